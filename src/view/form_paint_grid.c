/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint_grid - the grids of the form: a column per year, a row per field,
 * derived rows between, and below all of them what is to be said about the
 * column with the marker.
 *
 * The rows stay where they are while the marker moves over them: only a
 * refusal or a choice opens a line below its row.
 */
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_click.h"
#include "view/form_derived.h"
#include "view/form_grid.h"
#include "view/form_paint.h"
#include "view/form_side.h"
#include "view/line_edit.h"

#define GRID_LABEL_MAX 24	/* columns */
#define CELL_COLUMNS_MAX 12	/* with the blank between */

/* ---- where things stand ---- */

struct layout {
	int label;		/* columns of the names */
	int cell;		/* columns of a cell, with the blank before it */
	int left;		/* of the first cell */
};

/* The unit that the whole grid is in: that of its first row. */
static const char *unit_of(const struct form_item *item)
{
	const char *unit = field_info(item->at.field)->unit;

	return unit && *unit != '-' ? unit : NULL;
}

/* The name of a row, with its unit where that is not the grid's. */
static void add_label(const struct form *form, const struct form_item *item,
		      const struct form_item *years, struct str *out)
{
	const char *unit = unit_of(item), *whole = unit_of(years);

	form_label(form, item, out);
	if (item->kind == ITEM_GRID && unit && (!whole || strcmp(unit, whole)))
		str_addf(out, " %s", unit);
}

static const struct form_item *years_of(const struct form_item *item)
{
	while (item->kind != ITEM_YEARS)
		item--;
	return item;
}

/* The names take what the longest needs, the cells the rest. */
static struct layout layout_of(const struct painting *painting, const struct form_item *item)
{
	const struct form_item *years = years_of(item);
	struct layout layout = { 0 };
	struct str label = STR_INIT;
	const char *foot = _("Last year:");

	layout.label = text_width(foot, strlen(foot), painting->frame->ambiguous);
	for (const struct form_item *row = years + 1; row->kind != ITEM_FOOT; row++) {
		int width;

		str_clear(&label);
		add_label(painting->form, row, years, &label);
		width = text_width(label.text, label.length, painting->frame->ambiguous);
		layout.label = width > layout.label ? width : layout.label;
	}
	if (layout.label > GRID_LABEL_MAX)
		layout.label = GRID_LABEL_MAX;
	layout.left = painting->left + LABEL_AT + layout.label + 1;
	layout.cell = (painting->columns + painting->left - layout.left - 1) / (int)item->columns;
	if (layout.cell > CELL_COLUMNS_MAX)
		layout.cell = CELL_COLUMNS_MAX;
	str_release(&label);
	return layout;
}

static int cell_at(const struct layout *layout, size_t column)
{
	return layout->left + layout->cell * (int)column;
}

/* Is the item a part of the grid that has the marker? */
static bool has_marker(const struct form *form, const struct form_item *item)
{
	const struct form_item *focus = form_focus(form);

	return focus->kind == ITEM_GRID && years_of(focus) == years_of(item);
}

/* ---- cells ---- */

/* A figure flush right; where it does not fit, without what divides its thousands. */
static void put_figure(const struct painting *painting, int at, int left, int width,
		       enum role role, struct str *text)
{
	if (text_width(text->text, text->length, painting->frame->ambiguous) > width)
		for (size_t i = text->length; i-- > 0;)
			if (text->text[i] == ',')
				str_remove(text, i, 1);
	frame_pad(painting->frame, at, left, width, true, role, text->text);
}

void painting_years(const struct painting *painting, int at, const struct form_item *item)
{
	struct layout layout = layout_of(painting, item);
	const char *unit = unit_of(item);

	if (unit)
		frame_pad(painting->frame, at, painting->left + LABEL_AT, layout.label, true, ROLE_DIM, unit);
	for (size_t i = 0; i < item->columns; i++) {
		bool current = has_marker(painting->form, item) && i == painting->form->column;
		struct str year = STR_INIT;

		year_format(&year, item->years[i], YEAR_SHORT, &painting->form->service->masters->eras);
		frame_pad(painting->frame, at, cell_at(&layout, i), layout.cell - 1, true,
			  current ? ROLE_HEADING : ROLE_LABEL, year.text);
		str_release(&year);
	}
}

static enum role role_of(const struct form *form, size_t index, size_t column, enum role role)
{
	if (index == form->focus && column == form->column)
		return ROLE_BAR;
	return form_block_holds(form, index, column) ? ROLE_SELECTED : role;
}

static void note_cell(const struct painting *painting, const struct layout *layout, long line,
		      size_t index, size_t column)
{
	form_click_note(painting, line, (struct spot){
			.column = cell_at(layout, column), .lines = 1, .columns = layout->cell,
			.kind = FORM_SPOT_CELL, .index = index, .part = column });
}

