/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_drop - a whole row taken away: a slot of a list, an indicator.
 */
#include "store/sheets.h"

#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/sheet_row.h"
#include "store/sheets_mark.h"
#include "store/statement.h"

/* '/' comes after '.': what begins with the row's address and a dot. */
static const char sql_marks[] =
	"DELETE FROM cell_mark WHERE sheet_id = :sheet AND (address = :row"
	" OR (address > :row || '.' AND address < :row || '/'))";

/* "basic.pledge.2", "indicator.3": what all addresses of the row begin with. */
static void row_address(const struct address *at, struct str *out)
{
	str_addf(out, "%s.%d", field_info(at->field)->prefix, at->row);
}

static enum rc drop_marks(struct db *db, int64_t id, const struct address *at,
			  struct err *err)
{
	struct str row = STR_INIT;
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql_marks, &statement, err);

	if (rc)
		return rc;
	row_address(at, &row);
	cell_bind_number(statement, ":sheet", id);
	cell_bind_text(statement, ":row", row.text);
	rc = statement_run(db, statement, err);
	str_release(&row);
	return rc;
}

/* Delete the row of one group; of an indicator's years, one after the other. */
static enum rc drop_group(struct db *db, int64_t id, int year, const struct address *at,
			  struct err *err)
{
	bool years = field_info(at->field)->repeat == REPEAT_INDICATOR_YEAR;
	struct address row = *at;
	struct str sql = STR_INIT;
	enum rc rc = RC_OK;

	cell_sql_drop(at->field, &sql);
	for (row.year = years ? year - INDICATOR_YEARS_BEFORE : 0;
	     !rc && row.year <= (years ? year + INDICATOR_YEARS_AFTER : 0); row.year++) {
		sqlite3_stmt *statement = NULL;

		rc = statement_get(db, sql.text, &statement, err);
		if (rc)
			break;
		cell_bind_key(statement, id, &row);
		rc = statement_run(db, statement, err);
	}
	str_release(&sql);
	return rc;
}

/* All groups of the row, the last of the catalogue first (years before their indicator). */
static enum rc drop_groups(struct db *db, int64_t id, int year, const struct address *at,
			   struct err *err)
{
	enum rc rc = RC_OK;

	for (int i = FIELD_COUNT - 1; i >= 0 && !rc; i--) {
		struct address row = cell_beside(at, (enum field_id)i);

		if (!strcmp(field_info(row.field)->prefix, field_info(at->field)->prefix) &&
		    cell_lead(row.field) == row.field)
			rc = drop_group(db, id, year, &row, err);
	}
	return rc;
}

enum rc sheets_drop_row(struct db *db, int64_t id, const struct address *at, struct err *err)
{
	enum repeat repeat = field_info(at->field)->repeat;
	struct value value = VALUE_NONE;
	bool row = false;
	int year = 0;
	enum rc rc;

	if (!db_in_write(db))
		BUG("a row is dropped inside db_begin()");
	if (repeat != REPEAT_LIST && repeat != REPEAT_INDICATOR)
		return err_set(err, RC_USAGE, _("only rows of lists and indicators can be taken away"));
	rc = sheet_year(db, id, &year, err);
	if (!rc)
		rc = sheet_read_cell(db, id, at, &row, &value, err);
	value_release(&value);
	if (!rc && !row)
		rc = err_set(err, RC_NOT_FOUND, _("the sheet has no row %d there"), at->row);
	if (!rc)
		rc = drop_groups(db, id, year, at, err);
	if (!rc)
		rc = drop_marks(db, id, at, err);
	return rc ? rc : sheets_lapse(db, id, at, err);
}
