/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * labour - what new unit costs make of the 人件費計 of sheets.
 *
 * While the clerk has a sheet its derived labour costs follow the unit costs.
 * One that has been passed on keeps its figure: what was derived until then is
 * written into it (STORE 3).
 */
#ifndef SERVICE_LABOUR_H
#define SERVICE_LABOUR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct masters;
struct service;

struct labour_change {
	const char *number, *name;	/* of the sheet; borrowed from the call */
	int sheet_year, year;		/* of the sheet, of the cost */
	bool had, has;			/* is there a figure before, after? */
	int64_t before, after;		/* 千円 */
	bool kept;			/* passed on: stays as before */
};

typedef void labour_fn(const struct labour_change *change, void *arg);

struct labour_changes;
void labour_release(struct labour_changes *changes);	/* NULL is fine */
void labour_tell(const struct labour_changes *changes, labour_fn *fn, void *arg);

/*
 * Inside a transaction in which unit costs have been put: compare with those of
 * `before`, sheet by sheet, newest year first, and write in what passed-on
 * sheets keep.  *changes is new, also after an error.
 */
enum rc labour_follow(struct service *service, const struct masters *before,
		      struct labour_changes **changes, struct err *err) MUST_CHECK;

#endif
