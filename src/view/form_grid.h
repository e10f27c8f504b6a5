/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_grid - which items of the form are a grid together, and the habits of a
 * spreadsheet in it; for form_*.c only.
 */
#ifndef VIEW_FORM_GRID_H
#define VIEW_FORM_GRID_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"

/* Rows are items; among them may be derived ones, which are no cells. */
struct form_grid {
	size_t first, last;	/* items: its first and its last row of cells */
	size_t columns;
};

/* The grid that an item is a row of; false where it is none. */
bool form_grid_of(const struct form_items *items, size_t index, struct form_grid *grid);

/* The row of cells `steps` (1 or -1) from `index` in its grid; `index` at the edge. */
size_t form_grid_step(const struct form_items *items, size_t index, int steps);

/* Ctrl-Home, Ctrl-End: to the grid's first or last cell.  false: not a move of the grid. */
bool form_grid_move(struct form *form, enum action action);

/*
 * The marker was at a place before an action (ACTION_NONE: a click): a run of
 * Tabs along a row is remembered, any other move ends it.
 */
void form_grid_moved(struct form *form, enum action action, size_t item, size_t column);

/* Enter after a run of Tabs: to the column where it began. */
void form_grid_return(struct form *form);

/* What was typed over a cell: a value begins, a label is chosen, or it is said why not. */
void form_grid_type(struct form *form, struct screen *screen, const char *text, size_t length);

#endif
