/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the usual form library does wrong with Japanese text, done right; undo
 * and redo; movement; and random work against a model of single characters.
 */
#include "view/text_edit.h"

#include "check.h"

static void insert(struct text_edit *edit, const char *text)
{
	struct err err = ERR_INIT;

	CHECK_INT(text_edit_insert(edit, text, strlen(text), &err), RC_OK);
	err_release(&err);
}

static bool move(struct text_edit *edit, enum text_move where, int columns)
{
	return text_edit_move(edit, where, columns, TEXT_NARROW);
}

static void check_place(const struct text_edit *edit, int columns, size_t line, int column)
{
	size_t got_line;
	int got_column;

	text_edit_place(edit, columns, TEXT_NARROW, &got_line, &got_column);
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
	CHECK(text_edit_erase_left(&edit));
	CHECK(text_edit_erase_right(&edit));
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
	CHECK_INT(edit.change_count, 0);
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
	CHECK_INT(edit.change_count, 1);
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
	CHECK(text_edit_erase_left(&edit));
	CHECK(text_edit_erase_left(&edit));
	CHECK_TEXT(edit.text.text, "が");
	CHECK(text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "が葛\xf3\xa0\x84\x80");
	CHECK_INT(edit.cursor, edit.text.length);
	CHECK(text_edit_undo(&edit) && text_edit_undo(&edit) && text_edit_undo(&edit));
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
	CHECK(text_edit_erase_right(&edit));
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
	CHECK(text_edit_erase_line(&edit));
	CHECK_TEXT(edit.text.text, "前半\n次の段");
	CHECK(!text_edit_erase_line(&edit));
	text_edit_release(&edit);
}

static void words_begin_where_the_script_changes(void)
{
	static const char text[] = "情報通信ネットワークの運営 ABC12、次\n末";
	static const char *const starts[] = { "ネット", "の運", "運営", "ABC", "、次", "次\n", "\n末", "末", "" };
	struct text_edit edit;

	text_edit_init(&edit, text, true);
	move(&edit, TEXT_START, 20);
	for (size_t i = 0; i < sizeof(starts) / sizeof(*starts); i++) {
		CHECK(move(&edit, TEXT_WORD_RIGHT, 20));
		CHECK(!strncmp(edit.text.text + edit.cursor, starts[i], strlen(starts[i])));
	}
	CHECK(!move(&edit, TEXT_WORD_RIGHT, 20));
	for (size_t i = sizeof(starts) / sizeof(*starts) - 1; i-- > 0;) {
		CHECK(move(&edit, TEXT_WORD_LEFT, 20));
		CHECK(!strncmp(edit.text.text + edit.cursor, starts[i], strlen(starts[i])));
	}
	CHECK(move(&edit, TEXT_WORD_LEFT, 20));
	CHECK_INT(edit.cursor, 0);
	text_edit_release(&edit);
}

static void up_and_down_keep_the_goal_column(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "あいうえおかき\nく\nさしすせそ", true);
	move(&edit, TEXT_START, 20);
	for (int i = 0; i < 4; i++)
		move(&edit, TEXT_RIGHT, 20);
	CHECK(move(&edit, TEXT_DOWN, 20));
	check_place(&edit, 20, 1, 2);
	CHECK(move(&edit, TEXT_DOWN, 20));
	check_place(&edit, 20, 2, 8);
	CHECK(!move(&edit, TEXT_DOWN, 20));
	CHECK(move(&edit, TEXT_UP, 20));
	move(&edit, TEXT_LEFT, 20);		/* forgets the goal */
	CHECK(move(&edit, TEXT_UP, 20));
	check_place(&edit, 20, 0, 0);
	CHECK(!move(&edit, TEXT_UP, 20));
	text_edit_release(&edit);
}

static void soft_break_belongs_to_the_next_line(void)
{
	struct text_edit edit;

	text_edit_init(&edit, "あいうえおかきくけこ", true);
	move(&edit, TEXT_START, 10);
	CHECK(move(&edit, TEXT_LINE_END, 10));
	check_place(&edit, 10, 0, 8);
	CHECK(move(&edit, TEXT_RIGHT, 10));
	check_place(&edit, 10, 1, 0);
	CHECK(move(&edit, TEXT_LINE_END, 10));
	check_place(&edit, 10, 1, 10);
	CHECK(move(&edit, TEXT_UP, 10));	/* goal 10: before the last of a soft line */
	check_place(&edit, 10, 0, 8);
	text_edit_release(&edit);
}

/* ---- against a model: an array of characters, whole texts kept for undo ---- */

