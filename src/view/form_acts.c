/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_acts - what can be done to the field under the marker, without typing.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/form_block.h"
#include "view/form_derived.h"
#include "view/form_findings.h"
#include "view/form_hint.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/help_view.h"
#include "view/history_view.h"
#include "view/past_why.h"
#include "view/print_view.h"
#include "view/problem_view.h"
#include "view/words.h"

/* ---- values ---- */

/* Only values are taken over: what is empty there empties nothing here. */
static void take_prior(struct form *form, struct screen *screen)
{
	struct address *cells;
	size_t count = form_block_cells(form, &cells), known = 0;
	struct form_change *changes = xcalloc(count, sizeof(*changes));

	for (size_t i = 0; form->prior && i < count; i++) {
		const struct value *before = sheet_get(form->prior, &cells[i]);

		if (before->type != VALUE_EMPTY)
			changes[known++] = (struct form_change){ .at = cells[i], .value = *before };
	}
	if (known)
		form_write_all(form, screen, changes, known);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("there is nothing on last year's sheet to take over"));
	free(changes);
	free(cells);
}

/* ---- why it is empty ---- */

struct reasons {
	const char **labels, **keys;
	size_t count;
};

static void reasons_release(struct reasons *reasons)
{
	free(reasons->labels);
	free(reasons->keys);
}

/* What a reason is given to: the field, or those of the marked cells that are empty. */
static size_t empty_cells(const struct form *form, struct address **cells)
{
	size_t count = form_block_cells(form, cells), kept = 0;

	if (!form_block_on(form))
		return count;
	for (size_t i = 0; i < count; i++) {
		struct value value = derive_effective(form->sheet, &(*cells)[i], form->service->masters);

		if (value.type == VALUE_EMPTY)
			(*cells)[kept++] = (*cells)[i];
		value_release(&value);
	}
	return kept;
}

static bool fits_all(const struct empty_reason *reason, const struct sheet *sheet,
		     const struct address *cells, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (!edit_reason_fits(reason, sheet, &cells[i]))
			return false;
	return true;
}

/* "no reason" first, then what may be chosen for all the cells; reasons_release() them. */
static void collect_reasons(const struct form *form, const struct address *cells, size_t count,
			    struct reasons *reasons)
{
	const struct masters *masters = form->service->masters;

	reasons->labels = xcalloc(masters->reason_count + 1, sizeof(*reasons->labels));
	reasons->keys = xcalloc(masters->reason_count + 1, sizeof(*reasons->keys));
	reasons->labels[0] = _("no reason");
	reasons->count = 1;
	for (size_t i = 0; i < masters->reason_count; i++) {
		const struct empty_reason *reason = &masters->reasons[i];

		if (!fits_all(reason, form->sheet, cells, count))
			continue;
		reasons->labels[reasons->count] = reason->label;
		reasons->keys[reasons->count++] = reason->key;
	}
}

static void reason_chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct address *cells;
	size_t count = empty_cells(form, &cells);
	struct form_change *changes = xcalloc(count, sizeof(*changes));
	struct reasons reasons;

	collect_reasons(form, cells, count, &reasons);
	for (size_t i = 0; index < reasons.count && i < count; i++)
		changes[i] = (struct form_change){ .at = cells[i], .value = VALUE_NONE,
						   .reason = reasons.keys[index] };
	if (index < reasons.count)
		form_write_all(form, screen, changes, count);
	reasons_release(&reasons);
	free(changes);
	free(cells);
}

#define LOSS_COLUMNS 50

/* A field that is not empty becomes so by a reason: that is said first. */
static void add_loss(const struct form *form, const struct address *at, struct str *question)
{
	struct str address = STR_INIT, stored = STR_INIT, shown = STR_INIT;

	address_format(at, &address);
	sheet_format(form->sheet, at, &stored);
	if (stored.length) {
		words_short(form->service->masters, address.text, stored.text, LOSS_COLUMNS, &shown);
		str_add_char(question, '\n');
		str_addf(question, _("What stands there now is emptied: %s"), shown.text);
	}
	str_release(&address);
	str_release(&stored);
	str_release(&shown);
}

static void ask_reason(struct form *form, struct screen *screen)
{
	struct address *cells;
	size_t count = empty_cells(form, &cells), current = 0;
	const char *present = count ? sheet_reason(form->sheet, &cells[0]) : NULL;
	struct str question = STR_INIT;
	struct reasons reasons;

	str_add(&question, _("Why is the field empty?  Where the figure is 0, type 0 and choose no reason."));
	if (count)
		add_loss(form, &cells[0], &question);
	collect_reasons(form, cells, count, &reasons);
	for (size_t i = 1; i < reasons.count; i++)
		if (present && !strcmp(reasons.keys[i], present))
			current = i;
	if (count)
		dialog_choose(screen, question.text, reasons.labels, reasons.count, current, reason_chosen, form);
	else if (form_block_on(form))
		screen_say(screen, ROLE_NOTE, "%s", _("none of the marked cells is empty"));
	reasons_release(&reasons);
	str_release(&question);
	free(cells);
}

