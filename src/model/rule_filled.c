/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_filled - is everything there that must be, settled, and possible at all?
 */
#include "model/rule_make.h"

#include <string.h>

#include "base/i18n.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/rule_look.h"

/* ---- required (STORE 3) ---- */

static bool is_there(const struct making *making, struct address at)
{
	struct labour labour;

	return !look_empty(making->sheet, at) ||
	       ((field_info(at.field)->flags & FIELD_DERIVED) &&
		derive_labour(making->sheet, at.year, making->masters, &labour));
}

static void require_cell(struct making *making, struct address at)
{
	const struct empty_reason *reason;

	if (address_to_come(&at, making->sheet->year) || is_there(making, at))
		return;
	reason = look_reason(making, at);
	if (reason && reason->for_submission)
		return;
	make(making, at, _("'%s' is empty"), say_label(making, at));
}

static void require_years(struct making *making, struct address at)
{
	int before = INDICATOR_YEARS_BEFORE, after = INDICATOR_YEARS_AFTER;

	if (field_info(at.field)->repeat == REPEAT_COST_YEAR) {
		before = COST_YEARS_BEFORE;
		after = COST_YEARS_AFTER;
	}
	for (at.year = making->sheet->year - before; at.year <= making->sheet->year + after; at.year++)
		require_cell(making, at);
}

/* A list must hold something: any row of it will do. */
static void require_list(struct making *making, struct address at)
{
	at.row = 1;
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];

		if (cell->at.field == at.field && cell->value.type != VALUE_EMPTY)
			return;
	}
	make(making, at, _("'%s' is empty"), say_label(making, at));
}

/* Where there is no indicator at all, its name is what is missing. */
static bool has_indicator(const struct making *making)
{
	return making->indicator_count > 0;
}

/* The reason of a direction is wanted once one is chosen that changes something. */
static bool is_waived(const struct making *making, enum field_id field)
{
	struct address choice = ADDRESS(FIELD_direction_choice);

	return field == FIELD_direction_reason &&
	       (look_empty(making->sheet, choice) ||
		look_chosen(making, choice, making->limits->continued));
}

static void require_field(struct making *making, enum field_id field)
{
	struct address at = ADDRESS(field);

	switch (field_info(field)->repeat) {
	case REPEAT_ONCE:
	case REPEAT_STAGE:
		if (!is_waived(making, field))
			require_cell(making, at);
		return;
	case REPEAT_LIST:
		require_list(making, at);
		return;
	case REPEAT_COST_YEAR:
		require_years(making, at);
		return;
	case REPEAT_INDICATOR:
		at.row = look_first_indicator(making);
		if (has_indicator(making) || field == FIELD_indicator_name)
			require_cell(making, at);
		return;
	case REPEAT_INDICATOR_YEAR:
		at.row = look_first_indicator(making);
		if (has_indicator(making))
			require_years(making, at);
		return;
	case REPEAT_MEMO:
		return;
	}
}

void check_required(struct making *making)
{
	for (int id = 0; id < FIELD_COUNT; id++)
		if (making->required[id])
			require_field(making, (enum field_id)id);
}

/* ---- what is said about cells ---- */

/* The cell that a mark is about; false for one about a section. */
static bool mark_cell(const struct making *making, const struct mark *mark, struct address *at)
{
	struct err ignored = ERR_INIT;
	bool cell = !address_parse(mark->address, making->masters, at, &ignored) &&
		    field_info(at->field)->repeat != REPEAT_MEMO;

	err_release(&ignored);
	return cell;
}

void check_reason(struct making *making)
{
	for (size_t i = 0; i < making->sheet->mark_count; i++) {
		const struct mark *mark = &making->sheet->marks[i];
		struct address at;

		if (!strcmp(mark->mark, "empty") && mark_cell(making, mark, &at) &&
		    look_empty(making->sheet, at) && !look_reason(making, at))
			make(making, at, _("'%s' is empty for a reason that does not hold there: %s"),
			     say_label(making, at), say_text(making, mark->detail));
	}
}

void check_pending(struct making *making)
{
	for (size_t i = 0; i < making->sheet->mark_count; i++) {
		const struct mark *mark = &making->sheet->marks[i];
		const struct empty_reason *reason;
		struct address at;

		if (strcmp(mark->mark, "empty") || !mark_cell(making, mark, &at) ||
		    !look_empty(making->sheet, at))
			continue;
		reason = look_reason(making, at);
		if (reason && reason->for_submission && !reason->for_settlement)
			make(making, at, _("'%s' is empty (%s): it must be there before the sheet is settled"),
			     say_label(making, at), reason->key);
	}
}

void check_provisional(struct making *making)
{
	for (size_t i = 0; i < making->sheet->mark_count; i++) {
		const struct mark *mark = &making->sheet->marks[i];
		struct address at;

		if (strcmp(mark->mark, "provisional") || !mark_cell(making, mark, &at))
			continue;
		make(making, at, _("'%s' is provisional (%s): the final value must be there before the sheet is published"),
		     say_label(making, at), say_value(making, at, sheet_get(making->sheet, &at)));
	}
}

static bool is_open(const struct making *making, const struct mark *mark, enum section_id section,
		    struct address *at)
{
	return !strcmp(mark->mark, "check") && mark_cell(making, mark, at) &&
	       field_info(at->field)->section == section &&
	       !sheet_mark(making->sheet, mark->address, "confirmed") &&
	       !sheet_mark(making->sheet, section_key(section), "confirmed");
}

/* One finding for a section of the form: it is confirmed as one. */
static void find_unconfirmed(struct making *making, enum section_id section)
{
	struct address first = ADDRESS(FIELD_memo), at;
	struct finding *finding;
	size_t count = 0;

	for (size_t i = 0; i < making->sheet->mark_count; i++) {
		if (!is_open(making, &making->sheet->marks[i], section, &at))
			continue;
		if (!count++ || address_compare(&at, &first) < 0)
			first = at;
	}
	if (!count)
		return;
	finding = make(making, first, _("%s: %zu values carried over from last year are not confirmed yet"),
		       section_label(section), count);
	for (size_t i = 0; i < making->sheet->mark_count; i++)
		if (is_open(making, &making->sheet->marks[i], section, &at) && address_compare(&at, &first))
			make_also(finding, at);
}

void check_unconfirmed(struct making *making)
{
	for (int section = 0; section < SECTION_COUNT; section++)
		find_unconfirmed(making, (enum section_id)section);
}

/* ---- what cannot be ---- */

void check_range(struct making *making)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];
		const struct field *field = field_info(cell->at.field);

		if (cell->value.type != VALUE_NUMBER ||
		    (cell->value.number >= field->min && cell->value.number <= field->max))
			continue;
		make(making, cell->at, _("'%s' is %s, outside %s to %s"), say_label(making, cell->at),
		     say_value(making, cell->at, &cell->value),
		     say_value(making, cell->at, &VALUE_OF_NUMBER(field->min)),
		     say_value(making, cell->at, &VALUE_OF_NUMBER(field->max)));
	}
}

void check_to_come(struct making *making)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];

		if (cell->value.type == VALUE_NUMBER && address_to_come(&cell->at, making->sheet->year))
			make(making, cell->at, _("'%s' is %s, but %s has not come yet"),
			     say_label(making, cell->at), say_value(making, cell->at, &cell->value),
			     say_year(making, cell->at.year));
	}
}
