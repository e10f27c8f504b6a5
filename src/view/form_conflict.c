/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_conflict - the field being typed.  (What is written without typing, in
 * one or many cells, is form_conflict_written.c.)
 */
#include "view/form_conflict.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text_diff.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/service.h"
#include "service/undo.h"
#include "view/compare_view.h"
#include "view/dialog.h"
#include "view/form_choice.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/form_text.h"
#include "view/who.h"
#include "view/words.h"

/* ---- what has happened ---- */

struct meanwhile {
	struct sheet *sheet;		/* as it stands */
	struct str address, label, name, when;
	struct history_last last;
	bool row_gone;
};

static enum rc meanwhile_read(struct form *form, struct meanwhile *meanwhile, struct err *err)
{
	const struct address *at = &form->editor.at;
	enum rc rc = browse_sheet_by_id(form->service, form->sheet->id, &meanwhile->sheet, err);

	address_format(at, &meanwhile->address);
	words_label(form->service->masters, meanwhile->address.text, &meanwhile->label);
	if (!rc)
		rc = browse_last(form->service, form->sheet->id, meanwhile->address.text, &meanwhile->last,
				 err);
	if (rc)
		return rc;
	meanwhile->row_gone = sheet_has(form->sheet, at) && !sheet_has(meanwhile->sheet, at);
	who_name(form->service, meanwhile->last.login, &meanwhile->name);
	who_when(form->service, meanwhile->last.at, &meanwhile->when);
	return RC_OK;
}

static void meanwhile_release(struct meanwhile *meanwhile)
{
	sheet_free(meanwhile->sheet);
	str_release(&meanwhile->address);
	str_release(&meanwhile->label);
	str_release(&meanwhile->name);
	str_release(&meanwhile->when);
	history_last_release(&meanwhile->last);
}

/* A value of the field as it is read; NULL where it is empty. */
static char *shown(const struct form *form, const struct value *value)
{
	struct str text = STR_INIT;

	if (value->type == VALUE_EMPTY)
		return NULL;
	field_show(form->editor.at.field, value, form->service->masters, &text);
	return str_take(&text);
}

static bool holds_text(const struct form *form)
{
	enum kind_id kind = field_info(form->editor.at.field)->kind;

	return kind == KIND_TEXT || kind == KIND_LINE;
}

static void ask(struct form *form, struct screen *screen, const struct compare_side sides[2],
		const char *question, const char *const *labels, size_t count,
		void (*chosen)(struct screen *screen, size_t index, void *arg))
{
	compare_view_ask(screen, sides, &(struct compare_question){
				 .question = question, .labels = labels, .count = count,
				 .chosen = chosen, .arg = form });
}

/* ---- mine, theirs, or something of both ---- */

enum { TAKE_MINE, TAKE_THEIRS, TAKE_EDIT };
enum { FROM_MINE, FROM_THEIRS, FROM_BOTH };

/* From here on what was typed is meant for what was shown to stand there. */
static void accept_present(struct form *form)
{
	value_release(&form->editor.before);
	form->editor.before = value_copy(&form->conflict.present);
}

static const char *text_or_empty(const struct value *value)
{
	return value->type == VALUE_TEXT ? value->text : "";
}

/* The typed text and theirs together, where they do not meet. */
static bool both(const struct form *form, struct str *out)
{
	return text_merge(text_or_empty(&form->editor.before), form->editor.text.text.text,
			  text_or_empty(&form->conflict.present), out);
}

static void start_chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct str start = STR_INIT;

	if (form->editor.kind == EDITOR_OFF)
		return;
	if (index == FROM_THEIRS)
		field_format(form->editor.at.field, &form->conflict.present, &start);
	else if (index == FROM_BOTH)
		both(form, &start);
	accept_present(form);
	if (index != FROM_MINE) {
		text_edit_replace(&form->editor.text, start.text);
		form_text_changed(form, screen);
	}
	str_release(&start);
}

static void ask_start(struct form *form, struct screen *screen)
{
	struct str theirs = STR_INIT, merged = STR_INIT;
	char *present = shown(form, &form->conflict.present);
	const struct compare_side sides[] = {
		{ _("Your text, not saved yet"), form->editor.text.text.text },
		{ form->conflict.name, present },
	};
	const char *labels[3] = { _("go on with my text") };
	size_t count = 1;

	str_addf(&theirs, _("go on with the text of %s"), form->conflict.name);
	labels[count++] = theirs.text;
	if (holds_text(form) && both(form, &merged))
		labels[count++] = _("go on with both put together (to be looked through)");
	ask(form, screen, sides, _("Nothing is saved before you leave the field.  Which text do you want to correct?"),
	    labels, count, start_chosen);
	str_release(&theirs);
	str_release(&merged);
	free(present);
}

static void conflict_chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;

	if (form->editor.kind == EDITOR_OFF)
		return;
	if (index == TAKE_EDIT) {
		ask_start(form, screen);
		return;
	}
	accept_present(form);
	if (index == TAKE_THEIRS) {
		form_edit_cancel(form);
		screen_say(screen, ROLE_NOTE, _("it stays as %s has written it"), form->conflict.name);
		form_reload(form, screen);
	} else if (form_edit_leave(form, screen)) {
		screen_say(screen, ROLE_NOTE, _("saved as you have written it; what %s wrote is in the history"),
			   form->conflict.name);
	}
}