static void paint_cell(const struct painting *painting, const struct layout *layout, int at,
		       size_t index, size_t column)
{
	struct form *form = painting->form;
	bool current = index == form->focus && column == form->column;
	int width = layout->cell - 1, left = cell_at(layout, column);
	struct address address = form_item_at(&form->items.items[index], column);
	struct str text = STR_INIT;
	enum role role = painting_cell(painting, &address, &text);

	if (current && painting_edits(painting, index) && form->editor.kind != EDITOR_CHOICE) {
		line_edit_build(&form->editor.text, painting->frame, at, left, width);
	} else {
		if (form_others_of(form, &address) &&
		    text_width(text.text, text.length, painting->frame->ambiguous) < width)
			str_insert(&text, 0, "*", 1);
		put_figure(painting, at, left, width, role_of(form, index, column, role), &text);
		if (current)
			frame_cursor(painting->frame, at, left + width - 1);
	}
	str_release(&text);
}

/* ---- rows ---- */

int painting_grid_height(const struct painting *painting, size_t index)
{
	const struct editor *editor = &painting->form->editor;

	return 1 + (painting_edits(painting, index) && (editor->message || editor->kind == EDITOR_CHOICE));
}

/* Below the row with the marker: why it was not taken, or what can be chosen. */
static void paint_below(const struct painting *painting, int at)
{
	const struct editor *editor = &painting->form->editor;
	int column = painting->left + LABEL_AT;

	if (editor->message) {
		frame_puts(painting->frame, at, column, ROLE_ERROR, editor->message);
		return;
	}
	for (size_t i = 0; i < editor->count; i++)
		column = 2 + frame_puts(painting->frame, at, column,
					i == editor->chosen ? ROLE_BAR : ROLE_VALUE, editor->labels[i]);
}

void painting_grid(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	struct layout layout = layout_of(painting, item);
	int at = painting_line(painting, line);
	struct str label = STR_INIT;

	add_label(painting->form, item, years_of(item), &label);
	painting_label(painting, line, layout.label, index, label.text);
	for (size_t i = 0; at >= 0 && i < item->columns; i++) {
		note_cell(painting, &layout, line, index, i);
		paint_cell(painting, &layout, at, index, i);
	}
	at = painting_line(painting, line + 1);
	if (at >= 0 && painting_grid_height(painting, index) > 1)
		paint_below(painting, at);
	painting_others(painting, line + painting_grid_height(painting, index), index);
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
	frame_pad(painting->frame, at, painting->left + LABEL_AT, layout.label, false, ROLE_DIM, label.text);
	for (size_t i = 0; i < item->columns; i++) {
		bool unread = painting->unread && i == painting->form->column && has_marker(painting->form, item);
		struct str text = STR_INIT;

		if (!unread)
			form_derived(painting->sheet, item, i, &text);
		put_figure(painting, at, cell_at(&layout, i), layout.cell - 1,
			   is_wrong(item, &text) ? ROLE_ERROR : ROLE_DERIVED, &text);
		str_release(&text);
	}
	str_release(&label);
}

/* ---- below the grid ---- */

/* Has last year's sheet anything to say about the row with the marker? */
static bool has_prior(const struct form *form)
{
	const struct form_item *item = form_focus(form);

	for (size_t i = 0; form->prior && i < item->columns; i++) {
		struct address at = form_item_at(item, i);

		if (sheet_get(form->prior, &at)->type != VALUE_EMPTY)
			return true;
	}
	return false;
}

int painting_foot_height(const struct painting *painting, const struct form_item *item)
{
	return has_marker(painting->form, item) && has_prior(painting->form);
}

void painting_foot(const struct painting *painting, long line, const struct form_item *item)
{
	const struct form *form = painting->form;
	struct layout layout = layout_of(painting, item);
	int at = painting_line(painting, line);

	if (!painting_foot_height(painting, item) || at < 0)
		return;
	frame_pad(painting->frame, at, painting->left + LABEL_AT, layout.label, false, ROLE_DIM,
		  _("Last year:"));
	for (size_t i = 0; i < item->columns; i++) {
		struct address address = form_item_at(form_focus(form), i);
		struct str text = STR_INIT;

		painting_show(form, form->prior, &address, &text);
		put_figure(painting, at, cell_at(&layout, i), layout.cell - 1, ROLE_DIM, &text);
		str_release(&text);
	}
}

/* ---- what is to be seen of it ---- */

void painting_grid_sight(const struct painting *painting, const int *heights, long *first,
			 long *last)
{
	const struct form_item *items = painting->form->items.items;
	size_t from = painting->form->focus, to = from;
	long top = *first, bottom = *last;

	if (items[from].kind != ITEM_GRID)
		return;
	while (items[from].kind != ITEM_YEARS)
		top -= heights[--from];
	while (items[to].kind != ITEM_FOOT)
		bottom += heights[++to];
	if (bottom - top >= painting->height)
		return;
	*first = top;
	*last = bottom;
	while (items[from].kind != ITEM_GROUP && items[from].kind != ITEM_SECTION)
		top -= heights[--from];
	if (bottom - top < painting->height)
		*first = top;
}
