/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_width - columns and clusters.
 *
 * Told of EUC-JP, uc_width() makes all from U+00A1 to U+FF60 two columns wide,
 * © and ✓ as well, which no terminal does; so what is ambiguous is a table here.
 */
#include "base/text.h"

#include <assert.h>
#include <unigbrk.h>
#include <unistr.h>
#include <uniwidth.h>

#include "base/str.h"
#include "base/text_character.h"
#include "base/text_plain.h"

static const struct {
	ucs4_t first, last;
} ambiguous_ranges[] = {
#include "base/text_ambiguous_list.h"
};

static bool is_ambiguous(ucs4_t c)
{
	size_t low = 0, high = sizeof(ambiguous_ranges) / sizeof(*ambiguous_ranges);

	while (low < high) {
		size_t middle = (low + high) / 2;

		if (c < ambiguous_ranges[middle].first)
			high = middle;
		else if (c > ambiguous_ranges[middle].last)
			low = middle + 1;
		else
			return true;
	}
	return false;
}

static int character_width(ucs4_t c, enum text_ambiguous ambiguous)
{
	int width;

	if (c >= 0x20 && c < 0x7f)
		return 1;
	if ((c >= 0x3041 && c <= 0x3096) || (c >= 0x30a1 && c <= 0x30ff) || (c >= 0x4e00 && c <= 0x9fff))
		return 2;
	if (text_is_selector(c))
		return 0;
	width = uc_width(c, "UTF-8");
	if (width == 1 && ambiguous == TEXT_WIDE && is_ambiguous(c))
		return 2;
	return width < 0 ? 0 : width;
}

int text_width(const char *text, size_t length, enum text_ambiguous ambiguous)
{
	const uint8_t *at = (const uint8_t *)text;
	int width = 0;

	while (length) {
		ucs4_t c;
		int used = u8_mbtouc(&c, at, length);

		width += character_width(c, ambiguous);
		at += used;
		length -= (size_t)used;
	}
	return width;
}

size_t text_next(const char *text, size_t length, size_t at)
{
	const uint8_t *start = (const uint8_t *)text;
	const uint8_t *next;
	size_t plain;

	assert(at <= length);
	if (at == length)
		return length;
	plain = text_plain(start + at, start + length);
	if (plain && (at + plain == length || start[at + plain] < 0x80 ||
		      text_plain(start + at + plain, start + length)))
		return at + plain;
	next = u8_grapheme_next(start + at, start + length);
	return next ? (size_t)(next - start) : length;
}

size_t text_previous(const char *text, size_t length, size_t at)
{
	const uint8_t *start = (const uint8_t *)text;
	const uint8_t *previous;
	size_t before = at;

	assert(at <= length);
	if (!at)
		return 0;
	do
		before--;
	while (before && ((unsigned char)text[before] & 0xc0) == 0x80);
	if (text_plain(start + before, start + length) == at - before &&
	    text_begins_plainly(start, start + before, start + length))
		return before;
	previous = u8_grapheme_prev(start + at, start);
	return previous ? (size_t)(previous - start) : 0;
}

size_t text_boundary(const char *text, size_t length, size_t at)
{
	const uint8_t *start = (const uint8_t *)text;
	size_t sure = at;

	while (sure && text[sure - 1] != '\n' &&
	       (sure == length || !text_begins_plainly(start, start + sure, start + length)))
		sure--;
	while (sure < at)
		sure = text_next(text, length, sure);
	return sure;
}

size_t text_count(const char *text, size_t length)
{
	size_t count = 0;

	for (size_t at = 0; at < length; at = text_next(text, length, at))
		count++;
	return count;
}

size_t text_fit(const char *text, size_t length, int columns, enum text_ambiguous ambiguous)
{
	size_t at = 0;

	while (at < length) {
		size_t next = text_next(text, length, at);

		columns -= text_width(text + at, next - at, ambiguous);
		if (columns < 0)
			return at;
		at = next;
	}
	return at;
}

void text_pad(struct str *out, const char *text, size_t length, int columns, bool right,
	      enum text_ambiguous ambiguous)
{
	int width = text_width(text, length, ambiguous);
	bool cut = width > columns;
	int blanks;

	if (columns <= 0)
		return;
	if (cut) {
		length = text_fit(text, length, columns - 1, ambiguous);
		width = text_width(text, length, ambiguous) + 1;
	}
	blanks = columns - width;
	if (right && !cut)
		str_add_repeat(out, " ", (size_t)blanks);
	str_add_bytes(out, text, length);
	if (!right || cut)
		str_add_repeat(out, " ", (size_t)blanks);
	if (cut)
		str_add_char(out, '>');
}
