/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_move_test - the cursor in the laid-out text, above all at the places
 * where lines are broken; and what moving selects.
 */
#include "view/text_move.h"

#include "check.h"
#include "view/text_select.h"

static struct text_view view = { .columns = 10, .ambiguous = TEXT_NARROW, .page = 3 };

static void begin(struct text_edit *edit, const char *text)
{
	text_edit_init(edit, text, true);
	text_edit_move(edit, TEXT_START, &view, false);
}

static bool move(struct text_edit *edit, enum text_move where)
{
	return text_edit_move(edit, where, &view, false);
}

static void check_place(struct text_edit *edit, size_t line, int column)
{
	size_t got_line;
	int got_column;

	text_edit_place(edit, &view, &got_line, &got_column);
	CHECK_INT(got_line, line);
	CHECK_INT(got_column, column);
}

static void end_stands_behind_its_line(void)
{
	struct text_edit edit;
	struct err err = ERR_INIT;

	begin(&edit, "あいうえおかきくけこ");
	CHECK(move(&edit, TEXT_LINE_END));
	check_place(&edit, 0, 10);
	CHECK(!move(&edit, TEXT_LINE_END));
	CHECK(move(&edit, TEXT_LINE_START));
	check_place(&edit, 0, 0);
	move(&edit, TEXT_LINE_END);
	CHECK(move(&edit, TEXT_RIGHT));		/* over か: the break itself is no step */
	check_place(&edit, 1, 2);
	CHECK(move(&edit, TEXT_LEFT));
	check_place(&edit, 1, 0);
	CHECK(move(&edit, TEXT_LEFT));
	check_place(&edit, 0, 8);
	move(&edit, TEXT_LINE_END);
	CHECK_INT(text_edit_type(&edit, "ん", 3, &err), RC_OK);
	CHECK_TEXT(edit.text.text, "あいうえおんかきくけこ");
	check_place(&edit, 1, 2);
	text_edit_release(&edit);
}

static void up_and_down_keep_the_goal_column(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえお\nく\nさしすせそ");
	for (int i = 0; i < 4; i++)
		move(&edit, TEXT_RIGHT);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 1, 2);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 2, 8);
	CHECK(!move(&edit, TEXT_DOWN));
	CHECK(move(&edit, TEXT_UP));
	move(&edit, TEXT_LEFT);			/* forgets the goal */
	CHECK(move(&edit, TEXT_UP));
	check_place(&edit, 0, 0);
	CHECK(!move(&edit, TEXT_UP));
	text_edit_release(&edit);
}

static void a_goal_beyond_the_line_is_its_end(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえおかきくけこaかきくけこ");
	move(&edit, TEXT_LINE_END);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 1, 10);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 2, 9);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 3, 2);
	CHECK(move(&edit, TEXT_UP));
	CHECK(move(&edit, TEXT_UP));
	CHECK(move(&edit, TEXT_UP));
	check_place(&edit, 0, 10);
	text_edit_release(&edit);
}

/* 、 does not begin a line: the character before it goes with it. */
static void lines_shortened_by_kinsoku(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえお、か");
	CHECK(move(&edit, TEXT_LINE_END));
	check_place(&edit, 0, 8);
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 1, 6);
	CHECK(move(&edit, TEXT_UP));
	check_place(&edit, 0, 8);
	move(&edit, TEXT_RIGHT);
	check_place(&edit, 1, 2);
	text_edit_release(&edit);
}

static void blanks_that_hang(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえお   かき");
	CHECK(move(&edit, TEXT_LINE_END));
	check_place(&edit, 0, 10);
	move(&edit, TEXT_RIGHT);		/* into the blanks, which have no place */
	check_place(&edit, 0, 10);
	move(&edit, TEXT_RIGHT);
	move(&edit, TEXT_RIGHT);
	check_place(&edit, 1, 0);
	CHECK(move(&edit, TEXT_UP));
	check_place(&edit, 0, 0);
	text_edit_release(&edit);

	begin(&edit, "ab \n");
	CHECK(move(&edit, TEXT_LINE_END));
	check_place(&edit, 0, 3);
	text_edit_release(&edit);
}

