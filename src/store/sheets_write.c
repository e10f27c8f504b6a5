/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_write - one cell: is it still what it was, write, read back.
 */
#include "store/sheets.h"

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/kind.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/sheet_row.h"
#include "store/sheets_mark.h"
#include "store/statement.h"

static const char sql_twin[] =
	"SELECT 1 FROM sheet WHERE number = :value AND year = :year AND id <> :sheet";

static enum rc conflict(const struct address *at, const struct value *present,
			struct err *err)
{
	struct str text = STR_INIT, shown = STR_INIT;
	enum rc rc;

	if (present->type == VALUE_EMPTY)
		return err_set(err, RC_CONFLICT, _("the cell is now empty"));
	field_format(at->field, present, &text);
	text_show(&shown, text.text, text.length, TEXT_LINES);
	rc = err_set(err, RC_CONFLICT, _("the cell is now '%s'"), shown.text);
	str_release(&shown);
	str_release(&text);
	return rc;
}

/* A number is a sheet's own within its year. */
static enum rc check_number(struct db *db, int64_t id, int year, const struct value *value,
			    struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_twin, &statement, err);

	if (rc)
		return rc;
	cell_bind_value(statement, ":value", value);
	cell_bind_number(statement, ":year", year);
	cell_bind_number(statement, ":sheet", id);
	rc = statement_step(db, statement, &found, err);
	statement_done(statement);
	if (!rc && found)
		return err_set(err, RC_INVALID, _("another sheet of %d has that number"), year);
	return rc;
}

static enum rc check_key(struct db *db, int64_t id, int year, const struct address *at,
			 const struct value *value, struct err *err)
{
	if (!(field_info(at->field)->flags & FIELD_KEY))
		return RC_OK;
	if (value->type == VALUE_EMPTY)
		return err_set(err, RC_INVALID, _("'%s' cannot be empty"),
			       field_label(at->field));
	if (at->field != FIELD_basic_number)
		return RC_OK;
	return check_number(db, id, year, value, err);
}

/* Run a statement about one cell; RC_CONFLICT where it did not touch one row. */
static enum rc run_on_cell(struct db *db, const struct str *sql, int64_t id,
			   const struct address *at, const struct value *expected,
			   const struct value *value, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql->text, &statement, err);

	if (rc)
		return rc;
	cell_bind_key(statement, id, at);
	cell_bind_value(statement, ":value", value);
	cell_bind_value(statement, ":v0", value);
	cell_bind_value(statement, ":expected", expected);
	rc = statement_run(db, statement, err);
	if (!rc && sqlite3_changes(sqlite3_db_handle(statement)) != 1)
		rc = conflict(at, expected, err);
	return rc;
}

static enum rc write_cell(struct db *db, int64_t id, const struct address *at, bool row,
			  const struct value *present, const struct value *value,
			  struct err *err)
{
	bool memo = field_info(at->field)->repeat == REPEAT_MEMO;
	struct str sql = STR_INIT;
	enum rc rc;

	if (memo && value->type == VALUE_EMPTY)
		cell_sql_drop(at->field, &sql);
	else if (memo && !row)
		cell_sql_add_whole(at->field, &sql);
	else
		cell_sql_write(at->field, &sql);
	rc = run_on_cell(db, &sql, id, at, present, value, err);
	str_release(&sql);
	return rc;
}

static enum rc read_back(struct db *db, int64_t id, const struct address *at,
			 const struct value *value, struct err *err)
{
	struct value stored = VALUE_NONE;
	bool row = false;
	enum rc rc = sheet_read_cell(db, id, at, &row, &stored, err);

	if (!rc && !value_equal(&stored, value))
		rc = err_set(err, RC_CORRUPT, _("the value did not come back from the store as it was written"));
	value_release(&stored);
	return rc;
}

static enum rc change_cell(struct db *db, int64_t id, int year, const struct address *at,
			   bool row, const struct value *present,
			   const struct value *value, struct err *err)
{
	enum rc rc = check_key(db, id, year, at, value, err);

	if (!rc && !row && field_info(at->field)->repeat != REPEAT_MEMO)
		rc = sheet_make_row(db, id, year, at, err);
	if (!rc)
		rc = write_cell(db, id, at, row, present, value, err);
	if (!rc)
		rc = read_back(db, id, at, value, err);
	/* An estimate or a reason does not outlive the value, or the emptiness, that it was about. */
	if (!rc)
		rc = sheets_drop_mark(db, id, at, value->type == VALUE_EMPTY ? "provisional" : "empty", err);
	return rc ? rc : sheets_lapse(db, id, at, err);
}

enum rc sheets_write(struct db *db, int64_t id, const struct address *at,
		     const struct value *expected, const struct value *value, struct err *err)
{
	struct value present = VALUE_NONE;
	bool row = false;
	int year = 0;
	enum rc rc;

	if (!db_in_write(db))
		BUG("a cell is written inside db_begin()");
	rc = sheet_year(db, id, &year, err);
	if (!rc)
		rc = sheet_check_place(db, year, at, err);
	if (!rc)
		rc = sheet_read_cell(db, id, at, &row, &present, err);
	if (!rc && expected && !value_equal(expected, &present))
		rc = conflict(at, &present, err);
	if (!rc && !value_equal(&present, value))
		rc = change_cell(db, id, year, at, row, &present, value, err);
	value_release(&present);
	return rc;
}
