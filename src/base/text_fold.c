/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_fold - one spelling for comparing and searching, finding by it, and
 * narrow letters.
 */
#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unistr.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text_character.h"

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
	if (text_is_selector(c))
		return NOTHING;
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

/* Append each character through `change`. */
static void each(struct str *out, const uint8_t *text, size_t length, ucs4_t (*change)(ucs4_t))
{
	while (length) {
		uint8_t bytes[6];
		ucs4_t c;
		int used = u8_mbtouc(&c, text, length);
		int size;

		text += used;
		length -= (size_t)used;
		c = change(c);
		size = c == NOTHING ? 0 : u8_uctomb(bytes, c, sizeof(bytes));
		if (size > 0)
			str_add_bytes(out, (const char *)bytes, (size_t)size);
	}
}

/* Append a text in its one spelling, blanks as they are. */
static void fold(struct str *out, const char *text, size_t length)
{
	/* Before, so that ワ finds its mark; after, for what NFKC makes anew. */
	struct str before = STR_INIT;
	size_t size = 0;
	uint8_t *folded;

	each(&before, (const uint8_t *)text, length, fold_character);
	folded = u8_casefold((const uint8_t *)before.text, before.length, NULL, UNINORM_NFKC, NULL,
			     &size);
	if (!folded)
		die("out of memory");
	each(out, folded, size, fold_character);
	free(folded);
	str_release(&before);
}

static bool ends_in_blank(const struct str *text)
{
	return !text->length || text->text[text->length - 1] == ' ';
}

/* Runs of blanks as one, none at the beginning and the end. */
char *text_fold(const char *text)
{
	struct str folded = STR_INIT, out = STR_INIT;

	fold(&folded, text, strlen(text));
	for (const char *c = folded.text; *c; c++)
		if (*c != ' ' || !ends_in_blank(&out))
			str_add_char(&out, *c);
	if (out.length && ends_in_blank(&out))
		str_truncate(&out, out.length - 1);
	str_release(&folded);
	return str_take(&out);
}

char *text_narrow(const char *text)
{
	struct str out = STR_INIT;

	each(&out, (const uint8_t *)text, strlen(text), narrow_character);
	return str_take(&out);
}

/* ---- finding ---- */

/* A text in one spelling, and of each of its bytes the cluster it came from. */
struct folded {
	struct str text;
	struct text_range *from;
	size_t capacity;
};

static ucs4_t fold_plain(ucs4_t c)
{
	return c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : fold_character(c);
}

/* ASCII, kana and ideographs need no question to the library. */
static void fold_cluster(struct str *out, const char *text, size_t length)
{
	ucs4_t c;
	int used = u8_mbtouc(&c, (const uint8_t *)text, length);

	if ((size_t)used == length &&
	    (c < 0x80 || (c >= HIRAGANA_FIRST && c <= HIRAGANA_LAST) ||
	     (c >= 0x4e00 && c <= 0x9fff) || (c >= 0x30a1 && c <= 0x30fa)))
		each(out, (const uint8_t *)text, length, fold_plain);
	else
		fold(out, text, length);
}

static void fold_text(struct folded *folded, const char *text, size_t length)
{
	struct str piece = STR_INIT;

	for (size_t at = 0, next; at < length; at = next) {
		next = text_next(text, length, at);
		str_clear(&piece);
		fold_cluster(&piece, text + at, next - at);
		for (size_t i = 0; i < piece.length; i++) {
			if (piece.text[i] == ' ' && ends_in_blank(&folded->text))
				continue;
			folded->from = grow(folded->from, folded->text.length, &folded->capacity,
					    sizeof(*folded->from));
			folded->from[folded->text.length] = (struct text_range){ at, next };
			str_add_char(&folded->text, piece.text[i]);
		}
	}
	str_release(&piece);
}

size_t text_find(const char *text, size_t length, const char *words, struct text_range **ranges)
{
	struct folded folded = { .text = STR_INIT };
	size_t size = strlen(words), count = 0, capacity = 0;
	const char *at;

	*ranges = NULL;
	if (!size)
		return 0;
	fold_text(&folded, text, length);
	at = folded.text.text;
	while ((at = strstr(at, words))) {
		size_t first = (size_t)(at - folded.text.text);

		*ranges = grow(*ranges, count, &capacity, sizeof(**ranges));
		(*ranges)[count++] = (struct text_range){ folded.from[first].from,
							  folded.from[first + size - 1].to };
		at += size;
	}
	str_release(&folded.text);
	free(folded.from);
	return count;
}
