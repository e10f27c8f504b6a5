/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * connection - what an open store is made of; for this room only.
 */
#ifndef STORE_CONNECTION_H
#define STORE_CONNECTION_H

#include <signal.h>
#include <sqlite3.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "store/db.h"
#include "store/verify.h"

#define STORE_APPLICATION_ID 0x68796f6b	/* "hyok" */
#define STORE_QUEUE_MS 2000		/* wait for the queue lock, then go without */
#define STORE_BUSY_MS 10000		/* wait for SQLite's own locks */
#define STORE_MIGRATION_MS 60000	/* wait for the queue where the schema is to change */
#define OPERATION_BYTES 16

struct cached_statement {
	char *sql;
	uint64_t hash;		/* of the text */
	sqlite3_stmt *statement;
};

struct db {
	sqlite3 *sqlite;
	char *path;
	const struct sources *sources;
	bool read_only;
	char *login;			/* who opened it, and would migrate it */
	int64_t uid;
	struct cached_statement *cached;
	size_t cached_count, cached_capacity;
	int queue_ms, busy_ms;		/* STORE_…_MS, or db_set_patience() */
	int64_t busy_until;		/* monotonic ms; 0 while nothing waits */
	/* the transaction that is open */
	bool writing, reading;
	struct act act;
	int64_t set, seq, at;		/* the open change set; set 0: none */
	unsigned char operation[OPERATION_BYTES];
	int queue;			/* descriptor of the side file, -1 */
	int in_queue;			/* how often entered and not left */
	int self;			/* of the store itself, never read; -1 */
	int64_t session;		/* our number among sessions.h's, 0: none yet */
	int sessions;			/* descriptor of the side file, -1 */
	struct side *presence;		/* presence.c's, NULL: not yet */
	sigset_t signals;		/* mask before the transaction */
	int64_t version, data_version;
};

/* Milliseconds of a clock that never goes back. */
int64_t connection_now_ms(void);

/* Wait a few milliseconds, differently each time. */
void connection_wait(struct db *db);

/*
 * Open a file as SQLite sees it, with every setting of ours and its own busy
 * handler, but without looking at what is in it.  `flags` are those of
 * sqlite3_open_v2() besides the usual ones.
 */
enum rc connection_open(struct db *db, const char *path, int flags, struct err *err) MUST_CHECK;

/*
 * Stand in line for writing by a lock on the side file PATH.queue; after
 * queue_ms, or where the file cannot be made, go without: SQLite alone keeps
 * it right, the line only keeps it fair.  May be nested.
 */
void queue_enter(struct db *db);
void queue_leave(struct db *db);

/*
 * A change set inside a transaction that the caller began and ends (a
 * migration's): open it, let `fn` write, seal it.
 */
enum rc set_within(struct db *db, const struct act *act,
		   enum rc (*fn)(struct db *db, struct err *err), struct err *err) MUST_CHECK;

/* Close what sessions.h opened; our number is free again. */
void sessions_leave(struct db *db);

/* What the store has open of its side file for presence.h is given back. */
void presence_close(struct db *db);

/* Register hyoka_set() and the others; `db` lives as long as the connection. */
enum rc functions_register(struct db *db, struct err *err) MUST_CHECK;

/* From here on only what a session needs is allowed (call before preparing). */
void authorizer_install(struct db *db);

/*
 * What the failing call said, as rc and message; extended codes.  To be called
 * at once, before anything else is done with the connection.
 */
enum rc connection_error(struct db *db, int code, struct err *err);

/* Run SQL that returns nothing. */
enum rc connection_run(struct db *db, const char *sql, struct err *err) MUST_CHECK;

/* The number in the first column of the first row. */
enum rc connection_number(struct db *db, const char *sql, int64_t *number,
			  struct err *err) MUST_CHECK;

/* store_verify() for a schema of another version (a copy before a migration). */
enum rc verify_against(struct db *db, const char *fingerprint, struct verdict *verdict,
		       verify_fn *fn, void *arg, struct err *err) MUST_CHECK;

#endif
