/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * next_thing - one key from anywhere to what is to be done next.
 */
#ifndef VIEW_NEXT_THING_H
#define VIEW_NEXT_THING_H

#include <stdbool.h>
#include <stdint.h>

struct screen;

/*
 * Open the next of my sheets of a year with something left to do, at the first such
 * thing: that of `sheet_id` itself where it is `included`, else the ones behind
 * it by number (0: from the first).  false: no other has any, which is said.
 */
bool next_thing_open(struct screen *screen, int year, int64_t sheet_id, bool included);

#endif
