/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_word - a table of scripts, a few characters that go by their
 * neighbours, and two walks over runs of one script.
 */
#include "view/text_word.h"

#include <stdint.h>

#include "base/text.h"

enum script {
	SCRIPT_NONE,		/* outside the text */
	SCRIPT_BLANK,
	SCRIPT_NEWLINE,
	SCRIPT_DIGIT,		/* also full-width */
	SCRIPT_LATIN,		/* letters, also full-width */
	SCRIPT_HIRAGANA,
	SCRIPT_KATAKANA,
	SCRIPT_KANJI,
	SCRIPT_MARK,		/* punctuation and the rest */
	SCRIPT_LONG,		/* ー: of the kana before it */
	SCRIPT_POINT,		/* between two digits it is of the number */
};

/* In ascending order; what is in no range is a mark. */
static const struct {
	uint32_t first, last;
	enum script script;
} scripts[] = {
	{ '\n', '\n', SCRIPT_NEWLINE },
	{ ' ', ' ', SCRIPT_BLANK },
	{ ',', ',', SCRIPT_POINT },
	{ '.', '.', SCRIPT_POINT },
	{ '0', '9', SCRIPT_DIGIT },
	{ 'A', 'Z', SCRIPT_LATIN },
	{ 'a', 'z', SCRIPT_LATIN },
	{ 0xa0, 0xa0, SCRIPT_BLANK },
	{ 0xc0, 0x24f, SCRIPT_LATIN },
	{ 0x370, 0x52f, SCRIPT_LATIN },
	{ 0x3000, 0x3000, SCRIPT_BLANK },
	{ 0x3005, 0x3007, SCRIPT_KANJI },
	{ 0x3041, 0x309f, SCRIPT_HIRAGANA },
	{ 0x30a1, 0x30f4, SCRIPT_KATAKANA },
	{ 0x30f5, 0x30f6, SCRIPT_KANJI },	/* 三ヶ月 */
	{ 0x30f7, 0x30fa, SCRIPT_KATAKANA },
	{ 0x30fc, 0x30fc, SCRIPT_LONG },
	{ 0x30fd, 0x30ff, SCRIPT_KATAKANA },
	{ 0x31f0, 0x31ff, SCRIPT_KATAKANA },
	{ 0x3400, 0x9fff, SCRIPT_KANJI },
	{ 0xf900, 0xfaff, SCRIPT_KANJI },
	{ 0xff0c, 0xff0c, SCRIPT_POINT },
	{ 0xff0e, 0xff0e, SCRIPT_POINT },
	{ 0xff10, 0xff19, SCRIPT_DIGIT },
	{ 0xff21, 0xff3a, SCRIPT_LATIN },
	{ 0xff41, 0xff5a, SCRIPT_LATIN },
	{ 0xff66, 0xff6f, SCRIPT_KATAKANA },
	{ 0xff70, 0xff70, SCRIPT_LONG },
	{ 0xff71, 0xff9f, SCRIPT_KATAKANA },
	{ 0x20000, 0x3ffff, SCRIPT_KANJI },
};

/* The first character of a cluster; what is no UTF-8 counts byte by byte. */
static uint32_t character_at(const char *text, size_t length, size_t at)
{
	unsigned char lead = (unsigned char)text[at];
	int more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
	uint32_t code = more ? lead & (0x3fu >> more) : lead;

	for (int i = 1; i <= more && at + (size_t)i < length; i++)
		code = code << 6 | ((unsigned char)text[at + (size_t)i] & 0x3fu);
	return code;
}

static enum script own_script(const char *text, size_t length, size_t at)
{
	uint32_t code;

	if (at >= length)
		return SCRIPT_NONE;
	code = character_at(text, length, at);
	for (size_t i = 0; i < sizeof(scripts) / sizeof(*scripts); i++)
		if (code >= scripts[i].first && code <= scripts[i].last)
			return scripts[i].script;
	return SCRIPT_MARK;
}

/* らーめん is hiragana, バスー katakana; alone it is katakana as well. */
static enum script long_script(const char *text, size_t length, size_t at)
{
	enum script script = SCRIPT_LONG;

	while (at > 0 && script == SCRIPT_LONG) {
		at = text_previous(text, length, at);
		script = own_script(text, length, at);
	}
	return script == SCRIPT_HIRAGANA ? SCRIPT_HIRAGANA : SCRIPT_KATAKANA;
}

static enum script point_script(const char *text, size_t length, size_t at)
{
	bool after = own_script(text, length, text_next(text, length, at)) == SCRIPT_DIGIT;
	bool before = at && own_script(text, length, text_previous(text, length, at)) == SCRIPT_DIGIT;

	return after && before ? SCRIPT_DIGIT : SCRIPT_MARK;
}

static enum script script_at(const char *text, size_t length, size_t at)
{
	enum script script = own_script(text, length, at);

	if (script == SCRIPT_LONG)
		return long_script(text, length, at);
	if (script == SCRIPT_POINT)
		return point_script(text, length, at);
	return script;
}

static size_t skip_right(const char *text, size_t length, size_t at, enum script script)
{
	while (at < length && script_at(text, length, at) == script)
		at = text_next(text, length, at);
	return at;
}

static size_t skip_left(const char *text, size_t length, size_t at, enum script script)
{
	while (at > 0) {
		size_t before = text_previous(text, length, at);

		if (script_at(text, length, before) != script)
			break;
		at = before;
	}
	return at;
}

size_t text_word_right(const char *text, size_t length, size_t at)
{
	enum script script = script_at(text, length, at);

	if (script == SCRIPT_NONE)
		return at;
	if (script == SCRIPT_NEWLINE)
		return at + 1;
	return skip_right(text, length, skip_right(text, length, at, script), SCRIPT_BLANK);
}

size_t text_word_left(const char *text, size_t length, size_t at)
{
	at = skip_left(text, length, at, SCRIPT_BLANK);
	if (at == 0)
		return at;
	at = text_previous(text, length, at);
	if (script_at(text, length, at) == SCRIPT_NEWLINE)
		return at;
	return skip_left(text, length, at, script_at(text, length, at));
}

void text_word_range(const char *text, size_t length, size_t at, size_t *from, size_t *to)
{
	enum script script = script_at(text, length, at);

	if ((script == SCRIPT_NONE || script == SCRIPT_NEWLINE) && at > 0 && text[at - 1] != '\n') {
		at = text_previous(text, length, at);
		script = script_at(text, length, at);
	}
	*from = *to = at;
	if (script == SCRIPT_NONE || script == SCRIPT_NEWLINE)
		return;
	*from = skip_left(text, length, at, script);
	*to = skip_right(text, length, at, script);
}

bool text_word_begins(const char *text, size_t length, size_t at)
{
	enum script script = script_at(text, length, at);

	if (script == SCRIPT_NONE || script == SCRIPT_BLANK)
		return false;
	return script == SCRIPT_NEWLINE || at == 0 ||
	       script_at(text, length, text_previous(text, length, at)) != script;
}
