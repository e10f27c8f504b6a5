/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_save - from what was typed to the store; for form_*.c only.
 */
#ifndef VIEW_FORM_SAVE_H
#define VIEW_FORM_SAVE_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"

/* Write what was typed; the editor stays open.  false: told why not. */
bool form_save(struct form *form, struct screen *screen);
/* Why it was not taken: stays beside the field until it is typed in again.  Takes the message. */
void form_object(struct editor *editor, struct err *err);

struct edit;

struct form_change {
	struct address at;
	struct value value;		/* borrowed */
	const char *reason;		/* why it is empty, or NULL */
};

/*
 * Write values into cells of the open sheet as one act, expecting what is seen
 * there.  Tells the screen what happened; false: nothing was written.
 */
bool form_write_all(struct form *form, struct screen *screen, const struct form_change *changes,
		    size_t count);

/* The same, as edits say: where others were faster it is asked about. */
bool form_write_edits(struct form *form, struct screen *screen, const struct edit *edits,
		      size_t count);

/* The same for one cell. */
bool form_write(struct form *form, struct screen *screen, const struct address *at,
		const struct value *value, const char *reason);

/*
 * Edits that own all they point to, in a new array: for an act that waits for an
 * answer, while the sheet may be read anew.  form_edits_free() them.
 */
struct edit *form_edits_copy(const struct edit *edits, size_t count);
void form_edits_free(struct edit *edits, size_t count);

/*
 * Something waits to be saved, even now that it was tried again: whatever else
 * is to be written must not overtake it.  Then that is said.
 */
bool form_must_wait(struct form *form, struct screen *screen);

#endif
