/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * drafts - what is being typed and has not been left yet (STORE 6).
 *
 * Nobody's statement: not in the history, not in the chain.  One row for
 * each person, cell and session.  Writers must be inside db_begin(); where
 * nothing but drafts was written, db_commit() makes no change set.
 */
#ifndef STORE_DRAFTS_H
#define STORE_DRAFTS_H

#include <stdint.h>

#include "base/err.h"

struct db;

/* Of the key the first four; texts are borrowed. */
struct draft {
	const char *login;	/* whose */
	int64_t sheet_id;
	const char *address;
	const char *session;	/* of which session, as service/draft.c writes it */
	const char *text;	/* as typed */
	const char *based_on;	/* value it started from in export form, NULL for empty */
	int64_t at;
};

/* Keep it, in place of what the same session kept of the same cell. */
enum rc drafts_put(struct db *db, const struct draft *draft, struct err *err) MUST_CHECK;

/* Drop one by its key; there may be none. */
enum rc drafts_remove(struct db *db, const struct draft *draft, struct err *err) MUST_CHECK;

typedef enum rc draft_fn(const struct draft *draft, void *arg, struct err *err);

/*
 * All drafts of a person (NULL: of anyone) on a sheet (0: on any), oldest
 * first.  Text is as it may go to an editor: what text_take() refuses has been
 * made visible.  No statement is open while `fn` runs.
 */
enum rc drafts_list(struct db *db, const char *login, int64_t sheet_id, draft_fn *fn, void *arg,
		    struct err *err) MUST_CHECK;

/* The same without texts (text "", based_on NULL): who has drafts, and where. */
enum rc drafts_heads(struct db *db, draft_fn *fn, void *arg, struct err *err) MUST_CHECK;

#endif
