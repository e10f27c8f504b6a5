/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_cp932 - which characters other systems of the office cannot show (機種
 * 依存文字 in the sense that matters: what a font, a printer or a CSV for Excel
 * has no code for).  Variation selectors, private use (外字) and emoji are such.
 */
#include "base/text.h"

#include <stdint.h>

#include <unistr.h>

static const uint64_t words[0x10000 / 64] = {
#define WORD(index, bits) [index] = UINT64_C(bits),
#include "base/text_cp932_list.h"
#undef WORD
};

static bool is_common(ucs4_t c)
{
	return c < 0x10000 && words[c / 64] >> (c % 64) & 1;
}

size_t text_find_rare(const char *text, size_t length, size_t at)
{
	size_t start = at;

	while (at < length) {
		ucs4_t c;

		if ((unsigned char)text[at] - 0x20u < 0x5f) {	/* ASCII: no need to decode */
			at++;
			continue;
		}
		at += (size_t)u8_mbtouc(&c, (const uint8_t *)text + at, length - at);
		if (is_common(c))
			continue;
		/* The cluster that it belongs to begins after the last whole one before. */
		for (size_t next; (next = text_next(text, length, start)) < at;)
			start = next;
		return start;
	}
	return length;
}
