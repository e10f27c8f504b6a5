/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_work - what is done with programs as a whole: a year begins, a program
 * begins, gets another name or number, ends, is merged or split, hands an
 * indicator on.  Asked for step by step, shown before it is done.
 */
#ifndef VIEW_LIST_WORK_H
#define VIEW_LIST_WORK_H

struct list_view;
struct list_work;
struct screen;

/* Ask what is to be done, about the program with the marker. */
void list_work_begin(struct list_view *list, struct screen *screen);
void list_work_free(struct list_work *work);	/* NULL is fine */

#endif
