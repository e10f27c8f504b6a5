/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sheet_row - rows of a sheet: which cells stand and fall together.
 *
 * A row of a list or an indicator is its slot; of costs a year; of an
 * evaluation or direction a stage.  An indicator's row has its years in it.
 */
#include "model/sheet.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/cell.h"

static void make(struct sheet *sheet, const struct address *at)
{
	if (!sheet_has(sheet, at))
		sheet_take(sheet, at, VALUE_NONE);
}

void sheet_add_row(struct sheet *sheet, const struct address *at)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		struct address cell = *at;

		cell.field = (enum field_id)i;
		if (!address_row_has(at->field, cell.field))
			continue;
		if (at->year || field_info(cell.field)->repeat != REPEAT_INDICATOR_YEAR) {
			make(sheet, &cell);
			continue;
		}
		for (cell.year = sheet->year - INDICATOR_YEARS_BEFORE;
		     cell.year <= sheet->year + INDICATOR_YEARS_AFTER; cell.year++)
			make(sheet, &cell);
	}
}

static void drop_marks(struct sheet *sheet, const struct address *at)
{
	struct str address = STR_INIT;

	address_format(at, &address);
	sheet_drop_marks(sheet, address.text);
	str_release(&address);
}

void sheet_drop(struct sheet *sheet, const struct address *at)
{
	struct address row = *at;	/* `at` may be a cell's own */
	char *stage = xstrdup(at->stage), *memo = xstrdup(at->memo);
	size_t kept = 0;

	row.stage = stage;
	row.memo = memo;
	for (size_t i = 0; i < sheet->cell_count; i++) {
		struct cell *cell = &sheet->cells[i];

		if (address_same_row(&row, &cell->at)) {
			drop_marks(sheet, &cell->at);
			cell_release(cell);
		} else {
			sheet->cells[kept++] = *cell;
		}
	}
	sheet->cell_count = kept;
	if (field_info(row.field)->repeat == REPEAT_INDICATOR)
		sheet_set_series(sheet, row.row, 0);
	free(stage);
	free(memo);
}

size_t sheet_rows(const struct sheet *sheet, enum field_id field, int **rows)
{
	size_t count = 0, capacity = 0;
	enum repeat repeat = field_info(field)->repeat;

	*rows = NULL;
	if (repeat != REPEAT_LIST && repeat != REPEAT_INDICATOR &&
	    repeat != REPEAT_INDICATOR_YEAR)
		return 0;
	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct address *at = &sheet->cells[i].at;

		if (field_group(at->field) != field_group(field) ||
		    (count && (*rows)[count - 1] == at->row))
			continue;
		*rows = grow(*rows, count, &capacity, sizeof(**rows));
		(*rows)[count++] = at->row;
	}
	return count;
}
