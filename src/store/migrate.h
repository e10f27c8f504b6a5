/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * migrate - the schema forward, version by version (STORE 7); for this room
 * only.
 *
 * Version N is what the first N files of db/migrations make.  Inside one
 * transaction: generated triggers dropped, migrations, triggers again from the
 * present lists, a change set of way "migration" (setting `schema`; a migration
 * that changes data does it there), foreign_key_check, fingerprint.
 * Migrations never contain generated triggers.
 */
#ifndef STORE_MIGRATE_H
#define STORE_MIGRATE_H

#include "base/err.h"

struct db;

/* The version that this program makes. */
int migrate_latest(void);

/*
 * Bring the store from `version` (0: an empty file) to the latest.  A store
 * that holds something is copied beside it first, as PATH.before-N, and the
 * copy verified.  Whoever is killed in it leaves the old store or the new.
 * The connection must not have the authorizer yet.
 */
enum rc migrate_run(struct db *db, int version, struct err *err) MUST_CHECK;

/* The fingerprint that a store of the latest version has; 64 hex digits. */
const char *migrate_fingerprint(void);

#endif
