/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Migration: a store that an earlier version left (tests/upgrade) comes to the
 * present one with everything that is in it, copied and verified first; what
 * cannot be brought over stays as it was.
 */
#include "store/migrate.h"

#include <sqlite3.h>
#include <sys/stat.h>

#include "office.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/history.h"
#include "store/verify.h"

/* What the released schema of version 1 hashes to: the sample is a true one. */
#define FINGERPRINT_1 "f75f9c0cf88f6b12aa8129750993378404991daf793c026cc3435d3a49dba080"

/*
 * What is hashed can never change: the last hash of the sample's history,
 * worked out apart from this program by chain.h.
 */
#define HEAD_1 "1ba3ba1b567bbd92297f679acdfc5f365bd42851dd1b76d8070e57b26174c586"

struct old {
	char folder[64];
	struct str path;
};

static void read_whole(const char *name, struct str *out)
{
	char bytes[65536];
	size_t got;
	FILE *file = fopen(name, "r");

	if (!CHECK(file != NULL))
		exit(1);
	while ((got = fread(bytes, 1, sizeof(bytes), file)) > 0)
		str_add_bytes(out, bytes, got);
	fclose(file);
}

static void with_sql(const char *path, const char *sql)
{
	sqlite3 *hand;

	CHECK_INT(sqlite3_open(path, &hand), SQLITE_OK);
	if (!CHECK_INT(sqlite3_exec(hand, sql, NULL, NULL, NULL), SQLITE_OK))
		printf("# %s\n", sqlite3_errmsg(hand));
	sqlite3_close(hand);
}

static void old_open(struct old *old)
{
	struct str name = STR_INIT, sql = STR_INIT;

	*old = (struct old){ .folder = "/tmp/hyoka-old-XXXXXX", .path = STR_INIT };
	CHECK(mkdtemp(old->folder) != NULL);
	str_addf(&old->path, "%s/store", old->folder);
	str_addf(&name, "%s/tests/upgrade/version-1.sql", getenv("top_srcdir") ? getenv("top_srcdir") : ".");
	str_add(&sql, "PRAGMA synchronous = OFF;");
	read_whole(name.text, &sql);
	with_sql(old->path.text, sql.text);
	str_release(&name);
	str_release(&sql);
}

/* Is there a file of that ending beside the store?  Takes it away. */
static bool taken_away(struct old *old, const char *ending)
{
	struct str name = STR_INIT;
	bool there;

	str_addf(&name, "%s%s", old->path.text, ending);
	there = !unlink(name.text);
	str_release(&name);
	return there;
}

static void old_close(struct old *old)
{
	taken_away(old, "");
	taken_away(old, ".queue");
	taken_away(old, "-journal");
	CHECK_INT(rmdir(old->folder), 0);
	str_release(&old->path);
}

static enum rc open_store(struct old *old, bool read_only, struct db **db, struct err *err)
{
	struct db_options options = { .path = old->path.text, .read_only = read_only,
				      .sources = &sources_system, .login = "tanaka", .uid = 1001 };

	return db_open(&options, db, err);
}

