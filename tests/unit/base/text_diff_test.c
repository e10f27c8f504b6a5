/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Differences by character: what is found leads from one text to the other,
 * is short, and merges only where two changes do not meet.
 */
#include "base/text_diff.h"

#include "base/str.h"
#include "base/text.h"
#include "check.h"

/* "old text [-taken-]{+given+} …": the differences as one line. */
static char *shown(const char *before, const char *after)
{
	struct text_change *changes;
	size_t count = text_diff(before, after, &changes), at = 0;
	struct str out = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		str_add_bytes(&out, before + at, changes[i].old_start - at);
		if (changes[i].old_length) {
			str_add(&out, "[-");
			str_add_bytes(&out, before + changes[i].old_start, changes[i].old_length);
			str_add(&out, "-]");
		}
		if (changes[i].new_length) {
			str_add(&out, "{+");
			str_add_bytes(&out, after + changes[i].new_start, changes[i].new_length);
			str_add(&out, "+}");
		}
		at = changes[i].old_start + changes[i].old_length;
	}
	str_add(&out, before + at);
	free(changes);
	return str_take(&out);
}

static void check_shown(const char *before, const char *after, const char *wanted)
{
	char *got = shown(before, after);

	CHECK_TEXT(got, wanted);
	free(got);
}

static void differences_are_few_and_short(void)
{
	check_shown("", "", "");
	check_shown("同じ文", "同じ文", "同じ文");
	check_shown("", "新しい文", "{+新しい文+}");
	check_shown("古い文", "", "[-古い文-]");
	check_shown("7100", "7132", "71[-00-]{+32+}");
	check_shown("令和4年度の成果である。", "令和5年度の成果である。", "令和[-4-]{+5+}年度の成果である。");
	check_shown("道路を補修した。", "道路と橋を補修した。", "道路{+と橋+}を補修した。");
	check_shown("一行目\n二行目\n三行目", "一行目\n三行目", "一行目\n[-二行目\n-]三行目");
	check_shown("申請は100件、相談は20件であった。", "申請は120件、相談は25件であった。",
		    "申請は1[-0-]{+2+}0件、相談は2[-0-]{+5+}件であった。");
}

/* か゚ is one character of two code points, and so is a kanji with its variation selector. */
static void characters_are_never_cut(void)
{
	check_shown("か゚き", "か゚く", "か゚[-き-]{+く+}");
	check_shown("かき", "か゚き", "[-か-]{+か゚+}き");
	check_shown("辻\U000E0100市", "辻\U000E0101市", "[-辻\U000E0100-]{+辻\U000E0101+}市");
}

static void chance_is_no_likeness(void)
{
	check_shown("相談の件数が増えた", "夜間の窓口を開いた", "[-相談の件数が増え-]{+夜間の窓口を開い+}た");
}

static void applied_changes_give_the_other_text(const char *before, const char *after)
{
	struct text_change *changes;
	size_t count = text_diff(before, after, &changes), from = 0, to = 0;
	struct str out = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		CHECK(changes[i].old_length + changes[i].new_length > 0);
		CHECK(!i || changes[i].old_start > from);
		CHECK_INT(changes[i].old_start - from, changes[i].new_start - to);
		str_add_bytes(&out, before + from, changes[i].old_start - from);
		str_add_bytes(&out, after + changes[i].new_start, changes[i].new_length);
		from = changes[i].old_start + changes[i].old_length;
		to = changes[i].new_start + changes[i].new_length;
	}
	str_add(&out, before + from);
	CHECK_TEXT(out.text, after);
	str_release(&out);
	free(changes);
}

static unsigned state = 20240617;

static unsigned draw(unsigned below)
{
	state = state * 1664525u + 1013904223u;
	return (state >> 16) % below;
}

static void add_random(struct str *out, unsigned length, unsigned letters)
{
	static const char *const alphabet[] = { "あ", "の", "。", "7", "漢", "か゚", "\n", "x" };

	for (unsigned i = 0; i < length; i++)
		str_add(out, alphabet[draw(letters)]);
}

static void any_two_texts(void)
{
	for (int round = 0; round < 2000; round++) {
		struct str a = STR_INIT, b = STR_INIT;
		unsigned letters = 1 + draw(8);

		add_random(&a, draw(40), letters);
		add_random(&b, draw(40), letters);
		applied_changes_give_the_other_text(a.text, b.text);
		str_release(&a);
		str_release(&b);
	}
}

/* Long ones without anything in common end soon, as one change. */
static void long_texts(void)
{
	struct str a = STR_INIT, b = STR_INIT;
	struct text_change *changes;

	str_add(&a, "始");
	str_add(&b, "始");
	str_add_repeat(&a, "旧", 20000);
	str_add_repeat(&b, "新", 20000);
	CHECK_INT(text_diff(a.text, b.text, &changes), 1);
	CHECK_INT(changes[0].old_start, strlen("始"));
	free(changes);
	applied_changes_give_the_other_text(a.text, b.text);
	str_add(&a, "終");
	applied_changes_give_the_other_text(a.text, b.text);
	str_clear(&b);
	str_add_bytes(&b, a.text, a.length);
	str_insert(&b, strlen("始"), "挿", strlen("挿"));
	str_truncate(&b, b.length - strlen("終"));
	applied_changes_give_the_other_text(a.text, b.text);
	str_release(&a);
	str_release(&b);
}

static void check_merge(const char *base, const char *mine, const char *theirs, const char *wanted)
{
	struct str out = STR_INIT;
	bool clean = text_merge(base, mine, theirs, &out);

	CHECK_INT(clean, wanted != NULL);
	CHECK_TEXT(out.text, wanted ? wanted : "");
	str_release(&out);
}

static void changes_apart_merge(void)
{
	check_merge("道路を補修した。件数は100件。", "道路と橋を補修した。件数は100件。",
		    "道路を補修した。件数は120件。", "道路と橋を補修した。件数は120件。");
	check_merge("甲乙丙", "甲乙丙", "甲丙", "甲丙");
	check_merge("甲乙丙", "甲丁丙", "甲丁丙", "甲丁丙");
	check_merge("", "新", "", "新");
	check_merge("", "", "", "");
}

static void changes_that_meet_do_not(void)
{
	check_merge("甲乙丙", "甲丁丙", "甲戊丙", NULL);
	check_merge("甲丙", "甲丁丙", "甲戊丙", NULL);
	check_merge("甲乙丙丁", "甲子丙丁", "甲乙丑丁", NULL);	/* side by side */
	check_merge("甲乙丙", "", "甲乙丙丁", NULL);
}

/* With one side unchanged a merge is the other side, whatever it is. */
static void merging_with_nothing(void)
{
	for (int round = 0; round < 500; round++) {
		struct str a = STR_INIT, b = STR_INIT;

		add_random(&a, draw(30), 4);
		add_random(&b, draw(30), 4);
		check_merge(a.text, b.text, a.text, b.text);
		check_merge(a.text, a.text, b.text, b.text);
		check_merge(a.text, b.text, b.text, b.text);
		str_release(&a);
		str_release(&b);
	}
}

TESTS(TEST(differences_are_few_and_short), TEST(characters_are_never_cut), TEST(chance_is_no_likeness),
      TEST(any_two_texts), TEST(long_texts), TEST(changes_apart_merge), TEST(changes_that_meet_do_not),
      TEST(merging_with_nothing))
