/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint_grid - the grids of the form: a column per year, a row per field,
 * derived rows between, and below all of them what is to be said about the
 * column with the marker.
 *
 * The rows stay where they are while the marker moves over them: only a
 * refusal or a choice opens a line below its row.
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_click.h"
#include "view/form_derived.h"
#include "view/form_layout.h"
#include "view/form_marks.h"
#include "view/form_paint.h"
#include "view/form_paint_field.h"
#include "view/form_side.h"
#include "view/line_edit.h"

#define FOOT_LINES 3		/* of text below a grid */

static struct layout layout_of(const struct painting *painting, const struct form_item *item)
{
	return form_layout(painting->form, item, painting->left,
			   painting->left + painting->columns - 1);
}

/* Is the item a part of the grid that has the marker? */
static bool has_marker(const struct form *form, const struct form_item *item)
{
	const struct form_item *focus = form_focus(form);

	return focus->kind == ITEM_GRID && layout_years(focus) == layout_years(item);
}

/* ---- cells ---- */

void painting_years(const struct painting *painting, int at, const struct form_item *item)
{
	struct layout layout = layout_of(painting, item);

	layout_heads(&layout, painting->form, painting->frame, at, item,
		     has_marker(painting->form, item) ? painting->form->column : item->columns);
}

static enum role role_of(const struct form *form, size_t index, size_t column, enum role role)
{
	if (index == form->focus && column == form->column)
		return ROLE_BAR;
	return form_block_holds(form, index, column) ? ROLE_SELECTED : role;
}

/* Columns from … to of a grid as one place: a cell, or the text being typed. */
static void note_cell(const struct painting *painting, const struct layout *layout, long line,
		      struct spot spot, size_t to)
{
	size_t from = spot.part;

	spot.column = layout_column(layout, from);
	spot.columns = layout_column(layout, to + 1) - spot.column - 1;
	spot.lines = 1;
	form_click_note(painting, line, spot);
}

/* Lines of a row: why a cell is empty is wrapped, a figure stands on one. */
static int row_height(const struct painting *painting, const struct layout *layout,
		      const struct form_item *item)
{
	int height = 1;

	for (size_t i = 0; i < item->columns; i++) {
		struct address address = form_item_at(item, i);
		const char *reason = sheet_reason(painting->sheet, &address);
		int lines = reason ? painting_text_height(painting, reason, layout->cell - 1) : 1;

		height = lines > height ? lines : height;
	}
	return height;
}

/* Flush right, over as many lines as it takes. */
static void paint_reason(const struct painting *painting, const struct layout *layout, long line,
			 size_t column, enum role role, const struct str *text)
{
	int width = layout->cell - 1;
	struct text_line *lines;
	size_t count = text_wrap(text->text, text->length, width, painting->frame->ambiguous, &lines);

	for (size_t i = 0; i < count; i++) {
		int at = painting_line(painting, line + (long)i);
		struct str part = STR_INIT;

		str_add_bytes(&part, text->text + lines[i].start, lines[i].length);
		if (at >= 0)
			frame_pad(painting->frame, at, layout_column(layout, column), width, true, role,
				  part.text);
		str_release(&part);
	}
	free(lines);
}

static size_t count_commas(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += *text == ',';
	return count;
}

/* That it is an estimate or to be confirmed, where there is room: below the grid it is said in full. */
static void add_sign(const struct painting *painting, const struct address *at, int width, struct str *text)
{
	const char *sign = form_marks_sign(painting->form, at);
	int needed;

	if (!sign || !text->length)
		return;
	needed = text_width(text->text, text->length, painting->frame->ambiguous) - (int)count_commas(text->text) +
		 text_width(sign, strlen(sign), painting->frame->ambiguous) + 1;
	if (needed > width)
		return;
	str_insert(text, 0, " ", 1);
	str_insert(text, 0, sign, strlen(sign));
}

static void paint_cell(const struct painting *painting, const struct layout *layout, long line,
		       size_t index, size_t column)
{
	struct form *form = painting->form;
	int width = layout->cell - 1, at = painting_line(painting, line);
	struct address address = form_item_at(&form->items.items[index], column);
	struct str text = STR_INIT;
	enum role role = painting_cell(painting, &address, &text);

	add_sign(painting, &address, width, &text);
	if ((form_others_of(form, &address) || form_draft_of(form, &address)) &&
	    text_width(text.text, text.length, painting->frame->ambiguous) < width)
		str_insert(&text, 0, "*", 1);
	if (role == ROLE_DIM)
		paint_reason(painting, layout, line, column, role_of(form, index, column, role), &text);
	else if (at >= 0)
		layout_figure(layout, painting->frame, at, column, role_of(form, index, column, role), &text);
	if (at >= 0 && index == form->focus && column == form->column)
		frame_cursor(painting->frame, at, layout_column(layout, column) + width - 1);
	str_release(&text);
}

