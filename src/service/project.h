/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project - programs live: they begin, get other names and numbers, end, are
 * merged and split, and hand indicators on.
 *
 * Each call is one act and one change set.  A program is named by the number
 * of its sheet of act->year, or by that of its newest sheet.  What is done is
 * told in sentences; with `dry_run` the same sentences tell what would be done,
 * and nothing is kept.
 *
 * RC_NOT_FOUND: no such sheet or indicator; RC_INVALID: what is asked makes no
 * sense, the message says why; RC_CONFLICT: a number is taken, a link stands
 * already; RC_DENIED: a sheet in the way has left the clerk, or a read-only
 * store; RC_BUSY, RC_IO.
 */
#ifndef SERVICE_PROJECT_H
#define SERVICE_PROJECT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "store/db.h"

struct service;

/* One thing that was, or would be, done; called when the outcome is certain. */
typedef void project_fn(const char *sentence, void *arg);

struct project_act {
	int year;		/* whose numbers are meant; 0: the newest sheet of each */
	bool dry_run;
	const char *why;	/* reason of the act, kept in the history; NULL none */
	project_fn *fn;
	void *arg;
	struct receipt receipt;	/* out: set 0 where nothing changed */
};

struct project_new {
	const char *number, *name;
	const char *section;	/* department and section, or NULL */
	const char *begun;	/* a day as people write it; NULL: the first of the year */
};

/*
 * A new program and its sheet of act->year (0: the working year), 未着手.
 * Years before it began are empty for that reason (開始前).
 */
enum rc project_new(struct service *service, struct project_act *act,
		    const struct project_new *new, struct err *err) MUST_CHECK;

/* Another name, or number, of one sheet: that of act->year, else the newest. */
enum rc project_rename(struct service *service, struct project_act *act, const char *number,
		       const char *name, struct err *err) MUST_CHECK;
enum rc project_renumber(struct service *service, struct project_act *act, const char *number,
			 const char *other, struct err *err) MUST_CHECK;

/*
 * It ends on a day, for act->why: 廃止, 完了 or 統合.  The sheet of the year
 * in which it ended stays, none is made after; one that is there already
 * becomes 対象外.  With `day` "" it lives again.
 */
enum rc project_end(struct service *service, struct project_act *act, const char *number,
		    const char *day, struct err *err) MUST_CHECK;

/* Programs and the year from which on they are merged, or parts of another. */
struct project_change {
	const char *const *numbers;
	size_t count;
	int from_year;
};

/* Become part of `into`, and end with the year before (統合). */
enum rc project_merge(struct service *service, struct project_act *act,
		      const struct project_change *merged, const char *into,
		      struct err *err) MUST_CHECK;

/*
 * `number` is split into parts, which have their sheets already; it ends with
 * the year before (分割) unless it is itself among the parts.
 */
enum rc project_split(struct service *service, struct project_act *act, const char *number,
		      const struct project_change *parts, struct err *err) MUST_CHECK;

/*
 * An indicator goes on elsewhere: "087.3" as "089.2" from a year on.  Where
 * the other sheet has no such indicator, it is made with all that this one
 * says; what is empty here from that year on is 移管.
 */
enum rc project_transfer(struct service *service, struct project_act *act, const char *from,
			 const char *to, int from_year, struct err *err) MUST_CHECK;

/* Forget that one came from the other: "088" and "101", or "087.3" and "089.2". */
enum rc project_unlink(struct service *service, struct project_act *act, const char *from,
		       const char *to, struct err *err) MUST_CHECK;

#endif