static void empty_lines(void)
{
	struct text_edit edit;

	begin(&edit, "\n\nあ\n");
	CHECK(!move(&edit, TEXT_LINE_END));
	CHECK(move(&edit, TEXT_DOWN));
	check_place(&edit, 1, 0);
	CHECK(move(&edit, TEXT_END));
	check_place(&edit, 3, 0);
	CHECK(move(&edit, TEXT_UP));
	check_place(&edit, 2, 0);
	text_edit_release(&edit);
	begin(&edit, "");
	check_place(&edit, 0, 0);
	CHECK(!move(&edit, TEXT_RIGHT) && !move(&edit, TEXT_DOWN) && !move(&edit, TEXT_LINE_END));
	text_edit_release(&edit);
}

static void marks_and_selectors_are_of_their_letter(void)
{
	struct text_edit edit;

	begin(&edit, "か\u309A葛\U000E0100x");
	CHECK(move(&edit, TEXT_RIGHT));
	CHECK_INT(edit.cursor, 6);
	check_place(&edit, 0, 2);
	CHECK(move(&edit, TEXT_RIGHT));
	CHECK_INT(edit.cursor, 13);
	check_place(&edit, 0, 4);
	CHECK(move(&edit, TEXT_RIGHT));
	check_place(&edit, 0, 5);
	CHECK(move(&edit, TEXT_LEFT) && move(&edit, TEXT_LEFT) && move(&edit, TEXT_LEFT));
	CHECK_INT(edit.cursor, 0);
	text_edit_release(&edit);
}

static void ambiguous_characters_by_the_terminal(void)
{
	struct text_view wide = { .columns = 10, .ambiguous = TEXT_WIDE };
	struct text_edit edit;
	size_t line;
	int column;

	begin(&edit, "①②③④⑤⑥⑦");
	move(&edit, TEXT_END);
	check_place(&edit, 0, 7);
	text_edit_place(&edit, &wide, &line, &column);
	CHECK_INT(line, 1);
	CHECK_INT(column, 4);
	check_place(&edit, 0, 7);		/* and back, laid out anew */
	text_edit_release(&edit);
}

static void pages_and_paragraphs(void)
{
	struct text_edit edit;

	begin(&edit, "一あいうえおか\n二\n三\n四\n五");
	CHECK(move(&edit, TEXT_PAGE_DOWN));
	check_place(&edit, 3, 0);
	CHECK(move(&edit, TEXT_PAGE_DOWN));
	check_place(&edit, 5, 0);
	CHECK(!move(&edit, TEXT_PAGE_DOWN));
	CHECK(move(&edit, TEXT_PAGE_UP));
	check_place(&edit, 2, 0);
	CHECK(move(&edit, TEXT_PARAGRAPH_UP));
	check_place(&edit, 0, 0);
	CHECK(!move(&edit, TEXT_PARAGRAPH_UP));
	CHECK(move(&edit, TEXT_PARAGRAPH_DOWN));
	check_place(&edit, 2, 0);
	CHECK(move(&edit, TEXT_LINE_END));
	CHECK(move(&edit, TEXT_PARAGRAPH_UP));	/* first to the start of this one */
	check_place(&edit, 2, 0);
	move(&edit, TEXT_END);
	CHECK(!move(&edit, TEXT_PARAGRAPH_DOWN));
	CHECK(move(&edit, TEXT_PARAGRAPH_START));
	check_place(&edit, 5, 0);
	CHECK(move(&edit, TEXT_PARAGRAPH_END));
	check_place(&edit, 5, 2);
	text_edit_release(&edit);
}

static void one_line_has_no_layout(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "長い名前の事業を書く", false);
	CHECK(text_edit_move(&edit, TEXT_LINE_START, NULL, false));
	CHECK_INT(edit.cursor, 0);
	CHECK(!text_edit_move(&edit, TEXT_DOWN, NULL, false));
	CHECK(text_edit_move(&edit, TEXT_LINE_END, NULL, false));
	CHECK_INT(edit.cursor, edit.text.length);
	text_edit_release(&edit);
}

/* ---- selecting ---- */

static void check_selected(const struct text_edit *edit, const char *wanted)
{
	size_t from, to;
	char text[64] = "";

	if (text_selected(edit, &from, &to))
		memcpy(text, edit->text.text + from, to - from);
	CHECK_TEXT(text, wanted);
}

