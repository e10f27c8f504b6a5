/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history - reading who changed what.
 *
 * Rows are copied a set at a time and handed over when the statement is
 * closed again: a sheet's history is short, a set is bounded by a sheet.
 */
#include "store/history.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "store/cell_sql.h"
#include "store/statement.h"

/* '$' comes after '#': an address and its marks, and nothing else. */
#define ABOUT " AND (address = :address OR (address > :address || '#'" \
	      " AND address < :address || '$'))"
#define OF_SHEET " FROM change WHERE subject = 'sheet' AND subject_id = :sheet"

static const char sql_next[] =
	"SELECT max(change_set_id)" OF_SHEET " AND change_set_id < :before";
static const char sql_next_about[] =
	"SELECT max(change_set_id)" OF_SHEET ABOUT " AND change_set_id < :before";
/* '+': by the sheet's index, since a set can be the import of a whole city. */
static const char sql_rows[] =
	"SELECT seq, address, before, after FROM change WHERE +change_set_id = :set"
	" AND subject = 'sheet' AND subject_id = :sheet ORDER BY seq";
static const char sql_rows_about[] =
	"SELECT seq, address, before, after FROM change WHERE +change_set_id = :set"
	" AND subject = 'sheet' AND subject_id = :sheet" ABOUT " ORDER BY seq";
static const char sql_set[] =
	"SELECT at, uid, undoes, login, role, way, origin, reason, hex(hash)"
	" FROM change_set WHERE id = :set";

struct item {
	int64_t seq;
	char *address, *before, *after;
};

/* One set, copied. */
struct head {
	int64_t at, uid, undoes;
	char *login, *role, *way, *origin, *reason, *hash;
};

struct walk {
	struct db *db;
	char *sheet;			/* subject_id is text */
	const char *address;		/* NULL: all */
	struct head head;
	struct item *items;
	size_t count, capacity;
};

static char *column_copy(sqlite3_stmt *row, int column)
{
	return xstrdup((const char *)sqlite3_column_text(row, column));
}

static void head_release(struct head *head)
{
	free(head->login);
	free(head->role);
	free(head->way);
	free(head->origin);
	free(head->reason);
	free(head->hash);
	*head = (struct head){ 0 };
}

static void clear_items(struct walk *walk)
{
	while (walk->count) {
		struct item *item = &walk->items[--walk->count];

		free(item->address);
		free(item->before);
		free(item->after);
	}
}

static void walk_begin(struct walk *walk, struct db *db, int64_t sheet, const char *address)
{
	struct str id = STR_INIT;

	str_addf(&id, "%lld", (long long)sheet);
	*walk = (struct walk){ .db = db, .sheet = str_take(&id), .address = address };
}

static void walk_end(struct walk *walk)
{
	clear_items(walk);
	head_release(&walk->head);
	free(walk->items);
	free(walk->sheet);
}

/* A statement of this file with all that it may ask for. */
static enum rc open_about(struct walk *walk, const char *all, const char *about,
			  sqlite3_stmt **row, struct err *err)
{
	enum rc rc = statement_get(walk->db, walk->address ? about : all, row, err);

	if (rc)
		return rc;
	cell_bind_text(*row, ":sheet", walk->sheet);
	cell_bind_text(*row, ":address", walk->address);
	return RC_OK;
}

/* The newest set below `before` (0: of all) that has a row, or 0. */
static enum rc next_set(struct walk *walk, int64_t before, int64_t *set, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = open_about(walk, sql_next, sql_next_about, &row, err);

	*set = 0;
	if (rc)
		return rc;
	cell_bind_number(row, ":before", before ? before : INT64_MAX);
	rc = statement_step(walk->db, row, &found, err);
	if (!rc && found)
		*set = sqlite3_column_int64(row, 0);
	statement_done(row);
	return rc;
}

static enum rc read_head(struct walk *walk, int64_t set, struct err *err)
{
	struct head *head = &walk->head;
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(walk->db, sql_set, &row, err);

