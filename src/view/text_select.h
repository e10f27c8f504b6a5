/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_select - what is selected in a text: between cursor and anchor.
 */
#ifndef VIEW_TEXT_SELECT_H
#define VIEW_TEXT_SELECT_H

#include <stdbool.h>
#include <stddef.h>

struct text_edit;

/* The bytes selected; false: none, and both are the cursor's place. */
bool text_selected(const struct text_edit *edit, size_t *from, size_t *to);

/* Select a range (cluster boundaries), the cursor at its end. */
void text_select(struct text_edit *edit, size_t from, size_t to);
void text_select_all(struct text_edit *edit);
void text_select_word(struct text_edit *edit);	/* that of the cursor */

/* Set the mark at the cursor, so that moving selects; or take it away again. */
void text_select_mark(struct text_edit *edit);
void text_select_nothing(struct text_edit *edit);

#endif
