/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unsaved - what the store does not take just now (busy, full, read-only, gone,
 * replaced): kept in memory and in a recovery file of the person's own, and
 * saved in order once the store can be written again.
 *
 * A cell stands here at most twice: as it was left, and as it is being typed.
 * What is left is saved against the value that was seen before it, as always:
 * where somebody else was faster it becomes a draft, never a silent change.
 * Cells of one act, pasted or cleared together, wait together.
 */
#ifndef SERVICE_UNSAVED_H
#define SERVICE_UNSAVED_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct edit;
struct receipt;
struct service;
struct sheet;

enum unsaved_kind {
	UNSAVED_DRAFT,	/* being typed */
	UNSAVED_CELL,	/* left, to be saved */
};

struct unsaved_text {
	enum unsaved_kind kind;
	int64_t sheet_id;
	int year;
	const char *number;	/* of the sheet, for the file */
	const char *address;
	const char *text;	/* as typed; of a cell in export form */
	const char *based_on;	/* export form, NULL for empty */
	const char *why;	/* of a cell: reason of the act, or NULL; not in the file */
	bool row;		/* the cell was there, empty or not */
	int64_t act;		/* cells with the same one, side by side, are saved as one act; 0: alone */
	int64_t at;
};

/* Of that sheet, now; the rest is to be filled in.  Borrows the sheet's texts. */
struct unsaved_text unsaved_of_sheet(const struct service *service, const struct sheet *sheet,
				     enum unsaved_kind kind);

/*
 * Save cells of the sheet as edit_cells() does, behind all that waits; edits
 * that give a reason for being empty cannot wait (asserted).  What the store
 * does not take is kept here: then receipt->set is 0.  A sheet that may not be
 * changed (RC_DENIED) or a cell that somebody has changed (RC_CONFLICT) is an
 * error as there.  RC_IO, RC_CREATE where the recovery file cannot be written:
 * then they are nowhere.
 */
enum rc unsaved_save(struct service *service, const struct sheet *sheet, const struct edit *edits,
		     size_t count, struct receipt *receipt, struct err *err) MUST_CHECK;

/*
 * Keep a text because of a `failure`, whose `why` (taken) is what unsaved_why()
 * says from now on.  As long as something waits, the store's patience is none.
 * RC_IO, RC_CREATE where the recovery file cannot be written.
 */
enum rc unsaved_hold(struct service *service, const struct unsaved_text *text, enum rc failure,
		     struct err *why, struct err *err) MUST_CHECK;

/* Forget what is kept of a cell; there may be nothing. */
void unsaved_forget(struct service *service, int64_t sheet_id, const char *address,
		    enum unsaved_kind kind);

/* How many texts wait, being typed or left; and how many of them are left. */
size_t unsaved_count(const struct service *service);
size_t unsaved_cells(const struct service *service);

/* Why the store does not take them, NULL while nothing waits. */
const char *unsaved_why(const struct service *service);

/* Only because others are at it, so that it will pass by itself? */
bool unsaved_waits_for_others(const struct service *service);

/* Is it the store that fails, and not what was to be written? */
bool unsaved_store_fails(enum rc rc);

/* Does this cell wait to be saved? */
bool unsaved_has(const struct service *service, int64_t sheet_id, const char *address);

/* Put what waits for a sheet, just loaded, in its place: that is what its writer left. */
void unsaved_show(const struct service *service, struct sheet *sheet);

struct unsaved_result {
	size_t saved;		/* cells */
	size_t refused;		/* cells that became drafts */
	struct err refusal;	/* of the last of these; the caller releases it */
};
typedef void unsaved_fn(int64_t sheet_id, const struct receipt *receipt, void *arg);

/*
 * Try again, hardly waiting for anybody.  `fn` is called for each act that is
 * saved.  Of several cells that cannot be saved as one act each is tried by
 * itself.  RC_OK: nothing waits any more; else why the next one does.
 */
enum rc unsaved_retry(struct service *service, unsaved_fn *fn, void *arg,
		      struct unsaved_result *result, struct err *err) MUST_CHECK;

void unsaved_free(struct service *service);	/* the recovery file stays */

#endif
