/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_move - the marker on its way over the form.
 */
#include "view/form_move.h"

#include "view/form_state.h"

static bool move_by(struct form *form, int step)
{
	size_t at = form->focus;

	do {
		if ((step < 0 && !at) || (step > 0 && at + 1 >= form->items.count))
			return false;
		at += (size_t)step;
	} while (!form_item_takes_focus(&form->items.items[at]));
	form_focus_along(form, at);
	return true;
}

/* To a column beside; false: there is none. */
static bool move_column(struct form *form, int step)
{
	const struct form_item *item = form_focus(form);

	if (item->kind != ITEM_GRID || (step < 0 ? form->column == 0 : form->column + 1 >= item->columns))
		return false;
	form->column += (size_t)step;
	return true;
}

/* To the next field or cell, or the one before. */
static void move_field(struct form *form, int step)
{
	if (!move_column(form, step) && move_by(form, step) && form_focus(form)->kind == ITEM_GRID)
		form->column = step > 0 ? 0 : form_focus(form)->columns - 1;
}

/* To the first field of the next section, or of this one and then the one before. */
static void move_section(struct form *form, int step)
{
	enum section_id from = form_focus(form)->section, to;
	size_t before = form->focus;

	while (form_focus(form)->section == from && move_by(form, step))
		;
	if (form_focus(form)->section == from) {
		form->focus = step > 0 ? before : form->focus;
		return;
	}
	to = form_focus(form)->section;
	while (step < 0 && form->focus && form_focus(form)->section == to && move_by(form, -1))
		;
	if (step < 0 && form_focus(form)->section != to)
		move_by(form, 1);
}

/* The same with its heading at the top. */
static void show_section(struct form *form, int step)
{
	size_t index;

	move_section(form, step);
	for (index = form->focus; index > 0 && form->items.items[index].kind != ITEM_SECTION; index--)
		;
	form->drawn.to_top = index + 1;
}

bool form_move(struct form *form, enum action action)
{
	const struct form_item *item = form_focus(form);

	if (form_scroll_act(form, action))
		return true;
	if (action == ACTION_up)
		move_by(form, -1);
	else if (action == ACTION_down)
		move_by(form, 1);
	else if (action == ACTION_left)
		move_column(form, -1);
	else if (action == ACTION_right)
		move_column(form, 1);
	else if (action == ACTION_next_field)
		move_field(form, 1);
	else if (action == ACTION_previous_field)
		move_field(form, -1);
	else if (action == ACTION_next_section || action == ACTION_previous_section)
		show_section(form, action == ACTION_next_section ? 1 : -1);
	else if (action == ACTION_home && item->kind == ITEM_GRID)
		form->column = 0;
	else if (action == ACTION_end && item->kind == ITEM_GRID)
		form->column = item->columns - 1;
	else if (action == ACTION_home || action == ACTION_top)
		while (move_by(form, -1))
			;
	else if (action == ACTION_end || action == ACTION_bottom)
		while (move_by(form, 1))
			;
	else
		return false;
	return true;
}
