/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint_field - a field of the form: its value, or the editor in its
 * place, with last year's beside or below.
 */
#include "view/form_paint_field.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_click.h"
#include "view/form_draft.h"
#include "view/form_findings.h"
#include "view/form_hint.h"
#include "view/form_others.h"
#include "view/form_paint.h"
#include "view/form_side.h"
#include "view/form_text.h"
#include "view/line_edit.h"
#include "view/text_paint.h"
#include "view/text_select.h"

#define PRIOR_FROM 68		/* columns left for value and prior year side by side */
#define GAP 2			/* columns between them */
#define TEXT_LINES_LEAST 2	/* of a text being typed */

static int value_width(const struct painting *painting, bool *beside)
{
	int free_columns = painting->columns - VALUE_AT - 1;

	*beside = painting->form->prior && free_columns >= PRIOR_FROM;
	return *beside ? (free_columns - GAP) * 3 / 5 : free_columns;
}

int form_value_columns(const struct form *form)
{
	struct painting painting = { .form = (struct form *)form };
	bool beside;

	painting.columns = form->columns - form_side_columns(form->columns);
	return value_width(&painting, &beside);
}

/* The issues and goals of last year's sheet, each by its name. */
static void add_issues(const struct form *form, struct str *out)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address at = ADDRESS((enum field_id)id);
		struct str text = STR_INIT;

		if (field_info(at.field)->flags & FIELD_ISSUE)
			painting_show(form, form->prior, &at, &text);
		if (text.length)	/* TRANSLATORS: name of a field, its text */
			str_addf(out, _("'%s' of last year: %s\n"), field_label(at.field), text.text);
		str_release(&text);
	}
}

/* What last year's sheet says of a field; first what the field is to answer.  `named`: say whose it is. */
static void add_prior(const struct form *form, const struct form_item *item, bool named, struct str *out)
{
	size_t start;

	if (!form->prior || item->kind != ITEM_FIELD || !sheet_has(form->prior, &item->at))
		return;
	if (field_info(item->at.field)->flags & FIELD_ANSWER)
		add_issues(form, out);
	if (named || out->length)
		str_addf(out, "%s ", _("Last year:"));
	start = out->length;
	painting_show(form, form->prior, &item->at, out);
	if (out->length == start && start)
		str_add(out, _("(empty)"));
}

/* What last year's sheet says, and what the office would: below the field, when it has the marker. */
static void hint_text(const struct painting *painting, const struct form_item *item, bool beside,
		      struct str *out)
{
	if (!beside)
		add_prior(painting->form, item, true, out);
	form_hint_add(painting->form, out);
}

/* ---- heights ---- */

int painting_text_height(const struct painting *painting, const char *text, int columns)
{
	return frame_wrap(painting->frame, &(struct area){ -1, 0, INT_MAX, columns }, ROLE_PLAIN, text);
}

static int editor_height(const struct painting *painting)
{
	struct editor *editor = &painting->form->editor;
	struct text_view view = form_text_view(painting->form);
	int lines = 1;

	if (editor->kind == EDITOR_CHOICE)
		lines = (int)editor->count;
	else if (editor->kind == EDITOR_TEXT)
		lines = (int)text_edit_layout(&editor->text, &view)->count;
	if (editor->message)
		lines += painting_text_height(painting, editor->message, painting->columns - VALUE_AT - 1);
	/* the counter stands below the label */
	return editor->kind == EDITOR_TEXT && lines < TEXT_LINES_LEAST ? TEXT_LINES_LEAST : lines;
}

static int measure_add(const struct painting *painting, size_t index)
{
	return painting_edits(painting, index) ? editor_height(painting) : 1;
}

int painting_add_height(const struct painting *painting, size_t index)
{
	return measure_add(painting, index) + painting_notes(painting, -1, index);
}

