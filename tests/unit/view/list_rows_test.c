/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The window over the list, on the demo city: every row comes by, once and in
 * order, whichever way one goes, and only a few pages are held.
 */
#include "view/list_rows.h"

#include <dirent.h>
#include <unistd.h>

#include "base/source.h"
#include "check.h"
#include "service/browse.h"
#include "service/service.h"

enum { MOST = 500, PAGE = 3 };

static char folder[] = "/tmp/hyoka-rows-XXXXXX";
static struct service *service;

struct ids {
	int64_t id[MOST];
	size_t count;
};

static int64_t fixed_now(void *arg)
{
	(void)arg;
	return INT64_C(1718582400);
}

static void fixed_random(void *arg, void *bytes, size_t length)
{
	static uint32_t state = 20240617;

	(void)arg;
	for (size_t i = 0; i < length; i++) {
		state = state * 1664525u + 1013904223u;
		((unsigned char *)bytes)[i] = (unsigned char)(state >> 24);
	}
}

static const struct sources fixed = { .now = fixed_now, .random = fixed_random };

static void path_of(char *path, size_t size, const char *name)
{
	snprintf(path, size, "%s/%s", folder, name);
}

static void open_store(void)
{
	struct service_options options = { .sources = &fixed, .login = "tanaka" };
	struct err err = ERR_INIT;
	char path[300];

	if (!mkdtemp(folder))
		abort();
	path_of(path, sizeof(path), "demo.db");
	options.store = path;
	CHECK_INT(service_init(&options, true, &err), RC_OK);
	CHECK_INT(service_open(&options, &service, &err), RC_OK);
	CHECK_TEXT(err.message, NULL);
	err_release(&err);
}

static void close_store(void)
{
	DIR *files = opendir(folder);
	struct dirent *file;
	char path[600];

	service_close(service);
	while (files && (file = readdir(files))) {
		path_of(path, sizeof(path), file->d_name);
		unlink(path);
	}
	closedir(files);
	CHECK_INT(rmdir(folder), 0);
}

static enum rc take_id(const struct list_row *row, void *arg, struct err *err)
{
	struct ids *ids = arg;

	(void)err;
	if (ids->count < MOST)
		ids->id[ids->count++] = row->id;
	return RC_OK;
}

static void all_ids(const struct list_query *query, struct ids *ids)
{
	struct err err = ERR_INIT;

	ids->count = 0;
	CHECK_INT(browse_list(service, query, 0, false, 0, take_id, ids, &err), RC_OK);
	err_release(&err);
}

static int64_t current(const struct list_rows *rows)
{
	const struct list_row *row = list_rows_current(rows);

	return row ? row->id : 0;
}

static void check_window(const struct list_rows *rows)
{
	CHECK(rows->count <= PAGE * 6);
	CHECK(rows->current < rows->count);
	CHECK(rows->top <= rows->current && rows->current < rows->top + PAGE);
}

static void walk(const struct list_query *query, bool turns)
{
	struct list_rows rows = { .page = PAGE, .turns = turns };
	struct err err = ERR_INIT;
	static struct ids ids;

	all_ids(query, &ids);
	CHECK(ids.count >= 4);
	CHECK_INT(list_rows_load(&rows, service, query, 0, &err), RC_OK);
	for (size_t i = 0; i < ids.count; i++) {
		CHECK_INT(current(&rows), ids.id[i]);
		check_window(&rows);
		CHECK_INT(list_rows_move(&rows, service, query, 1, &err), RC_OK);
	}
	for (size_t i = ids.count; i-- > 0;) {
		CHECK_INT(current(&rows), ids.id[i]);
		check_window(&rows);
		CHECK_INT(list_rows_move(&rows, service, query, -1, &err), RC_OK);
	}
	CHECK(rows.at_start);
	list_rows_release(&rows);
	err_release(&err);
}

static void every_row_comes_by_both_ways(void)
{
	for (int sort = LIST_BY_NUMBER; sort <= (int)LIST_BY_STATE; sort++)
		for (int all = 0; all < 2; all++)
			for (int turns = 0; turns < 2; turns++)
				walk(&(struct list_query){ .year = all ? 0 : service->working_year,
							   .sort = (enum list_sort)sort }, turns);
}

