/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_way - which way of an indicator is good, as the text says it
 * (STORE 3); for this room only.
 */
#ifndef FORMATS_PUBLISHED_WAY_H
#define FORMATS_PUBLISHED_WAY_H

#include <stdbool.h>

/* Does the unit itself say that less is better (…以内, …以下, …未満)?  NULL: no. */
bool way_is_implied(const char *unit);

/* "up", "down" or "" (said to be empty) where the kind's cell ends in its suffix, else NULL. */
const char *way_written(const char *kind);

/* The suffix: （増加が良い）, （減少が良い）, （良い方向は未設定）; all end in '）'. */
const char *way_suffix(const char *way);

/* The suffix that must be written for `way` (NULL: empty), or "": so that it comes back. */
const char *way_to_write(const char *way, const char *unit);

#endif
