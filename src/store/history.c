/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history - reading who changed what.
 *
 * Rows are copied and handed over when the statement is closed again: a
 * sheet's history is some hundreds of rows, found and sorted by one index.
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

static const char sql_last[] = "SELECT max(change_set_id)" OF_SHEET;
#define COLUMNS "SELECT change_set_id, seq, subject, subject_id, address, before, after"
/*
 * What somebody answered to a finding stands with the cell, as a mark does: of
 * subject finding_ack, subject_id SHEET/CHECK/ADDRESS, the reason as
 * ADDRESS#CHECK.  '0' comes after '/'.
 */
#define WITH_ANSWERS \
	COLUMNS " FROM (" COLUMNS OF_SHEET " UNION ALL SELECT change_set_id, seq, subject, subject_id," \
	" substr(rest, instr(rest, '/') + 1) || '#' || substr(rest, 1, instr(rest, '/') - 1), before, after" \
	" FROM (SELECT *, substr(subject_id, length(:sheet) + 2) AS rest FROM change" \
	" WHERE subject = 'finding_ack' AND subject_id > :sheet || '/' AND subject_id < :sheet || '0'" \
	" AND address = 'reason'))"
static const char sql_rows[] =
	WITH_ANSWERS " WHERE change_set_id < :before ORDER BY change_set_id DESC, seq";
static const char sql_rows_about[] =
	WITH_ANSWERS " WHERE change_set_id < :before" ABOUT " ORDER BY change_set_id DESC, seq";
static const char sql_rows_of_set[] =
	COLUMNS " FROM change WHERE change_set_id = :set ORDER BY seq";
/* '+': along the sets, of which there are few, not along all there is of the sheet. */
static const char sql_rows_since[] =
	COLUMNS " FROM change WHERE change_set_id > :after AND +subject = 'sheet'"
	" AND +subject_id = :sheet ORDER BY change_set_id, seq";
static const char sql_rows_of_row[] =
	COLUMNS " FROM change WHERE subject = :subject AND subject_id = :id ORDER BY change_set_id, seq";
static const char sql_set[] =
	"SELECT at, uid, undoes, login, role, way, origin, reason, lower(hex(hash))"
	" FROM change_set WHERE id = :set";

struct item {
	int64_t set, seq;
	char *subject, *subject_id, *address, *before, *after;
};

/* Head of the set at hand, copied. */
struct head {
	int64_t at, uid, undoes;
	char *login, *role, *way, *origin, *reason, *hash;
};

struct walk {
	struct db *db;
	char *sheet;			/* subject_id is text */
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

		free(item->subject);
		free(item->subject_id);
		free(item->address);
		free(item->before);
		free(item->after);
	}
}

static void walk_begin(struct walk *walk, struct db *db, int64_t sheet)
{
	struct str id = STR_INIT;

	str_addf(&id, "%lld", (long long)sheet);
	*walk = (struct walk){ .db = db, .sheet = str_take(&id) };
}

static void walk_end(struct walk *walk)
{
	clear_items(walk);
	head_release(&walk->head);
	free(walk->items);
	free(walk->sheet);
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
		.set = sqlite3_column_int64(row, 0),
		.seq = sqlite3_column_int64(row, 1),
		.subject = column_copy(row, 2),
		.subject_id = column_copy(row, 3),
		.address = column_copy(row, 4),
		.before = column_copy(row, 5),
		.after = column_copy(row, 6),
	};
}

/* Is there enough, and does `row` begin another set? */
static bool is_beyond(const struct walk *walk, size_t limit, sqlite3_stmt *row)
{
	return walk->count >= limit &&
	       walk->items[walk->count - 1].set != sqlite3_column_int64(row, 0);
}

/* Which rows: of the walk's sheet, what the statement asks for besides. */
struct wanted {
	const char *sql;
	const char *address, *subject, *subject_id;
	int64_t set, before, after;
	size_t limit;
};

static enum rc read_items(struct walk *walk, const struct wanted *wanted, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = true;
	enum rc rc = statement_get(walk->db, wanted->sql, &row, err);

	if (rc)
		return rc;
	cell_bind_text(row, ":sheet", walk->sheet);
	cell_bind_text(row, ":address", wanted->address);
	cell_bind_text(row, ":subject", wanted->subject);
	cell_bind_text(row, ":id", wanted->subject_id);
	cell_bind_number(row, ":set", wanted->set);
	cell_bind_number(row, ":before", wanted->before);
	cell_bind_number(row, ":after", wanted->after);
	while (!rc && found) {
		rc = statement_step(walk->db, row, &found, err);
		if (rc || !found || is_beyond(walk, wanted->limit, row))
			break;
		take_item(walk, row);
	}
	statement_done(row);
	return rc;
}

