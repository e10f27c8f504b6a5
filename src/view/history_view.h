/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_view - who changed what, newest first: on the sheet, then on those of
 * the years before, under whatever number they were.
 */
#ifndef VIEW_HISTORY_VIEW_H
#define VIEW_HISTORY_VIEW_H

#include <stdint.h>

struct screen;

/* Push the history of a sheet, or of one cell (`address` as text, copied; NULL: all). */
void history_view_push(struct screen *screen, int64_t sheet_id, const char *address);

#endif
