/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * surface_text - cells of at most CELL_BYTES; longer clusters are cut, a fault.
 */
#include "tui/surface_text.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"

enum { CELL_BYTES = 28 };

struct cell {
	char text[CELL_BYTES];
	unsigned char length;	/* 0: blank, or the right half of a wide one */
	bool right_half;
	enum role role;
};

struct surface_text {
	struct surface surface;
	int lines, columns;
	enum text_ambiguous ambiguous;
	struct cell *cells;
	int cursor_line, cursor_column;
	bool cursor_hidden;
	int faults;
};

static struct surface_text *grid_of(const struct surface *surface)
{
	return (struct surface_text *)surface;
}

static struct cell *cell_at(const struct surface_text *grid, int line, int column)
{
	return &grid->cells[(size_t)line * (size_t)grid->columns + (size_t)column];
}

static void grid_size(const struct surface *surface, int *lines, int *columns)
{
	*lines = grid_of(surface)->lines;
	*columns = grid_of(surface)->columns;
}

static void grid_clear(struct surface *surface)
{
	struct surface_text *grid = grid_of(surface);

	memset(grid->cells, 0,
	       (size_t)grid->lines * (size_t)grid->columns * sizeof(*grid->cells));
	grid->faults = 0;
}

/* Blank a cell, and with it the other half of a wide one. */
static void blank(struct surface_text *grid, int line, int column)
{
	struct cell *cell = cell_at(grid, line, column);

	if (cell->right_half && column > 0)
		*cell_at(grid, line, column - 1) = (struct cell){ 0 };
	if (column + 1 < grid->columns && cell_at(grid, line, column + 1)->right_half)
		*cell_at(grid, line, column + 1) = (struct cell){ 0 };
	*cell = (struct cell){ 0 };
}

static void set_cell(struct surface_text *grid, int line, int column, int width, enum role role,
		     const char *text, size_t length)
{
	struct cell *cell;

	if (length > CELL_BYTES) {
		grid->faults++;
		length = 0;
	}
	for (int i = 0; i < width; i++)
		blank(grid, line, column + i);
	cell = cell_at(grid, line, column);
	memcpy(cell->text, text, length);
	cell->length = (unsigned char)length;
	cell->role = role;
	if (width == 2) {
		cell_at(grid, line, column + 1)->right_half = true;
		cell_at(grid, line, column + 1)->role = role;
	}
}

static void grid_put(struct surface *surface, int line, int column, enum role role,
		     const char *text, size_t length)
{
	struct surface_text *grid = grid_of(surface);
	size_t next;

	for (size_t at = 0; at < length; at = next) {
		int width;

		next = text_next(text, length, at);
		width = text_width(text + at, next - at, grid->ambiguous);
		if (width == 0)		/* a lone mark: terminals show nothing sure */
			continue;
		if (width > 2 || line < 0 || line >= grid->lines || column < 0 ||
		    column + width > grid->columns) {
			grid->faults++;
			return;
		}
		set_cell(grid, line, column, width, role, text + at, next - at);
		column += width;
	}
}

static void grid_cursor(struct surface *surface, int line, int column, bool hidden)
{
	struct surface_text *grid = grid_of(surface);

	if (line < 0 || line >= grid->lines || column < 0 || column >= grid->columns)
		grid->faults++;
	grid->cursor_line = line;
	grid->cursor_column = column;
	grid->cursor_hidden = hidden;
}

static void grid_flush(struct surface *surface)
{
	(void)surface;
}

static const struct surface_ops grid_ops = {
	.size = grid_size,
	.clear = grid_clear,
	.put = grid_put,
	.cursor = grid_cursor,
	.flush = grid_flush,
};

struct surface *surface_text_new(int lines, int columns, enum text_ambiguous ambiguous)
{
	struct surface_text *grid = xcalloc(1, sizeof(*grid));

	grid->surface.ops = &grid_ops;
	grid->ambiguous = ambiguous;
	grid->lines = lines;
	grid->columns = columns;
	grid->cells = xcalloc((size_t)lines * (size_t)columns, sizeof(*grid->cells));
	return &grid->surface;
}

void surface_text_free(struct surface *surface)
{
	if (!surface)
		return;
	free(grid_of(surface)->cells);
	free(grid_of(surface));
}

static void dump_line(const struct surface_text *grid, int line, struct str *out)
{
	int last = grid->columns - 1;

	while (last >= 0 && cell_at(grid, line, last)->length == 0 &&
	       !cell_at(grid, line, last)->right_half)
		last--;
	for (int column = 0; column <= last; column++) {
		const struct cell *cell = cell_at(grid, line, column);

		if (cell->length > 0)
			str_add_bytes(out, cell->text, cell->length);
		else if (!cell->right_half)
			str_add_char(out, ' ');
	}
	while (out->length > 0 && out->text[out->length - 1] == ' ')
		str_truncate(out, out->length - 1);
	str_add_char(out, '\n');
}

static void dump_roles(const struct surface_text *grid, int line, struct str *out)
{
	static const char letters[ROLE_COUNT + 1] = ".THLVDdEBSN!K";

	for (int column = 0; column < grid->columns; column++)
		str_add_char(out, letters[cell_at(grid, line, column)->role]);
	while (out->length > 0 && out->text[out->length - 1] == '.')
		str_truncate(out, out->length - 1);
	str_add_char(out, '\n');
}

void surface_text_dump(const struct surface *surface, bool roles, struct str *out)
{
	const struct surface_text *grid = grid_of(surface);

	for (int line = 0; line < grid->lines; line++)
		dump_line(grid, line, out);
	str_addf(out, "cursor %d %d%s\n", grid->cursor_line, grid->cursor_column,
		 grid->cursor_hidden ? " hidden" : "");
	for (int line = 0; roles && line < grid->lines; line++)
		dump_roles(grid, line, out);
}

int surface_text_faults(const struct surface *surface)
{
	return grid_of(surface)->faults;
}
