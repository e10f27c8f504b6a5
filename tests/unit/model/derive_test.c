/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * derive - labour cost, execution and achievement.
 *
 * The figures of the table are those of six published sheets of 2023 with the
 * unit costs that reproduce them (per component, half up).
 */
#include "base/i18n.h"
#include "base/str.h"
#include "check.h"

#include "model/derive.h"
#include "model/masters.h"
#include "model/sheet.h"

#define YEAR 2023

static struct unit_cost published[] = {
	{ 2021, 6834700, 2429, true },
	{ 2022, 6810000, 2446, true },
	{ 2023, 6906600, 2426, true },
};
static const struct masters masters = { .unit_costs = published, .unit_cost_count = 3 };

static void put(struct sheet *sheet, enum field_id field, int row, int year, int64_t number)
{
	struct address at = ADDRESS_AT(field, row, year);
	struct value value = VALUE_OF_NUMBER(number);

	sheet_put(sheet, &at, &value);
}

static void clear(struct sheet *sheet, enum field_id field, int row, int year)
{
	struct address at = ADDRESS_AT(field, row, year);
	struct value value = VALUE_NONE;

	sheet_put(sheet, &at, &value);
}

/* Years 2021 … 2025: persons and hours times 100, thousand yen. */
static const struct {
	int64_t share[5], hours[5], labour[5];
} sheets[] = {
	{ { 100, 100, 150, 200, 200 }, { 10000, 10000, 10000, 10000, 0 },
	  { 7078, 7055, 10603, 14056, 13813 } },
	{ { 100, 100, 150, 150, 150 }, { 25000, 25000, 25000, 25000, 0 },
	  { 7442, 7422, 10967, 10967, 10360 } },
	{ { 100, 100, 200, 200, 200 }, { 25000, 25000, 25000, 25000, 0 },
	  { 7442, 7422, 14420, 14420, 13813 } },
	{ { 0, 200, 100, 100, 100 }, { 0, 3700, 3700, 3700, 0 },
	  { 0, 13711, 6997, 6997, 6907 } },
	{ { 150, 150, 150, 150, 150 }, { 25000, 25000, 25000, 25000, 25000 },
	  { 10859, 10827, 10967, 10967, 10967 } },
	{ { 150, 150, 150, 150, 150 }, { 40000, 40000, 40000, 40000, 40000 },
	  { 11224, 11193, 11330, 11330, 11330 } },
};

static void thirty_published_values(void)
{
	static const int64_t sums[] = { 44045, 57630, 65284, 68737, 67190 };
	int64_t got[5] = { 0 };

	for (size_t i = 0; i < sizeof(sheets) / sizeof(*sheets); i++) {
		struct sheet *sheet = sheet_new(YEAR);

		for (int y = 0; y < 5; y++) {
			struct labour labour = { .amount = -1 };

			put(sheet, FIELD_cost_share, 0, 2021 + y, sheets[i].share[y]);
			put(sheet, FIELD_cost_overtime, 0, 2021 + y, sheets[i].hours[y]);
			CHECK(derive_labour(sheet, 2021 + y, &masters, &labour));
			CHECK_INT(labour.amount, sheets[i].labour[y]);
			CHECK(!labour.provisional);
			CHECK_INT(labour.pair->year, y < 2 ? 2021 + y : 2023);
			got[y] += labour.amount;
		}
		sheet_free(sheet);
	}
	for (int y = 0; y < 5; y++)
		CHECK_INT(got[y], sums[y]);
}

static void rounding_per_component_or_over_the_sum(void)
{
	static const struct {
		int64_t share, hours, component, sum;
	} cases[] = {
		{ 100, 100, 3, 2 },	/* 1.5 + 0.5 thousand yen */
		{ 100, 0, 2, 2 },
		{ 0, 100, 1, 1 },
		{ 33, 90, 0, 1 },	/* 0.495 + 0.45 */
		{ 0, 0, 0, 0 },
	};
	struct unit_cost pair = { YEAR, 1500, 500, true };
	struct masters one = { .unit_costs = &pair, .unit_cost_count = 1 };
	struct sheet *sheet = sheet_new(YEAR);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct labour labour;

		put(sheet, FIELD_cost_share, 0, YEAR, cases[i].share);
		put(sheet, FIELD_cost_overtime, 0, YEAR, cases[i].hours);
		pair.component = true;
		CHECK(derive_labour(sheet, YEAR, &one, &labour));
		CHECK_INT(labour.amount, cases[i].component);
		pair.component = false;
		CHECK(derive_labour(sheet, YEAR, &one, &labour));
		CHECK_INT(labour.amount, cases[i].sum);
	}
	sheet_free(sheet);
}

