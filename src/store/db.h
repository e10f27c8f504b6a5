/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * db - the store opened, and one use case as one transaction.
 *
 * Everything STORE 5, DESIGN 5 and RELIABILITY 3.2 demand of opening and of
 * writing happens here: descriptor flags, settings read back, limits,
 * authorizer, application_id, user_version, fingerprint; queue lock, BEGIN
 * IMMEDIATE, sealed change set, operation id looked for after a COMMIT in
 * doubt.  No function of this room leaves a statement open when it returns.
 */
#ifndef STORE_DB_H
#define STORE_DB_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "base/source.h"

struct db;

struct db_options {
	const char *path;		/* absolute: begins with '/' */
	bool create;			/* a new store (fails where there is a file) */
	bool read_only;
	const struct sources *sources;	/* time, salts, operation ids; must outlive the db */
	const char *login;		/* who opens it, for the change set of a migration; NULL: the uid alone */
	int64_t uid;
};

/*
 * Open a store (or make one: migrations, triggers, but no masters yet).  A
 * private store of an older version is migrated after a verified copy beside
 * it (store/migrate.h).  A store that may not be written, or lies on a
 * read-only disk, opens for reading; db_is_read_only() tells.
 *
 * RC_CONFIG: relative path, no such file, no store, newer version (both are
 * named), changed schema.  RC_DENIED, RC_BUSY, RC_IO, RC_CORRUPT; RC_CREATE
 * where `create` cannot.
 */
enum rc db_open(const struct db_options *options, struct db **db,
		struct err *err) MUST_CHECK;
void db_close(struct db *db);	/* NULL is fine; rolls back what is open */

/*
 * How long to wait for others who read or write, about ten seconds at first: a
 * screen has less time, and what is tried again by itself none.  Returns what
 * it was.
 */
int db_set_patience(struct db *db, int patience_ms);

bool db_is_read_only(const struct db *db);
const char *db_path(const struct db *db);

/* Who does what, by which way: the head of a change set (STORE 4). */
struct act {
	const char *login;
	int64_t uid;
	const char *role;	/* the one acted in, or NULL */
	const char *way;	/* "set", "import", "screen", "init", "master", "setting", "migration" */
	const char *origin;	/* from where: address of the SSH client or tty, or NULL */
	const char *reason;	/* why, or NULL */
	int64_t undoes;		/* a set, or 0 */
};

struct receipt {
	int64_t set;		/* number of the sealed set, 0 where nothing changed */
	int64_t rows;		/* rows of history in it */
	int64_t at;
	int64_t undoes;		/* the set that it takes back, or 0 */
};

/*
 * Begin one use case that writes.  `act`'s texts must live until the end.
 * RC_BUSY once the patience is over, RC_DENIED for a read-only store, RC_CONFIG
 * where it is gone, or another file has been put in its place.
 */
enum rc db_begin(struct db *db, const struct act *act, struct err *err) MUST_CHECK;

/*
 * Seal the change set and commit; where nothing changed, no set is made.
 * `receipt` may be NULL.  After an error nothing is written and the
 * transaction is over; a COMMIT in doubt is resolved before it returns.
 */
enum rc db_commit(struct db *db, struct receipt *receipt, struct err *err) MUST_CHECK;

/* Give up what db_begin() or db_begin_read() began; nothing outside one. */
void db_rollback(struct db *db);

/* One picture for several reads. */
enum rc db_begin_read(struct db *db, struct err *err) MUST_CHECK;
void db_end_read(struct db *db);

bool db_in_write(const struct db *db);

/* True when no statement is open: asserted by the main loop before it waits. */
bool db_is_idle(const struct db *db);

/*
 * A number that grows with every change anybody made since the store was
 * opened (max(change_set.id) where data_version has moved).  Waits for nobody:
 * RC_BUSY; RC_CONFIG as for db_begin().
 */
enum rc db_version(struct db *db, int64_t *version, struct err *err) MUST_CHECK;

#endif
