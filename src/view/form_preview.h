/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_preview - a view above the form: the grid with what stands there and
 * what a paste makes of it, before it is done as one act; for form_*.c only.
 */
#ifndef VIEW_FORM_PREVIEW_H
#define VIEW_FORM_PREVIEW_H

#include <stddef.h>

struct delimited;
struct form;
struct screen;

/* Push it; the table is the view's from here on, `*table` is empty. */
void form_preview_push(struct form *form, struct screen *screen, struct delimited *table);

/* Cells were written after a question: where that stood above a preview, it is done. */
void form_preview_written(struct screen *screen, size_t count);

#endif
