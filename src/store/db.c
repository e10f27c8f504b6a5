/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * db - opening: by an absolute path that is no link, with identity, version
 * and fingerprint looked at before anything else.
 */
#include "store/db.h"

#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "store/chain.h"
#include "store/connection.h"
#include "store/migrate.h"
#include "store/place.h"
#include "store/statement.h"

/* Made by us with the mode of a private file, never by SQLite. */
static enum rc make_file(const char *path, struct err *err)
{
	int fd = open(path, O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);

	if (fd < 0)
		return err_file(err, RC_CREATE, path,
			    errno == EEXIST ? _("there is a file already") : err_system(errno));
	close(fd);
	return RC_OK;
}

static enum rc refuse_version(struct db *db, int64_t version, struct err *err)
{
	return err_at(err, RC_CONFIG, db->path, 0,
		      _("the store is of version %lld, this program knows up to %d; use a newer program"),
		      (long long)version, migrate_latest());
}

static enum rc check_fingerprint(struct db *db, struct err *err)
{
	char found[2 * HASH_BYTES + 1];
	enum rc rc = chain_fingerprint(db, found, err);

	if (rc || !strncmp(found, migrate_fingerprint(), 2 * HASH_BYTES))
		return rc;
	return err_at(err, RC_CONFIG, db->path, 0,
		      _("the schema of the store has been changed by other means (fingerprint %.12s)"),
		      found);
}

/* Whose file it is, which version, whether its schema is the one we made. */
static enum rc identify(struct db *db, struct err *err)
{
	int64_t application = 0, version = 0;
	enum rc rc = connection_number(db, "PRAGMA application_id", &application, err);

	if (!rc && application != STORE_APPLICATION_ID)
		rc = err_at(err, RC_CONFIG, db->path, 0, _("is no store of hyoka"));
	if (!rc)
		rc = connection_number(db, "PRAGMA user_version", &version, err);
	if (!rc && version > migrate_latest())
		rc = refuse_version(db, version, err);
	if (!rc && version < migrate_latest())
		rc = db->read_only
			? err_at(err, RC_CONFIG, db->path, 0,
				 _("the store is of version %lld and cannot be brought to %d: it may only be read"),
				 (long long)version, migrate_latest())
			: migrate_run(db, (int)version, err);
	return rc ? rc : check_fingerprint(db, err);
}

/* Settings first fail on a file that is no database: say so plainly. */
static enum rc open_connection(struct db *db, const struct db_options *options, struct err *err)
{
	int flags = options->read_only ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
	enum rc rc = connection_open(db, db->path, flags, err);

	if (rc && !err->file)
		err_name_file(err, db->path);
	return rc;
}

static enum rc open_checked(struct db *db, const struct db_options *options, struct err *err)
{
	enum rc rc = options->create ? make_file(db->path, err) : place_look(db->path, err);

	if (!rc) {
		place_take(db);
		rc = open_connection(db, options, err);
	}
	if (!rc)
		rc = functions_register(db, err);
	if (!rc && options->create)
		rc = migrate_run(db, 0, err);
	else if (!rc)
		rc = identify(db, err);
	if (!rc)
		authorizer_install(db);
	return rc;
}

enum rc db_open(const struct db_options *options, struct db **db, struct err *err)
{
	struct db *opened;
	enum rc rc;

	if (*options->path != '/')
		return err_file(err, RC_CONFIG, options->path, _("the store's path must begin with '/'"));
	opened = xcalloc(1, sizeof(*opened));
	opened->path = place_resolve(options->path);
	opened->sources = options->sources;
	opened->login = xstrdup(options->login);
	opened->uid = options->uid;
	opened->queue = opened->self = opened->sessions = -1;
	db_set_patience(opened, STORE_BUSY_MS);
	if (!opened->path)
		rc = err_file(err, options->create ? RC_CREATE : RC_CONFIG, options->path, err_system(errno));
	else
		rc = open_checked(opened, options, err);
	if (rc) {
		db_close(opened);
		return rc;
	}
	*db = opened;
	return RC_OK;
}

void db_close(struct db *db)
{
	if (!db)
		return;
	db_rollback(db);
	statements_release(db);
	sqlite3_close(db->sqlite);
	place_leave(db);
	sessions_leave(db);
	presence_close(db);
	if (db->queue >= 0)
		close(db->queue);
	free(db->path);
	free(db->login);
	free(db);
}

int db_set_patience(struct db *db, int patience_ms)
{
	int before = db->busy_ms;

	db->busy_ms = patience_ms;
	db->queue_ms = patience_ms < STORE_QUEUE_MS ? patience_ms : STORE_QUEUE_MS;
	return before;
}

bool db_is_read_only(const struct db *db)
{
	return db->read_only;
}

const char *db_path(const struct db *db)
{
	return db->path;
}

bool db_is_idle(const struct db *db)
{
	for (size_t i = 0; i < db->cached_count; i++)
		if (sqlite3_stmt_busy(db->cached[i].statement))
			return false;
	return !db->writing && !db->reading;
}

static enum rc read_version(struct db *db, int64_t *version, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = false;
	int64_t moved = 0;
	enum rc rc = statement_get(db, "PRAGMA data_version", &statement, err);

	if (!rc)
		rc = statement_step(db, statement, &row, err);
	if (rc)
		return rc;
	moved = row ? sqlite3_column_int64(statement, 0) : 0;
	statement_done(statement);
	if (moved != db->data_version) {
		rc = statement_get(db, "SELECT max(id) FROM change_set", &statement, err);
		if (!rc)
			rc = statement_step(db, statement, &row, err);
		if (rc)
			return rc;
		db->version = row ? sqlite3_column_int64(statement, 0) : 0;
		db->data_version = moved;
		statement_done(statement);
	}
	*version = db->version;
	return RC_OK;
}

enum rc db_version(struct db *db, int64_t *version, struct err *err)
{
	enum rc rc = place_check(db, err);
	int patience;

	if (rc)
		return rc;
	patience = db_set_patience(db, 0);
	rc = read_version(db, version, err);
	db_set_patience(db, patience);
	return rc;
}
