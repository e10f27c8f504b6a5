/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rows - one row as the history knows it ("PREFIX.N#row"), made and taken away
 * by itself; for taking changes back.  Others write cells (store/sheets.h),
 * which makes the rows they need with all that belongs to them.
 */
#ifndef STORE_ROWS_H
#define STORE_ROWS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "model/address.h"

struct db;

/* Can rows of that field's kind be taken away again?  Those of costs and stages stay. */
bool rows_can_go(enum field_id field);

/*
 * Make the row of `at` with nothing in it, where it is missing; `series` is
 * that of an indicator (0: a new one).  An indicator's years are rows of
 * their own, which need the indicator's.  Inside db_begin().
 */
enum rc rows_make(struct db *db, int64_t sheet_id, const struct address *at, int64_t series,
		  struct err *err) MUST_CHECK;

/* Take the row away with what stands in it, not its marks; the years before their indicator. */
enum rc rows_take(struct db *db, int64_t sheet_id, const struct address *at,
		  struct err *err) MUST_CHECK;

#endif
