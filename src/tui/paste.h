/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paste - a pasted text as it comes in, bracketed or guessed (tui/burst.h).
 */
#ifndef TUI_PASTE_H
#define TUI_PASTE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum { PASTE_MOST = 4 << 20 };	/* bytes; what is more is dropped */

struct key_event;

struct paste {
	struct str text;
	size_t matched;		/* bytes of the mark at its end that have come */
	bool guessed;		/* there will be no mark */
};

void paste_begin(struct paste *paste, bool guessed);
void paste_add(struct paste *paste, const char *bytes, size_t length);

/* A byte of a bracketed one, or of its end mark.  true: it has ended. */
bool paste_feed(struct paste *paste, unsigned char byte);

/* It is over: an event with its text, which the caller owns. */
struct key_event paste_end(struct paste *paste);

#endif
