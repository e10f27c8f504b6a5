/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint_grid - the grids of the form: a column per year, a row per field,
 * what stands below the row with the marker, and derived rows.
 */
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_click.h"
#include "view/form_paint.h"
#include "view/form_side.h"
#include "view/line_edit.h"

#define CELL_COLUMNS_MAX 12

static int cell_columns(const struct painting *painting, const struct form_item *item)
{
	int columns = (painting->columns - VALUE_AT - 1) / (int)(item->columns ? item->columns : 1);

	return columns < CELL_COLUMNS_MAX ? columns : CELL_COLUMNS_MAX;
}

static int cell_at(const struct painting *painting, const struct form_item *item, size_t column)
{
	return painting->left + VALUE_AT + cell_columns(painting, item) * (int)column;
}

void painting_years(const struct painting *painting, int at, const struct form_item *item)
{
	for (size_t i = 0; i < item->columns; i++) {
		struct str year = STR_INIT;

		year_format(&year, item->years[i], YEAR_SHORT, &painting->form->service->masters->eras);
		frame_pad(painting->frame, at, cell_at(painting, item, i), cell_columns(painting, item) - 1,
			  true, ROLE_LABEL, year.text);
		str_release(&year);
	}
}

static enum role role_of(const struct form *form, size_t index, size_t column, enum role role)
{
	if (index == form->focus && column == form->column)
		return ROLE_BAR;
	return form_block_holds(form, index, column) ? ROLE_SELECTED : role;
}

static void note_cell(const struct painting *painting, long line, size_t index, size_t column)
{
	const struct form_item *item = &painting->form->items.items[index];

	form_click_note(painting, line, (struct spot){
			.column = cell_at(painting, item, column), .lines = 1,
			.columns = cell_columns(painting, item), .kind = FORM_SPOT_CELL,
			.index = index, .part = column });
}

static void paint_cell(const struct painting *painting, int at, size_t index, size_t column)
{
	struct form *form = painting->form;
	const struct form_item *item = &form->items.items[index];
	bool current = index == form->focus && column == form->column;
	int width = cell_columns(painting, item) - 1, left = cell_at(painting, item, column);
	struct address address = form_item_at(item, column);
	struct str text = STR_INIT;
	enum role role = painting_cell(form, &address, &text);

	if (current && painting_edits(painting, index) && form->editor.kind != EDITOR_CHOICE) {
		line_edit_build(&form->editor.text, painting->frame, at, left, width);
	} else {
		frame_pad(painting->frame, at, left, width, true, role_of(form, index, column, role),
			  text.text);
		if (current)
			frame_cursor(painting->frame, at, left + width - 1);
	}
	str_release(&text);
}

/* Below the row with the marker: why it was not taken, or last year's sheet's figures. */
static void paint_below(const struct painting *painting, long line, const struct form_item *item)
{
	struct form *form = painting->form;
	int at = painting_line(painting, line);

	if (at < 0)
		return;
	if (form->editor.message) {
		frame_puts(painting->frame, at, painting->left + LABEL_AT, ROLE_ERROR, form->editor.message);
		return;
	}
	if (form->editor.kind == EDITOR_CHOICE) {
		const struct editor *editor = &form->editor;
		int column = painting->left + LABEL_AT;

		for (size_t i = 0; i < editor->count; i++) {
			column = frame_puts(painting->frame, at, column, i == editor->chosen ? ROLE_BAR : ROLE_VALUE,
					    editor->labels[i]);
			column += 2;
		}
		return;
	}
	if (!form->prior)
		return;
	frame_puts(painting->frame, at, painting->left + LABEL_AT, ROLE_DIM, _("Last year:"));
	for (size_t i = 0; i < item->columns; i++) {
		struct address address = form_item_at(item, i);
		struct str text = STR_INIT;

		painting_show(form, form->prior, &address, &text);
		frame_pad(painting->frame, at, cell_at(painting, item, i), cell_columns(painting, item) - 1,
			  true, ROLE_DIM, text.text);
		str_release(&text);
	}
}

void painting_grid(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	bool current = index == painting->form->focus;
	int at = painting_line(painting, line);
	struct str label = STR_INIT;

	form_label(painting->form, item, &label);
	painting_label(painting, line, current, label.text);
	for (size_t i = 0; at >= 0 && i < item->columns; i++) {
		note_cell(painting, line, index, i);
		paint_cell(painting, at, index, i);
	}
	if (current)
		paint_below(painting, line + 1, item);
	str_release(&label);
}

void painting_derived(const struct painting *painting, int at, const struct form_item *item)
{
	struct str label = STR_INIT;

	form_label(painting->form, item, &label);
	frame_pad(painting->frame, at, painting->left + LABEL_AT, LABEL_COLUMNS, false, ROLE_DIM, label.text);
	for (size_t i = 0; i < item->columns; i++) {
		struct str text = STR_INIT;

		form_derived(painting->form, item, i, &text);
		frame_pad(painting->frame, at, cell_at(painting, item, i), cell_columns(painting, item) - 1,
			  true, ROLE_DERIVED, text.text);
		str_release(&text);
	}
	str_release(&label);
}

