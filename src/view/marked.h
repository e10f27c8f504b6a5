/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marked - places of a text that are marked where it is drawn: what differs
 * from another one.
 */
#ifndef VIEW_MARKED_H
#define VIEW_MARKED_H

#include <stddef.h>

#include "view/frame.h"

struct marked_range {
	size_t start, length;	/* bytes of the text */
};

struct marked {
	struct marked_range *items;	/* in order, none empty */
	size_t count;
};

/* What of either text is not in the other. */
void marked_differences(const char *before, const char *after, struct marked *of_before,
			struct marked *of_after);

/* Those of a part of the text, as places of that part. */
struct marked marked_part(const struct marked *marked, size_t start, size_t end);

void marked_release(struct marked *marked);

/*
 * Put bytes [start, end) of a text, made visible before, what is marked in
 * ROLE_SELECTED; a line of -1: nothing.  Returns the column after it.
 */
int marked_put(struct frame *frame, int line, int column, enum role role, const char *text,
	       size_t start, size_t end, const struct marked *marked);

#endif
