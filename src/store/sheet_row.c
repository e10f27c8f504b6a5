/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet_row - rows of a sheet in the store.
 */
#include "store/sheet_row.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/sheet.h"
#include "store/cell_sql.h"
#include "store/statement.h"

static const char sql_year[] = "SELECT year FROM sheet WHERE id = :sheet";
static const char sql_stage[] = "SELECT 1 FROM evaluation_stage WHERE key = :stage";
/* Also those of an indicator that is no more, but of which a link tells, or which can be brought back. */
static const char sql_series[] =
	"SELECT max(series) FROM (SELECT max(series) AS series FROM indicator"
	" UNION ALL SELECT max(from_series) FROM lineage UNION ALL SELECT max(to_series) FROM lineage"
	" UNION ALL SELECT max(CAST(before AS INTEGER)) FROM change WHERE subject = 'sheet'"
	" AND subject_id IN (SELECT CAST(id AS TEXT) FROM sheet"
	" WHERE project_id = ifnull((SELECT project_id FROM sheet WHERE id = :sheet), :project))"
	" AND address GLOB 'indicator.*.series')";

enum rc sheet_year(struct db *db, int64_t id, int *year, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_year, &statement, err);

	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", id);
	rc = statement_step(db, statement, &found, err);
	if (!rc && found)
		*year = sqlite3_column_int(statement, 0);
	statement_done(statement);
	if (!rc && !found)
		return err_set(err, RC_NOT_FOUND, _("there is no such sheet"));
	return rc;
}

/* ---- may there be one ---- */

static enum rc check_slot(int row, int max, struct err *err)
{
	if (row >= 1 && row <= max)
		return RC_OK;
	return err_set(err, RC_USAGE, _("there is no row %d; rows go from 1 to %d"), row, max);
}

static enum rc check_year(int sheet, int before, int after, int year, struct err *err)
{
	if (year >= sheet - before && year <= sheet + after)
		return RC_OK;
	return err_set(err, RC_USAGE, _("a sheet of %d has no column %d here, only %d to %d"),
		       sheet, year, sheet - before, sheet + after);
}

static enum rc check_stage(struct db *db, const char *stage, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc;

	if (!*stage)
		return RC_OK;
	rc = statement_get(db, sql_stage, &statement, err);
	if (rc)
		return rc;
	cell_bind_text(statement, ":stage", stage);
	rc = statement_step(db, statement, &found, err);
	statement_done(statement);
	if (!rc && !found) {
		struct str shown = STR_INIT;

		text_show(&shown, stage, strlen(stage), TEXT_ONE_LINE);
		rc = err_set(err, RC_USAGE, _("there is no stage of evaluation '%s'"), shown.text);
		str_release(&shown);
	}
	return rc;
}

enum rc sheet_check_place(struct db *db, int year, const struct address *at, struct err *err)
{
	enum rc rc = RC_OK;

	switch (field_info(at->field)->repeat) {
	case REPEAT_ONCE:
		break;
	case REPEAT_LIST:
		return check_slot(at->row, ADDRESS_ROW_MAX, err);
	case REPEAT_COST_YEAR:
		return check_year(year, COST_YEARS_BEFORE, COST_YEARS_AFTER, at->year, err);
	case REPEAT_INDICATOR:
		return check_slot(at->row, INDICATOR_SLOTS, err);
	case REPEAT_INDICATOR_YEAR:
		rc = check_slot(at->row, INDICATOR_SLOTS, err);
		return rc ? rc : check_year(year, INDICATOR_YEARS_BEFORE,
					    INDICATOR_YEARS_AFTER, at->year, err);
	case REPEAT_STAGE:
		return check_stage(db, at->stage, err);
	case REPEAT_MEMO:
		if (!at->memo || !*at->memo)
			rc = err_set(err, RC_USAGE, _("a memo must be about a field or a section"));
		break;
	}
	return rc;
}

/* ---- is there one ---- */

enum rc sheet_read_cell(struct db *db, int64_t id, const struct address *at, bool *row,
			struct value *value, struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	enum rc rc;

	cell_sql_read(at->field, &sql);
	rc = statement_get(db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_key(statement, id, at);
	rc = statement_step(db, statement, row, err);
	if (!rc)
		*value = *row ? cell_column(statement, 0) : VALUE_NONE;
	statement_done(statement);
	return rc;
}

static enum rc has_row(struct db *db, int64_t id, const struct address *at, bool *row,
		       struct err *err)
{
	struct value value = VALUE_NONE;
	enum rc rc = sheet_read_cell(db, id, at, row, &value, err);

	value_release(&value);
	return rc;
}

/* ---- make one ---- */

enum rc series_draw(struct db *db, int64_t sheet_id, const struct sheet *sheet, int64_t *series,
		    struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_series, &statement, err);

	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", sheet_id);
	cell_bind_number(statement, ":project", sheet ? sheet->project_id : 0);
	rc = statement_step(db, statement, &found, err);
	if (!rc)
		*series = sqlite3_column_int64(statement, 0) + 1;
	statement_done(statement);
	for (size_t i = 0; !rc && sheet && i < sheet->series_count; i++)
		if (sheet->series[i].id >= *series)
			*series = sheet->series[i].id + 1;
	return rc;
}

/* One row with nothing in it, where there is none; series 0 of an indicator: a new one. */
static enum rc add_row(struct db *db, int64_t id, const struct address *at, int64_t series,
		       struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	bool row = false;
	enum rc rc = has_row(db, id, at, &row, err);

	if (rc || row)
		return rc;
	if (field_info(at->field)->repeat == REPEAT_INDICATOR && !series)
		rc = series_draw(db, id, NULL, &series, err);
	if (rc)
		return rc;
	cell_sql_add(at->field, &sql);
	rc = statement_get(db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_key(statement, id, at);
	cell_bind_number(statement, ":series", series);
	return statement_change(db, statement, err);
}

enum rc sheet_add_rows(struct db *db, int64_t id, const struct address *at, int64_t series,
		       struct err *err)
{
	const struct field *named = field_info(at->field);
	enum rc rc = RC_OK;

	for (int i = 0; i < FIELD_COUNT && !rc; i++) {
		struct address row = cell_beside(at, (enum field_id)i);
		const struct field *field = field_info(row.field);

		if (field->repeat == named->repeat && !strcmp(field->prefix, named->prefix) &&
		    cell_lead(row.field) == row.field)
			rc = add_row(db, id, &row, series, err);
	}
	return rc;
}

/* An indicator with the years that the sheet shows. */
static enum rc add_indicator(struct db *db, int64_t id, int year, const struct address *at,
			     struct err *err)
{
	struct address row = cell_beside(at, FIELD_indicator_name);
	enum rc rc = sheet_add_rows(db, id, &row, 0, err);

	row.field = FIELD_indicator_target;
	for (row.year = year - INDICATOR_YEARS_BEFORE;
	     row.year <= year + INDICATOR_YEARS_AFTER && !rc; row.year++)
		rc = sheet_add_rows(db, id, &row, 0, err);
	return rc;
}

enum rc sheet_make_row(struct db *db, int64_t id, int year, const struct address *at,
		       struct err *err)
{
	if (address_is_indicator(at))
		return add_indicator(db, id, year, at, err);
	return sheet_add_rows(db, id, at, 0, err);
}
