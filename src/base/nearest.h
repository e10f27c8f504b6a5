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

#endif
