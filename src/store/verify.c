/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * verify - integrity, references, schema and chain, on a connection of its own
 * that only reads.
 */
#include "store/verify.h"

#include <errno.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/place.h"
#include "store/statement.h"

static const char sql_sets[] =
	"SELECT id, operation, login, uid, role, on_behalf, at, way, origin, reason, undoes, schema,"
	" rows, previous, hash FROM change_set WHERE id > :after ORDER BY id LIMIT 1";

static const char sql_count[] = "SELECT count(*) FROM change";

enum { SET_ID, SET_OPERATION, SET_LOGIN, SET_UID, SET_ROLE, SET_ON_BEHALF, SET_AT, SET_WAY,
       SET_ORIGIN, SET_REASON, SET_UNDOES, SET_SCHEMA, SET_ROWS, SET_PREVIOUS, SET_HASH };

struct verifying {
	struct db *db;
	const char *fingerprint;	/* that the schema must have */
	struct verdict *verdict;
	verify_fn *fn;
	void *arg;
	unsigned char head[HASH_BYTES];	/* of the last set walked */
};

__attribute__((format(printf, 3, 4)))
static enum rc found(struct verifying *verifying, struct err *err, const char *format, ...)
{
	struct str problem = STR_INIT;
	va_list args;
	enum rc rc;

	va_start(args, format);
	str_vaddf(&problem, format, args);
	va_end(args);
	verifying->verdict->problems++;
	rc = verifying->fn ? verifying->fn(problem.text, verifying->arg, err) : RC_OK;
	str_release(&problem);
	return rc;
}

static enum rc check_integrity(struct verifying *verifying, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(verifying->db->sqlite, "PRAGMA integrity_check(20)", -1, &statement, NULL);
	enum rc rc = RC_OK;

	while (!code && !rc && (code = sqlite3_step(statement)) == SQLITE_ROW) {
		const char *text = (const char *)sqlite3_column_text(statement, 0);

		code = SQLITE_OK;
		if (text && strcmp(text, "ok"))
			rc = found(verifying, err, _("integrity: %s"), text);
	}
	if (code && code != SQLITE_DONE && !rc)
		rc = found(verifying, err, _("integrity: %s"), sqlite3_errmsg(verifying->db->sqlite));
	sqlite3_finalize(statement);
	return rc;
}

static enum rc check_references(struct verifying *verifying, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	int code = sqlite3_prepare_v2(verifying->db->sqlite, "PRAGMA foreign_key_check", -1, &statement, NULL);
	enum rc rc = RC_OK;

	while (!code && !rc && (code = sqlite3_step(statement)) == SQLITE_ROW) {
		code = SQLITE_OK;
		rc = found(verifying, err, _("a row of table '%s' refers to one of '%s' that is not there"),
			   sqlite3_column_text(statement, 0), sqlite3_column_text(statement, 2));
	}
	if (code && code != SQLITE_DONE && !rc)
		rc = found(verifying, err, _("integrity: %s"), sqlite3_errmsg(verifying->db->sqlite));
	sqlite3_finalize(statement);
	return rc;
}

static enum rc check_schema(struct verifying *verifying, struct err *err)
{
	char hex[2 * HASH_BYTES + 1];
	enum rc rc = chain_fingerprint(verifying->db, hex, err);

	if (!rc && strncmp(hex, verifying->fingerprint, 2 * HASH_BYTES))
		rc = found(verifying, err, _("the schema is not the one this program made (%s)"), hex);
	return rc;
}

/* A text that goes on after a NUL would hide its tail from the hash. */
static char *copy_text(sqlite3_stmt *statement, int column, bool *shaped)
{
	const char *text = (const char *)sqlite3_column_text(statement, column);

	if (text && strlen(text) != (size_t)sqlite3_column_bytes(statement, column))
		*shaped = false;
	return xstrdup(text);
}

/* One set of the chain, copied, so that no statement is open while rows are walked. */
struct loaded_set {
	struct set_head head;
	unsigned char operation[OPERATION_BYTES], previous[HASH_BYTES], hash[HASH_BYTES];
	bool shaped;		/* blobs and texts have the lengths they must have */
	char *texts[6];
};

