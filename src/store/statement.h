/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * statement - prepared once by their text, run, reset; for this room only.
 *
 * SQL is put together from constants and catalogue names, never from data.
 * statement_done() (or a run to the end) must follow whatever was stepped:
 * no statement stays open when a function of this room returns.
 */
#ifndef STORE_STATEMENT_H
#define STORE_STATEMENT_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct db;

/* The statement of that text, prepared at first use; owned by the store. */
enum rc statement_get(struct db *db, const char *sql, sqlite3_stmt **statement,
		      struct err *err) MUST_CHECK;

/* One step: *row tells whether there is a row.  After an error it is reset. */
enum rc statement_step(struct db *db, sqlite3_stmt *statement, bool *row,
		       struct err *err) MUST_CHECK;

/* Reset and forget what was bound. */
void statement_done(sqlite3_stmt *statement);

/* Step to the end, then statement_done(). */
enum rc statement_run(struct db *db, sqlite3_stmt *statement, struct err *err) MUST_CHECK;

/* The same for one that must change exactly one row: RC_CORRUPT where it does not. */
enum rc statement_change(struct db *db, sqlite3_stmt *statement, struct err *err) MUST_CHECK;

/* The same, and the number of the row that it has added. */
enum rc statement_add(struct db *db, sqlite3_stmt *statement, int64_t *id, struct err *err) MUST_CHECK;

/* Step to the end, call `take` for each row, then statement_done(). */
typedef void row_fn(sqlite3_stmt *row, void *arg);
enum rc statement_each(struct db *db, sqlite3_stmt *statement, row_fn *take, void *arg,
		       struct err *err) MUST_CHECK;

/* Finalize all (when the store is closed). */
void statements_release(struct db *db);

#endif
