/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the usual form library does wrong with Japanese text, done right; what
 * is taken and erased; undo and redo.
 */
#include "view/text_edit.h"

#include "check.h"
#include "view/text_move.h"
#include "view/text_select.h"

static void insert(struct text_edit *edit, const char *text)
{
	struct err err = ERR_INIT;

	CHECK_INT(text_edit_insert(edit, text, strlen(text), &err), RC_OK);
	err_release(&err);
}

static void type(struct text_edit *edit, const char *text)
{
	struct err err = ERR_INIT;

	CHECK_INT(text_edit_type(edit, text, strlen(text), &err), RC_OK);
	err_release(&err);
}

static bool move(struct text_edit *edit, enum text_move where, int columns)
{
	struct text_view view = { .columns = columns, .ambiguous = TEXT_NARROW, .page = 5 };

	return text_edit_move(edit, where, &view, false);
}

static void check_place(struct text_edit *edit, int columns, size_t line, int column)
{
	struct text_view view = { .columns = columns, .ambiguous = TEXT_NARROW, .page = 5 };
	size_t got_line;
	int got_column;

	text_edit_place(edit, &view, &got_line, &got_column);
	CHECK_INT(got_line, line);
	CHECK_INT(got_column, column);
}

static void burst_then_edit_in_one_line(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, false);
	insert(&edit, "市民のために");
	move(&edit, TEXT_LEFT, 20);
	move(&edit, TEXT_LEFT, 20);
	insert(&edit, "全体の");
	CHECK_TEXT(edit.text.text, "市民のた全体のめに");
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK(text_edit_erase(&edit, TEXT_RIGHT));
	CHECK_TEXT(edit.text.text, "市民のた全体に");
	check_place(&edit, 20, 0, 12);
	text_edit_release(&edit);
}

static void end_of_line_is_behind_the_last_wide_character(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "市", false);
	move(&edit, TEXT_START, 20);
	CHECK(move(&edit, TEXT_LINE_END, 20));
	check_place(&edit, 20, 0, 2);
	text_edit_release(&edit);
}

static void wide_character_does_not_straddle_the_edge(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "a", true);
	insert(&edit, "あいうえおかきくけこ");
	check_place(&edit, 20, 1, 2);	/* 1 + 9 × 2 columns, the tenth on the next line */
	CHECK_INT(edit.text.length, 31);
	text_edit_release(&edit);
}

static void nothing_but_what_was_typed_is_in_the_text(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "短い", false);
	for (int i = 0; i < 3; i++) {
		move(&edit, TEXT_END, 8);
		move(&edit, TEXT_LINE_END, 8);
		move(&edit, TEXT_RIGHT, 8);
	}
	insert(&edit, "文");
	CHECK_TEXT(edit.text.text, "短い文");
	text_edit_release(&edit);
}

static const char forty_five[] =
	"老朽化した通信設備を計画的に更新し、災害のときにも市民への情報の提供が途切れないようにする。";

static void preloaded_text_is_whole_after_any_movement(void)
{
	struct text_edit edit;

	text_edit_init(&edit, forty_five, true);
	for (int i = 0; i < 60; i++)
		move(&edit, i % 2 ? TEXT_UP : TEXT_LEFT, 20);
	for (int i = 0; i < 60; i++)
		move(&edit, i % 2 ? TEXT_DOWN : TEXT_RIGHT, 20);
	insert(&edit, "");
	CHECK_TEXT(edit.text.text, forty_five);
	CHECK_INT(edit.undo.count, 0);
	text_edit_release(&edit);
}

static void mixed_text_with_blanks_keeps_every_word(void)
{
	static const char mixed[] = "RPA AI-OCR 導入部署 35 部署 講習は 5 部署";
	struct text_edit edit;

	text_edit_init(&edit, NULL, true);
	for (const char *c = mixed; *c;) {
		size_t length = text_next(c, strlen(c), 0);
		char one[16] = "";

		memcpy(one, c, length);
		insert(&edit, one);
		move(&edit, TEXT_UP, 20);
		move(&edit, TEXT_END, 20);
		c += length;
	}
	CHECK_TEXT(edit.text.text, mixed);
	text_edit_release(&edit);
}

