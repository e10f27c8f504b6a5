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
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/alloc.h"
#include "base/text_character.h"
#include "tui/curses_shift.h"
#include "tui/key.h"
#include "tui/line.h"
#include "tui/theme.h"

struct surface_curses {
	struct surface surface;
	struct theme theme;
	wchar_t *wide;		/* room for one put */
	size_t wide_room;
	uint64_t *put, *shown;	/* what each line holds now, and when last seen; 0: nothing */
	int lines, columns;
	bool shifts;		/* the terminal can move parts of a line */
	bool spoiled;		/* it does not show what curses believes */
};

#define HASH_START UINT64_C(14695981039346656037)
#define HASH_STEP UINT64_C(1099511628211)

static uint64_t add_to_hash(uint64_t hash, const void *bytes, size_t length)
{
	const unsigned char *at = bytes;

	hash = hash ? hash : HASH_START;
	for (size_t i = 0; i < length; i++)
		hash = (hash ^ at[i]) * HASH_STEP;
	return hash;
}

/* A line as curses compares it when it looks for lines that have moved: the characters alone. */
static uint64_t text_of(WINDOW *window, int line, cchar_t *cells, int columns)
{
	uint64_t text = HASH_START;

	if (mvwin_wchnstr(window, line, 0, cells, columns) == ERR)
		return 0;
	for (const cchar_t *cell = cells; cell->chars[0]; cell++)
		text = add_to_hash(text, cell->chars, sizeof(*cell->chars));
	return text;
}

struct texts {
	uint64_t *was, *is;	/* of each line */
};

/* The only line that said so, -1: none or several. */
static int only_line(const uint64_t *texts, int lines, uint64_t text)
{
	int found = -1;

	for (int i = 0; i < lines; i++) {
		if (texts[i] != text)
			continue;
		if (found >= 0)
			return -1;
		found = i;
	}
	return found;
}

static bool has_jump(const struct texts *texts, int lines)
{
	for (int i = 0; i < lines; i++) {
		int before = only_line(texts->was, lines, texts->is[i]);

		if (before >= 0 && abs(before - i) > 1 && only_line(texts->is, lines, texts->is[i]) == i)
			return true;
	}
	return false;
}

static void read_texts(const struct surface_curses *screen, struct texts *texts)
{
	cchar_t *cells = xcalloc((size_t)screen->columns + 1, sizeof(*cells));
	int y, x, line, column;

	getyx(stdscr, y, x);
	getyx(curscr, line, column);
	for (int i = 0; i < screen->lines; i++) {
		texts->was[i] = text_of(curscr, i, cells, screen->columns);
		texts->is[i] = text_of(stdscr, i, cells, screen->columns);
	}
	wmove(stdscr, y, x);
	wmove(curscr, line, column);
	free(cells);
}

/*
 * Where a line has moved by several, curses would scroll by SU or SD, which
 * not every emulator knows that calls itself xterm: paint it anew.  A single
 * line is scrolled by what all of them know.
 */
static void repaint_jumps(struct surface_curses *screen)
{
	struct texts texts = {
		.was = xcalloc((size_t)screen->lines, sizeof(*texts.was)),
		.is = xcalloc((size_t)screen->lines, sizeof(*texts.is)),
	};

	read_texts(screen, &texts);
	if (has_jump(&texts, screen->lines)) {
		wredrawln(stdscr, 0, screen->lines);
		screen->spoiled = true;
	}
	free(texts.was);
	free(texts.is);
}

/* Only lines that were seen before and are other ones now. */
static void shift_lines(const struct surface_curses *screen)
{
	struct curses_shift *shift;

	if (!screen->shifts || screen->spoiled)
		return;
	shift = curses_shift_new(screen->columns);
	for (int i = 0; i < screen->lines; i++)
		if (screen->put[i] && screen->shown[i] && screen->put[i] != screen->shown[i])
			curses_shift_line(shift, i);
	curses_shift_end(shift);
}

static void screen_size(const struct surface *surface, int *lines, int *columns)
{
	(void)surface;
	getmaxyx(stdscr, *lines, *columns);
}

static void screen_clear(struct surface *surface)
{
	struct surface_curses *screen = (struct surface_curses *)surface;
	int lines = getmaxy(stdscr), columns = getmaxx(stdscr);

	if (lines != screen->lines || columns != screen->columns)
		surface_curses_spoil(surface);	/* terminals differ in what is left of the old lines */
	screen->columns = columns;
	if (lines != screen->lines) {
		free(screen->put);
		free(screen->shown);
		screen->put = xcalloc((size_t)lines, sizeof(*screen->put));
		screen->shown = xcalloc((size_t)lines, sizeof(*screen->shown));
		screen->lines = lines;
	}
	memset(screen->put, 0, (size_t)lines * sizeof(*screen->put));
	erase();
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
		if (text_is_selector((uint32_t)character))
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
	if (line >= 0 && line < screen->lines) {
		screen->put[line] = add_to_hash(screen->put[line], &column, sizeof(column));
		screen->put[line] = add_to_hash(screen->put[line], text, length);
	}
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
	struct surface_curses *screen = (struct surface_curses *)surface;
	uint64_t *before = screen->shown;

	repaint_jumps(screen);
	shift_lines(screen);
	screen->spoiled = false;
	screen->shown = screen->put;
	screen->put = before;
	refresh();
	line_send();
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
	screen->shifts = curses_shift_is_possible();
	theme_start(&screen->theme, colour);
	return &screen->surface;
}

void surface_curses_free(struct surface *surface)
{
	struct surface_curses *screen = (struct surface_curses *)surface;

	if (!screen)
		return;
	free(screen->wide);
	free(screen->put);
	free(screen->shown);
	free(screen);
}

void surface_curses_spoil(struct surface *surface)
{
	struct surface_curses *screen = (struct surface_curses *)surface;

	clearok(stdscr, TRUE);
	screen->spoiled = true;
}
