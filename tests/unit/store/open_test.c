/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Opening: what is no store, newer, changed, busy or read-only is told as such;
 * the schema is the documented one.
 */
#include "store/db.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

#include "office.h"
#include "store/connection.h"
#include "store/migrate.h"

static enum rc try_open(const char *path, bool read_only, struct db **db, struct err *err)
{
	struct db_options options = { .path = path, .read_only = read_only, .sources = &sources_system };

	return db_open(&options, db, err);
}

static void write_file(const char *path, const char *text)
{
	FILE *file = fopen(path, "w");

	CHECK(file != NULL);
	fputs(text, file);
	fclose(file);
}

static void with_sql(const struct office *office, const char *sql)
{
	sqlite3 *hand;

	CHECK_INT(sqlite3_open_v2(office->path, &hand, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_exec(hand, sql, NULL, NULL, NULL), SQLITE_OK);
	sqlite3_close(hand);
}

static void no_store(void)
{
	struct office office;
	struct str path = STR_INIT, link = STR_INIT;
	struct db *db = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	str_addf(&path, "%s.other", office.path);
	FAILS(try_open("relative.db", false, &db, &err), RC_CONFIG);
	FAILS(try_open(path.text, false, &db, &err), RC_CONFIG);
	write_file(path.text, "");
	FAILS(try_open(path.text, false, &db, &err), RC_CONFIG);
	write_file(path.text, "this is a text, not a database, and long enough to have a header");
	FAILS(try_open(path.text, false, &db, &err), RC_CONFIG);
	FAILS(try_open(office.folder, false, &db, &err), RC_CONFIG);
	str_addf(&link, "%s.link", office.path);
	CHECK_INT(symlink(office.path, link.text), 0);
	FAILS(try_open(link.text, false, &db, &err), RC_CONFIG);
	unlink(link.text);
	unlink(path.text);
	str_release(&path);
	str_release(&link);
	office_close(&office);
}

static void newer_and_foreign(void)
{
	struct office office;
	struct db *db = NULL;
	struct str known = STR_INIT;
	struct err err = ERR_INIT;

	office_open(&office);
	str_addf(&known, "up to %d;", migrate_latest());
	with_sql(&office, "PRAGMA user_version = 99");
	CHECK_INT(try_open(office.path, false, &db, &err), RC_CONFIG);
	CHECK(strstr(err.message, "99") && strstr(err.message, known.text));
	err_release(&err);
	str_release(&known);
	with_sql(&office, "PRAGMA user_version = 1; PRAGMA application_id = 7");
	FAILS(try_open(office.path, false, &db, &err), RC_CONFIG);
	office_close(&office);
}

static void changed_schema(void)
{
	struct office office;
	struct db *db = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	with_sql(&office, "CREATE INDEX extra ON sheet (name)");
	FAILS(try_open(office.path, false, &db, &err), RC_CONFIG);
	office_close(&office);
}

/* ANALYZE by an administrator must not lock the city out. */
static void analyzed(void)
{
	struct office office;
	struct db *db = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	with_sql(&office, "ANALYZE");
	OK(try_open(office.path, false, &db, &err));
	db_close(db);
	office_close(&office);
}

static void read_only(void)
{
	static const struct act act = { .login = "tanaka", .way = "set" };
	struct office office;
	struct db *db = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	OK(try_open(office.path, true, &db, &err));
	CHECK(db_is_read_only(db));
	FAILS(db_begin(db, &act, &err), RC_DENIED);
	db_close(db);
	office_close(&office);
}

/* Somebody else writes for longer than one waits. */
static void busy(void)
{
	static const struct act act = { .login = "tanaka", .way = "set" };
	struct office office;
	struct db *db = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	OK(try_open(office.path, false, &db, &err));
	db->queue_ms = 5;
	db->busy_ms = 20;
	office_begin(&office);
	FAILS(db_begin(db, &act, &err), RC_BUSY);
	CHECK(!db_in_write(db) && db_is_idle(db));
	db_rollback(office.db);
	OK(db_begin(db, &act, &err));
	db_rollback(db);
	db_close(db);
	office_close(&office);
}

/* Mode and settings of a private store. */
static void settings(void)
{
	static const struct { const char *pragma; int64_t value; } wanted[] = {
		{ "PRAGMA synchronous", 3 }, { "PRAGMA foreign_keys", 1 }, { "PRAGMA recursive_triggers", 1 },
		{ "PRAGMA trusted_schema", 0 }, { "PRAGMA mmap_size", 0 }, { "PRAGMA cell_size_check", 1 },
		{ "PRAGMA temp_store", 2 },
	};
	struct office office;
	struct stat status;
	struct err err = ERR_INIT;

	office_open(&office);
	CHECK_INT(stat(office.path, &status), 0);
	CHECK_INT(status.st_mode & 0777, 0600);
	sqlite3_set_authorizer(office.db->sqlite, NULL, NULL);
	for (size_t i = 0; i < sizeof(wanted) / sizeof(*wanted); i++) {
		int64_t value = -1;

		OK(connection_number(office.db, wanted[i].pragma, &value, &err));
		if (!CHECK_INT(value, wanted[i].value))
			printf("# %s\n", wanted[i].pragma);
	}
	office_close(&office);
}

static char *describe(sqlite3 *sqlite)
{
	static const char sql[] =
		"SELECT m.name || '|' || x.name || '|' || x.type || '|' || x.\"notnull\" || '|' || coalesce(x.dflt_value, '') || '|' || x.pk"
		" FROM sqlite_schema m, pragma_table_xinfo(m.name) x WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
		" UNION ALL SELECT m.name || '>' || f.\"table\" || '|' || f.\"from\" || '|' || coalesce(f.\"to\", '')"
		" FROM sqlite_schema m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table' ORDER BY 1";
	struct str out = STR_INIT;
	sqlite3_stmt *statement;

	CHECK_INT(sqlite3_prepare_v2(sqlite, sql, -1, &statement, NULL), SQLITE_OK);
	while (sqlite3_step(statement) == SQLITE_ROW)
		str_addf(&out, "%s\n", sqlite3_column_text(statement, 0));
	sqlite3_finalize(statement);
	return str_take(&out);
}

/* db/schema.sql explains the tables that the migrations make. */
static void schema_is_documented(void)
{
	struct office office;
	struct str path = STR_INIT;
	sqlite3 *documented;
	char text[65536] = "", *here, *there;
	FILE *file;

	office_open(&office);
	sqlite3_set_authorizer(office.db->sqlite, NULL, NULL);
	str_addf(&path, "%s/db/schema.sql", getenv("top_srcdir") ? getenv("top_srcdir") : ".");
	file = fopen(path.text, "r");
	if (CHECK(file != NULL)) {
		CHECK(fread(text, 1, sizeof(text) - 1, file) > 1000);
		fclose(file);
	}
	CHECK_INT(sqlite3_open(":memory:", &documented), SQLITE_OK);
	CHECK_INT(sqlite3_exec(documented, text, NULL, NULL, NULL), SQLITE_OK);
	here = describe(office.db->sqlite);
	there = describe(documented);
	CHECK(strlen(here) > 1000);
	CHECK_TEXT(here, there);
	free(here);
	free(there);
	sqlite3_close(documented);
	str_release(&path);
	office_close(&office);
}

TESTS(TEST(no_store), TEST(newer_and_foreign), TEST(changed_schema), TEST(analyzed), TEST(read_only),
      TEST(busy), TEST(settings), TEST(schema_is_documented))
