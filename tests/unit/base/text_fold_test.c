/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_fold_test - one spelling for search; narrow letters. */
#include "base/text.h"

#include "base/alloc.h"
#include "base/str.h"

#include "check.h"

static const struct {
	const char *text, *folded;
} table[] = {
	{ "", "" }, { "ABC", "abc" }, { "ＡＢＣ", "abc" }, { "ひらがな", "ヒラガナ" },
	{ "ｶﾞｯｺｳ", "ガッコウ" }, { "㈱①", "(株)1" }, { "いすゞ", "イスヾ" }, { "ゝ", "ヽ" },
	{ "サービス", "サ-ビス" }, { "サ−ビス", "サ-ビス" }, { "サ―ビス", "サ-ビス" },
	{ "ｻｰﾋﾞｽ", "サ-ビス" }, { "4〜6月", "4~6月" }, { "4～6月", "4~6月" }, { "4~6月", "4~6月" },
	{ "  a　　b \n c\t", "a b c" }, { "　", "" }, { "葛\U000E0100城", "葛城" }, { "㎡", "m2" },
	{ "か\u3099", "ガ" }, { "わ\u3099", "ヷ" }, { "e\uFE0F\u0301", "é" }, { "ＡＩ‐ＯＣＲ", "ai-ocr" }, { "塚\uFA10", "塚塚" },
};

static void folds(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		char *folded = text_fold(table[i].text);

		CHECK_TEXT(folded, table[i].folded);
		free(folded);
	}
}

static void folding_twice_changes_nothing(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		char *once = text_fold(table[i].text), *twice = text_fold(once);

		CHECK_TEXT(twice, once);
		free(once);
		free(twice);
	}
}

static void what_is_no_utf8_is_marked(void)
{
	char *folded = text_fold("A\xff");

	CHECK_TEXT(folded, "a�");
	free(folded);
}

static void check_narrow(const char *text, const char *wanted)
{
	char *narrow = text_narrow(text);

	CHECK_TEXT(narrow, wanted);
	free(narrow);
}

static void narrows_ascii_only(void)
{
	check_narrow("Ａｚ０９，．（～　", "Az09,.(~ ");
	check_narrow("令和５年度", "令和5年度");
	check_narrow("アｱ。「￥", "アｱ。「￥");
	check_narrow("", "");
}

/* The places as text, divided by '|'. */
static void check_found(const char *text, const char *words, const char *wanted)
{
	char *folded = text_fold(words);
	struct text_range *ranges;
	struct str out = STR_INIT;
	size_t count = text_find(text, strlen(text), folded, &ranges);

	for (size_t i = 0; i < count; i++) {
		str_add_bytes(&out, text + ranges[i].from, ranges[i].to - ranges[i].from);
		str_add_char(&out, '|');
	}
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
	free(ranges);
	free(folded);
}

static void finds_in_any_spelling(void)
{
	check_found("情報通信ネットワーク", "ねっとわーく", "ネットワーク|");
	check_found("ﾈｯﾄﾜｰｸとネットワーク", "ネットワーク", "ﾈｯﾄﾜｰｸ|ネットワーク|");
	check_found("ガス、か\u3099す、ｶﾞｽ", "がす", "ガス|か\u3099す|ｶﾞｽ|");
	check_found("ＲＰＡ・AI-OCR", "rpa", "ＲＰＡ|");
	check_found("㈱水穂の㈱", "株", "㈱|㈱|");	/* a whole cluster */
	check_found("葛\U000E0100城", "葛城", "葛\U000E0100城|");
	check_found("a 　\n b", "Ａ　Ｂ", "a 　\n b|");
	check_found("ここここ", "ここ", "ここ|ここ|");
	check_found("情報", "通信", "");
	check_found("情報", "", "");
	check_found("", "情報", "");
}

/* Each piece of a text is found where it was taken from: cluster by cluster folds as the whole. */
static void finding_folds_as_folding_does(void)
{
	static const char text[] =
		"ｻｰﾋﾞｽ ＡＢＣ㈱①　いすゞ サ−ビスか\u3099\n㎡葛\U000E0100 神\uFA19…~〜e\uFE0F\u0301";
	size_t length = strlen(text);

	for (size_t from = 0; from < length; from = text_next(text, length, from)) {
		for (size_t to = text_next(text, length, from); to < length; to = text_next(text, length, to)) {
			char *piece = xstrndup(text + from, to - from), *folded = text_fold(piece);
			struct text_range *ranges;
			size_t count = text_find(text, length, folded, &ranges), found = 0;

			for (size_t i = 0; i < count; i++)
				found += ranges[i].from <= from + 4 && ranges[i].to + 4 >= to;
			if (*folded && !CHECK(found > 0))
				printf("#   '%s'\n", piece);
			free(ranges);
			free(folded);
			free(piece);
		}
	}
}

TESTS(TEST(folds), TEST(folding_twice_changes_nothing), TEST(what_is_no_utf8_is_marked),
      TEST(narrows_ascii_only), TEST(finds_in_any_spelling),
      TEST(finding_folds_as_folding_does))
