/* SPDX-License-Identifier: GPL-3.0-or-later */
/* sheet - cells in form order, rows, series. */
#include "check.h"

#include "base/str.h"
#include "model/sheet.h"

static void check_ordered(const struct sheet *sheet)
{
	for (size_t i = 1; i < sheet->cell_count; i++)
		CHECK(address_compare(&sheet->cells[i - 1].at, &sheet->cells[i].at) < 0);
}

static size_t count_fields(enum repeat repeat)
{
	size_t count = 0;

	for (int i = 0; i < FIELD_COUNT; i++)
		count += field_info((enum field_id)i)->repeat == repeat;
	return count;
}

static void new_sheet_has_what_every_sheet_has(void)
{
	struct sheet *sheet = sheet_new(2023);
	struct address first = ADDRESS_AT(FIELD_cost_budget, 0, 2021);
	struct address last = ADDRESS_AT(FIELD_cost_temporary, 0, 2025);
	struct address before = ADDRESS_AT(FIELD_cost_budget, 0, 2020);
	struct address pledge = ADDRESS_AT(FIELD_basic_pledge, 1, 0);
	struct address own = ADDRESS(FIELD_direction_reason);

	CHECK_INT(sheet->year, 2023);
	CHECK_INT(sheet->id, 0);
	CHECK_TEXT(sheet->state, "not_started");
	CHECK_TEXT(sheet->scope, "normal");
	CHECK_INT(sheet->cell_count, count_fields(REPEAT_ONCE) + count_fields(REPEAT_STAGE) +
				     5 * count_fields(REPEAT_COST_YEAR));
	CHECK(sheet_has(sheet, &first) && sheet_has(sheet, &last) && sheet_has(sheet, &own));
	CHECK(!sheet_has(sheet, &before) && !sheet_has(sheet, &pledge));
	for (size_t i = 0; i < sheet->cell_count; i++)
		CHECK_INT(sheet->cells[i].value.type, VALUE_EMPTY);
	check_ordered(sheet);
	sheet_free(sheet);
	sheet_free(NULL);
}

static void cells_are_set_and_read(void)
{
	struct sheet *sheet = sheet_new(2023);
	struct address name = ADDRESS(FIELD_basic_name);
	struct address share = ADDRESS_AT(FIELD_cost_share, 0, 2023);
	struct value value = value_text("窓口改善"), half = VALUE_OF_NUMBER(150);
	struct str text = STR_INIT;

	sheet_put(sheet, &name, &value);
	value_release(&value);
	CHECK_TEXT(sheet_text(sheet, &name), "窓口改善");
	sheet_take(sheet, &name, value_text("道路"));
	CHECK_TEXT(sheet_text(sheet, &name), "道路");
	sheet_put(sheet, &share, &half);
	CHECK(!sheet_text(sheet, &share));
	sheet_format(sheet, &share, &text);
	CHECK_TEXT(text.text, "1.50");
	sheet_put(sheet, &name, sheet_get(sheet, &name));
	CHECK_TEXT(sheet_text(sheet, &name), "道路");
	share.year = 1999;
	CHECK_INT(sheet_get(sheet, &share)->type, VALUE_EMPTY);
	CHECK(!sheet_has(sheet, &share));
	str_release(&text);
	sheet_free(sheet);
}

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static struct address random_address(uint64_t *state)
{
	static const char *const memos[] = { "basic.name", "cost", "overview" };
	struct address at = ADDRESS((enum field_id)(next_random(state) % FIELD_COUNT));

	switch (field_info(at.field)->repeat) {
	case REPEAT_ONCE:
		break;
	case REPEAT_LIST:
	case REPEAT_INDICATOR:
		at.row = 1 + (int)(next_random(state) % 5);
		break;
	case REPEAT_COST_YEAR:
		at.year = 2021 + (int)(next_random(state) % 5);
		break;
	case REPEAT_INDICATOR_YEAR:
		at.row = 1 + (int)(next_random(state) % 5);
		at.year = 2019 + (int)(next_random(state) % 6);
		break;
	case REPEAT_STAGE:
		at.stage = next_random(state) % 2 ? "second" : "";
		break;
	case REPEAT_MEMO:
		at.memo = memos[next_random(state) % 3];
		break;
	}
	return at;
}