/* ---- the cell being typed in ---- */

struct reach {		/* columns of the grid, inclusive */
	size_t from, to;
};

/* A text longer than its cell lies over the cells behind it, or before it where there are none. */
static struct reach editor_reach(const struct painting *painting, const struct layout *layout,
				 size_t columns)
{
	const struct form *form = painting->form;
	const struct str *text = &form->editor.text.text;
	int width = text_width(text->text, text->length, painting->frame->ambiguous) + 1;
	size_t cells = (size_t)(width + layout->cell) / (size_t)layout->cell;
	struct reach reach = { form->column, form->column };

	if (cells > columns)
		cells = columns;
	reach.to += cells - 1;
	if (reach.to >= columns) {
		reach.to = columns - 1;
		reach.from = columns - cells;
	}
	return reach;
}

static void paint_editor(const struct painting *painting, const struct layout *layout, int at,
			 const struct reach *reach)
{
	int left = layout_column(layout, reach->from);

	line_edit_build(&painting->form->editor.text, painting->frame, at, left,
			layout_column(layout, reach->to + 1) - left - 1);
}

/* ---- rows ---- */

static int text_columns(const struct painting *painting)
{
	return painting->columns - LABEL_AT - 1;
}

int painting_grid_height(const struct painting *painting, size_t index)
{
	const struct editor *editor = &painting->form->editor;
	const struct form_item *item = &painting->form->items.items[index];
	struct layout layout = layout_of(painting, item);
	int row = row_height(painting, &layout, item);

	if (!painting_edits(painting, index))
		return row;
	if (editor->message)
		return row + painting_text_height(painting, editor->message, text_columns(painting));
	return row + (editor->kind == EDITOR_CHOICE);
}

/* Below the row with the marker: why it was not taken, or what can be chosen. */
static void paint_below(const struct painting *painting, long line)
{
	const struct editor *editor = &painting->form->editor;
	int column = painting->left + LABEL_AT, at = painting_line(painting, line);

	if (editor->message) {
		painting_text(painting, line, column, text_columns(painting), ROLE_ERROR, editor->message);
		return;
	}
	for (size_t i = 0; at >= 0 && i < editor->count; i++) {
		enum role role = i == editor->chosen ? ROLE_BAR : ROLE_VALUE;
		struct spot spot = { .column = column, .lines = 1, .kind = FORM_SPOT_LABEL, .part = i };

		column = frame_puts(painting->frame, at, column, role, editor->labels[i]);
		spot.columns = column - spot.column;
		form_click_note(painting, line, spot);
		column += 2;
	}
}

static void paint_cells(const struct painting *painting, const struct layout *layout, long line,
			size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	bool typed = painting_edits(painting, index) && painting->form->editor.kind == EDITOR_CELL;
	struct reach reach = { item->columns, item->columns };
	int at = painting_line(painting, line);

	if (typed)
		reach = editor_reach(painting, layout, item->columns);
	for (size_t i = 0; i < item->columns; i++) {
		bool here = typed && i == reach.from;
		struct spot spot = { .kind = here ? FORM_SPOT_TEXT : FORM_SPOT_CELL, .index = index, .part = i };

		note_cell(painting, layout, line, spot, here ? reach.to : i);
		if (!here)
			paint_cell(painting, layout, line, index, i);
		else if (at >= 0)
			paint_editor(painting, layout, at, &reach);
		i = here ? reach.to : i;
	}
}

void painting_grid(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	struct layout layout = layout_of(painting, item);
	int row = row_height(painting, &layout, item);
	struct str label = STR_INIT;

	layout_name(painting->form, item, &label);
	painting_label(painting, line, layout.name, index, label.text);
	paint_cells(painting, &layout, line, index);
	if (painting_grid_height(painting, index) > row)
		paint_below(painting, line + row);
	painting_notes(painting, line + painting_grid_height(painting, index), index);
	str_release(&label);
}

static bool is_wrong(const struct form_item *item, const struct str *text)
{
	return item->derived == DERIVED_DIFFERENCE && text->length && strcmp(text->text, "0") != 0;
}

void painting_derived(const struct painting *painting, int at, const struct form_item *item)
{
	struct layout layout = layout_of(painting, item);
	struct str label = STR_INIT;

	form_label(painting->form, item, &label);
	frame_pad(painting->frame, at, layout.left, layout.name, false, ROLE_DIM, label.text);
	for (size_t i = 0; i < item->columns; i++) {
		bool unread = painting->unread && i == painting->form->column && has_marker(painting->form, item);
		struct str text = STR_INIT;

		if (!unread)
			form_derived(painting->sheet, item, i, &text);
		layout_figure(&layout, painting->frame, at, i, is_wrong(item, &text) ? ROLE_ERROR : ROLE_DERIVED,
			      &text);
		str_release(&text);
	}
	str_release(&label);
}

