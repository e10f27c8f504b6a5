/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_plan - what a pasted block will do to the cells of a grid, before it is
 * done; for form_*.c only.  Nothing is written here.
 */
#ifndef VIEW_FORM_PLAN_H
#define VIEW_FORM_PLAN_H

#include <stdbool.h>
#include <stddef.h>

#include "model/address.h"
#include "model/value.h"

struct delimited;
struct form;

enum fate {
	FATE_CHANGE,
	FATE_SAME,	/* what stands there already */
	FATE_SKIP,	/* nothing was pasted: what stands there stays */
	FATE_BAD,	/* it is no value of the cell */
	FATE_COUNT
};

struct plan_cell {
	struct address at;
	enum fate fate;
	struct value value;
	char *text;		/* as pasted, made visible */
	char *why;		/* FATE_BAD: what is wrong */
	bool instead;		/* a value in the place of a derived one */
};

struct plan {
	struct plan_cell *cells;	/* rows × columns */
	size_t *items;			/* the item of each row */
	size_t rows, columns;		/* that fall on the grid */
	size_t left;			/* first column */
	size_t outside;			/* pasted values that do not */
	size_t counts[FATE_COUNT];
};

/*
 * Lay a table over the grid from the upper left corner of the marked block, or
 * from the marker on; over the whole block, again and again, where it is a
 * multiple of the table.  Derived rows are passed over.  Empty cells of the
 * table change nothing, or empty the cell where `blanks`.
 */
void form_plan_build(struct plan *plan, const struct form *form, const struct delimited *table,
		     bool blanks);
void form_plan_release(struct plan *plan);

const struct plan_cell *form_plan_cell(const struct plan *plan, size_t row, size_t column);

#endif
