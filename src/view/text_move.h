/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_move - the cursor in the laid-out text: moving, and where it stands.
 *
 * At a soft break one place of the text has two on the screen: behind the one
 * line and before the next.  End and a goal beyond the line lead to the first
 * (edit->behind), everything else to the second.
 */
#ifndef VIEW_TEXT_MOVE_H
#define VIEW_TEXT_MOVE_H

#include "view/text_edit.h"

struct text_view {		/* how the text is seen */
	int columns;
	enum text_ambiguous ambiguous;
	int page;		/* lines that a page moves by */
};

/* The lines of the text, laid out anew only where it must be. */
const struct text_layout *text_edit_layout(struct text_edit *edit, const struct text_view *view);

/*
 * Move; `select` takes what lies between into the selection, else there is
 * none any more (Left and Right then go to its ends).  `view` NULL: one line
 * without an end, for texts without newlines.  false: nothing moved.
 */
bool text_edit_move(struct text_edit *edit, enum text_move move, const struct text_view *view,
		    bool select);

/* Where the cursor stands: line from 0, and column, at most `columns`. */
void text_edit_place(struct text_edit *edit, const struct text_view *view, size_t *line,
		     int *column);

/* The cursor to a place in the text, a cluster boundary. */
void text_edit_go(struct text_edit *edit, size_t at);

/* Put the cursor nearest to a place on the screen (a click; `select`: dragged to). */
void text_edit_point(struct text_edit *edit, size_t line, int column,
		     const struct text_view *view, bool select);

#endif
