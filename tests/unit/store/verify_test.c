/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Tampering is found: each way of changing the history or the schema behind
 * the program's back; and an honest history raises no alarm.
 */
#include "store/verify.h"

#include <nettle/sha2.h>
#include <sqlite3.h>

#include "office.h"
#include "store/chain.h"
#include "store/connection.h"

static enum rc keep(const char *problem, void *arg, struct err *err)
{
	struct str *said = arg;

	(void)err;
	str_addf(said, "%s; ", problem);
	return RC_OK;
}

/* Three sets of history in a store of its own. */
static void make(struct office *office)
{
	struct sheet *sheet;
	struct err err = ERR_INIT;

	office_open(office);
	sheet = office_sheet(office, 2023, "088");
	office_begin(office);
	OK(sheets_create(office->db, sheet, &err));
	office_commit(office);
	office_begin(office);
	OK(setting_put(office->db, "working-year", "2023", &err));
	office_commit(office);
	sheet_free(sheet);
}

static void honest(void)
{
	struct office office;
	struct verdict verdict;
	struct str said = STR_INIT;
	struct err err = ERR_INIT;

	make(&office);
	OK(store_verify(office.db, &verdict, keep, &said, &err));
	CHECK_INT(verdict.problems, 0);
	CHECK_TEXT(said.text, "");
	CHECK_INT(verdict.sets, 3);
	CHECK(verdict.rows > 20);
	CHECK_INT(strlen(verdict.head), 64);
	str_release(&said);
	office_close(&office);
}

/* A hand that knows SQLite: the triggers are taken away first, and put back where `back`. */
static const struct {
	const char *sql;
	const char *found;	/* part of the problem told */
} tamperings[] = {
	{ "UPDATE change SET after = 'x' WHERE change_set_id = 2 AND seq = 5", "change set 2 is not what was sealed" },
	{ "UPDATE change SET before = '' WHERE change_set_id = 3 AND before IS NULL", "change set 3 is not what was sealed" },
	{ "UPDATE change SET before = after, after = before WHERE change_set_id = 3", "change set 3" },
	{ "UPDATE change SET address = 'x' WHERE change_set_id = 2 AND seq = 1", "change set 2" },
	{ "UPDATE change SET subject_id = '2' WHERE change_set_id = 2 AND seq = 1", "change set 2" },
	{ "DELETE FROM change WHERE change_set_id = 2 AND seq = 3", "change set 2 has" },
	{ "INSERT INTO change SELECT change_set_id, 9999, subject, subject_id, address, before, after, salt FROM change WHERE change_set_id = 2 AND seq = 1", "change set 2 has" },
	{ "INSERT INTO change SELECT 77, seq, subject, subject_id, address, before, after, salt FROM change WHERE change_set_id = 3", "rows belong to no change set" },
	{ "UPDATE change_set SET login = 'suzuki' WHERE id = 2", "change set 2 is not what was sealed" },
	{ "UPDATE change_set SET at = at + 1 WHERE id = 1", "change set 1 is not what was sealed" },
	{ "UPDATE change_set SET reason = NULL WHERE id = 2", "change set 2 is not what was sealed" },
	{ "UPDATE change_set SET previous = zeroblob(32) WHERE id = 3", "does not follow" },
	{ "DELETE FROM change WHERE change_set_id = 2; DELETE FROM change_set WHERE id = 2", "change set 2 is missing" },
	{ "UPDATE change_set SET login = login || char(0) || 'x' WHERE id = 2", "change set 2 is not what was sealed" },
	{ "INSERT INTO change_set SELECT -5, zeroblob(16), login, uid, role, on_behalf, at, way, origin, reason, undoes, schema, rows, NULL, hash FROM change_set WHERE id = 1", "change set -5" },
	{ "CREATE TABLE extra (a)", "schema" },
	{ "DROP TRIGGER guard_change_delete", "schema" },
};

static char *triggers_of(sqlite3 *hand)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement;

	sqlite3_prepare_v2(hand, "SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'guard_change%'", -1, &statement, NULL);
	while (sqlite3_step(statement) == SQLITE_ROW)
		str_addf(&sql, "%s;", sqlite3_column_text(statement, 0));
	sqlite3_finalize(statement);
	return str_take(&sql);
}

static const char drop_guards[] =
	"DROP TRIGGER guard_change_insert; DROP TRIGGER guard_change_update; DROP TRIGGER guard_change_delete;"
	"DROP TRIGGER guard_change_set_insert; DROP TRIGGER guard_change_set_update; DROP TRIGGER guard_change_set_delete;";

