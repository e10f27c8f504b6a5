/* SPDX-License-Identifier: GPL-3.0-or-later */
/* spots - a list, looked through from its end: what was drawn last lies on top. */
#include "view/spots.h"

#include <stdlib.h>

#include "base/alloc.h"

void spots_clear(struct spots *spots)
{
	spots->count = 0;
}

void spots_release(struct spots *spots)
{
	free(spots->items);
	*spots = (struct spots){ 0 };
}

void spots_add(struct spots *spots, const struct spot *spot)
{
	spots->items = grow(spots->items, spots->count, &spots->capacity, sizeof(*spots->items));
	spots->items[spots->count++] = *spot;
}

const struct spot *spots_at(const struct spots *spots, int line, int column)
{
	for (size_t i = spots->count; i-- > 0;) {
		const struct spot *spot = &spots->items[i];

		if (line >= spot->line && line < spot->line + spot->lines &&
		    column >= spot->column && column < spot->column + spot->columns)
			return spot;
	}
	return NULL;
}
