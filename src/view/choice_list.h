/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * choice_list - a few labels of which one is chosen: what a question shows.
 */
#ifndef VIEW_CHOICE_LIST_H
#define VIEW_CHOICE_LIST_H

#include <stdbool.h>
#include <stddef.h>

#include "view/action.h"
#include "view/spots.h"

struct body;

struct choice_list {
	char **labels;
	size_t count, current;
	size_t top;		/* first one shown */
	struct spots spots;
};

/* The labels are copied; the marker first on `current`. */
void choice_list_init(struct choice_list *list, const char *const *labels, size_t count, size_t current);
void choice_list_release(struct choice_list *list);

/* Draw as many as there is room for; the cursor stands on the marker. */
void choice_list_build(struct choice_list *list, const struct body *body);

/* Move the marker.  false: no move. */
bool choice_list_act(struct choice_list *list, enum action action);

/* A digit 1 … 9, full-width too, moves to that one. */
void choice_list_type(struct choice_list *list, const char *text, size_t length);

/* A click moves there. */
void choice_list_click(struct choice_list *list, int line, int column);

#endif