static enum rc hand_over(const struct walk *walk, const struct item *item, history_fn *fn,
			 void *arg, struct err *err)
{
	const struct head *head = &walk->head;
	struct history_row row = {
		.set = item->set, .seq = item->seq, .at = head->at, .uid = head->uid,
		.undoes = head->undoes, .login = head->login, .role = head->role,
		.way = head->way, .origin = head->origin, .reason = head->reason,
		.subject = item->subject, .subject_id = item->subject_id,
		.address = item->address, .before = item->before, .after = item->after,
	};

	return fn(&row, arg, err);
}

/* Read what is wanted, close the statement, hand it over. */
static enum rc walk_run(struct db *db, int64_t sheet_id, const struct wanted *wanted,
			history_fn *fn, void *arg, struct err *err)
{
	struct walk walk;
	enum rc rc;

	walk_begin(&walk, db, sheet_id);
	rc = read_items(&walk, wanted, err);
	for (size_t i = 0; i < walk.count && !rc; i++) {
		if (!i || walk.items[i].set != walk.items[i - 1].set)
			rc = read_head(&walk, walk.items[i].set, err);
		if (!rc)
			rc = hand_over(&walk, &walk.items[i], fn, arg, err);
	}
	walk_end(&walk);
	return rc;
}

enum rc history_of_sheet(struct db *db, int64_t sheet_id, const char *address,
			 int64_t before, int limit, history_fn *fn, void *arg, struct err *err)
{
	struct wanted wanted = {
		.sql = address ? sql_rows_about : sql_rows, .address = address,
		.before = before ? before : INT64_MAX, .limit = limit > 0 ? (size_t)limit : SIZE_MAX,
	};

	return walk_run(db, sheet_id, &wanted, fn, arg, err);
}

char *history_of_answer(const char *subject_id)
{
	const char *check = strchr(subject_id, '/'), *address = check ? strchr(check + 1, '/') : NULL;
	struct str answer = STR_INIT;

	if (address)
		str_addf(&answer, "%s#%.*s", address + 1, (int)(address - check - 1), check + 1);
	return str_take(&answer);
}

enum rc history_since(struct db *db, int64_t sheet_id, int64_t after, history_fn *fn, void *arg,
		      struct err *err)
{
	struct wanted wanted = { .sql = sql_rows_since, .after = after, .limit = SIZE_MAX };

	return walk_run(db, sheet_id, &wanted, fn, arg, err);
}

enum rc history_of_set(struct db *db, int64_t set, history_fn *fn, void *arg, struct err *err)
{
	struct wanted wanted = { .sql = sql_rows_of_set, .set = set, .limit = SIZE_MAX };

	return walk_run(db, 0, &wanted, fn, arg, err);
}

enum rc history_of_row(struct db *db, const char *subject, const char *subject_id, history_fn *fn,
		       void *arg, struct err *err)
{
	struct wanted wanted = { .sql = sql_rows_of_row, .subject = subject, .subject_id = subject_id,
				 .limit = SIZE_MAX };

	return walk_run(db, 0, &wanted, fn, arg, err);
}

static enum rc take_last(const struct history_row *row, void *arg, struct err *err)
{
	struct history_last *last = arg;

	(void)err;
	if (!last->set)
		*last = (struct history_last){ .login = xstrdup(row->login), .at = row->at,
					       .set = row->set, .undoes = row->undoes };
	return RC_OK;
}

enum rc history_last(struct db *db, int64_t sheet_id, const char *address,
		     struct history_last *last, struct err *err)
{
	*last = (struct history_last){ 0 };
	return history_of_sheet(db, sheet_id, address, 0, 1, take_last, last, err);
}

void history_last_release(struct history_last *last)
{
	free(last->login);
	*last = (struct history_last){ 0 };
}

/* The last set that touched the sheet, or 0. */
static enum rc last_set(struct walk *walk, int64_t *set, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = false;
	enum rc rc = statement_get(walk->db, sql_last, &row, err);

	*set = 0;
	if (rc)
		return rc;
	cell_bind_text(row, ":sheet", walk->sheet);
	rc = statement_step(walk->db, row, &found, err);
	if (!rc && found)
		*set = sqlite3_column_int64(row, 0);
	statement_done(row);
	return rc;
}

enum rc history_stamp(struct db *db, int64_t sheet_id, struct sheet_stamp *stamp,
		      struct err *err)
{
	struct walk walk;
	int64_t set = 0;
	enum rc rc;

	*stamp = (struct sheet_stamp){ 0 };
	walk_begin(&walk, db, sheet_id);
	rc = last_set(&walk, &set, err);
	if (!rc && set)
		rc = read_head(&walk, set, err);
	if (!rc && walk.head.hash && strlen(walk.head.hash) < sizeof(stamp->hash)) {
		memcpy(stamp->hash, walk.head.hash, strlen(walk.head.hash) + 1);
		stamp->at = walk.head.at;
		stamp->set = set;
	}
	walk_end(&walk);
	return rc;
}