static void pair_of_the_year_or_the_latest_before(void)
{
	struct unit_cost pairs[] = {
		{ 2024, 9000000, 9000, true },
		{ 2022, 7000000, 2000, true },
	};
	struct masters gap = { .unit_costs = pairs, .unit_cost_count = 2 };
	struct sheet *sheet = sheet_new(YEAR);
	struct labour labour;

	for (int year = 2021; year <= 2025; year++)
		put(sheet, FIELD_cost_share, 0, year, 100);
	CHECK(!derive_labour(sheet, 2021, &gap, &labour));
	CHECK(derive_labour(sheet, 2022, &gap, &labour));
	CHECK_INT(labour.amount, 7000);
	CHECK(!labour.provisional);
	for (int year = 2023; year <= 2025; year++) {	/* 2024's pair is not this sheet's */
		CHECK(derive_labour(sheet, year, &gap, &labour));
		CHECK_INT(labour.amount, 7000);
		CHECK(labour.provisional);
		CHECK(labour.pair == &pairs[1]);
	}
	gap.unit_cost_count = 0;
	CHECK(!derive_labour(sheet, 2023, &gap, &labour));
	sheet_free(sheet);
}

static void one_component_may_be_empty(void)
{
	struct sheet *sheet = sheet_new(YEAR);
	struct labour labour;

	CHECK(!derive_labour(sheet, YEAR, &masters, &labour));
	put(sheet, FIELD_cost_overtime, 0, YEAR, 10000);
	CHECK(derive_labour(sheet, YEAR, &masters, &labour));
	CHECK_INT(labour.amount, 243);
	clear(sheet, FIELD_cost_overtime, 0, YEAR);
	put(sheet, FIELD_cost_share, 0, YEAR, 0);
	CHECK(derive_labour(sheet, YEAR, &masters, &labour));
	CHECK_INT(labour.amount, 0);
	put(sheet, FIELD_cost_share, 0, YEAR, INT64_MAX);	/* no overflow, no value */
	CHECK(!derive_labour(sheet, YEAR, &masters, &labour));
	sheet_free(sheet);
}

static void typed_labour_stands(void)
{
	struct sheet *sheet = sheet_new(YEAR);
	struct address at = ADDRESS_AT(FIELD_cost_labour, 0, YEAR);
	struct address name = ADDRESS(FIELD_basic_name);
	struct value value;

	value = derive_effective(sheet, &at, &masters);
	CHECK_INT(value.type, VALUE_EMPTY);
	put(sheet, FIELD_cost_share, 0, YEAR, 100);
	value = derive_effective(sheet, &at, &masters);
	CHECK(value.type == VALUE_NUMBER);
	CHECK_INT(value.number, 6907);
	put(sheet, FIELD_cost_labour, 0, YEAR, 0);
	value = derive_effective(sheet, &at, &masters);
	CHECK(value.type == VALUE_NUMBER);
	CHECK_INT(value.number, 0);
	sheet_take(sheet, &name, value_text("窓口"));
	value = derive_effective(sheet, &name, &masters);
	CHECK_TEXT(value.text, "窓口");
	CHECK(value.text != sheet_text(sheet, &name));
	value_release(&value);
	sheet_free(sheet);
}

