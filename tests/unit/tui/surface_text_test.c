/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The grid that screen tests look at: wide cells, halves, roles, faults; and painting. */
#include "tui/surface_text.h"

#include "base/str.h"
#include "check.h"
#include "tui/paint.h"
#include "view/frame.h"

static void put(struct surface *surface, int line, int column, enum role role, const char *text)
{
	surface->ops->put(surface, line, column, role, text, strlen(text));
}

static void check_dump(const struct surface *surface, bool roles, const char *wanted)
{
	struct str out = STR_INIT;

	surface_text_dump(surface, roles, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void wide_characters_take_two_cells(void)
{
	struct surface *surface = surface_text_new(2, 10, TEXT_NARROW);

	put(surface, 0, 0, ROLE_PLAIN, "市a民");
	put(surface, 1, 8, ROLE_KEY, "民");
	surface->ops->cursor(surface, 1, 8, false);
	check_dump(surface, true, "市a民\n        民\ncursor 1 8\n\n........KK\n");
	CHECK_INT(surface_text_faults(surface), 0);
	surface_text_free(surface);
}

static void half_a_wide_character_blanks_the_other_half(void)
{
	struct surface *surface = surface_text_new(1, 8, TEXT_NARROW);

	put(surface, 0, 0, ROLE_PLAIN, "市民");
	put(surface, 0, 1, ROLE_BAR, "x");
	check_dump(surface, false, " x民\ncursor 0 0\n");
	put(surface, 0, 2, ROLE_BAR, "y");
	check_dump(surface, true, " xy\ncursor 0 0\n.BB\n");
	surface_text_free(surface);
}

static void ambiguous_width_is_the_terminals(void)
{
	struct surface *wide = surface_text_new(1, 4, TEXT_WIDE);

	put(wide, 0, 0, ROLE_PLAIN, "①②");
	CHECK_INT(surface_text_faults(wide), 0);
	put(wide, 0, 3, ROLE_PLAIN, "①");
	CHECK_INT(surface_text_faults(wide), 1);
	surface_text_free(wide);
}

static void outside_is_a_fault(void)
{
	struct surface *surface = surface_text_new(2, 4, TEXT_NARROW);

	put(surface, 2, 0, ROLE_PLAIN, "a");
	put(surface, 0, 3, ROLE_PLAIN, "ab");
	surface->ops->cursor(surface, 0, 4, false);
	CHECK_INT(surface_text_faults(surface), 3);
	surface->ops->clear(surface);
	CHECK_INT(surface_text_faults(surface), 0);
	surface_text_free(surface);
}

static void frame_is_painted(void)
{
	struct surface *surface = surface_text_new(3, 20, TEXT_NARROW);
	struct frame frame;

	frame_init(&frame);
	frame_reset(&frame, 3, 20);
	frame.ambiguous = TEXT_NARROW;
	frame_puts(&frame, 0, 0, ROLE_TITLE, "一覧");
	frame_puts(&frame, 2, 2, ROLE_PLAIN, "x");
	frame_puts(&frame, 2, 5, ROLE_BAR, "市民");
	frame_cursor(&frame, 2, 5);
	paint_frame(surface, &frame);
	check_dump(surface, true,
		   "一覧\n\n  x  市民\ncursor 2 5\nTTTT\n\n.....BBBB\n");
	CHECK_INT(surface_text_faults(surface), 0);
	frame_release(&frame);
	surface_text_free(surface);
}

static void small_window_says_so(void)
{
	static const int sizes[][2] = { { 23, 80 }, { 24, 79 }, { 1, 1 }, { 3, 10 }, { 1, 200 }, { 200, 1 } };

	for (size_t i = 0; i < sizeof(sizes) / sizeof(*sizes); i++) {
		struct surface *surface = surface_text_new(sizes[i][0], sizes[i][1], TEXT_WIDE);

		CHECK(paint_is_too_small(surface));
		paint_too_small(surface);
		CHECK_INT(surface_text_faults(surface), 0);
		surface_text_free(surface);
	}
}

TESTS(TEST(wide_characters_take_two_cells), TEST(half_a_wide_character_blanks_the_other_half),
      TEST(ambiguous_width_is_the_terminals), TEST(outside_is_a_fault), TEST(frame_is_painted),
      TEST(small_window_says_so))
