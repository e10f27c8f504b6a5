/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sequence - what an escape sequence from the terminal means; pure.
 *
 * PuTTY in all its keyboard modes, Tera Term, RLogin, Windows Terminal, mintty,
 * xterm, tmux, screen and the Linux console are read alike, whatever TERM says.
 * Where two of them mean different keys by the same bytes, the dialect decides.
 */
#ifndef TUI_SEQUENCE_H
#define TUI_SEQUENCE_H

#include <stddef.h>

enum dialect {
	DIALECT_COMMON,
	DIALECT_PUTTY,	/* it said so: the other mode's arrows are those with Ctrl */
	DIALECT_LINUX,	/* TERM says so: Shift-F1 is the thirteenth key */
};

enum sequence_kind {
	SEQUENCE_UNKNOWN,
	SEQUENCE_KEY,		/* `key`, with its modifiers */
	SEQUENCE_PASTE_BEGIN,
	SEQUENCE_PASTE_END,
	SEQUENCE_CURSOR,	/* numbers: line, column */
	SEQUENCE_MOUSE,		/* numbers: button as sent, column, line; `key` 1: pressed */
	SEQUENCE_DEVICE,	/* numbers: the answer to CSI > c */
	SEQUENCE_MODE,		/* numbers: a private mode, its setting (0: unknown to the terminal) */
};

enum { SEQUENCE_NUMBERS = 3 };

struct sequence {
	enum sequence_kind kind;
	int key;
	int numbers[SEQUENCE_NUMBERS];
};

/* `bytes`: what follows the ESC, whole: "[1;5A", "OP". */
struct sequence sequence_read(const char *bytes, size_t length, enum dialect dialect);

/* The three bytes behind CSI M, as X10 terminals tell of the mouse. */
struct sequence sequence_x10_mouse(const unsigned char *bytes);

#endif
