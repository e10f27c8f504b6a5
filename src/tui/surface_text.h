/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surface_text - a surface of cells in memory, dumped as text for tests.
 *
 * A cell holds a cluster; a wide one takes its right neighbour, and whatever
 * overwrites a half of it blanks the other, as terminals do.
 */
#ifndef TUI_SURFACE_TEXT_H
#define TUI_SURFACE_TEXT_H

#include <stdbool.h>

#include "base/text.h"
#include "tui/surface.h"

struct str;

struct surface *surface_text_new(int lines, int columns, enum text_ambiguous ambiguous);
void surface_text_free(struct surface *surface);

/*
 * Append the lines without trailing blanks, then a line "cursor LINE COLUMN"
 * (from 0; "hidden" behind it).  `roles`: then the same grid with a letter of
 * the role in each cell ('.' plain).
 */
void surface_text_dump(const struct surface *surface, bool roles, struct str *out);

/* How many put() calls lay outside or ended beyond the right edge: must be 0. */
int surface_text_faults(const struct surface *surface);

#endif