enum { MODEL_MOST = 400, MODEL_STEPS = 4000 };

struct model {
	char text[MODEL_MOST * 4 + 1];
	size_t cursor;
};

static const char *const letters[] = { "a", "7", " ", "\n", "あ", "漢", "ー", "、", "①", "\xf0\xa0\xae\x9f" };

static size_t model_next(const char *text, size_t at)
{
	do
		at++;
	while (((unsigned char)text[at] & 0xc0) == 0x80);
	return at;
}

static size_t model_previous(const char *text, size_t at)
{
	do
		at--;
	while (((unsigned char)text[at] & 0xc0) == 0x80);
	return at;
}

static unsigned draw(unsigned *seed)
{
	*seed = *seed * 1664525u + 1013904223u;
	return *seed >> 8;
}

static void model_cut(struct model *model, size_t from, size_t to)
{
	memmove(model->text + from, model->text + to, strlen(model->text + to) + 1);
	model->cursor = from;
}

static void random_insert(struct text_edit *edit, struct model *model, unsigned *seed)
{
	char piece[32] = "";
	size_t length;

	for (unsigned i = draw(seed) % 5 + 1; i > 0; i--)
		strncat(piece, letters[draw(seed) % 10], 5);
	length = strlen(piece);
	insert(edit, piece);
	memmove(model->text + model->cursor + length, model->text + model->cursor,
		strlen(model->text + model->cursor) + 1);
	memcpy(model->text + model->cursor, piece, length);
	model->cursor += length;
}

/* One random act on both; false where it was no edit. */
static bool random_edit(struct text_edit *edit, struct model *model, unsigned *seed)
{
	size_t end = strlen(model->text);

	switch (draw(seed) % 8) {
	case 0:
	case 1:
		if (end > MODEL_MOST * 3)
			return false;
		random_insert(edit, model, seed);
		return true;
	case 2:
		CHECK_INT(text_edit_erase_left(edit), model->cursor > 0);
		if (model->cursor == 0)
			return false;
		model_cut(model, model_previous(model->text, model->cursor), model->cursor);
		return true;
	case 3:
		CHECK_INT(text_edit_erase_right(edit), model->cursor < end);
		if (model->cursor == end)
			return false;
		model_cut(model, model->cursor, model_next(model->text, model->cursor));
		return true;
	case 4:
		if (move(edit, TEXT_LEFT, 20))
			model->cursor = model_previous(model->text, model->cursor);
		return false;
	case 5:
		if (move(edit, TEXT_RIGHT, 20))
			model->cursor = model_next(model->text, model->cursor);
		return false;
	default:	/* any other movement: the cursor is taken over, the text must stand */
		move(edit, (enum text_move)(draw(seed) % (TEXT_END + 1)), 4 + (int)(draw(seed) % 30));
		model->cursor = edit->cursor;
		return false;
	}
}

static bool same(const struct text_edit *edit, const struct model *model)
{
	return !strcmp(edit->text.text, model->text) && edit->cursor == model->cursor;
}

static void random_work_equals_the_model(void)
{
	static struct model kept[MODEL_STEPS + 1];
	struct text_edit edit;
	unsigned seed = 20261124;
	size_t next = 0, count = 0;

	text_edit_init(&edit, NULL, true);
	memset(kept, 0, sizeof(kept));
	for (int i = 0; i < 10000 && check_failures == 0; i++) {
		struct model now = kept[next];
		unsigned turn = draw(&seed) % 10;

		now.cursor = edit.cursor;
		if (turn == 0 && next > 0) {
			CHECK(text_edit_undo(&edit));
			CHECK_TEXT(edit.text.text, kept[--next].text);
			continue;
		}
		if (turn == 1) {
			CHECK_INT(text_edit_redo(&edit), next < count);
			if (next < count)
				CHECK(same(&edit, &kept[++next]));
			continue;
		}
		if (random_edit(&edit, &now, &seed) && next < MODEL_STEPS) {
			kept[++next] = now;
			count = next;
		}
		if (!CHECK(same(&edit, &now)))
			printf("# operation %d\n", i);
	}
	while (next > 0 && CHECK(text_edit_undo(&edit)))
		CHECK_TEXT(edit.text.text, kept[--next].text);
	CHECK(!text_edit_undo(&edit));
	CHECK_TEXT(edit.text.text, "");
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
      TEST(words_begin_where_the_script_changes), TEST(up_and_down_keep_the_goal_column),
      TEST(soft_break_belongs_to_the_next_line), TEST(random_work_equals_the_model))
