/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surface_curses - the surface that is the terminal (curses' standard screen).
 */
#ifndef TUI_SURFACE_CURSES_H
#define TUI_SURFACE_CURSES_H

#include <stdbool.h>

#include "tui/surface.h"

/* After terminal_start(). */
struct surface *surface_curses_new(bool colour);
void surface_curses_free(struct surface *surface);

/* The next flush sends every cell anew. */
void surface_curses_spoil(struct surface *surface);

#endif
