/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_external - the text of a field in the person's own editor ($VISUAL,
 * $EDITOR) and back, as one step of undo; for form_*.c only.
 */
#ifndef VIEW_FORM_EXTERNAL_H
#define VIEW_FORM_EXTERNAL_H

#include <stdbool.h>

#include "base/err.h"
#include "view/action.h"

struct form;
struct screen;

/* Ask for it: the field is opened, its text written to a file, the rest is tui's.  false: another action. */
bool form_external_act(struct form *form, struct screen *screen, enum action action);

/* The editor has ended; see edited() of view/view.h. */
void form_external_ended(struct form *form, struct screen *screen, enum rc rc, struct err *err);

/* Is it a text under the marker, and does the program run with no others' rights? */
bool form_external_offers(const struct form *form);

#endif
