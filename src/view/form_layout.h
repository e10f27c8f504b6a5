/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_layout - where names and cells of a grid stand, and figures in them;
 * the form and the preview of a paste share it.
 */
#ifndef VIEW_FORM_LAYOUT_H
#define VIEW_FORM_LAYOUT_H

#include <stddef.h>

#include "view/form_state.h"

#define LAYOUT_NAME_AT 2	/* columns from the left edge; the marker stands before */

struct layout {
	int left;		/* of the names */
	int name;		/* columns of the names */
	int first;		/* of the first cell */
	int cell;		/* columns of a cell, with the blank behind it */
};

/*
 * The grid that `item` is a part of, between `left` and `right`: names take
 * what the longest needs, the cells the rest.
 */
struct layout form_layout(const struct form *form, const struct form_item *item, int left,
			  int right);

int layout_column(const struct layout *layout, size_t column);

/* The line of years above a part of a grid. */
const struct form_item *layout_years(const struct form_item *item);

/* Put that line: the unit, and the years, of which the one at `current` is marked. */
void layout_heads(const struct layout *layout, const struct form *form, struct frame *frame, int line,
		  const struct form_item *years, size_t current);

/* Append the name of a row, with its unit where that is not the grid's. */
void layout_name(const struct form *form, const struct form_item *item, struct str *out);

/*
 * Put a figure into a column, flush right; where it does not fit, without what
 * divides its thousands.
 */
void layout_figure(const struct layout *layout, struct frame *frame, int line, size_t column,
		   enum role role, struct str *text);

#endif
