/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_plain - characters that begin and end a cluster wherever they stand
 * beside one another: nearly all of what is written here.  Quick ways only:
 * what is not plain is asked of libunistring.
 */
#ifndef BASE_TEXT_PLAIN_H
#define BASE_TEXT_PLAIN_H

#include <stdbool.h>
#include <stddef.h>

/*
 * Bytes of the plain character at `at`, 0 where there is none: printing ASCII,
 * kana (not the marks U+3099 and U+309A), CJK punctuation, ideographs of the
 * first block, full-width ASCII.  `end` bounds the text.
 */
static inline size_t text_plain(const unsigned char *at, const unsigned char *end)
{
	if (*at < 0x80)
		return *at >= 0x20 && *at < 0x7f;
	if (end - at < 3)
		return 0;
	if (*at >= 0xe5 && *at <= 0xe9)
		return 3;			/* U+5000 … U+9FFF */
	if (*at == 0xe4)
		return at[1] >= 0xb8 ? 3 : 0;	/* U+4E00 … */
	if (*at == 0xe3) {
		if (at[1] == 0x80)
			return at[2] < 0xaa ? 3 : 0;	/* … U+3029 */
		if (at[1] == 0x82)
			return at[2] != 0x99 && at[2] != 0x9a ? 3 : 0;
		return at[1] == 0x81 || at[1] == 0x83 ? 3 : 0;
	}
	if (*at == 0xef)
		return at[1] == 0xbc || (at[1] == 0xbd && at[2] <= 0x9e) ? 3 : 0;
	return 0;
}

/*
 * Does a cluster certainly begin at `at`, which is no end of the text?  Not
 * where what stands before may be one of the few that draw the next character
 * into their cluster: their UTF-8 begins with one of these bytes.
 */
static inline bool text_begins_plainly(const unsigned char *start, const unsigned char *at,
				       const unsigned char *end)
{
	const unsigned char *before = at;

	if (!text_plain(at, end))
		return false;
	if (at == start || at[-1] < 0x80)
		return true;
	do
		before--;
	while (before > start && (*before & 0xc0) == 0x80);
	return *before != 0xd8 && *before != 0xdb && *before != 0xdc && *before != 0xe0 &&
	       *before < 0xf0;
}

#endif
