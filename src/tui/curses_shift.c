/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * curses_shift - what curses believes of the terminal stands in `curscr`: lines
 * are compared with it, and it is corrected for what the terminal was told to do.
 */
#include "tui/curses_shift.h"

#include <curses.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

#include "base/alloc.h"
#include "base/str.h"
#include "tui/capability.h"
#include "tui/line.h"
#include "tui/shift.h"

enum {
	SECOND_HALF = 0,	/* of a wide character */
	WORTH = 20,		/* bytes that it must save */
};

struct look {
	cchar_t *cells;		/* one a character, ended by one without */
	uint64_t *seen;		/* a number a column */
};

struct found {
	int line;
	struct shift shift;
};

struct curses_shift {
	int columns;
	struct look shown, wanted;
	struct found *found;
	size_t count, capacity;
	int saved;		/* columns */
};

/* ---- what a line looks like ---- */

static void look_init(struct look *look, int columns)
{
	look->cells = xcalloc((size_t)columns + 1, sizeof(*look->cells));
	look->seen = xcalloc((size_t)columns + 1, sizeof(*look->seen));
}

static void look_release(struct look *look)
{
	free(look->cells);
	free(look->seen);
}

static uint64_t number_of(const cchar_t *cell)
{
	uint64_t number = (uint64_t)cell->attr;

	for (size_t i = 0; i < sizeof(cell->chars) / sizeof(*cell->chars); i++)
		number = (number ^ (uint64_t)cell->chars[i]) * UINT64_C(1099511628211);
	return number ? number : 1;
}

static void look_at(struct look *look, WINDOW *window, int line, int columns)
{
	int column = 0;

	if (mvwin_wchnstr(window, line, 0, look->cells, columns) == ERR)
		look->cells[0].chars[0] = L'\0';
	for (cchar_t *cell = look->cells; column < columns && cell->chars[0]; cell++) {
		int width = wcwidth(cell->chars[0]);

		cell->attr &= A_ATTRIBUTES;
		look->seen[column++] = number_of(cell);
		for (int more = 1; more < width && column < columns; more++)
			look->seen[column++] = SECOND_HALF;
	}
	while (column < columns)
		look->seen[column++] = ' ';
}

/* The cells from a column on. */
static const cchar_t *cells_from(const struct look *look, int column)
{
	const cchar_t *cell = look->cells;

	for (int at = 0; at < column && cell->chars[0]; cell++)
		at += wcwidth(cell->chars[0]);
	return cell;
}

static int count_cells(const struct look *look, int from, int columns)
{
	int count = 0;

	for (int i = from; i < from + columns; i++)
		count += look->seen[i] != SECOND_HALF;
	return count;
}

/* ---- orders ---- */

/* Sequences of all terminals that are worth it; others are left alone. */
static const struct {
	const char *name, *bytes;
} sequences[] = {
	{ "ich", "\033[%p1%d@" }, { "dch", "\033[%p1%dP" },
	{ "cup", "\033[%i%p1%d;%p2%dH" }, { "sc", "\0337" }, { "rc", "\0338" },
};

bool curses_shift_is_possible(void)
{
	for (size_t i = 0; i < sizeof(sequences) / sizeof(*sequences); i++) {
		const char *bytes = capability(sequences[i].name);

		if (!bytes || strcmp(bytes, sequences[i].bytes) != 0)
			return false;
	}
	return true;
}

static void order(struct str *orders, int line, int column, int width, char what)
{
	str_addf(orders, "\033[%d;%dH\033[%d%c", line + 1, column + 1, width, what);
}

/* Where columns are freed: on the left of a part that moves right, or behind one that moves left. */
static int freed(const struct shift *shift)
{
	return shift->right ? shift->column : shift->column + shift->moved;
}

static void order_shift(struct str *orders, const struct found *found)
{
	const struct shift *shift = &found->shift;

	order(orders, found->line, shift->right ? shift->column + shift->moved : shift->column,
	      shift->gone, 'P');
	order(orders, found->line, freed(shift), shift->width, '@');
	if (shift->gone > shift->width)
		order(orders, found->line, shift->column + shift->width + shift->moved,
		      shift->gone - shift->width, '@');
}

static void tell_curses(struct curses_shift *shifts, const struct found *found)
{
	const struct shift *shift = &found->shift;
	int right = shift->column + shift->width;
	int from = shift->right ? shift->column : right, to = shift->right ? right : shift->column;

	look_at(&shifts->shown, curscr, found->line, shifts->columns);
	for (int i = 0; i < shift->width; i++)
		mvwaddch(curscr, found->line, freed(shift) + i, ' ');
	for (int i = shift->width; i < shift->gone; i++)
		mvwaddch(curscr, found->line, shift->column + shift->moved + i, ' ');
	mvwadd_wchnstr(curscr, found->line, to, cells_from(&shifts->shown, from),
		       count_cells(&shifts->shown, from, shift->moved));
}

struct curses_shift *curses_shift_new(int columns)
{
	struct curses_shift *shifts = xcalloc(1, sizeof(*shifts));

	shifts->columns = columns;
	look_init(&shifts->shown, columns);
	look_init(&shifts->wanted, columns);
	return shifts;
}

void curses_shift_line(struct curses_shift *shifts, int line)
{
	struct shift shift;
	int y, x;

	getyx(stdscr, y, x);
	look_at(&shifts->shown, curscr, line, shifts->columns);
	look_at(&shifts->wanted, stdscr, line, shifts->columns);
	wmove(stdscr, y, x);
	if (!shift_find(shifts->shown.seen, shifts->wanted.seen, shifts->columns, &shift))
		return;
	shifts->saved += shift.moved;
	shifts->found = grow(shifts->found, shifts->count, &shifts->capacity,
			     sizeof(*shifts->found));
	shifts->found[shifts->count++] = (struct found){ .line = line, .shift = shift };
}

/* A column of Japanese is a byte and a half. */
static bool is_worth(const struct curses_shift *shifts, size_t orders)
{
	return shifts->count > 0 && (size_t)shifts->saved * 3 / 2 > orders + WORTH;
}

void curses_shift_end(struct curses_shift *shifts)
{
	struct str orders = STR_INIT;
	int y, x;

	str_add(&orders, "\0337");
	for (size_t i = 0; i < shifts->count; i++)
		order_shift(&orders, &shifts->found[i]);
	str_add(&orders, "\0338");
	if (is_worth(shifts, orders.length)) {
		getyx(curscr, y, x);
		line_add(orders.text, orders.length);
		for (size_t i = 0; i < shifts->count; i++)
			tell_curses(shifts, &shifts->found[i]);
		wmove(curscr, y, x);
	}
	str_release(&orders);
	look_release(&shifts->shown);
	look_release(&shifts->wanted);
	free(shifts->found);
	free(shifts);
}
