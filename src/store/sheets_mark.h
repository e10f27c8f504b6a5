/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_mark - what becomes of what is said about a cell when it changes
 * (sheets_write_mark() is in store/sheets.h).
 */
#ifndef STORE_SHEETS_MARK_H
#define STORE_SHEETS_MARK_H

#include <stdint.h>

#include "base/err.h"

struct address;
struct db;

/*
 * What was said of a cell before it changed holds no longer: "check" and
 * "confirmed" of the cell, and "confirmed" of its section where the cell is one
 * that is carried over (what is new every year, or derived, does not touch that).
 * sheets_write(), sheets_drop_row() and sheets_write_reason() do it.
 */
enum rc sheets_lapse(struct db *db, int64_t id, const struct address *at,
		     struct err *err) MUST_CHECK;

/* Say why an empty cell is so; NULL: no longer. */
enum rc sheets_write_reason(struct db *db, int64_t id, const struct address *at, const char *reason,
			    struct err *err) MUST_CHECK;

/* Take one mark of a cell away. */
enum rc sheets_drop_mark(struct db *db, int64_t id, const struct address *at, const char *mark,
			 struct err *err) MUST_CHECK;

#endif
