/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/acks.h"

#include <stdlib.h>

#include <nettle/sha2.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "store/cell_sql.h"
#include "store/chain.h"
#include "store/db.h"
#include "store/statement.h"

static const char sql_load[] =
	"SELECT a.check_id, a.address, a.reason, a.digest, s.login, s.at FROM finding_ack a"
	" LEFT JOIN change_set s ON s.id = (SELECT max(c.change_set_id) FROM change c"
	" WHERE c.subject = 'finding_ack'"
	" AND c.subject_id = a.sheet_id || '/' || a.check_id || '/' || a.address)"
	" WHERE a.sheet_id = :sheet ORDER BY a.check_id, a.address";
static const char sql_add[] =
	"INSERT INTO finding_ack (sheet_id, check_id, address, reason, digest)"
	" VALUES (:sheet, :check, :address, :reason, :digest)"
	" ON CONFLICT (sheet_id, check_id, address) DO UPDATE SET reason = :reason, digest = :digest";
static const char sql_remove[] =
	"DELETE FROM finding_ack WHERE sheet_id = :sheet AND check_id = :check AND address = :address"
	" RETURNING 1";

static char *copy(sqlite3_stmt *row, int column)
{
	return xstrdup((const char *)sqlite3_column_text(row, column));
}

enum rc acks_load(struct db *db, int64_t sheet_id, struct ack **acks, size_t *count,
		  struct err *err)
{
	sqlite3_stmt *row = NULL;
	size_t capacity = 0;
	bool found = true;
	enum rc rc = statement_get(db, sql_load, &row, err);

	*acks = NULL;
	*count = 0;
	if (rc)
		return rc;
	cell_bind_number(row, ":sheet", sheet_id);
	while (!rc && found) {
		rc = statement_step(db, row, &found, err);
		if (rc || !found)
			break;
		*acks = grow(*acks, *count, &capacity, sizeof(**acks));
		(*acks)[(*count)++] = (struct ack){
			copy(row, 0), copy(row, 1), copy(row, 2), copy(row, 3), copy(row, 4),
			sqlite3_column_int64(row, 5),
		};
	}
	statement_done(row);
	if (rc) {
		acks_release(*acks, *count);
		*acks = NULL;
		*count = 0;
	}
	return rc;
}

void acks_release(struct ack *acks, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free(acks[i].check_id);
		free(acks[i].address);
		free(acks[i].reason);
		free(acks[i].digest);
		free(acks[i].login);
	}
	free(acks);
}

static enum rc prepare(struct db *db, const char *sql, int64_t sheet_id, const char *check_id,
		       const char *address, sqlite3_stmt **statement, struct err *err)
{
	enum rc rc;

	if (!db_in_write(db))
		BUG("an acknowledgement is changed inside db_begin()");
	rc = statement_get(db, sql, statement, err);
	if (rc)
		return rc;
	cell_bind_number(*statement, ":sheet", sheet_id);
	cell_bind_text(*statement, ":check", check_id);
	cell_bind_text(*statement, ":address", address);
	return RC_OK;
}

enum rc acks_put(struct db *db, int64_t sheet_id, const struct ack *ack, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = prepare(db, sql_add, sheet_id, ack->check_id, ack->address, &statement, err);

	if (rc)
		return rc;
	cell_bind_text(statement, ":reason", ack->reason);
	cell_bind_text(statement, ":digest", ack->digest);
	return statement_change(db, statement, err);
}

enum rc acks_remove(struct db *db, int64_t sheet_id, const char *check_id, const char *address,
		    struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = prepare(db, sql_remove, sheet_id, check_id, address, &statement, err);

	if (rc)
		return rc;
	rc = statement_step(db, statement, &found, err);
	statement_done(statement);
	if (!rc && !found)
		rc = err_set(err, RC_NOT_FOUND, _("'%s' is not acknowledged at '%s'"), check_id, address);
	return rc;
}

void acks_digest(const char *text, size_t length, char hex[2 * HASH_BYTES + 1])
{
	unsigned char digest[HASH_BYTES];
	struct sha256_ctx sha;

	sha256_init(&sha);
	sha256_update(&sha, length, (const uint8_t *)text);
	sha256_digest(&sha, sizeof(digest), digest);
	chain_hex(digest, sizeof(digest), hex);
}
