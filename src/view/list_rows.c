/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_rows - a window over the list.  Never more than KEPT_PAGES pages: what
 * is far from the marker is forgotten and fetched again.
 */
#include "view/list_rows.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "service/browse.h"

#define KEPT_PAGES 4

static void row_release(struct list_row *row)
{
	free((char *)row->number);
	free((char *)row->name);
	free((char *)row->section);
	free((char *)row->unit);
	free((char *)row->state);
	free((char *)row->direction);
}

static void forget_all(struct list_rows *rows)
{
	for (size_t i = 0; i < rows->count; i++)
		row_release(&rows->items[i]);
	rows->count = 0;
	rows->current = 0;
	rows->top = 0;
	rows->at_start = false;
	rows->at_end = false;
}

void list_rows_release(struct list_rows *rows)
{
	forget_all(rows);
	free(rows->items);
	*rows = (struct list_rows){ 0 };
}

static enum rc take_row(const struct list_row *row, void *arg, struct err *err)
{
	struct list_rows *rows = arg;
	struct list_row copy = *row;

	(void)err;
	copy.number = xstrdup(row->number);
	copy.name = xstrdup(row->name);
	copy.section = xstrdup(row->section);
	copy.unit = xstrdup(row->unit);
	copy.state = xstrdup(row->state);
	copy.direction = xstrdup(row->direction);
	rows->items = grow(rows->items, rows->count, &rows->capacity, sizeof(*rows->items));
	rows->items[rows->count++] = copy;
	return RC_OK;
}

static size_t page_of(const struct list_rows *rows)
{
	return rows->page > 0 ? rows->page : 1;
}

/* Rows of one call by themselves, as the store gives them. */
static enum rc fetch(struct service *service, const struct list_query *query, int64_t from,
		     bool backward, size_t limit, struct list_rows *got, struct err *err)
{
	enum rc rc = browse_list(service, query, from, backward, (int)limit, take_row, got, err);

	if (rc)
		list_rows_release(got);
	return rc;
}

static enum rc add_behind(struct list_rows *rows, struct service *service,
			  const struct list_query *query, size_t limit, struct err *err)
{
	int64_t from = rows->count > 0 ? rows->items[rows->count - 1].id : 0;
	size_t before = rows->count;
	enum rc rc = browse_list(service, query, from, false, (int)limit, take_row, rows, err);

	if (!rc)
		rows->at_end = rows->count - before < limit;
	return rc;
}

/*
 * The page shown is full where there are rows enough, and has the marker in it;
 * `turn`: how many rows more it moves than that takes.
 */
static void keep_in_sight(struct list_rows *rows, size_t turn)
{
	size_t page = page_of(rows);

	if (rows->current < rows->top)
		rows->top = rows->current > turn ? rows->current - turn : 0;
	if (rows->current >= rows->top + page)
		rows->top = rows->current - page + 1 + turn;
	if (rows->top + page > rows->count)
		rows->top = rows->count > page ? rows->count - page : 0;
}

/* Put what `got` has (nearest first) before the first row. */
static void put_before(struct list_rows *rows, struct list_rows *got)
{
	size_t added = got->count;

	if (added > 0) {
		rows->items = xrealloc(rows->items, rows->count + added, sizeof(*rows->items));
		rows->capacity = rows->count + added;
		memmove(rows->items + added, rows->items, rows->count * sizeof(*rows->items));
		for (size_t i = 0; i < added; i++)
			rows->items[added - 1 - i] = got->items[i];
		rows->count += added;
		rows->current += added;
		rows->top += added;
	}
	free(got->items);
}

static enum rc add_before(struct list_rows *rows, struct service *service,
			  const struct list_query *query, size_t limit, struct err *err)
{
	struct list_rows got = { 0 };
	enum rc rc;

	if (rows->count == 0)
		return RC_OK;
	rc = fetch(service, query, rows->items[0].id, true, limit, &got, err);
	if (rc)
		return rc;
	rows->at_start = got.count < limit;
	put_before(rows, &got);
	return RC_OK;
}

