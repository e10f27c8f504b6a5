/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_gate - what may come in and what may go out: one table for both.
 *
 * The ranges are those of RELIABILITY 3.8, and U+200B.  Characters of private
 * use (外字) pass: cities have them.  "Unassigned" is what this libunistring's
 * Unicode version does not know, but all of planes 2 and 3 passes: Unicode
 * keeps them for ideographs, which names are given before libraries know them.
 *
 * Combining marks are counted as if each character were taken apart, so that
 * NFC changes nothing about the count.
 */
#include "base/text.h"

#include <stdlib.h>
#include <unictype.h>
#include <uninorm.h>
#include <unistr.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text_character.h"

#define MARKS_MAX 4		/* combining marks in a row */
#define REPLACEMENT "\xef\xbf\xbd"
#define ESCAPED_C0 0x2400	/* ␀ … */
#define ESCAPED_DEL 0x2421
#define IDEOGRAPHIC_FIRST 0x20000	/* planes 2 and 3 */
#define IDEOGRAPHIC_LAST 0x3fffd

static const struct range {
	ucs4_t first, last;
} refused[] = {
	{ 0x0000, 0x001f },	/* C0; newline and tab by flag */
	{ 0x007f, 0x009f },	/* DEL, C1 */
	{ 0x061c, 0x061c },	/* bidi controls */
	{ 0x200b, 0x200b },	/* zero width */
	{ 0x200e, 0x200f },
	{ 0x2028, 0x202e },	/* line and paragraph separator, bidi */
	{ 0x2066, 0x2069 },
	{ 0xfdd0, 0xfdef },	/* non-characters; the last two of each plane besides */
	{ 0xfeff, 0xfeff },	/* byte order mark inside */
	{ 0xfff9, 0xfffb },
	{ 0xe0000, 0xe007f },	/* tags */
};

/* Ranges that NFC leaves alone: most of what is typed here. */
static const struct range stable[] = {
	{ 0x0000, 0x02ff }, { 0x3000, 0x3029 }, { 0x3030, 0x303f }, { 0x3041, 0x3096 },
	{ 0x309b, 0x30ff }, { 0x4e00, 0x9fff }, { 0xff01, 0xffbe },
};

static bool stands_in(const struct range *ranges, size_t count, ucs4_t c)
{
	for (size_t i = 0; i < count; i++)
		if (c >= ranges[i].first && c <= ranges[i].last)
			return true;
	return false;
}

#define STANDS_IN(ranges, c) stands_in(ranges, sizeof(ranges) / sizeof(*(ranges)), c)

static bool is_refused(ucs4_t c, unsigned flags)
{
	if (c >= 0x20 && c < 0x7f)
		return false;
	if (c == '\n')
		return !(flags & TEXT_LINES);
	if (c == '\t')
		return !(flags & TEXT_TABS);
	if (STANDS_IN(stable, c))
		return c < 0x20 || (c >= 0x7f && c <= 0x9f);
	if (STANDS_IN(refused, c) || (c & 0xfffe) == 0xfffe)
		return true;
	if (c >= IDEOGRAPHIC_FIRST && c <= IDEOGRAPHIC_LAST)
		return false;
	return uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Cn);
}

static bool is_mark(ucs4_t c)
{
	return c >= 0x300 && !STANDS_IN(stable, c) && !text_is_selector(c) &&
	       uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Mn | UC_CATEGORY_MASK_Me);
}

/* Marks in a row behind `c`, of which `marks` stand before it. */
static int count_taken_apart(ucs4_t c, int marks)
{
	ucs4_t parts[UC_DECOMPOSITION_MAX_LENGTH];
	int count = uc_canonical_decomposition(c, parts);

	if (count <= 0)
		return is_mark(c) ? marks + 1 : 0;
	for (int i = 0; i < count; i++)
		marks = count_taken_apart(parts[i], marks);
	return marks;
}

struct marks {
	ucs4_t base;	/* the last character that is no mark, 0 for none */
	int count;	/* since then */
};

/* Take the next character; false: one mark too many. */
static bool count_mark(struct marks *marks, ucs4_t c)
{
	if (text_is_selector(c))
		return true;
	if (!is_mark(c)) {
		*marks = (struct marks){ .base = c };
		return true;
	}
	if (!marks->count)
		marks->count = count_taken_apart(marks->base, 0);
	marks->count = count_taken_apart(c, marks->count);
	return marks->count <= MARKS_MAX;
}

/* Compatibility ideographs, which NFC would turn into others (STORE 8). */
static bool is_compatibility_ideograph(ucs4_t c)
{
	return (c >= 0xf900 && c <= 0xfaff) || (c >= 0x2f800 && c <= 0x2fa1f);
}

/* CRLF and CR as newline, where lines are taken; else as they are. */
static void copy_lines(struct str *out, const char *bytes, size_t length, unsigned flags)
{
	size_t start = 0;

	for (size_t i = 0; i < length && (flags & TEXT_LINES); i++) {
		if (bytes[i] != '\r')
			continue;
		str_add_bytes(out, bytes + start, i - start);
		if (i + 1 == length || bytes[i + 1] != '\n')
			str_add_char(out, '\n');
		start = i + 1;
	}
	str_add_bytes(out, bytes + start, length - start);
}

/* What is not let in, and where: character of a line, both from 1. */
struct fault {
	enum { FAULT_NONE, FAULT_NOT_UTF8, FAULT_REFUSED, FAULT_MARKS } kind;
	long line, position;
	ucs4_t c;
};

