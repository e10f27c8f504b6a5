/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/statement.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "store/connection.h"

/* FNV-1a: many statements begin alike, and one is looked up for each row of the form. */
static uint64_t hash(const char *sql)
{
	uint64_t hash = UINT64_C(14695981039346656037);

	while (*sql)
		hash = (hash ^ (unsigned char)*sql++) * UINT64_C(1099511628211);
	return hash;
}

enum rc statement_get(struct db *db, const char *sql, sqlite3_stmt **statement, struct err *err)
{
	uint64_t wanted = hash(sql);
	struct cached_statement *slot;
	int code;

	for (size_t i = 0; i < db->cached_count; i++) {
		if (db->cached[i].hash != wanted || strcmp(db->cached[i].sql, sql))
			continue;
		*statement = db->cached[i].statement;
		if (sqlite3_stmt_busy(*statement))
			BUG("statement in use: %s", sql);
		return RC_OK;
	}
	code = sqlite3_prepare_v3(db->sqlite, sql, -1, SQLITE_PREPARE_PERSISTENT, statement, NULL);
	if (code)
		return connection_error(db, code, err);
	db->cached = grow(db->cached, db->cached_count, &db->cached_capacity, sizeof(*db->cached));
	slot = &db->cached[db->cached_count++];
	*slot = (struct cached_statement){ xstrdup(sql), wanted, *statement };
	return RC_OK;
}

enum rc statement_step(struct db *db, sqlite3_stmt *statement, bool *row, struct err *err)
{
	int64_t seq = db->seq;
	int code = sqlite3_step(statement);
	enum rc rc;

	*row = code == SQLITE_ROW;
	if (code == SQLITE_ROW || code == SQLITE_DONE)
		return RC_OK;
	rc = connection_error(db, code, err);
	db->seq = seq;	/* the rows of history that it made are undone with it */
	statement_done(statement);
	return rc;
}

void statement_done(sqlite3_stmt *statement)
{
	sqlite3_reset(statement);
	sqlite3_clear_bindings(statement);
}

enum rc statement_each(struct db *db, sqlite3_stmt *statement, row_fn *take, void *arg,
		       struct err *err)
{
	bool row = true;
	enum rc rc = RC_OK;

	while (row && !rc) {
		rc = statement_step(db, statement, &row, err);
		if (row && !rc)
			take(statement, arg);
	}
	statement_done(statement);
	return rc;
}

enum rc statement_run(struct db *db, sqlite3_stmt *statement, struct err *err)
{
	bool row = true;
	enum rc rc = RC_OK;

	while (row && !rc)
		rc = statement_step(db, statement, &row, err);
	statement_done(statement);
	return rc;
}

enum rc statement_change(struct db *db, sqlite3_stmt *statement, struct err *err)
{
	enum rc rc = statement_run(db, statement, err);

	if (!rc && sqlite3_changes(db->sqlite) != 1)
		rc = err_set(err, RC_CORRUPT, _("the row could not be written"));
	return rc;
}

enum rc statement_add(struct db *db, sqlite3_stmt *statement, int64_t *id, struct err *err)
{
	enum rc rc = statement_change(db, statement, err);

	if (!rc)
		*id = sqlite3_last_insert_rowid(db->sqlite);
	return rc;
}

void statements_release(struct db *db)
{
	for (size_t i = 0; i < db->cached_count; i++) {
		sqlite3_finalize(db->cached[i].statement);
		free(db->cached[i].sql);
	}
	free(db->cached);
	db->cached = NULL;
	db->cached_count = db->cached_capacity = 0;
}
