/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line_edit - how one line being typed is seen: a field or cell of the form, a
 * filter, the line of a dialog.  What is done to it: text_act.h.
 */
#ifndef VIEW_LINE_EDIT_H
#define VIEW_LINE_EDIT_H

#include "view/frame.h"

struct text_edit;

/* Draw it `width` columns wide; scrolled to the side so that the edit point is inside. */
void line_edit_build(const struct text_edit *edit, struct frame *frame, int line, int column,
		     int width);

/* The cursor to a column of what is drawn `width` columns wide. */
void line_edit_click(struct text_edit *edit, int column, int width, enum text_ambiguous ambiguous);

#endif
