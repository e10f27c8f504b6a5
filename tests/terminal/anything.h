/* SPDX-License-Identifier: GPL-3.0-or-later */
/* anything - keys of all dialects, words, pastes, clicks and bytes, at random; anything_state is the seed. */
#ifndef TESTS_TERMINAL_ANYTHING_H
#define TESTS_TERMINAL_ANYTHING_H

#include "base/str.h"
#include "dialects.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static unsigned anything_state;

/* 0 … below - 1 */
static unsigned chance(unsigned below)
{
	anything_state = anything_state * 1664525u + 1013904223u;
	return (anything_state >> 8) % below;
}

static const char *const words[] = {
	"市", "民の声", "①", "※", "ー", "、", "「", "a", "Budget ", "123,456", " ", "\t", "ｶﾞ",
	"か\xe3\x82\x99", "葛\xf3\xa0\x84\x80", "👪", "─", "é", "\xcc\x81", "８", "令和7年度",
};

static void add_word(struct str *keys)
{
	str_add(keys, words[chance(COUNT(words))]);
}

static void add_key(struct str *keys)
{
	const struct spoken *spoken = &dialects[chance(COUNT(dialects))];
	unsigned count = 0;

	while (spoken->keys[count].key)
		count++;
	count = chance(count);
	if (*spoken->keys[count].bytes)
		str_add(keys, spoken->keys[count].bytes);
}

static void add_bytes(struct str *keys)
{
	for (unsigned n = chance(40); n > 0; n--)
		str_add_char(keys, (char)chance(256));
}

static void add_paste(struct str *keys)
{
	str_add(keys, "\033[200~");
	for (unsigned n = chance(30); n > 0; n--)
		str_add(keys, chance(4) ? words[chance(COUNT(words))] : chance(2) ? "\t" : "\r");
	if (chance(8))
		str_add(keys, "\033[201~");
}

static void add_mouse(struct str *keys)
{
	str_addf(keys, "\033[<%u;%u;%uM", chance(3) ? 0 : 64 + chance(2), chance(130), chance(45));
}

static void anything_add(struct str *keys)
{
	unsigned what = chance(100);

	if (what < 45)
		add_key(keys);
	else if (what < 60)
		str_add_char(keys, (char)(' ' + chance(95)));
	else if (what < 80)
		add_word(keys);
	else if (what < 86)
		add_mouse(keys);
	else if (what < 90)
		add_paste(keys);
	else if (what < 93)
		add_bytes(keys);
	else
		str_add_char(keys, (char)chance(32));
}

#endif