/* Beside a preview a row more at the edge would send the whole list anew. */
static void at_an_edge_it_turns_by_half_a_page(void)
{
	struct list_query query = { .year = 0 };
	struct list_rows rows = { .page = PAGE, .turns = true };
	struct err err = ERR_INIT;
	int64_t first;

	CHECK_INT(list_rows_load(&rows, service, &query, 0, &err), RC_OK);
	first = rows.items[rows.top].id;
	for (int i = 0; i < PAGE - 1; i++)
		CHECK_INT(list_rows_move(&rows, service, &query, 1, &err), RC_OK);
	CHECK_INT(rows.items[rows.top].id, first);
	CHECK_INT(list_rows_move(&rows, service, &query, 1, &err), RC_OK);
	CHECK_INT(rows.current - rows.top, PAGE - 1 - PAGE / 2);
	while (rows.current > rows.top)
		CHECK_INT(list_rows_move(&rows, service, &query, -1, &err), RC_OK);
	CHECK_INT(list_rows_move(&rows, service, &query, -1, &err), RC_OK);
	CHECK(rows.items[rows.top].id == first);
	list_rows_release(&rows);
	err_release(&err);
}

static void pages_of_any_size_end_at_the_ends(void)
{
	struct list_query query = { .year = 0 };
	struct list_rows rows = { .page = PAGE };
	struct err err = ERR_INIT;
	static struct ids ids;

	all_ids(&query, &ids);
	for (long step = 1; step < 12; step++) {
		CHECK_INT(list_rows_load(&rows, service, &query, 0, &err), RC_OK);
		for (size_t i = 0; i < ids.count; i += (size_t)step) {
			CHECK_INT(current(&rows), ids.id[i]);
			CHECK_INT(list_rows_move(&rows, service, &query, step, &err), RC_OK);
		}
		CHECK_INT(current(&rows), ids.id[ids.count - 1]);
		for (size_t i = 0; i <= ids.count; i += (size_t)step)
			CHECK_INT(list_rows_move(&rows, service, &query, -step, &err), RC_OK);
		CHECK_INT(current(&rows), ids.id[0]);
	}
	list_rows_release(&rows);
	err_release(&err);
}

static void loaded_around_any_sheet(void)
{
	struct list_query query = { .year = 0 };
	struct list_rows rows = { .page = PAGE };
	struct err err = ERR_INIT;
	static struct ids ids;

	all_ids(&query, &ids);
	for (size_t i = 0; i < ids.count; i++) {
		CHECK_INT(list_rows_load(&rows, service, &query, ids.id[i], &err), RC_OK);
		CHECK_INT(current(&rows), ids.id[i]);
	}
	CHECK_INT(list_rows_load_end(&rows, service, &query, &err), RC_OK);
	CHECK_INT(current(&rows), ids.id[ids.count - 1]);
	CHECK(rows.at_end);
	list_rows_release(&rows);
	err_release(&err);
}

/* Read anew because of others: nothing moves on the screen. */
static void refreshed_in_place(void)
{
	struct list_query query = { .year = 0 };
	struct list_rows rows = { .page = PAGE };
	struct err err = ERR_INIT;
	static struct ids ids;

	all_ids(&query, &ids);
	CHECK_INT(list_rows_load(&rows, service, &query, 0, &err), RC_OK);
	for (size_t i = 0; i < ids.count; i++) {
		size_t line = rows.current - rows.top;
		int64_t first = rows.items[rows.top].id;

		CHECK_INT(list_rows_refresh(&rows, service, &query, &err), RC_OK);
		CHECK_INT(current(&rows), ids.id[i]);
		CHECK_INT(rows.current - rows.top, line);
		CHECK_INT(rows.items[rows.top].id, first);
		check_window(&rows);
		CHECK_INT(list_rows_move(&rows, service, &query, 1, &err), RC_OK);
	}
	list_rows_release(&rows);
	err_release(&err);
}

static void nothing_found_is_no_row(void)
{
	struct list_query query = { .words = "no such words anywhere" };
	struct list_rows rows = { .page = PAGE };
	struct err err = ERR_INIT;

	CHECK_INT(list_rows_load(&rows, service, &query, 0, &err), RC_OK);
	CHECK(list_rows_current(&rows) == NULL);
	CHECK_INT(list_rows_move(&rows, service, &query, 1, &err), RC_OK);
	CHECK_INT(list_rows_move(&rows, service, &query, -1, &err), RC_OK);
	CHECK_INT(list_rows_load_end(&rows, service, &query, &err), RC_OK);
	CHECK_INT(list_rows_refresh(&rows, service, &query, &err), RC_OK);
	CHECK_INT(rows.count, 0);
	list_rows_release(&rows);
}

TESTS(TEST(open_store), TEST(every_row_comes_by_both_ways),
      TEST(at_an_edge_it_turns_by_half_a_page), TEST(pages_of_any_size_end_at_the_ends), TEST(loaded_around_any_sheet), TEST(refreshed_in_place),
      TEST(nothing_found_is_no_row), TEST(close_store))
