/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What is put on a frame stays inside it, and is fit to be seen. */
#include "view/frame.h"

#include "check.h"

static const char *text_of(const struct frame *frame, int line)
{
	return frame->line[line].text.text;
}

static void text_stands_where_it_was_put(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 3, 20);
	CHECK_INT(frame_puts(&frame, 1, 4, ROLE_VALUE, "市民a"), 9);
	CHECK_INT(frame.line[1].count, 1);
	CHECK_INT(frame.line[1].spans[0].column, 4);
	CHECK_INT(frame.line[1].spans[0].role, ROLE_VALUE);
	CHECK_TEXT(text_of(&frame, 1), "市民a");
	frame_release(&frame);
}

static void cut_at_the_edge_between_characters(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 1, 5);
	CHECK_INT(frame_puts(&frame, 0, 0, ROLE_PLAIN, "市民のため"), 4);
	CHECK_TEXT(text_of(&frame, 0), "市民");
	frame_release(&frame);
}

static void ambiguous_characters_count_as_the_terminal_draws_them(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 1, 5);
	frame.ambiguous = TEXT_WIDE;
	CHECK_INT(frame_puts(&frame, 0, 0, ROLE_PLAIN, "①②③"), 4);
	CHECK_TEXT(text_of(&frame, 0), "①②");
	frame_release(&frame);
}

static void nothing_outside(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 2, 10);
	frame_puts(&frame, -1, 0, ROLE_PLAIN, "a");
	frame_puts(&frame, 2, 0, ROLE_PLAIN, "a");
	frame_puts(&frame, 0, 10, ROLE_PLAIN, "a");
	frame_puts(&frame, 0, -1, ROLE_PLAIN, "a");
	CHECK_INT(frame.line[0].count + frame.line[1].count, 0);
	frame_cursor(&frame, 9, 99);
	CHECK_INT(frame.cursor_line, 1);
	CHECK_INT(frame.cursor_column, 9);
	frame_release(&frame);
}

static void padded_to_the_width(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 2, 40);
	CHECK_INT(frame_pad(&frame, 0, 2, 8, true, ROLE_PLAIN, "1,234"), 10);
	CHECK_TEXT(text_of(&frame, 0), "   1,234");
	CHECK_INT(frame_pad(&frame, 1, 0, 7, false, ROLE_PLAIN, "情報通信"), 7);
	CHECK_TEXT(text_of(&frame, 1), "情報通>");
	frame_release(&frame);
}

static void escape_sequences_do_not_get_through(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 1, 40);
	frame_puts(&frame, 0, 0, ROLE_PLAIN, "a\033[2Jb\nc");
	CHECK(strchr(text_of(&frame, 0), '\033') == NULL);
	CHECK(strchr(text_of(&frame, 0), '\n') == NULL);
	frame_release(&frame);
}

static void a_new_size_begins_empty(void)
{
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 30, 80);
	frame_puts(&frame, 29, 0, ROLE_PLAIN, "last");
	frame_puts(&frame, 0, 0, ROLE_PLAIN, "first");
	frame_reset(&frame, 2, 10);
	CHECK_INT(frame.line[0].count, 0);
	frame_reset(&frame, 40, 80);
	CHECK_INT(frame.line[29].count, 0);
	CHECK_TEXT(text_of(&frame, 39), "");
	frame_release(&frame);
}

TESTS(TEST(text_stands_where_it_was_put), TEST(cut_at_the_edge_between_characters),
      TEST(ambiguous_characters_count_as_the_terminal_draws_them), TEST(nothing_outside),
      TEST(padded_to_the_width), TEST(escape_sequences_do_not_get_through),
      TEST(a_new_size_begins_empty))
