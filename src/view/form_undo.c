/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_undo - every undo is a new change of the sheet, audited as any other.
 *
 * Where somebody has changed a cell since, it is told who and when, and nothing
 * is done before it has been chosen.
 */
#include "view/form_undo.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/undo.h"
#include "view/dialog.h"
#include "view/form_save.h"
#include "view/form_text.h"
#include "view/past_why.h"
#include "view/sitting.h"
#include "view/who.h"
#include "view/words.h"

#define TOLD_MAX 5		/* conflicts told one by one */
#define SHORT_COLUMNS 20		/* of a value in a message */

bool form_can_undo(const struct form *form, bool redo)
{
	int64_t sheet = form->sheet->id;

	return redo ? sitting_redo(form->sitting, sheet) != 0 : sitting_undo(form->sitting, sheet) != 0;
}

/* ---- what was done ---- */

struct done {
	struct form *form;
	char *address, *before, *after;	/* of the first cell of the set, or answer to a finding */
	size_t cells;
};

/* The cell of a row of the history, or "ADDRESS#CHECK" of an answer; a new string, NULL for neither. */
static char *cell_of(const struct form *form, const struct history_row *row)
{
	struct address at;
	struct err unknown = ERR_INIT;
	enum rc rc;

	if (!strcmp(row->subject, "finding_ack"))
		return strcmp(row->address, "reason") ? NULL : history_of_answer(row->subject_id);
	if (strcmp(row->subject, "sheet"))
		return NULL;
	rc = address_parse(row->address, form->service->masters, &at, &unknown);
	err_release(&unknown);
	return rc ? NULL : xstrdup(row->address);
}

static enum rc take_change(const struct history_row *row, void *arg, struct err *err)
{
	struct done *done = arg;
	char *address = cell_of(done->form, row);

	(void)err;
	if (address && !done->cells++) {
		done->address = address;
		done->before = xstrdup(row->before);
		done->after = xstrdup(row->after);
		return RC_OK;
	}
	free(address);
	return RC_OK;
}

/* 「決算額 令和5年度: 7,132 → 7,100 に戻しました」 */
static void say_done(const struct done *done, struct screen *screen, bool redo)
{
	const struct masters *masters = done->form->service->masters;
	struct str label = STR_INIT, before = STR_INIT, after = STR_INIT;

	if (!done->cells) {	/* a reason for being empty, a row with nothing in it */
		screen_say(screen, ROLE_NOTE, "%s", redo ? _("done again") : _("taken back"));
		return;
	}
	words_label(masters, done->address, &label);
	words_short(masters, done->address, done->before, SHORT_COLUMNS, &before);
	words_short(masters, done->address, done->after, SHORT_COLUMNS, &after);
	if (done->cells > 1)
		screen_say(screen, ROLE_NOTE, redo ? _("%s and others (%zu fields): done again")
						   : _("%s and others (%zu fields): taken back"),
			   label.text, done->cells);
	else
		screen_say(screen, ROLE_NOTE, redo ? _("%s: %s => %s, done again") : _("%s: %s => %s, taken back"),
			   label.text, before.text, after.text);
	str_release(&label);
	str_release(&before);
	str_release(&after);
}

static void focus_on(struct form *form, const char *address)
{
	char *cell = xstrndup(address, strcspn(address, "#"));
	struct address at;
	struct err unknown = ERR_INIT;

	if (!address_parse(cell, form->service->masters, &at, &unknown))
		form_focus_on(form, &at);
	err_release(&unknown);
	free(cell);
}

/* The marker goes to the cell, and the message says what has become of it. */
static void tell(struct form *form, struct screen *screen, const struct receipt *receipt, bool redo)
{
	struct done done = { .form = form };
	struct err err = ERR_INIT;

	screen_saved(screen, form->sheet->id, receipt);
	form_reload(form, screen);
	if (browse_set(form->service, receipt->set, take_change, &done, &err)) {
		screen_say_err(screen, &err);
	} else {
		if (done.cells)
			focus_on(form, done.address);
		say_done(&done, screen, redo);
	}
	free(done.address);
	free(done.before);
	free(done.after);
}

/* ---- somebody has changed it since ---- */

static void run(struct form *form, struct screen *screen, const char *why);

enum { CHOICE_ALL, CHOICE_REST, CHOICE_LEAVE };

/* Without a rest there is no such choice. */
static void chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	enum { FIRST_WITHOUT_REST = 1 };
	size_t choice = !form->undoing.rest && index >= FIRST_WITHOUT_REST ? index + 1 : index;

	if (choice == CHOICE_ALL) {
		form->undoing.way = UNDO_ALL;
		run(form, screen, NULL);
	} else if (choice == CHOICE_REST) {
		form->undoing.way = UNDO_REST;
		run(form, screen, NULL);
	} else {
		sitting_pass(form->sitting, form->sheet->id, form->undoing.redo);
		screen_say(screen, ROLE_NOTE, "%s", _("left as it is"));
	}
}

