/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * projects - what lives on from year to year while numbers and names change.
 */
#ifndef STORE_PROJECTS_H
#define STORE_PROJECTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct db;

/* The dates of a life; NULL where not known, and while it goes on. */
struct life {
	char *begun, *ended;	/* first and last day, YYYY-MM-DD */
	char *why;		/* why it ended: 廃止, 完了, 統合 … */
};

/* A project's newest sheet before a year, and what that year has already. */
struct successor {
	int64_t project_id, sheet_id;
	int year;		/* of that sheet */
	char *number, *name;	/* of that sheet */
	struct life life;
	bool there;		/* the project has a sheet of the year */
	bool taken;		/* another project's sheet of the year has the number */
};

/*
 * All projects that have a sheet before `year`, by number, then the newer
 * sheet first; an array for projects_release(), NULL and 0 for none.
 */
enum rc projects_before(struct db *db, int year, struct successor **projects, size_t *count,
			struct err *err) MUST_CHECK;
void projects_release(struct successor *projects, size_t count);

#endif
