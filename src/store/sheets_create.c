/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_create - a whole sheet from memory into the store.
 *
 * Rows are written group by group in the catalogue's order, which puts the
 * sheet before what belongs to it and an indicator before its years.  At the
 * end the sheet is read back and compared.
 */
#include "store/sheets.h"

#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/diff.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/projects.h"
#include "store/sheet_row.h"
#include "store/statement.h"

static const char sql_number_taken[] =
	"SELECT 1 FROM sheet WHERE year = :year AND number = :number";
static const char sql_project_taken[] =
	"SELECT 1 FROM sheet WHERE project_id = :project AND year = :year";

/* Does a row of that statement exist?  The key words are those of the sheet. */
static enum rc is_taken(struct db *db, const char *sql, const struct sheet *sheet,
			bool *taken, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql, &statement, err);

	if (rc)
		return rc;
	cell_bind_number(statement, ":year", sheet->year);
	cell_bind_number(statement, ":project", sheet->project_id);
	cell_bind_text(statement, ":number", sheet_text(sheet, &ADDRESS(FIELD_basic_number)));
	rc = statement_step(db, statement, taken, err);
	statement_done(statement);
	return rc;
}

/* What identifies a sheet must be there. */
static enum rc check_keys(const struct sheet *sheet, struct err *err)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address at = ADDRESS((enum field_id)id);

		if ((field_info(at.field)->flags & FIELD_KEY) &&
		    sheet_get(sheet, &at)->type == VALUE_EMPTY)
			return err_set(err, RC_INVALID, _("'%s' cannot be empty"),
				       field_label(at.field));
	}
	return RC_OK;
}

static enum rc check_free(struct db *db, const struct sheet *sheet, struct err *err)
{
	const char *number = sheet_text(sheet, &ADDRESS(FIELD_basic_number));
	struct str shown = STR_INIT;
	bool taken = false;
	enum rc rc = check_keys(sheet, err);

	if (rc)
		return rc;
	rc = is_taken(db, sql_number_taken, sheet, &taken, err);
	if (!rc && taken) {
		text_show(&shown, number, strlen(number), TEXT_ONE_LINE);
		rc = err_set(err, RC_CONFLICT, _("there is a sheet '%s' of %d already"),
			     shown.text, sheet->year);
		str_release(&shown);
	}
	if (rc || !sheet->project_id)
		return rc;
	rc = is_taken(db, sql_project_taken, sheet, &taken, err);
	if (!rc && taken)
		rc = err_set(err, RC_CONFLICT, _("the project has a sheet of %d already"),
			     sheet->year);
	return rc;
}

/* Every indicator that has a value of a year has a row, and every one a series. */
static enum rc complete_indicators(struct db *db, struct sheet *sheet, struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < sheet->cell_count && !rc; i++) {
		struct address at = sheet->cells[i].at;
		struct address name = ADDRESS_AT(FIELD_indicator_name, at.row, 0);
		int64_t series = 0;

		if (!address_is_indicator(&at))
			continue;
		if (!sheet_has(sheet, &name))
			sheet_put(sheet, &name, &VALUE_NONE);
		if (sheet_series(sheet, at.row))
			continue;
		rc = series_draw(db, 0, sheet, &series, err);
		if (!rc)
			sheet_set_series(sheet, at.row, series);
	}
	return rc;
}

static void bind_values(sqlite3_stmt *statement, const struct sheet *sheet,
			const struct address *row)
{
	struct str name = STR_INIT;
	int count = 0;

	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address at = cell_beside(row, (enum field_id)id);

		if (cell_lead(row->field) != cell_lead(at.field))
			continue;
		str_clear(&name);
		str_addf(&name, ":v%d", count++);
		cell_bind_value(statement, name.text, sheet_get(sheet, &at));
	}
	str_release(&name);
}

