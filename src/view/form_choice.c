/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_choice - one of a list: a score with its sentence, a label, a way.
 */
#include "view/form_choice.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_save.h"

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

/* As they are stored; the labels are the sheet's words for them. */
static const char *const ways[] = { "up", "down" };

static void offer_ways(struct form *form)
{
	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++) {
		struct value way = value_text(ways[i]);
		struct str label = STR_INIT;

		field_show(form->editor.at.field, &way, form->service->masters, &label);
		add_label(&form->editor, label.text);
		str_release(&label);
		value_release(&way);
	}
}

/* The text that choosing a label stores. */
static const char *stored_text(const struct editor *editor, size_t index)
{
	return field_info(editor->at.field)->kind == KIND_WAY ? ways[index] : editor->labels[index];
}

size_t form_choice_of(const struct editor *editor, const struct value *value)
{
	for (size_t i = 0; i + 1 < editor->count; i++) {
		if (value->type == VALUE_NUMBER && value->number == (int64_t)i + 1)
			return i;
		if (value->type == VALUE_TEXT && !strcmp(value->text, stored_text(editor, i)))
			return i;
	}
	return editor->count - 1;
}

void form_choice_begin(struct form *form)
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
	editor->chosen = form_choice_of(editor, &editor->before);
}

struct value form_choice_value(const struct editor *editor)
{
	if (editor->chosen + 1 == editor->count)
		return VALUE_NONE;
	if (field_info(editor->at.field)->kind == KIND_SCORE)
		return VALUE_OF_NUMBER((int64_t)editor->chosen + 1);
	return value_text(stored_text(editor, editor->chosen));
}

/* ---- while it is open ---- */

static void move_choice(struct editor *editor, int step)
{
	if (step < 0 && editor->chosen > 0)
		editor->chosen--;
	else if (step > 0 && editor->chosen + 1 < editor->count)
		editor->chosen++;
}

bool form_choice_act(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_up || action == ACTION_left)
		move_choice(&form->editor, -1);
	else if (action == ACTION_down || action == ACTION_right)
		move_choice(&form->editor, 1);
	else if (action == ACTION_accept)
		form_edit_leave(form, screen);
	else if (action == ACTION_back)
		form_edit_cancel(form);
	else
		return false;
	return true;
}

/* The way that a text names in any of its words; `count`: none. */
static size_t named_way(const struct editor *editor, const char *text)
{
	struct value way;
	struct err err = ERR_INIT;
	size_t found = editor->count;

	if (!field_parse(editor->at.field, text, &way, &err)) {
		found = way.type == VALUE_EMPTY ? editor->count : form_choice_of(editor, &way);
		value_release(&way);
	}
	err_release(&err);
	return found;
}

/* The label that a text names: by its number, as the master knows it, or as it stands; `count`: none. */
static size_t named(const struct form *form, const char *text)
{
	const struct editor *editor = &form->editor;
	const struct field *field = field_info(editor->at.field);
	const struct choice *choice = NULL;
	char *narrow = text_narrow(text);
	size_t digit = *narrow >= '1' && *narrow <= '9' && !narrow[1] ? (size_t)(*narrow - '0') : 0;
	size_t found = editor->count;

	if (field->choices)
		choice = masters_choice(form->service->masters, field->choices, text);
	for (size_t i = 0; i + 1 < editor->count; i++)
		if (i + 1 == digit || !strcmp(editor->labels[i], choice ? choice->label : text))
			found = i;
	free(narrow);
	if (found == editor->count && field->kind == KIND_WAY)
		found = named_way(editor, text);
	return found;
}

void form_choice_point(struct form *form, const char *text)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	struct str shown = STR_INIT;
	size_t at = named(form, text);

	if (at < editor->count) {
		editor->chosen = at;
		return;
	}
	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	err_set(&err, RC_INVALID, _("'%s' cannot be chosen here"), shown.text);
	form_object(editor, &err);
	str_release(&shown);
}

void form_choice_type(struct form *form, struct screen *screen, const char *text, size_t length)
{
	struct editor *editor = &form->editor;
	char *typed = xstrndup(text, length);
	size_t at = named(form, typed);

	free(typed);
	if (at == editor->count)
		return;
	editor->chosen = at;
	form_edit_leave(form, screen);
}
