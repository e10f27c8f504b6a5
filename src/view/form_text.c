/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_text - what is typed into a field, and what is done to it.
 */
#include "view/form_text.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "formats/page.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "view/dialog.h"
#include "view/form_draft.h"
#include "view/form_findings.h"
#include "view/form_save.h"
#include "view/text_act.h"
#include "view/text_select.h"

/* ---- characters and lines ---- */

#define COUNT_AFTER_MS 500
#define PAUSE_AFTER_MS 2000	/* what is typed behind it is another step of undo */

/* Lines that a text takes in its box on the page. */
static size_t printed_lines(const struct form *form, const char *text)
{
	struct page_options options = {
		.width = config_number(form->config, CONFIG_print_width),
		.ascii = form->ascii,
		.ambiguous = form->ambiguous,
	};
	int columns = page_text_columns(form->editor.at.field, &options);
	struct text_line *lines;
	size_t count;

	if (!columns)
		return 0;
	count = text_wrap(text, strlen(text), columns, form->ambiguous, &lines);
	free(lines);
	return count;
}

static void count(struct form *form)
{
	struct editor *editor = &form->editor;
	const struct str *text = &editor->text.text;

	editor->tally.characters = text_count(text->text, text->length);
	editor->tally.lines = printed_lines(form, text->text);
	editor->tally.version = editor->text.version;
}

int form_text_quiet(struct form *form, int quiet_ms)
{
	struct editor *editor = &form->editor;

	if (editor->kind == EDITOR_OFF || editor->kind == EDITOR_CHOICE)
		return -1;
	if (quiet_ms < COUNT_AFTER_MS)
		return COUNT_AFTER_MS;
	if (editor->kind == EDITOR_TEXT && editor->tally.version != editor->text.version)
		count(form);
	form_findings_quiet(form);
	if (quiet_ms < PAUSE_AFTER_MS)
		return PAUSE_AFTER_MS;
	text_edit_pause(&editor->text);
	return -1;
}

/* How many characters of a text can be saved; of a number there is no such limit. */
static size_t most_characters(const struct editor *editor)
{
	const struct field *field = field_info(editor->at.field);

	return kind_info(field->kind)->number ? SIZE_MAX : (size_t)field->max;
}

bool form_text_tally(const struct form *form, struct str *out)
{
	const struct editor *editor = &form->editor;
	size_t most = most_characters(editor);

	/* TRANSLATORS: of a text being typed; at most 21 columns, lines are as printed */
	if (editor->tally.characters > most)
		str_addf(out, _("chars %zu of %zu"), editor->tally.characters, most);
	else if (editor->tally.lines)
		str_addf(out, _("chars %zu lines %zu"), editor->tally.characters, editor->tally.lines);
	else
		str_addf(out, _("chars %zu"), editor->tally.characters);
	return editor->tally.characters <= most;
}

/* ---- typing ---- */

/* Where the words that were found stand in the text as well. */
static void select_found(struct form *form)
{
	struct text_edit *edit = &form->editor.text;
	struct text_range found = form_found(form, form->focus), *ranges;
	char *words = text_fold(form->find.words ? form->find.words : "");
	size_t count = text_find(edit->text.text, edit->text.length, words, &ranges);

	for (size_t i = 0; i < count; i++)
		if (found.from < found.to && ranges[i].from == found.from && ranges[i].to == found.to)
			text_select(edit, found.from, found.to);
	free(ranges);
	free(words);
}

void form_text_begin(struct form *form, bool replace)
{
	struct editor *editor = &form->editor;
	struct str text = STR_INIT;

	sheet_format(form->sheet, &editor->at, &text);
	text_edit_init(&editor->text, text.text, editor->kind == EDITOR_TEXT);
	if (replace)
		text_select_all(&editor->text);
	else
		select_found(form);
	count(form);
	str_release(&text);
}

struct text_view form_text_view(const struct form *form)
{
	return (struct text_view){
		.columns = form_value_columns(form),
		.ambiguous = form->ambiguous,
		.page = form->height > 3 ? form->height - 2 : 1,
	};
}

/* Text is never cut: what is too much to be saved is told while it is typed. */
static void tell_limit(struct editor *editor)
{
	size_t most = most_characters(editor), characters;
	struct err err = ERR_INIT;

	if (editor->text.text.length <= most)	/* fewer characters than bytes */
		return;
	characters = text_count(editor->text.text.text, editor->text.text.length);
	if (characters <= most)
		return;
	err_set(&err, RC_INVALID, _("these are %zu characters; at most %zu can be saved"), characters, most);
	form_object(editor, &err);
}

static void forget_message(struct editor *editor)
{
	free(editor->message);
	editor->message = NULL;
}

/* What was said was about another text. */
static void say_anew(struct editor *editor)
{
	forget_message(editor);
	tell_limit(editor);
}

void form_text_changed(struct form *form, struct screen *screen)
{
	say_anew(&form->editor);
	count(form);
	form_draft_now(form, screen);
}

bool form_text_act(struct form *form, struct screen *screen, enum action action)
{
	struct editor *editor = &form->editor;
	struct text_view view = form_text_view(form);
	unsigned long version = editor->text.version;
	bool done;

	if (action == ACTION_newline) {
		form_text_type(form, screen, "\n", 1, false);
		return true;
	}
	done = text_act(&editor->text, screen, action, editor->kind == EDITOR_TEXT ? &view : NULL);
	if (editor->text.version != version)
		say_anew(editor);
	return done;
}

static void paste_cleaned(struct screen *screen, void *arg)
{
	struct form *form = arg;
	char *text = form->editor.cleaned;

	form->editor.cleaned = NULL;
	if (text)
		form_text_type(form, screen, text, strlen(text), true);
	free(text);
}

/* A paste is taken whole or not at all; but what is refused of it need not cost the rest. */
static void offer_cleaned(struct form *form, struct screen *screen, const struct str *text,
			  struct err *err)
{
	struct editor *editor = &form->editor;
	struct str cleaned = STR_INIT, question = STR_INIT;
	size_t dropped = text_clean(&cleaned, text->text, text->length, TEXT_LINES | TEXT_TABS);

	if (!dropped || !cleaned.length) {
		form_object(editor, err);
	} else {
		free(editor->cleaned);
		editor->cleaned = xstrdup(cleaned.text);
		str_addf(&question, _("%s.  Paste it without what is not allowed (%zu in all)?"),
			 err->message, dropped);
		err_release(err);
		dialog_ask(screen, question.text, paste_cleaned, form);
	}
	str_release(&cleaned);
	str_release(&question);
}

void form_text_type(struct form *form, struct screen *screen, const char *text, size_t length,
		    bool paste)
{
	struct editor *editor = &form->editor;
	struct str given = STR_INIT, plain = STR_INIT;
	struct err err = ERR_INIT;
	enum rc rc;

	forget_message(editor);
	str_add_bytes(&given, text, length);
	if (kind_info(field_info(editor->at.field)->kind)->number && !memchr(text, '\0', length)) {
		amount_plain(given.text, &plain);	/* full-width digits, ー for - */
		str_clear(&given);
		str_add(&given, plain.text);
	}
	rc = paste ? text_edit_insert(&editor->text, given.text, given.length, &err)
		   : text_edit_type(&editor->text, given.text, given.length, &err);
	if (!rc)
		tell_limit(editor);
	else if (paste)
		offer_cleaned(form, screen, &given, &err);
	else
		form_object(editor, &err);
	str_release(&given);
	str_release(&plain);
}