static void long_burst_is_never_refused(void)
{
	struct text_edit edit;
	struct str wanted = STR_INIT;

	str_add_repeat(&wanted, "必要な", 100);
	text_edit_init(&edit, NULL, false);
	insert(&edit, wanted.text);
	CHECK_TEXT(edit.text.text, wanted.text);
	CHECK_INT(edit.undo.count, 1);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "");
	str_release(&wanted);
	text_edit_release(&edit);
}

static void insertion_at_the_start_of_a_full_row(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "あいうえおかきくけこさしすせそ", true);
	CHECK(move(&edit, TEXT_UP, 20));
	CHECK(move(&edit, TEXT_LINE_START, 20));
	insert(&edit, "新");
	CHECK_TEXT(edit.text.text, "新あいうえおかきくけこさしすせそ");
	check_place(&edit, 20, 0, 2);
	text_edit_release(&edit);
}

static void marks_stay_with_their_letter(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, false);
	insert(&edit, "か");
	insert(&edit, "\xe3\x82\x99");			/* U+3099: makes が */
	CHECK_TEXT(edit.text.text, "が");
	insert(&edit, "葛\xf3\xa0\x84\x80x");		/* U+E0100 */
	CHECK_TEXT(edit.text.text, "が葛\xf3\xa0\x84\x80x");
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK_TEXT(edit.text.text, "が");
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "が葛\xf3\xa0\x84\x80x");	/* both in one step */
	CHECK_INT(edit.cursor, edit.text.length);
	CHECK(text_edit_undo(&edit) && text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "か");
	text_edit_release(&edit);
}

static void full_width_digits_are_text_like_any_other(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, false);
	insert(&edit, "１２");
	CHECK_TEXT(edit.text.text, "１２");	/* folded where the number is parsed */
	text_edit_release(&edit);
}

static void what_the_gate_refuses_is_not_inserted(void)
{
	struct text_edit edit;
	struct err err = ERR_INIT;

	text_edit_init(&edit, "有", true);
	CHECK_INT(text_edit_insert(&edit, "a\033[2J", 5, &err), RC_INVALID);
	CHECK(err.message != NULL);
	err_release(&err);
	CHECK_INT(text_edit_insert(&edit, "\xe3\x81", 2, &err), RC_INVALID);
	err_release(&err);
	CHECK_TEXT(edit.text.text, "有");
	CHECK(!text_edit_undo(&edit));
	text_edit_release(&edit);
}

static void newlines_only_where_they_are_taken(void)
{
	struct text_edit line, text;

	text_edit_init(&line, NULL, false);
	insert(&line, "一\r\n二\t三");
	CHECK_TEXT(line.text.text, "一 二 三");
	text_edit_release(&line);
	text_edit_init(&text, NULL, true);
	insert(&text, "一\r\n二");
	CHECK_TEXT(text.text.text, "一\n二");
	check_place(&text, 20, 1, 2);
	text_edit_release(&text);
}

static void undo_and_redo_bring_text_and_cursor(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "一", false);
	insert(&edit, "二三");
	move(&edit, TEXT_START, 20);
	CHECK(text_edit_erase(&edit, TEXT_RIGHT));
	text_edit_replace(&edit, "別の文");
	CHECK_INT(edit.cursor, edit.text.length);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "二三");
	CHECK_INT(edit.cursor, 0);
	CHECK(text_edit_undo(&edit));
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "一");
	CHECK(!text_edit_undo(&edit));
	CHECK(text_edit_redo(&edit));
	CHECK_TEXT(edit.text.text, "一二三");
	insert(&edit, "四");
	CHECK(!text_edit_redo(&edit));
	CHECK_TEXT(edit.text.text, "一二三四");
	text_edit_release(&edit);
}

