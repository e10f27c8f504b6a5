/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_save - from what was typed to the store; for form_*.c only.
 */
#ifndef VIEW_FORM_SAVE_H
#define VIEW_FORM_SAVE_H

#include <stdbool.h>

#include "view/form_state.h"

/* Write what was typed; the editor stays open.  false: told why not. */
bool form_save(struct form *form, struct screen *screen);
/* Why it was not taken: stays beside the field until it is typed in again.  Takes the message. */
void form_object(struct editor *editor, struct err *err);

/*
 * Write a value into a cell of the open sheet as one act; `reason` why it is
 * empty or NULL.  Tells the screen what happened; false: not written.
 */
bool form_write(struct form *form, struct screen *screen, const struct address *at,
		const struct value *value, const char *reason);

#endif
