/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_property_test - what holds for every text: random ones (always the
 * same), made of the characters that make trouble, and of plain bytes.
 */
#include "base/str.h"
#include "base/text.h"

#include <time.h>

#include "check.h"

static const char *const pieces[] = {
	"あ", "漢", "。", "、", "「", "」", "（", "）", "ー", "っ", "ョ", "…", "―", "～", "〜", "※", "№",
	"￥", "①", "─", "a", "bc", "Z", "9", "-", ".", ",", "/", " ", " ", "　", "\n", "か\u3099", "\u3099",
	"葛\U000E0100", "\uFE0F", "e\u0301", "\u0344", "\u0308", "ｱ", "ﾞ", "\uFA19", "\U0002F800", "\uE001",
	"\u1100", "\u1161", "각", "\u0915\u093E", "\u0301", "\U0001F1EF", "\U0001F600", "\u200D",
	"https://", "%s%n", "\u0958", "\u00AD", "\u2126", "\u0E33", "é", "ế", "\u0600",
};

static const char *const hostile[] = {
	"\x1b[2J", "\r", "\t", "\b", "\x7f", "\xc2\x9b", "\u202E", "\u200B", "\uFEFF", "\xff", "\xc0\xaf",
	"\xed\xa0\x80", "\xe3\x81", "\U000E0041", "\uFFFE", "\u0378", "\u2028",
};

static uint32_t state;

static uint32_t pick(uint32_t below)
{
	state = state * 1664525 + 1013904223;
	return (state >> 8) % below;
}

static void make_text(struct str *out, size_t count, bool with_hostile)
{
	str_clear(out);
	while (count--) {
		if (with_hostile && !pick(4))
			str_add(out, hostile[pick(sizeof(hostile) / sizeof(*hostile))]);
		else
			str_add(out, pieces[pick(sizeof(pieces) / sizeof(*pieces))]);
	}
}

static bool is_blank(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length;) {
		if (bytes[i] == ' ')
			i++;
		else if (length - i >= 3 && !memcmp(bytes + i, "　", 3))
			i += 3;
		else
			return false;
	}
	return true;
}

/* The first thing wrong with the lines, or NULL. */
static const char *examine(const struct str *text, const struct text_line *lines, size_t count,
			   int columns, enum text_ambiguous ambiguous)
{
	size_t at = 0;

	for (size_t i = 0; i < count; i++) {
		const struct text_line *line = &lines[i];
		size_t end = line->start + line->length;
		size_t next = i + 1 < count ? lines[i + 1].start : text->length;

		if (line->start != at || end > next || next > text->length)
			return "lines do not follow one another";
		if (text_width(text->text + line->start, line->length, ambiguous) > columns)
			return "wider than the columns";
		if (memchr(text->text + line->start, '\n', line->length))
			return "a newline within a line";
		if (i + 1 < count && !line->hard && next == line->start)
			return "no progress";
		if (i + 1 < count && line->hard)
			next--;
		if (!is_blank(text->text + end, next - end))
			return "more than blanks lost";
		if (i + 1 < count && line->hard && text->text[next] != '\n')
			return "hard without a newline";
		if (i + 1 == count && !line->hard)
			return "the last line is not hard";
		at = i + 1 < count ? lines[i + 1].start : next;
	}
	return at == text->length && count ? NULL : "the end is missing";
}

static void wrapping_loses_nothing_and_fits(void)
{
	struct str text = STR_INIT;

	state = 20240401;
	for (int i = 0; i < 20000; i++) {
		int columns = 2 + (int)pick(40);
		enum text_ambiguous ambiguous = pick(2) ? TEXT_WIDE : TEXT_NARROW;
		struct text_line *lines = NULL;
		const char *wrong;
		size_t count;

		make_text(&text, pick(60), false);
		count = text_wrap(text.text, text.length, columns, ambiguous, &lines);
		wrong = examine(&text, lines, count, columns, ambiguous);
		free(lines);
		if (wrong) {
			CHECK_TEXT(wrong, NULL);
			printf("#   %d columns, text %d: %s\n", columns, i, text.text);
			break;
		}
	}
	str_release(&text);
}