/* ---- rows ---- */

/* The row under the marker, by its first cell: of an indicator's year, the indicator. */
static struct address row_at(const struct form *form)
{
	struct address at = form_at(form);

	at.year = 0;
	if (address_is_indicator(&at))
		at.field = FIELD_indicator_name;
	return at;
}

static void drop_why(struct screen *screen, const char *text, void *arg);

static void drop(struct form *form, struct screen *screen, const char *why)
{
	struct address row = row_at(form);
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;
	int year = 0;

	if (form_must_wait(form, screen))
		return;
	rc = edit_drop_row(form->service, form->sheet->id, &row, why, &receipt, &err);
	if (rc == RC_DENIED && !why)
		year = form_past_row(form, &row);
	if (year)
		past_why_ask(screen, form->service, &(struct past_why){ .year = year }, drop_why, form);
	else if (rc)
		screen_say_err(screen, &err);
	else
		screen_saved(screen, form->sheet->id, &receipt);
	err_release(&err);
	form_reload(form, screen);
}

static void drop_why(struct screen *screen, const char *text, void *arg)
{
	if (past_why_given(screen, text))
		drop(arg, screen, text);
}

static void drop_row(struct screen *screen, void *arg)
{
	drop(arg, screen, NULL);
}

static bool is_row(const struct form *form)
{
	enum repeat repeat = field_info(form_at(form).field)->repeat;

	return form_focus(form)->kind != ITEM_ADD &&
	       (repeat == REPEAT_LIST || repeat == REPEAT_INDICATOR || repeat == REPEAT_INDICATOR_YEAR);
}

static void ask_drop(struct form *form, struct screen *screen)
{
	struct address at = row_at(form);
	struct str question = STR_INIT;

	if (!is_row(form)) {
		screen_say(screen, ROLE_NOTE, "%s", _("this field is no row of a list"));
		return;
	}
	address_label(&at, form->service->masters, &question);
	str_add(&question, ": ");
	str_add(&question, _("take the whole row away?  The history keeps it."));
	dialog_ask(screen, question.text, drop_row, form);
	str_release(&question);
}

/* To the row that can be added nearest behind the marker (else in the whole form), and type. */
static void add_row(struct form *form, struct screen *screen)
{
	for (size_t n = 0; n < form->items.count; n++) {
		size_t i = (form->focus + n) % form->items.count;

		if (form->items.items[i].kind != ITEM_ADD)
			continue;
		form->focus = i;
		form_edit_begin(form, screen, true);
		return;
	}
}

/* ---- help ---- */

static void show_help(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	const struct field *field = field_info(at.field);
	struct str label = STR_INIT, text = STR_INIT;

	address_label(&at, form->service->masters, &label);
	str_add(&text, _(field->help));
	if (form_focus(form)->kind == ITEM_GRID) {
		str_add_char(&text, '\n');
		form_explain(form->sheet, &at, form->service->masters, &text);
	}
	form_findings_explain(form, &text);
	help_view_push(screen, label.text, text.text);
	str_release(&label);
	str_release(&text);
}

static void show_history(struct form *form, struct screen *screen)
{
	struct address at = form_at(form);
	struct str address = STR_INIT;

	address_format(&at, &address);
	history_view_push(screen, form->sheet->id, address.text);
	str_release(&address);
}

bool form_acts(struct form *form, struct screen *screen, enum action action)
{
	struct address number = ADDRESS(FIELD_basic_number);

	if (form_marks_act(form, screen, action))
		return true;
	if (action == ACTION_take_offer)
		form_hint_take(form, screen);
	else if (action == ACTION_edit)
		form_edit_begin(form, screen, false);
	else if (action == ACTION_prior_value)
		take_prior(form, screen);
	else if (action == ACTION_empty_reason)
		ask_reason(form, screen);
	else if (action == ACTION_clear)
		form_block_clear(form, screen);
	else if (action == ACTION_add_row)
		add_row(form, screen);
	else if (action == ACTION_delete_row)
		ask_drop(form, screen);
	else if (action == ACTION_cell_history)
		show_history(form, screen);
	else if (action == ACTION_problems)
		problem_view_push(screen, form->sheet->id);
	else if (action == ACTION_sheet_history)
		history_view_push(screen, form->sheet->id, NULL);
	else if (action == ACTION_print_preview)
		print_view_push(screen, sheet_text(form->sheet, &number), form->sheet->year);
	else if (action == ACTION_help)
		show_help(form, screen);
	else
		return action == ACTION_save;	/* nothing is waiting to be saved */
	return true;
}
