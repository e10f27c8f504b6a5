/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheets_list - sheets page by page: seek, walk, stop.
 *
 * Rows are copied a slice at a time and handed over when the statement is
 * closed again, so that neither memory nor an open statement grows with the
 * list.  What an index cannot answer (parts of words, folded) is looked at
 * row by row while walking.
 */
#include "store/sheets.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/text_character.h"
#include "store/cell_sql.h"
#include "store/list_sql.h"
#include "store/statement.h"

#define SLICE 64
#define SCORES 4

struct item {
	int64_t id;
	char *number, *name, *section, *unit, *state;
};

struct walk {
	struct db *db;
	const struct list_query *query;
	bool backward;
	char **words;			/* folded */
	size_t word_count, word_capacity;
	char *section;			/* folded, or NULL */

	int year;			/* the one being walked, 0 before the first */
	bool nowhere;			/* which part of it (list_sql.h) */
	bool after;			/* go on beyond this place, else from its beginning */
	struct value key;
	char *number;
	int64_t id;

	struct item items[SLICE];
	size_t count;
};

/* ---- words ---- */

static void add_word(struct walk *walk, const char *text, size_t length)
{
	char *word = xstrndup(text, length);

	walk->words = grow(walk->words, walk->word_count, &walk->word_capacity,
			   sizeof(*walk->words));
	walk->words[walk->word_count++] = text_fold(word);
	free(word);
}

static void split_words(struct walk *walk, const char *text)
{
	while (text && *text) {
		size_t length = 0;

		while (text[length] && !text_blank(text + length))
			length++;
		if (length)
			add_word(walk, text, length);
		text += length;
		text += text_blank(text);
	}
}

static void add_part(struct str *out, const char *text)
{
	str_add(out, text);
	str_add_char(out, '\n');
}

static bool has_words(const struct walk *walk, const struct item *item)
{
	struct str all = STR_INIT;
	char *folded;
	bool has = true;

	if (!walk->word_count)
		return true;
	add_part(&all, item->number);
	add_part(&all, item->name);
	add_part(&all, item->section);
	folded = text_fold(all.text);
	for (size_t i = 0; i < walk->word_count && has; i++)
		has = strstr(folded, walk->words[i]) != NULL;
	free(folded);
	str_release(&all);
	return has;
}

static bool in_section(const struct walk *walk, const struct item *item)
{
	struct str all = STR_INIT;
	char *folded;
	bool has;

	if (!walk->section)
		return true;
	add_part(&all, item->section);
	add_part(&all, item->unit);
	folded = text_fold(all.text);
	has = strstr(folded, walk->section) != NULL;
	free(folded);
	str_release(&all);
	return has;
}

/* ---- rows ---- */

static char *column_copy(sqlite3_stmt *row, int column)
{
	return xstrdup((const char *)sqlite3_column_text(row, column));
}

static void item_release(struct item *item)
{
	free(item->number);
	free(item->name);
	free(item->section);
	free(item->unit);
	free(item->state);
}

static void clear_items(struct walk *walk)
{
	while (walk->count)
		item_release(&walk->items[--walk->count]);
}

/* Go on beyond this row next time. */
static void keep_place(struct walk *walk, sqlite3_stmt *row)
{
	value_release(&walk->key);
	free(walk->number);
	walk->after = true;
	walk->id = sqlite3_column_int64(row, 0);
	walk->number = column_copy(row, 1);
	walk->key = cell_column(row, 6);
}

static void take_row(struct walk *walk, sqlite3_stmt *row)
{
	struct item *item = &walk->items[walk->count];

	*item = (struct item){
		.id = sqlite3_column_int64(row, 0),
		.number = column_copy(row, 1),
		.name = column_copy(row, 2),
		.section = column_copy(row, 3),
		.unit = column_copy(row, 4),
		.state = column_copy(row, 5),
	};
	if (has_words(walk, item) && in_section(walk, item)) {
		walk->count++;
		keep_place(walk, row);
	} else {
		item_release(item);
	}
}

static enum rc open_walk(struct walk *walk, sqlite3_stmt **row, struct err *err)
{
	struct list_form form = { .sort = walk->query->sort, .backward = walk->backward,
				  .nowhere = walk->nowhere, .after = walk->after,
				  .state = walk->query->state != NULL };
	struct str sql = STR_INIT;
	enum rc rc;

	list_sql(&form, &sql);
	rc = statement_get(walk->db, sql.text, row, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_number(*row, ":year", walk->year);
	cell_bind_text(*row, ":state", walk->query->state);
	cell_bind_value(*row, ":key", &walk->key);
	cell_bind_text(*row, ":number", walk->number);
	cell_bind_number(*row, ":id", walk->id);
	return RC_OK;
}

/* Up to `want` items of the part; fewer mean that it is through. */
static enum rc fill(struct walk *walk, size_t want, struct err *err)
{
	sqlite3_stmt *row = NULL;
	bool found = true;
	enum rc rc = open_walk(walk, &row, err);

