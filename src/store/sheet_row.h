/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet_row - rows of a sheet in the store: may there be one, is there one,
 * make one; for this room only.
 */
#ifndef STORE_SHEET_ROW_H
#define STORE_SHEET_ROW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "model/address.h"

struct db;
struct sheet;
struct value;

/* Year of a sheet.  RC_NOT_FOUND. */
enum rc sheet_year(struct db *db, int64_t id, int *year, struct err *err) MUST_CHECK;

/*
 * May a sheet of `year` have this cell: a row of a list, an indicator of
 * 1 … 5, a year among the sheet's columns, a stage that the office has?
 * RC_USAGE.
 */
enum rc sheet_check_place(struct db *db, int year, const struct address *at,
			  struct err *err) MUST_CHECK;

/* What stands in a cell, for the caller to release; is there a row at all? */
enum rc sheet_read_cell(struct db *db, int64_t id, const struct address *at, bool *row,
			struct value *value, struct err *err) MUST_CHECK;

/*
 * Make the row of a cell where it is missing, and what goes with it: the years
 * Y-4 … Y+1 and a new series with an indicator, all criteria with a stage.
 */
enum rc sheet_make_row(struct db *db, int64_t id, int year, const struct address *at,
		       struct err *err) MUST_CHECK;

/*
 * The rows of `at`'s prefix and repetition with its key, where they are
 * missing: an indicator without its years, or one year of it.  `series` is
 * that of an indicator, 0 for a new one.
 */
enum rc sheet_add_rows(struct db *db, int64_t id, const struct address *at, int64_t series,
		       struct err *err) MUST_CHECK;

/*
 * A series for an indicator of a sheet in the store, or of the `sheet` to be
 * (else NULL), that neither has or had.
 */
enum rc series_draw(struct db *db, int64_t sheet_id, const struct sheet *sheet, int64_t *series,
		    struct err *err) MUST_CHECK;

#endif