enum rc list_rows_load(struct list_rows *rows, struct service *service,
		       const struct list_query *query, int64_t id, struct err *err)
{
	size_t page = page_of(rows);
	struct list_rows before = { 0 };
	int64_t nearest = 0;
	enum rc rc = RC_OK;

	if (id)
		rc = fetch(service, query, id, true, page, &before, err);
	if (rc)
		return rc;
	if (before.count > 0)
		nearest = before.items[0].id;
	forget_all(rows);
	rows->at_start = before.count < page;
	put_before(rows, &before);
	rows->current = rows->count;
	rc = browse_list(service, query, nearest, false, (int)page * 2, take_row, rows, err);
	rows->at_end = !rc && rows->count - rows->current < page * 2;
	if (rows->current >= rows->count)
		rows->current = rows->count > 0 ? rows->count - 1 : 0;
	rows->top = rows->current > page / 2 ? rows->current - page / 2 : 0;
	keep_in_sight(rows, 0);
	return rc;
}

enum rc list_rows_refresh(struct list_rows *rows, struct service *service,
			  const struct list_query *query, struct err *err)
{
	const struct list_row *row = list_rows_current(rows);
	size_t line = rows->current - rows->top;
	enum rc rc = list_rows_load(rows, service, query, row ? row->id : 0, err);

	if (!rc) {
		rows->top = rows->current > line ? rows->current - line : 0;
		keep_in_sight(rows, 0);
	}
	return rc;
}

enum rc list_rows_load_end(struct list_rows *rows, struct service *service,
			   const struct list_query *query, struct err *err)
{
	size_t limit = page_of(rows) * 2;
	struct list_rows got = { 0 };
	enum rc rc = fetch(service, query, 0, true, limit, &got, err);

	if (rc)
		return rc;
	forget_all(rows);
	rows->at_end = true;
	rows->at_start = got.count < limit;
	put_before(rows, &got);
	rows->current = rows->count > 0 ? rows->count - 1 : 0;
	keep_in_sight(rows, 0);
	return RC_OK;
}

/* Forget rows that are more than a page out of sight. */
static void forget_far(struct list_rows *rows)
{
	size_t page = page_of(rows), keep = page * KEPT_PAGES, drop;

	if (rows->count <= keep)
		return;
	drop = rows->top > page ? rows->top - page : 0;
	for (size_t i = 0; i < drop; i++)
		row_release(&rows->items[i]);
	memmove(rows->items, rows->items + drop, (rows->count - drop) * sizeof(*rows->items));
	rows->count -= drop;
	rows->current -= drop;
	rows->top -= drop;
	rows->at_start = rows->at_start && drop == 0;
	if (rows->count <= keep)
		return;
	while (rows->count > keep)
		row_release(&rows->items[--rows->count]);
	rows->at_end = false;
}

enum rc list_rows_move(struct list_rows *rows, struct service *service,
		       const struct list_query *query, long steps, struct err *err)
{
	size_t page = page_of(rows), by = (size_t)labs(steps);
	enum rc rc = RC_OK;

	if (rows->count == 0)
		return RC_OK;
	if (steps < 0 && !rows->at_start && rows->current < by + page)
		rc = add_before(rows, service, query, by + page, err);
	else if (steps > 0 && !rows->at_end && rows->current + by + page >= rows->count)
		rc = add_behind(rows, service, query, by + page, err);
	if (rc)
		return rc;
	if (steps < 0)
		rows->current -= by < rows->current ? by : rows->current;
	else
		rows->current = rows->count - 1 - rows->current < by ? rows->count - 1
								      : rows->current + by;
	keep_in_sight(rows, rows->turns && by == 1 ? page / 2 : 0);
	forget_far(rows);
	return RC_OK;
}

const struct list_row *list_rows_current(const struct list_rows *rows)
{
	return rows->count > 0 ? &rows->items[rows->current] : NULL;
}