static void funding_is_a_sum_of_three(void)
{
	struct sheet *sheet = sheet_new(YEAR);
	int64_t sum = -1;

	CHECK(!derive_funding(sheet, YEAR, &sum));
	CHECK_INT(sum, -1);
	put(sheet, FIELD_cost_settled, 0, YEAR, 5);
	CHECK(!derive_funding(sheet, YEAR, &sum));
	put(sheet, FIELD_cost_national, 0, YEAR, 0);
	CHECK(derive_funding(sheet, YEAR, &sum));
	CHECK_INT(sum, 0);
	put(sheet, FIELD_cost_general, 0, YEAR, 120000);
	put(sheet, FIELD_cost_other, 0, YEAR, -20);
	put(sheet, FIELD_cost_other, 0, YEAR + 1, 7);
	CHECK(derive_funding(sheet, YEAR, &sum));
	CHECK_INT(sum, 119980);
	sheet_free(sheet);
}

static void execution_survives_budget_zero(void)
{
	static const struct {
		int64_t budget, settled;
		int known;
		int64_t tenths;
	} cases[] = {
		{ 1000, 1033, 1, 1033 }, { 3, 1, 1, 333 }, { 3, 2, 1, 667 }, { 2000, 1, 1, 1 },
		{ 2001, 1, 1, 0 }, { 1000, 0, 1, 0 }, { 0, 278, 0, 0 }, { -5, 278, 0, 0 },
		{ 1000, -1, 1, -1 },
	};
	struct sheet *sheet = sheet_new(YEAR);
	int64_t tenths;

	CHECK(!derive_execution(sheet, YEAR, &tenths));
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put(sheet, FIELD_cost_budget, 0, YEAR, cases[i].budget);
		put(sheet, FIELD_cost_settled, 0, YEAR, cases[i].settled);
		CHECK_INT(derive_execution(sheet, YEAR, &tenths), cases[i].known);
		if (cases[i].known)
			CHECK_INT(tenths, cases[i].tenths);
	}
	put(sheet, FIELD_cost_budget, 0, YEAR, 1000);
	clear(sheet, FIELD_cost_settled, 0, YEAR);
	CHECK(!derive_execution(sheet, YEAR, &tenths));
	sheet_free(sheet);
}

static void achievement_follows_the_direction(void)
{
	static const struct {
		const char *way;
		int64_t target, actual;
		int known, met;
		int64_t tenths;
	} cases[] = {
		{ "", 300000, 100000, 1, 0, 333 },
		{ "up", 300000, 300000, 1, 1, 1000 },
		{ "up", 100000, 278100, 1, 1, 2781 },
		{ "", 100, 0, 1, 0, 0 },
		{ "", 0, 5000, 0, 0, 0 },
		{ "down", 0, 0, 0, 0, 0 },
		{ "down", 30000, 0, 1, 1, -1 },
		{ "down", 30000, 30000, 1, 1, -1 },
		{ "down", 30000, 30001, 1, 0, -1 },
		{ "", -3000, -2000, 1, 1, -1 },
		{ "", 3000, -2000, 1, 0, -1 },
	};
	struct sheet *sheet = sheet_new(YEAR);
	struct address way = ADDRESS_AT(FIELD_indicator_direction, 2, 0);
	int64_t tenths;
	bool met;

	CHECK(!derive_achievement(sheet, 2, YEAR, &tenths, &met));
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		sheet_take(sheet, &way, value_text(cases[i].way));
		put(sheet, FIELD_indicator_target, 2, YEAR, cases[i].target);
		put(sheet, FIELD_indicator_actual, 2, YEAR, cases[i].actual);
		CHECK_INT(derive_down(sheet, 2), !strcmp(cases[i].way, "down"));
		CHECK_INT(derive_achievement(sheet, 2, YEAR, &tenths, &met), cases[i].known);
		if (cases[i].known) {
			CHECK_INT(met, cases[i].met);
			CHECK_INT(tenths, cases[i].tenths);
		}
	}
	put(sheet, FIELD_indicator_target, 2, YEAR, 100);
	clear(sheet, FIELD_indicator_actual, 2, YEAR);
	CHECK(!derive_achievement(sheet, 2, YEAR, &tenths, &met));
	CHECK(!derive_down(sheet, 1));
	sheet_free(sheet);
}

