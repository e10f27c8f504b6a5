/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo - taking a change set back by a new one, which names it in `undoes`.
 * Taking back that one is redo.  Nothing is ever erased from the history.
 *
 * What can be taken back: cells of sheets with what is said about them, rows
 * of lists and indicators made or taken away, answers to findings, the end of a
 * program and links between programs.  未着手 → 作成中 stays, and so does a
 * section that was new; a sheet that was made, a step of the workflow, the
 * office's lists and settings cannot be taken back here (RC_USAGE).
 */
#ifndef SERVICE_UNDO_H
#define SERVICE_UNDO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "store/db.h"

struct service;

/* What happens to cells that no longer hold what the set wrote. */
enum undo_way {
	UNDO_UNTOUCHED,	/* nothing is done where there is one */
	UNDO_REST,	/* they stay as they are, the others are taken back */
	UNDO_ALL,	/* they are taken back too: what was written since goes */
};

/* A cell that has been changed since. */
struct undo_conflict {
	int64_t sheet_id;
	char *address;		/* with "#mark" where it is one; of a row: its prefix and key;
				   of what is no sheet's (sheet_id 0): "project/3/ended" */
	char *wrote, *present;	/* export form, NULL for empty: by the set, and now */
	char *before;		/* what stood there before the set */
	char *login;		/* who changed it last, when, in which set */
	int64_t at, set;
	int64_t undoes;		/* that set took this one back, or 0 */
};

struct undo_result {
	struct receipt receipt;
	int past_year;		/* RC_DENIED: only for want of `why`, as a closed sheet has spoken of that year; else 0 */
	struct undo_conflict *conflicts;
	size_t count, capacity;
};

/*
 * Take the set back.  RC_CONFLICT: with UNDO_UNTOUCHED, cells have been
 * changed since (result->conflicts); with UNDO_REST, nothing is left to take
 * back.  RC_NOT_FOUND: no such set.  RC_USAGE, RC_DENIED (the state of a
 * sheet; a year that a closed sheet has spoken of, without `why`), RC_BUSY, RC_IO.  `result` is set in any case; undo_release() it.
 */
enum rc undo_set(struct service *service, int64_t set, enum undo_way way, const char *why,
		 struct undo_result *result, struct err *err) MUST_CHECK;

void undo_release(struct undo_result *result);

#endif
