/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_columns - the columns of the list of sheets, in a given width.
 */
#ifndef VIEW_LIST_COLUMNS_H
#define VIEW_LIST_COLUMNS_H

#include <stdbool.h>

#include "base/year.h"

struct frame;
struct list_drafts;
struct list_row;
struct todo;

struct list_columns {
	int width;			/* of the list, at least 76 */
	bool years;			/* with a column of the year */
	const struct eras *eras;
	const struct list_drafts *drafts;	/* or NULL */
};

void list_columns_head(const struct list_columns *columns, struct frame *frame, int line);

/*
 * `here`: the marker and a short bar, on the number only.  `todo` NULL: not
 * counted yet.
 */
void list_columns_row(const struct list_columns *columns, struct frame *frame, int line,
		      const struct list_row *row, const struct todo *todo, bool here);

#endif
