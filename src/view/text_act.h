/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_act - the actions on a text being typed, wherever it is typed: a field
 * of the form, a cell, the line of a dialog, a filter.
 */
#ifndef VIEW_TEXT_ACT_H
#define VIEW_TEXT_ACT_H

#include <stdbool.h>

#include "view/action.h"
#include "view/text_move.h"

struct screen;

/*
 * Move, select, erase, undo, redo, copy, cut; `view` NULL for one line.  Esc
 * takes a mark away.  false: no such action, or nothing to do it on, so that it
 * may mean something to others (no step left to undo, nothing selected to copy).
 */
bool text_act(struct text_edit *edit, struct screen *screen, enum action action,
	      const struct text_view *view);

/* Is it one of these actions, for a text like this one? */
bool text_act_offers(const struct text_edit *edit, enum action action);

#endif
