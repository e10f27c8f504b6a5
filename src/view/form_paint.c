/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint - the form as lines: labels, values, the editor in place.
 *
 * Only what is seen is drawn; heights are worked out for all items, so that
 * the marker's field stays in sight.  The current row is marked by '>' and a
 * short bar on its label, never by a whole line in reverse.
 */
#include "view/form_paint.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_click.h"
#include "view/form_derived.h"
#include "view/form_side.h"
#include "view/form_text.h"
#include "view/line_edit.h"
#include "view/text_paint.h"
#include "view/text_select.h"

#define PRIOR_FROM 70		/* columns left for value and prior year side by side */
#define GAP 2			/* columns between them */

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

/* ---- what is to be seen of a cell ---- */

void painting_show(const struct form *form, const struct sheet *sheet, const struct address *at,
		      struct str *out)
{
	struct value value = derive_effective(sheet, at, form->service->masters);
	struct str text = STR_INIT;

	field_show(at->field, &value, form->service->masters, &text);
	text_show(out, text.text, text.length, TEXT_LINES);
	str_release(&text);
	value_release(&value);
}

enum role painting_cell(const struct painting *painting, const struct address *at,
			struct str *out)
{
	const struct sheet *sheet = painting->sheet;
	const char *reason = sheet_reason(sheet, at);
	bool derived = (field_info(at->field)->flags & FIELD_DERIVED) &&
		       sheet_get(sheet, at)->type == VALUE_EMPTY;

	/* TRANSLATORS: a figure worked out with unit costs of an earlier year */
	if (form_provisional(sheet, at, painting->form->service->masters))
		str_add(out, _("c. "));
	painting_show(painting->form, sheet, at, out);
	if (!out->length && reason) {
		text_show(out, reason, strlen(reason), TEXT_ONE_LINE);
		return ROLE_DIM;
	}
	return derived ? ROLE_DERIVED : ROLE_VALUE;
}

static int count_lines(const struct painting *painting, const char *text, int columns)
{
	struct text_line *lines;
	size_t count = text_wrap(text, strlen(text), columns, painting->frame->ambiguous, &lines);

	free(lines);
	return (int)count;
}

bool painting_edits(const struct painting *painting, size_t index)
{
	return painting->form->editor.kind != EDITOR_OFF && index == painting->form->focus;
}

/* What last year's sheet says, and what the office would: below the field, when it has the marker. */
static void hint_text(const struct painting *painting, const struct form_item *item, bool beside,
		      struct str *out)
{
	const struct form *form = painting->form;
	const char *sentence = form->editor.kind == EDITOR_OFF ? form_sentence(form) : NULL;

	if (form->prior && !beside && item->kind == ITEM_FIELD && sheet_has(form->prior, &item->at)) {
		size_t start;

		str_addf(out, "%s ", _("Last year:"));
		start = out->length;
		painting_show(form, form->prior, &item->at, out);
		if (out->length == start)
			str_add(out, _("(empty)"));
	}
	if (sentence)
		str_addf(out, "%s%s %s", out->length ? "\n" : "", _("F5 takes:"), sentence);
}

/* ---- heights ---- */

static int editor_height(const struct painting *painting)
{
	struct editor *editor = &painting->form->editor;
	struct text_view view = form_text_view(painting->form);
	int lines = 1;

	if (editor->kind == EDITOR_CHOICE)
		lines = (int)editor->count;
	else if (editor->kind == EDITOR_TEXT)
		lines = (int)text_edit_layout(&editor->text, &view)->count;
	return lines + (editor->message != NULL);
}

static int field_height(const struct painting *painting, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	struct str text = STR_INIT, hint = STR_INIT;
	bool beside;
	int width = value_width(painting, &beside), lines, other;

	painting_cell(painting, &item->at, &text);
	lines = painting_edits(painting, index) ? editor_height(painting)
						: count_lines(painting, text.text, width);
	if (index == painting->form->focus) {
		hint_text(painting, item, beside, &hint);
		if (hint.length)
			lines += count_lines(painting, hint.text, width);
	}
	if (beside && sheet_has(painting->form->prior, &item->at)) {
		str_clear(&text);
		painting_show(painting->form, painting->form->prior, &item->at, &text);
		other = count_lines(painting, text.text, painting->columns - VALUE_AT - width - GAP - 1);
		lines = other > lines ? other : lines;
	}
	lines += painting_others(painting, -1, index);
	str_release(&text);
	str_release(&hint);
	return lines;
}

static bool is_first_of_section(const struct painting *painting, size_t index)
{
	return index > 0 && painting->form->items.items[index - 1].kind == ITEM_SECTION;
}