static void ask_about_value(struct form *form, struct screen *screen, const struct meanwhile *meanwhile,
			    const struct value *mine)
{
	bool text = holds_text(form), emptied = form->conflict.present.type == VALUE_EMPTY;
	struct str question = STR_INIT, theirs = STR_INIT, side = STR_INIT;
	char *my_text = shown(form, mine), *their_text = shown(form, &form->conflict.present);
	const char *labels[3] = { text ? _("take my text") : _("take my value") };
	const char *name = meanwhile->name.text;

	str_addf(&question, "%s\n", meanwhile->label.text);
	str_addf(&question, emptied ? _("While you were typing, this field was emptied by %s (%s).")
				    : _("While you were typing, this field was changed by %s (%s)."),
		 name, meanwhile->when.text);
	if (emptied)
		str_add(&theirs, _("leave it empty"));
	else
		str_addf(&theirs, text ? _("take the text of %s") : _("take the value of %s"), name);
	labels[1] = theirs.text;
	labels[2] = _("compare and correct");
	str_addf(&side, "%s  %s", name, meanwhile->when.text);
	const struct compare_side sides[] = {
		{ text ? _("Your text, not saved yet") : _("Your value, not saved yet"), my_text },
		{ side.text, their_text },
	};
	ask(form, screen, sides, question.text, labels,
	    form->editor.kind == EDITOR_CHOICE ? TAKE_EDIT : TAKE_EDIT + 1, conflict_chosen);
	str_release(&question);
	str_release(&theirs);
	str_release(&side);
	free(my_text);
	free(their_text);
}

/* ---- the row was taken away ---- */

enum { ROW_BACK, ROW_AWAY };

struct row_look {
	struct str row;		/* "indicator.2" */
	bool alone;		/* nothing else was done in that set */
};

static enum rc look_at_row(const struct history_row *row, void *arg, struct err *err)
{
	struct row_look *look = arg;
	size_t length = look->row.length;

	(void)err;
	if (strncmp(row->address, look->row.text, length) || !strchr(".@#", row->address[length]))
		look->alone = false;
	return RC_OK;
}

/* Bring the row back as it was: by taking back the set that took it away, where that did no more. */
static bool bring_back(struct form *form, struct screen *screen)
{
	struct row_look look = { .row = STR_INIT, .alone = true };
	struct undo_result result = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;

	str_addf(&look.row, "%s.%d", field_info(form->editor.at.field)->prefix, form->editor.at.row);
	rc = browse_set(form->service, form->conflict.set, look_at_row, &look, &err);
	if (!rc && look.alone)
		rc = undo_set(form->service, form->conflict.set, UNDO_UNTOUCHED, NULL, &result, &err);
	if (rc)
		screen_say_err(screen, &err);
	else
		screen_saved(screen, form->sheet->id, &result.receipt);
	undo_release(&result);
	str_release(&look.row);
	return !rc;
}

static void row_chosen(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct editor *editor = &form->editor;

	if (editor->kind == EDITOR_OFF)
		return;
	if (index == ROW_AWAY) {
		form_edit_cancel(form);
		form_reload(form, screen);
		return;
	}
	if (!bring_back(form, screen))
		return;
	/* What stands there now is what the row was when it went. */
	form_reload(form, screen);
	value_release(&editor->before);
	editor->before = value_copy(sheet_get(form->sheet, &editor->at));
	form_edit_leave(form, screen);
}

static void ask_about_row(struct form *form, struct screen *screen, const struct meanwhile *meanwhile)
{
	const char *labels[] = { _("bring the row back, with what I typed"),
				 _("leave the row away; what I typed goes with it") };
	struct str title = STR_INIT;

	str_addf(&title, "%s\n", meanwhile->label.text);
	str_addf(&title, _("While you were typing, the row was taken away by %s (%s)."), meanwhile->name.text,
		 meanwhile->when.text);
	form->conflict.set = meanwhile->last.set;
	dialog_choose(screen, title.text, labels, sizeof(labels) / sizeof(*labels), ROW_BACK, row_chosen, form);
	str_release(&title);
}

/* ---- which of them ---- */

void form_conflict_typed(struct form *form, struct screen *screen, const struct value *mine,
			 struct err *err)
{
	struct meanwhile meanwhile = { .address = STR_INIT, .label = STR_INIT, .name = STR_INIT,
				       .when = STR_INIT };
	struct err unread = ERR_INIT;
	const struct value *present;

	form_conflict_release(form);
	if (meanwhile_read(form, &meanwhile, &unread)) {
		screen_say_err(screen, &unread);
		err_release(err);
		goto out;
	}
	present = sheet_get(meanwhile.sheet, &form->editor.at);
	form->conflict.present = value_copy(present);
	form->conflict.name = xstrdup(meanwhile.name.text);
	if (meanwhile.row_gone)
		ask_about_row(form, screen, &meanwhile);
	else if (!value_equal(present, &form->editor.before))
		ask_about_value(form, screen, &meanwhile, mine);
	else
		form_object(&form->editor, err);	/* a number that another sheet has */
	err_release(err);
out:
	meanwhile_release(&meanwhile);
}