/* ---- below the grid ---- */

/* How what stands in the column with the marker came about. */
static void foot_text(const struct painting *painting, struct str *out)
{
	struct address at = form_at(painting->form);

	if (!painting->unread)
		form_explain(painting->sheet, &at, painting->form->service->masters, out);
}

/* Last year's figures and what the checks find. */
static int said_height(const struct painting *painting)
{
	return (painting->form->prior != NULL) + painting_said(painting, -1, LABEL_AT);
}

/* The same and how it came about; as high for most cells, so that nothing jumps. */
int painting_foot_height(const struct painting *painting, const struct form_item *item)
{
	int least = FOOT_LINES + (painting->form->prior != NULL), lines;
	struct str text = STR_INIT;

	if (!has_marker(painting->form, item))
		return 0;
	lines = said_height(painting);
	foot_text(painting, &text);
	if (text.length)
		lines += painting_text_height(painting, text.text, text_columns(painting));
	str_release(&text);
	return lines > least ? lines : least;
}

static void paint_prior(const struct painting *painting, int at, const struct form_item *item)
{
	const struct form *form = painting->form;
	struct layout layout = layout_of(painting, item);

	frame_pad(painting->frame, at, layout.left, layout.name, false, ROLE_DIM, _("Last year:"));
	for (size_t i = 0; i < item->columns; i++) {
		struct address address = form_item_at(form_focus(form), i);
		struct str text = STR_INIT;

		painting_show(form, form->prior, &address, &text);
		layout_figure(&layout, painting->frame, at, i, ROLE_DIM, &text);
		str_release(&text);
	}
}

/* Those that are seen to their end. */
static void paint_whole_sentences(const struct painting *painting, long line, char *text)
{
	char *rest = text, *sentence;

	while ((sentence = strsep(&rest, "\n")) && *sentence) {
		int lines = painting_text_height(painting, sentence, text_columns(painting));

		if (painting_line(painting, line + lines - 1) < 0)
			return;
		painting_text(painting, line, painting->left + LABEL_AT, text_columns(painting), ROLE_DERIVED,
			      sentence);
		line += lines;
	}
}

void painting_foot(const struct painting *painting, long line, const struct form_item *item)
{
	int at = painting_line(painting, line);
	struct str text = STR_INIT;

	if (!has_marker(painting->form, item))
		return;
	if (painting->form->prior && at >= 0)
		paint_prior(painting, at, item);
	line += painting->form->prior != NULL;
	line += painting_said(painting, line, LABEL_AT);
	foot_text(painting, &text);
	paint_whole_sentences(painting, line, text.text);
	str_release(&text);
}

/* ---- what is to be seen of it ---- */

void painting_grid_sight(const struct painting *painting, const int *heights, long *first,
			 long *last)
{
	const struct form_item *items = painting->form->items.items;
	size_t from = painting->form->focus, to = from;
	long top = *first, bottom = *last, said;

	if (items[from].kind != ITEM_GRID)
		return;
	while (items[from].kind != ITEM_YEARS)
		top -= heights[--from];
	while (items[to + 1].kind != ITEM_FOOT)
		bottom += heights[++to];
	--*first;	/* the years may take the place of the row above */
	if (bottom - top >= painting->height)
		return;
	said = bottom + said_height(painting);
	bottom += heights[to + 1];
	if (said - top >= painting->height) {	/* at the cost of rows above the marker's */
		top = said - painting->height + 1;
		*first = top < *first ? top : *first;
		*last = *first + painting->height - 1;
		return;
	}
	*first = top;
	while (items[from].kind != ITEM_GROUP && items[from].kind != ITEM_SECTION)
		top -= heights[--from];
	top += heights[from] - 1;	/* without the blank line above it */
	if (bottom - top < painting->height)
		*first = top;
	*last = bottom - *first < painting->height ? bottom : *first + painting->height - 1;
}

bool painting_pin_years(struct painting *painting, const int *heights, long line)
{
	const struct form_item *focus = form_focus(painting->form), *years;

	if (focus->kind != ITEM_GRID || painting->height < 2)
		return false;
	years = layout_years(focus);
	for (const struct form_item *item = focus; item > years;)
		line -= heights[--item - painting->form->items.items];
	if (line >= (long)painting->form->scroll)
		return false;
	painting_years(painting, painting->top, years);
	painting->top++;
	painting->height--;
	painting->form->scroll++;
	return true;
}
