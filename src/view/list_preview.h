/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_preview - what the sheet under the marker says, beside the list where
 * the window is wide: overview, costs, scores, direction.
 */
#ifndef VIEW_LIST_PREVIEW_H
#define VIEW_LIST_PREVIEW_H

#include <stdint.h>

struct body;
struct service;
struct sheet;

struct list_preview {
	struct sheet *sheet;	/* the one loaded last, or NULL */
	int64_t id;
};

void list_preview_release(struct list_preview *preview);	/* also: forget, load anew */

/* Draw the sheet `id` from `column` to the right edge; what cannot be loaded is not shown. */
void list_preview_build(struct list_preview *preview, struct service *service, int64_t id,
			const struct body *body, int column);

#endif
