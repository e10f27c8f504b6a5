/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_load - a sheet out of the store: head, cells group by group, marks.
 *
 * The exact inverse of sheets_create.c.
 */
#include "store/sheets.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "store/cell_sql.h"
#include "store/statement.h"

static const char sql_head[] =
	"SELECT year, project_id, section_id, state, scope FROM sheet WHERE id = :sheet";
static const char sql_series[] =
	"SELECT slot, series FROM indicator WHERE sheet_id = :sheet ORDER BY slot";
static const char sql_marks[] =
	"SELECT address, mark, detail FROM cell_mark WHERE sheet_id = :sheet"
	" ORDER BY address, mark";

/* What one row of a walk does to the sheet. */
typedef void load_fn(sqlite3_stmt *row, struct sheet *sheet, enum field_id lead);

static void take_text(char **place, sqlite3_stmt *row, int column)
{
	free(*place);
	*place = xstrdup((const char *)sqlite3_column_text(row, column));
}

static enum rc load_head(struct db *db, int64_t id, struct sheet **sheet, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_head, &row, err);

	if (rc)
		return rc;
	cell_bind_number(row, ":sheet", id);
	rc = statement_step(db, row, &found, err);
	if (!rc && found) {
		*sheet = sheet_new(sqlite3_column_int(row, 0));
		(*sheet)->id = id;
		(*sheet)->project_id = sqlite3_column_int64(row, 1);
		(*sheet)->section_id = sqlite3_column_int64(row, 2);
		take_text(&(*sheet)->state, row, 3);
		take_text(&(*sheet)->scope, row, 4);
	}
	statement_done(row);
	if (!rc && !found)
		return err_set(err, RC_NOT_FOUND, _("there is no such sheet"));
	return rc;
}

static void take_cells(sqlite3_stmt *row, struct sheet *sheet, enum field_id lead)
{
	struct address at = ADDRESS(lead);
	int column = cell_row_key(row, &at);

	for (enum field_id field = lead; field < FIELD_COUNT; field = cell_next(field)) {
		struct address cell = cell_beside(&at, field);

		sheet_take(sheet, &cell, cell_column(row, column++));
	}
}

static void take_series(sqlite3_stmt *row, struct sheet *sheet, enum field_id lead)
{
	(void)lead;
	sheet_set_series(sheet, sqlite3_column_int(row, 0), sqlite3_column_int64(row, 1));
}

static void take_mark(sqlite3_stmt *row, struct sheet *sheet, enum field_id lead)
{
	(void)lead;
	sheet_set_mark(sheet, (const char *)sqlite3_column_text(row, 0),
		       (const char *)sqlite3_column_text(row, 1),
		       (const char *)sqlite3_column_text(row, 2));
}

static enum rc load_rows(struct db *db, const char *sql, struct sheet *sheet,
			 enum field_id lead, load_fn *take, struct err *err)
{
	struct address at = ADDRESS(lead);
	sqlite3_stmt *row = NULL;
	bool found = true;
	enum rc rc = statement_get(db, sql, &row, err);

	if (rc)
		return rc;
	cell_bind_key(row, sheet->id, &at);
	while (!rc && found) {
		rc = statement_step(db, row, &found, err);
		if (!rc && found)
			take(row, sheet, lead);
	}
	statement_done(row);
	return rc;
}

static enum rc load_cells(struct db *db, struct sheet *sheet, struct err *err)
{
	enum rc rc = RC_OK;

	for (int id = 0; id < FIELD_COUNT && !rc; id++)
		if (cell_lead((enum field_id)id) == (enum field_id)id)
			rc = load_rows(db, cell_sql_walk((enum field_id)id), sheet, (enum field_id)id,
				       take_cells, err);
	return rc;
}

enum rc sheets_load(struct db *db, int64_t id, struct sheet **sheet, struct err *err)
{
	struct sheet *loaded = NULL;
	enum rc rc = load_head(db, id, &loaded, err);

	if (!rc)
		rc = load_cells(db, loaded, err);
	if (!rc)
		rc = load_rows(db, sql_series, loaded, FIELD_basic_number, take_series, err);
	if (!rc)
		rc = load_rows(db, sql_marks, loaded, FIELD_basic_number, take_mark, err);
	if (rc) {
		sheet_free(loaded);
		return rc;
	}
	*sheet = loaded;
	return RC_OK;
}