static int item_height(const struct painting *painting, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];

	switch (item->kind) {
	case ITEM_SECTION:
		return index ? 2 : 1;
	case ITEM_GROUP:
		return is_first_of_section(painting, index) ? 1 : 2;
	case ITEM_FIELD:
		return field_height(painting, index);
	case ITEM_GRID:
		return painting_grid_height(painting, index) + painting_others(painting, -1, index);
	case ITEM_FOOT:
		return painting_foot_height(painting, item);
	case ITEM_ADD:
		return painting_edits(painting, index) ? editor_height(painting) : 1;
	case ITEM_YEARS:
	case ITEM_DERIVED:
		break;
	}
	return 1;
}

/* ---- drawing ---- */

int painting_line(const struct painting *painting, long line)
{
	long seen = line - (long)painting->form->scroll;

	return seen < 0 || seen >= painting->height ? -1 : painting->top + (int)seen;
}

void painting_label(const struct painting *painting, long line, int columns, size_t index,
		    const char *text)
{
	const struct form *form = painting->form;
	bool current = index == form->focus;
	int at = painting_line(painting, line);
	int width = text_width(text, strlen(text), painting->frame->ambiguous);

	if (at < 0)
		return;
	if (current)
		frame_puts(painting->frame, at, painting->left, ROLE_BAR, ">");
	if (form_others_touched(form, &form->items.items[index]))
		frame_puts(painting->frame, at, painting->left + 1, ROLE_NOTE, "*");
	frame_pad(painting->frame, at, painting->left + LABEL_AT, width < columns ? width : columns,
		  false, current ? ROLE_BAR : ROLE_LABEL, text);
}

/* Wrapped text from a line of the form on; returns the lines it took. */
static int put_text(const struct painting *painting, long line, int column, int columns,
		    enum role role, const char *text)
{
	struct text_line *lines;
	size_t count = text_wrap(text, strlen(text), columns, painting->frame->ambiguous, &lines);

	for (size_t i = 0; i < count; i++) {
		int at = painting_line(painting, line + (long)i);

		if (at >= 0)
			frame_put(painting->frame, at, column, role, text + lines[i].start, lines[i].length);
	}
	free(lines);
	return (int)count;
}

int painting_others(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	int at = item->kind == ITEM_GRID ? LABEL_AT : VALUE_AT, lines = 0;
	struct str text = STR_INIT;

	form_others_add(painting->form, item, &text);
	if (text.length && line < 0)
		lines = count_lines(painting, text.text, painting->columns - at);
	else if (text.length)
		lines = put_text(painting, line, painting->left + at, painting->columns - at, ROLE_NOTE,
				 text.text);
	str_release(&text);
	return lines;
}

static int put_message(const struct painting *painting, long line, int column)
{
	const char *message = painting->form->editor.message;
	int at = painting_line(painting, line);

	if (!message)
		return 0;
	if (at >= 0)
		frame_puts(painting->frame, at, column, ROLE_ERROR, message);
	return 1;
}

/* The text being typed, and the cursor in it. */
static int put_text_editor(const struct painting *painting, long line, int column)
{
	struct text_edit *edit = &painting->form->editor.text;
	struct text_view view = form_text_view(painting->form);
	struct text_marked marked = { 0 };
	struct text_laid laid = { edit->text.text, text_edit_layout(edit, &view), &marked };
	size_t cursor_line, above = line < (long)painting->form->scroll
					    ? painting->form->scroll - (size_t)line : 0;
	int cursor_column, at;

	text_selected(edit, &marked.from, &marked.to);
	for (size_t i = above; i < laid.layout->count && i < above + (size_t)painting->height; i++) {
		at = painting_line(painting, line + (long)i);
		if (at >= 0)
			text_paint_line(painting->frame, at, column, ROLE_EDIT, &laid, i);
	}
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

static void paint_field(const struct painting *painting, long line, size_t index)
{
	struct form *form = painting->form;
	const struct form_item *item = &form->items.items[index];
	bool current = index == form->focus, beside;
	int width = value_width(painting, &beside), column = painting->left + VALUE_AT, used;
	struct str label = STR_INIT, text = STR_INIT, hint = STR_INIT;
	enum role role = painting_cell(painting, &item->at, &text);

	form_label(form, item, &label);
	painting_label(painting, line, LABEL_COLUMNS, index, label.text);
	if (current)
		hint_text(painting, item, beside, &hint);
	used = painting_edits(painting, index) ? editor_height(painting)
					       : count_lines(painting, text.text, width);
	if (!painting_edits(painting, index))
		put_text(painting, line, column, width, role, text.text);
	else
		put_editor(painting, line, column, width);
	if (hint.length)
		put_text(painting, line + used, column, width, ROLE_DIM, hint.text);
	if (beside && sheet_has(form->prior, &item->at)) {
		str_clear(&text);
		painting_show(form, form->prior, &item->at, &text);
		put_text(painting, line, column + width + GAP,
			 painting->columns - VALUE_AT - width - GAP - 1, ROLE_DIM, text.text);
	}
	painting_others(painting, line + field_height(painting, index) - painting_others(painting, -1, index),
			index);
	str_release(&label);
	str_release(&text);
	str_release(&hint);
}

/* ---- rows that can be added, headings ---- */

static void paint_add(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	struct str label = STR_INIT;

	str_addf(&label, "+ %s", field_label(item->at.field));
	painting_label(painting, line, LABEL_COLUMNS, index, label.text);
	if (painting_edits(painting, index))
		put_editor(painting, line, painting->left + VALUE_AT, 40);
	str_release(&label);
}

/* "Indicator 2  (minutes, 減少が良い)": what its figures are */
static void add_group(const struct painting *painting, const struct form_item *item, struct str *out)
{
	const struct sheet *sheet = painting->sheet;
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, item->at.row, 0);
	bool down = derive_down(sheet, item->at.row);

	str_addf(out, _("Indicator %d"), item->at.row);
	if (sheet_text(sheet, &unit))
		str_addf(out, down ? _("  (%s, less is better)") : _("  (%s, more is better)"),
			 sheet_text(sheet, &unit));
	else
		str_add(out, down ? _("  (less is better)") : _("  (more is better)"));
}

