/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_view - the sheet as one form, edited in place.
 */
#ifndef VIEW_FORM_VIEW_H
#define VIEW_FORM_VIEW_H

#include <stdint.h>

#include "base/err.h"

struct screen;
struct view;

/* NULL (err is set) where the sheet cannot be read. */
struct view *form_view_new(struct screen *screen, int64_t sheet_id, struct err *err);

#endif
