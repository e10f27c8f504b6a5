/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_cost - budget, settlement and funding (DOMAIN 3).
 */
#include "model/rule_make.h"

#include "base/i18n.h"
#include "model/derive.h"
#include "model/rule_look.h"

#define TYPED_IN_YEN 500	/* so many times another amount: 円 where 千円 is meant */
#define LARGE_ENOUGH 100	/* 千円; below, a large ratio means nothing */

static const enum field_id funding[] = { FIELD_cost_general, FIELD_cost_national, FIELD_cost_other };
static const enum field_id amounts[] = { FIELD_cost_budget, FIELD_cost_settled, FIELD_cost_general,
					 FIELD_cost_national, FIELD_cost_other, FIELD_cost_labour };

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define CELL(field, year) ADDRESS_AT(field, 0, year)

static int first_year(const struct making *making)
{
	return making->sheet->year - COST_YEARS_BEFORE;
}

/* No budget, and not merely one that is still to be filled in. */
static bool has_no_budget(const struct making *making, struct address at)
{
	int64_t budget;

	if (look_number(making->sheet, at, &budget))
		return !budget;
	return !look_required(making, at) || look_reason(making, at);
}

static void also_funding(struct finding *finding, int year)
{
	for (size_t i = 0; i < COUNT(funding); i++)
		make_also(finding, CELL(funding[i], year));
}

/* ---- 決算額 = 一般財源 + 国庫等 + その他 ---- */

/* An empty part counts as 0 only where a reason says that there is none. */
static bool is_whole(const struct making *making, int year)
{
	for (size_t i = 0; i < COUNT(funding); i++) {
		struct address at = CELL(funding[i], year);

		if (look_empty(making->sheet, at) && !look_reason(making, at))
			return false;
	}
	return true;
}

static void check_sum_of(struct making *making, int year)
{
	struct address at = CELL(FIELD_cost_settled, year);
	int64_t settled, sum;
	struct finding *finding;

	if (!look_number(making->sheet, at, &settled) || !is_whole(making, year) ||
	    !derive_funding(making->sheet, year, &sum) || sum == settled)
		return;
	if (sum > settled)
		finding = make(making, at, _("the funding of %s adds up to %s thousand yen, %s more than the settled %s"),
			       say_year(making, year), say_number(making, sum),
			       say_number(making, look_minus(sum, settled)), say_number(making, settled));
	else
		finding = make(making, at, _("the funding of %s adds up to %s thousand yen, %s less than the settled %s"),
			       say_year(making, year), say_number(making, sum),
			       say_number(making, look_minus(settled, sum)), say_number(making, settled));
	also_funding(finding, year);
}

void check_cost_sum(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++)
		check_sum_of(making, year);
}

void check_cost_unsettled(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++) {
		struct address at = CELL(FIELD_cost_settled, year);
		int64_t sum;

		if (look_empty(making->sheet, at) && derive_funding(making->sheet, year, &sum) && sum)
			also_funding(make(making, at, _("%s has funding of %s thousand yen but no settled amount"),
					  say_year(making, year), say_number(making, sum)),
				     year);
	}
}

void check_cost_unfunded(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++) {
		struct address at = CELL(FIELD_cost_settled, year);
		int64_t settled, sum;

		if (look_number(making->sheet, at, &settled) && settled &&
		    !derive_funding(making->sheet, year, &sum))
			also_funding(make(making, at, _("%s is settled at %s thousand yen, but nothing says from which funds"),
					  say_year(making, year), say_number(making, settled)),
				     year);
	}
}

/* ---- against the budget ---- */

/* What last year's sheet had already was told there. */
static bool is_told(const struct making *making, int year)
{
	struct address cells[] = { CELL(FIELD_cost_budget, year), CELL(FIELD_cost_settled, year) };

	return look_told(making, cells, COUNT(cells));
}

static bool execution(const struct making *making, int year, int64_t *tenths)
{
	return !is_told(making, year) && derive_execution(making->sheet, year, tenths);
}

void check_cost_over(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++) {
		int64_t tenths;

		if (execution(making, year, &tenths) && tenths > 1000 &&
		    tenths <= making->limits->execution_high * INT64_C(10))
			make_also(make(making, CELL(FIELD_cost_settled, year),
				       _("the settled amount of %s is over the budget (execution rate %s%%); it may stay so where the budget was amended"),
				       say_year(making, year), say_tenths(making, tenths)),
				  CELL(FIELD_cost_budget, year));
	}
}

void check_cost_execution(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++) {
		struct address budget = CELL(FIELD_cost_budget, year), settled = CELL(FIELD_cost_settled, year);
		int64_t tenths;

		if (!execution(making, year, &tenths) ||
		    (tenths >= making->limits->execution_low * INT64_C(10) &&
		     tenths <= making->limits->execution_high * INT64_C(10)))
			continue;
		make_also(make(making, settled, _("the execution rate of %s is %s%%: settled %s of a budget of %s thousand yen"),
			       say_year(making, year), say_tenths(making, tenths),
			       say_value(making, settled, sheet_get(making->sheet, &settled)),
			       say_value(making, budget, sheet_get(making->sheet, &budget))),
			  budget);
	}
}

void check_cost_no_budget(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year; year++) {
		struct address budget = CELL(FIELD_cost_budget, year);
		int64_t settled;

		if (look_number(making->sheet, CELL(FIELD_cost_settled, year), &settled) && settled > 0 &&
		    has_no_budget(making, budget) && !is_told(making, year))
			make_also(make(making, CELL(FIELD_cost_settled, year),
				       _("%s is settled at %s thousand yen without a budget"),
				       say_year(making, year), say_number(making, settled)),
				  budget);
	}
}

/* ---- amounts as such ---- */

void check_negative(struct making *making)
{
	for (int year = first_year(making); year <= making->sheet->year + COST_YEARS_AFTER; year++)
		for (size_t i = 0; i < COUNT(amounts); i++) {
			struct address at = CELL(amounts[i], year);
			int64_t amount;

			if (look_number(making->sheet, at, &amount) && amount < 0 && !look_told(making, &at, 1))
				make(making, at, _("'%s' is negative: %s thousand yen"),
				     say_label(making, at), say_number(making, amount));
		}
}

/* The amount that `at` is so many times as large as: of the year before, or the budget. */
static bool dwarfs(const struct making *making, struct address at, struct address other, int64_t *times)
{
	int64_t amount, least;

	if (!look_number(making->sheet, at, &amount) || !look_number(making->sheet, other, &least) ||
	    least < LARGE_ENOUGH || amount / TYPED_IN_YEN < least)
		return false;
	*times = amount / least;
	return true;
}

static void compare(struct making *making, struct address at, struct address other)
{
	int64_t times;

	if (!look_told(making, &at, 1) && dwarfs(making, at, other, &times))
		make_also(make(making, at, _("'%s' is %s thousand yen, %s times '%s': was it typed in yen?"),
			       say_label(making, at), say_value(making, at, sheet_get(making->sheet, &at)),
			       say_number(making, times), say_label(making, other)),
			  other);
}

void check_cost_yen(struct making *making)
{
	int64_t times;

	for (int year = first_year(making); year <= making->sheet->year + COST_YEARS_AFTER; year++)
		for (size_t i = 0; i < 2; i++) {
			struct address at = CELL(amounts[i], year), budget = CELL(FIELD_cost_budget, year);

			if (amounts[i] != FIELD_cost_budget && dwarfs(making, at, budget, &times))
				compare(making, at, budget);
			else
				compare(making, at, CELL(amounts[i], year - 1));
		}
}
