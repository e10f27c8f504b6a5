/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Grids without a screen: which items are one, where steps and blocks reach,
 * and what a pasted table would do to the cells.
 */
#include "view/form_grid.h"

#include <stdlib.h>

#include "base/delimited.h"
#include "base/str.h"
#include "check.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_plan.h"

static struct service service;
static struct form form;

static void set(enum field_id field, int row, int year, int64_t number)
{
	sheet_take(form.sheet, &ADDRESS_AT(field, row, year), VALUE_OF_NUMBER(number));
}

/* A sheet of 2023 with a budget of 100, 101 … and one indicator. */
static void begin(void)
{
	form = (struct form){ .service = &service };
	service.masters = masters_new();
	form.sheet = sheet_new(2023);
	sheet_add_row(form.sheet, &ADDRESS_AT(FIELD_indicator_name, 2, 0));
	for (int year = 2021; year <= 2025; year++)
		set(FIELD_cost_budget, 0, year, 100 + year - 2021);
	form_items_build(&form.items, form.sheet);
}

static void end(void)
{
	form_items_release(&form.items);
	sheet_free(form.sheet);
	masters_free(service.masters);
}

static void stand_on(enum field_id field, int row, int year)
{
	form_focus_on(&form, &ADDRESS_AT(field, row, year));
}

static void rows_between_years_and_foot_are_a_grid(void)
{
	struct form_grid grid = { 0 };

	begin();
	stand_on(FIELD_cost_other, 0, 2022);
	CHECK(form_grid_of(&form.items, form.focus, &grid));
	CHECK_INT(form.items.items[grid.first].at.field, FIELD_cost_budget);
	CHECK_INT(form.items.items[grid.last].at.field, FIELD_cost_temporary);
	CHECK_INT(grid.columns, 5);
	stand_on(FIELD_indicator_actual, 2, 2019);
	CHECK(form_grid_of(&form.items, form.focus, &grid));
	CHECK_INT(form.items.items[grid.first].at.field, FIELD_indicator_target);
	CHECK_INT(form.items.items[grid.last].at.field, FIELD_indicator_actual);
	CHECK_INT(grid.columns, 6);
	stand_on(FIELD_indicator_name, 2, 0);
	CHECK(!form_grid_of(&form.items, form.focus, &grid));
	CHECK(!form_grid_of(&form.items, form.items.count, &grid));
	end();
}

static void steps_pass_over_derived_rows_and_stop_at_the_edges(void)
{
	size_t at, count = 1;

	begin();
	stand_on(FIELD_cost_other, 0, 2021);
	at = form_grid_step(&form.items, form.focus, 1);
	CHECK_INT(form.items.items[at].at.field, FIELD_cost_labour);
	CHECK_INT(form_grid_step(&form.items, at, -1), form.focus);
	stand_on(FIELD_cost_budget, 0, 2021);
	CHECK_INT(form_grid_step(&form.items, form.focus, -1), form.focus);
	for (at = form.focus; form_grid_step(&form.items, at, 1) != at; count++)
		at = form_grid_step(&form.items, at, 1);
	CHECK_INT(count, 9);
	CHECK_INT(form.items.items[at].at.field, FIELD_cost_temporary);
	end();
}

static void check_span(enum field_id top, enum field_id bottom, size_t left, size_t right, size_t cells)
{
	struct block_span span = { 0 };
	struct address *addresses;

	CHECK(form_block_span(&form, &span));
	CHECK_INT(form.items.items[span.top].at.field, top);
	CHECK_INT(form.items.items[span.bottom].at.field, bottom);
	CHECK_INT(span.left, left);
	CHECK_INT(span.right, right);
	CHECK_INT(form_block_cells(&form, &addresses), cells);
	free(addresses);
}

static void blocks_reach_from_any_corner_to_any_other(void)
{
	static const struct {
		enum field_id from, to;
		int from_year, to_year;
	} corners[] = {
		{ FIELD_cost_national, FIELD_cost_labour, 2022, 2024 },
		{ FIELD_cost_labour, FIELD_cost_national, 2024, 2022 },
		{ FIELD_cost_national, FIELD_cost_labour, 2024, 2022 },
		{ FIELD_cost_labour, FIELD_cost_national, 2022, 2024 },
	};

	begin();
	for (size_t i = 0; i < sizeof(corners) / sizeof(*corners); i++) {
		form.block.on = true;
		form.block.from = ADDRESS_AT(corners[i].from, 0, corners[i].from_year);
		stand_on(corners[i].to, 0, corners[i].to_year);
		/* three rows of cells, the derived ones between are none */
		check_span(FIELD_cost_national, FIELD_cost_labour, 1, 3, 9);
		CHECK(form_block_on(&form));
		CHECK(form_block_holds(&form, form.focus, form.column));
		CHECK(!form_block_holds(&form, form.focus, 0));
	}
	end();
}

static void without_a_block_it_is_the_cell(void)
{
	struct address *cells;
	struct block_span span;

	begin();
	stand_on(FIELD_cost_share, 0, 2025);
	check_span(FIELD_cost_share, FIELD_cost_share, 4, 4, 1);
	CHECK(!form_block_on(&form));
	/* a corner in another grid is none */
	form.block.on = true;
	form.block.from = ADDRESS_AT(FIELD_indicator_target, 2, 2022);
	check_span(FIELD_cost_share, FIELD_cost_share, 4, 4, 1);
	CHECK(!form_block_on(&form));
	stand_on(FIELD_basic_name, 0, 0);
	CHECK(!form_block_span(&form, &span));
	CHECK_INT(form_block_cells(&form, &cells), 1);
	CHECK_INT(cells[0].field, FIELD_basic_name);
	free(cells);
	end();
}

