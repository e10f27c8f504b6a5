/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_derived - the figures are model/derive's; here they get words.
 */
#include "view/form_derived.h"

#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/form_choice.h"
#include "view/form_state.h"

/* ---- while a cell is typed ---- */

struct sheet *form_live(const struct form *form, bool *unread)
{
	*unread = false;
	return form_focus(form)->kind == ITEM_GRID ? form_typed(form, unread) : NULL;
}

struct sheet *form_typed(const struct form *form, bool *unread)
{
	const struct editor *editor = &form->editor;
	struct value value = VALUE_NONE;
	struct sheet *live;
	struct err err = ERR_INIT;

	*unread = false;
	if (editor->kind == EDITOR_OFF)
		return NULL;
	if (editor->kind == EDITOR_CHOICE)
		value = form_choice_value(editor);
	else
		*unread = edit_parse(form->service, form->sheet, &editor->at, editor->text.text.text,
				     &value, &err) != RC_OK;
	err_release(&err);
	live = sheet_copy(form->sheet);
	sheet_take(live, &editor->at, value);
	return live;
}

/* ---- derived rows ---- */

void form_derived_label(const struct form_item *item, struct str *out)
{
	switch (item->derived) {
	case DERIVED_FUNDING:
		str_add(out, _("Sum of the funding"));
		break;
	case DERIVED_DIFFERENCE:
		str_add(out, _("Less settled"));
		break;
	case DERIVED_EXECUTION:
		str_add(out, _("Execution rate"));
		break;
	case DERIVED_ACHIEVEMENT:
		str_add(out, _("Achievement"));
		break;
	case DERIVED_MET:
		str_add(out, _("Target met"));
		break;
	case DERIVED_NONE:
		break;
	}
}

static void add_percent(struct str *out, int64_t tenths)
{
	decimal_group(out, tenths, 1, 1);
	str_add_char(out, '%');
}

/* The sum of the funding less what was settled, with its sign. */
static void add_difference(const struct sheet *sheet, int year, struct str *out)
{
	const struct value *settled = sheet_get(sheet, &ADDRESS_AT(FIELD_cost_settled, 0, year));
	int64_t sum, difference;

	if (settled->type != VALUE_NUMBER || !derive_funding(sheet, year, &sum) ||
	    __builtin_sub_overflow(sum, settled->number, &difference))
		return;
	if (difference > 0)
		str_add_char(out, '+');
	decimal_group(out, difference, 0, 0);
}

static void add_achievement(const struct sheet *sheet, const struct form_item *item, int year,
			    struct str *out)
{
	int64_t tenths;
	bool met;

	if (!derive_achievement(sheet, item->at.row, year, &tenths, &met))
		return;
	if (item->derived == DERIVED_MET)
		str_add(out, met ? _("met") : _("not met"));
	else if (tenths >= 0)
		add_percent(out, tenths);
}

void form_derived(const struct sheet *sheet, const struct form_item *item, size_t column,
		  struct str *out)
{
	int year = item->years[column];
	int64_t number = 0;

	switch (item->derived) {
	case DERIVED_FUNDING:
		if (derive_funding(sheet, year, &number))
			decimal_group(out, number, 0, 0);
		break;
	case DERIVED_DIFFERENCE:
		add_difference(sheet, year, out);
		break;
	case DERIVED_EXECUTION:
		if (derive_execution(sheet, year, &number))
			add_percent(out, number);
		break;
	case DERIVED_ACHIEVEMENT:
	case DERIVED_MET:
		add_achievement(sheet, item, year, out);
		break;
	case DERIVED_NONE:
		break;
	}
}

bool form_provisional(const struct sheet *sheet, const struct address *at,
		      const struct masters *masters)
{
	struct labour labour;

	return (field_info(at->field)->flags & FIELD_DERIVED) &&
	       sheet_get(sheet, at)->type == VALUE_EMPTY &&
	       derive_labour(sheet, at->year, masters, &labour) && labour.provisional;
}

/* ---- in words ---- */

/* What a cell is looked at for: the sum of parts, the cost of persons and hours. */
static struct address asked_for(const struct address *at)
{
	struct address asked = *at;

	if (field_info(at->field)->flags & FIELD_FUNDING)
		asked.field = FIELD_cost_settled;
	else if (at->field == FIELD_cost_share || at->field == FIELD_cost_overtime)
		asked.field = FIELD_cost_labour;
	return asked;
}

void form_explain(const struct sheet *sheet, const struct address *at,
		  const struct masters *masters, struct str *out)
{
	struct address asked = asked_for(at);

	derive_explain(sheet, &asked, masters, out);
	while (out->length && out->text[out->length - 1] == '\n')
		str_truncate(out, out->length - 1);
}
