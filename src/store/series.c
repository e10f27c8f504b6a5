/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/series.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "store/cell_sql.h"
#include "store/statement.h"

static const char sql_said[] =
	"SELECT v.year, s.id, s.year, i.slot, v.target, v.actual FROM indicator i"
	" JOIN sheet s ON s.id = i.sheet_id"
	" JOIN indicator_value v ON v.sheet_id = i.sheet_id AND v.slot = i.slot"
	" WHERE i.series = :series AND s.project_id = :project AND s.year <= :year"
	" ORDER BY v.year, s.year DESC";

struct sayings {
	struct said *items;
	size_t count, capacity;
};

static void take_said(sqlite3_stmt *row, void *arg)
{
	struct sayings *all = arg;

	all->items = grow(all->items, all->count, &all->capacity, sizeof(*all->items));
	all->items[all->count++] = (struct said){
		.year = sqlite3_column_int(row, 0),
		.sheet_id = sqlite3_column_int64(row, 1),
		.sheet_year = sqlite3_column_int(row, 2),
		.row = sqlite3_column_int(row, 3),
		.target = cell_column(row, 4),
		.actual = cell_column(row, 5),
	};
}

enum rc series_said(struct db *db, int64_t project_id, int64_t series, int sheet_year,
		    struct said **said, size_t *count, struct err *err)
{
	struct sayings found = { 0 };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_said, &row, err);

	if (!rc) {
		cell_bind_number(row, ":project", project_id);
		cell_bind_number(row, ":series", series);
		cell_bind_number(row, ":year", sheet_year);
		rc = statement_each(db, row, take_said, &found, err);
	}
	*said = found.items;
	*count = found.count;
	return rc;
}

void said_release(struct said *said, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		value_release(&said[i].target);
		value_release(&said[i].actual);
	}
	free(said);
}
