/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_gate_test - what comes in and what goes out. */
#include "base/text.h"

#include "base/str.h"
#include "check.h"

static void check_taken(const char *text, unsigned flags, const char *wanted)
{
	struct err err = ERR_INIT;
	char *out = NULL;

	if (!CHECK_INT(text_take(text, strlen(text), flags, &out, &err), RC_OK))
		printf("#   %s\n", err.message);
	CHECK_TEXT(out, wanted);
	free(out);
	err_release(&err);
}

static void check_refused(const char *bytes, size_t length, unsigned flags)
{
	struct err err = ERR_INIT;
	char *out = NULL;

	if (!CHECK_INT(text_take(bytes, length, flags, &out, &err), RC_INVALID))
		printf("#   '%s' came in\n", bytes);
	CHECK(out == NULL);
	CHECK(err.message && *err.message);
	err_release(&err);
}

static void check_shown(const char *bytes, size_t length, unsigned flags, const char *wanted)
{
	struct str out = STR_INIT;

	text_show(&out, bytes, length, flags);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

/* UTF-8 of any number, surrogates too. */
static size_t encode(unsigned c, char bytes[5])
{
	size_t length = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
	static const unsigned char heads[] = { 0, 0, 0xc0, 0xe0, 0xf0 };

	for (size_t i = length; i-- > 1; c >>= 6)
		bytes[i] = (char)(0x80 | (c & 0x3f));
	bytes[0] = (char)(heads[length] | c);
	bytes[length] = '\0';
	return length;
}

static void ordinary_text_passes(void)
{
	check_taken("", TEXT_ONE_LINE, "");
	check_taken("市民バス(R5) ①※～㈱ｱﾞ", TEXT_ONE_LINE, "市民バス(R5) ①※～㈱ｱﾞ");
	check_taken("葛\U000E0100城市", TEXT_ONE_LINE, "葛\U000E0100城市");
	check_taken("\uE000\uF8FF\U000F0000", TEXT_ONE_LINE, "\uE000\uF8FF\U000F0000");
	check_taken("\U00031350\U000323B0", TEXT_ONE_LINE, "\U00031350\U000323B0");
}

static void line_ends_become_newlines(void)
{
	check_taken("a\r\nb\rc\nd\r", TEXT_LINES, "a\nb\nc\nd\n");
	check_taken("\r\r\n\n\r", TEXT_LINES, "\n\n\n\n");
	check_taken("a\tb", TEXT_TABS, "a\tb");
	check_refused("a\nb", 3, TEXT_ONE_LINE);
	check_refused("a\r\nb", 4, TEXT_ONE_LINE);
	check_refused("a\tb", 3, TEXT_LINES);
	check_refused("a\nb", 3, TEXT_TABS);
}

static void composed(void)
{
	check_taken("か\u3099", TEXT_ONE_LINE, "が");
	check_taken("ハ\u309Aン", TEXT_ONE_LINE, "パン");
	check_taken("e\u0301", TEXT_ONE_LINE, "é");
	check_taken("\u212B", TEXT_ONE_LINE, "Å");
	check_taken("Ａ①㈱ｶﾞ", TEXT_ONE_LINE, "Ａ①㈱ｶﾞ");	/* NFC, not NFKC */
	check_taken("が\uFA19か\u3099\uFA1Aき\u3099", TEXT_ONE_LINE, "が\uFA19が\uFA1Aぎ");
}

/* The compatibility ideographs of CP932: NFC would change 22 of these 34. */
static void names_keep_their_ideographs(void)
{
	static const unsigned first_two[] = { 0xf929, 0xf9dc };
	int seen = 0;

	for (unsigned i = 0; i < 34; i++) {
		char bytes[5], text[32];
		unsigned c = i < 2 ? first_two[i] : 0xfa0e + (i - 2);

		encode(c, bytes);
		check_taken(bytes, TEXT_ONE_LINE, bytes);
		snprintf(text, sizeof(text), "高%s子か", bytes);
		check_taken(text, TEXT_ONE_LINE, text);
		seen++;
	}
	CHECK_INT(seen, 34);
}

static void all_compatibility_ideographs_pass_or_are_unassigned(void)
{
	char bytes[5];

	for (unsigned c = 0xf900; c <= 0xfaff; c++) {
		struct err err = ERR_INIT;
		char *out = NULL;

		encode(c, bytes);
		if (!text_take(bytes, 3, TEXT_ONE_LINE, &out, &err))
			CHECK_TEXT(out, bytes);
		else
			CHECK(c == 0xfa6e || c == 0xfa6f || c >= 0xfada);
		free(out);
		err_release(&err);
	}
	for (unsigned c = 0x2f800; c <= 0x2fa1f; c++) {
		encode(c, bytes);
		check_taken(bytes, TEXT_ONE_LINE, bytes);
	}
}

static const struct {
	unsigned first, last;
} refused[] = {
	{ 0x00, 0x1f }, { 0x7f, 0x9f }, { 0x61c, 0x61c }, { 0x200b, 0x200b }, { 0x200e, 0x200f },
	{ 0x2028, 0x202e }, { 0x2066, 0x2069 }, { 0xd800, 0xdfff }, { 0xfdd0, 0xfdef },
	{ 0xfeff, 0xfeff }, { 0xfff9, 0xfffb }, { 0xfffe, 0xffff }, { 0x1fffe, 0x1ffff },
	{ 0x3fffe, 0x3ffff }, { 0x10fffe, 0x10ffff }, { 0xe0000, 0xe007f }, { 0x378, 0x379 },
	{ 0x3040, 0x3040 }, { 0x3097, 0x3098 }, { 0xffbf, 0xffc1 }, { 0x110000, 0x110003 },
};

static void each_refused_character(void)
{
	for (size_t i = 0; i < sizeof(refused) / sizeof(*refused); i++) {
		for (unsigned c = refused[i].first; c <= refused[i].last; c++) {
			char bytes[5], text[16];
			size_t length = encode(c, bytes);
			struct str out = STR_INIT;

			check_refused(bytes, length, TEXT_ONE_LINE);
			if (c)
				snprintf(text, sizeof(text), "あ%sb", bytes);
			if (c)
				check_refused(text, strlen(text), TEXT_ONE_LINE);
			text_show(&out, bytes, length, TEXT_ONE_LINE);
			CHECK(out.length > 0);
			CHECK(!strstr(out.text, bytes) || !*bytes);
			str_release(&out);
		}
	}
}

static const char *const broken[] = {
	"\x80", "\xbf", "\xc0\xaf", "\xc1\xbf", "\xe0\x80\xaf", "\xe0\x9f\xbf", "\xf0\x80\x80\xaf",
	"\xed\xa0\x80", "\xed\xbf\xbf", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xff", "\xfe",
	"\xe3\x81", "\xe3", "\xf0\xa0\xae", ("\xe3\x81" "a"), "\x8b\xe0\x96\xaf", "\x1b$B;TL1\x1b(B",
};

static void broken_utf8(void)
{
	for (size_t i = 0; i < sizeof(broken) / sizeof(*broken); i++)
		check_refused(broken[i], strlen(broken[i]), TEXT_LINES | TEXT_TABS);
	check_refused("a\0b", 3, TEXT_LINES);
	check_refused("\xef\xbb\xbfあ", 6, TEXT_LINES);
}

static void the_place_is_named(void)
{
	struct err err = ERR_INIT;
	char *out = NULL;

	CHECK_INT(text_take("市民\u202E1", strlen("市民\u202E1"), TEXT_ONE_LINE, &out, &err), RC_INVALID);
	CHECK(err.message && strstr(err.message, "character 3") && strstr(err.message, "U+202E"));
	CHECK_INT(text_take("ab\xff", 3, TEXT_ONE_LINE, &out, &err), RC_INVALID);
	CHECK(err.message && strstr(err.message, "character 3"));
	CHECK_INT(text_take("市\r\n民\n12\a", strlen("市\r\n民\n12\a"), TEXT_LINES, &out, &err),
		  RC_INVALID);
	CHECK_TEXT(err.message, "line 3, character 3, U+0007, is not allowed here");
	err_release(&err);
}

static void check_cleaned(const char *text, unsigned flags, size_t dropped, const char *wanted)
{
	struct str out = STR_INIT;

	CHECK_INT(text_clean(&out, text, strlen(text), flags), dropped);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void cleaned_of_what_is_refused(void)
{
	check_cleaned("市民\t①\n", TEXT_LINES | TEXT_TABS, 0, "市民\t①\n");
	check_cleaned("市\a民\u200B\ufeff。", TEXT_LINES, 3, "市民。");
	check_cleaned("\xe3\x81市\xff", TEXT_LINES, 3, "市");
	check_cleaned("一\r\n二\r三", TEXT_LINES, 0, "一\n二\n三");
	check_cleaned("一\v二\u2028三\f四", TEXT_LINES, 3, "一\n二\n三\n四");
	check_cleaned("一\n二\u2028三", TEXT_ONE_LINE, 2, "一二 三");
	check_cleaned("q\u0308\u0308\u0308\u0308\u0308\u0308x", TEXT_LINES, 2,
		      "q\u0308\u0308\u0308\u0308x");
}

static void four_marks_and_no_more(void)
{
	check_taken("q\u0308\u0308\u0308\u0308", TEXT_ONE_LINE, "q\u0308\u0308\u0308\u0308");
	check_refused("q\u0308\u0308\u0308\u0308\u0308", 11, TEXT_ONE_LINE);
	check_refused("x\u20DD\u20DD\u20DD\u20DD\u20DD", 16, TEXT_ONE_LINE);
	/* NFC takes U+0344 apart into two */
	check_taken("q\u0344\u0344", TEXT_ONE_LINE, "q\u0308\u0301\u0308\u0301");
	check_refused("q\u0344\u0344\u0344", 7, TEXT_ONE_LINE);
	/* é is a letter with a mark */
	check_refused("é\u0308\u0308\u0308\u0308", 10, TEXT_ONE_LINE);
	/* variation selectors are no marks, and hide none */
	check_taken("葛\U000E0100\uFE00\uFE01\uFE02\uFE03", TEXT_ONE_LINE,
		    "葛\U000E0100\uFE00\uFE01\uFE02\uFE03");
	check_refused("q\u0308\uFE00\u0308\uFE00\u0308\uFE00\u0308\uFE00\u0308",
		      strlen("q\u0308\uFE00\u0308\uFE00\u0308\uFE00\u0308\uFE00\u0308"), TEXT_ONE_LINE);
}

static void shown_visibly(void)
{
	check_shown("\x1b[2J", 4, TEXT_ONE_LINE, "␛[2J");
	check_shown("a\0b", 3, TEXT_ONE_LINE, "a␀b");
	check_shown("a\rB", 3, TEXT_LINES, "a␍B");
	check_shown("a\bb\x7f", 4, TEXT_LINES, "a␈b␡");
	check_shown("a\tb\nc", 5, TEXT_ONE_LINE, "a b␊c");
	check_shown("a\tb\nc", 5, TEXT_LINES, "a b\nc");
	check_shown("a\tb\nc", 5, TEXT_LINES | TEXT_TABS, "a\tb\nc");
	check_shown("5\u202E", 4, TEXT_ONE_LINE, "5⟨U+202E⟩");
	check_shown("\xc2\x9b" "1m", 4, TEXT_ONE_LINE, "⟨U+009B⟩1m");
	check_shown("あ\xff\xe3\x81い", 9, TEXT_ONE_LINE, "あ���い");
	check_shown("q\u0308\u0308\u0308\u0308\u0308", 11, TEXT_ONE_LINE,
		    "q\u0308\u0308\u0308\u0308⟨U+0308⟩");
	check_shown("市民①葛\U000E0100", strlen("市民①葛\U000E0100"), TEXT_ONE_LINE, "市民①葛\U000E0100");
}

TESTS(TEST(ordinary_text_passes), TEST(line_ends_become_newlines), TEST(composed),
      TEST(names_keep_their_ideographs), TEST(all_compatibility_ideographs_pass_or_are_unassigned),
      TEST(each_refused_character), TEST(broken_utf8), TEST(the_place_is_named),
      TEST(cleaned_of_what_is_refused),
      TEST(four_marks_and_no_more), TEST(shown_visibly))
