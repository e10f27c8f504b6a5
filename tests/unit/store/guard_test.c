/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nothing gets in by the plain shell: every table, every verb, every column;
 * and the program itself cannot skip or forge its history.
 */
#include <sqlite3.h>

#include "office.h"
#include "store/connection.h"

/* What the sqlite3 shell is: SQLite with its defaults and none of our functions. */
static sqlite3 *plain(const struct office *office)
{
	sqlite3 *shell = NULL;

	CHECK_INT(sqlite3_open_v2(office->path, &shell, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	return shell;
}

struct tables {
	char *names[64];
	int count;
};

static int add_name(void *arg, int count, char **values, char **names)
{
	struct tables *tables = arg;

	(void)names;
	if (count && tables->count < 64)
		tables->names[tables->count++] = strdup(values[0]);
	return 0;
}

static struct tables list(sqlite3 *shell, const char *sql)
{
	struct tables tables = { .count = 0 };

	CHECK_INT(sqlite3_exec(shell, sql, add_name, &tables, NULL), SQLITE_OK);
	return tables;
}

static void drop(struct tables *tables)
{
	for (int i = 0; i < tables->count; i++)
		free(tables->names[i]);
}

/* 1 where the statement got through. */
__attribute__((format(printf, 2, 3)))
static int gets_in(sqlite3 *shell, const char *format, ...)
{
	struct str sql = STR_INIT;
	va_list args;
	int code;

	va_start(args, format);
	str_vaddf(&sql, format, args);
	va_end(args);
	code = sqlite3_exec(shell, sql.text, NULL, NULL, NULL);
	if (code == SQLITE_OK)
		printf("# got in: %s\n", sql.text);
	str_release(&sql);
	return code == SQLITE_OK;
}

static int try_table(sqlite3 *shell, const char *table)
{
	struct str sql = STR_INIT;
	struct tables columns;
	int got_in = 0;

	str_addf(&sql, "SELECT name FROM pragma_table_info('%s')", table);
	columns = list(shell, sql.text);
	CHECK(columns.count > 0);
	for (int i = 0; i < columns.count; i++)
		got_in += gets_in(shell, "UPDATE %s SET \"%s\" = 1", table, columns.names[i]);
	got_in += gets_in(shell, "DELETE FROM %s", table);
	got_in += gets_in(shell, "INSERT INTO %s SELECT * FROM %s LIMIT 1", table, table);
	got_in += gets_in(shell, "INSERT INTO %s DEFAULT VALUES", table);
	got_in += gets_in(shell, "REPLACE INTO %s SELECT * FROM %s", table, table);
	got_in += gets_in(shell, "INSERT INTO %s SELECT * FROM %s WHERE true ON CONFLICT DO UPDATE SET \"%s\" = 1",
			  table, table, columns.names[0]);
	CHECK_INT(sqlite3_exec(shell, "SELECT 1", NULL, NULL, NULL), SQLITE_OK);
	str_clear(&sql);
	str_addf(&sql, "SELECT * FROM %s", table);
	CHECK_INT(sqlite3_exec(shell, sql.text, NULL, NULL, NULL), SQLITE_OK);
	str_release(&sql);
	drop(&columns);
	return got_in;
}

static void plain_shell(void)
{
	struct office office;
	struct sheet *sheet;
	struct tables tables;
	sqlite3 *shell;
	struct err err = ERR_INIT;

	office_open(&office);
	sheet = office_sheet(&office, 2023, "088");
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	shell = plain(&office);
	tables = list(shell, "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
	CHECK(tables.count > 25);
	for (int i = 0; i < tables.count; i++)
		CHECK_INT(try_table(shell, tables.names[i]), 0);
	drop(&tables);
	sqlite3_close(shell);
	sheet_free(sheet);
	office_close(&office);
}

/* Through the program's own connection, inside an open set. */
static void forged_history(void)
{
	static const char *const forgeries[] = {
		"INSERT INTO change VALUES (1, 999, 'sheet', '1', 'basic.name', 'a', 'b', x'00')",
		"INSERT INTO change VALUES (hyoka_set() + 1, 1, 'sheet', '1', 'basic.name', 'a', 'b', x'00')",
		"REPLACE INTO change SELECT * FROM change LIMIT 1",
		"UPDATE change SET after = 'x'",
		"DELETE FROM change",
		"UPDATE change_set SET login = 'x'",
		"DELETE FROM change_set",
		"REPLACE INTO change_set SELECT * FROM change_set LIMIT 1",
	};
	struct office office;

	office_open(&office);
	office_begin(&office);
	for (size_t i = 0; i < sizeof(forgeries) / sizeof(*forgeries); i++)
		if (!CHECK(sqlite3_exec(office.db->sqlite, forgeries[i], NULL, NULL, NULL) != SQLITE_OK))
			printf("# %s\n", forgeries[i]);
	db_rollback(office.db);
	office_close(&office);
}

static int refuses(struct office *office, const char *sql)
{
	bool refused = sqlite3_exec(office->db->sqlite, sql, NULL, NULL, NULL) != SQLITE_OK;

	if (!refused)
		printf("# got in: %s\n", sql);
	return refused;
}

#define SEAL(operation) \
	"REPLACE INTO change_set (id, operation, login, uid, at, way, schema, rows, hash)" \
	" VALUES (hyoka_set(), " operation ", 'x', 1, 1, 'x', 1, 1, zeroblob(32))"

/* REPLACE takes rows away without a DELETE trigger where those do not recurse: the guards hold by themselves. */
static void nothing_is_replaced(void)
{
	struct office office;
	sqlite3 *sqlite;

	office_open(&office);
	office_begin(&office);
	sqlite = office.db->sqlite;
	CHECK_INT(sqlite3_exec(sqlite, "INSERT INTO setting VALUES ('a', 'b')", NULL, NULL, NULL), SQLITE_OK);
	office_commit(&office);
	sqlite3_set_authorizer(sqlite, NULL, NULL);
	CHECK_INT(sqlite3_exec(sqlite, "PRAGMA recursive_triggers = OFF", NULL, NULL, NULL), SQLITE_OK);
	office_begin(&office);
	CHECK_INT(sqlite3_exec(sqlite, "UPDATE setting SET value = 'c'", NULL, NULL, NULL), SQLITE_OK);
	CHECK(refuses(&office, "REPLACE INTO change VALUES (hyoka_set(), 1, 'setting', 'a', 'value', 'b', 'd', zeroblob(16))"));
	CHECK(refuses(&office, SEAL("(SELECT operation FROM change_set LIMIT 1)")));
	CHECK_INT(sqlite3_exec(sqlite, SEAL("zeroblob(16)"), NULL, NULL, NULL), SQLITE_OK);
	CHECK(refuses(&office, SEAL("randomblob(16)")));
	db_rollback(office.db);
	office_close(&office);
}

/* Once a set is sealed, nothing more gets into it, though it is still open. */
static void a_sealed_set_is_closed(void)
{
	struct office office;
	sqlite3 *sqlite;

	office_open(&office);
	office_begin(&office);
	sqlite = office.db->sqlite;
	CHECK_INT(sqlite3_exec(sqlite, "INSERT INTO setting VALUES ('a', 'b')", NULL, NULL, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_exec(sqlite, SEAL("zeroblob(16)"), NULL, NULL, NULL), SQLITE_OK);
	CHECK(refuses(&office, "INSERT INTO change VALUES (hyoka_set(), 999, 'setting', 'a', 'value', 'b', 'd', zeroblob(16))"));
	CHECK(refuses(&office, "INSERT INTO setting VALUES ('e', 'f')"));
	db_rollback(office.db);
	office_close(&office);
}

static void no_set_open(void)
{
	struct office office;

	office_open(&office);
	CHECK(sqlite3_exec(office.db->sqlite, "INSERT INTO setting VALUES ('a', 'b')", NULL, NULL, NULL) != SQLITE_OK);
	CHECK(sqlite3_exec(office.db->sqlite, "DROP TRIGGER guard_change_delete", NULL, NULL, NULL) != SQLITE_OK);
	CHECK(sqlite3_exec(office.db->sqlite, "PRAGMA synchronous = OFF", NULL, NULL, NULL) != SQLITE_OK);
	CHECK(sqlite3_exec(office.db->sqlite, "ATTACH ':memory:' AS other", NULL, NULL, NULL) != SQLITE_OK);
	office_close(&office);
}

/* A change without its sealed set does not commit: the reference is checked there. */
static void forgotten_seal(void)
{
	struct office office;
	sqlite3 *sqlite;

	office_open(&office);
	office_begin(&office);
	sqlite = office.db->sqlite;
	CHECK_INT(sqlite3_exec(sqlite, "INSERT INTO setting VALUES ('a', 'b')", NULL, NULL, NULL), SQLITE_OK);
	CHECK(sqlite3_exec(sqlite, "COMMIT", NULL, NULL, NULL) != SQLITE_OK);
	db_rollback(office.db);
	office_close(&office);
}

static void keys_stay(void)
{
	struct office office;
	struct sheet *sheet;
	struct err err = ERR_INIT;

	office_open(&office);
	sheet = office_sheet(&office, 2023, "088");
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	CHECK(sqlite3_exec(office.db->sqlite, "UPDATE cost SET year = year + 10", NULL, NULL, NULL) != SQLITE_OK);
	CHECK(sqlite3_exec(office.db->sqlite, "UPDATE sheet SET state = 'settled'", NULL, NULL, NULL) != SQLITE_OK);
	db_rollback(office.db);
	sheet_free(sheet);
	office_close(&office);
}

TESTS(TEST(plain_shell), TEST(forged_history), TEST(nothing_is_replaced),
      TEST(a_sealed_set_is_closed), TEST(no_set_open), TEST(forgotten_seal), TEST(keys_stay))
