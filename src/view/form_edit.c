/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_edit - one field being typed or chosen; leaving it saves it.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/form_state.h"
#include "view/line_edit.h"

#define SCORE_MAX 5

/* ---- what a choice offers ---- */

static void add_label(struct editor *editor, const char *label)
{
	editor->labels = xrealloc(editor->labels, editor->count + 1, sizeof(*editor->labels));
	editor->labels[editor->count++] = xstrdup(label);
}

static bool holds_in(const struct choice *choice, int year)
{
	return (!choice->from_year || choice->from_year <= year) &&
	       (!choice->to_year || choice->to_year >= year);
}

static void offer_choices(struct form *form, const struct field *field, const char *present)
{
	const struct masters *masters = form->service->masters;
	bool known = !present;

	for (size_t i = 0; i < masters->choice_count; i++) {
		const struct choice *choice = &masters->choices[i];

		if (strcmp(choice->list, field->choices) || !holds_in(choice, form->sheet->year))
			continue;
		known = known || !strcmp(choice->label, present);
		add_label(&form->editor, choice->label);
	}
	if (!known)
		add_label(&form->editor, present);	/* kept, though it is in no list */
}

/* "4" with the sentence of that score, where the office has one. */
static void offer_scores(struct form *form)
{
	const char *criterion = field_info(form->editor.at.field)->criterion;

	for (int score = 1; score <= SCORE_MAX; score++) {
		const char *sentence = masters_sentence(form->service->masters, criterion, score);
		struct str label = STR_INIT;

		str_addf(&label, "%d%s%s", score, sentence ? "  " : "", sentence ? sentence : "");
		add_label(&form->editor, label.text);
		str_release(&label);
	}
}

static void offer_ways(struct form *form)
{
	add_label(&form->editor, "up");
	add_label(&form->editor, "down");
}

/* Which label the present value is; the last one, "empty", where it is none. */
static size_t present_label(const struct editor *editor)
{
	for (size_t i = 0; i + 1 < editor->count; i++) {
		if (editor->before.type == VALUE_NUMBER && editor->before.number == (int64_t)i + 1)
			return i;
		if (editor->before.type == VALUE_TEXT && !strcmp(editor->before.text, editor->labels[i]))
			return i;
	}
	return editor->count - 1;
}

/* ---- begin and end ---- */

static enum editor_kind editor_for(const struct form_item *item)
{
	switch (field_info(item->at.field)->kind) {
	case KIND_CHOICE:
	case KIND_SCORE:
	case KIND_WAY:
		return EDITOR_CHOICE;
	case KIND_TEXT:
		return EDITOR_TEXT;
	case KIND_LINE:
	case KIND_NUMBER:
	case KIND_DECIMAL:
	case KIND_GOAL:
	case KIND_COUNT:
		break;
	}
	return item->kind == ITEM_GRID ? EDITOR_CELL : EDITOR_LINE;
}

static void begin_choice(struct form *form)
{
	struct editor *editor = &form->editor;
	const struct field *field = field_info(editor->at.field);

	if (field->kind == KIND_SCORE)
		offer_scores(form);
	else if (field->kind == KIND_WAY)
		offer_ways(form);
	else
		offer_choices(form, field, sheet_text(form->sheet, &editor->at));
	add_label(editor, _("(empty)"));
	editor->chosen = present_label(editor);
}

/* The sheet may be read anew while its field is edited: keep what the address points to. */
static void take_address(struct form *form)
{
	struct editor *editor = &form->editor;
	const struct stage *stage;

	editor->at = form_at(form);
	stage = masters_stage(form->service->masters, editor->at.stage);
	editor->at.stage = stage ? stage->key : "";
	editor->memo = xstrdup(editor->at.memo);
	editor->at.memo = editor->memo;
}

