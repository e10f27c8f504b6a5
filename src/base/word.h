/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * word - keys and other short texts compared.
 */
#ifndef BASE_WORD_H
#define BASE_WORD_H

#include <stdbool.h>

/* The same?  NULL is the same as NULL alone. */
bool word_same(const char *a, const char *b);

/* Is it one of a list's words, which '|' separates?  "" has none. */
bool word_listed(const char *list, const char *word);

#endif
