/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cell_sql - where a cell of the catalogue lies, as SQL; for this room only.
 *
 * Statements are put together from constants and names of the catalogue
 * (table, column), never from data; data are bound by name: :sheet :slot
 * :year :stage :criterion :about are the key, :value and :expected the cell.
 * Fields of one table (and criterion) are a group: their cells with the same
 * key are one row.
 */
#ifndef STORE_CELL_SQL_H
#define STORE_CELL_SQL_H

#include <sqlite3.h>
#include <stdbool.h>
#include <stdint.h>

#include "model/address.h"
#include "model/value.h"

struct str;

/* The first field of a field's group: two that have the same share one. */
enum field_id cell_lead(enum field_id field);

/* The next field of the group in form order, FIELD_COUNT after the last. */
enum field_id cell_next(enum field_id field);

/* The cell of another field in the same row. */
struct address cell_beside(const struct address *at, enum field_id field);

/* "SELECT column FROM table WHERE key" of one cell. */
void cell_sql_read(enum field_id field, struct str *sql);

/* "UPDATE … SET column = :value WHERE key AND column IS :expected". */
void cell_sql_write(enum field_id field, struct str *sql);

/*
 * All rows of a sheet of the group: key columns that differ from row to row
 * first, then a column for each field of the group in form order; by key.
 * The text stays for good.
 */
const char *cell_sql_walk(enum field_id field);

/* A new row with nothing but its key and :series for an indicator. */
void cell_sql_add(enum field_id field, struct str *sql);

/*
 * A new row with all values of the group, :v0, :v1 … in form order; for the
 * sheet itself with :project :year :section :state :scope.
 */
void cell_sql_add_whole(enum field_id field, struct str *sql);

/* "DELETE FROM table WHERE key". */
void cell_sql_drop(enum field_id field, struct str *sql);

/* Bind what of the key the statement asks for. */
void cell_bind_key(sqlite3_stmt *statement, int64_t sheet, const struct address *at);

/* A name that the statement does not have is passed over; NULL binds NULL. */
void cell_bind_text(sqlite3_stmt *statement, const char *name, const char *text);
void cell_bind_number(sqlite3_stmt *statement, const char *name, int64_t number);
void cell_bind_value(sqlite3_stmt *statement, const char *name,
		     const struct value *value);

/* The value in a column of the present row; the caller releases it. */
struct value cell_column(sqlite3_stmt *statement, int column);

/*
 * Read the key of a row of cell_sql_walk() into `at`; stage and memo point
 * into the row.  Returns the number of columns that it took.
 */
int cell_row_key(sqlite3_stmt *statement, struct address *at);

#endif