static void cells_stay_in_order(void)
{
	uint64_t state = 42;
	struct sheet *sheet = sheet_new(2023);

	for (int i = 0; i < 3000; i++) {
		struct address at = random_address(&state);
		struct value value = VALUE_OF_NUMBER(i);

		sheet_put(sheet, &at, &value);
		CHECK_INT(sheet_get(sheet, &at)->number, i);
		if (i % 7 == 0) {
			sheet_drop(sheet, &at);
			CHECK(!sheet_has(sheet, &at));
		}
	}
	check_ordered(sheet);
	sheet_free(sheet);
}

static void strings_of_addresses_are_copied(void)
{
	char stage[] = "second", memo[] = "cost";
	struct sheet *sheet = sheet_new(2023);
	struct address at = ADDRESS(FIELD_evaluation_needs_comment), about = ADDRESS(FIELD_memo);

	at.stage = stage;
	about.memo = memo;
	sheet_take(sheet, &at, value_text("良い"));
	sheet_take(sheet, &about, value_text("財政課に聞く"));
	stage[0] = memo[0] = 'x';
	at.stage = "second";
	about.memo = "cost";
	CHECK_TEXT(sheet_text(sheet, &at), "良い");
	CHECK_TEXT(sheet_text(sheet, &about), "財政課に聞く");
	sheet_drop(sheet, &sheet->cells[sheet->cell_count - 1].at);
	CHECK(!sheet_has(sheet, &about));
	sheet_free(sheet);
}

static void indicator_comes_and_goes_whole(void)
{
	struct sheet *sheet = sheet_new(2023);
	size_t before = sheet->cell_count;
	struct address at = ADDRESS_AT(FIELD_indicator_unit, 3, 0);
	struct address target = ADDRESS_AT(FIELD_indicator_target, 3, 2019);
	int *rows;

	sheet_add_row(sheet, &at);
	CHECK_INT(sheet->cell_count, before + 5 + 2 * 6);
	CHECK(sheet_has(sheet, &target));
	target.year = 2024;
	CHECK(sheet_has(sheet, &target));
	sheet_take(sheet, &at, value_text("件"));
	sheet_add_row(sheet, &at);
	CHECK_TEXT(sheet_text(sheet, &at), "件");
	CHECK_INT(sheet->cell_count, before + 5 + 2 * 6);
	at.row = 1;
	sheet_add_row(sheet, &at);
	CHECK_INT(sheet_rows(sheet, FIELD_indicator_target, &rows), 2);
	CHECK(rows && rows[0] == 1 && rows[1] == 3);
	free(rows);
	sheet_set_series(sheet, 1, 17);
	sheet_set_mark(sheet, "indicator.1.actual@2024", "empty", "未到来");
	sheet_set_mark(sheet, "indicator.3.actual@2024", "empty", "未到来");
	sheet_drop(sheet, &at);
	CHECK_INT(sheet->cell_count, before + 5 + 2 * 6);
	CHECK_INT(sheet_series(sheet, 1), 0);
	CHECK_INT(sheet->mark_count, 1);
	check_ordered(sheet);
	sheet_free(sheet);
}