void form_edit_begin(struct form *form, struct screen *screen, bool replace)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	struct str text = STR_INIT;

	if (edit_allowed(form->service, form->sheet->id, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	form_edit_drop(form);
	take_address(form);
	editor->before = value_copy(sheet_get(form->sheet, &editor->at));
	editor->kind = editor_for(form_focus(form));
	if (editor->kind == EDITOR_CHOICE) {
		begin_choice(form);
		return;
	}
	if (!replace)
		sheet_format(form->sheet, &editor->at, &text);
	text_edit_init(&editor->text, text.text, editor->kind == EDITOR_TEXT);
	str_release(&text);
}

void form_edit_drop(struct form *form)
{
	struct editor *editor = &form->editor;

	if (editor->kind != EDITOR_OFF && editor->kind != EDITOR_CHOICE)
		text_edit_release(&editor->text);
	for (size_t i = 0; i < editor->count; i++)
		free(editor->labels[i]);
	free(editor->labels);
	free(editor->message);
	free(editor->memo);
	value_release(&editor->before);
	*editor = (struct editor){ .kind = EDITOR_OFF };
}

/* ---- writing ---- */

bool form_write(struct form *form, struct screen *screen, const struct address *at,
		const struct value *value, const char *reason)
{
	struct edit edit = { .sheet_id = form->sheet->id, .at = *at, .expect = true,
			     .value = *value, .empty_reason = reason };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;

	edit.expected = value_copy(sheet_get(form->sheet, at));
	rc = edit_cell(form->service, &edit, &receipt, &err);
	value_release(&edit.expected);
	if (rc)
		screen_say_err(screen, &err);
	else if (receipt.set)
		screen_saved(screen, receipt.at);
	form_reload(form, screen);
	return !rc;
}

/* The message stays beside the field until it is typed in again. */
static void object(struct editor *editor, struct err *err)
{
	free(editor->message);
	editor->message = err->message;
	err->message = NULL;
	err_release(err);
}

/* ---- somebody else was faster ---- */

enum { TAKE_MINE, TAKE_THEIRS, TAKE_EDIT };

static void resolve_conflict(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct editor *editor = &form->editor;

	if (editor->kind == EDITOR_OFF)
		return;
	/* Whatever is done now is done knowing what stands there. */
	form_reload(form, screen);
	value_release(&editor->before);
	editor->before = value_copy(sheet_get(form->sheet, &editor->at));
	if (index == TAKE_MINE)
		form_edit_leave(form, screen);
	else if (index == TAKE_THEIRS)
		form_edit_drop(form);
}

static void ask_about_conflict(struct form *form, struct screen *screen, struct err *err)
{
	const char *labels[] = { _("take my value"), _("keep the other value"), _("compare and edit") };
	struct str title = STR_INIT;

	str_addf(&title, _("somebody has changed this field meanwhile: %s"), err->message);
	err_release(err);
	dialog_choose(screen, title.text, labels, sizeof(labels) / sizeof(*labels), TAKE_EDIT,
		      resolve_conflict, form);
	str_release(&title);
}

/* ---- leaving ---- */

static enum rc read_value(const struct editor *editor, struct value *value, struct err *err)
{
	bool empty = editor->kind == EDITOR_CHOICE && editor->chosen + 1 == editor->count;

	if (empty)
		return RC_OK;
	if (editor->kind != EDITOR_CHOICE)
		return field_parse(editor->at.field, editor->text.text.text, value, err);
	if (field_info(editor->at.field)->kind == KIND_SCORE)
		*value = VALUE_OF_NUMBER((int64_t)editor->chosen + 1);
	else
		*value = value_text(editor->labels[editor->chosen]);
	return RC_OK;
}

/* Write what was typed; RC_OK where nothing is to be written. */
static enum rc save(struct form *form, struct screen *screen, struct err *err)
{
	struct editor *editor = &form->editor;
	struct edit edit = { .sheet_id = form->sheet->id, .at = editor->at, .expect = true };
	struct receipt receipt = { 0 };
	enum rc rc = read_value(editor, &edit.value, err);

	if (!rc && value_equal(&edit.value, &editor->before)) {
		value_release(&edit.value);
		return RC_OK;
	}
	edit.expected = value_copy(&editor->before);
	if (!rc)
		rc = edit_cell(form->service, &edit, &receipt, err);
	if (!rc && receipt.set)
		screen_saved(screen, receipt.at);
	if (!rc) {
		value_release(&editor->before);
		editor->before = value_copy(&edit.value);
	}
	value_release(&edit.expected);
	value_release(&edit.value);
	return rc;
}

static bool save_or_say(struct form *form, struct screen *screen)
{
	struct err err = ERR_INIT;
	enum rc rc = save(form, screen, &err);

	if (!rc)
		return true;
	if (rc == RC_CONFLICT)
		ask_about_conflict(form, screen, &err);
	else if (rc == RC_INVALID || rc == RC_USAGE)
		object(&form->editor, &err);
	else
		screen_say_err(screen, &err);
	return false;
}

bool form_edit_leave(struct form *form, struct screen *screen)
{
	if (!save_or_say(form, screen))
		return false;
	form_edit_drop(form);
	form_reload(form, screen);
	return true;
}

/* ---- while it is open ---- */

static void move_choice(struct editor *editor, int step)
{
	if (step < 0 && editor->chosen > 0)
		editor->chosen--;
	else if (step > 0 && editor->chosen + 1 < editor->count)
		editor->chosen++;
}

/* The prior year's value into the field being edited. */
static void take_prior(struct form *form)
{
	struct editor *editor = &form->editor;
	struct str text = STR_INIT;

	if (!form->prior)
		return;
	sheet_format(form->prior, &editor->at, &text);
	if (editor->kind != EDITOR_CHOICE) {
		text_edit_replace(&editor->text, text.text);
	} else {
		struct value before = editor->before;

		editor->before = *sheet_get(form->prior, &editor->at);
		editor->chosen = present_label(editor);
		editor->before = before;
	}
	str_release(&text);
}

static bool act_choice(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_up || action == ACTION_left)
		move_choice(&form->editor, -1);
	else if (action == ACTION_down || action == ACTION_right)
		move_choice(&form->editor, 1);
	else if (action == ACTION_accept)
		form_edit_leave(form, screen);
	else if (action == ACTION_back)
		form_edit_drop(form);
	else
		return false;
	return true;
}

