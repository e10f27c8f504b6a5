/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_rows - the part of the list that is in memory: the rows that are seen
 * and a page to either side, fetched by key.
 */
#ifndef VIEW_LIST_ROWS_H
#define VIEW_LIST_ROWS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "store/sheets.h"

struct service;

struct list_rows {
	struct list_row *items;		/* texts owned */
	size_t count, capacity;
	size_t current;			/* where the marker stands; < count unless empty */
	size_t top;			/* first row shown */
	size_t page;			/* rows shown, at least 1 */
	bool turns;			/* at an edge go on by half a page, not by a row */
	bool at_start, at_end;		/* nothing before the first, behind the last */
};

void list_rows_release(struct list_rows *rows);

/* Fetch around the sheet `id` (0: from the start); the marker on it, or where it would stand. */
enum rc list_rows_load(struct list_rows *rows, struct service *service,
		       const struct list_query *query, int64_t id,
		       struct err *err) MUST_CHECK;

/* Fetch anew: the marker on the same sheet (or where it would stand), in the same line. */
enum rc list_rows_refresh(struct list_rows *rows, struct service *service,
			  const struct list_query *query, struct err *err) MUST_CHECK;

/* The last page; the marker on the last row. */
enum rc list_rows_load_end(struct list_rows *rows, struct service *service,
			   const struct list_query *query, struct err *err) MUST_CHECK;

/* Move the marker by rows (negative: up), fetching what comes into sight. */
enum rc list_rows_move(struct list_rows *rows, struct service *service,
		       const struct list_query *query, long steps,
		       struct err *err) MUST_CHECK;

/* The row with the marker, or NULL. */
const struct list_row *list_rows_current(const struct list_rows *rows);

#endif
