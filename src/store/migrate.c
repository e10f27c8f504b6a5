/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/migrate.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/embedded.h"
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

static enum rc migrate(struct db *db, int version, struct err *err)
{
	enum rc rc = drop_triggers(db, err);

	if (!rc)
		rc = run_migrations(db, version, err);
	if (!rc)
		rc = make_triggers(db, err);
	if (!rc)
		rc = mark_version(db, err);
	if (!rc)
		rc = check_result(db, err);
	return rc;
}

/* The schema is changed here and nowhere else: DEFENSIVE and limits are lifted for it. */
static void lift(struct db *db, bool lifted)
{
	int now;

	sqlite3_limit(db->sqlite, SQLITE_LIMIT_SQL_LENGTH, lifted ? 1000 * 1000 : 100 * 1000);
	sqlite3_db_config(db->sqlite, SQLITE_DBCONFIG_ENABLE_FKEY, !lifted, &now);
}

enum rc migrate_run(struct db *db, int version, struct err *err)
{
	struct str copy = STR_INIT;
	int64_t now = 0;
	enum rc rc = RC_OK;

	str_addf(&copy, "%s.before-%d", db->path, version + 1);
	if (version)
		rc = store_copy(db, copy.text, err);
	str_release(&copy);
	if (rc)
		return rc;
	lift(db, true);
	rc = connection_run(db, "BEGIN EXCLUSIVE", err);
	if (!rc)
		rc = connection_number(db, "PRAGMA user_version", &now, err);
	/* Another session may have done it while this one waited. */
	if (!rc && now == version)
		rc = migrate(db, version, err);
	if (!rc)
		rc = connection_run(db, "COMMIT", err);
	if (rc && !sqlite3_get_autocommit(db->sqlite))
		sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
	lift(db, false);
	return rc;
}
