/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * transaction - one use case: queue, BEGIN IMMEDIATE, seal, COMMIT
 * (RELIABILITY 3.3).
 *
 * Signals that would stop or end the process wait until it is over.  The
 * error that is told is the first one; ROLLBACK never overwrites it.
 */
#include <fcntl.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/place.h"
#include "store/statement.h"

static const char sql_last[] = "SELECT id, hash FROM change_set ORDER BY id DESC LIMIT 1";

static const char sql_seal[] =
	"INSERT INTO change_set (id, operation, login, uid, role, on_behalf, at, way, origin, reason,"
	" undoes, schema, rows, previous, hash) VALUES (:id, :operation, :login, :uid, :role, NULL, :at,"
	" :way, :origin, :reason, :undoes, :schema, :rows, :previous, :hash)";

static const char sql_in_doubt[] = "SELECT 1 FROM change_set WHERE operation = :operation";

static void block_signals(struct db *db)
{
	sigset_t set;

	sigemptyset(&set);
	sigaddset(&set, SIGTSTP);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGTERM);
	sigaddset(&set, SIGINT);
	sigprocmask(SIG_BLOCK, &set, &db->signals);
}

void queue_enter(struct db *db)
{
	int64_t until = connection_now_ms() + db->queue_ms;

	if (db->in_queue++)
		return;
	if (db->queue < 0)
		db->queue = place_open_side(db, "queue", true);
	while (db->queue >= 0 && flock(db->queue, LOCK_EX | LOCK_NB) && connection_now_ms() < until)
		connection_wait(db);
}

void queue_leave(struct db *db)
{
	if (!--db->in_queue && db->queue >= 0)
		flock(db->queue, LOCK_UN);
}

/* The transaction is over, however it ended. */
static void finish(struct db *db)
{
	bool write = db->writing;

	db->writing = db->reading = false;
	db->set = db->seq = 0;
	if (write) {
		queue_leave(db);
		sigprocmask(SIG_SETMASK, &db->signals, NULL);
	}
}

void db_rollback(struct db *db)
{
	if (!db->writing && !db->reading)
		return;
	for (size_t i = 0; i < db->cached_count; i++)
		sqlite3_reset(db->cached[i].statement);
	if (!sqlite3_get_autocommit(db->sqlite))
		sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
	finish(db);
}

static enum rc run(struct db *db, const char *sql, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql, &statement, err);

	return rc ? rc : statement_run(db, statement, err);
}

/* An administrator may have migrated the store while this session was open. */
static enum rc check_version(struct db *db, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = false;
	int64_t version = 0;
	enum rc rc = statement_get(db, "PRAGMA user_version", &statement, err);

	if (!rc)
		rc = statement_step(db, statement, &row, err);
	if (rc)
		return rc;
	version = sqlite3_column_int64(statement, 0);
	statement_done(statement);
	if (version == migrate_latest())
		return RC_OK;
	return err_set(err, RC_CONFIG, _("the store is of version %lld now, this program of %d; start it anew"),
		       (long long)version, migrate_latest());
}

/* Number and hash of the last set; 0 and no hash where there is none. */
static enum rc read_last(struct db *db, int64_t *id, unsigned char hash[HASH_BYTES], bool *has_hash,
			 struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = false;
	enum rc rc = statement_get(db, sql_last, &statement, err);

	*id = 0;
	*has_hash = false;
	if (!rc)
		rc = statement_step(db, statement, &row, err);
	if (rc)
		return rc;
	if (row) {
		*id = sqlite3_column_int64(statement, 0);
		*has_hash = sqlite3_column_bytes(statement, 1) == HASH_BYTES;
		if (*has_hash)
			memcpy(hash, sqlite3_column_blob(statement, 1), HASH_BYTES);
	}
	statement_done(statement);
	return RC_OK;
}

static enum rc open_set(struct db *db, struct err *err)
{
	unsigned char hash[HASH_BYTES];
	bool has_hash;
	int64_t last = 0;
	enum rc rc = check_version(db, err);

	if (!rc)
		rc = read_last(db, &last, hash, &has_hash, err);
	db->set = last + 1;
	db->seq = 0;
	db->at = db->sources->now(db->sources->arg);
	db->sources->random(db->sources->arg, db->operation, sizeof(db->operation));
	return rc;
}

enum rc db_begin(struct db *db, const struct act *act, struct err *err)
{
	enum rc rc;

	if (db->writing || db->reading)
		BUG("a transaction is open already");
	if (db->read_only)
		return err_set(err, RC_DENIED, _("the store may only be read"));
	rc = place_check(db, err);
	if (rc)
		return rc;
	block_signals(db);
	queue_enter(db);
	db->writing = true;
	db->act = *act;
	rc = run(db, "BEGIN IMMEDIATE", err);
	if (!rc)
		rc = open_set(db, err);
	if (rc)
		db_rollback(db);
	return rc;
}

static void bind_text(sqlite3_stmt *statement, const char *name, const char *text)
{
	sqlite3_bind_text(statement, sqlite3_bind_parameter_index(statement, name), text, -1,
			  SQLITE_TRANSIENT);
}

