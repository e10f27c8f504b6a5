/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_diff - where two texts differ, character by character (clusters, as a
 * person counts them), and what two people made of one text put together.
 */
#ifndef BASE_TEXT_DIFF_H
#define BASE_TEXT_DIFF_H

#include <stdbool.h>
#include <stddef.h>

struct str;

/* Bytes [start, start + length) of the older text stand as bytes of the newer one. */
struct text_change {
	size_t old_start, old_length;
	size_t new_start, new_length;
};

/*
 * The places that differ, in order, never touching each other; what stands
 * between them is the same.  A few characters that are the same by chance
 * between longer differences count as different.  `*changes` is a new array
 * (the caller frees it; NULL for none).  Texts that have next to nothing in
 * common are one change.
 */
size_t text_diff(const char *before, const char *after, struct text_change **changes);

/*
 * Append `base` with the changes that lead to `mine` and those that lead to
 * `theirs`.  false, and nothing appended, where they meet at one place.
 */
bool text_merge(const char *base, const char *mine, const char *theirs, struct str *out);

#endif
