/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_hint - what the program could put into the field with the marker: the
 * office's sentence for a score, a name or code that the store knows, the
 * amount that makes the others add up; for form_*.c only.
 */
#ifndef VIEW_FORM_HINT_H
#define VIEW_FORM_HINT_H

#include <stdbool.h>

struct form;
struct screen;
struct str;

/* Is anything offered? */
bool form_hint_is_there(const struct form *form);

/* Append "F5 takes: …", with what else would do; nothing where nothing is offered. */
void form_hint_add(const struct form *form, struct str *out);

/* Take it: into the text being typed, else as one act.  Nothing anybody wrote is replaced. */
void form_hint_take(struct form *form, struct screen *screen);

#endif