static void paint_heading(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	int at = painting_line(painting, line + item_height(painting, index) - 1);
	struct str text = STR_INIT;

	if (at < 0)
		return;
	if (item->kind == ITEM_SECTION)
		str_addf(&text, "%s", section_label(item->section));
	else
		add_group(painting, item, &text);
	frame_puts(painting->frame, at, painting->left + (item->kind == ITEM_SECTION ? 0 : LABEL_AT),
		   ROLE_HEADING, text.text);
	str_release(&text);
}

static void paint_item(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	int at = painting_line(painting, line);

	switch (item->kind) {
	case ITEM_SECTION:
	case ITEM_GROUP:
		paint_heading(painting, line, index);
		break;
	case ITEM_FIELD:
		paint_field(painting, line, index);
		break;
	case ITEM_YEARS:
		if (at >= 0)
			painting_years(painting, at, item);
		break;
	case ITEM_GRID:
		painting_grid(painting, line, index);
		break;
	case ITEM_DERIVED:
		if (at >= 0)
			painting_derived(painting, at, item);
		break;
	case ITEM_FOOT:
		painting_foot(painting, line, item);
		break;
	case ITEM_ADD:
		paint_add(painting, line, index);
		break;
	}
}

/* ---- scrolling ---- */

/* The line of the form that must be seen: the cursor's in a long text, else the field's. */
static void keep_in_sight(struct painting *painting, const int *heights, long first)
{
	struct form *form = painting->form;
	struct text_view view = form_text_view(form);
	long last = first + heights[form->focus] - 1;

	if (form->editor.kind == EDITOR_TEXT) {
		size_t line;
		int column;

		text_edit_place(&form->editor.text, &view, &line, &column);
		first = first + (long)line;
		last = first;
	}
	painting_grid_sight(painting, heights, &first, &last);
	if (last >= (long)form->scroll + painting->height)
		form->scroll = (size_t)(last - painting->height + 1);
	if (first < (long)form->scroll)
		form->scroll = (size_t)first;
	/* A heading right above the first field is seen with it. */
	if (form->scroll && first <= (long)form->scroll && form->scroll <= 3)
		form->scroll = 0;
}

void form_paint(struct form *form, const struct body *body)
{
	int side = form_side_columns(body->frame->columns);
	struct painting painting = {
		.form = form, .frame = body->frame, .left = side,
		.columns = body->frame->columns - side, .top = body->top, .height = body->height,
	};
	int *heights = xcalloc(form->items.count, sizeof(*heights));
	struct sheet *live = form_live(form, &painting.unread);
	long line = 0, focus = 0;

	spots_clear(&form->spots);
	painting.sheet = live ? live : form->sheet;
	form->columns = body->frame->columns;
	form->height = body->height;
	form->ambiguous = body->frame->ambiguous;
	if (!side && painting.height > 1) {
		form_side_line(form, body->frame, painting.top++);
		painting.height--;
	}
	for (size_t i = 0; i < form->items.count; i++) {
		heights[i] = item_height(&painting, i);
		if (i == form->focus)
			focus = line;
		line += heights[i];
	}
	keep_in_sight(&painting, heights, focus);
	if (side)
		form_side_list(form, body, side);
	line = painting_line(&painting, focus);
	if (line >= 0)
		frame_cursor(body->frame, (int)line, painting.left);
	line = 0;
	for (size_t i = 0; i < form->items.count; line += heights[i++]) {
		struct spot spot = { .column = side, .lines = heights[i], .columns = painting.columns,
				     .kind = FORM_SPOT_ITEM, .index = i };

		if (line + heights[i] <= (long)form->scroll ||
		    line >= (long)form->scroll + painting.height)
			continue;
		form_click_note(&painting, line, spot);
		paint_item(&painting, line, i);
	}
	sheet_free(live);
	free(heights);
}