/* A line is as long as it can be: 禁則 alone may shorten it. */
static void plain_kanji_fill_their_lines(void)
{
	struct str text = STR_INIT;
	struct text_line *lines = NULL;
	size_t count;

	str_add_repeat(&text, "漢", 1000);
	for (int columns = 2; columns < 50; columns++) {
		size_t in_line = (size_t)columns / 2;

		count = text_wrap(text.text, text.length, columns, TEXT_NARROW, &lines);
		CHECK_INT(count, (1000 + in_line - 1) / in_line);
		free(lines);
	}
	str_release(&text);
}

static void taking_twice_changes_nothing(void)
{
	struct str text = STR_INIT;
	int taken = 0;

	state = 5;
	for (int i = 0; i < 20000; i++) {
		struct err err = ERR_INIT;
		char *once = NULL, *twice = NULL;

		make_text(&text, pick(30), false);
		if (!text_take(text.text, text.length, TEXT_LINES, &once, &err)) {
			taken++;
			if (!CHECK_INT(text_take(once, strlen(once), TEXT_LINES, &twice, &err), RC_OK) ||
			    !CHECK_TEXT(twice, once))
				i = 20000;
		}
		free(once);
		free(twice);
		err_release(&err);
	}
	CHECK(taken > 15000);
	str_release(&text);
}

static void check_show(const struct str *text, unsigned flags)
{
	struct str once = STR_INIT, twice = STR_INIT;
	struct err err = ERR_INIT;
	char *taken = NULL;

	text_show(&once, text->text, text->length, flags);
	if (!CHECK_INT(text_take(once.text, once.length, flags, &taken, &err), RC_OK))
		printf("#   %s: %s\n", err.message, once.text);
	text_show(&twice, once.text, once.length, flags);
	CHECK_TEXT(twice.text, once.text);
	free(taken);
	err_release(&err);
	str_release(&once);
	str_release(&twice);
}

static void what_is_shown_may_come_in(void)
{
	static const unsigned flags[] = { TEXT_ONE_LINE, TEXT_LINES, TEXT_LINES | TEXT_TABS };
	struct str text = STR_INIT;

	state = 77;
	for (int i = 0; i < 15000 && !check_failures; i++) {
		make_text(&text, pick(30), true);
		check_show(&text, flags[pick(3)]);
	}
	for (int i = 0; i < 15000 && !check_failures; i++) {
		str_clear(&text);
		for (uint32_t left = pick(40); left; left--)
			str_add_char(&text, (char)pick(256));
		check_show(&text, flags[pick(3)]);
	}
	str_release(&text);
}

/* And the more so what is cleaned; clean text is left as it is. */
static void what_is_cleaned_may_come_in(void)
{
	static const unsigned flags[] = { TEXT_ONE_LINE, TEXT_LINES, TEXT_LINES | TEXT_TABS };
	struct str text = STR_INIT, clean = STR_INIT;

	state = 78;
	for (int i = 0; i < 15000 && !check_failures; i++) {
		unsigned which = flags[pick(3)];
		struct err err = ERR_INIT;
		char *taken = NULL;
		bool comes_in;
		size_t dropped;

		make_text(&text, pick(30), pick(2));
		comes_in = !text_take(text.text, text.length, which, &taken, &err);
		free(taken);
		err_release(&err);
		str_clear(&clean);
		dropped = text_clean(&clean, text.text, text.length, which);
		CHECK_INT(dropped == 0, comes_in);
		if (!CHECK_INT(text_take(clean.text, clean.length, which, &taken, &err), RC_OK))
			printf("#   %s: %s\n", err.message, clean.text);
		else
			free(taken);
		err_release(&err);
	}
	str_release(&text);
	str_release(&clean);
}

static void no_control_byte_is_ever_shown(void)
{
	struct str text = STR_INIT, out = STR_INIT;

	state = 99;
	for (int i = 0; i < 5000 && !check_failures; i++) {
		make_text(&text, pick(40), true);
		str_clear(&out);
		text_show(&out, text.text, text.length, TEXT_LINES);
		for (size_t at = 0; at < out.length; at++)
			if (((unsigned char)out.text[at] < 0x20 && out.text[at] != '\n') ||
			    out.text[at] == 0x7f ||
			    (out.text[at] == '\xc2' && (unsigned char)out.text[at + 1] < 0xa0))
				CHECK_TEXT(out.text, "without control characters");
	}
	str_release(&text);
	str_release(&out);
}

