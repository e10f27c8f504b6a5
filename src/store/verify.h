/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * verify - is the store whole, and is its history unbroken?
 */
#ifndef STORE_VERIFY_H
#define STORE_VERIFY_H

#include <stdint.h>

#include "base/err.h"

struct db;
struct sources;

struct verdict {
	int64_t sets, rows;	/* walked */
	int64_t blacked;	/* rows of which the chain has the digests alone (墨消し) */
	char head[65];		/* hash of the last set, hex */
	int64_t problems;
};

/* Each problem found, one sentence (translated); return other than RC_OK to stop. */
typedef enum rc verify_fn(const char *problem, void *arg, struct err *err);

/*
 * integrity_check, foreign_key_check, fingerprint of the schema, chain (gaps,
 * counts, every hash, from the first set).  RC_OK whatever was found, as long
 * as the check itself could be made.
 */
enum rc store_verify(struct db *db, struct verdict *verdict, verify_fn *fn,
		     void *arg, struct err *err) MUST_CHECK;

/*
 * The same for a store that db_open() refuses because it is damaged or its
 * schema was changed: only reads.  Damage that stops a check is a finding.
 * RC_CONFIG where the file is no store, or a newer one.
 */
enum rc store_inspect(const char *path, const struct sources *sources, struct verdict *verdict,
		      verify_fn *fn, void *arg, struct err *err) MUST_CHECK;

/*
 * Copy the store as it is now to `path` (must not exist) by SQLite's online
 * backup under the queue lock, then open the copy and verify it; a copy that
 * does not verify is removed.  Used before migrations.
 */
enum rc store_copy(struct db *db, const char *path, struct err *err) MUST_CHECK;

#endif
