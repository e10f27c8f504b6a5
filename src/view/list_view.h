/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_view - the list of sheets: filter, sort, years, preview.
 *
 * Pages by key, never counts and never holds more than a few screens of rows.
 */
#ifndef VIEW_LIST_VIEW_H
#define VIEW_LIST_VIEW_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"

struct screen;
struct view;
struct service;

/*
 * Begins with the working year, at its first sheet.  Where the sheets cannot be
 * read now (err says why) the list is empty till the store has changed.
 */
struct view *list_view_new(struct service *service, struct err *err);

/*
 * The sheet after (`backward`: before) `sheet_id` in the order and selection
 * that the list of this screen shows; 0 in `*id` where there is none.
 */
enum rc list_neighbour(struct screen *screen, int64_t sheet_id, bool backward,
		       int64_t *id, struct err *err) MUST_CHECK;

/* Put the marker of the screen's list on a sheet (the form has stepped on). */
void list_follow(struct screen *screen, int64_t sheet_id);

#endif
