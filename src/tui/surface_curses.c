/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surface_curses - text to wide characters to curses' cells.
 *
 * Nothing that is no printable character gets through, whatever a view puts:
 * this is the last gate before the terminal.  Variation selectors are dropped,
 * since terminals differ over them.
 */
#include "tui/surface_curses.h"

#include <curses.h>
#include <stdlib.h>
#include <wchar.h>

#include "base/alloc.h"
#include "tui/key.h"
#include "tui/theme.h"

struct surface_curses {
	struct surface surface;
	struct theme theme;
	wchar_t *wide;		/* room for one put */
	size_t wide_room;
};

static void screen_size(const struct surface *surface, int *lines, int *columns)
{
	(void)surface;
	getmaxyx(stdscr, *lines, *columns);
}

static void screen_clear(struct surface *surface)
{
	(void)surface;
	erase();
}

static bool is_selector(int character)
{
	return (character >= 0xfe00 && character <= 0xfe0f) ||
	       (character >= 0xe0100 && character <= 0xe01ef);
}

static bool is_control(int character)
{
	return character < ' ' || (character >= 0x7f && character < 0xa0);
}

static size_t widen(wchar_t *wide, const char *text, size_t length)
{
	size_t count = 0, used;

	for (size_t at = 0; at < length; at += used) {
		int character = key_decode(text + at, length - at, &used);

		if (used == 0)
			used = 1;
		if (is_selector(character))
			continue;
		wide[count++] = is_control(character) ? L'?' : (wchar_t)character;
	}
	return count;
}

static size_t without_trailing_blanks(const wchar_t *wide, size_t count)
{
	while (count > 0 && wide[count - 1] == L' ')
		count--;
	return count;
}

/*
 * In a field being edited only the empty rest is underlined: switching the
 * underline on and off around each typed character would cost 15 bytes for 3.
 */
static void screen_put(struct surface *surface, int line, int column, enum role role,
		       const char *text, size_t length)
{
	struct surface_curses *screen = (struct surface_curses *)surface;
	size_t count, plain = 0;

	if (length > screen->wide_room) {
		screen->wide_room = length;
		screen->wide = xrealloc(screen->wide, length, sizeof(*screen->wide));
	}
	count = widen(screen->wide, text, length);
	if (role == ROLE_EDIT)
		plain = without_trailing_blanks(screen->wide, count);
	move(line, column);
	addnwstr(screen->wide, (int)plain);
	attr_set(screen->theme.attributes[role], screen->theme.pairs[role], NULL);
	addnwstr(screen->wide + plain, (int)(count - plain));
	attr_set(A_NORMAL, 0, NULL);
}

static void screen_cursor(struct surface *surface, int line, int column, bool hidden)
{
	(void)surface;
	curs_set(hidden ? 0 : 1);
	move(line, column);
}

static void screen_flush(struct surface *surface)
{
	(void)surface;
	refresh();
}

static const struct surface_ops screen_ops = {
	.size = screen_size,
	.clear = screen_clear,
	.put = screen_put,
	.cursor = screen_cursor,
	.flush = screen_flush,
};

struct surface *surface_curses_new(bool colour)
{
	struct surface_curses *screen = xcalloc(1, sizeof(*screen));

	screen->surface.ops = &screen_ops;
	theme_start(&screen->theme, colour);
	return &screen->surface;
}

void surface_curses_free(struct surface *surface)
{
	struct surface_curses *screen = (struct surface_curses *)surface;

	if (!screen)
		return;
	free(screen->wide);
	free(screen);
}

void surface_curses_spoil(struct surface *surface)
{
	(void)surface;
	clearok(stdscr, TRUE);
}
