/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * problem_view - all that the checks find, on a sheet or on all that the list
 * shows: Enter goes to the field.
 */
#ifndef VIEW_PROBLEM_VIEW_H
#define VIEW_PROBLEM_VIEW_H

#include <stdint.h>

struct list_query;
struct screen;

/* Of one sheet. */
void problem_view_push(struct screen *screen, int64_t sheet_id);

/*
 * Of all sheets of a list, whose texts are copied.  They are checked a few at a
 * time while nothing is typed; what is changed after that comes to be seen where
 * the marker is.
 */
void problem_view_push_list(struct screen *screen, const struct list_query *query);

#endif
