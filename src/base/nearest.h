/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * nearest - which of the names there are was meant: for hints after a typing
 * error in an ini file or on the command line.
 */
#ifndef BASE_NEAREST_H
#define BASE_NEAREST_H

#include <stddef.h>

/* How many letters must be put in, taken away or changed to make `b` of `a`; bytes, ASCII case aside. */
size_t nearest_distance(const char *a, const char *b);

/* The name at `index`; NULL after the last. */
typedef const char *nearest_at(size_t index, const void *arg);

/* Which of the names was meant by `typed`: NULL where none is so near that it looks like a typing error. */
const char *nearest_name(const char *typed, nearest_at *at, const void *arg);

#endif
