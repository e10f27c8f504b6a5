/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The seed text comes in whole: each irregularity of DOMAIN 4, each sum of
 * DOMAIN 3.  Sentences are compared with the file itself.
 */
#include "formats/published.h"

#include "base/text.h"
#include "model/derive.h"
#include "published_city.h"

static struct masters *city;
static char *seed;
static size_t seed_length;
static struct published *read;

/* The seed's sheets, read once; false (and a skip) without the seed. */
static bool seeds_are_there(void)
{
	if (!read) {
		seed = seed_read(&seed_length);
		city = seed ? city_new() : NULL;
		read = seed ? city_read(seed, seed_length, city) : NULL;
	}
	if (!seed)
		check_skipped = NO_SEEDS;
	return seed && CHECK(read != NULL);
}

static const struct sheet *sheet(const char *number)
{
	return city_sheet(read, number)->sheet;
}

/* Cell (from 0) of a line (from 1) of the seed; valid until the next call. */
static const char *seed_cell(long line, int cell)
{
	static char *text;
	const char *at = seed;

	while (--line)
		at = strchr(at, '\n') + 1;
	while (cell--)
		at = strchr(at, '\t') + 1;
	free(text);
	text = xstrndup(at, strcspn(at, "\t\n"));
	return text;
}

static void six_sheets_in_the_order_of_the_file(void)
{
	static const struct { const char *number; long first, last; } wanted[SEED_SHEETS] = {
		{ "088", 3, 91 }, { "089", 93, 181 }, { "090", 183, 271 },
		{ "098", 273, 359 }, { "091", 361, 449 }, { "087", 451, 538 },
	};

	if (!seeds_are_there())
		return;
	CHECK_INT(read->count, SEED_SHEETS);
	for (size_t i = 0; i < read->count && i < SEED_SHEETS; i++) {
		CHECK_TEXT(city_cell(read->sheets[i].sheet, "basic.number"), wanted[i].number);
		CHECK_INT(read->sheets[i].sheet->year, 2023);
		CHECK_INT(read->sheets[i].first_line, wanted[i].first);
		CHECK_INT(read->sheets[i].last_line, wanted[i].last);
		CHECK_INT(read->sheets[i].lost_count, strcmp(wanted[i].number, "091") ? 0 : 1);
	}
	CHECK(city_noted(&read->sheets[5].notes, NOTE_ODD, 538));
}

static void account_of_089_stands_in_two_cells(void)
{
	if (!seeds_are_there())
		return;
	CHECK_TEXT(city_cell(sheet("089"), "basic.account_code"), "01-020109-11");
	CHECK_TEXT(city_cell(sheet("089"), "basic.account_name"), seed_cell(98, 2));
	CHECK_TEXT(city_cell(sheet("090"), "basic.account_code"), "01-020110-11");
	CHECK_TEXT(city_cell(sheet("090"), "basic.account_name"), strchr(seed_cell(188, 1), ' ') + 1);
}

static void basic_block_of_091_comes_right(void)
{
	static const char *const cells[][2] = {
		{ "basic.pledge.1", "1" }, { "basic.pledge.2", "4" },
		{ "basic.strategy.1.policy", "IV-3" }, { "basic.strategy.1.measure", "2" },
		{ "basic.strategy.1.item", "3" }, { "basic.strategy.2.policy", "IV-3" },
		{ "basic.strategy.2.measure", "3" }, { "basic.strategy.2.item", "1" },
		{ "basic.status", "継続" }, { "basic.class", "自治事務（任意）" },
		{ "basic.arrangement", "一部委託" },
		{ "basic.sdg.1", "9" }, { "basic.sdg.2", "16" }, { "basic.sdg.3", "17" },
	};
	struct str titles = STR_INIT;

	if (!seeds_are_there())
		return;
	for (size_t i = 0; i < COUNT_OF(cells); i++)
		CHECK_TEXT(city_cell(sheet("091"), cells[i][0]), cells[i][1]);
	CHECK(!sheet_has(sheet("091"), &ADDRESS_AT(FIELD_basic_sdg, 4, 0)));
	CHECK(!sheet_has(sheet("091"), &ADDRESS_AT(FIELD_basic_pledge, 3, 0)));
	CHECK(!sheet_has(sheet("091"), &ADDRESS_AT(FIELD_basic_strategy_title, 3, 0)));
	str_add(&titles, city_cell(sheet("091"), "basic.strategy.1.title"));
	CHECK_INT(text_count(titles.text, titles.length), 19);
	str_addf(&titles, " %s", city_cell(sheet("091"), "basic.strategy.2.title"));
	CHECK_TEXT(titles.text, seed_cell(368, 4));
	CHECK(city_noted(&city_sheet(read, "091")->notes, NOTE_ODD, 368));
	str_release(&titles);
}

