/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * connection - SQLite with our settings (RELIABILITY 3.2), each with its reason.
 */
#include "store/connection.h"

#include <stdlib.h>
#include <errno.h>
#include <string.h>
#include <time.h>

#include "base/account.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "store/place.h"

#define HEAP_LIMIT (INT64_C(256) * 1024 * 1024)	/* a hostile file cannot eat the host */
#define WAIT_MAX_MS 10

static const struct {
	int option, value;
} configurations[] = {
	{ SQLITE_DBCONFIG_DEFENSIVE, 1 },	/* no writes to the schema or shadow tables */
	{ SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0 },	/* a schema cannot call what is not INNOCUOUS */
	{ SQLITE_DBCONFIG_ENABLE_FKEY, 1 },
	{ SQLITE_DBCONFIG_ENABLE_TRIGGER, 1 },	/* they make the history */
	{ SQLITE_DBCONFIG_ENABLE_VIEW, 0 },	/* we have none */
	{ SQLITE_DBCONFIG_DQS_DDL, 0 },		/* "x" is never a string */
	{ SQLITE_DBCONFIG_DQS_DML, 0 },
	{ SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0 },
};

static const struct {
	int limit, value;
} limits[] = {
	{ SQLITE_LIMIT_LENGTH, 4 * 1024 * 1024 },
	{ SQLITE_LIMIT_SQL_LENGTH, 100 * 1000 },
	{ SQLITE_LIMIT_COLUMN, 200 },
	{ SQLITE_LIMIT_EXPR_DEPTH, 50 },
	{ SQLITE_LIMIT_COMPOUND_SELECT, 10 },
	{ SQLITE_LIMIT_VDBE_OP, 50000 },
	{ SQLITE_LIMIT_ATTACHED, 0 },
	{ SQLITE_LIMIT_TRIGGER_DEPTH, 10 },
	{ SQLITE_LIMIT_WORKER_THREADS, 0 },
};

/* Set, then read back: some are refused without an error code. */
static const struct {
	const char *name, *value, *answer;
	bool writers_only;
} pragmas[] = {
	{ "cell_size_check", "ON", "1", false },	/* damage is seen early */
	{ "mmap_size", "0", "0", false },		/* an I/O error is no SIGBUS */
	{ "temp_store", "MEMORY", "2", false },		/* SQLITE_TMPDIR is the user's */
	{ "recursive_triggers", "ON", "1", false },	/* REPLACE deletes through triggers */
	{ "foreign_keys", "ON", "1", false },
	{ "trusted_schema", "OFF", "0", false },
	{ "synchronous", "EXTRA", "3", false },		/* the folder is synced as well */
	{ "journal_mode", "TRUNCATE", "truncate", true }, /* WAL of 3.40.1 can damage the store */
};

#define EACH(i, table) (size_t i = 0; i < sizeof(table) / sizeof(*(table)); i++)

int64_t connection_now_ms(void)
{
	return sources_ticks(&sources_system);
}

void connection_wait(struct db *db)
{
	struct timespec time = { 0 };
	unsigned char random;

	sources_system.random(sources_system.arg, &random, sizeof(random));
	(void)db;
	time.tv_nsec = (1 + random % WAIT_MAX_MS) * 1000000L;
	nanosleep(&time, NULL);
}

static int wait_while_busy(void *arg, int count)
{
	struct db *db = arg;
	int64_t now = connection_now_ms();

	if (!count)
		db->busy_until = now + db->busy_ms;
	if (now >= db->busy_until)
		return 0;
	connection_wait(db);
	return 1;
}

/* What the caller can do about an SQLite code. */
static enum rc rc_of(int code)
{
	switch (code & 0xff) {
	case SQLITE_BUSY:
	case SQLITE_LOCKED:
		return RC_BUSY;
	case SQLITE_PERM:
	case SQLITE_READONLY:
	case SQLITE_AUTH:
		return RC_DENIED;
	case SQLITE_NOTADB:
	case SQLITE_CANTOPEN:
		return RC_CONFIG;
	case SQLITE_CORRUPT:
	case SQLITE_MISMATCH:
		return RC_CORRUPT;
	case SQLITE_CONSTRAINT:
		return RC_INVALID;
	default:
		return RC_IO;
	}
}

/* Whose process it is, where the system tells. */
static void say_busy(const struct db *db, struct err *err)
{
	pid_t holder = place_holder(db);
	char *login = account_of_process(holder);

	if (login)
		err_set(err, RC_BUSY, _("the store is busy; '%s' is writing (process %ld)"), login,
			(long)holder);
	else
		err_set(err, RC_BUSY, _("the store is busy; somebody else is writing"));
	free(login);
}

