/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * diff - in which cells and marks two sheets differ: two merges.
 */
#include "model/diff.h"

#include <string.h>

static const struct value empty = { .type = VALUE_EMPTY };

void sheet_diff(const struct sheet *before, const struct sheet *after,
		void (*fn)(const struct address *at, const struct value *before,
			   const struct value *after, void *arg),
		void *arg)
{
	size_t i = 0, j = 0;

	while (i < before->cell_count || j < after->cell_count) {
		const struct cell *a = i < before->cell_count ? &before->cells[i] : NULL;
		const struct cell *b = j < after->cell_count ? &after->cells[j] : NULL;
		int order = !a ? 1 : !b ? -1 : address_compare(&a->at, &b->at);
		const struct value *old = order <= 0 ? &a->value : &empty;
		const struct value *new = order >= 0 ? &b->value : &empty;

		if (!value_equal(old, new))
			fn(order <= 0 ? &a->at : &b->at, old, new, arg);
		i += order <= 0;
		j += order >= 0;
	}
}

static int mark_compare(const struct mark *a, const struct mark *b)
{
	int order = strcmp(a->address, b->address);

	return order ? order : strcmp(a->mark, b->mark);
}

void sheet_diff_marks(const struct sheet *before, const struct sheet *after,
		      void (*fn)(const char *address, const char *mark,
				 const char *before, const char *after, void *arg),
		      void *arg)
{
	size_t i = 0, j = 0;

	while (i < before->mark_count || j < after->mark_count) {
		const struct mark *a = i < before->mark_count ? &before->marks[i] : NULL;
		const struct mark *b = j < after->mark_count ? &after->marks[j] : NULL;
		int order = !a ? 1 : !b ? -1 : mark_compare(a, b);
		const struct mark *named = order <= 0 ? a : b;
		const char *old = order <= 0 ? a->detail : NULL;
		const char *new = order >= 0 ? b->detail : NULL;

		if (!old || !new || strcmp(old, new))
			fn(named->address, named->mark, old, new, arg);
		i += order <= 0;
		j += order >= 0;
	}
}

int sheet_row_of(const struct sheet *sheet, int64_t series)
{
	for (size_t i = 0; series && i < sheet->series_count; i++)
		if (sheet->series[i].id == series)
			return sheet->series[i].row;
	return 0;
}

static bool same_name(const struct sheet *sheet, int row, const struct sheet *other, int its)
{
	const char *name = sheet_text(sheet, &ADDRESS_AT(FIELD_indicator_name, row, 0));
	const char *theirs = sheet_text(other, &ADDRESS_AT(FIELD_indicator_name, its, 0));

	return name && theirs && !strcmp(name, theirs);
}

int sheet_row_like(const struct sheet *sheet, int row, const struct sheet *other)
{
	int found = sheet_row_of(other, sheet_series(sheet, row));

	if (found)
		return found;
	if (same_name(sheet, row, other, row))
		return row;
	for (int its = 1; its <= INDICATOR_SLOTS; its++)
		if (same_name(sheet, row, other, its))
			return its;
	return 0;
}
