/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_choice - an editor of kind EDITOR_CHOICE; for form_*.c only.
 */
#ifndef VIEW_FORM_CHOICE_H
#define VIEW_FORM_CHOICE_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"

void form_choice_begin(struct form *form);
/* Which label a value is; the last one, "empty", where it is none. */
size_t form_choice_of(const struct editor *editor, const struct value *value);
struct value form_choice_value(const struct editor *editor);	/* of the label chosen */
bool form_choice_act(struct form *form, struct screen *screen, enum action action);
void form_choice_type(struct form *form, struct screen *screen, const char *text, size_t length);
/* Put the marker on the label that a pasted text names, by its number or its words. */
void form_choice_point(struct form *form, const char *text);

#endif
