/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/rows.h"

#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/sheet_row.h"
#include "store/statement.h"

bool rows_can_go(enum field_id field)
{
	switch (field_info(field)->repeat) {
	case REPEAT_LIST:
	case REPEAT_INDICATOR:
	case REPEAT_INDICATOR_YEAR:
		return true;
	case REPEAT_ONCE:
	case REPEAT_COST_YEAR:
	case REPEAT_STAGE:
	case REPEAT_MEMO:
		break;
	}
	return false;
}

enum rc rows_make(struct db *db, int64_t sheet_id, const struct address *at, int64_t series,
		  struct err *err)
{
	if (!db_in_write(db))
		BUG("a row is made inside db_begin()");
	return sheet_add_rows(db, sheet_id, at, series, err);
}

static enum rc take(struct db *db, int64_t sheet_id, const struct address *at, struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	enum rc rc;

	cell_sql_drop(at->field, &sql);
	rc = statement_get(db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_key(statement, sheet_id, at);
	return statement_run(db, statement, err);
}

enum rc rows_take(struct db *db, int64_t sheet_id, const struct address *at, struct err *err)
{
	const struct field *named = field_info(at->field);
	enum rc rc = RC_OK;

	if (!db_in_write(db) || !rows_can_go(at->field))
		BUG("a row of field %d is taken away", (int)at->field);
	for (int id = 0; id < FIELD_COUNT && !rc; id++) {
		struct address row = cell_beside(at, (enum field_id)id);
		const struct field *field = field_info(row.field);

		if (field->repeat == named->repeat && !strcmp(field->prefix, named->prefix) &&
		    cell_lead(row.field) == row.field)
			rc = take(db, sheet_id, &row, err);
	}
	return rc;
}
