/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keeper - what the store does not take just now, as the screen tells of it,
 * and tries again by itself: between keys, and every second of quiet.
 */
#ifndef VIEW_KEEPER_H
#define VIEW_KEEPER_H

#include <stdint.h>

#include "base/err.h"

struct screen;
struct str;

struct keeper {
	int64_t tried;		/* by sources_ticks() */
	int due;		/* the quiet after which to try again */
	char *trouble;		/* the store is gone or replaced, NULL: it is in its place */
};

/* The program starts: what sittings before could not save becomes drafts. */
void keeper_begin(struct screen *screen);

/* What a look at the store has brought; `err` is released. */
void keeper_note(struct keeper *keeper, enum rc rc, struct err *err);

/* Append what is to be told as long as it lasts; nothing where all is well. */
void keeper_tell(const struct keeper *keeper, struct screen *screen, struct str *out);

/* Try again now; what came of it is said. */
void keeper_retry(struct keeper *keeper, struct screen *screen);

/* A key has come: try again, not more than once a second. */
void keeper_key(struct keeper *keeper, struct screen *screen);

/* Quiet for so long; returns the quiet after which to be asked next, -1: never. */
int keeper_quiet(struct keeper *keeper, struct screen *screen, int quiet_ms);

void keeper_release(struct keeper *keeper);

#endif
