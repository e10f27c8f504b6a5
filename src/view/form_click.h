/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_click - the mouse on the form; for form_*.c only.
 *
 * A click puts the marker on a field or cell, the cursor into the text that is
 * being typed, the choice on a label.  A click elsewhere leaves the field
 * first, which saves it, as Tab does.
 */
#ifndef VIEW_FORM_CLICK_H
#define VIEW_FORM_CLICK_H

#include "view/form_paint.h"

enum form_spot {
	FORM_SPOT_ITEM,		/* index: of the item */
	FORM_SPOT_CELL,		/* … part: column of a grid */
	FORM_SPOT_LABEL,	/* part: of a choice */
	FORM_SPOT_TEXT,		/* the text being typed */
};

/* Note where something is drawn: `spot` as on a form that is not scrolled, from `line` of it. */
void form_click_note(const struct painting *painting, long line, struct spot spot);

void form_click(struct form *form, struct screen *screen, int line, int column);

#endif
