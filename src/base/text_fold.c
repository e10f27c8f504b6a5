/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_fold - one spelling for comparing and searching, and narrow letters.
 */
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unistr.h>

#include "base/alloc.h"
#include "base/str.h"

#define FULL_WIDTH_FIRST 0xff01
#define FULL_WIDTH_LAST 0xff5e
#define FULL_WIDTH_OFFSET 0xfee0
#define IDEOGRAPHIC_SPACE 0x3000
#define HIRAGANA_FIRST 0x3041
#define HIRAGANA_LAST 0x3096
#define ITERATION 0x309d	/* ゝ */
#define VOICED_ITERATION 0x309e
#define KATAKANA_OFFSET 0x60
#define NOTHING 0		/* leave the character out */

/* Dashes and waves that people type for one another; NFKC keeps them apart. */
static const ucs4_t dashes[] = { 0x30fc, 0x2010, 0x2011, 0x2012, 0x2013, 0x2014, 0x2015,
				 0x2212, 0x2500, 0xff70 };
static const ucs4_t waves[] = { 0x301c, 0xff5e, 0x223c };

static bool is_one_of(const ucs4_t *set, size_t count, ucs4_t c)
{
	for (size_t i = 0; i < count; i++)
		if (set[i] == c)
			return true;
	return false;
}

static ucs4_t fold_character(ucs4_t c)
{
	if ((c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST) || c == ITERATION || c == VOICED_ITERATION)
		return c + KATAKANA_OFFSET;
	if ((c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef))
		return NOTHING;	/* another form of the same character */
	if (is_one_of(dashes, sizeof(dashes) / sizeof(*dashes), c))
		return '-';
	if (is_one_of(waves, sizeof(waves) / sizeof(*waves), c))
		return '~';
	if (c == IDEOGRAPHIC_SPACE || c == '\n' || c == '\t')
		return ' ';
	return c;
}

static ucs4_t narrow_character(ucs4_t c)
{
	if (c >= FULL_WIDTH_FIRST && c <= FULL_WIDTH_LAST)
		return c - FULL_WIDTH_OFFSET;
	return c == IDEOGRAPHIC_SPACE ? ' ' : c;
}

/* Each character through `change`; runs of blanks as one where `squeeze`. */
static char *each(const uint8_t *text, size_t length, ucs4_t (*change)(ucs4_t), bool squeeze)
{
	struct str out = STR_INIT;

	while (length) {
		uint8_t bytes[6];
		ucs4_t c;
		int used = u8_mbtouc(&c, text, length);
		int size;

		text += used;
		length -= (size_t)used;
		c = change(c);
		if (c == NOTHING)
			continue;
		if (squeeze && c == ' ' && (!out.length || out.text[out.length - 1] == ' '))
			continue;
		size = u8_uctomb(bytes, c, sizeof(bytes));
		if (size > 0)
			str_add_bytes(&out, (const char *)bytes, (size_t)size);
	}
	while (squeeze && out.length && out.text[out.length - 1] == ' ')
		str_truncate(&out, out.length - 1);
	return str_take(&out);
}

char *text_fold(const char *text)
{
	/* Before, so that ワ finds its mark; after, for what NFKC makes anew. */
	char *before = each((const uint8_t *)text, strlen(text), fold_character, false);
	size_t size = 0;
	uint8_t *folded = u8_casefold((const uint8_t *)before, strlen(before), NULL, UNINORM_NFKC,
				      NULL, &size);
	char *after;

	if (!folded)
		die("out of memory");
	after = each(folded, size, fold_character, true);
	free(before);
	free(folded);
	return after;
}

char *text_narrow(const char *text)
{
	return each((const uint8_t *)text, strlen(text), narrow_character, false);
}
