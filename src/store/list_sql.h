/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_sql - the statements of sheets_list.c, one year at a time; for this
 * room (and the test that looks at their plans) only.
 *
 * Within a year sheets stand in the order (sort key, number, id); each sort
 * has an index that begins with the year, so that a page is a seek and a walk.
 */
#ifndef STORE_LIST_SQL_H
#define STORE_LIST_SQL_H

#include <stdbool.h>

#include "store/sheets.h"

struct str;

/*
 * A year falls into parts that are walked one after the other: by section,
 * the sheets of no section and then the others; else there is one part.
 */
struct list_form {
	enum list_sort sort;
	bool backward;
	bool nowhere;		/* the part of sheets without a sort key */
	bool after;		/* from beyond (:key, :number, :id), not from the beginning */
	bool state;		/* only those in :state */
};

/* Can the sort key be missing? */
bool list_has_nowhere(enum list_sort sort);

/* Rows of :year: id, number, name, section, unit, state, sort key. */
void list_sql(const struct list_form *form, struct str *sql);

/* Year, number and sort key of the sheet :id, to go on from. */
void list_sql_place(enum list_sort sort, struct str *sql);

/* The four scores of the section's own evaluation of :sheet, then its direction. */
void list_sql_scores(struct str *sql);

/* The next year there is a sheet of, below (backward: above) :year, or NULL. */
const char *list_sql_next_year(bool backward);

#endif
