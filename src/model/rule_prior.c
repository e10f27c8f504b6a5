/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_prior - against last year's sheet.
 */
#include "model/rule_make.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/rule_look.h"

static bool is_corrected(const struct making *making, struct address at)
{
	struct str address = STR_INIT;
	bool corrected;

	address_format(&at, &address);
	corrected = sheet_mark(making->sheet, address.text, "corrected") != NULL;
	str_release(&address);
	return corrected;
}

/* What stood on last year's sheet, where it does not stand here; the caller releases it. */
static bool stood_otherwise(const struct making *making, struct address at, struct value *before)
{
	struct address prior;
	struct value now;
	bool other;

	if (!look_prior(making, at, &prior))
		return false;
	now = derive_effective(making->sheet, &at, making->masters);
	*before = derive_effective(making->prior, &prior, making->masters);
	other = before->type != VALUE_EMPTY && !value_equal(&now, before);
	value_release(&now);
	if (!other)
		value_release(before);
	return other;
}

static void basis_before(struct finding *finding, struct address at, const struct value *before)
{
	struct str text = STR_INIT;

	field_format(at.field, before, &text);
	make_basis(finding, "before %s", text.text);
	str_release(&text);
}

/* ---- the same year's numbers ---- */

static void compare_cell(struct making *making, struct address at)
{
	struct value now, before;
	struct finding *finding;

	if (!stood_otherwise(making, at, &before))
		return;
	now = derive_effective(making->sheet, &at, making->masters);
	if (!is_corrected(making, at)) {
		finding = now.type == VALUE_EMPTY
			? make(making, at, _("'%s' is empty here, on last year's sheet it is %s"),
			       say_label(making, at), say_value(making, at, &before))
			: make(making, at, _("'%s' is %s here, on last year's sheet it is %s"),
			       say_label(making, at), say_value(making, at, &now),
			       say_value(making, at, &before));
		basis_before(finding, at, &before);
	}
	value_release(&now);
	value_release(&before);
}

void check_prior_value(struct making *making)
{
	if (!making->prior)
		return;
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		struct address at = making->sheet->cells[i].at;

		if (at.year && at.year <= making->prior->year)
			compare_cell(making, at);
	}
}

/* This year's target as it was set last year. */
void check_target_moved(struct making *making)
{
	for (int row = 1; row <= INDICATOR_SLOTS; row++) {
		struct address at = ADDRESS_AT(FIELD_indicator_target, row, making->sheet->year);
		struct finding *finding;
		struct value before;

		if (look_empty(making->sheet, at) || !stood_otherwise(making, at, &before))
			continue;
		finding = make(making, at, _("'%s' is %s; last year it was set to %s"), say_label(making, at),
			       say_value(making, at, sheet_get(making->sheet, &at)),
			       say_value(making, at, &before));
		basis_before(finding, at, &before);
		value_release(&before);
	}
}

/* ---- number and name ---- */

static void compare_word(struct making *making, struct address at)
{
	const char *now = sheet_text(making->sheet, &at), *before;
	struct finding *finding;

	if (!look_same_program(making) || !now)
		return;
	before = sheet_text(making->prior, &at);
	if (!before || look_same_text(now, before))
		return;
	finding = make(making, at, _("'%s' has changed: last year it was '%s'"), say_label(making, at),
		       say_text(making, before));
	make_basis(finding, "before %s", before);
}

void check_name_changed(struct making *making)
{
	compare_word(making, ADDRESS(FIELD_basic_name));
}

void check_number_changed(struct making *making)
{
	compare_word(making, ADDRESS(FIELD_basic_number));
}

/* ---- texts ---- */

void check_text_unchanged(struct making *making)
{
	for (int id = 0; making->prior && id < FIELD_COUNT; id++) {
		struct address at = ADDRESS((enum field_id)id);
		const char *now, *before;

		if (!(field_info(at.field)->flags & FIELD_YEARLY))
			continue;
		now = sheet_text(making->sheet, &at);
		before = sheet_text(making->prior, &at);
		if (now && before && !look_void(now) && look_same_text(now, before))
			make(making, at, _("'%s' is the same text as last year"), say_label(making, at));
	}
}

/* What last year promised or saw as an issue, one after the other. */
void check_goal_answer(struct making *making)
{
	struct address at = ADDRESS(FIELD_result_response), goal = ADDRESS(FIELD_result_goal);
	const char *text = sheet_text(making->sheet, &at), *promised;
	struct finding *finding;

	if (!making->prior || !look_void(text) || look_reason(making, at) ||
	    (!text && look_required(making, at)))
		return;
	promised = sheet_text(making->prior, &goal);
	if (look_void(promised))
		return;
	finding = make(making, at, _("last year's goal of improvement has no answer: '%s'"),
		       say_text(making, promised));
	make_basis(finding, "goal %s", promised);
}