static void what_091_lost_is_empty_and_said(void)
{
	const struct published_sheet *own;

	if (!seeds_are_there())
		return;
	own = city_sheet(read, "091");
	CHECK(city_empty(own->sheet, "basic.period", NULL));
	CHECK_INT(own->lost_count, 1);
	CHECK_TEXT(own->lost_count ? own->lost[0] : NULL, "basic.period");
	CHECK(city_noted(&own->notes, NOTE_LOST, 371));
	CHECK(city_noted(&own->notes, NOTE_ODD, 374));	/* the goal whose title is cut */
}

static void blanks_of_layout_leave_the_law_of_091(void)
{
	struct str whole = STR_INIT;
	const char *law;

	if (!seeds_are_there())
		return;
	for (const char *c = seed_cell(371, 2); *c; c++)
		if (*c != ' ')
			str_add_char(&whole, *c);
	law = city_cell(sheet("091"), "basic.law");
	CHECK_TEXT(law, whole.text);
	CHECK_INT(text_count(law, strlen(law)), 66);
	CHECK(city_noted(&city_sheet(read, "091")->notes, NOTE_ODD, 371));
	/* a blank that is no layout stays */
	CHECK_TEXT(city_cell(sheet("090"), "basic.law"), seed_cell(194, 1));
	CHECK(strchr(seed_cell(194, 1), ' ') != NULL);
	str_release(&whole);
}

static void unit_and_first_value_of_091_come_apart(void)
{
	if (!seeds_are_there())
		return;
	CHECK_TEXT(city_cell(sheet("091"), "cost.budget@2021"), "17877");
	CHECK_TEXT(city_cell(sheet("091"), "cost.budget@2022"), "11236");
	CHECK_TEXT(city_cell(sheet("091"), "cost.national@2021"), "18221");
	CHECK_TEXT(city_cell(sheet("091"), "cost.other@2021"), "0");
	CHECK_TEXT(city_cell(sheet("091"), "cost.share@2021"), "1.50");
	CHECK_TEXT(city_cell(sheet("091"), "cost.overtime@2025"), "250.00");
	CHECK_TEXT(city_cell(sheet("091"), "cost.temporary@2021"), "無");
}

static void both_forms_of_issues_come_in(void)
{
	const char *cell;

	if (!seeds_are_there())
		return;
	/* 087: two paragraphs in one cell */
	cell = seed_cell(525, 1) + strlen("<p>業務 ");
	CHECK(!strncmp(city_cell(sheet("087"), "result.issue_work"), cell,
		       (size_t)(strstr(cell, "</p>") - cell)));
	CHECK_INT(strlen(city_cell(sheet("087"), "result.issue_work")), strstr(cell, "</p>") - cell);
	CHECK_TEXT(city_cell(sheet("087"), "result.issue_organisation"), "特になし。");
	/* 088: glued to the label with a blank */
	CHECK_TEXT(city_cell(sheet("088"), "result.issue_work"), strchr(seed_cell(77, 1), ' ') + 1);
	CHECK_TEXT(city_cell(sheet("088"), "result.issue_organisation"), strchr(seed_cell(78, 1), ' ') + 1);
	/* 089: cells of their own */
	CHECK_TEXT(city_cell(sheet("089"), "result.issue_work"), seed_cell(167, 2));
	CHECK_TEXT(city_cell(sheet("089"), "result.issue_organisation"), seed_cell(168, 2));
}

