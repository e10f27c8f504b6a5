/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * browse_lineage - where a sheet and its indicators come from and went to.
 *
 * What is followed is the thing, not its number: a program by its identity
 * over the years, then by what was merged, split and transferred.
 */
#ifndef SERVICE_BROWSE_LINEAGE_H
#define SERVICE_BROWSE_LINEAGE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/value.h"
#include "store/projects.h"

struct eras;
struct service;
struct sheet;
struct str;

enum relation {
	RELATION_MERGE,		/* it was merged into, or several were merged into it */
	RELATION_SPLIT,
	RELATION_TRANSFER,	/* one of its indicators */
	RELATION_RENUMBER,	/* the same program under another number */
};

struct relative {
	bool predecessor;	/* else a successor */
	enum relation relation;
	int year;		/* the first in which it was the successor's */
	int row;		/* RELATION_TRANSFER: the indicator on this sheet, 0 where it is not on it */
	struct place place;	/* the other's sheet nearest to that year; place.row: its indicator */
	char *reason;		/* or NULL */
};

struct relatives {
	struct relative *items;
	size_t count, capacity;
};

/* Predecessors by year, then successors; relatives_release() them, also after an error. */
enum rc browse_lineage(struct service *service, const struct sheet *sheet,
		       struct relatives *relatives, struct err *err) MUST_CHECK;
void relatives_release(struct relatives *relatives);

/* Append "predecessor: 087 NAME indicator 3, here 2 (transferred, from 2022 on): REASON"; names as they stand. */
void relative_format(const struct relative *relative, const struct eras *eras, struct str *out);

/* When the sheet's program began and ended; life_release() it. */
enum rc browse_life(struct service *service, const struct sheet *sheet, struct life *life,
		    struct err *err) MUST_CHECK;

/* All sheets of the sheet's program by year; places_release() them, also after an error. */
enum rc browse_sheets(struct service *service, const struct sheet *sheet, struct place **places,
		      size_t *count, struct err *err) MUST_CHECK;

/*
 * The sheet that browse_prior() gives, as it stands: its indicators in their
 * own slots.  *prior NULL where there is none.
 */
enum rc browse_before(struct service *service, const struct sheet *sheet, struct sheet **prior,
		      struct err *err) MUST_CHECK;

/*
 * The indicator `row` on the sheet of the year before, which is another
 * program's where it was transferred in this sheet's year: by series, else by
 * its name.  *prior NULL and *prior_row 0 where there is none.
 */
enum rc browse_prior_indicator(struct service *service, const struct sheet *sheet, int row,
			       struct sheet **prior, int *prior_row, struct err *err) MUST_CHECK;

/* The sheet nearest to `year` of the program that had the indicator in it; place_release() it. */
enum rc browse_owner(struct service *service, const struct sheet *sheet, int row, int year,
		     struct place *place, struct err *err) MUST_CHECK;

/* Target and actual of a year, and whose they were. */
struct timeline_year {
	int year;
	struct value target, actual;
	int64_t sheet_id;	/* of the sheet that says so … */
	int sheet_year;		/* … and its year */
	struct place owner;	/* the sheet of that year, or the nearest, of the program that had the indicator */
	bool elsewhere;		/* the owner is another program, or had another number */
	int weight;		/* of what has been kept so far, while it is collected */
};

struct timeline {
	struct timeline_year *items;
	size_t count, capacity;
};

/*
 * The indicator `row` of a stored sheet over all years that any sheet up to
 * this one tells of, through all programs that had it.  What this sheet says
 * comes first, then what the owner's newest sheet says.  timeline_release() it,
 * also after an error.
 */
enum rc browse_series(struct service *service, const struct sheet *sheet, int row,
		      struct timeline *timeline, struct err *err) MUST_CHECK;
void timeline_release(struct timeline *timeline);

#endif