static void clusters_forward_are_clusters_backward(void)
{
	struct str text = STR_INIT;

	state = 31;
	for (int i = 0; i < 5000 && !check_failures; i++) {
		size_t at = 0, next, count = 0;

		make_text(&text, pick(40), false);
		for (; at < text.length; at = next, count++) {
			next = text_next(text.text, text.length, at);
			CHECK(next > at);
			if (!CHECK_INT(text_previous(text.text, text.length, next), at))
				break;
		}
		CHECK_INT(text_count(text.text, text.length), count);
	}
	str_release(&text);
}

/* From any byte, however far away the last sure place is. */
static void boundaries_are_those_of_the_walk(void)
{
	struct str text = STR_INIT;

	state = 37;
	for (int i = 0; i < 3000 && !check_failures; i++) {
		size_t next = 0;

		make_text(&text, pick(40), false);
		for (size_t at = 0; at <= text.length; at++) {
			while (next < at)
				next = text_next(text.text, text.length, next);
			if (!CHECK_INT(text_boundary(text.text, text.length, at), next))
				printf("#   byte %zu of %s\n", at, text.text);
		}
	}
	str_release(&text);
}

static void padding_is_exact(void)
{
	struct str text = STR_INIT, out = STR_INIT;

	state = 13;
	for (int i = 0; i < 10000 && !check_failures; i++) {
		int columns = (int)pick(30);
		enum text_ambiguous ambiguous = pick(2) ? TEXT_WIDE : TEXT_NARROW;

		make_text(&text, pick(20), false);
		str_clear(&out);
		text_pad(&out, text.text, text.length, columns, pick(2), ambiguous);
		if (!CHECK_INT(text_width(out.text, out.length, ambiguous), columns))
			printf("#   %s\n", text.text);
	}
	str_release(&text);
	str_release(&out);
}

static void folding_is_stable(void)
{
	struct str text = STR_INIT;

	state = 3;
	for (int i = 0; i < 5000 && !check_failures; i++) {
		char *once, *twice;

		make_text(&text, pick(20), false);
		once = text_fold(text.text);
		twice = text_fold(once);
		CHECK_TEXT(twice, once);
		free(once);
		free(twice);
	}
	str_release(&text);
}

static int64_t elapsed_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* A bound that only a quadratic way breaks, sanitizers and valgrind included. */
static void a_megabyte_is_quick(void)
{
	static const char *const shapes[] = { "漢字かな、", "か\u3099", "word ", "a", "\n", " ", "\u0308x",
					      "\U0001F1EF", "\uFA19" };

	for (size_t i = 0; i < sizeof(shapes) / sizeof(*shapes); i++) {
		struct str text = STR_INIT, shown = STR_INIT;
		struct text_line *lines = NULL;
		struct err err = ERR_INIT;
		char *taken = NULL;
		int64_t before = elapsed_ms();

		str_add_repeat(&text, shapes[i], 1000000 / strlen(shapes[i]));
		CHECK_INT(text_take(text.text, text.length, TEXT_LINES, &taken, &err), RC_OK);
		text_show(&shown, text.text, text.length, TEXT_LINES);
		CHECK(text_wrap(text.text, text.length, 40, TEXT_WIDE, &lines) > 0);
		CHECK(text_count(text.text, text.length) > 0);
		CHECK(elapsed_ms() - before < 20000);
		printf("# %s…: %d ms\n", *shapes[i] == '\n' ? "newline" : shapes[i],
		       (int)(elapsed_ms() - before));
		free(lines);
		free(taken);
		err_release(&err);
		str_release(&text);
		str_release(&shown);
	}
}

TESTS(TEST(wrapping_loses_nothing_and_fits), TEST(plain_kanji_fill_their_lines),
      TEST(taking_twice_changes_nothing), TEST(what_is_shown_may_come_in),
      TEST(what_is_cleaned_may_come_in),
      TEST(no_control_byte_is_ever_shown), TEST(clusters_forward_are_clusters_backward),
      TEST(boundaries_are_those_of_the_walk), TEST(padding_is_exact), TEST(folding_is_stable), TEST(a_megabyte_is_quick))
