/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_indicator - indicators: what belongs to one, and what was reached.
 */
#include "model/rule_make.h"

#include "base/i18n.h"
#include "model/derive.h"
#include "model/rule_look.h"

typedef void each_fn(struct making *making, int row);

/* Call `fn` for the slots in use, in order. */
static void each_indicator(struct making *making, each_fn *fn)
{
	for (int i = 0; i < making->indicator_count; i++)
		fn(making, making->indicators[i]);
}

static struct address of(enum field_id field, int row)
{
	return ADDRESS_AT(field, row, 0);
}

static bool has_name(const struct making *making, int row)
{
	return !look_empty(making->sheet, of(FIELD_indicator_name, row));
}

/* ---- what belongs to an indicator ---- */

/* Is there a target or an actual other than the 0 of an unused slot? */
static bool has_values(const struct making *making, int row)
{
	int64_t number;

	for (int year = making->sheet->year - INDICATOR_YEARS_BEFORE;
	     year <= making->sheet->year + INDICATOR_YEARS_AFTER; year++)
		if ((look_number(making->sheet, ADDRESS_AT(FIELD_indicator_target, row, year), &number) && number) ||
		    (look_number(making->sheet, ADDRESS_AT(FIELD_indicator_actual, row, year), &number) && number))
			return true;
	return false;
}

static void find_nameless(struct making *making, int row)
{
	struct address at = of(FIELD_indicator_name, row);

	if (!has_name(making, row) && !look_required(making, at) && has_values(making, row))
		make(making, at, _("indicator %d has values but no name"), row);
}

void check_indicator_name(struct making *making)
{
	each_indicator(making, find_nameless);
}

static void find_unitless(struct making *making, int row)
{
	struct address at = of(FIELD_indicator_unit, row), name = of(FIELD_indicator_name, row);

	if (has_name(making, row) && look_empty(making->sheet, at) && !look_reason(making, at) &&
	    !look_required(making, at))
		make(making, at, _("indicator %d '%s' has no unit"), row,
		     say_text(making, sheet_text(making->sheet, &name)));
}

void check_indicator_unit(struct making *making)
{
	each_indicator(making, find_unitless);
}

static void find_kindless(struct making *making, int row)
{
	struct address at = of(FIELD_indicator_kind, row);

	if (has_name(making, row) && look_empty(making->sheet, at) && !look_required(making, at))
		make(making, at, _("indicator %d has no kind (activity or outcome)"), row);
}

void check_indicator_kind(struct making *making)
{
	each_indicator(making, find_kindless);
}

/* All that say their kind say that only work is counted. */
void check_indicator_activity(struct making *making)
{
	struct finding *finding = NULL;
	int count = making->indicator_count, counting = 0, known = 0;

	for (int i = 0; i < count; i++) {
		struct address at = of(FIELD_indicator_kind, making->indicators[i]);

		known += !look_empty(making->sheet, at);
		counting += look_chosen(making, at, making->limits->activity);
	}
	for (int i = 0; i < count && counting && counting == known; i++) {
		struct address at = of(FIELD_indicator_kind, making->indicators[i]);

		if (look_empty(making->sheet, at))
			continue;
		if (finding)
			make_also(finding, at);
		else
			finding = make(making, at, _("there are indicators of the kind %s alone: none tells what came of the work"),
				       making->limits->activity);
	}
}

/* ---- targets and actuals ---- */

static const char *say_cell(struct making *making, enum field_id field, int row, int year)
{
	struct address at = ADDRESS_AT(field, row, year);

	return say_value(making, at, sheet_get(making->sheet, &at));
}

/* A target of 0 where more is better: no achievement follows. */
static void find_zero_target(struct making *making, int row)
{
	struct address at = ADDRESS_AT(FIELD_indicator_target, row, making->sheet->year);
	int64_t target;

	if (look_number(making->sheet, at, &target) && !target && !derive_down(making->sheet, row))
		make_also(make(making, at, _("indicator %d has a target of 0, from which no achievement follows"), row),
			  of(FIELD_indicator_direction, row));
}

void check_indicator_zero(struct making *making)
{
	each_indicator(making, find_zero_target);
}

/* An empty value of a further indicator; the first one's are required. */
static void find_missing(struct making *making, enum field_id field, int row, int year)
{
	struct address at = ADDRESS_AT(field, row, year);

	if (!has_name(making, row) || !look_empty(making->sheet, at) || look_reason(making, at) ||
	    look_required(making, at))
		return;
	make(making, at, _("'%s' is empty, and nothing says why"), say_label(making, at));
}

static void find_targetless(struct making *making, int row)
{
	find_missing(making, FIELD_indicator_target, row, making->sheet->year);
	find_missing(making, FIELD_indicator_target, row, making->sheet->year + 1);
}

void check_indicator_no_target(struct making *making)
{
	each_indicator(making, find_targetless);
}

static void find_actualless(struct making *making, int row)
{
	find_missing(making, FIELD_indicator_actual, row, making->sheet->year);
}

void check_indicator_no_actual(struct making *making)
{
	each_indicator(making, find_actualless);
}

/* 達成率 of the sheet's year; tenths -1 where only met or not can be said. */
static bool achievement(const struct making *making, int row, int64_t *tenths, bool *met)
{
	return derive_achievement(making->sheet, row, making->sheet->year, tenths, met);
}

static bool is_low(const struct making *making, int64_t tenths, bool met)
{
	return !met && tenths >= 0 && tenths < making->limits->achievement_low * INT64_C(10);
}

/* The finding of an actual, which stands at it and rests on the target, too. */
static void at_actual(struct finding *finding, int row, int year)
{
	make_also(finding, ADDRESS_AT(FIELD_indicator_target, row, year));
}

static void find_high(struct making *making, int row)
{
	int year = making->sheet->year;
	int64_t tenths;
	bool met;

	if (achievement(making, row, &tenths, &met) &&
	    tenths > making->limits->achievement_high * INT64_C(10))
		at_actual(make(making, ADDRESS_AT(FIELD_indicator_actual, row, year),
			       _("the actual of indicator %d is %s%% of its target: look at next year's target"),
			       row, say_tenths(making, tenths)),
			  row, year);
}

void check_indicator_high(struct making *making)
{
	each_indicator(making, find_high);
}

static void tell_missed(struct making *making, int row, int64_t tenths)
{
	int year = making->sheet->year;
	struct address at = ADDRESS_AT(FIELD_indicator_actual, row, year);
	const char *target = say_cell(making, FIELD_indicator_target, row, year);
	const char *actual = say_cell(making, FIELD_indicator_actual, row, year);

	if (derive_down(making->sheet, row))
		at_actual(make(making, at, _("indicator %d: the target is %s or less, the actual %s"), row,
			       target, actual), row, year);
	else
		at_actual(make(making, at, _("indicator %d: the target is %s, the actual %s%s"), row, target,
			       actual, say_rate(making, tenths)), row, year);
}

static void find_low(struct making *making, int row)
{
	int64_t tenths;
	bool met;

	if (achievement(making, row, &tenths, &met) && is_low(making, tenths, met))
		tell_missed(making, row, tenths);
}

void check_indicator_low(struct making *making)
{
	each_indicator(making, find_low);
}

static void find_missed(struct making *making, int row)
{
	int64_t tenths;
	bool met;

	if (achievement(making, row, &tenths, &met) && !met && !is_low(making, tenths, met))
		tell_missed(making, row, tenths);
}

void check_indicator_missed(struct making *making)
{
	each_indicator(making, find_missed);
}
