/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * curses_shift - parts of lines moved to the side by the terminal itself, right
 * before curses is asked to refresh.
 */
#ifndef TUI_CURSES_SHIFT_H
#define TUI_CURSES_SHIFT_H

#include <stdbool.h>

struct curses_shift;

/* Can the terminal insert and delete columns, and remember its cursor? */
bool curses_shift_is_possible(void);

struct curses_shift *curses_shift_new(int columns);

/* A line of the standard screen that is not what the terminal shows. */
void curses_shift_line(struct curses_shift *shifts, int line);

/* Put what was found before the refresh, where it saves bytes, and tell curses; frees it. */
void curses_shift_end(struct curses_shift *shifts);

#endif
