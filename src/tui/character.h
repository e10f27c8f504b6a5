/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * character - bytes of UTF-8 to characters, however the line has cut them.
 */
#ifndef TUI_CHARACTER_H
#define TUI_CHARACTER_H

#include <stddef.h>

struct key_events;

struct character {
	char bytes[4];		/* of one that has begun */
	size_t have, want;
};

/* A byte above 0x7f.  What is no UTF-8 is given as it came, `key` 0. */
void character_feed(struct character *character, unsigned char byte, struct key_events *events);

/* Something else comes: what has begun does not go on. */
void character_end(struct character *character, struct key_events *events);

#endif