/* 10,245,300 less 3,739,600 yen, each rounded: the offered fourth makes the three add up. */
static void three_of_four_offer_the_fourth(void)
{
	static const struct {
		enum field_id field;
		int64_t amount;
	} whole[] = {
		{ FIELD_cost_settled, 10245 }, { FIELD_cost_general, 6505 },
		{ FIELD_cost_national, 0 }, { FIELD_cost_other, 3740 },
	};
	struct sheet *sheet = sheet_new(YEAR);
	struct address at;
	int64_t amount;

	for (size_t i = 0; i < 4; i++)
		put(sheet, whole[i].field, 0, YEAR, whole[i].amount);
	for (size_t i = 0; i < 4; i++) {
		at = ADDRESS_AT(whole[i].field, 0, YEAR);
		clear(sheet, whole[i].field, 0, YEAR);
		CHECK(derive_offer(sheet, &at, &amount));
		CHECK_INT(amount, whole[i].amount);
		at = ADDRESS_AT(whole[(i + 1) % 4].field, 0, YEAR);	/* two are empty for this one */
		CHECK(!derive_offer(sheet, &at, &amount));
		put(sheet, whole[i].field, 0, YEAR, whole[i].amount);
	}
	at = ADDRESS_AT(FIELD_cost_general, 0, YEAR);	/* also where something else stands */
	put(sheet, FIELD_cost_general, 0, YEAR, 1);
	CHECK(derive_offer(sheet, &at, &amount));
	CHECK_INT(amount, 6505);
	put(sheet, FIELD_cost_other, 0, YEAR, INT64_MIN);
	CHECK(!derive_offer(sheet, &at, &amount));
	at = ADDRESS_AT(FIELD_cost_budget, 0, YEAR);
	CHECK(!derive_offer(sheet, &at, &amount));
	at = ADDRESS_AT(FIELD_indicator_actual, 1, YEAR);
	CHECK(!derive_offer(sheet, &at, &amount));
	sheet_free(sheet);
}

static void change_from_the_year_before(void)
{
	static const struct {
		int64_t before, now, difference;
		int rated;
		int64_t tenths;
	} cases[] = {
		{ 7055, 10603, 3548, 1, 503 }, { 100, 50, -50, 1, -500 }, { 100, 100, 0, 1, 0 },
		{ 0, 5, 5, 0, 0 }, { -10, 5, 15, 0, 0 }, { 3, 2, -1, 1, -333 },
	};
	struct sheet *sheet = sheet_new(YEAR);
	struct address at = ADDRESS_AT(FIELD_cost_budget, 0, YEAR), name = ADDRESS(FIELD_basic_name);
	struct change change;

	CHECK(!derive_change(sheet, &at, &masters, &change));
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		put(sheet, FIELD_cost_budget, 0, YEAR - 1, cases[i].before);
		put(sheet, FIELD_cost_budget, 0, YEAR, cases[i].now);
		CHECK(derive_change(sheet, &at, &masters, &change));
		CHECK_INT(change.difference, cases[i].difference);
		CHECK_INT(change.rated, cases[i].rated);
		if (cases[i].rated)
			CHECK_INT(change.tenths, cases[i].tenths);
	}
	put(sheet, FIELD_cost_budget, 0, YEAR - 1, INT64_MIN);
	CHECK(!derive_change(sheet, &at, &masters, &change));
	CHECK(!derive_change(sheet, &name, &masters, &change));
	/* What is derived changes, too: 6,810 and 6,906.6 thousand yen a person. */
	put(sheet, FIELD_cost_share, 0, YEAR - 1, 100);
	put(sheet, FIELD_cost_share, 0, YEAR, 100);
	at.field = FIELD_cost_labour;
	CHECK(derive_change(sheet, &at, &masters, &change));
	CHECK_INT(change.difference, 97);
	sheet_free(sheet);
}

static void check_explained(const struct sheet *sheet, enum field_id field, int row, const char *wanted)
{
	struct address at = ADDRESS_AT(field, row, row || field_info(field)->repeat == REPEAT_COST_YEAR ? YEAR : 0);
	struct str words = STR_INIT;

	derive_explain(sheet, &at, &masters, &words);
	CHECK_TEXT(words.text, wanted);
	str_release(&words);
}

