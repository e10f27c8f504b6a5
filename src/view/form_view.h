/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_view - the sheet as one form, edited in place.
 */
#ifndef VIEW_FORM_VIEW_H
#define VIEW_FORM_VIEW_H

#include <stdint.h>

#include "base/err.h"

struct address;
struct screen;
struct view;

/* NULL (err is set) where the sheet cannot be read. */
struct view *form_view_new(struct screen *screen, int64_t sheet_id, struct err *err);

/*
 * Show that sheet in the form on top of the stack, or in a new one, the marker
 * at `at`, or where that is NULL at the first thing to do.
 */
void form_view_show(struct screen *screen, int64_t sheet_id, const struct address *at);

#endif
