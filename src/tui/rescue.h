/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rescue - the terminal given back even where the program breaks down: on
 * SIGSEGV and its like.  What follows (core, sanitizer) is as without it.
 */
#ifndef TUI_RESCUE_H
#define TUI_RESCUE_H

struct modes;

/* Before curses changes anything; `modes` is looked at when it happens. */
void rescue_start(const struct modes *modes);

/* The type of the terminal is known: what ends the alternate screen there. */
void rescue_take_type(void);

void rescue_stop(void);

#endif
