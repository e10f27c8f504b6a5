/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_findings - what the checks find on the open sheet: marked beside the
 * fields, told in words at the one with the marker; for form_*.c only.
 */
#ifndef VIEW_FORM_FINDINGS_H
#define VIEW_FORM_FINDINGS_H

#include <stdbool.h>

#include "model/finding.h"
#include "view/action.h"

struct form;
struct form_item;
struct painting;
struct screen;
struct str;

/* The sheet has been read: check it. */
void form_findings_make(struct form *form);

/* "!" an error, "?" a warning that nobody has answered at a cell of the item, else NULL. */
const char *form_findings_sign(const struct form *form, const struct form_item *item);

/*
 * Below the field with the marker, what is found there, while it is edited of
 * what is being typed.  Returns the lines it takes; a line of -1: without drawing.
 */
int form_findings_paint(const struct painting *painting, long line);

/* Append what is found in the field with the marker, and why that is checked. */
void form_findings_explain(const struct form *form, struct str *out);

/* Step to findings and things to do, answer a warning.  false: none of these. */
bool form_findings_act(struct form *form, struct screen *screen, enum action action);

/* Go to the first thing to do on the sheet; false: there is none. */
bool form_findings_begin(struct form *form, struct screen *screen);

/* A text has not been typed into for a while: check it as it is now. */
void form_findings_quiet(struct form *form);

#endif
