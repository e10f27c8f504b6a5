/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_side - where one is in the form, and the words of its rows; for
 * form_*.c only.
 */
#ifndef VIEW_FORM_SIDE_H
#define VIEW_FORM_SIDE_H

struct body;
struct form;
struct form_item;
struct frame;
struct str;

/* Columns of the list of sections at the left; 0 where the window is too narrow. */
int form_side_columns(int columns);

/* The list of sections with what is left to do in each, and in all. */
void form_side_list(const struct form *form, const struct body *body, int columns);

/* In place of the list, one line: which section, who else is there, and what is left to do. */
void form_side_line(const struct form *form, struct frame *frame, int line);

/*
 * Append the label of an item: the field's, with its row in a list; of a memo
 * what it is about; the words of a heading.
 */
void form_label(const struct form *form, const struct form_item *item, struct str *out);

#endif
