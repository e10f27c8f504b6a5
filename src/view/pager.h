/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * pager - lines of text to read: scrolled, never edited; with or without a
 * marker that stands on one of them.
 */
#ifndef VIEW_PAGER_H
#define VIEW_PAGER_H

#include <stdbool.h>
#include <stddef.h>

#include "view/action.h"
#include "view/frame.h"
#include "view/marked.h"

struct body;

struct pager_line {
	char *text;
	enum role role;
	int indent;		/* columns before it */
	size_t key;		/* what the line belongs to, the owner's number */
	struct marked marked;	/* of the text */
};

struct pager {
	struct pager_line *lines;
	size_t count, capacity;
	size_t top;		/* first line shown */
	size_t height;		/* lines shown last time, at least 1 */
	int line;		/* … from this one of the frame */
	int left;		/* columns scrolled away to the left */
	size_t marked;		/* line with the marker, from 1; 0: none */
};

void pager_release(struct pager *pager);
void pager_clear(struct pager *pager);	/* the lines; the place stays */
void pager_truncate(struct pager *pager, size_t count);	/* the lines behind that many */

/* One line, not wrapped. */
void pager_add(struct pager *pager, enum role role, int indent, size_t key,
	       const char *text, size_t length);

/* Text of any length, wrapped to `columns` including the indent. */
void pager_wrap(struct pager *pager, enum role role, int indent, size_t key,
		const char *text, int columns, enum text_ambiguous ambiguous);

/* The same of a text that has been made visible, with places that are marked. */
void pager_wrap_marked(struct pager *pager, enum role role, int indent, size_t key, const char *text,
		       const struct marked *marked, int columns, enum text_ambiguous ambiguous);

void pager_build(struct pager *pager, const struct body *body);

/* The moves up, down, page, home, end, left, right.  false: no move. */
bool pager_act(struct pager *pager, enum action action);

/* Is this one of the moves? */
bool pager_offers(enum action action);

/* The line that stands in a line of the frame; NULL: none. */
const struct pager_line *pager_at(const struct pager *pager, int line);

/* Is the last line to be seen? */
bool pager_at_end(const struct pager *pager);

#endif
