/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_mark - what is said about cells.
 */
#include "store/sheets_mark.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"
#include "model/masters.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/masters_load.h"
#include "store/sheet_row.h"
#include "store/sheets.h"
#include "store/statement.h"

static const char *const marks[] = {
	"empty", "provisional", "check", "confirmed", "corrected"
};

static const char sql_read[] =
	"SELECT detail FROM cell_mark"
	" WHERE sheet_id = :sheet AND address = :address AND mark = :mark";
static const char sql_add[] =
	"INSERT INTO cell_mark (sheet_id, address, mark, detail)"
	" VALUES (:sheet, :address, :mark, :detail)";
static const char sql_change[] =
	"UPDATE cell_mark SET detail = :detail"
	" WHERE sheet_id = :sheet AND address = :address AND mark = :mark";
static const char sql_remove[] =
	"DELETE FROM cell_mark"
	" WHERE sheet_id = :sheet AND address = :address AND mark = :mark";

/* ---- is that a mark? ---- */

static bool is_mark(const char *mark)
{
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (!strcmp(marks[i], mark))
			return true;
	return false;
}

static bool is_section(const char *address)
{
	for (int id = 0; id < SECTION_COUNT; id++)
		if (!strcmp(section_key((enum section_id)id), address))
			return true;
	return false;
}

/* An "empty" mark stands only on a cell that is there and holds nothing. */
static enum rc check_empty(struct db *db, int64_t id, const struct address *at,
			   struct err *err)
{
	struct value value = VALUE_NONE;
	bool row = false;
	enum rc rc = sheet_read_cell(db, id, at, &row, &value, err);

	if (!rc && !row)
		rc = err_set(err, RC_INVALID, _("the sheet has no such row yet; a reason for an empty cell needs one"));
	else if (!rc && value.type != VALUE_EMPTY)
		rc = err_set(err, RC_INVALID, _("a reason goes only with an empty cell"));
	value_release(&value);
	return rc;
}

/* The office's stages are loaded into `masters` only for an address that needs them. */
static enum rc parse_address(struct db *db, const char *text, struct masters *masters,
			     struct address *at, struct err *err)
{
	struct err unknown = ERR_INIT;
	enum rc rc = address_parse(text, masters, at, &unknown);

	err_release(&unknown);
	if (!rc)
		return RC_OK;
	rc = masters_load_stages(db, masters, err);
	return rc ? rc : address_parse(text, masters, at, err);
}

/* Only the program says that a year is to come, and only where that is so. */
static enum rc check_to_come(struct db *db, int64_t id, const struct address *at,
			     struct err *err)
{
	int year = 0;
	enum rc rc = sheet_year(db, id, &year, err);

	if (!rc && !address_to_come(at, year))
		rc = err_set(err, RC_INVALID, _("'%s' holds only for settlement and actuals of years after the sheet's"),
			     REASON_TO_COME);
	return rc;
}

static enum rc check_mark(struct db *db, int64_t id, const char *address,
			  const char *mark, const char *detail, struct err *err)
{
	struct masters *masters;
	struct address at;
	enum rc rc;

	if (!is_mark(mark))
		return err_set(err, RC_USAGE, _("there is no mark of that name"));
	if (is_section(address) && strcmp(mark, "empty"))
		return RC_OK;
	masters = masters_new();
	rc = parse_address(db, address, masters, &at, err);
	if (!rc && !strcmp(mark, "empty"))
		rc = check_empty(db, id, &at, err);
	if (!rc && !strcmp(mark, "empty") && !strcmp(detail, REASON_TO_COME))
		rc = check_to_come(db, id, &at, err);
	masters_free(masters);
	return rc;
}

/* ---- read and write ---- */

/* The detail that stands, a new string, or NULL. */
static enum rc read_mark(struct db *db, int64_t id, const char *address, const char *mark,
			 char **detail, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc = statement_get(db, sql_read, &statement, err);

	*detail = NULL;
	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", id);
	cell_bind_text(statement, ":address", address);
	cell_bind_text(statement, ":mark", mark);
	rc = statement_step(db, statement, &found, err);
	if (!rc && found)
		*detail = xstrdup((const char *)sqlite3_column_text(statement, 0));
	statement_done(statement);
	return rc;
}

static enum rc run_on_mark(struct db *db, const char *sql, int64_t id, const char *address,
			   const char *mark, const char *detail, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = statement_get(db, sql, &statement, err);

	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", id);
	cell_bind_text(statement, ":address", address);
	cell_bind_text(statement, ":mark", mark);
	cell_bind_text(statement, ":detail", detail);
	return statement_change(db, statement, err);
}

enum rc sheets_write_mark(struct db *db, int64_t id, const char *address, const char *mark,
			  const char *detail, struct err *err)
{
	char *present = NULL;
	enum rc rc;

	if (!db_in_write(db))
		BUG("a mark is written inside db_begin()");
	rc = read_mark(db, id, address, mark, &present, err);
	if (!rc && detail)
		rc = check_mark(db, id, address, mark, detail, err);
	if (!rc && !word_same(present, detail))
		rc = run_on_mark(db, !detail ? sql_remove : present ? sql_change : sql_add, id, address,
				 mark, detail, err);
	free(present);
	return rc;
}

/* ---- when the cell changes ---- */

static enum rc write_at(struct db *db, int64_t id, const struct address *at, const char *mark,
			const char *detail, struct err *err)
{
	struct str address = STR_INIT;
	enum rc rc;

	address_format(at, &address);
	rc = sheets_write_mark(db, id, address.text, mark, detail, err);
	str_release(&address);
	return rc;
}

enum rc sheets_drop_mark(struct db *db, int64_t id, const struct address *at, const char *mark,
			 struct err *err)
{
	return write_at(db, id, at, mark, NULL, err);
}

enum rc sheets_write_reason(struct db *db, int64_t id, const struct address *at, const char *reason,
			    struct err *err)
{
	enum rc rc = write_at(db, id, at, "empty", reason, err);

	return rc ? rc : sheets_lapse(db, id, at, err);
}

enum rc sheets_lapse(struct db *db, int64_t id, const struct address *at, struct err *err)
{
	enum section_id section = field_info(at->field)->section;
	int year = 0;
	enum rc rc = sheets_drop_mark(db, id, at, "check", err);

	if (!rc)
		rc = sheets_drop_mark(db, id, at, "confirmed", err);
	if (!rc)
		rc = sheet_year(db, id, &year, err);
	if (rc || section == SECTION_COUNT || address_carry(at, year) == CARRY_EMPTY ||
	    (field_info(at->field)->flags & FIELD_DERIVED))
		return rc;
	return sheets_write_mark(db, id, section_key(section), "confirmed", NULL, err);
}
