/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_click - by the spots that were noted while the form was drawn. */
#include "view/form_click.h"

#include "view/form_block.h"
#include "view/form_text.h"
#include "view/line_edit.h"

void form_click_note(const struct painting *painting, long line, struct spot spot)
{
	long first = line - (long)painting->form->scroll, last = first + spot.lines;

	if (last <= 0 || first >= painting->height)
		return;
	spot.hidden = first < 0 ? (int)-first : 0;
	spot.line = painting->top + (first < 0 ? 0 : (int)first);
	spot.lines = (int)(last < painting->height ? last : painting->height) - (spot.line - painting->top);
	spots_add(&painting->form->spots, &spot);
}

/* The cursor to the place in the text; behind the end of a line it is that end. */
static void put_cursor(struct form *form, const struct spot *spot, int line, int column)
{
	struct text_edit *edit = &form->editor.text;
	struct text_view view = form_text_view(form);

	if (form->editor.kind == EDITOR_TEXT)
		text_edit_point(edit, (size_t)(line - spot->line + spot->hidden),
				column - spot->column, &view, false);
	else
		line_edit_click(edit, column - spot->column, spot->columns, form->ambiguous);
}

/* In the field that is open.  false: elsewhere. */
static bool click_inside(struct form *form, const struct spot *spot, int line, int column)
{
	bool open = form->editor.kind != EDITOR_OFF;

	if (open && spot->kind == FORM_SPOT_TEXT)
		put_cursor(form, spot, line, column);
	else if (open && spot->kind == FORM_SPOT_LABEL)
		form->editor.chosen = spot->part;
	else
		return open && spot->kind == FORM_SPOT_ITEM && spot->index == form->focus;
	return true;
}

void form_click(struct form *form, struct screen *screen, int line, int column)
{
	const struct spot *found = spots_at(&form->spots, line, column);
	struct spot spot;

	if (!found)
		return;
	spot = *found;
	if (click_inside(form, &spot, line, column))
		return;
	if (form->editor.kind != EDITOR_OFF && !form_edit_leave(form, screen))
		return;
	/* a row that was added has moved what stood below: then the marker stays */
	if (!form->spots.count || !form_item_takes_focus(&form->items.items[spot.index]))
		return;
	form_focus_item(form, spot.index, spot.kind == FORM_SPOT_CELL ? spot.part : form->column);
	form_block_moved(form);
}
