/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet - the cells of one sheet, always in form order.
 *
 * Loading and sheet_new() go through the fields in order, so that new cells
 * are nearly always appended; look-ups are binary searches.
 */
#include "model/sheet.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/cell.h"
#include "model/kind.h"

static const struct value empty = { .type = VALUE_EMPTY };

/* address_compare(), nearly always by two numbers: this is what looking at a sheet mostly does. */
static int compare(const struct cell *cell, const struct address *at, uint64_t rank)
{
	if (!cell->rank || !rank)
		return address_compare(&cell->at, at);
	return (cell->rank > rank) - (cell->rank < rank);
}

/* Index of the cell, or where it would stand. */
static size_t cell_place(const struct sheet *sheet, const struct address *at, bool *found)
{
	size_t low = 0, high = sheet->cell_count;
	uint64_t rank = address_rank(at);

	*found = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = compare(&sheet->cells[middle], at, rank);

		if (order == 0) {
			*found = true;
			return middle;
		}
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

void cell_release(struct cell *cell)
{
	address_release(&cell->at);
	value_release(&cell->value);
}

/* The cell, made empty where it is missing. */
static struct cell *cell_make(struct sheet *sheet, const struct address *at)
{
	bool found;
	size_t place = cell_place(sheet, at, &found);
	struct cell *cell;

	if (found)
		return &sheet->cells[place];
	sheet->cells = grow(sheet->cells, sheet->cell_count, &sheet->cell_capacity,
			    sizeof(*sheet->cells));
	cell = &sheet->cells[place];
	memmove(cell + 1, cell, (sheet->cell_count - place) * sizeof(*cell));
	sheet->cell_count++;
	*cell = (struct cell){ .at = address_copy(at), .rank = address_rank(at), .value = VALUE_NONE };
	return cell;
}

struct sheet *sheet_new(int year)
{
	struct sheet *sheet = xcalloc(1, sizeof(*sheet));

	sheet->year = year;
	sheet->state = xstrdup("not_started");
	sheet->scope = xstrdup("normal");
	for (int i = 0; i < FIELD_COUNT; i++) {
		struct address at = ADDRESS((enum field_id)i);
		enum repeat repeat = field_info(at.field)->repeat;

		if (repeat == REPEAT_ONCE || repeat == REPEAT_STAGE)
			cell_make(sheet, &at);
		if (repeat != REPEAT_COST_YEAR)
			continue;
		for (at.year = year - COST_YEARS_BEFORE; at.year <= year + COST_YEARS_AFTER;
		     at.year++)
			cell_make(sheet, &at);
	}
	return sheet;
}

struct sheet *sheet_copy(const struct sheet *sheet)
{
	struct sheet *copy = xcalloc(1, sizeof(*copy));

	copy->id = sheet->id;
	copy->project_id = sheet->project_id;
	copy->section_id = sheet->section_id;
	copy->year = sheet->year;
	copy->state = xstrdup(sheet->state);
	copy->scope = xstrdup(sheet->scope);
	for (size_t i = 0; i < sheet->cell_count; i++)
		sheet_put(copy, &sheet->cells[i].at, &sheet->cells[i].value);
	for (size_t i = 0; i < sheet->mark_count; i++)
		sheet_set_mark(copy, sheet->marks[i].address, sheet->marks[i].mark,
			       sheet->marks[i].detail);
	for (size_t i = 0; i < sheet->series_count; i++)
		sheet_set_series(copy, sheet->series[i].row, sheet->series[i].id);
	return copy;
}

void sheet_free(struct sheet *sheet)
{
	if (!sheet)
		return;
	for (size_t i = 0; i < sheet->cell_count; i++)
		cell_release(&sheet->cells[i]);
	for (size_t i = 0; i < sheet->mark_count; i++) {
		free(sheet->marks[i].address);
		free(sheet->marks[i].mark);
		free(sheet->marks[i].detail);
	}
	free(sheet->cells);
	free(sheet->marks);
	free(sheet->series);
	free(sheet->state);
	free(sheet->scope);
	free(sheet);
}

const struct value *sheet_get(const struct sheet *sheet, const struct address *at)
{
	bool found;
	size_t place = cell_place(sheet, at, &found);

	return found ? &sheet->cells[place].value : &empty;
}

bool sheet_has(const struct sheet *sheet, const struct address *at)
{
	bool found;

	cell_place(sheet, at, &found);
	return found;
}

void sheet_put(struct sheet *sheet, const struct address *at, const struct value *value)
{
	sheet_take(sheet, at, value_copy(value));
}

void sheet_take(struct sheet *sheet, const struct address *at, struct value value)
{
	struct cell *cell = cell_make(sheet, at);

	value_release(&cell->value);
	cell->value = value;
}

const char *sheet_text(const struct sheet *sheet, const struct address *at)
{
	const struct value *value = sheet_get(sheet, at);

	return value->type == VALUE_TEXT ? value->text : NULL;
}

void sheet_format(const struct sheet *sheet, const struct address *at, struct str *out)
{
	field_format(at->field, sheet_get(sheet, at), out);
}

size_t sheet_years(const struct sheet *sheet, enum field_id field, int **years)
{
	int before = 0, count = 0;

	switch (field_info(field)->repeat) {
	case REPEAT_COST_YEAR:
		before = COST_YEARS_BEFORE;
		count = before + 1 + COST_YEARS_AFTER;
		break;
	case REPEAT_INDICATOR:
	case REPEAT_INDICATOR_YEAR:
		before = INDICATOR_YEARS_BEFORE;
		count = before + 1 + INDICATOR_YEARS_AFTER;
		break;
	case REPEAT_ONCE:
	case REPEAT_LIST:
	case REPEAT_STAGE:
	case REPEAT_MEMO:
		break;
	}
	*years = count ? xmalloc((size_t)count * sizeof(**years)) : NULL;
	for (int i = 0; i < count; i++)
		(*years)[i] = sheet->year - before + i;
	return (size_t)count;
}

int64_t sheet_series(const struct sheet *sheet, int row)
{
	for (size_t i = 0; i < sheet->series_count; i++)
		if (sheet->series[i].row == row)
			return sheet->series[i].id;
	return 0;
}

void sheet_set_series(struct sheet *sheet, int row, int64_t id)
{
	size_t i = 0;

	while (i < sheet->series_count && sheet->series[i].row != row)
		i++;
	if (i < sheet->series_count && !id) {
		sheet->series[i] = sheet->series[--sheet->series_count];
		return;
	}
	if (!id)
		return;
	if (i == sheet->series_count) {
		sheet->series = grow(sheet->series, i, &sheet->series_capacity,
				     sizeof(*sheet->series));
		sheet->series_count++;
	}
	sheet->series[i].row = row;
	sheet->series[i].id = id;
}
