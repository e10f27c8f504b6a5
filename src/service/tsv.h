/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tsv - lines of cells separated by tabs: \t \n \\ escaped, \N for NULL.
 */
#ifndef SERVICE_TSV_H
#define SERVICE_TSV_H

#include <stddef.h>

#include "base/err.h"

struct str;

/* Append one cell, escaped; NULL as \N. */
void tsv_add(struct str *out, const char *cell);

struct tsv_line {
	char **cells;		/* unescaped; NULL for \N */
	size_t count;
	long line;		/* from 1 */
};

struct tsv {
	struct tsv_line *lines;
	size_t count, capacity;
};

/*
 * Read a whole text through the gate (text_take); empty lines are passed
 * over, a BOM is dropped.  RC_INVALID with file and line.
 */
enum rc tsv_read(const char *bytes, size_t length, const char *file, struct tsv *tsv,
		 struct err *err) MUST_CHECK;
void tsv_release(struct tsv *tsv);

/* Index of the header's column of that name, or -1. */
int tsv_column(const struct tsv *tsv, const char *name);

#endif
