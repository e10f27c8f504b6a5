/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_move - the marker on its way over the form; for form_*.c only.
 */
#ifndef VIEW_FORM_MOVE_H
#define VIEW_FORM_MOVE_H

#include <stdbool.h>

#include "view/action.h"

struct form;

/* The moves by row, column, field, section, page and to the ends.  false: no move. */
bool form_move(struct form *form, enum action action);

#endif