/* The lines of a field without its notes. */
static int measure(const struct painting *painting, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	struct str text = STR_INIT, hint = STR_INIT;
	bool beside;
	int width = value_width(painting, &beside), lines, other;

	painting_cell(painting, &item->at, &text);
	lines = painting_edits(painting, index) ? editor_height(painting)
						: painting_text_height(painting, text.text, width);
	if (index == painting->form->focus) {
		hint_text(painting, item, beside, &hint);
		if (hint.length)
			lines += painting_text_height(painting, hint.text, width);
	}
	if (beside) {
		str_clear(&text);
		add_prior(painting->form, item, false, &text);
		other = painting_text_height(painting, text.text, painting->columns - VALUE_AT - width - GAP - 1);
		lines = other > lines ? other : lines;
	}
	str_release(&text);
	str_release(&hint);
	return lines;
}

/* The same: without the marker it is as high as it was, while nothing has changed. */
static int field_lines(const struct painting *painting, size_t index)
{
	struct form *form = painting->form;
	struct field_heights *known = &form->heights;

	if (index == form->focus)
		return measure(painting, index);
	if (!known->lines || known->columns != painting->columns ||
	    known->ambiguous != painting->frame->ambiguous) {
		free(known->lines);
		known->lines = xcalloc(form->items.count, sizeof(*known->lines));
		known->columns = painting->columns;
		known->ambiguous = painting->frame->ambiguous;
	}
	if (!known->lines[index])
		known->lines[index] = measure(painting, index);
	return known->lines[index];
}

int painting_field_height(const struct painting *painting, size_t index)
{
	return field_lines(painting, index) + painting_notes(painting, -1, index);
}

void form_forget_heights(struct form *form)
{
	free(form->heights.lines);
	form->heights.lines = NULL;
}

int painting_found_line(const struct painting *painting, size_t index)
{
	struct text_range found = form_found(painting->form, index);
	struct text_layout layout = TEXT_LAYOUT_INIT;
	struct str text = STR_INIT;
	bool beside;
	int line;

	if (found.from == found.to)
		return -1;
	painting_cell(painting, &painting->form->items.items[index].at, &text);
	text_layout_make(&layout, text.text, text.length, value_width(painting, &beside),
			 painting->frame->ambiguous);
	line = (int)text_layout_find(&layout, found.from);
	text_layout_release(&layout);
	str_release(&text);
	return line;
}

/* ---- drawing ---- */

/* The lines of a laid-out text that are seen, from a line of the form on. */
static void put_laid(const struct painting *painting, long line, int column, enum role role,
		     const struct text_laid *laid)
{
	long above = (long)painting->form->scroll - line;
	size_t first = above > 0 ? (size_t)above : 0, last = first + (size_t)painting->height;

	for (size_t i = first; i < laid->layout->count && i < last; i++) {
		int at = painting_line(painting, line + (long)i);

		if (at >= 0)
			text_paint_line(painting->frame, at, column, role, laid, i);
	}
}

struct box {			/* a text to be wrapped */
	int column, columns;
	enum role role;
	const char *text;
	const struct text_range *marked;	/* or NULL */
};

static void put_box(const struct painting *painting, long line, const struct box *box)
{
	struct text_layout layout = TEXT_LAYOUT_INIT;
	struct text_laid laid = { box->text, &layout, box->marked };

	text_layout_make(&layout, box->text, strlen(box->text), box->columns, painting->frame->ambiguous);
	put_laid(painting, line, box->column, box->role, &laid);
	text_layout_release(&layout);
}

void painting_text(const struct painting *painting, long line, int column, int columns,
		   enum role role, const char *text)
{
	put_box(painting, line, &(struct box){ column, columns, role, text, NULL });
}

