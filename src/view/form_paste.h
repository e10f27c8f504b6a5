/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paste - where a pasted text goes: into the field being edited, into a
 * field that is opened for it, or over a grid, shown first; for form_*.c only.
 *
 * Nothing is saved by a paste alone.
 */
#ifndef VIEW_FORM_PASTE_H
#define VIEW_FORM_PASTE_H

#include <stddef.h>

#include "view/form_state.h"

void form_paste(struct form *form, struct screen *screen, const char *text, size_t length);

#endif
