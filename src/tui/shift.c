/* SPDX-License-Identifier: GPL-3.0-or-later */
/* shift - from the first difference on, by each width in turn; the longest part is taken. */
#include "tui/shift.h"

static int first_difference(const uint64_t *shown, const uint64_t *wanted, int columns)
{
	int column = 0;

	while (column < columns && shown[column] == wanted[column])
		column++;
	while (column > 0 && column < columns && (!shown[column] || !wanted[column]))
		column--;	/* to the beginning of the character */
	return column;
}

/* Does a character begin there?  Behind the last column one could. */
static bool is_edge(const uint64_t *line, int columns, int column)
{
	return column >= columns || line[column] != 0;
}

/* How much of `from` at its column stands in `to` at the other one. */
static int equal_run(const uint64_t *from, int at, const uint64_t *to, int there, int columns)
{
	int run = 0;

	while (at + run < columns && there + run < columns && from[at + run] == to[there + run])
		run++;
	return run;
}

/*
 * Orders to the terminal must not cut a character: neither the part, nor what
 * gives way to it (behind it or before it).
 */
static void cut_between_characters(const uint64_t *shown, int columns, struct shift *shift)
{
	int begin = shift->right ? shift->column : shift->column + shift->width;

	if (!is_edge(shown, columns, shift->column) || !is_edge(shown, columns, begin))
		shift->moved = 0;
	while (shift->moved > 0 && !is_edge(shown, columns, begin + shift->moved))
		shift->moved--;
	shift->gone = shift->width;
	if (shift->right && !is_edge(shown, columns, begin + shift->moved + shift->gone))
		shift->gone++;
}

/* Columns that curses would send: where a pattern repeats, few differ although all have moved. */
static int differences(const uint64_t *shown, const uint64_t *wanted, const struct shift *shift)
{
	bool differs = false;
	int count = 0;

	for (int i = 0; i < shift->width + shift->moved; i++) {
		uint64_t is = shown[shift->column + i], shall_be = wanted[shift->column + i];

		if (is || shall_be)	/* a second half is sent with the first */
			differs = is != shall_be;
		count += differs;
	}
	return count;
}

static bool try(const uint64_t *shown, const uint64_t *wanted, int columns, struct shift *shift)
{
	int left = shift->column, right = shift->column + shift->width;

	shift->moved = shift->right ? equal_run(shown, left, wanted, right, columns)
				    : equal_run(shown, right, wanted, left, columns);
	cut_between_characters(shown, columns, shift);
	return shift->moved > 0 && differences(shown, wanted, shift) >= SHIFT_WORTH;
}

bool shift_find(const uint64_t *shown, const uint64_t *wanted, int columns, struct shift *shift)
{
	int column = first_difference(shown, wanted, columns);

	shift->moved = 0;
	for (int width = 1; width <= SHIFT_WIDEST && column + width < columns; width++) {
		for (int right = 0; right < 2; right++) {
			struct shift candidate = { .column = column, .width = width, .right = right };

			if (try(shown, wanted, columns, &candidate) && candidate.moved > shift->moved)
				*shift = candidate;
		}
	}
	return shift->moved > 0;
}