/* "Budget 2025: sato (10:31) has changed it to 7,500" */
static void add_conflict(const struct form *form, const struct undo_conflict *conflict, struct str *out)
{
	const struct masters *masters = form->service->masters;
	struct str label = STR_INIT, name = STR_INIT, when = STR_INIT, present = STR_INIT;

	words_label(masters, conflict->address, &label);
	who_name(form->service, conflict->login, &name);
	who_when(form->service, conflict->at, &when);
	words_short(masters, conflict->address, conflict->present, SHORT_COLUMNS, &present);
	/* TRANSLATORS: field, person, time, value */
	str_addf(out, _("%s: %s has changed it since (%s); it is now %s"), label.text, name.text,
		 when.text, present.text);
	str_release(&label);
	str_release(&name);
	str_release(&when);
	str_release(&present);
}

static void ask(struct form *form, struct screen *screen, const struct undo_result *result,
		size_t cells)
{
	const char *labels[3];
	size_t count = 0;
	struct str title = STR_INIT, all = STR_INIT, before = STR_INIT;

	for (size_t i = 0; i < result->count && i < TOLD_MAX; i++) {
		add_conflict(form, &result->conflicts[i], &title);
		str_add(&title, "\n");
	}
	if (result->count > TOLD_MAX)
		str_addf(&title, _("and %zu more\n"), result->count - TOLD_MAX);
	str_add(&title, form->undoing.redo ? _("What do you want to do again?") : _("What do you want to take back?"));
	form->undoing.rest = cells > result->count;
	if (result->count > 1 || form->undoing.rest) {
		str_add(&all, _("all of it, over what stands there now"));
	} else {
		words_short(form->service->masters, result->conflicts[0].address,
			    result->conflicts[0].before, SHORT_COLUMNS, &before);
		str_addf(&all, _("back to %s all the same"), before.text);
	}
	labels[count++] = all.text;
	if (form->undoing.rest)
		labels[count++] = _("only what nobody has changed");
	labels[count++] = _("nothing: leave it as it is");
	dialog_choose(screen, title.text, labels, count, count - 1, chosen, form);
	str_release(&title);
	str_release(&all);
	str_release(&before);
}

/* How many cells the set wrote. */
static size_t count_cells(struct form *form, int64_t set)
{
	struct done done = { .form = form };
	struct err err = ERR_INIT;

	if (browse_set(form->service, set, take_change, &done, &err))
		err_release(&err);
	free(done.address);
	free(done.before);
	free(done.after);
	return done.cells;
}

static void typed_why(struct screen *screen, const char *text, void *arg)
{
	if (past_why_given(screen, text))
		run(arg, screen, text);
}

static void run(struct form *form, struct screen *screen, const char *why)
{
	bool redo = form->undoing.redo;
	int64_t sheet = form->sheet->id, set;
	struct undo_result result;
	struct err err = ERR_INIT;
	enum rc rc;

	if (form_must_wait(form, screen))
		return;
	set = redo ? sitting_redo(form->sitting, sheet) : sitting_undo(form->sitting, sheet);
	if (!set) {
		screen_say(screen, ROLE_NOTE, "%s", redo ? _("there is nothing to do again") : _("there is nothing to take back"));
		return;
	}
	rc = undo_set(form->service, set, form->undoing.way, why, &result, &err);
	if (!rc)
		tell(form, screen, &result.receipt, redo);
	else if (result.past_year)
		past_why_ask(screen, form->service, &(struct past_why){ .year = result.past_year }, typed_why,
			     form);
	else if (rc == RC_CONFLICT && result.count && form->undoing.way == UNDO_UNTOUCHED)
		ask(form, screen, &result, count_cells(form, set));
	else
		screen_say_err(screen, &err);
	err_release(&err);
	undo_release(&result);
}

bool form_undo_act(struct form *form, struct screen *screen, enum action action)
{
	struct editor *editor = &form->editor;
	bool typing = editor->kind != EDITOR_OFF && editor->kind != EDITOR_CHOICE;

	if (action != ACTION_undo && action != ACTION_redo)
		return false;
	if (typing && action == ACTION_redo) {
		form_text_act(form, screen, action);
		return true;
	}
	if (typing && form_text_act(form, screen, action))
		return true;
	form_edit_cancel(form);	/* nothing is left of what was typed */
	form->undoing.redo = action == ACTION_redo;
	form->undoing.way = UNDO_UNTOUCHED;
	run(form, screen, NULL);
	return true;
}