enum rc connection_error(struct db *db, int code, struct err *err)
{
	enum rc rc = rc_of(code);
	int number = sqlite3_system_errno(db->sqlite);
	const char *text = sqlite3_errmsg(db->sqlite);
	struct str shown = STR_INIT;

	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	if (rc == RC_BUSY)
		say_busy(db, err);
	else if (rc == RC_CORRUPT)
		err_set(err, rc, _("the store is damaged: %s"), shown.text);
	else if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
		err_set(err, rc, _("there is one of that kind already: %s"), shown.text);
	else if ((code & 0xff) == SQLITE_CANTOPEN && number)
		err_set(err, rc = number == EACCES || number == EPERM ? RC_DENIED : rc,
			_("the store cannot be opened: %s"), err_system(number));
	else if ((code & 0xff) == SQLITE_FULL)
		err_set(err, rc, _("the disk is full"));
	else if ((code & 0xff) == SQLITE_NOTADB)
		err_at(err, rc, db->path, 0, _("is no store of hyoka"));
	else if (rc == RC_IO && number)
		err_set(err, rc, _("the store cannot be read or written: %s"), err_system(number));
	else if ((code & 0xff) == SQLITE_READONLY)	/* where it was opened for writing it has become so */
		err_set(err, rc = db->read_only ? RC_DENIED : RC_IO, _("the store may only be read"));
	else if (rc == RC_DENIED)
		err_set(err, rc, _("the store may not be written: %s"), shown.text);
	else
		err_set(err, rc, _("the store refuses: %s"), shown.text);
	str_release(&shown);
	return rc;
}

enum rc connection_run(struct db *db, const char *sql, struct err *err)
{
	int code = sqlite3_exec(db->sqlite, sql, NULL, NULL, NULL);

	return code ? connection_error(db, code, err) : RC_OK;
}

/* First column of the first row as a new string ("" where there is none). */
static enum rc read_answer(struct db *db, const char *sql, struct str *answer, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(db->sqlite, sql, -1, &statement, NULL);

	if (!code)
		code = sqlite3_step(statement);
	if (code == SQLITE_ROW) {
		str_add(answer, (const char *)sqlite3_column_text(statement, 0));
		code = SQLITE_DONE;
	}
	if (code != SQLITE_DONE) {
		enum rc rc = connection_error(db, code, err);

		sqlite3_finalize(statement);
		return rc;
	}
	sqlite3_finalize(statement);
	return RC_OK;
}

enum rc connection_number(struct db *db, const char *sql, int64_t *number, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(db->sqlite, sql, -1, &statement, NULL);
	enum rc rc = RC_OK;

	*number = 0;
	if (!code)
		code = sqlite3_step(statement);
	if (code == SQLITE_ROW)
		*number = sqlite3_column_int64(statement, 0);
	else if (code != SQLITE_DONE)
		rc = connection_error(db, code, err);
	sqlite3_finalize(statement);
	return rc;
}

static enum rc set_pragma(struct db *db, size_t i, struct err *err)
{
	struct str sql = STR_INIT, answer = STR_INIT;
	enum rc rc;

	str_addf(&sql, "PRAGMA %s=%s", pragmas[i].name, pragmas[i].value);
	rc = read_answer(db, sql.text, &answer, err);
	str_clear(&sql);
	str_clear(&answer);
	str_addf(&sql, "PRAGMA %s", pragmas[i].name);
	if (!rc)
		rc = read_answer(db, sql.text, &answer, err);
	if (!rc && strcmp(answer.text, pragmas[i].answer))
		rc = err_set(err, RC_IO, _("the store does not take the setting %s=%s (it says '%s')"),
			     pragmas[i].name, pragmas[i].value, answer.text);
	str_release(&sql);
	str_release(&answer);
	return rc;
}

static void configure(struct db *db)
{
	for EACH(i, configurations) {
		int now;

		sqlite3_db_config(db->sqlite, configurations[i].option, configurations[i].value, &now);
	}
	for EACH(i, limits)
		sqlite3_limit(db->sqlite, limits[i].limit, limits[i].value);
	sqlite3_hard_heap_limit64(HEAP_LIMIT);
}

enum rc connection_open(struct db *db, const char *path, int flags, struct err *err)
{
	int code = sqlite3_open_v2(path, &db->sqlite, flags | SQLITE_OPEN_PRIVATECACHE |
				   SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_EXRESCODE, NULL);
	enum rc rc = RC_OK;

	if (code)
		return connection_error(db, code, err);
	sqlite3_busy_handler(db->sqlite, wait_while_busy, db);
	configure(db);
	if (sqlite3_db_readonly(db->sqlite, "main") || !place_takes_journal(path))
		db->read_only = true;
	for EACH(i, pragmas)
		if (!rc && !(pragmas[i].writers_only && db->read_only))
			rc = set_pragma(db, i, err);
	return rc;
}
