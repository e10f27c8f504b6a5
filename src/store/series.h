/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * series - what was said of an indicator, on all sheets of a program.
 */
#ifndef STORE_SERIES_H
#define STORE_SERIES_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/value.h"

struct db;

/* Target and actual of a year, as a sheet has them. */
struct said {
	int year;
	int64_t sheet_id;
	int sheet_year, row;	/* of that sheet */
	struct value target, actual;
};

/*
 * All of a series on the sheets of a program up to the one of `sheet_year`, by
 * year, then the newest sheet first; an array for said_release(), also after
 * an error.
 */
enum rc series_said(struct db *db, int64_t project_id, int64_t series, int sheet_year,
		    struct said **said, size_t *count, struct err *err) MUST_CHECK;
void said_release(struct said *said, size_t count);

#endif
