/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_conflict - somebody else was faster: what was typed, or is to be written,
 * meets another value than it was made for.  Both are shown, with who wrote
 * and when, and nothing is done before it is chosen; for form_*.c only.
 */
#ifndef VIEW_FORM_CONFLICT_H
#define VIEW_FORM_CONFLICT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/value.h"

struct edit;
struct err;
struct form;
struct screen;

struct form_conflict {		/* the question that stands */
	struct value present;	/* what stands there, as it was shown */
	char *name;		/* of who wrote it */
	int64_t set;		/* that took the row away; 0: it is still there */
	struct edit *edits;	/* owned, with all they point to: what was to be written at once */
	bool *clashes;
	size_t count;
};

/*
 * The open field could not be saved: `mine` is what was typed.  The editor
 * stays open with it until one of them is chosen; Esc goes on typing.  `err`
 * is what the save said; it stays beside the field where nobody changed it.
 */
void form_conflict_typed(struct form *form, struct screen *screen, const struct value *mine,
			 struct err *err);

/*
 * Cells to be written as one act could not be: which ones others have changed
 * is asked about.  `edits` say what each of them was expected to hold.
 */
void form_conflict_written(struct form *form, struct screen *screen, const struct edit *edits,
			   size_t count, struct err *err);

void form_conflict_release(struct form *form);

#endif
