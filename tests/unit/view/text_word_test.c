/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_word_test - words by their script, there and back. */
#include "view/text_word.h"

#include "check.h"

/* `words`: the text with '|' before each word but the first. */
static void check_words(const char *words)
{
	char text[256] = "";
	size_t starts[64] = { 0 }, count = 0, length = 0, at = 0;

	for (const char *c = words; *c; c++) {
		if (*c == '|')
			starts[count++] = length;
		else
			text[length++] = *c;
	}
	starts[count++] = length;
	for (size_t i = 0; i < count; i++) {
		at = text_word_right(text, length, at);
		if (!CHECK_INT(at, starts[i]))
			printf("#   %s\n", words);
	}
	CHECK_INT(text_word_right(text, length, at), length);
	for (size_t i = count - 1; i-- > 0;) {
		at = text_word_left(text, length, at);
		if (!CHECK_INT(at, starts[i]))
			printf("#   %s\n", words);
	}
	CHECK_INT(text_word_left(text, length, at), 0);
}

static void words_begin_where_the_script_changes(void)
{
	check_words("情報通信|ネットワーク|の|運営");
	check_words("次|\n|末");
	check_words("RPA|・|AI|-|OCR");
	check_words("ＲＰＡ|３５|部署");
	check_words("「|安全|・|安心|」");
	check_words("ｶﾀｶﾅ|と|カタカナ");
}

static void blanks_belong_to_the_word_before(void)
{
	check_words("利用者 |35 |人　　|です");
	check_words("by |bus   |line");
}

static void numbers_are_whole(void)
{
	check_words("決算額|133,348|千円");
	check_words("実施率|98.5|％");
	check_words("１，２３４|人");
	check_words("R|5|.|項目");		/* a point at the end is none of the number */
	check_words("1|,|a");
}

static void some_go_by_their_neighbours(void)
{
	check_words("らーめん|サーバー|と");	/* ー */
	check_words("三ヶ月|ごと");
	check_words("人々|の");
	check_words("か\u309Aき|x");		/* a mark is of its letter */
}

static void check_range(const char *text, size_t at, size_t from, size_t to)
{
	size_t got_from, got_to;

	text_word_range(text, strlen(text), at, &got_from, &got_to);
	CHECK_INT(got_from, from);
	CHECK_INT(got_to, to);
}

static void the_word_at_a_place(void)
{
	static const char text[] = "情報 ネット\n末";

	check_range(text, 0, 0, 6);
	check_range(text, 3, 0, 6);
	check_range(text, 6, 6, 7);		/* the blank alone */
	check_range(text, 7, 7, 16);
	check_range(text, 16, 7, 16);		/* at the end of the line: the word before */
	check_range(text, 20, 17, 20);
	check_range("", 0, 0, 0);
	check_range("\n\n", 1, 1, 1);
}

static void where_a_word_begins(void)
{
	static const char text[] = "情報 ab\nc";

	CHECK(text_word_begins(text, strlen(text), 0));
	CHECK(!text_word_begins(text, strlen(text), 3));
	CHECK(!text_word_begins(text, strlen(text), 6));
	CHECK(text_word_begins(text, strlen(text), 7));
	CHECK(!text_word_begins(text, strlen(text), 8));
	CHECK(text_word_begins(text, strlen(text), 9));
	CHECK(text_word_begins(text, strlen(text), 10));
	CHECK(!text_word_begins(text, strlen(text), 11));
}

TESTS(TEST(words_begin_where_the_script_changes), TEST(blanks_belong_to_the_word_before),
      TEST(numbers_are_whole), TEST(some_go_by_their_neighbours), TEST(the_word_at_a_place),
      TEST(where_a_word_begins))
