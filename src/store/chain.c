/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/chain.h"

#include <inttypes.h>
#include <string.h>

#include <nettle/sha2.h>

#include "base/i18n.h"
#include "base/str.h"
#include "store/connection.h"
#include "store/statement.h"

#define DOMAIN "hyoka-set-1"

_Static_assert(HASH_BYTES == SHA256_DIGEST_SIZE, "a hash is a SHA-256");

static const char sql_rows[] =
	"SELECT seq, subject, subject_id, address, before, after, salt FROM change"
	" WHERE change_set_id = :set ORDER BY seq";

static const char sql_digest[] =
	"SELECT after FROM change WHERE subject = 'change' AND subject_id = :id"
	" AND address = :address ORDER BY change_set_id LIMIT 1";

static const char sql_schema[] =
	"SELECT type, name, tbl_name, sql FROM sqlite_schema"
	" WHERE name NOT LIKE 'sqlite\\_stat%' ESCAPE '\\' AND tbl_name NOT LIKE 'search\\_%' ESCAPE '\\'"
	" ORDER BY type, name";

/* ---- encoding ---- */

static void add_bytes(struct sha256_ctx *sha, char tag, const void *bytes, size_t length)
{
	uint8_t head[9] = { (uint8_t)tag };

	for (int i = 0; i < 8; i++)
		head[8 - i] = (uint8_t)((uint64_t)length >> (8 * i));
	sha256_update(sha, sizeof(head), head);
	sha256_update(sha, length, bytes);
}

static void add_null(struct sha256_ctx *sha)
{
	add_bytes(sha, 'n', "", 0);
}

static void add_text(struct sha256_ctx *sha, const char *text)
{
	if (text)
		add_bytes(sha, 't', text, strlen(text));
	else
		add_null(sha);
}

static void add_number(struct sha256_ctx *sha, int64_t number)
{
	struct str digits = STR_INIT;

	str_addf(&digits, "%" PRId64, number);
	add_bytes(sha, 'i', digits.text, digits.length);
	str_release(&digits);
}

static void add_blob(struct sha256_ctx *sha, const unsigned char *bytes, size_t length)
{
	if (bytes)
		add_bytes(sha, 'b', bytes, length);
	else
		add_null(sha);
}

void chain_hex(const unsigned char *bytes, size_t length, char *hex)
{
	static const char digits[] = "0123456789abcdef";

	for (size_t i = 0; i < length; i++) {
		*hex++ = digits[bytes[i] >> 4];
		*hex++ = digits[bytes[i] & 15];
	}
	*hex = '\0';
}

static int hex_digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool read_hex(const char *hex, unsigned char bytes[HASH_BYTES])
{
	if (!hex || strlen(hex) != 2 * HASH_BYTES)
		return false;
	for (int i = 0; i < HASH_BYTES; i++) {
		int high = hex_digit(hex[2 * i]), low = hex_digit(hex[2 * i + 1]);

		if (high < 0 || low < 0)
			return false;
		bytes[i] = (unsigned char)(high << 4 | low);
	}
	return true;
}

/* ---- rows ---- */

/* A column as text whose length is its own: NUL bytes inside do not end it. */
static void add_column_text(struct sha256_ctx *sha, sqlite3_stmt *statement, int column)
{
	const unsigned char *text = sqlite3_column_text(statement, column);

	if (text)
		add_bytes(sha, 't', text, (size_t)sqlite3_column_bytes(statement, column));
	else
		add_null(sha);
}

static void digest_of(sqlite3_stmt *statement, int column, const void *salt, size_t length,
		      unsigned char digest[HASH_BYTES])
{
	struct sha256_ctx sha;

	sha256_init(&sha);
	sha256_update(&sha, length, salt);
	add_column_text(&sha, statement, column);
	sha256_digest(&sha, HASH_BYTES, digest);
}

/* The digest that the set of the blacking-out recorded; zeros where there is none. */
static enum rc recorded_digest(struct db *db, int64_t set, int64_t seq, const char *address,
			       unsigned char digest[HASH_BYTES], struct err *err)
{
	sqlite3_stmt *statement = NULL;
	struct str id = STR_INIT;
	bool row = false;
	enum rc rc = statement_get(db, sql_digest, &statement, err);

	memset(digest, 0, HASH_BYTES);
	if (rc)
		return rc;
	str_addf(&id, "%" PRId64 "/%" PRId64, set, seq);
	sqlite3_bind_text(statement, 1, id.text, -1, SQLITE_TRANSIENT);
	sqlite3_bind_text(statement, 2, address, -1, SQLITE_STATIC);
	rc = statement_step(db, statement, &row, err);
	if (!rc && row && !read_hex((const char *)sqlite3_column_text(statement, 0), digest))
		memset(digest, 0, HASH_BYTES);
	if (!rc)
		statement_done(statement);
	str_release(&id);
	return rc;
}

