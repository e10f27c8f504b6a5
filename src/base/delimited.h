/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * delimited - tables as spreadsheets copy and export them: rows on lines, a
 * separator (tab, comma) between cells, quotes around a cell that holds a
 * separator, a newline or a quote (doubled inside).
 */
#ifndef BASE_DELIMITED_H
#define BASE_DELIMITED_H

#include <stddef.h>

#include "base/err.h"

struct str;

struct delimited_row {
	char **cells;		/* never NULL, "" where empty */
	size_t count;		/* at least 1; rows need not be equally long */
};

struct delimited {
	struct delimited_row *rows;
	size_t count, capacity;
	size_t columns;		/* of the longest row */
};

/*
 * Read a whole text through the gate (text_take).  CRLF, CR and newline end a
 * row; one at the very end begins none.  A quote that does not close at the
 * end of its cell is a character like others.  Linear in the length.
 * RC_INVALID: the gate's reason, or more than `most` cells.
 */
enum rc delimited_read(const char *bytes, size_t length, char separator, size_t most,
		       struct delimited *table, struct err *err) MUST_CHECK;
void delimited_release(struct delimited *table);

/* Append one cell, in quotes where it needs them. */
void delimited_add(struct str *out, const char *cell, char separator);

#endif