static bool extend(struct text_edit *edit, enum text_move where)
{
	return text_edit_move(edit, where, &view, true);
}

static void moving_with_shift_selects(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえおかきくけこ");
	check_selected(&edit, "");
	extend(&edit, TEXT_RIGHT);
	extend(&edit, TEXT_RIGHT);
	check_selected(&edit, "あい");
	extend(&edit, TEXT_DOWN);
	check_selected(&edit, "あいうえおかき");
	extend(&edit, TEXT_LINE_START);
	check_selected(&edit, "あいうえお");
	extend(&edit, TEXT_START);
	check_selected(&edit, "");
	move(&edit, TEXT_END);
	extend(&edit, TEXT_LEFT);		/* backward */
	check_selected(&edit, "こ");
	extend(&edit, TEXT_LINE_START);
	check_selected(&edit, "かきくけこ");
	text_edit_release(&edit);
}

static void left_and_right_go_to_the_ends_of_what_is_selected(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえお");
	text_select(&edit, 3, 9);
	CHECK(move(&edit, TEXT_LEFT));
	CHECK_INT(edit.cursor, 3);
	text_select(&edit, 3, 9);
	CHECK(move(&edit, TEXT_RIGHT));		/* it stands there, but nothing is selected now */
	CHECK_INT(edit.cursor, 9);
	check_selected(&edit, "");
	text_select(&edit, 3, 9);
	move(&edit, TEXT_LINE_END);
	CHECK_INT(edit.cursor, 15);
	check_selected(&edit, "");
	text_edit_release(&edit);
}

static void the_mark_makes_every_move_select(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえお");
	text_select_mark(&edit);
	move(&edit, TEXT_RIGHT);
	move(&edit, TEXT_RIGHT);
	check_selected(&edit, "あい");
	move(&edit, TEXT_LEFT);
	check_selected(&edit, "あ");
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK_TEXT(edit.text.text, "いうえお");
	CHECK(!edit.marking);
	text_select_mark(&edit);
	move(&edit, TEXT_RIGHT);
	text_select_mark(&edit);		/* once more takes it away */
	check_selected(&edit, "");
	move(&edit, TEXT_RIGHT);
	check_selected(&edit, "");
	text_edit_release(&edit);
}

static void words_and_all(void)
{
	struct text_edit edit;

	begin(&edit, "情報通信ネットワークの運営");
	for (int i = 0; i < 6; i++)
		move(&edit, TEXT_RIGHT);
	text_select_word(&edit);
	check_selected(&edit, "ネットワーク");
	extend(&edit, TEXT_WORD_RIGHT);
	check_selected(&edit, "ネットワークの");
	text_select_all(&edit);
	check_selected(&edit, "情報通信ネットワークの運営");
	text_edit_release(&edit);
}

static void a_click_is_the_nearest_place(void)
{
	struct text_edit edit;

	begin(&edit, "あいうえおかき\nく");
	text_edit_point(&edit, 1, 3, &view, false);
	check_place(&edit, 1, 2);
	text_edit_point(&edit, 0, 60, &view, false);
	check_place(&edit, 0, 10);
	text_edit_point(&edit, 99, 60, &view, true);
	check_place(&edit, 2, 2);
	check_selected(&edit, "かき\nく");
	text_edit_go(&edit, 3);
	check_place(&edit, 0, 2);
	check_selected(&edit, "");
	text_edit_release(&edit);
}

TESTS(TEST(end_stands_behind_its_line), TEST(up_and_down_keep_the_goal_column),
      TEST(a_goal_beyond_the_line_is_its_end), TEST(lines_shortened_by_kinsoku),
      TEST(blanks_that_hang), TEST(empty_lines), TEST(marks_and_selectors_are_of_their_letter),
      TEST(ambiguous_characters_by_the_terminal), TEST(pages_and_paragraphs),
      TEST(one_line_has_no_layout), TEST(moving_with_shift_selects),
      TEST(left_and_right_go_to_the_ends_of_what_is_selected),
      TEST(the_mark_makes_every_move_select), TEST(words_and_all), TEST(a_click_is_the_nearest_place))
