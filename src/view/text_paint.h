/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_paint - lines of a laid-out text with a part of it marked: what is
 * selected, or what a search has found.
 */
#ifndef VIEW_TEXT_PAINT_H
#define VIEW_TEXT_PAINT_H

#include <stddef.h>

#include "base/text_layout.h"
#include "view/frame.h"

struct text_laid {		/* a text as it is laid out */
	const char *text;
	const struct text_layout *layout;
	const struct text_range *marked;	/* NULL or empty: nothing is */
};

/* Put a line of the layout; a marked newline is a blank behind it. */
void text_paint_line(struct frame *frame, int line, int column, enum role role,
		     const struct text_laid *laid, size_t index);

#endif