static void bind_head(sqlite3_stmt *statement, const struct sheet *sheet,
		      const struct address *row)
{
	cell_bind_key(statement, sheet->id, row);
	cell_bind_number(statement, ":project", sheet->project_id);
	if (sqlite3_bind_parameter_index(statement, ":project"))
		cell_bind_number(statement, ":year", sheet->year);
	if (sheet->section_id)
		cell_bind_number(statement, ":section", sheet->section_id);
	cell_bind_text(statement, ":state", sheet->state);
	cell_bind_text(statement, ":scope", sheet->scope);
	cell_bind_number(statement, ":series", sheet_series(sheet, row->row));
}

static enum rc create_row(struct db *db, struct sheet *sheet, const struct address *row,
			  struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	enum rc rc;

	cell_sql_add_whole(row->field, &sql);
	rc = statement_get(db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	bind_head(statement, sheet, row);
	bind_values(statement, sheet, row);
	return sheet->id ? statement_change(db, statement, err) : statement_add(db, statement, &sheet->id, err);
}

/* Is the cell the first one of its row that the sheet has? */
static bool begins_row(const struct sheet *sheet, const struct address *at)
{
	for (int id = 0; id < (int)at->field; id++) {
		struct address before = cell_beside(at, (enum field_id)id);

		if (cell_lead(before.field) == cell_lead(at->field) && sheet_has(sheet, &before))
			return false;
	}
	return true;
}

static enum rc create_group(struct db *db, struct sheet *sheet, enum field_id lead,
			    struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < sheet->cell_count && !rc; i++) {
		const struct cell *cell = &sheet->cells[i];
		bool memo = field_info(cell->at.field)->repeat == REPEAT_MEMO;

		if (cell_lead(lead) != cell_lead(cell->at.field) || !begins_row(sheet, &cell->at))
			continue;
		if (memo && cell->value.type == VALUE_EMPTY)
			continue;
		rc = sheet_check_place(db, sheet->year, &cell->at, err);
		if (!rc)
			rc = create_row(db, sheet, &cell->at, err);
	}
	return rc;
}

static enum rc create_marks(struct db *db, const struct sheet *sheet, struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < sheet->mark_count && !rc; i++)
		rc = sheets_write_mark(db, sheet->id, sheet->marks[i].address,
				       sheet->marks[i].mark, sheet->marks[i].detail, err);
	return rc;
}

static void count_cell(const struct address *at, const struct value *before,
		       const struct value *after, void *arg)
{
	(void)at, (void)before, (void)after;
	++*(size_t *)arg;
}

static void count_mark(const char *address, const char *mark, const char *before,
		       const char *after, void *arg)
{
	(void)address, (void)mark, (void)before, (void)after;
	++*(size_t *)arg;
}

static enum rc compare_stored(struct db *db, const struct sheet *sheet, struct err *err)
{
	struct sheet *stored = NULL;
	size_t different = 0;
	enum rc rc = sheets_load(db, sheet->id, &stored, err);

	if (rc)
		return rc;
	sheet_diff(sheet, stored, count_cell, &different);
	sheet_diff_marks(sheet, stored, count_mark, &different);
	sheet_free(stored);
	if (different)
		return err_set(err, RC_CORRUPT, _("%zu cells of the sheet did not come back from the store as they were written"),
			       different);
	return RC_OK;
}

enum rc sheets_create(struct db *db, struct sheet *sheet, struct err *err)
{
	enum rc rc;

	if (!db_in_write(db) || sheet->id)
		BUG("a sheet is created once, inside db_begin()");
	rc = check_free(db, sheet, err);
	if (!rc && !sheet->project_id)
		rc = projects_create(db, NULL, &sheet->project_id, err);
	if (!rc)
		rc = complete_indicators(db, sheet, err);
	for (int id = 0; id < FIELD_COUNT && !rc; id++)
		if (cell_lead((enum field_id)id) == (enum field_id)id)
			rc = create_group(db, sheet, (enum field_id)id, err);
	if (!rc)
		rc = create_marks(db, sheet, err);
	return rc ? rc : compare_stored(db, sheet, err);
}
