/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_undo - the steps by which a text was changed, back and forth; for
 * text_edit.c only.
 *
 * A run of characters typed, or erased, one behind the other is one step.
 */
#ifndef VIEW_TEXT_UNDO_H
#define VIEW_TEXT_UNDO_H

#include <stddef.h>

#include "base/str.h"

enum text_run {			/* what a change may be joined with */
	RUN_ALONE,		/* a paste, what an input method gave, … */
	RUN_TYPED,
	RUN_ERASED_LEFT,
	RUN_ERASED_RIGHT,
};

struct text_step {
	size_t at;
	struct str removed, added;
	size_t cursor_before, anchor_before, cursor_after;
};

struct text_undo {
	struct text_step *steps;
	size_t count, capacity;
	size_t next;		/* the first step that was taken back */
	enum text_run run;	/* what the last step may be joined with */
};

void text_undo_release(struct text_undo *undo);

/* What comes next is a step of its own. */
void text_undo_pause(struct text_undo *undo);

/* Add a step, which is taken over, or join it to the last; forgets what was taken back. */
void text_undo_add(struct text_undo *undo, struct text_step *step, enum text_run run);

/* The step to take back, or to do again; NULL where there is none.  The undo's own. */
const struct text_step *text_undo_back(struct text_undo *undo);
const struct text_step *text_undo_forward(struct text_undo *undo);

#endif
