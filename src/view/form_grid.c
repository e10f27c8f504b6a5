/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_grid - a grid is the rows between a line of years and whatever follows.
 */
#include "view/form_grid.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"

/* ---- which items ---- */

static bool is_part(const struct form_item *item)
{
	return item->kind == ITEM_GRID || item->kind == ITEM_DERIVED;
}

bool form_grid_of(const struct form_items *items, size_t index, struct form_grid *grid)
{
	size_t first = index, last = index;

	if (index >= items->count || items->items[index].kind != ITEM_GRID)
		return false;
	while (first > 0 && is_part(&items->items[first - 1]))
		first--;
	while (last + 1 < items->count && is_part(&items->items[last + 1]))
		last++;
	while (items->items[first].kind != ITEM_GRID)
		first++;
	while (items->items[last].kind != ITEM_GRID)
		last--;
	*grid = (struct form_grid){ first, last, items->items[index].columns };
	return true;
}

size_t form_grid_step(const struct form_items *items, size_t index, int steps)
{
	struct form_grid grid;
	size_t at = index;

	if (!form_grid_of(items, index, &grid))
		return index;
	do {
		if (at == (steps < 0 ? grid.first : grid.last))
			return index;
		at = steps < 0 ? at - 1 : at + 1;
	} while (items->items[at].kind != ITEM_GRID);
	return at;
}

/* ---- moving ---- */

bool form_grid_move(struct form *form, enum action action)
{
	size_t focus = form->focus, column = form->column;
	struct form_grid grid;

	if (!form_grid_of(&form->items, focus, &grid))
		return false;
	if (action == ACTION_top) {
		form->focus = grid.first;
		form->column = 0;
	} else if (action == ACTION_bottom) {
		form->focus = grid.last;
		form->column = grid.columns - 1;
	}
	return form->focus != focus || form->column != column;
}

void form_grid_moved(struct form *form, enum action action, size_t item, size_t column)
{
	bool along = action == ACTION_next_field && form->focus == item && form_focus(form)->kind == ITEM_GRID;

	if (form->focus == item && form->column == column)
		return;
	if (along && !form->tabbed.on)
		form->tabbed.column = column;
	form->tabbed.on = along;
}

void form_grid_return(struct form *form)
{
	if (form->tabbed.on && form_focus(form)->kind == ITEM_GRID)
		form->column = form->tabbed.column;
	form->tabbed.on = false;
}

/* ---- typing over a cell ---- */

void form_grid_type(struct form *form, struct screen *screen, const char *text, size_t length)
{
	bool number = kind_info(field_info(form_at(form).field)->kind)->number;
	struct str key = STR_INIT;

	if (number && !amount_begins(text)) {
		action_add_key(ACTION_edit, form->config, &key);
		screen_say(screen, ROLE_NOTE, _("a figure begins with a digit; %s changes the one that stands here"),
			   key.text);
		str_release(&key);
		return;
	}
	form_edit_begin(form, screen, true);
	if (form->editor.kind != EDITOR_OFF)
		form_edit_type(form, screen, text, length, false);
}