/* The first column of the first row of a store that nobody of ours has open. */
static char *ask(const char *path, const char *sql)
{
	sqlite3_stmt *statement = NULL;
	sqlite3 *hand;
	char *answer = NULL;

	CHECK_INT(sqlite3_open_v2(path, &hand, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_prepare_v2(hand, sql, -1, &statement, NULL), SQLITE_OK);
	if (sqlite3_step(statement) == SQLITE_ROW)
		answer = strdup((const char *)sqlite3_column_text(statement, 0));
	sqlite3_finalize(statement);
	sqlite3_close(hand);
	return answer;
}

static void check_answer(const char *path, const char *sql, const char *wanted)
{
	char *answer = ask(path, sql);

	CHECK_TEXT(answer, wanted);
	free(answer);
}

/* Is the file a store that verifies against the schema of version 1? */
static void is_version_1(const char *path)
{
	struct db db = { .path = (char *)path, .sources = &sources_system, .queue = -1, .busy_ms = 100 };
	struct verdict verdict;
	struct err err = ERR_INIT;

	check_answer(path, "SELECT user_version FROM pragma_user_version", "1");
	OK(verify_against(&db, FINGERPRINT_1, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	CHECK_INT(verdict.sets, 11);
	CHECK_TEXT(verdict.head, HEAD_1);
}

static void the_sample_is_true(void)
{
	struct old old;

	old_open(&old);
	is_version_1(old.path.text);
	old_close(&old);
}

static enum rc see_migration(const struct history_row *row, void *arg, struct err *err)
{
	(void)row, (void)err;
	++*(int *)arg;
	return RC_OK;
}

/* Everything is still there, and the act itself stands in the history. */
static void is_migrated(struct db *db, const char *path)
{
	static const char last[] = " FROM change_set ORDER BY id DESC LIMIT 1";
	struct address settled = ADDRESS_AT(FIELD_cost_settled, 0, 2019);
	struct address actual = ADDRESS_AT(FIELD_indicator_actual, 1, 2019);
	struct sheet *sheet = NULL;
	struct verdict verdict;
	struct str sql = STR_INIT, version = STR_INIT;
	struct err err = ERR_INIT;
	int64_t id = 0;
	int rows = 0;

	OK(store_verify(db, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	CHECK_INT(verdict.sets, 12);
	OK(sheets_find(db, "012", 0, &id, &err));
	OK(sheets_load(db, id, &sheet, &err));
	CHECK_INT(sheet_get(sheet, &settled)->number, 52000);
	CHECK_TEXT(sheet_reason(sheet, &actual), "集計中");
	OK(history_of_sheet(db, id, "cost.settled@2019", 0, 0, see_migration, &rows, &err));
	CHECK_INT(rows, 2);
	sheet_free(sheet);
	str_addf(&sql, "SELECT way || ' ' || login || ' ' || uid%s", last);
	check_answer(path, sql.text, "migration tanaka 1001");
	str_addf(&version, "%d", migrate_latest());
	check_answer(path, "SELECT value FROM setting WHERE key = 'schema'", version.text);
	check_answer(path, "SELECT user_version FROM pragma_user_version", version.text);
	str_release(&sql);
	str_release(&version);
}

static void comes_over_whole(void)
{
	struct str copy = STR_INIT;
	struct db *db = NULL;
	struct err err = ERR_INIT;
	struct old old;

	old_open(&old);
	str_addf(&copy, "%s.before-2", old.path.text);
	if (OK(open_store(&old, false, &db, &err)))
		is_migrated(db, old.path.text);
	db_close(db);
	is_version_1(copy.text);
	CHECK_INT(unlink(copy.text), 0);
	/* A second opening finds nothing to do. */
	OK(open_store(&old, false, &db, &err));
	db_close(db);
	CHECK(!taken_away(&old, ".before-2"));
	str_release(&copy);
	old_close(&old);
}

/* A copy that somebody who was killed left half made is no obstacle. */
static void leftovers(void)
{
	struct str copy = STR_INIT;
	struct db *db = NULL;
	struct err err = ERR_INIT;
	struct old old;
	FILE *file;

	old_open(&old);
	str_addf(&copy, "%s.before-2.new", old.path.text);
	file = fopen(copy.text, "w");
	fputs("half of it", file);
	fclose(file);
	OK(open_store(&old, false, &db, &err));
	db_close(db);
	CHECK(!taken_away(&old, ".before-2.new"));
	CHECK(taken_away(&old, ".before-2"));
	str_release(&copy);
	old_close(&old);
}

/* Refused, with the store as it was and no copy of that name. */
static void stays(const char *damage, bool copied, enum rc wanted)
{
	struct db *db = NULL;
	struct err err = ERR_INIT;
	struct old old;

	old_open(&old);
	with_sql(old.path.text, damage);
	FAILS(open_store(&old, false, &db, &err), wanted);
	check_answer(old.path.text, "SELECT user_version FROM pragma_user_version", "1");
	check_answer(old.path.text, "SELECT count(*) FROM sqlite_schema WHERE name = 'finding_ack'", "0");
	check_answer(old.path.text, "SELECT max(id) FROM change_set", "11");
	CHECK_INT(taken_away(&old, ".before-2"), copied);
	CHECK(!taken_away(&old, ".before-2.new"));
	old_close(&old);
}

static void what_is_not_whole_stays(void)
{
	/* A history that was written into: the copy does not verify. */
	stays("DROP TRIGGER guard_change_update; UPDATE change SET after = '1' WHERE change_set_id = 9", false,
	      RC_CORRUPT);
	/* A table that is not ours: the result would not be the schema we know. */
	stays("CREATE TABLE extra (id INTEGER) STRICT", true, RC_CORRUPT);
	/* One that stands in the way. */
	stays("CREATE TABLE finding_ack_old (id INTEGER); ALTER TABLE finding_ack_old RENAME TO \"Finding_ack\"",
	      true, RC_IO);
}

static void reading_only(void)
{
	struct db *db = NULL;
	struct err err = ERR_INIT;
	struct old old;

	old_open(&old);
	FAILS(open_store(&old, true, &db, &err), RC_CONFIG);
	check_answer(old.path.text, "SELECT user_version FROM pragma_user_version", "1");
	old_close(&old);
}

TESTS(TEST(the_sample_is_true), TEST(comes_over_whole), TEST(leftovers), TEST(what_is_not_whole_stays),
      TEST(reading_only))
