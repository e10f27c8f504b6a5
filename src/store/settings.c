/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * settings - what the store itself is set to: key and text.
 */
#include "store/tables.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/word.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/statement.h"

static const char sql_get[] = "SELECT value FROM setting WHERE key = :key";
static const char sql_add[] = "INSERT INTO setting (key, value) VALUES (:key, :value)";
static const char sql_change[] = "UPDATE setting SET value = :value WHERE key = :key";
static const char sql_remove[] = "DELETE FROM setting WHERE key = :key";

enum rc setting_get(struct db *db, const char *key, char **value, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_get, &statement, err);

	*value = NULL;
	if (rc)
		return rc;
	cell_bind_text(statement, ":key", key);
	rc = statement_step(db, statement, &found, err);
	if (!rc && found)
		*value = xstrdup((const char *)sqlite3_column_text(statement, 0));
	statement_done(statement);
	return rc;
}

enum rc setting_put(struct db *db, const char *key, const char *value, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	char *present = NULL;
	bool same;
	enum rc rc;

	if (!db_in_write(db))
		BUG("a setting is changed inside db_begin()");
	rc = setting_get(db, key, &present, err);
	same = word_same(present, value);
	if (!rc && !same)
		rc = statement_get(db, !value ? sql_remove : present ? sql_change : sql_add,
				   &statement, err);
	if (!rc && !same) {
		cell_bind_text(statement, ":key", key);
		cell_bind_text(statement, ":value", value);
		rc = statement_change(db, statement, err);
	}
	free(present);
	return rc;
}
