/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "store/lineage.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "store/cell_sql.h"
#include "store/db.h"
#include "store/statement.h"

static const char sql_of[] =
	"SELECT id, kind, from_project, from_series, to_project, to_series, from_year, reason"
	" FROM lineage WHERE from_project = :project OR to_project = :project ORDER BY from_year, id";
static const char sql_add[] =
	"INSERT INTO lineage (id, kind, from_project, from_series, to_project, to_series, from_year, reason)"
	" VALUES (coalesce(nullif(:id, 0), 1 + (SELECT coalesce(max(CAST(subject_id AS INTEGER)), 0)"
	" FROM change WHERE subject = 'lineage')), :kind, :from_project, :from_series, :to_project, :to_series, :year, :reason)";
static const char sql_correct[] =
	"UPDATE lineage SET from_year = :year, reason = :reason WHERE id = :id";
static const char sql_drop[] = "DELETE FROM lineage WHERE id = :id";

static const char *const words[LINEAGE_KINDS] = {
	[LINEAGE_MERGE] = "merge", [LINEAGE_SPLIT] = "split", [LINEAGE_TRANSFER] = "transfer",
};

const char *lineage_word(enum lineage_kind kind)
{
	return words[kind];
}

/* The schema allows these words alone. */
enum lineage_kind lineage_kind(const char *word)
{
	int kind = LINEAGE_KINDS - 1;

	while (kind && strcmp(words[kind], word))
		kind--;
	return (enum lineage_kind)kind;
}

struct links {
	struct link *items;
	size_t count, capacity;
};

static void take_link(sqlite3_stmt *row, void *arg)
{
	struct links *links = arg;

	links->items = grow(links->items, links->count, &links->capacity, sizeof(*links->items));
	links->items[links->count++] = (struct link){
		.id = sqlite3_column_int64(row, 0),
		.kind = lineage_kind((const char *)sqlite3_column_text(row, 1)),
		.from_project = sqlite3_column_int64(row, 2),
		.from_series = sqlite3_column_int64(row, 3),
		.to_project = sqlite3_column_int64(row, 4),
		.to_series = sqlite3_column_int64(row, 5),
		.year = sqlite3_column_int(row, 6),
		.reason = xstrdup((const char *)sqlite3_column_text(row, 7)),
	};
}

enum rc lineage_of(struct db *db, int64_t project_id, struct link **links, size_t *count,
		   struct err *err)
{
	struct links found = { 0 };
	sqlite3_stmt *row = NULL;
	enum rc rc = statement_get(db, sql_of, &row, err);

	if (!rc) {
		cell_bind_number(row, ":project", project_id);
		rc = statement_each(db, row, take_link, &found, err);
	}
	*links = found.items;
	*count = found.count;
	return rc;
}

void links_release(struct link *links, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(links[i].reason);
	free(links);
}

/* 0 stands for a whole program, NULL in the store. */
static void bind_series(sqlite3_stmt *statement, const char *name, int64_t series)
{
	if (series)
		cell_bind_number(statement, name, series);
}

static enum rc bind(struct db *db, const char *sql, const struct link *link,
		    sqlite3_stmt **statement, struct err *err)
{
	enum rc rc = statement_get(db, sql, statement, err);

	if (!db_in_write(db))
		BUG("lineage is written inside db_begin()");
	if (rc)
		return rc;
	cell_bind_number(*statement, ":id", link->id);
	cell_bind_text(*statement, ":kind", lineage_word(link->kind));
	cell_bind_number(*statement, ":from_project", link->from_project);
	bind_series(*statement, ":from_series", link->from_series);
	cell_bind_number(*statement, ":to_project", link->to_project);
	bind_series(*statement, ":to_series", link->to_series);
	cell_bind_number(*statement, ":year", link->year);
	cell_bind_text(*statement, ":reason", link->reason);
	return RC_OK;
}

enum rc lineage_add(struct db *db, struct link *link, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = bind(db, sql_add, link, &statement, err);

	return rc ? rc : statement_add(db, statement, &link->id, err);
}

static enum rc change(struct db *db, const char *sql, const struct link *link, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	enum rc rc = bind(db, sql, link, &statement, err);

	return rc ? rc : statement_change(db, statement, err);
}

enum rc lineage_correct(struct db *db, const struct link *link, struct err *err)
{
	return change(db, sql_correct, link, err);
}

enum rc lineage_drop(struct db *db, int64_t id, struct err *err)
{
	return change(db, sql_drop, &(struct link){ .id = id }, err);
}
