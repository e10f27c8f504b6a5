/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_scroll - which lines of the form are seen: the marker's field stays in
 * sight; fields higher than the window, and pages.
 */
#ifndef VIEW_FORM_SCROLL_H
#define VIEW_FORM_SCROLL_H

#include <stdbool.h>
#include <stddef.h>

#include "view/view.h"

struct form;
struct painting;

struct form_drawn {		/* the form as it was drawn last, and is to be */
	int *heights;		/* lines of each item; NULL: not yet */
	size_t count;
	int height;		/* lines of the window */
	size_t to_top;		/* 1 + the item that is to be the first one seen, 0: none */
};

/* Scroll as little as is needed, given the lines of each item. */
void form_scroll_fit(const struct painting *painting, const int *heights);

/* What has been drawn, in a window of so many lines; takes the heights over. */
void form_scroll_note(struct form *form, int *heights, int height);

/* A page up or down, a line in a field that is higher than the window.  false: nothing of that. */
bool form_scroll_act(struct form *form, enum action action);

#endif