static void tamper(const struct office *office, const char *sql)
{
	bool schema = !strncmp(sql, "DROP", 4) || !strncmp(sql, "CREATE", 6);
	sqlite3 *hand;
	char *back;

	CHECK_INT(sqlite3_open_v2(office->path, &hand, SQLITE_OPEN_READWRITE, NULL), SQLITE_OK);
	back = triggers_of(hand);
	if (!schema)
		CHECK_INT(sqlite3_exec(hand, drop_guards, NULL, NULL, NULL), SQLITE_OK);
	if (!CHECK_INT(sqlite3_exec(hand, sql, NULL, NULL, NULL), SQLITE_OK))
		printf("# %s: %s\n", sql, sqlite3_errmsg(hand));
	if (!schema)
		CHECK_INT(sqlite3_exec(hand, back, NULL, NULL, NULL), SQLITE_OK);
	free(back);
	sqlite3_close(hand);
}

static void tampered(void)
{
	for (size_t i = 0; i < sizeof(tamperings) / sizeof(*tamperings); i++) {
		struct office office;
		struct verdict verdict;
		struct str said = STR_INIT;
		struct err err = ERR_INIT;

		make(&office);
		tamper(&office, tamperings[i].sql);
		OK(store_verify(office.db, &verdict, keep, &said, &err));
		if (!CHECK(strstr(said.text, tamperings[i].found) != NULL))
			printf("# %s: said '%s'\n", tamperings[i].sql, said.text);
		str_release(&said);
		office_close(&office);
	}
}

/* A salt that is gone without recorded digests is no blacking-out. */
static void not_even_the_salt(void)
{
	struct office office;
	struct verdict verdict;
	struct str said = STR_INIT;
	struct err err = ERR_INIT;

	make(&office);
	tamper(&office, "UPDATE change SET salt = NULL WHERE change_set_id = 2 AND seq = 2");
	OK(store_verify(office.db, &verdict, keep, &said, &err));
	CHECK(strstr(said.text, "change set 2 is not what was sealed") != NULL);
	str_release(&said);
	office_close(&office);
}

/* Both digests of a row as the set that blacks it out records them. */
static void record_digests(const struct office *office)
{
	static const char make_rows[] =
		"INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'change', '3/1', 'before#digest', NULL, '%s', hyoka_salt();"
		"INSERT INTO change SELECT hyoka_set(), hyoka_seq(), 'change', '3/1', 'after#digest', NULL, '%s', hyoka_salt();";
	char hex[2][2 * HASH_BYTES + 1];
	struct str sql = STR_INIT;
	sqlite3_stmt *row;

	CHECK_INT(sqlite3_prepare_v2(office->db->sqlite, "SELECT before, after, salt FROM change WHERE change_set_id = 3 AND seq = 1",
				     -1, &row, NULL), SQLITE_OK);
	CHECK_INT(sqlite3_step(row), SQLITE_ROW);
	for (int i = 0; i < 2; i++) {
		const char *text = (const char *)sqlite3_column_text(row, i);
		unsigned char digest[HASH_BYTES], head[9] = { text ? 't' : 'n' };
		struct sha256_ctx sha;

		head[8] = text ? (unsigned char)strlen(text) : 0;
		sha256_init(&sha);
		sha256_update(&sha, 16, sqlite3_column_blob(row, 2));
		sha256_update(&sha, sizeof(head), head);
		sha256_update(&sha, head[8], (const uint8_t *)(text ? text : ""));
		sha256_digest(&sha, HASH_BYTES, digest);
		chain_hex(digest, HASH_BYTES, hex[i]);
	}
	sqlite3_finalize(row);
	str_addf(&sql, make_rows, hex[0], hex[1]);
	CHECK_INT(sqlite3_exec(office->db->sqlite, sql.text, NULL, NULL, NULL), SQLITE_OK);
	str_release(&sql);
}

/* A value blacked out by a set that recorded its digests: the chain still proves. */
static void blacked_out(void)
{
	struct office office;
	struct verdict verdict;
	struct str said = STR_INIT;
	struct err err = ERR_INIT;

	make(&office);
	office_begin(&office);
	record_digests(&office);
	CHECK_INT(office_commit(&office), 4);
	tamper(&office, "UPDATE change SET before = NULL, after = NULL, salt = NULL WHERE change_set_id = 3 AND seq = 1");
	OK(store_verify(office.db, &verdict, keep, &said, &err));
	CHECK_TEXT(said.text, "");
	CHECK_INT(verdict.problems, 0);
	CHECK_INT(verdict.blacked, 1);
	tamper(&office, "UPDATE change SET salt = NULL WHERE change_set_id = 3 AND seq = 2");
	str_release(&said);
	OK(store_verify(office.db, &verdict, keep, &said, &err));
	CHECK(strstr(said.text, "change set 3 is not what was sealed") != NULL);
	str_release(&said);
	office_close(&office);
}

static void copy_verifies(void)
{
	struct office office;
	struct str path = STR_INIT;
	struct err err = ERR_INIT;

	make(&office);
	str_addf(&path, "%s.copy", office.path);
	OK(store_copy(office.db, path.text, &err));
	FAILS(store_copy(office.db, path.text, &err), RC_CREATE);
	CHECK_INT(unlink(path.text), 0);
	str_release(&path);
	office_close(&office);
}

TESTS(TEST(honest), TEST(tampered), TEST(not_even_the_salt), TEST(blacked_out),
      TEST(copy_verifies))
