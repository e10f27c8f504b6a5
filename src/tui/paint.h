/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paint - a frame put on a surface, and the sentence for a window too small.
 */
#ifndef TUI_PAINT_H
#define TUI_PAINT_H

#include <stdbool.h>

enum {
	PAINT_LEAST_LINES = 24,
	PAINT_LEAST_COLUMNS = 80,
};

struct frame;
struct surface;

void paint_frame(struct surface *surface, const struct frame *frame);

/* Is the surface smaller than what the views are made for? */
bool paint_is_too_small(const struct surface *surface);

/* Say so in place of a frame; nothing of the views is lost. */
void paint_too_small(struct surface *surface);

#endif