static void other_rows_are_their_own(void)
{
	struct sheet *sheet = sheet_new(2023);
	size_t before = sheet->cell_count;
	struct address strategy = ADDRESS_AT(FIELD_basic_strategy_item, 2, 0);
	struct address year = ADDRESS_AT(FIELD_indicator_actual, 1, 2020);
	struct address cost = ADDRESS_AT(FIELD_cost_share, 0, 2019);
	struct address stage = ADDRESS(FIELD_direction_choice);
	int *rows;

	stage.stage = "second";
	sheet_add_row(sheet, &strategy);
	CHECK_INT(sheet->cell_count, before + 4);
	sheet_add_row(sheet, &year);
	CHECK_INT(sheet->cell_count, before + 6);
	sheet_add_row(sheet, &cost);
	CHECK_INT(sheet->cell_count, before + 6 + count_fields(REPEAT_COST_YEAR));
	sheet_drop(sheet, &cost);
	sheet_add_row(sheet, &stage);
	CHECK_INT(sheet->cell_count, before + 8);
	CHECK_INT(sheet_rows(sheet, FIELD_basic_strategy_title, &rows), 1);
	CHECK(rows && rows[0] == 2);
	free(rows);
	CHECK_INT(sheet_rows(sheet, FIELD_basic_pledge, &rows), 0);
	CHECK(!rows);
	CHECK_INT(sheet_rows(sheet, FIELD_cost_share, &rows), 0);
	CHECK(!rows);
	sheet_drop(sheet, &strategy);
	sheet_drop(sheet, &stage);
	sheet_drop(sheet, &year);
	CHECK_INT(sheet->cell_count, before);
	sheet_free(sheet);
}

static void years_follow_the_sheet(void)
{
	struct sheet *sheet = sheet_new(2023);
	int *years;

	CHECK_INT(sheet_years(sheet, FIELD_cost_budget, &years), 5);
	CHECK(years && years[0] == 2021 && years[4] == 2025);
	free(years);
	CHECK_INT(sheet_years(sheet, FIELD_indicator_target, &years), 6);
	CHECK(years && years[0] == 2019 && years[5] == 2024);
	free(years);
	CHECK_INT(sheet_years(sheet, FIELD_basic_name, &years), 0);
	CHECK(!years);
	sheet_free(sheet);
}

static void series_are_kept(void)
{
	struct sheet *sheet = sheet_new(2023);

	CHECK_INT(sheet_series(sheet, 2), 0);
	for (int row = 1; row <= 5; row++)
		sheet_set_series(sheet, row, row * 100);
	sheet_set_series(sheet, 2, 7);
	sheet_set_series(sheet, 3, 0);
	CHECK_INT(sheet->series_count, 4);
	CHECK_INT(sheet_series(sheet, 2), 7);
	CHECK_INT(sheet_series(sheet, 3), 0);
	CHECK_INT(sheet_series(sheet, 5), 500);
	sheet_free(sheet);
}

static void copy_owns_everything(void)
{
	struct sheet *sheet = sheet_new(2023), *copy;
	struct address name = ADDRESS(FIELD_basic_name);
	struct address indicator = ADDRESS_AT(FIELD_indicator_name, 1, 0);

	sheet->id = 5;
	sheet->project_id = 6;
	sheet->section_id = 7;
	sheet_take(sheet, &name, value_text("窓口"));
	sheet_add_row(sheet, &indicator);
	sheet_set_series(sheet, 1, 9);
	sheet_set_mark(sheet, "basic.name", "check", "");
	copy = sheet_copy(sheet);
	CHECK_INT(copy->cell_count, sheet->cell_count);
	sheet_free(sheet);
	CHECK_INT(copy->id, 5);
	CHECK_INT(copy->project_id, 6);
	CHECK_INT(copy->section_id, 7);
	CHECK_INT(copy->year, 2023);
	CHECK_TEXT(copy->state, "not_started");
	CHECK_TEXT(sheet_text(copy, &name), "窓口");
	CHECK_TEXT(sheet_mark(copy, "basic.name", "check"), "");
	CHECK_INT(sheet_series(copy, 1), 9);
	CHECK(sheet_has(copy, &indicator));
	check_ordered(copy);
	sheet_free(copy);
}

TESTS(TEST(new_sheet_has_what_every_sheet_has), TEST(cells_are_set_and_read),
      TEST(cells_stay_in_order), TEST(strings_of_addresses_are_copied),
      TEST(indicator_comes_and_goes_whole), TEST(other_rows_are_their_own),
      TEST(years_follow_the_sheet), TEST(series_are_kept), TEST(copy_owns_everything))
