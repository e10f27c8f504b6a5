/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * place - is the store still the file that was opened, and who holds it; for
 * this room only.
 */
#ifndef STORE_PLACE_H
#define STORE_PLACE_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/err.h"

struct db;

/* The folder resolved, the name as it is: the store itself must be no link.  NULL with errno. */
char *place_resolve(const char *path);

/* What stands at a resolved path, before SQLite opens it: a regular file, not empty. */
enum rc place_look(const char *path, struct err *err) MUST_CHECK;

/*
 * Can a transaction be written there, by our effective rights: is SQLite's
 * journal beside it and may be written, or may it be made?
 */
bool place_takes_journal(const char *path);

/*
 * Take hold of the file at the store's path, before SQLite opens it; given
 * back when SQLite has closed it, since a descriptor that is closed takes
 * SQLite's locks with it.  Nothing is read by it: it says which file was opened.
 */
void place_take(struct db *db);
void place_leave(struct db *db);

/*
 * Open the side file PATH.NAME, for locks alone: -1 where there is none and it
 * is not to be made, or cannot be.  Whoever may write the store may lock there:
 * it is made with the store's mode, whatever the umask.
 */
int place_open_side(const struct db *db, const char *name, bool make);

/* RC_CONFIG where the store is gone from its path, or another file lies there. */
enum rc place_check(const struct db *db, struct err *err) MUST_CHECK;

/* A process that holds a lock of SQLite's on the store, 0 where none can be told. */
pid_t place_holder(const struct db *db);

#endif
