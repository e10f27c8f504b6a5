/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_marks - what is said about fields: an estimate, carried over, confirmed
 * as last year, how the value is obtained; for form_*.c only.
 */
#ifndef VIEW_FORM_MARKS_H
#define VIEW_FORM_MARKS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/field.h"
#include "view/action.h"

struct address;
struct form;
struct screen;
struct str;

struct form_marks {
	char *about;		/* address or section that a memo is being asked for */
};

void form_marks_release(struct form_marks *marks);

/* Confirm the part of the form, mark an estimate, write a memo.  false: none of these. */
bool form_marks_act(struct form *form, struct screen *screen, enum action action);

/* Append what is said about a cell and how its value is obtained, a line each. */
void form_marks_add(const struct form *form, const struct address *at, struct str *out);

/* What stands before the value in a grid: that it is an estimate, or to be confirmed; NULL: nothing. */
const char *form_marks_sign(const struct form *form, const struct address *at);

/* Append whether a part of the form is to be confirmed, or by whom it was. */
void form_marks_section(const struct form *form, enum section_id section, struct str *out);

#endif
