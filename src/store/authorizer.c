/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * authorizer - what a session may do to the store: read, insert and update
 * rows, delete where rows come and go, transactions, our functions; nothing
 * that changes the schema or a setting.
 */
#include <string.h>

#include "store/connection.h"

/* Tables whose rows may be deleted; everywhere else rows stay for ever. */
static const char *const deletable[] = {
	"draft", "cell_mark", "memo", "setting", "finding_ack", "lineage",
	"sheet_pledge", "sheet_strategy", "sheet_sdg", "indicator", "indicator_value",
};

static bool may_delete(const char *table)
{
	for (size_t i = 0; i < sizeof(deletable) / sizeof(*deletable); i++)
		if (table && !strcmp(table, deletable[i]))
			return true;
	return false;
}

static bool may_ask(const char *pragma, const char *value)
{
	return pragma && !value &&
	       (!strcmp(pragma, "data_version") || !strcmp(pragma, "user_version"));
}

static bool is_schema(const char *table)
{
	return table && !strncmp(table, "sqlite_", 7);
}

static int allow(void *arg, int action, const char *first, const char *second,
		 const char *database, const char *trigger)
{
	(void)arg;
	(void)database;
	(void)trigger;
	switch (action) {
	case SQLITE_SELECT:
	case SQLITE_READ:
	case SQLITE_TRANSACTION:
	case SQLITE_SAVEPOINT:
	case SQLITE_RECURSIVE:
		return SQLITE_OK;
	case SQLITE_FUNCTION:
		return second && !strcmp(second, "load_extension") ? SQLITE_DENY : SQLITE_OK;
	case SQLITE_INSERT:
	case SQLITE_UPDATE:
		return is_schema(first) ? SQLITE_DENY : SQLITE_OK;
	case SQLITE_DELETE:
		return may_delete(first) ? SQLITE_OK : SQLITE_DENY;
	case SQLITE_PRAGMA:
		return may_ask(first, second) ? SQLITE_OK : SQLITE_DENY;
	default:
		return SQLITE_DENY;
	}
}

void authorizer_install(struct db *db)
{
	sqlite3_set_authorizer(db->sqlite, allow, db);
}
