/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/learned.h"

#include <string.h>

#include "base/str.h"
#include "store/cell_sql.h"
#include "store/statement.h"

/* Rows that are looked at, from the newest back: some years of a city. */
#define ROWS "5000"
#define TEXTS "1000"

/* The rows come by index evaluation_by_score; its order is that of their making. */
static const char sql_comments[] =
	"SELECT comment, NULL, count(*), max(year) FROM"
	" (SELECT e.comment, s.year FROM evaluation e JOIN sheet s ON s.id = e.sheet_id"
	" WHERE e.criterion = :criterion AND e.score = :score AND e.stage = ''"
	" ORDER BY e.sheet_id DESC LIMIT " ROWS ")"
	" WHERE comment IS NOT NULL GROUP BY comment"
	" ORDER BY count(*) DESC, max(year) DESC, comment LIMIT :limit";

struct listening {
	learned_fn *fn;
	void *arg;
};

static void pass_on(sqlite3_stmt *row, void *arg)
{
	const struct listening *listening = arg;

	listening->fn((const char *)sqlite3_column_text(row, 0),
		      (const char *)sqlite3_column_text(row, 1), sqlite3_column_int64(row, 2),
		      listening->arg);
}

enum rc learned_comments(struct db *db, const char *criterion, int score, int limit,
			 learned_fn *fn, void *arg, struct err *err)
{
	struct listening listening = { fn, arg };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_comments, &row, err);

	if (rc)
		return rc;
	cell_bind_text(row, ":criterion", criterion);
	cell_bind_number(row, ":score", score);
	cell_bind_number(row, ":limit", limit);
	return statement_each(db, row, pass_on, &listening, err);
}

static const char sql_usual[] =
	"SELECT criterion, score, comment, count(*) FROM"
	" (SELECT criterion, score, comment FROM evaluation WHERE stage = ''"
	" ORDER BY sheet_id DESC LIMIT " ROWS ")"
	" WHERE score IS NOT NULL AND comment IS NOT NULL"
	" GROUP BY criterion, score, comment HAVING count(*) > 1"
	" ORDER BY criterion, score, count(*) DESC, comment";

struct listening_usual {
	learned_usual_fn *fn;
	void *arg;
};

static void pass_on_usual(sqlite3_stmt *row, void *arg)
{
	const struct listening_usual *listening = arg;

	listening->fn((const char *)sqlite3_column_text(row, 0), sqlite3_column_int(row, 1),
		      (const char *)sqlite3_column_text(row, 2), sqlite3_column_int64(row, 3),
		      listening->arg);
}

enum rc learned_usual(struct db *db, learned_usual_fn *fn, void *arg, struct err *err)
{
	struct listening_usual listening = { fn, arg };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_usual, &row, err);

	return rc ? rc : statement_each(db, row, pass_on_usual, &listening, err);
}

/* max() alone beside others takes them from the row where it was found: the newest. */
static void sql_texts(enum field_id field, enum field_id beside, struct str *sql)
{
	const struct field *info = field_info(field);
	const char *key = strcmp(info->table, "sheet") ? "sheet_id" : "id";
	const char *other = beside == FIELD_COUNT ? "NULL" : field_info(beside)->column;

	str_addf(sql,
		 "SELECT text, other, count(*), max(place) FROM"
		 " (SELECT %s AS text, %s AS other, %s AS place FROM %s ORDER BY %s DESC LIMIT " ROWS ")"
		 " WHERE text IS NOT NULL GROUP BY text"
		 " ORDER BY count(*) DESC, max(place) DESC, text LIMIT " TEXTS,
		 info->column, other, key, info->table, key);
}

enum rc learned_texts(struct db *db, enum field_id field, enum field_id beside, learned_fn *fn,
		      void *arg, struct err *err)
{
	struct listening listening = { fn, arg };
	struct str sql = STR_INIT;
	sqlite3_stmt *row = NULL;
	enum rc rc;

	sql_texts(field, beside, &sql);
	rc = statement_get(db, sql.text, &row, err);
	str_release(&sql);
	return rc ? rc : statement_each(db, row, pass_on, &listening, err);
}
