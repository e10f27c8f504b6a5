/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * spots - where on the frame what stands that can be clicked: noted while it
 * is drawn, looked up when the mouse comes.
 */
#ifndef VIEW_SPOTS_H
#define VIEW_SPOTS_H

#include <stddef.h>

struct spot {
	int line, column;	/* of the frame */
	int lines, columns;	/* its size */
	int hidden;		/* lines of it above those that are seen */
	int kind;		/* the owner's */
	size_t index, part;	/* the owner's: which one */
};

struct spots {
	struct spot *items;
	size_t count, capacity;
};

void spots_clear(struct spots *spots);
void spots_release(struct spots *spots);

void spots_add(struct spots *spots, const struct spot *spot);

/* What was added last of those that lie there; NULL: nothing. */
const struct spot *spots_at(const struct spots *spots, int line, int column);

#endif
