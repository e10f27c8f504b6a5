/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/published_cell.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/masters.h"

#define ESCAPE "&#"
#define CHARACTER_MAX 7		/* digits of a code point */

/* Words of the form that stand where values stand. */
static const char *const labels[] = {
	"事務事業名", "予算科目", "市長公約", "戦略プラン", "個別計画", "根拠法令等",
	"担当部課", "係名", "新規・継続", "事業分類", "事業体制", "事業期間", "SDGs",
	"対象", "目的", "概要 (取組内容)", "項目", "業務", "組織、予算等", "指標名", "指標の概要",
	"目標値", "実績",
};

static const char *const tags[] = { "<br>", "<p>", "</p>" };

bool cell_is_label(const char *text)
{
	for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
		if (!strcmp(text, labels[i]))
			return true;
	return false;
}

bool cell_is_explicit(const char *raw)
{
	return !strncmp(raw, ESCAPE, strlen(ESCAPE));
}

const char *cell_reason(const char *raw, const struct masters *masters)
{
	static const char open[] = "（", close[] = "）";
	size_t length = strlen(raw), frame = strlen(open);
	const struct empty_reason *reason;
	char *key;

	if (length <= 2 * frame || strncmp(raw, open, frame) || strcmp(raw + length - frame, close))
		return NULL;
	key = xstrndup(raw + frame, length - 2 * frame);
	reason = masters_reason(masters, key);
	free(key);
	return reason ? reason->key : NULL;
}

/* A code point as UTF-8. */
static void add_character(struct str *out, unsigned long c)
{
	if (c < 0x80) {
		str_add_char(out, (char)c);
		return;
	}
	if (c >= 0x10000)
		str_add_char(out, (char)(0xf0 | c >> 18));
	if (c >= 0x800)
		str_add_char(out, (char)((c >= 0x10000 ? 0x80 : 0xe0) | (c >> 12 & (c >= 0x10000 ? 0x3f : 0x0f))));
	str_add_char(out, (char)((c >= 0x800 ? 0x80 : 0xc0) | (c >> 6 & (c >= 0x800 ? 0x3f : 0x1f))));
	str_add_char(out, (char)(0x80 | (c & 0x3f)));
}

/* "&#N;" at `at`: its length and character, or 0. */
static size_t read_escape(const char *at, unsigned long *c)
{
	size_t digits;

	if (strncmp(at, ESCAPE, strlen(ESCAPE)))
		return 0;
	digits = strspn(at + 2, "0123456789");
	if (!digits || digits > CHARACTER_MAX || at[2 + digits] != ';')
		return 0;
	*c = strtoul(at + 2, NULL, 10);
	if (*c < 0x20 || *c > 0x10ffff || (*c >= 0xd800 && *c <= 0xdfff) || (*c >= 0x7f && *c <= 0x9f))
		return 0;
	return digits + 3;
}

static bool starts(const char *at, const char *with)
{
	return !strncmp(at, with, strlen(with));
}

char *cell_decode(const char *raw)
{
	struct str out = STR_INIT;
	unsigned long c = 0;
	size_t length;

	while (*raw) {
		if (starts(raw, "<br>")) {
			str_add_char(&out, '\n');
			raw += strlen("<br>");
		} else if (starts(raw, "<p>")) {
			raw += strlen("<p>");
		} else if (starts(raw, "</p>")) {
			raw += strlen("</p>");
		} else if (starts(raw, "&amp;")) {
			str_add_char(&out, '&');
			raw += strlen("&amp;");
		} else if (starts(raw, "&lt;")) {
			str_add_char(&out, '<');
			raw += strlen("&lt;");
		} else if ((length = read_escape(raw, &c))) {
			add_character(&out, c);
			raw += length;
		} else {
			str_add_char(&out, *raw++);
		}
	}
	return str_take(&out);
}

/* The code point at `at`, and its length. */
static unsigned long read_character(const char *at, size_t *length)
{
	const unsigned char *bytes = (const unsigned char *)at;

	*length = bytes[0] < 0x80 ? 1 : bytes[0] < 0xe0 ? 2 : bytes[0] < 0xf0 ? 3 : 4;
	switch (*length) {
	case 1:
		return bytes[0];
	case 2:
		return (bytes[0] & 0x1fu) << 6 | (bytes[1] & 0x3fu);
	case 3:
		return (bytes[0] & 0x0fu) << 12 | (bytes[1] & 0x3fu) << 6 | (bytes[2] & 0x3fu);
	default:
		return (bytes[0] & 0x07ul) << 18 | (bytes[1] & 0x3ful) << 12 |
		       (bytes[2] & 0x3ful) << 6 | (bytes[3] & 0x3ful);
	}
}

static void add_plain(struct str *out, const char *text)
{
	for (; *text; text++) {
		bool tag = false;

		for (size_t i = 0; i < sizeof(tags) / sizeof(*tags); i++)
			tag = tag || starts(text, tags[i]);
		if (*text == '\n')
			str_add(out, "<br>");
		else if (*text == '&')
			str_add(out, "&amp;");
		else if (tag)
			str_add(out, "&lt;");
		else
			str_add_char(out, *text);
	}
}

void cell_encode_explicit(struct str *out, const char *text)
{
	size_t length;

	if (!*text || *text == '\n') {
		add_plain(out, text);
		return;
	}
	str_addf(out, "&#%lu;", read_character(text, &length));
	add_plain(out, text + length);
}

/* Would the reader take this text for something else? */
static bool is_misread(const char *text, const struct masters *masters)
{
	return cell_is_label(text) || cell_reason(text, masters) || !strcmp(text, CELL_GAP) ||
	       !strcmp(text, CELL_BLANK) ||
	       *text == '#' || strspn(text, " ") == strlen(text);
}

void cell_encode(struct str *out, const char *text, const struct masters *masters)
{
	if (*text && is_misread(text, masters))
		cell_encode_explicit(out, text);
	else
		add_plain(out, text);
}