	head_release(head);
	if (rc)
		return rc;
	cell_bind_number(row, ":set", set);
	rc = statement_step(walk->db, row, &found, err);
	if (!rc && found)
		*head = (struct head){
			.at = sqlite3_column_int64(row, 0),
			.uid = sqlite3_column_int64(row, 1),
			.undoes = sqlite3_column_int64(row, 2),
			.login = column_copy(row, 3),
			.role = column_copy(row, 4),
			.way = column_copy(row, 5),
			.origin = column_copy(row, 6),
			.reason = column_copy(row, 7),
			.hash = column_copy(row, 8),
		};
	statement_done(row);
	return rc;
}

static void take_item(struct walk *walk, sqlite3_stmt *row)
{
	walk->items = grow(walk->items, walk->count, &walk->capacity, sizeof(*walk->items));
	walk->items[walk->count++] = (struct item){
		.seq = sqlite3_column_int64(row, 0),
		.address = column_copy(row, 1),
		.before = column_copy(row, 2),
		.after = column_copy(row, 3),
	};
}

static enum rc read_items(struct walk *walk, int64_t set, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = true;
	enum rc rc = open_about(walk, sql_rows, sql_rows_about, &row, err);

	clear_items(walk);
	if (rc)
		return rc;
	cell_bind_number(row, ":set", set);
	while (!rc && found) {
		rc = statement_step(walk->db, row, &found, err);
		if (!rc && found)
			take_item(walk, row);
	}
	statement_done(row);
	return rc;
}

static enum rc hand_over(const struct walk *walk, int64_t set, history_fn *fn, void *arg,
			 struct err *err)
{
	const struct head *head = &walk->head;
	enum rc rc = RC_OK;

	for (size_t i = 0; i < walk->count && !rc; i++) {
		struct history_row row = {
			.set = set, .seq = walk->items[i].seq, .at = head->at, .uid = head->uid,
			.undoes = head->undoes, .login = head->login, .role = head->role,
			.way = head->way, .origin = head->origin, .reason = head->reason,
			.address = walk->items[i].address, .before = walk->items[i].before,
			.after = walk->items[i].after,
		};

		rc = fn(&row, arg, err);
	}
	return rc;
}

enum rc history_of_sheet(struct db *db, int64_t sheet_id, const char *address,
			 int64_t before, int limit, history_fn *fn, void *arg, struct err *err)
{
	size_t left = limit > 0 ? (size_t)limit : SIZE_MAX;
	struct walk walk;
	int64_t set = before;
	enum rc rc;

	walk_begin(&walk, db, sheet_id, address);
	do {
		rc = next_set(&walk, set, &set, err);
		if (rc || !set)
			break;
		rc = read_head(&walk, set, err);
		if (!rc)
			rc = read_items(&walk, set, err);
		left = left > walk.count ? left - walk.count : 0;
		if (!rc)
			rc = hand_over(&walk, set, fn, arg, err);
	} while (!rc && left);
	walk_end(&walk);
	return rc;
}

enum rc history_stamp(struct db *db, int64_t sheet_id, struct sheet_stamp *stamp,
		      struct err *err)
{
	struct walk walk;
	int64_t set = 0;
	enum rc rc;

	*stamp = (struct sheet_stamp){ 0 };
	walk_begin(&walk, db, sheet_id, NULL);
	rc = next_set(&walk, 0, &set, err);
	if (!rc && set)
		rc = read_head(&walk, set, err);
	if (!rc && set && walk.head.hash && strlen(walk.head.hash) < sizeof(stamp->hash)) {
		for (size_t i = 0; walk.head.hash[i]; i++)
			stamp->hash[i] = (char)(walk.head.hash[i] |
						(walk.head.hash[i] >= 'A' ? 0x20 : 0));
		stamp->at = walk.head.at;
		stamp->set = set;
	}
	walk_end(&walk);
	return rc;
}
