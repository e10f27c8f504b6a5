/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets - sheets in and out of the store, cell by cell, by the catalogue.
 *
 * Writers must be inside db_begin(); the history rows are made by triggers.
 */
#ifndef STORE_SHEETS_H
#define STORE_SHEETS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "model/sheet.h"

struct db;

/* Sheet of that number in `year`; year 0: its newest.  RC_NOT_FOUND. */
enum rc sheets_find(struct db *db, const char *number, int year, int64_t *id,
		    struct err *err) MUST_CHECK;

/* Sheet of the same project in `year`, 0 in `*id` where there is none. */
enum rc sheets_of_project(struct db *db, int64_t project_id, int year,
			  int64_t *id, struct err *err) MUST_CHECK;

/* The project living in `year` that had `number` in the year nearest to it, or 0. */
enum rc sheets_nearest_project(struct db *db, const char *number, int year,
			       int64_t *project_id, struct err *err) MUST_CHECK;

/* A new sheet with all its cells, rows, marks and memos; the caller frees it. */
enum rc sheets_load(struct db *db, int64_t id, struct sheet **sheet,
		    struct err *err) MUST_CHECK;

/*
 * Store a new sheet as it is in memory (project made where project_id is 0,
 * series drawn where missing); sets sheet->id, project_id, series.
 * RC_CONFLICT where year and number, or project and year, are taken.
 */
enum rc sheets_create(struct db *db, struct sheet *sheet,
		      struct err *err) MUST_CHECK;

/*
 * Write one cell, and read it back.  `expected` NULL: whatever stands there;
 * else RC_CONFLICT where something else stands (the message has the present
 * value).  The row is made where missing (RC_USAGE where the address cannot
 * have one, e.g. a year outside the sheet's).  An "empty" mark goes with the
 * value, and sheets_lapse() follows it; a value equal to the one that stands
 * changes nothing.
 */
enum rc sheets_write(struct db *db, int64_t id, const struct address *at,
		     const struct value *expected, const struct value *value,
		     struct err *err) MUST_CHECK;

/* Take a whole row away (list slot or indicator), with its marks. */
enum rc sheets_drop_row(struct db *db, int64_t id, const struct address *at,
			struct err *err) MUST_CHECK;

/*
 * detail NULL takes the mark away.  RC_INVALID: "empty" where something stands,
 * or because its year is to come where that is not so (address_to_come()).
 */
enum rc sheets_write_mark(struct db *db, int64_t id, const char *address,
			  const char *mark, const char *detail,
			  struct err *err) MUST_CHECK;

/* sheet.state, .scope and .section_id (0: of none); state steps are checked by a trigger. */
enum rc sheets_write_state(struct db *db, int64_t id, const char *state,
			   struct err *err) MUST_CHECK;
enum rc sheets_write_scope(struct db *db, int64_t id, const char *scope,
			   struct err *err) MUST_CHECK;
enum rc sheets_write_section(struct db *db, int64_t id, int64_t section_id,
			     struct err *err) MUST_CHECK;

/* id of the section of that name, made where missing (*made tells). */
enum rc sheets_section(struct db *db, const char *name, int64_t *id, bool *made,
		       struct err *err) MUST_CHECK;

/* ---- lists, by key: never counted, never loaded whole ---- */

enum list_sort {
	LIST_BY_NUMBER,
	LIST_BY_NAME,
	LIST_BY_SECTION,
	LIST_BY_STATE,
};

struct list_query {
	int year;		/* 0: all, newest first, then by `sort` */
	const char *section;	/* part of the section's name or unit, folded; NULL: all */
	const char *state;	/* key, NULL: all */
	const char *words;	/* each must stand in number, name or section, folded; NULL: all */
	enum list_sort sort;
};

struct list_row {
	int64_t id;
	int year;
	const char *number, *name, *section, *unit, *state;	/* borrowed from the call */
	int64_t scores[4];	/* needs, progress, involvement, priority; 0 for none */
	const char *direction;	/* or NULL */
};

typedef enum rc list_fn(const struct list_row *row, void *arg, struct err *err);

/*
 * Up to `limit` rows after (`backward`: before) the sheet `from` (0: from the
 * start, backward: from the end) in the query's order; backward rows come
 * nearest first.  `limit` 0: all.  No statement is open while `fn` runs.
 */
enum rc sheets_list(struct db *db, const struct list_query *query, int64_t from,
		    bool backward, int limit, list_fn *fn, void *arg,
		    struct err *err) MUST_CHECK;

/* The newest year there is a sheet of, 0 where the store is empty. */
enum rc sheets_newest_year(struct db *db, int *year, struct err *err) MUST_CHECK;

#endif
