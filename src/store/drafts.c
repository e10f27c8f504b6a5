/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/drafts.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/statement.h"

static const char sql_put[] =
	"INSERT INTO draft (login, sheet_id, address, session, text, based_on, at)"
	" VALUES (:login, :sheet, :address, :session, :text, :based_on, :at)"
	" ON CONFLICT (login, sheet_id, address, session) DO UPDATE"
	" SET text = excluded.text, based_on = excluded.based_on, at = excluded.at";
static const char sql_remove[] =
	"DELETE FROM draft WHERE login = :login AND sheet_id = :sheet AND address = :address"
	" AND session = :session";
static const char sql_list[] =
	"SELECT login, sheet_id, address, session, at, text, based_on FROM draft"
	" WHERE (:login IS NULL OR login = :login) AND (:sheet = 0 OR sheet_id = :sheet)"
	" ORDER BY at, address, login, session";
/* The texts stand behind the key: long ones are not even read. */
static const char sql_heads[] =
	"SELECT login, sheet_id, address, session, at FROM draft";

/* ---- writing ---- */

static enum rc run(struct db *db, const char *sql, const struct draft *draft, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc;

	if (!db_in_write(db))
		BUG("a draft is written inside db_begin()");
	rc = statement_get(db, sql, &statement, err);
	if (rc)
		return rc;
	cell_bind_text(statement, ":login", draft->login);
	cell_bind_number(statement, ":sheet", draft->sheet_id);
	cell_bind_text(statement, ":address", draft->address);
	cell_bind_text(statement, ":session", draft->session);
	cell_bind_text(statement, ":text", draft->text);
	cell_bind_text(statement, ":based_on", draft->based_on);
	cell_bind_number(statement, ":at", draft->at);
	return statement_run(db, statement, err);
}

enum rc drafts_put(struct db *db, const struct draft *draft, struct err *err)
{
	return run(db, sql_put, draft, err);
}

enum rc drafts_remove(struct db *db, const struct draft *draft, struct err *err)
{
	return run(db, sql_remove, draft, err);
}

/* ---- reading: all rows first, then `fn` ---- */

struct drafts {
	struct draft *items;	/* texts owned */
	size_t count, capacity;
};

static void release(struct drafts *drafts)
{
	for (size_t i = 0; i < drafts->count; i++) {
		free((char *)drafts->items[i].login);
		free((char *)drafts->items[i].address);
		free((char *)drafts->items[i].session);
		free((char *)drafts->items[i].text);
		free((char *)drafts->items[i].based_on);
	}
	free(drafts->items);
}

/* A text of the store for an editor: through the gate, or made visible. */
static char *column(sqlite3_stmt *statement, int number, unsigned flags)
{
	const char *bytes = (const char *)sqlite3_column_text(statement, number);
	struct str shown = STR_INIT;
	struct err refused = ERR_INIT;
	char *text = NULL;

	if (!bytes)
		return NULL;
	if (!text_take(bytes, strlen(bytes), flags, &text, &refused))
		return text;
	err_release(&refused);
	text_show(&shown, bytes, strlen(bytes), flags);
	return str_take(&shown);
}

static void take_row(sqlite3_stmt *statement, bool whole, struct drafts *drafts)
{
	struct draft *draft;

	drafts->items = grow(drafts->items, drafts->count, &drafts->capacity, sizeof(*drafts->items));
	draft = &drafts->items[drafts->count++];
	*draft = (struct draft){
		.login = column(statement, 0, TEXT_ONE_LINE),
		.sheet_id = sqlite3_column_int64(statement, 1),
		.address = column(statement, 2, TEXT_ONE_LINE),
		.session = column(statement, 3, TEXT_ONE_LINE),
		.at = sqlite3_column_int64(statement, 4),
		.text = whole ? column(statement, 5, TEXT_LINES) : xstrdup(""),
		.based_on = whole ? column(statement, 6, TEXT_LINES) : NULL,
	};
}

static enum rc collect(struct db *db, const char *sql, const char *login, int64_t sheet_id,
		       struct drafts *drafts, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = true;
	enum rc rc = statement_get(db, sql, &statement, err);

	if (rc)
		return rc;
	cell_bind_text(statement, ":login", login);
	cell_bind_number(statement, ":sheet", sheet_id);
	while (!rc && row) {
		rc = statement_step(db, statement, &row, err);
		if (!rc && row)
			take_row(statement, sql == sql_list, drafts);
	}
	statement_done(statement);
	return rc;
}

static enum rc list(struct db *db, const char *sql, const char *login, int64_t sheet_id,
		    draft_fn *fn, void *arg, struct err *err)
{
	struct drafts drafts = { 0 };
	enum rc rc = collect(db, sql, login, sheet_id, &drafts, err);

	for (size_t i = 0; i < drafts.count && !rc; i++)
		rc = fn(&drafts.items[i], arg, err);
	release(&drafts);
	return rc;
}

enum rc drafts_list(struct db *db, const char *login, int64_t sheet_id, draft_fn *fn, void *arg,
		    struct err *err)
{
	return list(db, sql_list, login, sheet_id, fn, arg, err);
}

enum rc drafts_heads(struct db *db, draft_fn *fn, void *arg, struct err *err)
{
	return list(db, sql_heads, NULL, 0, fn, arg, err);
}
