/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * theme - how a role looks: attributes first, colour only in addition and only
 * where the terminal has it and NO_COLOR is not set.
 */
#ifndef TUI_THEME_H
#define TUI_THEME_H

#include <stdbool.h>

#include <curses.h>

#include "view/frame.h"

struct theme {
	attr_t attributes[ROLE_COUNT];
	short pairs[ROLE_COUNT];	/* 0: the terminal's own colours */
};

/* After newterm(). */
void theme_start(struct theme *theme, bool colour);

/* Does the terminal have colours, and did nobody say NO_COLOR? */
bool theme_has_colour(void);

#endif
