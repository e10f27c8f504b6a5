/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/carry.h"

#include <limits.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"

struct carrying {
	const struct sheet *prior;
	const struct carry_moves *moves;
	struct sheet *next;
	struct carry_count count;
};

/* Is the column one of the new sheet's?  (A cell without a year is.) */
static bool is_shown(const struct carrying *carrying, const struct address *at)
{
	int *years = NULL;
	size_t count;
	bool shown;

	if (!at->year)
		return true;
	count = sheet_years(carrying->next, at->field, &years);
	shown = at->year >= years[0] && at->year <= years[count - 1];
	free(years);
	return shown;
}

/* The year from which on the indicator is another program's. */
static int moved_from(const struct carrying *carrying, int row)
{
	int64_t series = row ? sheet_series(carrying->prior, row) : 0;

	for (size_t i = 0; series && carrying->moves && i < carrying->moves->count; i++)
		if (carrying->moves->items[i].series == series)
			return carrying->moves->items[i].year;
	return INT_MAX;
}

/* Is it a year of an indicator in which that is not the program's any more? */
static bool is_moved(const struct carrying *carrying, const struct address *at)
{
	return field_info(at->field)->repeat == REPEAT_INDICATOR_YEAR &&
	       at->year >= carrying->next->year && at->year >= moved_from(carrying, at->row);
}

/* Nothing that it had is shown any more. */
static bool is_gone(const struct carrying *carrying, int row)
{
	return moved_from(carrying, row) <= carrying->next->year - INDICATOR_YEARS_BEFORE;
}

static enum carry how_carried(const struct carrying *carrying, const struct address *at)
{
	if (is_moved(carrying, at) || (address_is_indicator(at) && is_gone(carrying, at->row)))
		return CARRY_EMPTY;
	return address_carry(at, carrying->next->year);
}

/* Why the cell is empty, unless that was because its year was still to come. */
static const char *lasting_reason(const struct sheet *prior, const char *address)
{
	const char *reason = sheet_mark(prior, address, "empty");

	return reason && strcmp(reason, REASON_TO_COME) ? reason : NULL;
}

static void carry_cell(struct carrying *carrying, const struct cell *cell)
{
	static const char *const open[] = { "provisional", "check" };
	enum carry how = how_carried(carrying, &cell->at);
	struct str address = STR_INIT;
	const char *reason;

	if (how == CARRY_EMPTY || !is_shown(carrying, &cell->at))
		return;
	address_format(&cell->at, &address);
	reason = lasting_reason(carrying->prior, address.text);
	sheet_put(carrying->next, &cell->at, &cell->value);
	sheet_set_mark(carrying->next, address.text, "empty", reason);
	for (size_t i = 0; how == CARRY_COPY && i < sizeof(open) / sizeof(*open); i++)
		sheet_set_mark(carrying->next, address.text, open[i],
			       sheet_mark(carrying->prior, address.text, open[i]));
	if (how == CARRY_CONFIRM && (reason || cell->value.type != VALUE_EMPTY))
		sheet_set_mark(carrying->next, address.text, "check", "");
	if (sheet_mark(carrying->next, address.text, "check"))
		carrying->count.to_confirm++;
	else if (cell->value.type != VALUE_EMPTY)
		carrying->count.copied++;
	str_release(&address);
}

static void carry_memo(struct carrying *carrying, const struct cell *cell)
{
	struct address about, memo = cell->at;
	struct err err = ERR_INIT;
	struct str shifted = STR_INIT;
	bool section = address_parse(cell->at.memo, NULL, &about, &err) != RC_OK;

	err_release(&err);
	if (!section && about.year >= carrying->prior->year) {
		about.year++;
		address_format(&about, &shifted);
		memo.memo = shifted.text;
	}
	if (section || (is_shown(carrying, &about) &&
			!(address_is_indicator(&about) && is_gone(carrying, about.row)))) {
		sheet_put(carrying->next, &memo, &cell->value);
		carrying->count.copied += cell->value.type != VALUE_EMPTY;
	}
	str_release(&shifted);
}

/* Indicators have all their years, also those that are new. */
static void carry_indicators(struct carrying *carrying)
{
	int *rows = NULL;
	size_t count = sheet_rows(carrying->prior, FIELD_indicator_name, &rows);

	for (size_t i = 0; i < count; i++) {
		struct address at = ADDRESS_AT(FIELD_indicator_name, rows[i], 0);

		if (is_gone(carrying, rows[i]))
			continue;
		sheet_add_row(carrying->next, &at);
		sheet_set_series(carrying->next, rows[i], sheet_series(carrying->prior, rows[i]));
	}
	free(rows);
}

static void mark_empty(struct sheet *sheet, const struct address *at, const char *reason)
{
	struct str address = STR_INIT;

	address_format(at, &address);
	sheet_set_mark(sheet, address.text, "empty", reason);
	str_release(&address);
}

void carry_mark_to_come(struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->cell_count; i++)
		if (sheet->cells[i].value.type == VALUE_EMPTY &&
		    address_to_come(&sheet->cells[i].at, sheet->year))
			mark_empty(sheet, &sheet->cells[i].at, REASON_TO_COME);
}

static void mark_moved(struct carrying *carrying)
{
	for (size_t i = 0; i < carrying->next->cell_count; i++)
		if (is_moved(carrying, &carrying->next->cells[i].at))
			mark_empty(carrying->next, &carrying->next->cells[i].at, REASON_MOVED);
}

struct sheet *carry_sheet(const struct sheet *prior, const struct carry_moves *moves,
			  struct carry_count *count)
{
	struct carrying carrying = { .prior = prior, .moves = moves,
				     .next = sheet_new(prior->year + 1) };
	struct sheet *next = carrying.next;

	next->project_id = prior->project_id;
	next->section_id = prior->section_id;
	free(next->scope);
	next->scope = xstrdup(prior->scope);
	carry_indicators(&carrying);
	for (size_t i = 0; i < prior->cell_count; i++) {
		if (field_info(prior->cells[i].at.field)->repeat == REPEAT_MEMO)
			carry_memo(&carrying, &prior->cells[i]);
		else
			carry_cell(&carrying, &prior->cells[i]);
	}
	carry_mark_to_come(next);
	mark_moved(&carrying);
	if (count)
		*count = carrying.count;
	return next;
}
