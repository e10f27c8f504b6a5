/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_lines - a published text as lines of cells; for this room only.
 */
#ifndef FORMATS_PUBLISHED_LINES_H
#define FORMATS_PUBLISHED_LINES_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "formats/note.h"

/* One line; cells are NFC, checked, as they stand (escapes and blanks kept). */
struct published_line {
	long number;		/* from 1 */
	char *text;		/* owned; cells point into it */
	char **cells;
	int count;
	bool blank;		/* nothing but tabs and blanks */
	bool ended;		/* by a newline (else by the end of the file) */
};

struct published_lines {
	struct published_line *items;
	size_t count, capacity;
};

/* Through the gate and the limits; what is odd about the file goes to `notes`. */
enum rc published_lines_read(const char *bytes, size_t length, const char *file,
			     struct published_lines *lines, struct notes *notes,
			     struct err *err) MUST_CHECK;
void published_lines_release(struct published_lines *lines);

#endif
