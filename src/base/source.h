/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * source - where time and randomness come from, so that tests can say.
 */
#ifndef BASE_SOURCE_H
#define BASE_SOURCE_H

#include <stddef.h>
#include <stdint.h>

struct sources {
	int64_t (*now)(void *arg);			/* seconds since 1970, UTC */
	void (*random)(void *arg, void *bytes, size_t length);
	void *arg;
	int64_t (*ticks)(void *arg);			/* milliseconds that never go back; NULL: they stand still */
};

/* The real clocks and getrandom(2). */
extern const struct sources sources_system;

/* Milliseconds by that source, for how long something has lasted. */
int64_t sources_ticks(const struct sources *sources);

#endif
