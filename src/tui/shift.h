/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * shift - a part of a line that has moved to the side: a character typed or
 * erased before it.  Pure.
 *
 * curses sends such a part anew wherever the line is full, and in a Japanese
 * paragraph every line is; the terminal can move it by itself.
 */
#ifndef TUI_SHIFT_H
#define TUI_SHIFT_H

#include <stdbool.h>
#include <stdint.h>

enum {
	SHIFT_WIDEST = 8,	/* columns that a part moves by, at most */
	SHIFT_WORTH = 20,	/* columns sent anew that the orders must save */
};

struct shift {
	int column;	/* where the part begins on the left of the two places */
	int width;	/* columns it has moved by */
	int moved;	/* columns of the part itself */
	int gone;	/* to the right: columns behind the part that give way, `width` or one more */
	bool right;	/* to the right; otherwise to the left */
};

/*
 * A line as it is shown and as it shall be: a number for each column, the same
 * for the same look, 0 for the second half of a wide character.  false: no part
 * worth it, or none that begins and ends between characters.
 */
bool shift_find(const uint64_t *shown, const uint64_t *wanted, int columns, struct shift *shift);

#endif
