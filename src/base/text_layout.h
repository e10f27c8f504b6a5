/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_layout - the lines of text_wrap(), kept while the text changes.
 *
 * Where a line ends depends on the text from its start to a little behind its
 * end and on nothing else; so after a change only the lines that have seen the
 * changed bytes are laid out anew, up to the first one that begins where one
 * began before.
 */
#ifndef BASE_TEXT_LAYOUT_H
#define BASE_TEXT_LAYOUT_H

#include "base/text.h"

struct text_layout {
	struct text_line *lines;
	size_t *seen;		/* bytes before this one decide where the line ends; ascending */
	size_t count, capacity;
	int columns;		/* 0: nothing is laid out */
	enum text_ambiguous ambiguous;
};

#define TEXT_LAYOUT_INIT { 0 }

/* Back to TEXT_LAYOUT_INIT. */
void text_layout_release(struct text_layout *layout);

/* Lay the whole text out; columns >= 2. */
void text_layout_make(struct text_layout *layout, const char *text, size_t length, int columns,
		      enum text_ambiguous ambiguous);

/*
 * `text` (`length` bytes) is what was laid out before, but for `added` bytes
 * at `at` that stand in the place of `removed` ones.
 */
void text_layout_change(struct text_layout *layout, const char *text, size_t length, size_t at,
			size_t removed, size_t added);

/* The last line that begins at or before a byte; the layout has lines. */
size_t text_layout_find(const struct text_layout *layout, size_t at);

#endif