	if (rc)
		return rc;
	while (!rc && found && walk->count < want) {
		rc = statement_step(walk->db, row, &found, err);
		if (!rc && found)
			take_row(walk, row);
	}
	statement_done(row);
	return rc;
}

/* ---- handing over ---- */

static enum rc read_scores(struct walk *walk, struct list_row *row, char **direction,
			   struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *statement = NULL;
	bool found = false;
	enum rc rc;

	*direction = NULL;
	list_sql_scores(&sql);
	rc = statement_get(walk->db, sql.text, &statement, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_number(statement, ":sheet", row->id);
	rc = statement_step(walk->db, statement, &found, err);
	for (int i = 0; i < SCORES && !rc && found; i++)
		row->scores[i] = sqlite3_column_int64(statement, i);
	if (!rc && found)
		*direction = column_copy(statement, SCORES);
	statement_done(statement);
	return rc;
}

static enum rc hand_over(struct walk *walk, list_fn *fn, void *arg, struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < walk->count && !rc; i++) {
		const struct item *item = &walk->items[i];
		struct list_row row = { .id = item->id, .year = walk->year,
					.number = item->number, .name = item->name,
					.section = item->section, .unit = item->unit,
					.state = item->state };
		char *direction = NULL;

		rc = read_scores(walk, &row, &direction, err);
		row.direction = direction;
		if (!rc)
			rc = fn(&row, arg, err);
		free(direction);
	}
	clear_items(walk);
	return rc;
}

/* ---- from part to part, from year to year ---- */

/* To the beginning of the year's first part. */
static void enter_year(struct walk *walk, int year)
{
	walk->year = year;
	walk->nowhere = list_has_nowhere(walk->query->sort) && !walk->backward;
	walk->after = false;
}

/* To the next year that has sheets; false where there is none. */
static enum rc next_year(struct walk *walk, bool *found, struct err *err)
{
	sqlite3_stmt *statement = NULL;
	bool row = false;
	enum rc rc = statement_get(walk->db, list_sql_next_year(walk->backward), &statement, err);

	*found = false;
	if (rc)
		return rc;
	cell_bind_number(statement, ":year",
			 walk->year || walk->backward ? walk->year : INT_MAX);
	rc = statement_step(walk->db, statement, &row, err);
	if (!rc && row && sqlite3_column_type(statement, 0) != SQLITE_NULL) {
		enter_year(walk, sqlite3_column_int(statement, 0));
		*found = true;
	}
	statement_done(statement);
	return rc;
}

static enum rc next_part(struct walk *walk, bool *found, struct err *err)
{
	if (list_has_nowhere(walk->query->sort) && walk->nowhere == !walk->backward) {
		walk->nowhere = !walk->nowhere;
		walk->after = false;
		return RC_OK;
	}
	*found = false;
	return walk->query->year ? RC_OK : next_year(walk, found, err);
}

/* To the place of the sheet `from`. */
static enum rc enter_at(struct walk *walk, int64_t from, bool *found, struct err *err)
{
	struct str sql = STR_INIT;
	sqlite3_stmt *row = NULL;
	enum rc rc;

	list_sql_place(walk->query->sort, &sql);
	rc = statement_get(walk->db, sql.text, &row, err);
	str_release(&sql);
	if (rc)
		return rc;
	cell_bind_number(row, ":id", from);
	rc = statement_step(walk->db, row, found, err);
	if (!rc && *found) {
		walk->year = walk->query->year ? walk->query->year : sqlite3_column_int(row, 0);
		walk->number = column_copy(row, 1);
		walk->key = cell_column(row, 2);
		walk->nowhere = walk->key.type == VALUE_EMPTY;
		walk->id = from;
		walk->after = true;
	}
	statement_done(row);
	if (!rc && !*found)
		return err_set(err, RC_NOT_FOUND, _("there is no such sheet"));
	return rc;
}

static enum rc begin(struct walk *walk, int64_t from, bool *found, struct err *err)
{
	if (from)
		return enter_at(walk, from, found, err);
	if (!walk->query->year)
		return next_year(walk, found, err);
	enter_year(walk, walk->query->year);
	*found = true;
	return RC_OK;
}

static enum rc walk_years(struct walk *walk, int64_t from, int limit, list_fn *fn, void *arg,
			  struct err *err)
{
	size_t left = limit > 0 ? (size_t)limit : SIZE_MAX;
	bool found = false;
	enum rc rc = begin(walk, from, &found, err);

	while (!rc && found && left) {
		size_t want = left < SLICE ? left : SLICE, got;

		rc = fill(walk, want, err);
		got = walk->count;
		left -= got;
		if (!rc)
			rc = hand_over(walk, fn, arg, err);
		if (!rc && got < want)
			rc = next_part(walk, &found, err);
	}
	return rc;
}

enum rc sheets_list(struct db *db, const struct list_query *query, int64_t from,
		    bool backward, int limit, list_fn *fn, void *arg, struct err *err)
{
	struct walk walk = { .db = db, .query = query, .backward = backward };
	enum rc rc;

	split_words(&walk, query->words);
	if (query->section && *query->section)
		walk.section = text_fold(query->section);
	rc = walk_years(&walk, from, limit, fn, arg, err);
	clear_items(&walk);
	while (walk.word_count)
		free(walk.words[--walk.word_count]);
	free(walk.words);
	free(walk.section);
	free(walk.number);
	value_release(&walk.key);
	return rc;
}
