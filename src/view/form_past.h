/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_past - what is written into the form only with a reason: of a year that its
 * sheet has closed, and a labour cost that is worked out (view/past_why.h); for
 * form_*.c only.
 */
#ifndef VIEW_FORM_PAST_H
#define VIEW_FORM_PAST_H

#include <stdbool.h>
#include <stddef.h>

#include "model/value.h"

struct address;
struct edit;
struct form;
struct screen;

struct form_past {		/* the question that stands */
	struct edit *edits;	/* what was to be written at once, owned */
	size_t count;
	const char *why;	/* the answer, while what is typed is saved with it; else NULL */
};

/*
 * What was typed (`typed`: the value of the open field) was refused.  Ask why
 * where that is all that was missing, and save again with the answer.  false:
 * it was refused for another reason.
 */
bool form_past_typed(struct form *form, struct screen *screen, const struct value *typed);

/* The same for cells that were to be written at once; copied. */
bool form_past_written(struct form *form, struct screen *screen, const struct edit *edits,
		       size_t count);

/* The closed year that has something in the row, which is therefore taken away only with a reason; 0: none. */
int form_past_row(struct form *form, const struct address *row);

void form_past_release(struct form_past *past);

#endif
