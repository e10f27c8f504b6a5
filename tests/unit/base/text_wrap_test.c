/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_wrap_test - lines with 禁則; first what libform and plain rules got wrong. */
#include "base/str.h"
#include "base/text.h"
#include "check.h"

/* Wrapped lines joined by '|', hard ends by '/'. */
static void check_wrap_as(enum text_ambiguous ambiguous, const char *text, int columns,
			  const char *wanted)
{
	struct text_line *lines = NULL;
	size_t count = text_wrap(text, strlen(text), columns, ambiguous, &lines);
	struct str out = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		str_add_bytes(&out, text + lines[i].start, lines[i].length);
		str_add_char(&out, lines[i].hard ? '/' : '|');
	}
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
	free(lines);
}

static void check_wrap(const char *text, int columns, const char *wanted)
{
	check_wrap_as(TEXT_NARROW, text, columns, wanted);
}

static void lines_there_always_are(void)
{
	check_wrap("", 10, "/");
	check_wrap("\n", 10, "//");
	check_wrap("あ", 10, "あ/");
	check_wrap("あ\n", 10, "あ//");
	check_wrap("あ\n\nい", 10, "あ//い/");
	check_wrap("\nあ", 10, "/あ/");
	check_wrap("あいうえお", 10, "あいうえお/");
	check_wrap("あいうえお\nか", 10, "あいうえお/か/");
}

static void nothing_is_lost_in_long_text(void)
{
	/* forty-five characters in rows of ten, as libform lost them */
	check_wrap("一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"
		   "一二三四五六七八九十一二三四五", 20,
		   "一二三四五六七八九十|一二三四五六七八九十|一二三四五六七八九十|"
		   "一二三四五六七八九十|一二三四五/");
	/* one narrow and ten wide do not go into twenty columns */
	check_wrap("a一二三四五六七八九十", 20, "a一二三四五六七八九|十/");
	/* narrow words, blanks and kanji in one line */
	check_wrap("PC TAB-LET 配付先 12 学校 研修は 7 学校", 20, "PC TAB-LET 配付先 12|学校 研修は 7 学校/");
}

static void no_line_begins_with_these(void)
{
	check_wrap("あいうえ、お", 8, "あいう|え、お/");
	check_wrap("あいうえ。", 8, "あいう|え。/");
	check_wrap("あいうえ」と", 8, "あいう|え」と/");
	check_wrap("あいうえ）と", 8, "あいう|え）と/");
	check_wrap("あいうちょっと", 8, "あいう|ちょっと/");	/* small kana */
	check_wrap("かさネット", 8, "かさネッ|ト/");
	check_wrap("かなネット", 6, "かな|ネット/");
	check_wrap("あいデータ", 6, "あい|データ/");	/* prolonged sound */
	check_wrap("あデータ", 6, "あデー|タ/");
	check_wrap("あいうえ・お", 8, "あいう|え・お/");
	check_wrap("あいうえ々", 8, "あいう|え々/");
	check_wrap("あいうえ…お", 8, "あいう|え…お/");
	check_wrap("あいうえ！？", 8, "あいう|え！？/");
	check_wrap("あいうえゝ", 8, "あいう|えゝ/");
	check_wrap("あいうえ％", 8, "あいう|え％/");
}

static void no_line_ends_with_these(void)
{
	check_wrap("あいう「え」", 8, "あいう|「え」/");
	check_wrap("あいう（え）", 8, "あいう|（え）/");
	check_wrap("あいう『え", 8, "あいう|『え/");
	check_wrap("あいう【え】", 8, "あいう|【え】/");
}

static void our_own_table(void)
{
	check_wrap("4月から～3月", 8, "4月か|ら～3月/");
	check_wrap("あいう〜えお", 6, "あい|う〜え|お/");
	check_wrap("あいう※えお", 8, "あいう|※えお/");
	check_wrap_as(TEXT_WIDE, "あいう※えお", 8, "あいう|※えお/");
	check_wrap_as(TEXT_WIDE, "あいう№5", 8, "あいう|№5/");
	check_wrap("あいう￥5", 8, "あいう|￥5/");
	check_wrap_as(TEXT_WIDE, "あいう……え", 8, "あい|う……え/");
	check_wrap_as(TEXT_WIDE, "あいう――え", 8, "あいう|――え/");
	check_wrap("あいう――え", 7, "あいう|――え/");
}

static void ambiguous_width_counts(void)
{
	check_wrap_as(TEXT_NARROW, "①②③④⑤⑥", 4, "①②③④|⑤⑥/");
	check_wrap_as(TEXT_WIDE, "①②③④⑤⑥", 4, "①②|③④|⑤⑥/");
}

static void words_stay_whole_while_they_fit(void)
{
	check_wrap("the new bus line", 8, "the new |bus line/");
	check_wrap("市のbuslineを", 8, "市の|busline|を/");
}

static void emergency_break_at_a_cluster(void)
{
	check_wrap("①①①①①①①①①①①①①①①", 10, "①①①①①①①①①①|①①①①①/");
	check_wrap("abcdefghijklmnop", 6, "abcdef|ghijkl|mnop/");
	check_wrap("ーーーーーー", 4, "ーー|ーー|ーー/");
	check_wrap("、、、、、", 4, "、、|、、|、/");
	check_wrap("aか\u3099か\u3099", 3, "aか\u3099|か\u3099/");
	check_wrap("葛\U000E0100葛\U000E0100葛", 4, "葛\U000E0100葛\U000E0100|葛/");
	check_wrap("あ", 2, "あ/");
	check_wrap("aあ", 2, "a|あ/");
}

static void clusters_wider_than_the_line(void)
{
	check_wrap("\u1100\u1100\u1100\u1100", 4, "\u1100\u1100|\u1100\u1100/");
	check_wrap("\u1100\u1100\u1100", 3, "\u1100|\u1100|\u1100/");
}

static void blanks_hang(void)
{
	check_wrap("abcd efgh", 4, "abcd|efgh/");
	check_wrap("abcd   efgh", 4, "abcd|efgh/");
	check_wrap("あい　うえ", 4, "あい|うえ/");
	check_wrap("あい　 　うえ", 4, "あい|うえ/");
	check_wrap("abcd  ", 4, "abcd/");
	check_wrap("abcd  \nx", 4, "abcd/x/");
	check_wrap("ab cd", 4, "ab |cd/");
	check_wrap("      ", 4, "    /");
}

static void blanks_hang_only_where_a_line_may_begin(void)
{
	check_wrap("あいうえ　、お", 8, "あいう|え　、お/");
	check_wrap("あいうえ 、お", 8, "あいう|え 、お/");
}

TESTS(TEST(lines_there_always_are), TEST(nothing_is_lost_in_long_text),
      TEST(no_line_begins_with_these), TEST(no_line_ends_with_these), TEST(our_own_table),
      TEST(ambiguous_width_counts), TEST(words_stay_whole_while_they_fit),
      TEST(emergency_break_at_a_cluster), TEST(clusters_wider_than_the_line), TEST(blanks_hang),
      TEST(blanks_hang_only_where_a_line_may_begin))
