/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marked - places of a text that are marked where it is drawn: what differs
 * from another one, what is selected, what a search has found.
 */
#ifndef VIEW_MARKED_H
#define VIEW_MARKED_H

#include <stddef.h>

#include "view/frame.h"

struct marked {
	struct text_range *items;	/* in order, none empty */
	size_t count;
};

/* What of either text is not in the other; marked_release() both. */
void marked_differences(const char *before, const char *after, struct marked *of_before,
			struct marked *of_after);

/* Those of the bytes from..to of the text, as places of that part; marked_release() it. */
struct marked marked_part(const struct marked *marked, size_t from, size_t to);

void marked_release(struct marked *marked);

/*
 * Put the bytes from..to of a text, made visible before, what is marked in
 * ROLE_SELECTED; a line of -1: nothing.  Returns the column after it.
 */
int marked_put(struct frame *frame, int line, int column, enum role role, const char *text,
	       size_t from, size_t to, const struct marked *marked);

#endif