static void copy_blob(sqlite3_stmt *statement, int column, unsigned char *bytes, int length,
		      bool *shaped)
{
	if (sqlite3_column_bytes(statement, column) == length)
		memcpy(bytes, sqlite3_column_blob(statement, column), (size_t)length);
	else
		*shaped = false;
}

static void read_set(sqlite3_stmt *statement, struct loaded_set *set)
{
	static const int columns[] = { SET_LOGIN, SET_ROLE, SET_ON_BEHALF, SET_WAY, SET_ORIGIN, SET_REASON };
	struct set_head *head = &set->head;
	bool first = sqlite3_column_type(statement, SET_PREVIOUS) == SQLITE_NULL;

	memset(set, 0, sizeof(*set));
	set->shaped = true;
	for (size_t i = 0; i < sizeof(columns) / sizeof(*columns); i++)
		set->texts[i] = copy_text(statement, columns[i], &set->shaped);
	copy_blob(statement, SET_OPERATION, set->operation, OPERATION_BYTES, &set->shaped);
	copy_blob(statement, SET_HASH, set->hash, HASH_BYTES, &set->shaped);
	if (!first)
		copy_blob(statement, SET_PREVIOUS, set->previous, HASH_BYTES, &set->shaped);
	*head = (struct set_head){
		.id = sqlite3_column_int64(statement, SET_ID),
		.uid = sqlite3_column_int64(statement, SET_UID),
		.at = sqlite3_column_int64(statement, SET_AT),
		.undoes = sqlite3_column_int64(statement, SET_UNDOES),
		.schema = sqlite3_column_int64(statement, SET_SCHEMA),
		.rows = sqlite3_column_int64(statement, SET_ROWS),
		.operation = set->operation, .login = set->texts[0], .role = set->texts[1],
		.on_behalf = set->texts[2], .way = set->texts[3], .origin = set->texts[4],
		.reason = set->texts[5], .previous = first ? NULL : set->previous,
	};
}

static void release_set(struct loaded_set *set)
{
	for (size_t i = 0; i < sizeof(set->texts) / sizeof(*set->texts); i++)
		free(set->texts[i]);
}

/* The set after `after`; *there is false at the end. */
static enum rc next_set(struct verifying *verifying, int64_t after, struct loaded_set *set,
			bool *there, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(verifying->db, sql_sets, &statement, err);

	if (rc)
		return rc;
	sqlite3_bind_int64(statement, 1, after);
	rc = statement_step(verifying->db, statement, there, err);
	if (rc)
		return rc;
	if (*there)
		read_set(statement, set);
	statement_done(statement);
	return RC_OK;
}

static enum rc check_set(struct verifying *verifying, const struct loaded_set *set, struct err *err)
{
	struct verdict *verdict = verifying->verdict;
	unsigned char hash[HASH_BYTES];
	int64_t rows = 0, blacked = 0, id = set->head.id;
	bool follows = set->head.previous ? verdict->sets && !memcmp(set->head.previous, verifying->head, HASH_BYTES)
					  : !verdict->sets;
	enum rc rc = chain_hash(verifying->db, &set->head, &rows, &blacked, hash, err);

	if (rc)
		return rc;
	verdict->blacked += blacked;
	if (id != verdict->sets + 1)
		rc = found(verifying, err, _("history: change set %" PRId64 " is missing"), verdict->sets + 1);
	if (!rc && !follows)
		rc = found(verifying, err, _("history: change set %" PRId64 " does not follow the one before"), id);
	if (!rc && rows != set->head.rows)
		rc = found(verifying, err, _("history: change set %" PRId64 " has %" PRId64 " rows, not %" PRId64),
			   id, rows, set->head.rows);
	if (!rc && (!set->shaped || memcmp(hash, set->hash, HASH_BYTES)))
		rc = found(verifying, err, _("history: change set %" PRId64 " is not what was sealed"), id);
	verdict->rows += rows;
	return rc;
}

static enum rc check_chain(struct verifying *verifying, struct err *err)
{
	struct loaded_set set;
	int64_t after = INT64_MIN, rows = 0;	/* a number below 1 is a forgery, and is seen */
	bool there = true;
	enum rc rc = RC_OK;

