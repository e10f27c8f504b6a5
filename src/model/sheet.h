/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet - one sheet in memory: cells in form order, and what is said about
 * them (marks).
 *
 * A cell that is there with VALUE_EMPTY is an empty field of an existing row;
 * a cell that is not there has no row (an unused indicator slot, a pledge that
 * was never entered).  sheet_new() makes all cells that every sheet has: those
 * that stand once, the own evaluation and direction, and the five cost years.
 */
#ifndef MODEL_SHEET_H
#define MODEL_SHEET_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/address.h"
#include "model/marks.h"
#include "model/value.h"

struct str;

struct cell {
	struct address at;	/* stage and memo owned by the sheet */
	uint64_t rank;		/* address_rank() */
	struct value value;
};

struct sheet {
	int64_t id, project_id, section_id;	/* 0 while not stored */
	int year;				/* the year evaluated */
	char *state, *scope;			/* "in_work", "normal" */
	struct cell *cells;
	size_t cell_count, cell_capacity;
	struct mark *marks;			/* model/marks.h, by address and mark */
	size_t mark_count, mark_capacity;
	struct series { int row; int64_t id; } *series;	/* identity of indicators */
	size_t series_count, series_capacity;
};

struct sheet *sheet_new(int year);
struct sheet *sheet_copy(const struct sheet *sheet);
void sheet_free(struct sheet *sheet);

/* The cell's value; VALUE_EMPTY where there is no such cell.  Never NULL. */
const struct value *sheet_get(const struct sheet *sheet,
			      const struct address *at);
bool sheet_has(const struct sheet *sheet, const struct address *at);

/* Set a cell (made where missing).  The value is copied, `_take` owns it. */
void sheet_put(struct sheet *sheet, const struct address *at,
	       const struct value *value);
void sheet_take(struct sheet *sheet, const struct address *at,
		struct value value);

/*
 * Make all cells of the row that `at` belongs to, empty where new: of a list,
 * its slot; of costs, the year; of an evaluation or direction, the stage.  An
 * address of REPEAT_INDICATOR makes the whole indicator with target and actual
 * of Y-4 … Y+1, one of REPEAT_INDICATOR_YEAR only target and actual of its
 * year.  Any other address makes its own cell.
 */
void sheet_add_row(struct sheet *sheet, const struct address *at);

/* Take the same cells away, with their marks, and an indicator's series. */
void sheet_drop(struct sheet *sheet, const struct address *at);

/* Text of a cell (borrowed; NULL when empty or a number). */
const char *sheet_text(const struct sheet *sheet, const struct address *at);
/* Append the cell in export form. */
void sheet_format(const struct sheet *sheet, const struct address *at,
		  struct str *out);

/*
 * Rows in use of the group that `field` belongs to, ascending, in a new array
 * (the caller frees it; NULL for none): slots of a list or of the indicators.
 */
size_t sheet_rows(const struct sheet *sheet, enum field_id field, int **rows);

/*
 * Years of the cost columns (Y-2 … Y+2) or the indicator columns (Y-4 … Y+1)
 * of this sheet, ascending, in a new array (the caller frees it; NULL and 0 for
 * a field without years).
 */
size_t sheet_years(const struct sheet *sheet, enum field_id field, int **years);

/* Identity of an indicator over the years (STORE 1); 0: none yet, or to take it away. */
int64_t sheet_series(const struct sheet *sheet, int row);
void sheet_set_series(struct sheet *sheet, int row, int64_t id);

#endif