static void erase_to_the_end_of_the_paragraph(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "前半と後半\n次の段", true);
	move(&edit, TEXT_START, 20);
	move(&edit, TEXT_RIGHT, 20);
	move(&edit, TEXT_RIGHT, 20);
	CHECK(text_edit_erase(&edit, TEXT_PARAGRAPH_END));
	CHECK_TEXT(edit.text.text, "前半\n次の段");
	CHECK(!text_edit_erase(&edit, TEXT_PARAGRAPH_END));
	CHECK(text_edit_erase(&edit, TEXT_PARAGRAPH_START));
	CHECK_TEXT(edit.text.text, "\n次の段");
	CHECK(!text_edit_erase(&edit, TEXT_PARAGRAPH_START));
	text_edit_release(&edit);
}

static void erase_by_words(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "情報通信ネットワークの運営", false);
	CHECK(text_edit_erase(&edit, TEXT_WORD_LEFT));
	CHECK_TEXT(edit.text.text, "情報通信ネットワークの");
	move(&edit, TEXT_START, 20);
	CHECK(text_edit_erase(&edit, TEXT_WORD_RIGHT));
	CHECK_TEXT(edit.text.text, "ネットワークの");
	CHECK(!text_edit_erase(&edit, TEXT_WORD_LEFT));
	CHECK(text_edit_undo(&edit));
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "情報通信ネットワークの運営");
	text_edit_release(&edit);
}

/* ---- what is one step of undo ---- */

static void typing_is_taken_back_by_words(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, true);
	for (const char *c = "by bus 12"; *c; c++)
		type(&edit, (char[]){ *c, '\0' });
	CHECK_INT(edit.undo.count, 3);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "by bus ");
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "by ");
	CHECK(text_edit_redo(&edit));
	CHECK_TEXT(edit.text.text, "by bus ");
	text_edit_release(&edit);
}

static void what_an_input_method_gave_is_one_step(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, true);
	type(&edit, "市民の");
	type(&edit, "安全");
	type(&edit, "に");
	type(&edit, "\n");
	CHECK_INT(edit.undo.count, 4);
	CHECK(text_edit_undo(&edit) && text_edit_undo(&edit) && text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "市民の");
	text_edit_release(&edit);
}

/* A quick hand on a slow line: several letters come at once. */
static void letters_that_come_at_once_are_typed(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, true);
	type(&edit, "ab");
	type(&edit, "cd");
	CHECK_INT(edit.undo.count, 1);
	insert(&edit, "ef");			/* a paste is not */
	CHECK_INT(edit.undo.count, 2);
	type(&edit, "g");
	CHECK_INT(edit.undo.count, 3);
	text_edit_release(&edit);
}

static void moves_and_pauses_end_a_step(void)
{
	struct text_edit edit;

	text_edit_init(&edit, NULL, true);
	type(&edit, "a");
	text_edit_pause(&edit);
	type(&edit, "b");
	CHECK_INT(edit.undo.count, 2);
	move(&edit, TEXT_LEFT, 20);
	move(&edit, TEXT_RIGHT, 20);
	type(&edit, "c");
	CHECK_INT(edit.undo.count, 3);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "ab");
	text_edit_release(&edit);
}

static void erasing_on_is_one_step(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "一二三四五六", false);
	for (int i = 0; i < 3; i++)
		CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK_INT(edit.undo.count, 1);
	move(&edit, TEXT_START, 20);
	for (int i = 0; i < 2; i++)
		CHECK(text_edit_erase(&edit, TEXT_RIGHT));
	CHECK_INT(edit.undo.count, 2);
	CHECK_TEXT(edit.text.text, "三");
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "一二三");
	CHECK_INT(edit.cursor, 0);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "一二三四五六");
	CHECK_INT(edit.cursor, edit.text.length);
	text_edit_release(&edit);
}

