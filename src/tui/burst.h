/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * burst - characters that arrived at once, as no person types them: pasted on
 * a terminal that does not bracket.  Pure.
 *
 * It takes more than BURST_TYPED characters in one arrival, BURST_DIFFERENT of
 * them different.  So key repeat (one or two different ones) is no burst, nor
 * are arrows, nor Enter or Tab alone, nor what a fast person has typed while
 * the line stood still for a second.
 */
#ifndef TUI_BURST_H
#define TUI_BURST_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/key_event.h"

enum {
	BURST_TYPED = 8,
	BURST_DIFFERENT = 3,
};

struct burst {
	size_t first, count;	/* of the events */
	bool breaks;		/* Enter or Tab stand between its characters */
};

/*
 * The first burst among events that arrived together.  Enter and Tab before the
 * first character are keys; those behind the last one belong to it where others
 * stand between.  `follows`: the arrival right before was a burst, and any
 * characters that begin this one go on with it.
 */
bool burst_find(const struct key_event *events, size_t count, bool follows, struct burst *burst);

/* Replace `count` waiting events by one, a guessed paste of their text (a break is a CR or TAB). */
void burst_join(struct key_events *events, size_t first, size_t count);

#endif