	while (!rc) {
		rc = next_set(verifying, after, &set, &there, err);
		if (rc || !there)
			break;
		rc = check_set(verifying, &set, err);
		after = set.head.id;
		verifying->verdict->sets = after;
		memcpy(verifying->head, set.hash, HASH_BYTES);
		release_set(&set);
	}
	if (after != INT64_MIN)
		chain_hex(verifying->head, HASH_BYTES, verifying->verdict->head);
	if (!rc)
		rc = connection_number(verifying->db, sql_count, &rows, err);
	if (!rc && rows != verifying->verdict->rows)
		rc = found(verifying, err, _("history: %" PRId64 " rows belong to no change set"),
			   rows - verifying->verdict->rows);
	return rc;
}

/* All checks on one connection, in one picture of the store. */
static enum rc check_all(struct verifying *verifying, struct err *err)
{
	enum rc rc = check_integrity(verifying, err);

	if (!rc)
		rc = check_references(verifying, err);
	if (!rc)
		rc = check_schema(verifying, err);
	if (!rc)
		rc = check_chain(verifying, err);
	return rc;
}

/* Damage may stop a walk: that is a finding, not a failure of the check. */
static enum rc find_damage(struct verifying *verifying, enum rc rc, struct err *err)
{
	struct str message = STR_INIT;

	if (rc != RC_CORRUPT)
		return rc;
	str_add(&message, err->message);
	err_release(err);
	rc = found(verifying, err, "%s", message.text);
	str_release(&message);
	return rc;
}

/* Is it a store at all, and of a version that we know? */
static enum rc check_identity(struct verifying *verifying, struct err *err)
{
	struct db *db = verifying->db;
	int64_t application = 0, version = 0;
	enum rc rc = connection_number(db, "PRAGMA application_id", &application, err);

	if (!rc && application != STORE_APPLICATION_ID)
		return err_at(err, RC_CONFIG, db->path, 0, _("is no store of hyoka"));
	if (!rc)
		rc = connection_number(db, "PRAGMA user_version", &version, err);
	if (!rc && version != migrate_latest())
		return err_at(err, RC_CONFIG, db->path, 0, _("the store is of version %lld, this program of %d"),
			      (long long)version, migrate_latest());
	return rc;
}

/* On a connection of its own; `known` where the file is one of ours and of our version. */
static enum rc verify_file(const struct db *db, struct verifying *verifying, bool known,
			   struct err *err)
{
	struct db reader = { .path = db->path, .sources = db->sources, .queue = -1, .self = db->self,
			     .busy_ms = db->busy_ms, .read_only = true };
	/* Somebody may have been killed just now: only who may write can take his unfinished act back. */
	bool writable = known && !db->read_only;
	enum rc rc;

	verifying->db = &reader;
	*verifying->verdict = (struct verdict){ 0 };
	rc = connection_open(&reader, db->path, writable ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY, err);
	if (!rc)
		rc = connection_run(&reader, "PRAGMA query_only = ON", err);
	if (!rc)
		rc = connection_run(&reader, "BEGIN", err);
	if (!rc && !known)
		rc = check_identity(verifying, err);
	if (!rc)
		rc = check_all(verifying, err);
	rc = find_damage(verifying, rc, err);
	statements_release(&reader);
	sqlite3_close(reader.sqlite);
	return rc;
}

enum rc verify_against(struct db *db, const char *fingerprint, struct verdict *verdict,
		       verify_fn *fn, void *arg, struct err *err)
{
	struct verifying verifying = { .fingerprint = fingerprint, .verdict = verdict,
				       .fn = fn, .arg = arg };

	return verify_file(db, &verifying, true, err);
}

enum rc store_inspect(const char *path, const struct sources *sources, struct verdict *verdict,
		      verify_fn *fn, void *arg, struct err *err)
{
	struct verifying verifying = { .fingerprint = migrate_fingerprint(), .verdict = verdict,
				       .fn = fn, .arg = arg };
	struct db db = { .path = place_resolve(path), .sources = sources, .busy_ms = STORE_BUSY_MS,
			 .self = -1 };
	enum rc rc;

	if (!db.path)
		return err_file(err, RC_CONFIG, path, err_system(errno));
	rc = place_look(db.path, err);
	if (!rc)
		rc = verify_file(&db, &verifying, false, err);
	free(db.path);
	return rc;
}

enum rc store_verify(struct db *db, struct verdict *verdict, verify_fn *fn, void *arg,
		     struct err *err)
{
	return verify_against(db, migrate_fingerprint(), verdict, fn, arg, err);
}
