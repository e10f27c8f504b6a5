/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_undo - undo and redo: first of what is being typed, then of what was
 * saved in this sitting; for form_*.c only.
 */
#ifndef VIEW_FORM_UNDO_H
#define VIEW_FORM_UNDO_H

#include <stdbool.h>

#include "view/form_state.h"

/* Undo and redo, wherever one is on the form.  false: another action. */
bool form_undo_act(struct form *form, struct screen *screen, enum action action);

/* Is there a saved act of this sitting to take back (`redo`: to do again)? */
bool form_can_undo(const struct form *form, bool redo);

#endif