enum { ROW_SEQ, ROW_SUBJECT, ROW_SUBJECT_ID, ROW_ADDRESS, ROW_BEFORE, ROW_AFTER, ROW_SALT };

static enum rc add_row(struct db *db, struct sha256_ctx *sha, sqlite3_stmt *statement, int64_t set,
		       int64_t *blacked, struct err *err)
{
	unsigned char before[HASH_BYTES], after[HASH_BYTES];
	const void *salt = sqlite3_column_blob(statement, ROW_SALT);
	size_t length = (size_t)sqlite3_column_bytes(statement, ROW_SALT);
	int64_t seq = sqlite3_column_int64(statement, ROW_SEQ);
	enum rc rc = RC_OK;

	if (salt && length) {
		digest_of(statement, ROW_BEFORE, salt, length, before);
		digest_of(statement, ROW_AFTER, salt, length, after);
	} else {
		++*blacked;
		rc = recorded_digest(db, set, seq, "before#digest", before, err);
		if (!rc)
			rc = recorded_digest(db, set, seq, "after#digest", after, err);
	}
	add_number(sha, seq);
	add_column_text(sha, statement, ROW_SUBJECT);
	add_column_text(sha, statement, ROW_SUBJECT_ID);
	add_column_text(sha, statement, ROW_ADDRESS);
	add_blob(sha, before, HASH_BYTES);
	add_blob(sha, after, HASH_BYTES);
	return rc;
}

static enum rc add_rows(struct db *db, struct sha256_ctx *sha, int64_t set, int64_t *rows,
			int64_t *blacked, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = true;
	enum rc rc = statement_get(db, sql_rows, &statement, err);

	*rows = *blacked = 0;
	if (rc)
		return rc;
	sqlite3_bind_int64(statement, 1, set);
	while (!rc) {
		rc = statement_step(db, statement, &row, err);
		if (rc)
			return rc;
		if (!row)
			break;
		++*rows;
		rc = add_row(db, sha, statement, set, blacked, err);
	}
	statement_done(statement);
	return rc;
}

static void add_head(struct sha256_ctx *sha, const struct set_head *head)
{
	sha256_update(sha, strlen(DOMAIN), (const uint8_t *)DOMAIN);
	add_number(sha, head->id);
	add_blob(sha, head->operation, OPERATION_BYTES);
	add_text(sha, head->login);
	add_number(sha, head->uid);
	add_text(sha, head->role);
	add_text(sha, head->on_behalf);
	add_number(sha, head->at);
	add_text(sha, head->way);
	add_text(sha, head->origin);
	add_text(sha, head->reason);
	if (head->undoes)
		add_number(sha, head->undoes);
	else
		add_null(sha);
	add_number(sha, head->schema);
	add_number(sha, head->rows);
}

enum rc chain_hash(struct db *db, const struct set_head *head, int64_t *rows, int64_t *blacked,
		   unsigned char hash[HASH_BYTES], struct err *err)
{
	struct sha256_ctx sha;
	enum rc rc;

	sha256_init(&sha);
	add_head(&sha, head);
	rc = add_rows(db, &sha, head->id, rows, blacked, err);
	add_blob(&sha, head->previous, HASH_BYTES);
	sha256_digest(&sha, HASH_BYTES, hash);
	return rc;
}

/* ---- fingerprint ---- */

enum rc chain_fingerprint(struct db *db, char hex[2 * HASH_BYTES + 1], struct err *err)
{
	unsigned char hash[HASH_BYTES];
	struct sha256_ctx sha;
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(db->sqlite, sql_schema, -1, &statement, NULL);

	sha256_init(&sha);
	while (!code || code == SQLITE_ROW) {
		code = sqlite3_step(statement);
		if (code != SQLITE_ROW)
			break;
		for (int column = 0; column < 4; column++)
			add_column_text(&sha, statement, column);
	}
	if (code != SQLITE_DONE) {
		enum rc rc = connection_error(db, code, err);

		sqlite3_finalize(statement);
		return rc;
	}
	sqlite3_finalize(statement);
	sha256_digest(&sha, HASH_BYTES, hash);
	chain_hex(hash, HASH_BYTES, hex);
	return RC_OK;
}
