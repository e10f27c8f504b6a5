/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_text - an editor whose value is typed: EDITOR_TEXT, EDITOR_LINE,
 * EDITOR_CELL; for form_*.c only.
 */
#ifndef VIEW_FORM_TEXT_H
#define VIEW_FORM_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"
#include "view/text_move.h"

/*
 * Begin with what stands in the cell; what was found in it is selected.
 * `replace`: all of it, so that what is typed takes its place and can be taken
 * back.
 */
void form_text_begin(struct form *form, bool replace);

/* How the text is seen in the form. */
struct text_view form_text_view(const struct form *form);

/* Move, select, erase, undo … false: not mine, or nothing to do. */
bool form_text_act(struct form *form, struct screen *screen, enum action action);
void form_text_type(struct form *form, struct screen *screen, const char *text, size_t length,
		    bool paste);

/* The text was changed otherwise than by typing: count it, tell what is too long, keep a draft. */
void form_text_changed(struct form *form, struct screen *screen);

/*
 * Count characters and printed lines, and end a run of typing, once it has been
 * quiet for a while: see quiet() of view/view.h.
 */
int form_text_quiet(struct form *form, int quiet_ms);

/* Append "chars 123 lines 4" as counted last.  false: more than can be saved. */
bool form_text_tally(const struct form *form, struct str *out);

#endif
