/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * context - where a person is, and so which key means what.
 */
#ifndef VIEW_CONTEXT_H
#define VIEW_CONTEXT_H

/* Where we are, for the keymap.  In the typing ones characters are text. */
enum context {
	CONTEXT_LIST = 1 << 0,
	CONTEXT_FILTER = 1 << 1,	/* typing a filter */
	CONTEXT_FORM = 1 << 2,		/* moving over fields */
	CONTEXT_TEXT = 1 << 3,		/* typing text of several lines */
	CONTEXT_LINE = 1 << 4,		/* typing one line or a number */
	CONTEXT_CHOICE = 1 << 5,	/* choosing a score or label */
	CONTEXT_GRID = 1 << 6,		/* moving in a grid */
	CONTEXT_CELL = 1 << 7,		/* typing in a grid cell */
	CONTEXT_PAGER = 1 << 8,		/* history, help, print preview */
	CONTEXT_DIALOG = 1 << 9,	/* a question */
};
#define CONTEXT_TYPING (CONTEXT_FILTER | CONTEXT_TEXT | CONTEXT_LINE | CONTEXT_CELL)
#define CONTEXT_ALL 0x3ff

#endif
