/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_labour - 人件費計 against the unit costs, and the staff behind it.
 */
#include "model/rule_make.h"

#include "base/i18n.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/rule_look.h"

#define CELL(field, year) ADDRESS_AT(field, 0, year)

static int first_year(const struct making *making)
{
	return making->sheet->year - COST_YEARS_BEFORE;
}

static int last_year(const struct making *making)
{
	return making->sheet->year + COST_YEARS_AFTER;
}

static void also_staff(struct finding *finding, int year)
{
	make_also(finding, CELL(FIELD_cost_share, year));
	make_also(finding, CELL(FIELD_cost_overtime, year));
}

/* Stored and derived, where they differ and last year's sheet had not the same. */
static bool differs(const struct making *making, int year, int64_t *stored, struct labour *labour)
{
	struct address cells[] = { CELL(FIELD_cost_labour, year), CELL(FIELD_cost_share, year),
				   CELL(FIELD_cost_overtime, year) };

	return look_number(making->sheet, cells[0], stored) &&
	       derive_labour(making->sheet, year, making->masters, labour) &&
	       *stored != labour->amount && !look_told(making, cells, 3);
}

static struct finding *tell_difference(struct making *making, int year, int64_t stored,
				       int64_t derived, bool passed_on)
{
	struct address at = CELL(FIELD_cost_labour, year);

	if (passed_on)
		return make(making, at, _("the labour cost of %s was passed on as %s thousand yen; the unit costs of today give %s"),
			    say_year(making, year), say_number(making, stored), say_number(making, derived));
	return make(making, at, _("the labour cost of %s stands at %s thousand yen, the unit costs give %s (%s)"),
		    say_year(making, year), say_number(making, stored), say_number(making, derived),
		    say_change(making, look_minus(stored, derived)));
}

/* Of sheets that the clerk has, or of those that have been passed on. */
static void find_differences(struct making *making, bool passed_on)
{
	struct labour labour;
	int64_t stored;

	if (state_is_open(making->sheet->state) == passed_on)
		return;
	for (int year = first_year(making); year <= last_year(making); year++) {
		struct finding *finding;

		if (!differs(making, year, &stored, &labour))
			continue;
		finding = tell_difference(making, year, stored, labour.amount, passed_on);
		also_staff(finding, year);
		make_basis(finding, "labour %lld", (long long)labour.amount);
	}
}

void check_labour_differs(struct making *making)
{
	find_differences(making, false);
}

void check_labour_frozen(struct making *making)
{
	find_differences(making, true);
}

/* Years from the sheet's on rest on one pair: one finding for them. */
void check_labour_provisional(struct making *making)
{
	struct finding *finding = NULL;
	struct labour labour;
	int told = 0;		/* the year without unit costs that `finding` is about */

	for (int year = first_year(making); year <= last_year(making); year++) {
		struct address at = CELL(FIELD_cost_labour, year);
		int wanted = year < making->sheet->year ? year : making->sheet->year;

		if (!look_empty(making->sheet, at) ||
		    !derive_labour(making->sheet, year, making->masters, &labour) || !labour.provisional)
			continue;
		if (wanted == told) {
			make_also(finding, at);
			continue;
		}
		told = wanted;
		finding = make(making, at, _("the labour cost of %s rests on the unit costs of %s: %s has none yet"),
			       say_year(making, year), say_year(making, labour.pair->year),
			       say_year(making, wanted));
	}
}

static bool has_staff(const struct making *making, int year)
{
	int64_t share = 0, overtime = 0;

	look_number(making->sheet, CELL(FIELD_cost_share, year), &share);
	look_number(making->sheet, CELL(FIELD_cost_overtime, year), &overtime);
	return share > 0 || overtime > 0;
}

void check_labour_no_cost(struct making *making)
{
	struct finding *finding = NULL;
	struct labour labour;

	for (int year = first_year(making); year <= last_year(making); year++) {
		struct address at = CELL(FIELD_cost_labour, year);

		if (!look_empty(making->sheet, at) || !has_staff(making, year) ||
		    derive_labour(making->sheet, year, making->masters, &labour))
			continue;
		if (finding)
			make_also(finding, at);
		else
			finding = make(making, at, _("the labour cost of %s cannot be worked out: there are no unit costs of that year or before"),
				       say_year(making, year));
	}
}

void check_labour_no_staff(struct making *making)
{
	for (int year = first_year(making); year <= last_year(making); year++) {
		struct address at = CELL(FIELD_cost_labour, year);
		int64_t labour;

		if (look_number(making->sheet, at, &labour) && labour > 0 && !has_staff(making, year) &&
		    !look_told(making, &at, 1))
			also_staff(make(making, at, _("%s has a labour cost of %s thousand yen, but neither regular staff nor overtime"),
					say_year(making, year), say_number(making, labour)),
				   year);
	}
}

/* Staff that is 0, not staff that is still to be filled in. */
void check_staff_none(struct making *making)
{
	int year = making->sheet->year;
	struct address share = CELL(FIELD_cost_share, year), overtime = CELL(FIELD_cost_overtime, year);
	struct finding *finding;
	int64_t cost = 0;

	if (look_empty(making->sheet, share) || look_empty(making->sheet, overtime) || has_staff(making, year))
		return;
	if (!look_number(making->sheet, CELL(FIELD_cost_settled, year), &cost) || cost <= 0)
		return;
	finding = make(making, share, _("%s cost %s thousand yen without any regular staff at work on it"),
		       say_year(making, year), say_number(making, cost));
	make_also(finding, overtime);
	make_also(finding, CELL(FIELD_cost_settled, year));
}
