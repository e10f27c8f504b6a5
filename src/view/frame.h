/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * frame - what is to be seen: lines of text with style roles, and the cursor.
 *
 * A view fills a frame; tui paints it on a surface (curses, or text in tests).
 * Nothing is ever read back from it by a view.
 */
#ifndef VIEW_FRAME_H
#define VIEW_FRAME_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"
#include "base/text.h"

enum role {		/* what a text is for; tui/theme.c says how it looks, never by colour alone */
	ROLE_PLAIN,
	ROLE_TITLE,	/* header line */
	ROLE_HEADING,	/* form section */
	ROLE_LABEL,	/* name of a field */
	ROLE_VALUE,
	ROLE_DERIVED,	/* a value that the program works out */
	ROLE_DIM,	/* prior year, empty-reasons, hints */
	ROLE_EDIT,	/* inside the field being edited (underlined) */
	ROLE_BAR,	/* the short bar on the current row or cell (reverse) */
	ROLE_SELECTED,	/* marked text */
	ROLE_NOTE,	/* a message to read */
	ROLE_ERROR,	/* something is wrong */
	ROLE_KEY,	/* key name in the footer */
	ROLE_COUNT
};

struct span {
	int column;
	enum role role;
	size_t start, length;	/* bytes in the line's text */
};

struct frame_line {
	struct str text;
	struct span *spans;
	size_t count, capacity;
};

struct frame {
	int lines, columns;
	enum text_ambiguous ambiguous;
	bool ascii;			/* rules of + - | */
	struct frame_line *line;	/* `lines` of them */
	int cursor_line, cursor_column;	/* always a place inside; where the edit point or marker is */
	bool cursor_hidden;		/* never while something is typed */
};

void frame_init(struct frame *frame);
void frame_release(struct frame *frame);

/* Make it `lines` × `columns`, all empty, cursor at 0,0. */
void frame_reset(struct frame *frame, int lines, int columns);

/*
 * Put text (made visible by text_show(), one line) at a place; what does not
 * fit up to the frame's right edge is cut at a cluster.  Outside: nothing.
 * Spans of one line must be put from left to right.  Returns the column after.
 */
int frame_put(struct frame *frame, int line, int column, enum role role,
	      const char *text, size_t length);
int frame_puts(struct frame *frame, int line, int column, enum role role,
	       const char *text);

/* The same, padded or cut to exactly `width` columns (`right`: flush right). */
int frame_pad(struct frame *frame, int line, int column, int width, bool right,
	      enum role role, const char *text);

struct area {		/* of a frame; a line of -1: nowhere */
	int line, column;
	int lines, columns;	/* its size */
};

/*
 * Put a text, wrapped to the area's columns, as far as its lines reach.  Returns
 * the lines it takes of them, nowhere too: so it is measured.
 */
int frame_wrap(struct frame *frame, const struct area *area, enum role role, const char *text);

void frame_cursor(struct frame *frame, int line, int column);

#endif
