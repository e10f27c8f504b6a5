/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/projects.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
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

static const char sql_life[] = "SELECT begun, ended, why FROM project WHERE id = :project";
static const char sql_create[] = "INSERT INTO project (begun) VALUES (:begun)";
static const char sql_end[] =
	"UPDATE project SET ended = :ended, why = :why WHERE id = :project";
static const char sql_sheets[] =
	"SELECT id, year, number, name, state, 0 FROM sheet WHERE project_id = :project ORDER BY year";
static const char sql_since[] = "SELECT id FROM sheet WHERE year >= :year ORDER BY year DESC, number";
static const char sql_nearest[] =
	"SELECT id, year, number, name, state, 0 FROM sheet WHERE project_id = :project"
	" ORDER BY abs(year - :year), year DESC LIMIT 1";
static const char sql_nearest_series[] =
	"SELECT s.id, s.year, s.number, s.name, s.state, i.slot FROM indicator i"
	" JOIN sheet s ON s.id = i.sheet_id WHERE i.series = :series AND s.project_id = :project"
	" ORDER BY abs(s.year - :year), s.year DESC LIMIT 1";

static char *column_copy(sqlite3_stmt *row, int column)
{
	return xstrdup((const char *)sqlite3_column_text(row, column));
}

/* ---- a life ---- */

void life_release(struct life *life)
{
	free(life->begun);
	free(life->ended);
	free(life->why);
	*life = (struct life){ 0 };
}

enum rc projects_life(struct db *db, int64_t project_id, struct life *life, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_life, &row, err);

	*life = (struct life){ 0 };
	if (rc)
		return rc;
	cell_bind_number(row, ":project", project_id);
	rc = statement_step(db, row, &found, err);
	if (!rc && found)
		*life = (struct life){ column_copy(row, 0), column_copy(row, 1), column_copy(row, 2) };
	statement_done(row);
	if (!rc && !found)
		rc = err_set(err, RC_NOT_FOUND, _("there is no such program"));
	return rc;
}

enum rc projects_create(struct db *db, const char *begun, int64_t *project_id, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql_create, &statement, err);

	if (rc)
		return rc;
	cell_bind_text(statement, ":begun", begun);
	return statement_add(db, statement, project_id, err);
}

enum rc projects_end(struct db *db, int64_t project_id, const char *ended, const char *why,
		     struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql_end, &statement, err);

	if (rc)
		return rc;
	cell_bind_number(statement, ":project", project_id);
	cell_bind_text(statement, ":ended", ended);
	cell_bind_text(statement, ":why", why);
	return statement_change(db, statement, err);
}

/* ---- its sheets ---- */

void place_release(struct place *place)
{
	free(place->number);
	free(place->name);
	free(place->state);
	*place = (struct place){ 0 };
}

void places_release(struct place *places, size_t count)
{
	for (size_t i = 0; i < count; i++)
		place_release(&places[i]);
	free(places);
}

static struct place read_place(sqlite3_stmt *row)
{
	return (struct place){
		.sheet_id = sqlite3_column_int64(row, 0),
		.year = sqlite3_column_int(row, 1),
		.number = column_copy(row, 2),
		.name = column_copy(row, 3),
		.state = column_copy(row, 4),
		.row = sqlite3_column_int(row, 5),
	};
}

struct places {
	struct place *items;
	size_t count, capacity;
};

static void take_place(sqlite3_stmt *row, void *arg)
{
	struct places *places = arg;

	places->items = grow(places->items, places->count, &places->capacity, sizeof(*places->items));
	places->items[places->count++] = read_place(row);
}

enum rc projects_sheets(struct db *db, int64_t project_id, struct place **places, size_t *count,
			struct err *err)
{
	struct places found = { 0 };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_sheets, &row, err);

	if (!rc) {
		cell_bind_number(row, ":project", project_id);
		rc = statement_each(db, row, take_place, &found, err);
	}
	*places = found.items;
	*count = found.count;
	return rc;
}

struct ids {
	int64_t *items;
	size_t count, capacity;
};

static void take_id(sqlite3_stmt *row, void *arg)
{
	struct ids *ids = arg;

	ids->items = grow(ids->items, ids->count, &ids->capacity, sizeof(*ids->items));
	ids->items[ids->count++] = sqlite3_column_int64(row, 0);
}

enum rc projects_sheets_since(struct db *db, int year, int64_t **ids, size_t *count,
			      struct err *err)
{
	struct ids found = { 0 };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_since, &row, err);

	if (!rc) {
		cell_bind_number(row, ":year", year);
		rc = statement_each(db, row, take_id, &found, err);
	}
	*ids = found.items;
	*count = found.count;
	return rc;
}

enum rc projects_nearest(struct db *db, int64_t project_id, int64_t series, int year,
			 struct place *place, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(db, series ? sql_nearest_series : sql_nearest, &row, err);

	*place = (struct place){ 0 };
	if (rc)
		return rc;
	cell_bind_number(row, ":project", project_id);
	cell_bind_number(row, ":series", series);
	cell_bind_number(row, ":year", year);
	rc = statement_step(db, row, &found, err);
	if (!rc && found)
		*place = read_place(row);
	statement_done(row);
	return rc || found || !series ? rc : projects_nearest(db, project_id, 0, year, place, err);
}

/* ---- what the year before left ---- */

struct successors {
	struct successor *items;
	size_t count, capacity;
};

static void take_successor(sqlite3_stmt *row, void *arg)
{
	struct successors *all = arg;

	all->items = grow(all->items, all->count, &all->capacity, sizeof(*all->items));
	all->items[all->count++] = (struct successor){
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
	struct successors found = { 0 };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_before, &row, err);

	if (!rc) {
		cell_bind_number(row, ":year", year);
		rc = statement_each(db, row, take_successor, &found, err);
	}
	*projects = found.items;
	*count = found.count;
	return rc;
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