/* Judge the next character, `used` bytes (below 0: no UTF-8), and count it. */
static bool pass(struct fault *fault, ucs4_t c, int used, unsigned flags, struct marks *marks)
{
	fault->position++;
	fault->c = c;
	if (used < 0)
		fault->kind = FAULT_NOT_UTF8;
	else if (is_refused(c, flags))
		fault->kind = FAULT_REFUSED;
	else if (!count_mark(marks, c))
		fault->kind = FAULT_MARKS;
	else if (c == '\n')
		*fault = (struct fault){ .line = fault->line + 1 };
	return fault->kind == FAULT_NONE;
}

static enum rc word_fault(const struct fault *fault, struct err *err)
{
	struct str place = STR_INIT;

	if (fault->line > 1)
		str_addf(&place, _("line %ld, character %ld"), fault->line, fault->position);
	else
		str_addf(&place, _("character %ld"), fault->position);
	if (fault->kind == FAULT_NOT_UTF8)
		err_set(err, RC_INVALID, _("%s is not UTF-8"), place.text);
	else if (fault->kind == FAULT_REFUSED)
		err_set(err, RC_INVALID, _("%s, U+%04lX, is not allowed here"), place.text,
			(unsigned long)fault->c);
	else
		err_set(err, RC_INVALID, _("%s: more than %d combining marks in a row"),
			place.text, MARKS_MAX);
	str_release(&place);
	return RC_INVALID;
}

/* Everything but NFC.  *plain tells that NFC would change nothing. */
static enum rc check(const struct str *text, unsigned flags, bool *plain, struct err *err)
{
	const uint8_t *at = (const uint8_t *)text->text;
	size_t left = text->length;
	struct fault fault = { .line = 1 };
	struct marks marks = { 0 };

	*plain = true;
	while (left) {
		ucs4_t c;
		int used = u8_mbtoucr(&c, at, left);

		if (!pass(&fault, c, used, flags, &marks))
			return word_fault(&fault, err);
		if (*plain && !STANDS_IN(stable, c))
			*plain = false;
		at += used;
		left -= (size_t)used;
	}
	return RC_OK;
}

/* Line ends of other systems: vertical tab as word processors use it, NEL, LS, PS. */
static bool is_foreign_line_end(ucs4_t c)
{
	return c == '\v' || c == '\f' || c == 0x85 || c == 0x2028 || c == 0x2029;
}

size_t text_clean(struct str *out, const char *bytes, size_t length, unsigned flags)
{
	struct str text = STR_INIT;
	struct marks marks = { 0 };
	size_t dropped = 0;

	copy_lines(&text, bytes, length, flags);
	for (size_t at = 0; at < text.length;) {
		struct fault fault = { .line = 1 };
		ucs4_t c;
		int used = u8_mbtoucr(&c, (const uint8_t *)text.text + at, text.length - at);

		if (pass(&fault, c, used, flags, &marks))
			str_add_bytes(out, text.text + at, (size_t)used);
		else
			dropped++;
		if (fault.kind == FAULT_REFUSED && is_foreign_line_end(c))
			str_add_char(out, flags & TEXT_LINES ? '\n' : ' ');
		at += used > 0 ? (size_t)used : 1;
	}
	str_release(&text);
	return dropped;
}

static void add_nfc(struct str *out, const uint8_t *run, size_t length)
{
	size_t size = 0;
	uint8_t *normal;

	if (!length)
		return;
	normal = u8_normalize(UNINORM_NFC, run, length, NULL, &size);
	if (!normal)
		die("out of memory");
	str_add_bytes(out, (const char *)normal, size);
	free(normal);
}

static char *normalize(const struct str *text)
{
	const uint8_t *at = (const uint8_t *)text->text, *run = at;
	const uint8_t *end = at + text->length;
	struct str out = STR_INIT;

	while (at < end) {
		ucs4_t c;
		int used = u8_mbtouc(&c, at, (size_t)(end - at));

		if (is_compatibility_ideograph(c)) {
			add_nfc(&out, run, (size_t)(at - run));
			str_add_bytes(&out, (const char *)at, (size_t)used);
			run = at + used;
		}
		at += used;
	}
	add_nfc(&out, run, (size_t)(end - run));
	return str_take(&out);
}

enum rc text_take(const char *bytes, size_t length, unsigned flags, char **out, struct err *err)
{
	struct str text = STR_INIT;
	bool plain;
	enum rc rc;

	copy_lines(&text, bytes, length, flags);
	rc = check(&text, flags, &plain, err);
	if (!rc)
		*out = plain ? str_take(&text) : normalize(&text);
	str_release(&text);
	return rc;
}

static void add_character(struct str *out, ucs4_t c)
{
	uint8_t bytes[6];
	int used = u8_uctomb(bytes, c, sizeof(bytes));

	if (used > 0)
		str_add_bytes(out, (const char *)bytes, (size_t)used);
}

static void add_visible(struct str *out, ucs4_t c)
{
	if (c == '\t')
		str_add_char(out, ' ');
	else if (c < 0x20)
		add_character(out, ESCAPED_C0 + c);
	else if (c == 0x7f)
		add_character(out, ESCAPED_DEL);
	else
		str_addf(out, "⟨U+%04lX⟩", (unsigned long)c);
}

void text_show(struct str *out, const char *bytes, size_t length, unsigned flags)
{
	const uint8_t *at = (const uint8_t *)bytes;
	struct marks marks = { 0 };

	while (length) {
		ucs4_t c;
		int used = u8_mbtoucr(&c, at, length);

		if (used < 0) {
			str_add(out, REPLACEMENT);
			used = 1;
			marks = (struct marks){ 0 };
		} else if (is_refused(c, flags) || !count_mark(&marks, c)) {
			add_visible(out, c);
			marks = (struct marks){ 0 };
		} else {
			str_add_bytes(out, (const char *)at, (size_t)used);
		}
		at += used;
		length -= (size_t)used;
	}
}
