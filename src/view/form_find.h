/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_find - words looked for in labels and values of the whole form, and in
 * the text being typed; for form_*.c only.
 */
#ifndef VIEW_FORM_FIND_H
#define VIEW_FORM_FIND_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "view/action.h"

struct form;
struct screen;

struct find {
	char *words;		/* as typed last; NULL: nothing was looked for */
	bool here;		/* the marker stands on what was found last … */
	bool shown;		/* … which still stands there */
	size_t item, column;
	bool label;		/* in the label, not in the value */
	struct text_range at;
};

void form_find_release(struct form *form);

/* Asking for words, going to the next and the one before.  false: another action. */
bool form_find_act(struct form *form, struct screen *screen, enum action action);

/* What of the value of an item is to be shown as found; an empty range: nothing. */
struct text_range form_found(const struct form *form, size_t item);

/* The marker is elsewhere now, or something is typed. */
void form_find_moved(struct form *form);
/* What stands on the form has changed: nothing is shown as found. */
void form_find_changed(struct form *form);

#endif
