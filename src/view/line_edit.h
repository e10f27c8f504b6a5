/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line_edit - one line being typed on the screen: the actions on a text_edit,
 * and how it is seen.  Filter and line dialog share it.
 */
#ifndef VIEW_LINE_EDIT_H
#define VIEW_LINE_EDIT_H

#include <stdbool.h>

#include "view/action.h"
#include "view/frame.h"

struct text_edit;

/* Move, erase, undo, redo.  false: no such action. */
bool line_edit_act(struct text_edit *edit, enum action action, enum text_ambiguous ambiguous);

/* Is it one of these actions? */
bool line_edit_offers(enum action action);

/* Draw it `width` columns wide; scrolled to the side so that the edit point is inside. */
void line_edit_build(const struct text_edit *edit, struct frame *frame, int line, int column,
		     int width);

/* The cursor to a column of what is drawn `width` columns wide. */
void line_edit_click(struct text_edit *edit, int column, int width, enum text_ambiguous ambiguous);

#endif
