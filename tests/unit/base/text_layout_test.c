/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_layout_test - a layout that follows the changes of its text is that of
 * the text laid out from the beginning: random texts and changes, always the
 * same, made of the characters that make trouble.
 */
#include "base/text_layout.h"

#include <time.h>

#include "base/str.h"
#include "check.h"

static const char *const pieces[] = {
	"あ", "漢", "。", "、", "「", "」", "ー", "っ", "…", "―", "～", "※", "①", "a", "bc", "word", "9",
	"-", ".", "/", " ", " ", " ", "　", "\n", "か\u309A", "\u309A", "葛\U000E0100", "\u0308", "ｱ", "ﾞ",
	"\u1100", "\u1161", "\U0001F1EF", "\U0001F600", "\u200D", "https://", "\u0E33", "é", "\u0600",
};

static uint32_t state;

static uint32_t pick(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (state >> 8) % below;
}

static void make_text(struct str *out, size_t count)
{
	str_clear(out);
	while (count--)
		str_add(out, pieces[pick(sizeof(pieces) / sizeof(*pieces))]);
}

/* A byte where a character begins. */
static size_t pick_place(const struct str *text)
{
	size_t at = pick((uint32_t)text->length + 1);

	while (at < text->length && ((unsigned char)text->text[at] & 0xc0) == 0x80)
		at++;
	return at;
}

/* The number of the first line that is not as it should be, -1 for none. */
static long compare(const struct text_layout *layout, const struct str *text)
{
	struct text_line *lines;
	size_t count = text_wrap(text->text, text->length, layout->columns, layout->ambiguous, &lines);
	long wrong = count == layout->count ? -1 : (long)count;

	for (size_t i = 0; i < count && wrong < 0; i++)
		if (lines[i].start != layout->lines[i].start ||
		    lines[i].length != layout->lines[i].length || lines[i].hard != layout->lines[i].hard)
			wrong = (long)i;
	free(lines);
	return wrong;
}

static void change_at_random(struct text_layout *layout, struct str *text)
{
	struct str added = STR_INIT;
	size_t from = pick_place(text), to = pick_place(text);

	if (from > to || pick(3))
		to = from;
	make_text(&added, pick(4) ? pick(4) : 0);
	str_remove(text, from, to - from);
	str_insert(text, from, added.text, added.length);
	text_layout_change(layout, text->text, text->length, from, to - from, added.length);
	str_release(&added);
}

static void every_change_gives_the_layout_of_the_whole(void)
{
	struct str text = STR_INIT;
	struct text_layout layout = TEXT_LAYOUT_INIT;

	state = 20241124;
	for (int i = 0; i < 1500 && !check_failures; i++) {
		make_text(&text, pick(120));
		text_layout_make(&layout, text.text, text.length, 2 + (int)pick(30),
				 pick(2) ? TEXT_WIDE : TEXT_NARROW);
		for (int change = 0; change < 20 && !check_failures; change++) {
			change_at_random(&layout, &text);
			if (!CHECK_INT(compare(&layout, &text), -1))
				printf("#   text %d, change %d: %s\n", i, change, text.text);
		}
	}
	text_layout_release(&layout);
	str_release(&text);
}

/* A word behind many blanks decides about a line far before it. */
static void what_hangs_is_seen(void)
{
	struct str text = STR_INIT;
	struct text_layout layout = TEXT_LAYOUT_INIT;

	str_add(&text, "あいうえ");
	str_add_repeat(&text, " ", 100);
	str_add(&text, "お");
	text_layout_make(&layout, text.text, text.length, 8, TEXT_NARROW);
	CHECK_INT(layout.count, 2);
	str_remove(&text, text.length - 3, 3);
	str_add(&text, "、");
	text_layout_change(&layout, text.text, text.length, text.length - 3, 3, 3);
	CHECK_INT(compare(&layout, &text), -1);
	CHECK(layout.count > 2);
	text_layout_release(&layout);
	str_release(&text);
}

static void the_line_of_a_byte(void)
{
	static const char text[] = "あいうえお\n\nか";
	struct text_layout layout = TEXT_LAYOUT_INIT;

	text_layout_make(&layout, text, strlen(text), 6, TEXT_NARROW);
	CHECK_INT(layout.count, 4);
	CHECK_INT(text_layout_find(&layout, 0), 0);
	CHECK_INT(text_layout_find(&layout, 6), 0);
	CHECK_INT(text_layout_find(&layout, 9), 1);
	CHECK_INT(text_layout_find(&layout, 15), 1);
	CHECK_INT(text_layout_find(&layout, 16), 2);
	CHECK_INT(text_layout_find(&layout, 17), 3);
	CHECK_INT(text_layout_find(&layout, 20), 3);
	text_layout_release(&layout);
	CHECK_INT(layout.count, 0);
}

static double elapsed_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (double)now.tv_sec * 1e3 + (double)now.tv_nsec / 1e6;
}

/* Bounds that only laying all out anew breaks, sanitizers and valgrind included. */
static void a_character_in_a_megabyte_is_quick(void)
{
	struct str text = STR_INIT;
	struct text_layout layout = TEXT_LAYOUT_INIT;
	double begun;

	while (text.length < 1000000)
		str_add(&text, "市の情報通信網を、計画的に更新し「安全」に使えるようにする（第2期）。\n");
	text_layout_make(&layout, text.text, text.length, 54, TEXT_NARROW);
	begun = elapsed_ms();
	for (int i = 0; i < 100; i++) {
		str_insert(&text, 300, "新", 3);
		text_layout_change(&layout, text.text, text.length, 300, 0, 3);
	}
	printf("# a character in a megabyte: %.3f ms\n", (elapsed_ms() - begun) / 100);
	CHECK(elapsed_ms() - begun < 2000);
	CHECK_INT(compare(&layout, &text), -1);
	text_layout_release(&layout);
	str_release(&text);
}

TESTS(TEST(every_change_gives_the_layout_of_the_whole), TEST(what_hangs_is_seen),
      TEST(the_line_of_a_byte), TEST(a_character_in_a_megabyte_is_quick))
