/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks - what is said about the cells of a sheet.
 */
#include "model/marks.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/word.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"

/* Index of the mark, or where it would stand. */
static size_t place(const struct sheet *sheet, const char *address, const char *mark,
		    bool *found)
{
	size_t low = 0, high = sheet->mark_count;

	*found = false;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(sheet->marks[middle].address, address);

		if (!order)
			order = strcmp(sheet->marks[middle].mark, mark);
		if (!order) {
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

const char *sheet_mark(const struct sheet *sheet, const char *address, const char *mark)
{
	bool found;
	size_t i = place(sheet, address, mark, &found);

	return found ? sheet->marks[i].detail : NULL;
}

const char *sheet_reason(const struct sheet *sheet, const struct address *at)
{
	struct str address = STR_INIT;
	const char *reason;

	address_format(at, &address);
	reason = sheet_mark(sheet, address.text, "empty");
	str_release(&address);
	return reason;
}

static bool year_fits(const struct empty_reason *reason, const struct sheet *sheet, int year)
{
	if (!strcmp(reason->years, "past"))
		return year && year <= sheet->year;
	if (!strcmp(reason->years, "future"))
		return year > sheet->year;
	return true;
}

bool sheet_reason_fits(const struct sheet *sheet, const struct address *at,
		       const struct empty_reason *reason)
{
	const char *kind = kind_info(field_info(at->field)->kind)->name;

	return (!*reason->kinds || word_listed(reason->kinds, kind)) && year_fits(reason, sheet, at->year);
}

static void drop(struct sheet *sheet, size_t i)
{
	struct mark *mark = &sheet->marks[i];

	free(mark->address);
	free(mark->mark);
	free(mark->detail);
	sheet->mark_count--;
	memmove(mark, mark + 1, (sheet->mark_count - i) * sizeof(*mark));
}

static void insert(struct sheet *sheet, size_t i, struct mark mark)
{
	sheet->marks = grow(sheet->marks, sheet->mark_count, &sheet->mark_capacity,
			    sizeof(*sheet->marks));
	memmove(&sheet->marks[i + 1], &sheet->marks[i],
		(sheet->mark_count - i) * sizeof(*sheet->marks));
	sheet->marks[i] = mark;
	sheet->mark_count++;
}

void sheet_set_mark(struct sheet *sheet, const char *address, const char *mark,
		    const char *detail)
{
	bool found;
	size_t i = place(sheet, address, mark, &found);

	if (found && !detail) {
		drop(sheet, i);
	} else if (found) {
		char *copy = xstrdup(detail);

		free(sheet->marks[i].detail);
		sheet->marks[i].detail = copy;
	} else if (detail) {
		insert(sheet, i, (struct mark){ xstrdup(address), xstrdup(mark), xstrdup(detail) });
	}
}

void sheet_drop_marks(struct sheet *sheet, const char *address)
{
	bool found;
	size_t i = place(sheet, address, "", &found);

	while (i < sheet->mark_count && !strcmp(sheet->marks[i].address, address))
		drop(sheet, i);
}
