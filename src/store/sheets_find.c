/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_find - which sheet, project, section is meant, and what a sheet
 * belongs to.
 */
#include "store/sheets.h"

#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/sheet_row.h"
#include "store/statement.h"

static const char sql_find[] =
	"SELECT id FROM sheet WHERE year = :year AND number = :number";
static const char sql_newest[] =
	"SELECT id FROM sheet WHERE number = :number ORDER BY year DESC LIMIT 1";
static const char sql_of_project[] =
	"SELECT id FROM sheet WHERE project_id = :project AND year = :year";
/* A number is its project's while that lives: what ended before, or begins after, is another. */
#define LIVES " AND NOT EXISTS (SELECT 1 FROM project p WHERE p.id = project_id" \
	" AND (p.ended < printf('%d-04-01', :year) OR p.begun > printf('%d-03-31', :year + 1)))"

static const char sql_before[] =
	"SELECT project_id, :year - year FROM sheet WHERE number = :number AND year <= :year" LIVES
	" ORDER BY year DESC LIMIT 1";
static const char sql_after[] =
	"SELECT project_id, year - :year FROM sheet WHERE number = :number AND year > :year" LIVES
	" ORDER BY year LIMIT 1";
static const char sql_newest_year[] = "SELECT max(year) FROM sheet";
static const char sql_section[] = "SELECT id FROM section WHERE name = :name";
static const char sql_add_section[] = "INSERT INTO section (name) VALUES (:name)";
static const char sql_state[] = "UPDATE sheet SET state = :text WHERE id = :sheet";
static const char sql_scope[] = "UPDATE sheet SET scope = :text WHERE id = :sheet";
static const char sql_belongs[] =
	"UPDATE sheet SET section_id = nullif(:number, 0) WHERE id = :sheet";

/* Two numbers of the first row; 0 where there is none or they are NULL. */
struct pair {
	int64_t first, second;
};

struct key {
	const char *number, *name;
	int64_t project;
	int year;
};

static enum rc read_pair(struct db *db, const char *sql, const struct key *key,
			 struct pair *pair, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql, &statement, err);

	*pair = (struct pair){ 0 };
	if (rc)
		return rc;
	cell_bind_text(statement, ":number", key->number);
	cell_bind_text(statement, ":name", key->name);
	cell_bind_number(statement, ":project", key->project);
	cell_bind_number(statement, ":year", key->year);
	rc = statement_step(db, statement, &found, err);
	if (!rc && found) {
		pair->first = sqlite3_column_int64(statement, 0);
		pair->second = sqlite3_column_int64(statement, 1);
	}
	statement_done(statement);
	return rc;
}

enum rc sheets_find(struct db *db, const char *number, int year, int64_t *id, struct err *err)
{
	struct key key = { .number = number, .year = year };
	struct str shown = STR_INIT;
	struct pair pair;
	enum rc rc = read_pair(db, year ? sql_find : sql_newest, &key, &pair, err);

	*id = pair.first;
	if (rc || *id)
		return rc;
	text_show(&shown, number, strlen(number), TEXT_ONE_LINE);
	if (year)
		rc = err_set(err, RC_NOT_FOUND, _("there is no sheet '%s' of %d"), shown.text, year);
	else
		rc = err_set(err, RC_NOT_FOUND, _("there is no sheet '%s'"), shown.text);
	str_release(&shown);
	return rc;
}

enum rc sheets_of_project(struct db *db, int64_t project_id, int year, int64_t *id,
			  struct err *err)
{
	struct key key = { .project = project_id, .year = year };
	struct pair pair;
	enum rc rc = read_pair(db, sql_of_project, &key, &pair, err);

	*id = pair.first;
	return rc;
}

enum rc sheets_nearest_project(struct db *db, const char *number, int year,
			       int64_t *project_id, struct err *err)
{
	struct key key = { .number = number, .year = year };
	struct pair before = { 0 }, after = { 0 };
	enum rc rc = read_pair(db, sql_before, &key, &before, err);

	if (!rc)
		rc = read_pair(db, sql_after, &key, &after, err);
	if (!after.first || (before.first && before.second <= after.second))
		*project_id = before.first;
	else
		*project_id = after.first;
	return rc;
}

enum rc sheets_newest_year(struct db *db, int *year, struct err *err)
{
	struct key key = { 0 };
	struct pair pair;
	enum rc rc = read_pair(db, sql_newest_year, &key, &pair, err);

	*year = (int)pair.first;
	return rc;
}

/* ---- what a sheet belongs to ---- */

enum rc sheets_section(struct db *db, const char *name, int64_t *id, bool *made,
		       struct err *err)
{
	struct key key = { .name = name };
	sqlite3_stmt *statement = NULL;
	struct pair pair;
	enum rc rc = read_pair(db, sql_section, &key, &pair, err);

	*id = pair.first;
	*made = false;
	if (rc || *id)
		return rc;
	if (!db_in_write(db))
		BUG("a section is made inside db_begin()");
	rc = statement_get(db, sql_add_section, &statement, err);
	if (rc)
		return rc;
	cell_bind_text(statement, ":name", name);
	*made = true;
	return statement_add(db, statement, id, err);
}

static enum rc write_head(struct db *db, const char *sql, int64_t id, const char *text,
			  int64_t number, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	int year;
	enum rc rc = sheet_year(db, id, &year, err);

	if (!db_in_write(db))
		BUG("a sheet is changed inside db_begin()");
	if (!rc)
		rc = statement_get(db, sql, &statement, err);
	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", id);
	cell_bind_text(statement, ":text", text);
	cell_bind_number(statement, ":number", number);
	return statement_change(db, statement, err);
}

enum rc sheets_write_state(struct db *db, int64_t id, const char *state, struct err *err)
{
	return write_head(db, sql_state, id, state, 0, err);
}

enum rc sheets_write_scope(struct db *db, int64_t id, const char *scope, struct err *err)
{
	return write_head(db, sql_scope, id, scope, 0, err);
}

enum rc sheets_write_section(struct db *db, int64_t id, int64_t section_id, struct err *err)
{
	return write_head(db, sql_belongs, id, NULL, section_id, err);
}