/* What is said about the cell with the marker. */
static int paint_marks(const struct painting *painting, long line, int at)
{
	struct address cell = form_at(painting->form);
	struct str text = STR_INIT;
	int lines;

	form_kin_add(painting->form, &cell, &text);
	form_marks_add(painting->form, &cell, &text);
	if (form_focus(painting->form)->kind == ITEM_GRID)
		form_hint_add(painting->form, &text);
	lines = text.length ? painting_text_height(painting, text.text, painting->columns - at) : 0;
	if (lines && line >= 0)
		painting_text(painting, line, painting->left + at, painting->columns - at, ROLE_DIM, text.text);
	str_release(&text);
	return lines;
}

int painting_said(const struct painting *painting, long line, int at)
{
	int lines = form_findings_paint(painting, line);

	return lines + paint_marks(painting, line < 0 ? line : line + lines, at);
}

int painting_notes(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	int at = item->kind == ITEM_GRID ? LABEL_AT : VALUE_AT, lines;
	struct str text = STR_INIT;

	form_others_add(painting->form, item, &text);
	form_draft_add(painting->form, item, &text);
	lines = text.length ? painting_text_height(painting, text.text, painting->columns - at) : 0;
	if (text.length && line >= 0)
		painting_text(painting, line, painting->left + at, painting->columns - at, ROLE_NOTE, text.text);
	if (index == painting->form->focus && item->kind != ITEM_GRID)	/* a grid says it at its foot */
		lines += painting_said(painting, line < 0 ? line : line + lines, at);
	str_release(&text);
	return lines;
}

static void put_message(const struct painting *painting, long line, int column)
{
	const char *message = painting->form->editor.message;

	if (message)
		painting_text(painting, line, column, painting->columns - VALUE_AT - 1, ROLE_ERROR, message);
}

/* The text being typed, and the cursor in it. */
static int put_text_editor(const struct painting *painting, long line, int column)
{
	struct text_edit *edit = &painting->form->editor.text;
	struct text_view view = form_text_view(painting->form);
	struct text_range marked = { 0 };
	struct text_laid laid = { edit->text.text, text_edit_layout(edit, &view), &marked };
	size_t cursor_line;
	int cursor_column, at;

	text_selected(edit, &marked.from, &marked.to);
	put_laid(painting, line, column, ROLE_EDIT, &laid);
	text_edit_place(edit, &view, &cursor_line, &cursor_column);
	at = painting_line(painting, line + (long)cursor_line);
	if (at >= 0)
		frame_cursor(painting->frame, at, column + cursor_column);
	return (int)laid.layout->count;
}

static int put_choices(const struct painting *painting, long line, int column, int columns)
{
	const struct editor *editor = &painting->form->editor;

	for (size_t i = 0; i < editor->count; i++) {
		int at = painting_line(painting, line + (long)i);
		bool chosen = i == editor->chosen;
		struct str text = STR_INIT;

		if (at < 0)
			continue;
		if (i + 1 < editor->count && field_info(editor->at.field)->kind != KIND_SCORE)
			str_addf(&text, "%zu ", i + 1);
		str_add(&text, editor->labels[i]);
		frame_puts(painting->frame, at, column, chosen ? ROLE_BAR : ROLE_PLAIN, chosen ? ">" : " ");
		frame_pad(painting->frame, at, column + 2, columns - 2, false, chosen ? ROLE_EDIT : ROLE_VALUE,
			  text.text);
		form_click_note(painting, line + (long)i, (struct spot){ .column = column, .lines = 1,
				.columns = columns, .kind = FORM_SPOT_LABEL, .part = i });
		if (chosen)
			frame_cursor(painting->frame, at, column);
		str_release(&text);
	}
	return (int)editor->count;
}

