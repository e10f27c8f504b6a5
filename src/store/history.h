/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history - reading who changed what (written by triggers alone).
 */
#ifndef STORE_HISTORY_H
#define STORE_HISTORY_H

#include <stdint.h>

#include "base/err.h"

struct db;

/* One row of `change` with the head of its set; texts die when `fn` returns. */
struct history_row {
	int64_t set, seq, at, uid, undoes;
	const char *login, *role, *way, *origin, *reason;	/* NULL where not given */
	const char *subject, *subject_id;	/* "sheet" and its id, "section", "master.choice" … */
	const char *address;		/* with "#mark" where it is one */
	const char *before, *after;	/* export form, NULL for empty */
};

typedef enum rc history_fn(const struct history_row *row, void *arg, struct err *err);

/*
 * Rows of a sheet, newest set first, within a set in order, and what was
 * answered to findings on it ("ADDRESS#CHECK", subject finding_ack); `address`
 * (NULL: all) restricts to the cell and its marks; `before` (0: none) to sets below
 * that number.  Stops after the set that brings `limit` rows (0: all): a set is
 * never split, so that the next page is that of `before` = the last set seen.
 * No statement is open while `fn` runs.
 */
enum rc history_of_sheet(struct db *db, int64_t sheet_id, const char *address,
			 int64_t before, int limit, history_fn *fn, void *arg,
			 struct err *err) MUST_CHECK;

/* "ADDRESS#CHECK" of the subject_id of a finding_ack; a new string. */
char *history_of_answer(const char *subject_id);

/* Rows of a sheet in sets after that number, oldest set first; as above. */
enum rc history_since(struct db *db, int64_t sheet_id, int64_t after, history_fn *fn,
		      void *arg, struct err *err) MUST_CHECK;

/* Rows of one set in order, of all its subjects; none where there is no such set. */
enum rc history_of_set(struct db *db, int64_t set, history_fn *fn, void *arg,
		       struct err *err) MUST_CHECK;

/*
 * All changes of one row of another table than the sheets', oldest first; the
 * last one of each address is what stands there now.
 */
enum rc history_of_row(struct db *db, const char *subject, const char *subject_id, history_fn *fn,
		       void *arg, struct err *err) MUST_CHECK;

/* Who touched an address of a sheet, or a mark of it, last; set 0 where nobody has. */
struct history_last {
	char *login;		/* owned, or NULL */
	int64_t at, set, undoes;
};
enum rc history_last(struct db *db, int64_t sheet_id, const char *address,
		     struct history_last *last, struct err *err) MUST_CHECK;
void history_last_release(struct history_last *last);

/* Hash (32 bytes as hex, 64 digits + NUL) and time of the last set that touched the sheet; "" where none. */
struct sheet_stamp {
	char hash[65];
	int64_t at;
	int64_t set;
};
enum rc history_stamp(struct db *db, int64_t sheet_id, struct sheet_stamp *stamp,
		      struct err *err) MUST_CHECK;

#endif