static void typing_over_a_selection_is_one_step_and_comes_back_selected(void)
{
	struct text_edit edit;
	size_t from, to;

	text_edit_init(&edit, "旧い文", false);
	text_select_all(&edit);
	type(&edit, "n");
	type(&edit, "e");
	type(&edit, "w");
	CHECK_TEXT(edit.text.text, "new");
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "旧い文");
	CHECK(text_selected(&edit, &from, &to));
	CHECK_INT(from, 0);
	CHECK_INT(to, edit.text.length);
	CHECK(text_edit_redo(&edit));
	CHECK_TEXT(edit.text.text, "new");
	CHECK(!text_selected(&edit, &from, &to));
	text_edit_release(&edit);
}

static void the_same_text_again_is_no_step(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "同じ文", true);
	text_edit_replace(&edit, "同じ文");
	CHECK_INT(edit.undo.count, 0);
	insert(&edit, "");
	CHECK_INT(edit.undo.count, 0);
	CHECK_INT(edit.version, 0);
	text_edit_release(&edit);
}

/* A mark typed at a seam is of the letter before it, however it came about. */
static void seams_are_composed(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "か\u309Aき", true);
	move(&edit, TEXT_START, 20);
	CHECK(text_edit_erase(&edit, TEXT_RIGHT));	/* か with its mark is one */
	CHECK_TEXT(edit.text.text, "き");
	text_edit_release(&edit);

	text_edit_init(&edit, "ウ\n\u3099", true);
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK(text_edit_undo(&edit));
	move(&edit, TEXT_START, 20);
	move(&edit, TEXT_RIGHT, 20);
	CHECK(text_edit_erase(&edit, TEXT_RIGHT));	/* the newline between them goes */
	CHECK_TEXT(edit.text.text, "ヴ");
	CHECK_INT(edit.cursor, 3);
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "ウ\n\u3099");
	text_edit_release(&edit);
}

static void what_may_not_come_in_may_go_out(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "あ\u200Bい", true);	/* as an old store may have it */
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK(text_edit_erase(&edit, TEXT_LEFT));
	CHECK_TEXT(edit.text.text, "あ");
	text_edit_release(&edit);

	text_edit_init(&edit, "q\u0308\u0308\u0308\n\u0308\u0308", true);
	move(&edit, TEXT_START, 20);
	move(&edit, TEXT_RIGHT, 20);
	CHECK(!text_edit_erase(&edit, TEXT_RIGHT));	/* five marks on one letter */
	CHECK_INT(edit.undo.count, 0);
	text_edit_release(&edit);
}

TESTS(TEST(burst_then_edit_in_one_line), TEST(end_of_line_is_behind_the_last_wide_character),
      TEST(wide_character_does_not_straddle_the_edge),
      TEST(nothing_but_what_was_typed_is_in_the_text),
      TEST(preloaded_text_is_whole_after_any_movement),
      TEST(mixed_text_with_blanks_keeps_every_word), TEST(long_burst_is_never_refused),
      TEST(insertion_at_the_start_of_a_full_row), TEST(marks_stay_with_their_letter),
      TEST(full_width_digits_are_text_like_any_other),
      TEST(what_the_gate_refuses_is_not_inserted), TEST(newlines_only_where_they_are_taken),
      TEST(undo_and_redo_bring_text_and_cursor), TEST(erase_to_the_end_of_the_paragraph),
      TEST(erase_by_words), TEST(typing_is_taken_back_by_words),
      TEST(what_an_input_method_gave_is_one_step), TEST(letters_that_come_at_once_are_typed),
      TEST(moves_and_pauses_end_a_step), TEST(erasing_on_is_one_step),
      TEST(typing_over_a_selection_is_one_step_and_comes_back_selected),
      TEST(the_same_text_again_is_no_step), TEST(seams_are_composed),
      TEST(what_may_not_come_in_may_go_out))

