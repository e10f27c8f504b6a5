/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/projects.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "store/cell_sql.h"
#include "store/statement.h"

/* One index look-up a project: the last sheet before the year, and the two of it. */
static const char sql_before[] =
	"SELECT p.id, s.id, s.year, s.number, s.name, p.begun, p.ended, p.why,"
	" EXISTS (SELECT 1 FROM sheet t WHERE t.project_id = p.id AND t.year = :year),"
	" EXISTS (SELECT 1 FROM sheet t WHERE t.year = :year AND t.number = s.number"
	" AND t.project_id <> p.id)"
	" FROM project p JOIN sheet s ON s.id = (SELECT id FROM sheet"
	" WHERE project_id = p.id AND year < :year ORDER BY year DESC LIMIT 1)"
	" ORDER BY s.number, s.year DESC";

static char *column_copy(sqlite3_stmt *row, int column)
{
	return xstrdup((const char *)sqlite3_column_text(row, column));
}

static struct successor take_row(sqlite3_stmt *row)
{
	return (struct successor){
		.project_id = sqlite3_column_int64(row, 0),
		.sheet_id = sqlite3_column_int64(row, 1),
		.year = sqlite3_column_int(row, 2),
		.number = column_copy(row, 3),
		.name = column_copy(row, 4),
		.life = { column_copy(row, 5), column_copy(row, 6), column_copy(row, 7) },
		.there = sqlite3_column_int(row, 8),
		.taken = sqlite3_column_int(row, 9),
	};
}

enum rc projects_before(struct db *db, int year, struct successor **projects, size_t *count,
			struct err *err)
{
	sqlite3_stmt *row = NULL;
	size_t capacity = 0;
	bool found = true;
	enum rc rc = statement_get(db, sql_before, &row, err);

	*projects = NULL;
	*count = 0;
	if (rc)
		return rc;
	cell_bind_number(row, ":year", year);
	while (!rc && found) {
		rc = statement_step(db, row, &found, err);
		if (rc || !found)
			break;
		*projects = grow(*projects, *count, &capacity, sizeof(**projects));
		(*projects)[(*count)++] = take_row(row);
	}
	statement_done(row);
	if (rc) {
		projects_release(*projects, *count);
		*projects = NULL;
		*count = 0;
	}
	return rc;
}

static void life_release(struct life *life)
{
	free(life->begun);
	free(life->ended);
	free(life->why);
}

void projects_release(struct successor *projects, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		free(projects[i].number);
		free(projects[i].name);
		life_release(&projects[i].life);
	}
	free(projects);
}