/* How each value follows, with the numbers of 098. */
static void formulas_in_words(void)
{
	struct sheet *sheet = sheet_new(YEAR);
	struct address way = ADDRESS_AT(FIELD_indicator_direction, 1, 0);

	i18n_start("en");
	check_explained(sheet, FIELD_cost_labour, 0, "");
	check_explained(sheet, FIELD_basic_name, 0, "");
	put(sheet, FIELD_cost_share, 0, YEAR, 100);
	put(sheet, FIELD_cost_overtime, 0, YEAR, 3700);
	put(sheet, FIELD_cost_budget, 0, YEAR, 17227);
	put(sheet, FIELD_cost_settled, 0, YEAR, 10245);
	put(sheet, FIELD_cost_settled, 0, YEAR - 1, 8238);
	put(sheet, FIELD_cost_national, 0, YEAR, 0);
	put(sheet, FIELD_cost_other, 0, YEAR, 3740);
	check_explained(sheet, FIELD_cost_labour, 0,
			"6,907 + 90 = 6,997 thousand yen: 1.00 × 6,906,600 yen for persons, 37.00 × 2,426 yen for hours (unit costs of 2023)\n");
	put(sheet, FIELD_cost_labour, 0, YEAR, 7000);
	check_explained(sheet, FIELD_cost_labour, 0,
			"6,907 + 90 = 6,997 thousand yen: 1.00 × 6,906,600 yen for persons, 37.00 × 2,426 yen for hours (unit costs of 2023)\n"
			"what stands in the cell holds instead: 7,000 thousand yen (+3)\n");
	check_explained(sheet, FIELD_cost_general, 0,
			"Settled 10,245 - State, pref., bonds 0 - Other funds 3,740 = 6,505 thousand yen\n");
	put(sheet, FIELD_cost_general, 0, YEAR, 6505);
	check_explained(sheet, FIELD_cost_settled, 0,
			"General funds 6,505 + State, pref., bonds 0 + Other funds 3,740 = 10,245 thousand yen\n"
			"execution rate: settled / budget = 10,245 / 17,227 = 59.5%\n"
			"the year before: 8,238 (+2,007, +24.4%)\n");
	put(sheet, FIELD_indicator_target, 1, YEAR, 4700000);
	put(sheet, FIELD_indicator_actual, 1, YEAR, 7687000);
	check_explained(sheet, FIELD_indicator_actual, 1, "achievement: actual / target = 7,687.0 / 4,700.0 = 163.6%\n");
	sheet_take(sheet, &way, value_text("down"));
	check_explained(sheet, FIELD_indicator_actual, 1, "less is better: the target is missed, 7,687.0 is more than 4,700.0\n");
	put(sheet, FIELD_indicator_target, 1, YEAR, 0);
	check_explained(sheet, FIELD_indicator_actual, 1, "no achievement: there is no target other than 0\n");
	sheet_free(sheet);
}

static void formulas_of_provisional_costs(void)
{
	struct unit_cost pair = { 2021, 1500, 500, false };
	struct masters one = { .unit_costs = &pair, .unit_cost_count = 1 };
	struct address at = ADDRESS_AT(FIELD_cost_labour, 0, YEAR);
	struct sheet *sheet = sheet_new(YEAR);
	struct str words = STR_INIT;

	put(sheet, FIELD_cost_share, 0, YEAR, 100);
	derive_explain(sheet, &at, &one, &words);
	CHECK_TEXT(words.text, "2 + 0 = 2 thousand yen: 1.00 × 1,500 yen for persons, 0 × 500 yen for hours (unit costs of 2021)\n"
			       "only the sum is rounded to thousand yen\n"
			       "provisional: the year itself has no unit costs yet\n");
	str_release(&words);
	sheet_free(sheet);
}

TESTS(TEST(thirty_published_values), TEST(rounding_per_component_or_over_the_sum),
      TEST(pair_of_the_year_or_the_latest_before), TEST(one_component_may_be_empty),
      TEST(typed_labour_stands), TEST(funding_is_a_sum_of_three),
      TEST(execution_survives_budget_zero), TEST(achievement_follows_the_direction),
      TEST(three_of_four_offer_the_fourth), TEST(change_from_the_year_before), TEST(formulas_in_words),
      TEST(formulas_of_provisional_costs))