static void indicators_have_names_units_and_ways(void)
{
	struct str name = STR_INIT;

	if (!seeds_are_there())
		return;
	str_addf(&name, "%s (分以内)", city_cell(sheet("088"), "indicator.1.name"));
	CHECK_TEXT(name.text, seed_cell(46, 1));
	CHECK_TEXT(city_cell(sheet("088"), "indicator.1.unit"), "分以内");
	CHECK_TEXT(city_cell(sheet("088"), "indicator.1.direction"), "down");
	CHECK(city_noted(&city_sheet(read, "088")->notes, NOTE_ODD, 46));
	CHECK_TEXT(city_cell(sheet("088"), "indicator.1.outline"), seed_cell(50, 1));
	CHECK_TEXT(city_cell(sheet("088"), "indicator.1.target@2019"), "280.0");
	CHECK_TEXT(city_cell(sheet("089"), "indicator.1.unit"), "台");
	CHECK_TEXT(city_cell(sheet("089"), "indicator.2.unit"), "人");
	CHECK_TEXT(city_cell(sheet("089"), "indicator.2.direction"), "");
	CHECK_TEXT(city_cell(sheet("089"), "indicator.1.actual@2023"), "2108.0");
	CHECK_TEXT(city_cell(sheet("087"), "indicator.3.unit"), "");
	CHECK_TEXT(city_cell(sheet("087"), "indicator.3.actual@2022"), "0.0");
	CHECK_TEXT(city_cell(sheet("098"), "indicator.1.kind"), "成果指標");
	CHECK_TEXT(city_cell(sheet("091"), "indicator.1.outline"), seed_cell(408, 2));
	CHECK_TEXT(city_cell(sheet("091"), "indicator.1.actual@2019"), "0.0");
	str_release(&name);
}

static void unused_slots_make_no_rows(void)
{
	static const struct { const char *number; size_t used; } wanted[] = {
		{ "087", 3 }, { "088", 1 }, { "089", 2 }, { "090", 1 }, { "091", 1 }, { "098", 1 },
	};

	if (!seeds_are_there())
		return;
	for (size_t i = 0; i < COUNT_OF(wanted); i++) {
		int *rows = NULL;

		CHECK_INT(sheet_rows(sheet(wanted[i].number), FIELD_indicator_name, &rows), wanted[i].used);
		free(rows);
	}
}

static void what_has_not_come_is_empty(void)
{
	static const char *const cells[] = {
		"cost.settled@2024", "cost.settled@2025", "cost.general@2024", "cost.national@2025",
		"cost.other@2024", "indicator.1.actual@2024",
	};

	if (!seeds_are_there())
		return;
	for (size_t i = 0; i < read->count; i++)
		for (size_t c = 0; c < COUNT_OF(cells); c++)
			CHECK(city_empty(read->sheets[i].sheet, cells[c], "未到来"));
	CHECK_TEXT(city_cell(sheet("098"), "cost.settled@2021"), "0");
	CHECK_TEXT(city_cell(sheet("098"), "cost.budget@2021"), "0");
	CHECK_TEXT(city_cell(sheet("090"), "indicator.1.target@2024"), "0.0");
}

static void a_dash_is_text_and_empty_is_empty(void)
{
	static const char *const cells[] = { "participation.share", "participation.plan",
					     "participation.act", "participation.check" };
	static const char *const dashes[] = { "088", "089", "090", "098" };

	if (!seeds_are_there())
		return;
	for (size_t c = 0; c < COUNT_OF(cells); c++) {
		for (size_t i = 0; i < COUNT_OF(dashes); i++)
			CHECK_TEXT(city_cell(sheet(dashes[i]), cells[c]), "—");
		CHECK(city_empty(sheet("087"), cells[c], NULL));
		CHECK(city_empty(sheet("091"), cells[c], NULL));
	}
	CHECK_TEXT(city_cell(sheet("091"), "direction.reason"), "—");
	CHECK_TEXT(city_cell(sheet("087"), "direction.reason"), "—");
	CHECK_TEXT(city_cell(sheet("098"), "direction.choice"), "拡大・拡充");
	CHECK_TEXT(city_cell(sheet("098"), "direction.reason"), seed_cell(359, 1));
}

/* Of all sheets; shares ×100. */
static int64_t sum_of(enum field_id field, int year)
{
	int64_t sum = 0;

	for (size_t i = 0; i < read->count; i++) {
		struct value value = derive_effective(read->sheets[i].sheet,
						      &ADDRESS_AT(field, 0, year), city);

		sum += value.type == VALUE_NUMBER ? value.number : 0;
		value_release(&value);
	}
	return sum;
}

