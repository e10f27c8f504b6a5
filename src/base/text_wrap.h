/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_wrap - where one line ends and the next begins; for text_layout.c.
 */
#ifndef BASE_TEXT_WRAP_H
#define BASE_TEXT_WRAP_H

#include "base/text.h"

struct wrapping {
	const char *text;
	size_t length;
	size_t end;		/* of the paragraph at hand */
	int columns;
	enum text_ambiguous ambiguous;
	size_t seen;		/* bytes before this one have decided about the lines so far */
	char *breaks;		/* per byte of the window: may a line begin here? */
	size_t capacity;
	size_t from, until;	/* the window: it begins where the line does */
};

struct wrapping wrapping_begin(const char *text, size_t length, int columns,
			       enum text_ambiguous ambiguous);
void wrapping_end(struct wrapping *wrapping);

/*
 * The line that begins at `start` (0, or what the call before returned, or
 * what one for the same text once did).  Returns where the next one begins,
 * length + 1 where this is the last.
 */
size_t wrapping_line(struct wrapping *wrapping, size_t start, struct text_line *line);

#endif