static const struct {
	enum action action;
	enum text_move move;
} text_moves[] = {
	{ ACTION_up, TEXT_UP }, { ACTION_down, TEXT_DOWN },
	{ ACTION_home, TEXT_LINE_START }, { ACTION_end, TEXT_LINE_END },
};

static bool act_text(struct form *form, enum action action)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;

	if (action == ACTION_newline) {
		if (text_edit_insert(&editor->text, "\n", 1, &err))
			object(editor, &err);
		return true;
	}
	for (size_t i = 0; i < sizeof(text_moves) / sizeof(*text_moves); i++)
		if (editor->kind == EDITOR_TEXT && text_moves[i].action == action) {
			text_edit_move(&editor->text, text_moves[i].move, form_value_columns(form),
				       form->ambiguous);
			return true;
		}
	return line_edit_act(&editor->text, action, form->ambiguous);
}

/* In a cell Enter goes down and Esc restores; elsewhere both leave, which saves. */
static void end_typing(struct form *form, struct screen *screen, enum action action)
{
	bool cell = form->editor.kind == EDITOR_CELL;

	if (action == ACTION_back && cell)
		form_edit_drop(form);
	else if (form_edit_leave(form, screen) && cell)
		form->view.ops->act(&form->view, screen, ACTION_down);
}

bool form_edit_act(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_prior_value) {
		take_prior(form);
		return true;
	}
	if (action == ACTION_save) {
		if (save_or_say(form, screen))
			form_reload(form, screen);
		return true;
	}
	if (form->editor.kind == EDITOR_CHOICE)
		return act_choice(form, screen, action);
	if (action == ACTION_accept || action == ACTION_back) {
		end_typing(form, screen, action);
		return true;
	}
	return act_text(form, action);
}

void form_edit_type(struct form *form, struct screen *screen, const char *text, size_t length)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;

	if (editor->kind == EDITOR_CHOICE) {
		if (length == 1 && *text >= '1' && (size_t)(*text - '0') < editor->count) {
			editor->chosen = (size_t)(*text - '1');
			form_edit_leave(form, screen);
		}
		return;
	}
	free(editor->message);
	editor->message = NULL;
	if (text_edit_insert(&editor->text, text, length, &err))
		object(editor, &err);
}