static void sums_of_all_rows_and_years_are_right(void)
{
	static const struct { enum field_id field; int64_t sums[5]; } rows[] = {
		{ FIELD_cost_budget, { 713456, 769674, 872704, 907618, 934336 } },
		{ FIELD_cost_settled, { 703826, 732007, 857997, 0, 0 } },
		{ FIELD_cost_general, { 647311, 716159, 824776, 0, 0 } },
		{ FIELD_cost_national, { 33559, 12557, 18599, 0, 0 } },
		{ FIELD_cost_other, { 22956, 3291, 14622, 0, 0 } },
		{ FIELD_cost_labour, { 44045, 57630, 65284, 68737, 67190 } },
		{ FIELD_cost_share, { 600, 800, 900, 950, 950 } },
	};

	if (!seeds_are_there())
		return;
	for (size_t r = 0; r < COUNT_OF(rows); r++)
		for (int y = 0; y < 5; y++)
			CHECK_INT(sum_of(rows[r].field, 2021 + y), rows[r].sums[y]);
}

static void settled_is_the_sum_of_its_funding(void)
{
	int equal = 0;

	if (!seeds_are_there())
		return;
	for (size_t i = 0; i < read->count; i++)
		for (int year = 2021; year <= 2025; year++) {
			const struct sheet *own = read->sheets[i].sheet;
			const struct value *settled = sheet_get(own, &ADDRESS_AT(FIELD_cost_settled, 0, year));
			int64_t sum = 0;
			bool any = derive_funding(own, year, &sum);

			equal += any ? settled->type == VALUE_NUMBER && settled->number == sum
				     : settled->type == VALUE_EMPTY && year > 2023;
		}
	CHECK_INT(equal, 30);
}

/* A labour cost as the seed prints it, on the sheet that begins at `line`. */
static int64_t printed_labour(long line, int year)
{
	struct str digits = STR_INIT;
	const char *cell;
	int64_t amount;

	while (strcmp(seed_cell(line, 0), "人件費"))
		line++;
	cell = seed_cell(line, 2);
	if (!strchr(cell, ' '))	/* 091: unit and first value share a cell */
		cell = seed_cell(line, year - 2021 + 3);
	else if (year > 2021)
		cell = seed_cell(line, year - 2021 + 2);
	else
		cell = strchr(cell, ' ') + 1;
	for (; *cell; cell++)
		if (*cell != ',')
			str_add_char(&digits, *cell);
	amount = strtoll(digits.text, NULL, 10);
	str_release(&digits);
	return amount;
}

static void labour_is_recomputed_and_not_stored(void)
{
	int equal = 0, empty = 0;

	if (!seeds_are_there())
		return;
	for (size_t i = 0; i < read->count; i++)
		for (int year = 2021; year <= 2025; year++) {
			struct labour labour;
			struct address at = ADDRESS_AT(FIELD_cost_labour, 0, year);

			empty += sheet_has(read->sheets[i].sheet, &at) &&
				 sheet_get(read->sheets[i].sheet, &at)->type == VALUE_EMPTY;
			if (derive_labour(read->sheets[i].sheet, year, city, &labour))
				equal += labour.amount == printed_labour(read->sheets[i].first_line, year);
		}
	CHECK_INT(empty, 30);
	CHECK_INT(equal, 30);
}

TESTS(TEST(six_sheets_in_the_order_of_the_file), TEST(account_of_089_stands_in_two_cells),
      TEST(basic_block_of_091_comes_right), TEST(what_091_lost_is_empty_and_said),
      TEST(blanks_of_layout_leave_the_law_of_091), TEST(unit_and_first_value_of_091_come_apart),
      TEST(both_forms_of_issues_come_in), TEST(indicators_have_names_units_and_ways),
      TEST(unused_slots_make_no_rows), TEST(what_has_not_come_is_empty),
      TEST(a_dash_is_text_and_empty_is_empty), TEST(sums_of_all_rows_and_years_are_right),
      TEST(settled_is_the_sum_of_its_funding), TEST(labour_is_recomputed_and_not_stored))
