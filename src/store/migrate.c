/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/migrate.h"

#include <errno.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/str.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/embedded.h"
#include "store/tables.h"
#include "store/trigger.h"
#include "store/verify.h"

#define FOLDER "migrations/"
#define FINGERPRINT "fingerprint"

static bool is_migration(const struct embedded *file)
{
	return !strncmp(file->name, FOLDER, strlen(FOLDER));
}

int migrate_latest(void)
{
	int count = 0;

	for (const struct embedded *file = embedded_files; file->name; file++)
		count += is_migration(file);
	return count;
}

const char *migrate_fingerprint(void)
{
	return embedded_text(FINGERPRINT);
}

/* Names of all triggers as DROP statements: a table that is rebuilt loses them silently. */
static enum rc drop_triggers(struct db *db, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	struct str sql = STR_INIT;
	int code = sqlite3_prepare_v2(db->sqlite, "SELECT name FROM sqlite_schema WHERE type = 'trigger'",
				      -1, &statement, NULL);
	enum rc rc;

	if (!code)
		while ((code = sqlite3_step(statement)) == SQLITE_ROW)
			str_addf(&sql, "DROP TRIGGER \"%s\";", sqlite3_column_text(statement, 0));
	rc = code == SQLITE_DONE ? RC_OK : connection_error(db, code, err);
	sqlite3_finalize(statement);
	if (!rc)
		rc = connection_run(db, sql.text, err);
	str_release(&sql);
	return rc;
}

static enum rc run_migrations(struct db *db, int version, struct err *err)
{
	int number = 0;
	enum rc rc = RC_OK;

	for (const struct embedded *file = embedded_files; file->name && !rc; file++)
		if (is_migration(file) && ++number > version)
			rc = connection_run(db, file->text, err);
	return rc;
}

static enum rc make_triggers(struct db *db, struct err *err)
{
	struct str sql = STR_INIT;
	enum rc rc;

	trigger_create_all(&sql);
	rc = connection_run(db, sql.text, err);
	str_release(&sql);
	return rc;
}

static enum rc mark_version(struct db *db, struct err *err)
{
	struct str sql = STR_INIT;
	enum rc rc;

	str_addf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d;", STORE_APPLICATION_ID,
		 migrate_latest());
	rc = connection_run(db, sql.text, err);
	str_release(&sql);
	return rc;
}

static enum rc check_result(struct db *db, struct err *err)
{
	char found[2 * HASH_BYTES + 1];
	int64_t violations = 0;
	enum rc rc = connection_number(db, "SELECT count(*) FROM pragma_foreign_key_check", &violations, err);

	if (!rc && violations)
		return err_set(err, RC_CORRUPT, _("the migrated store breaks %lld references"),
			       (long long)violations);
	if (!rc)
		rc = chain_fingerprint(db, found, err);
	if (!rc && strncmp(found, migrate_fingerprint(), 2 * HASH_BYTES))
		rc = err_set(err, RC_CORRUPT, _("the migrated store has the fingerprint %s"), found);
	return rc;
}

static enum rc write_version(struct db *db, struct err *err)
{
	struct str version = STR_INIT;
	enum rc rc;

	str_addf(&version, "%d", migrate_latest());
	rc = setting_put(db, "schema", version.text, err);
	str_release(&version);
	return rc;
}

/* That it was done, when and by whom is a change set like any other (STORE 4). */
static enum rc record(struct db *db, struct err *err)
{
	struct act act = { .login = db->login, .uid = db->uid, .way = "migration" };
	struct str unnamed = STR_INIT;
	enum rc rc;

	str_addf(&unnamed, "#%" PRId64, db->uid);
	if (!act.login)
		act.login = unnamed.text;
	rc = set_within(db, &act, write_version, err);
	str_release(&unnamed);
	return rc;
}

static enum rc migrate(struct db *db, int version, struct err *err)
{
	enum rc rc = drop_triggers(db, err);

	if (!rc)
		rc = run_migrations(db, version, err);
	if (!rc)
		rc = make_triggers(db, err);
	if (!rc)
		rc = mark_version(db, err);
	if (!rc && version)
		rc = record(db, err);
	if (!rc)
		rc = check_result(db, err);
	return rc;
}

/* The schema is changed here and nowhere else: a limit and foreign keys are lifted for it. */
static void lift(struct db *db, bool lifted)
{
	int now;

	sqlite3_limit(db->sqlite, SQLITE_LIMIT_SQL_LENGTH, lifted ? 1000 * 1000 : 100 * 1000);
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, !lifted, &now);
}

/*
 * The store beside itself, as PATH.before-N: whole under another name first,
 * so that a copy of that name is never half of one.  What an earlier attempt
 * left that was stopped is replaced.
 */
static enum rc copy_before(struct db *db, int version, struct err *err)
{
	struct str copy = STR_INIT, growing = STR_INIT;
	enum rc rc;

	str_addf(&copy, "%s.before-%d", db->path, version + 1);
	str_addf(&growing, "%s.new", copy.text);
	unlink(growing.text);
	rc = store_copy(db, growing.text, err);
	if (!rc && rename(growing.text, copy.text))
		rc = err_file(err, RC_CREATE, copy.text, err_system(errno));
	str_release(&copy);
	str_release(&growing);
	return rc;
}

/* Another session may have done it while this one waited. */
static enum rc still_at(struct db *db, int version, bool *still, struct err *err)
{
	int64_t now = 0;
	enum rc rc = connection_number(db, "PRAGMA user_version", &now, err);

	*still = now == version;
	return rc;
}

/* All of it in one transaction: whoever is killed in it leaves the old store. */
static enum rc transact(struct db *db, int version, struct err *err)
{
	bool still = false;
	enum rc rc = connection_run(db, "BEGIN EXCLUSIVE", err);

	if (!rc)
		rc = still_at(db, version, &still, err);
	if (!rc && still)
		rc = migrate(db, version, err);
	if (!rc)
		rc = connection_run(db, "COMMIT", err);
	if (rc && !sqlite3_get_autocommit(db->sqlite))
		sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
	return rc;
}

enum rc migrate_run(struct db *db, int version, struct err *err)
{
	bool still = false;
	enum rc rc;

	db->queue_ms = STORE_MIGRATION_MS;
	queue_enter(db);
	rc = still_at(db, version, &still, err);
	if (!rc && still && version)
		rc = copy_before(db, version, err);
	if (!rc && still) {
		lift(db, true);
		rc = transact(db, version, err);
		lift(db, false);
	}
	queue_leave(db);
	db->queue_ms = STORE_QUEUE_MS;
	return rc;
}
