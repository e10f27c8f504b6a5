/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The hash of a change set is what chain.h says, byte for byte: encoded here a
 * second time, from the text alone.  What is hashed can never change.
 */
#include "store/chain.h"

#include <nettle/sha2.h>
#include <sqlite3.h>

#include "office.h"
#include "store/connection.h"

static void add(struct str *out, char tag, const void *bytes, size_t length)
{
	str_add_char(out, tag);
	for (int shift = 56; shift >= 0; shift -= 8)
		str_add_char(out, (char)((uint64_t)length >> shift & 0xff));
	str_add_bytes(out, bytes, length);
}

/* A column by its type: NULL, integer, text or bytes. */
static void add_column(struct str *out, sqlite3_stmt *row, int column)
{
	int type = sqlite3_column_type(row, column);
	char digits[32];

	if (type == SQLITE_NULL) {
		add(out, 'n', "", 0);
	} else if (type == SQLITE_INTEGER) {
		snprintf(digits, sizeof(digits), "%lld", (long long)sqlite3_column_int64(row, column));
		add(out, 'i', digits, strlen(digits));
	} else if (type == SQLITE_TEXT) {
		add(out, 't', sqlite3_column_text(row, column), (size_t)sqlite3_column_bytes(row, column));
	} else {
		add(out, 'b', sqlite3_column_blob(row, column), (size_t)sqlite3_column_bytes(row, column));
	}
}

static void hash_of(const struct str *bytes, uint8_t hash[32])
{
	struct sha256_ctx sha;

	sha256_init(&sha);
	sha256_update(&sha, bytes->length, (const uint8_t *)bytes->text);
	sha256_digest(&sha, 32, hash);
}

/* before (column 4) or after (5), behind the row's salt (6). */
static void add_digest(struct str *out, sqlite3_stmt *row, int column)
{
	struct str bytes = STR_INIT;
	uint8_t hash[32];

	CHECK_INT(sqlite3_column_bytes(row, 6), 16);
	str_add_bytes(&bytes, sqlite3_column_blob(row, 6), 16);
	add_column(&bytes, row, column);
	hash_of(&bytes, hash);
	add(out, 'b', hash, 32);
	str_release(&bytes);
}

static int add_rows(struct str *out, sqlite3 *sqlite, int64_t set)
{
	sqlite3_stmt *row = NULL;
	int count = 0;

	sqlite3_prepare_v2(sqlite, "SELECT seq, subject, subject_id, address, before, after, salt"
			   " FROM change WHERE change_set_id = ? ORDER BY seq", -1, &row, NULL);
	sqlite3_bind_int64(row, 1, set);
	for (; sqlite3_step(row) == SQLITE_ROW; count++) {
		CHECK_INT(sqlite3_column_int64(row, 0), count + 1);
		for (int column = 0; column < 4; column++)
			add_column(out, row, column);
		add_digest(out, row, 4);
		add_digest(out, row, 5);
	}
	sqlite3_finalize(row);
	return count;
}

/* The stored hash of the set is that of the bytes. */
static void check_set(sqlite3 *sqlite, int64_t set, const uint8_t *previous)
{
	struct str bytes = STR_INIT;
	sqlite3_stmt *head = NULL;
	uint8_t hash[32];

	sqlite3_prepare_v2(sqlite, "SELECT id, operation, login, uid, role, on_behalf, at, way, origin, reason,"
			   " undoes, schema, rows, previous, hash FROM change_set WHERE id = ?", -1, &head, NULL);
	sqlite3_bind_int64(head, 1, set);
	CHECK_INT(sqlite3_step(head), SQLITE_ROW);
	str_add(&bytes, "hyoka-set-1");
	for (int column = 0; column < 13; column++)
		add_column(&bytes, head, column);
	CHECK_INT(add_rows(&bytes, sqlite, set), sqlite3_column_int64(head, 12));
	if (previous)
		CHECK(sqlite3_column_bytes(head, 13) == 32 && !memcmp(sqlite3_column_blob(head, 13), previous, 32));
	else
		CHECK_INT(sqlite3_column_type(head, 13), SQLITE_NULL);
	add_column(&bytes, head, 13);
	hash_of(&bytes, hash);
	CHECK(sqlite3_column_bytes(head, 14) == 32 && !memcmp(sqlite3_column_blob(head, 14), hash, 32));
	sqlite3_finalize(head);
	str_release(&bytes);
}

static void hash_stored(sqlite3 *sqlite, int64_t set, uint8_t hash[32])
{
	sqlite3_stmt *row = NULL;

	sqlite3_prepare_v2(sqlite, "SELECT hash FROM change_set WHERE id = ?", -1, &row, NULL);
	sqlite3_bind_int64(row, 1, set);
	if (CHECK_INT(sqlite3_step(row), SQLITE_ROW) && CHECK_INT(sqlite3_column_bytes(row, 0), 32))
		memcpy(hash, sqlite3_column_blob(row, 0), 32);
	sqlite3_finalize(row);
}

static void every_set_hashes_as_documented(void)
{
	static const struct act acts[] = {
		{ .login = "tanaka", .uid = 1001, .role = "staff", .way = "set", .reason = "決算の確定" },
		{ .login = "佐藤", .uid = 0, .way = "undo", .origin = "192.0.2.7", .undoes = 2 },
	};
	struct office office;
	struct err err = ERR_INIT;
	struct sheet *sheet;
	uint8_t hash[32] = { 0 };
	int64_t set = 0;

	office_open(&office);
	sheet = office_sheet(&office, 2023, "088");
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	for (size_t i = 0; i < sizeof(acts) / sizeof(*acts); i++) {
		struct receipt receipt = { 0 };

		OK(db_begin(office.db, &acts[i], &err));
		OK(setting_put(office.db, "working-year", i ? NULL : "2023", &err));
		OK(db_commit(office.db, &receipt, &err));
		set = receipt.set;
	}
	CHECK(set > 3);
	for (int64_t i = 1; i <= set; i++) {
		check_set(office.db->sqlite, i, i > 1 ? hash : NULL);
		hash_stored(office.db->sqlite, i, hash);
	}
	sheet_free(sheet);
	office_close(&office);
}

TESTS(TEST(every_set_hashes_as_documented))
