/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_paste.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/delimited.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "view/dialog.h"
#include "view/form_block.h"
#include "view/form_choice.h"
#include "view/form_preview.h"
#include "view/form_save.h"

#define CELLS_MOST 10000	/* of a pasted table; a grid has some fifty */
#define CELL_MOST 200		/* characters that a figure or choice may be pasted as */

/* ---- into one field ---- */

static bool has_newline(const char *text)
{
	return strchr(text, '\n') != NULL;
}

/* Into the open editor; a choice only moves the marker, so that Enter is still to come. */
static void insert(struct form *form, struct screen *screen, const char *text)
{
	if (form->editor.kind == EDITOR_CHOICE)
		form_choice_point(form, text);
	else if (form->editor.kind != EDITOR_OFF)
		form_edit_type(form, screen, text, strlen(text), true);
}

static void insert_asked(struct screen *screen, void *arg)
{
	struct form *form = arg;

	if (form->pasted)
		insert(form, screen, form->pasted);
	free(form->pasted);
	form->pasted = NULL;
}

static void ask_to_join(struct form *form, struct screen *screen, const char *text)
{
	struct str question = STR_INIT;
	size_t lines = 1;

	for (const char *c = text; *c; c++)
		lines += *c == '\n';
	str_addf(&question, _("What was pasted has %zu lines, the field has one.  Put them into one line, with blanks between?"),
		 lines);
	free(form->pasted);
	form->pasted = xstrdup(text);
	dialog_ask(screen, question.text, insert_asked, form);
	str_release(&question);
}

/* How much may be pasted into the field: all where it holds long texts. */
static size_t most_of(const struct form *form)
{
	const struct field *field = field_info(form_at(form).field);

	if (field->kind == KIND_TEXT)
		return SIZE_MAX;
	return field->kind == KIND_LINE ? (size_t)field->max : CELL_MOST;
}

/*
 * One text.  A field that is not open is opened: a long text is pasted behind
 * what stands there, anything else in its place; Ctrl-Z takes either back.
 */
static void paste_text(struct form *form, struct screen *screen, const char *text)
{
	bool lines = field_info(form_at(form).field)->kind == KIND_TEXT;
	size_t count = text_count(text, strlen(text));

	if (!*text)
		return;
	if (count > most_of(form)) {
		screen_say(screen, ROLE_ERROR, _("what was pasted has %zu characters; the field takes %zu"),
			   count, most_of(form));
		return;
	}
	if (form->editor.kind == EDITOR_OFF)
		form_edit_begin(form, screen, !lines);
	if (form->editor.kind == EDITOR_OFF)
		return;
	if (!lines && has_newline(text))
		ask_to_join(form, screen, text);
	else
		insert(form, screen, text);
}

/* ---- over a grid ---- */

static void paste_table(struct form *form, struct screen *screen, struct delimited *table)
{
	struct err err = ERR_INIT;

	if (edit_allowed(form->service, form->sheet->id, &err))
		screen_say_err(screen, &err);
	else
		form_preview_push(form, screen, table);
}

/* ---- what it is ---- */

/* A cell that a spreadsheet has put in quotes for what it holds. */
static bool is_quoted_cell(const struct delimited *table)
{
	return table->count == 1 && table->columns == 1 && strpbrk(table->rows[0].cells[0], "\n\t\"");
}

/* Without the newlines that spreadsheets and editors put at the end of one line. */
static char *plain_text(const char *text, size_t length, bool lines)
{
	while (!lines && length && (text[length - 1] == '\n' || text[length - 1] == '\r'))
		length--;
	return xstrndup(text, length);
}

static void paste_into_grid(struct form *form, struct screen *screen, struct delimited *table)
{
	bool single = table->count == 1 && table->columns == 1;

	if (!table->count)
		return;
	if (single && !form_block_on(form))
		paste_text(form, screen, table->rows[0].cells[0]);
	else
		paste_table(form, screen, table);
}

void form_paste(struct form *form, struct screen *screen, const char *text, size_t length)
{
	bool grid = form_focus(form)->kind == ITEM_GRID;
	bool lines = field_info(form_at(form).field)->kind == KIND_TEXT;
	struct delimited table = { 0 };
	struct err err = ERR_INIT;
	enum rc rc = delimited_read(text, length, '\t', grid ? CELLS_MOST : 1, &table, &err);
	char *whole;

	if (grid) {
		if (rc)
			screen_say_err(screen, &err);
		else
			paste_into_grid(form, screen, &table);
		delimited_release(&table);
		return;
	}
	err_release(&err);	/* no single cell: a text, which the field will look at */
	whole = !rc && is_quoted_cell(&table) ? xstrdup(table.rows[0].cells[0])
					      : plain_text(text, length, lines);
	paste_text(form, screen, whole);
	free(whole);
	delimited_release(&table);
}