static void bind_number(sqlite3_stmt *statement, const char *name, int64_t number)
{
	sqlite3_bind_int64(statement, sqlite3_bind_parameter_index(statement, name), number);
}

static void bind_bytes(sqlite3_stmt *statement, const char *name, const void *bytes, int length)
{
	int place = sqlite3_bind_parameter_index(statement, name);

	if (bytes)
		sqlite3_bind_blob(statement, place, bytes, length, SQLITE_TRANSIENT);
	else
		sqlite3_bind_null(statement, place);
}

static enum rc insert_set(struct db *db, const struct set_head *head,
			  const unsigned char hash[HASH_BYTES], struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql_seal, &statement, err);

	if (rc)
		return rc;
	bind_number(statement, ":id", head->id);
	bind_bytes(statement, ":operation", head->operation, OPERATION_BYTES);
	bind_text(statement, ":login", head->login);
	bind_number(statement, ":uid", head->uid);
	bind_text(statement, ":role", head->role);
	bind_number(statement, ":at", head->at);
	bind_text(statement, ":way", head->way);
	bind_text(statement, ":origin", head->origin);
	bind_text(statement, ":reason", head->reason);
	if (head->undoes)
		bind_number(statement, ":undoes", head->undoes);
	bind_number(statement, ":schema", head->schema);
	bind_number(statement, ":rows", head->rows);
	bind_bytes(statement, ":previous", head->previous, HASH_BYTES);
	bind_bytes(statement, ":hash", hash, HASH_BYTES);
	return statement_change(db, statement, err);
}

static enum rc seal(struct db *db, struct err *err)
{
	unsigned char previous[HASH_BYTES], hash[HASH_BYTES];
	struct set_head head = {
		.id = db->set, .uid = db->act.uid, .at = db->at, .undoes = db->act.undoes,
		.schema = migrate_latest(), .rows = db->seq, .operation = db->operation,
		.login = db->act.login, .role = db->act.role, .way = db->act.way,
		.origin = db->act.origin, .reason = db->act.reason,
	};
	int64_t last, rows = 0, blacked = 0;
	bool has_previous;
	enum rc rc = read_last(db, &last, previous, &has_previous, err);

	head.previous = has_previous ? previous : NULL;
	if (!rc)
		rc = chain_hash(db, &head, &rows, &blacked, hash, err);
	if (!rc && rows != db->seq)
		rc = err_set(err, RC_CORRUPT, _("the history has %lld rows where %lld were made"),
			     (long long)rows, (long long)db->seq);
	return rc ? rc : insert_set(db, &head, hash, err);
}

/* After a COMMIT that failed: is the set there all the same? */
static bool did_commit(struct db *db)
{
	sqlite3_stmt *statement = NULL;
	struct err ignored = ERR_INIT;
	bool row = false;

	if (!sqlite3_get_autocommit(db->sqlite))
		sqlite3_exec(db->sqlite, "ROLLBACK", NULL, NULL, NULL);
	if (!statement_get(db, sql_in_doubt, &statement, &ignored)) {
		bind_bytes(statement, ":operation", db->operation, OPERATION_BYTES);
		if (!statement_step(db, statement, &row, &ignored))
			statement_done(statement);
	}
	err_release(&ignored);
	return row;
}

/* COMMIT; a set in doubt is looked for, so that "saved" is never said wrongly. */
static enum rc commit(struct db *db, struct err *err)
{
	struct err failure = ERR_INIT;
	enum rc rc = run(db, "COMMIT", &failure);

	if (rc && did_commit(db)) {
		err_release(&failure);
		rc = RC_OK;
	}
	if (rc)
		*err = failure;
	finish(db);
	return rc;
}

enum rc set_within(struct db *db, const struct act *act,
		   enum rc (*fn)(struct db *db, struct err *err), struct err *err)
{
	enum rc rc;

	db->writing = true;
	db->act = *act;
	rc = open_set(db, err);
	if (!rc)
		rc = fn(db, err);
	if (!rc && db->seq)
		rc = seal(db, err);
	db->writing = false;
	db->set = db->seq = 0;
	return rc;
}

enum rc db_commit(struct db *db, struct receipt *receipt, struct err *err)
{
	struct receipt got = { .set = db->seq ? db->set : 0, .rows = db->seq, .at = db->at,
			       .undoes = db->act.undoes };
	enum rc rc = RC_OK;

	if (!db->writing)
		BUG("no transaction is open");
	if (db->seq)
		rc = seal(db, err);
	if (rc) {
		db_rollback(db);
		return rc;
	}
	rc = commit(db, err);
	if (receipt && !rc)
		*receipt = got;
	return rc;
}

enum rc db_begin_read(struct db *db, struct err *err)
{
	enum rc rc;

	if (db->writing || db->reading)
		BUG("a transaction is open already");
	rc = run(db, "BEGIN", err);
	db->reading = !rc;
	return rc;
}

void db_end_read(struct db *db)
{
	db_rollback(db);
}

bool db_in_write(const struct db *db)
{
	return db->writing;
}
