/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rollover - the year turns: the sheets of a year from those of the year
 * before (model/carry.h), for every project that existed on any day of it.
 *
 * A fiscal year is April to March.  A project that has its sheet of the year
 * already is left alone, so that it can be done again for late-comers.
 */
#ifndef SERVICE_ROLLOVER_H
#define SERVICE_ROLLOVER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "model/carry.h"
#include "store/db.h"

struct service;

enum rollover_outcome {
	ROLLOVER_MADE,		/* makes, or would make, the sheet */
	ROLLOVER_THERE,		/* has one already */
	ROLLOVER_ENDED,		/* ended before the year began */
	ROLLOVER_NOT_BEGUN,	/* begins after the year's end */
	ROLLOVER_GAP,		/* no sheet of the year before; only made where it is named */
	ROLLOVER_TAKEN,		/* another project has its number in that year */
	ROLLOVER_OUTCOMES
};

struct rollover_row {
	const char *number, *name;	/* of the sheet that is carried; borrowed from the call */
	int from_year;			/* that sheet's year */
	enum rollover_outcome outcome;
	const char *ended, *why;	/* ROLLOVER_ENDED: the day, and why or NULL */
	struct carry_count count;	/* ROLLOVER_MADE */
};

/* Called for each project, by number, when the outcome is certain. */
typedef void rollover_fn(const struct rollover_row *row, void *arg);

struct rollover {
	int year;			/* whose sheets are wanted */
	const char *const *numbers;	/* only these; NULL, 0: all */
	size_t count;
	bool dry_run;			/* tell what would be done, and do nothing */
};

/*
 * Make the sheets, all in one change set of way `rollover`, or none.
 * Projects long ended are not told of unless they are named.
 *
 * RC_NOT_FOUND: a number has no sheet before the year; RC_USAGE: there is no
 * sheet before it at all; RC_DENIED, RC_BUSY, RC_IO.
 */
enum rc rollover_run(struct service *service, const struct rollover *rollover, rollover_fn *fn,
		     void *arg, struct receipt *receipt, struct err *err) MUST_CHECK;

#endif
