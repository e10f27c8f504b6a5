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
	char *why;		/* why it ended: 廃止, 完了, 統合, 分割 */
};

/* RC_NOT_FOUND where there is no such project. */
enum rc projects_life(struct db *db, int64_t project_id, struct life *life,
		      struct err *err) MUST_CHECK;
void life_release(struct life *life);	/* leaves NULLs */

/* A new project (inside db_begin()); `begun` NULL where not known. */
enum rc projects_create(struct db *db, const char *begun, int64_t *project_id,
			struct err *err) MUST_CHECK;

/* When and why it ended; NULL and NULL: it lives again (inside db_begin()). */
enum rc projects_end(struct db *db, int64_t project_id, const char *ended, const char *why,
		     struct err *err) MUST_CHECK;

/* A sheet of a project, and the slot of an indicator on it. */
struct place {
	int64_t sheet_id;
	int year;
	char *number, *name, *state;
	int row;		/* 0: not asked for, or not on it */
};
void place_release(struct place *place);	/* leaves NULLs */

/* All sheets of a project by year, in a new array; places_release() it, also after an error. */
enum rc projects_sheets(struct db *db, int64_t project_id, struct place **places, size_t *count,
			struct err *err) MUST_CHECK;
void places_release(struct place *places, size_t count);

/* Ids of all sheets of a year and later, newest year first, in a new array (freed by the caller). */
enum rc projects_sheets_since(struct db *db, int year, int64_t **ids, size_t *count,
			      struct err *err) MUST_CHECK;

/*
 * The project's sheet of `year`, else of the nearest year (the later of two);
 * with a series the nearest of those that have it, and its slot there, or row 0
 * where none has it any more.  sheet_id 0 where there is no sheet.
 */
enum rc projects_nearest(struct db *db, int64_t project_id, int64_t series, int year,
			 struct place *place, struct err *err) MUST_CHECK;

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
 * sheet first; an array for projects_release(), also after an error.
 */
enum rc projects_before(struct db *db, int year, struct successor **projects, size_t *count,
			struct err *err) MUST_CHECK;
void projects_release(struct successor *projects, size_t count);

#endif
