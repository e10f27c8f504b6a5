/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/delimited.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

struct reader {
	const char *at;
	char separator;
	size_t left;		/* cells that may still come */
	struct delimited *table;
	size_t capacity;	/* of the last row */
};

static bool ends_cell(const struct reader *reader, char c)
{
	return !c || c == '\n' || c == reader->separator;
}

/*
 * A quoted cell, or NULL where the quote does not close at a cell's end.  A
 * search that fails ends at the next odd run of quotes, where at most one
 * other begins: the whole stays linear.
 */
static char *read_quoted(struct reader *reader)
{
	const char *at = reader->at + 1;
	struct str cell = STR_INIT;

	for (;; at++) {
		size_t plain = strcspn(at, "\"");

		str_add_bytes(&cell, at, plain);
		at += plain;
		if (*at && at[1] == '"') {
			str_add_char(&cell, '"');
			at++;
			continue;
		}
		break;
	}
	if (!*at || !ends_cell(reader, at[1])) {
		str_release(&cell);
		return NULL;
	}
	reader->at = at + 1;
	return str_take(&cell);
}

static char *read_plain(struct reader *reader)
{
	const char *start = reader->at;

	while (!ends_cell(reader, *reader->at))
		reader->at++;
	return xstrndup(start, (size_t)(reader->at - start));
}

static void add_row(struct reader *reader)
{
	struct delimited *table = reader->table;

	table->rows = grow(table->rows, table->count, &table->capacity, sizeof(*table->rows));
	table->rows[table->count++] = (struct delimited_row){ 0 };
	reader->capacity = 0;
}

static void add_cell(struct reader *reader, char *cell)
{
	struct delimited *table = reader->table;
	struct delimited_row *row = &table->rows[table->count - 1];

	row->cells = grow(row->cells, row->count, &reader->capacity, sizeof(*row->cells));
	row->cells[row->count++] = cell;
	if (row->count > table->columns)
		table->columns = row->count;
}

/* All rows; false where there are too many cells. */
static bool read_rows(struct reader *reader)
{
	add_row(reader);
	for (;; reader->at++) {
		char *cell = NULL;

		if (!reader->left--)
			return false;
		if (*reader->at == '"')
			cell = read_quoted(reader);
		add_cell(reader, cell ? cell : read_plain(reader));
		if (!*reader->at)
			return true;
		if (*reader->at == '\n' && !reader->at[1])
			return true;
		if (*reader->at == '\n')
			add_row(reader);
	}
}

enum rc delimited_read(const char *bytes, size_t length, char separator, size_t most,
		       struct delimited *table, struct err *err)
{
	struct reader reader = { .separator = separator, .left = most, .table = table };
	char *text = NULL;
	enum rc rc = text_take(bytes, length, TEXT_LINES | TEXT_TABS, &text, err);

	*table = (struct delimited){ 0 };
	if (rc)
		return rc;
	reader.at = text;
	if (*text && !read_rows(&reader)) {
		delimited_release(table);
		rc = err_set(err, RC_INVALID, _("there are more than %zu cells"), most);
	}
	free(text);
	return rc;
}

void delimited_release(struct delimited *table)
{
	for (size_t r = 0; r < table->count; r++) {
		for (size_t c = 0; c < table->rows[r].count; c++)
			free(table->rows[r].cells[c]);
		free(table->rows[r].cells);
	}
	free(table->rows);
	*table = (struct delimited){ 0 };
}

void delimited_add(struct str *out, const char *cell, char separator)
{
	const char special[] = { separator, '"', '\n', '\r', '\0' };

	if (!strpbrk(cell, special)) {
		str_add(out, cell);
		return;
	}
	str_add_char(out, '"');
	for (; *cell; cell++) {
		if (*cell == '"')
			str_add_char(out, '"');
		str_add_char(out, *cell);
	}
	str_add_char(out, '"');
}
