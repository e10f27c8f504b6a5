/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_block - the cells of a grid that are marked, and what is done to all of
 * them as one act; for form_*.c only.
 *
 * A block reaches from the cell where it was begun to the marker.  Where none
 * is marked, the cell under the marker is the block.
 */
#ifndef VIEW_FORM_BLOCK_H
#define VIEW_FORM_BLOCK_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"

struct block_span {
	size_t top, bottom;	/* items, inclusive; derived rows between are no cells */
	size_t left, right;	/* columns, inclusive */
};

/* The block under the marker; false where the marker is in no grid. */
bool form_block_span(const struct form *form, struct block_span *span);

/* Is more marked than the cell under the marker? */
bool form_block_on(const struct form *form);

/* Is the cell in a marked block? */
bool form_block_holds(const struct form *form, size_t item, size_t column);

void form_block_drop(struct form *form);

/*
 * Addresses of its cells, row by row, in a new array (the caller frees it);
 * outside of grids the field under the marker, nothing where a row can be added.
 */
size_t form_block_cells(const struct form *form, struct address **cells);

/* Empty them, as one act.  false: told why not. */
bool form_block_clear(struct form *form, struct screen *screen);

/* Marking, copying, cutting, filling; Esc drops the block.  false: not mine. */
bool form_block_act(struct form *form, struct screen *screen, enum action action);

/* The marker was moved by hand: a block that is not being marked is no more. */
void form_block_moved(struct form *form);

#endif