/* ---- what a paste would do ---- */

/* A letter a cell: c changes, = same, . passed over, ! bad; rows by blanks. */
static void check_plan(const char *text, bool blanks, const char *wanted, size_t outside)
{
	struct delimited table;
	struct plan plan;
	struct err err = ERR_INIT;
	struct str fates = STR_INIT;

	if (!CHECK_INT(delimited_read(text, strlen(text), '\t', 1000, &table, &err), RC_OK))
		return;
	form_plan_build(&plan, &form, &table, blanks);
	for (size_t r = 0; r < plan.rows; r++) {
		if (r)
			str_add_char(&fates, ' ');
		for (size_t c = 0; c < plan.columns; c++)
			str_add_char(&fates, "c=.!"[form_plan_cell(&plan, r, c)->fate]);
	}
	CHECK_INT(plan.outside, outside);
	if (!CHECK_TEXT(fates.text, wanted))
		printf("#   '%s'\n", text);
	form_plan_release(&plan);
	delimited_release(&table);
	str_release(&fates);
}

static void a_table_is_laid_from_the_marker_on(void)
{
	begin();
	stand_on(FIELD_cost_budget, 0, 2021);
	check_plan("100\t7\tabc\t\t104", false, "=c!.=", 0);
	check_plan("100\t7\tabc\t\t104", true, "=c!c=", 0);
	check_plan("１００\t101千円\t102,000円\n5\n", false, "=== c..", 0);
	stand_on(FIELD_cost_other, 0, 2024);
	check_plan("1\t2\n3\t4\n", false, "cc cc", 0);
	check_plan("1\t2\t3\n", false, "cc", 1);
	check_plan("1\t2\t \t\n", false, "cc", 0);
	stand_on(FIELD_cost_temporary, 0, 2025);
	check_plan("無\n5\n\n6\n", false, "!", 2);
	stand_on(FIELD_indicator_actual, 2, 2024);
	check_plan("1.5\n2\n", false, "c", 1);
	check_plan("1.5001", false, "!", 0);
	end();
}

static void a_block_is_filled_with_what_divides_it(void)
{
	begin();
	form.block.on = true;
	form.block.from = ADDRESS_AT(FIELD_cost_budget, 0, 2021);
	stand_on(FIELD_cost_general, 0, 2022);	/* three rows, two columns */
	check_plan("9", false, "cc cc cc", 0);
	check_plan("9\t101", false, "c= cc cc", 0);
	check_plan("9\n8\n7", false, "cc cc cc", 0);
	check_plan("1\t2\t3", false, "ccc ccc ccc", 0);
	check_plan("1\n2", false, "cc cc", 0);
	end();
}

static void a_choice_is_one_of_its_list(void)
{
	char list[] = "temporary", label[] = "有", aliases[] = "あり";
	struct choice choices[] = { { list, label, aliases, 0, 0 } };

	begin();
	service.masters->choices = choices;
	service.masters->choice_count = 1;
	stand_on(FIELD_cost_temporary, 0, 2021);
	check_plan("有\tあり\t無\t1", false, "cc!!", 0);
	service.masters->choices = NULL;
	service.masters->choice_count = 0;
	end();
}

static void a_derived_value_is_left_where_it_is_the_same(void)
{
	static struct unit_cost costs[] = { { 2020, 7000000, 2000, true } };
	struct delimited table;
	struct plan plan;
	struct err err = ERR_INIT;

	begin();
	service.masters->unit_costs = costs;
	service.masters->unit_cost_count = 1;
	set(FIELD_cost_share, 0, 2021, 150);
	set(FIELD_cost_share, 0, 2022, 150);
	stand_on(FIELD_cost_labour, 0, 2021);
	check_plan("10,500\t10,501", false, "=c", 0);
	check_plan("14,000\n2人\n", false, "= c", 0);	/* as it follows from what is pasted below it */
	check_plan("10,500\n2人\n", false, "c c", 0);
	CHECK_INT(delimited_read("10,500\t10,501", 13, '\t', 9, &table, &err), RC_OK);
	form_plan_build(&plan, &form, &table, false);
	CHECK(!form_plan_cell(&plan, 0, 0)->instead);
	CHECK(form_plan_cell(&plan, 0, 1)->instead);
	form_plan_release(&plan);
	delimited_release(&table);
	service.masters->unit_costs = NULL;
	service.masters->unit_cost_count = 0;
	end();
}

static void large_tables_cost_little(void)
{
	struct str text = STR_INIT;
	struct delimited table;
	struct plan plan;
	struct err err = ERR_INIT;

	begin();
	stand_on(FIELD_cost_budget, 0, 2021);
	str_add_repeat(&text, "1\t", 4000);
	str_add_repeat(&text, "1\n", 4000);
	CHECK_INT(delimited_read(text.text, text.length, '\t', 10000, &table, &err), RC_OK);
	form_plan_build(&plan, &form, &table, false);
	CHECK_INT(plan.rows, 9);
	CHECK_INT(plan.columns, 5);
	CHECK_INT(plan.outside, 8000 - 5 - 8);
	form_plan_release(&plan);
	delimited_release(&table);
	str_release(&text);
	end();
}

TESTS(TEST(rows_between_years_and_foot_are_a_grid),
      TEST(steps_pass_over_derived_rows_and_stop_at_the_edges),
      TEST(blocks_reach_from_any_corner_to_any_other), TEST(without_a_block_it_is_the_cell),
      TEST(a_table_is_laid_from_the_marker_on), TEST(a_block_is_filled_with_what_divides_it),
      TEST(a_choice_is_one_of_its_list), TEST(a_derived_value_is_left_where_it_is_the_same),
      TEST(large_tables_cost_little))
