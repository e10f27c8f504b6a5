/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_fold_test - one spelling for search; narrow letters. */
#include "base/text.h"

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

TESTS(TEST(folds), TEST(folding_twice_changes_nothing), TEST(what_is_no_utf8_is_marked),
      TEST(narrows_ascii_only))
