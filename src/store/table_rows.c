/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table_rows - rows of the master tables, read and put.
 */
#include "store/tables.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/word.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/statement.h"
#include "store/table_kind.h"

/* One row on its way in. */
struct put {
	struct db *db;
	const struct table_info *table;
	struct value *values;		/* by column */
};

/* ---- statements ---- */

static void add_names(struct str *sql, const struct table_info *table)
{
	for (size_t i = 0; i < table->column_count; i++)
		str_addf(sql, "%s%s", i ? ", " : "", table->columns[i]);
}

/* "list = :c0 AND label = :c1", or "aliases = :c2, position = :c3" … */
static void add_pairs(struct str *sql, const struct table_info *table, size_t from,
		      size_t to, const char *between)
{
	for (size_t i = from; i < to; i++)
		str_addf(sql, "%s%s = :c%zu", i > from ? between : "", table->columns[i], i);
}

static void sql_find(struct str *sql, const struct table_info *table)
{
	str_add(sql, "SELECT ");
	add_names(sql, table);
	str_addf(sql, " FROM %s WHERE ", table->name);
	add_pairs(sql, table, 0, table->key_count, " AND ");
}

static void sql_add(struct str *sql, const struct table_info *table)
{
	str_addf(sql, "INSERT INTO %s (", table->name);
	add_names(sql, table);
	str_add(sql, ") VALUES (");
	for (size_t i = 0; i < table->column_count; i++)
		str_addf(sql, "%s:c%zu", i ? ", " : "", i);
	str_add(sql, ")");
}

static void sql_change(struct str *sql, const struct table_info *table)
{
	str_addf(sql, "UPDATE %s SET ", table->name);
	add_pairs(sql, table, table->key_count, table->column_count, ", ");
	str_add(sql, " WHERE ");
	add_pairs(sql, table, 0, table->key_count, " AND ");
}

/* ---- reading ---- */

static enum rc each_row(struct db *db, const struct table_info *table, sqlite3_stmt *row,
			table_fn *fn, void *arg, struct err *err)
{
	const char **values = xcalloc(table->column_count, sizeof(*values));
	bool found = true;
	enum rc rc = RC_OK;

	while (!rc && found) {
		rc = statement_step(db, row, &found, err);
		for (size_t i = 0; i < table->column_count && !rc && found; i++)
			values[i] = (const char *)sqlite3_column_text(row, (int)i);
		if (!rc && found)
			rc = fn(values, arg, err);
	}
	free(values);
	return rc;
}

enum rc table_each(struct db *db, const struct table_info *table, table_fn *fn, void *arg,
		   struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *row = NULL;
	enum rc rc;

	str_add(&sql, "SELECT ");
	add_names(&sql, table);
	str_addf(&sql, " FROM %s ORDER BY %s", table->name, table_order(table));
	rc = statement_get(db, sql.text, &row, err);
	str_release(&sql);
	if (rc)
		return rc;
	rc = each_row(db, table, row, fn, arg, err);
	statement_done(row);
	return rc;
}

/* ---- putting ---- */

static void bind_values(const struct put *put, sqlite3_stmt *statement)
{
	struct str name = STR_INIT;

	for (size_t i = 0; i < put->table->column_count; i++) {
		str_clear(&name);
		str_addf(&name, ":c%zu", i);
		cell_bind_value(statement, name.text, &put->values[i]);
	}
	str_release(&name);
}

static bool same_value(sqlite3_stmt *row, int column, const struct value *value)
{
	const char *text = (const char *)sqlite3_column_text(row, column);

	if (value->type == VALUE_NUMBER)
		return text && sqlite3_column_int64(row, column) == value->number;
	return word_same(text, value->text);
}

/* TABLE_SAME, _CHANGED, or _ADDED where there is no row of that key. */
static enum rc compare(const struct put *put, enum table_change *change, struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc;

	sql_find(&sql, put->table);
	rc = statement_get(put->db, sql.text, &row, err);
	str_release(&sql);
	if (rc)
		return rc;
	bind_values(put, row);
	rc = statement_step(put->db, row, &found, err);
	*change = found ? TABLE_SAME : TABLE_ADDED;
	for (size_t i = 0; i < put->table->column_count && !rc && found; i++)
		if (!same_value(row, (int)i, &put->values[i]))
			*change = TABLE_CHANGED;
	statement_done(row);
	return rc;
}

static enum rc write_row(const struct put *put, enum table_change change, struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	enum rc rc;

	if (change == TABLE_ADDED)
		sql_add(&sql, put->table);
	else
		sql_change(&sql, put->table);
	rc = statement_get(put->db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	bind_values(put, statement);
	return statement_change(put->db, statement, err);
}

enum rc table_put(struct db *db, const struct table_info *table, const char *const *values,
		  enum table_change *change, struct err *err)
{
	const enum column_kind *kinds = table_kinds(table);
	struct put put = { .db = db, .table = table };
	enum rc rc = RC_OK;

	if (!db_in_write(db))
		BUG("a row is put inside db_begin()");
	put.values = xcalloc(table->column_count, sizeof(*put.values));
	for (size_t i = 0; i < table->column_count && !rc; i++)
		rc = table_take_value(table->columns[i], kinds[i], values[i], &put.values[i], err);
	if (!rc)
		rc = compare(&put, change, err);
	if (!rc && *change != TABLE_SAME)
		rc = write_row(&put, *change, err);
	for (size_t i = 0; i < table->column_count; i++)
		value_release(&put.values[i]);
	free(put.values);
	return rc;
}