static void put_editor(const struct painting *painting, long line, int column, int columns)
{
	const struct editor *editor = &painting->form->editor;
	int at = painting_line(painting, line), used = 1;

	if (editor->kind == EDITOR_CHOICE)
		used = put_choices(painting, line, column, columns);
	else if (editor->kind == EDITOR_TEXT)
		used = put_text_editor(painting, line, column);
	else if (at >= 0)
		line_edit_build(&editor->text, painting->frame, at, column, columns);
	if (editor->kind != EDITOR_CHOICE)
		form_click_note(painting, line, (struct spot){ .column = column, .lines = used,
				.columns = columns, .kind = FORM_SPOT_TEXT });
	put_message(painting, line + used, column);
}

/* The label with the marker stays in sight when its field is higher than the window, and a text's counter. */
static void put_margin(const struct painting *painting, long line, size_t index, const char *label)
{
	const struct editor *editor = &painting->form->editor;
	long top = (long)painting->form->scroll;
	bool edited = painting_edits(painting, index), fits;
	struct str tally = STR_INIT;
	int at;

	if (index == painting->form->focus && line < top)
		line = top;
	painting_label(painting, line, LABEL_COLUMNS, index, label);
	at = painting_line(painting, line + 1);
	if (!edited || editor->kind != EDITOR_TEXT || at < 0)
		return;
	fits = form_text_tally(painting->form, &tally);
	frame_pad(painting->frame, at, painting->left + LABEL_AT, LABEL_COLUMNS, false,
		  fits ? ROLE_DIM : ROLE_ERROR, tally.text);
	str_release(&tally);
}

void painting_field(const struct painting *painting, long line, size_t index)
{
	struct form *form = painting->form;
	const struct form_item *item = &form->items.items[index];
	bool current = index == form->focus, edited = painting_edits(painting, index), beside;
	int width = value_width(painting, &beside), column = painting->left + VALUE_AT, used;
	struct str label = STR_INIT, text = STR_INIT, hint = STR_INIT;
	enum role role = painting_cell(painting, &item->at, &text);
	struct text_range found = form_found(form, index);

	form_label(form, item, &label);
	put_margin(painting, line, index, label.text);
	if (current)
		hint_text(painting, item, beside, &hint);
	used = edited ? editor_height(painting) : painting_text_height(painting, text.text, width);
	if (!edited)
		put_box(painting, line, &(struct box){ column, width, role, text.text, &found });
	else
		put_editor(painting, line, column, width);
	if (hint.length)
		painting_text(painting, line + used, column, width, ROLE_DIM, hint.text);
	if (beside) {
		str_clear(&text);
		add_prior(form, item, false, &text);
		painting_text(painting, line, column + width + GAP,
			      painting->columns - VALUE_AT - width - GAP - 1, ROLE_DIM, text.text);
	}
	painting_notes(painting, line + field_lines(painting, index), index);
	str_release(&label);
	str_release(&text);
	str_release(&hint);
}

void painting_prior_year(const struct painting *painting, int at)
{
	const struct form *form = painting->form;
	struct str year = STR_INIT;
	bool beside;
	int width = value_width(painting, &beside);

	if (!beside)
		return;
	year_format(&year, form->prior->year, YEAR_LONG, &form->service->masters->eras);
	frame_puts(painting->frame, at, painting->left + VALUE_AT + width + GAP, ROLE_DIM, year.text);
	str_release(&year);
}

/* What a new row is one of: "戦略プラン 政策" and "Strategy: policy" without the column's name. */
static size_t row_name(const struct field *field, const char *label)
{
	size_t length = strcspn(label, ":");

	if (field->repeat == REPEAT_LIST && *field->leaf && !label[length])
		length = strcspn(label, " ");
	return length;
}

void painting_add(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	const char *name = field_label(item->at.field);
	struct str label = STR_INIT;

	str_add(&label, "+ ");
	str_add_bytes(&label, name, row_name(field_info(item->at.field), name));
	painting_label(painting, line, LABEL_COLUMNS, index, label.text);
	if (painting_edits(painting, index))
		put_editor(painting, line, painting->left + VALUE_AT, 40);
	painting_notes(painting, line + measure_add(painting, index), index);
	str_release(&label);
}

