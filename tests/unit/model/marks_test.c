/* SPDX-License-Identifier: GPL-3.0-or-later */
/* marks - what is said about cells. */
#include "check.h"

#include "model/masters.h"
#include "model/sheet.h"

static void marks_are_set_changed_and_taken_away(void)
{
	struct sheet *sheet = sheet_new(2023);
	struct address at = ADDRESS_AT(FIELD_cost_settled, 0, 2024);

	CHECK(!sheet_reason(sheet, &at));
	sheet_set_mark(sheet, "cost.settled@2024", "empty", "未到来");
	CHECK_TEXT(sheet_reason(sheet, &at), "未到来");
	sheet_set_mark(sheet, "cost.settled@2024", "empty",
		       sheet_mark(sheet, "cost.settled@2024", "empty"));
	CHECK_TEXT(sheet_reason(sheet, &at), "未到来");
	sheet_set_mark(sheet, "cost.settled@2024", "empty", "集計中");
	CHECK_TEXT(sheet_reason(sheet, &at), "集計中");
	CHECK_INT(sheet->mark_count, 1);
	sheet_set_mark(sheet, "cost.settled@2024", "provisional", "");
	CHECK_TEXT(sheet_mark(sheet, "cost.settled@2024", "provisional"), "");
	sheet_set_mark(sheet, "cost.settled@2024", "empty", NULL);
	sheet_set_mark(sheet, "cost.settled@2024", "empty", NULL);
	CHECK(!sheet_reason(sheet, &at));
	CHECK_TEXT(sheet_mark(sheet, "cost.settled@2024", "provisional"), "");
	CHECK(!sheet_mark(sheet, "cost.settled@2025", "provisional"));
	sheet_free(sheet);
}

static void marks_are_kept_in_order(void)
{
	static const char *const addresses[] = { "overview", "basic.name", "cost.budget@2023",
						 "basic.plan", "overview.target" };
	struct sheet *sheet = sheet_new(2023);

	for (size_t i = 0; i < 5; i++) {
		sheet_set_mark(sheet, addresses[i], "confirmed", "");
		sheet_set_mark(sheet, addresses[i], "check", "");
	}
	CHECK_INT(sheet->mark_count, 10);
	for (size_t i = 1; i < sheet->mark_count; i++) {
		int order = strcmp(sheet->marks[i - 1].address, sheet->marks[i].address);

		CHECK(order < 0 ||
		      (!order && strcmp(sheet->marks[i - 1].mark, sheet->marks[i].mark) < 0));
	}
	sheet_free(sheet);
}

static void marks_of_one_address_are_dropped(void)
{
	struct sheet *sheet = sheet_new(2023);

	sheet_set_mark(sheet, "basic.plan", "check", "");
	sheet_set_mark(sheet, "basic.name", "check", "");
	sheet_set_mark(sheet, "basic.name", "confirmed", "");
	sheet_set_mark(sheet, "basic", "confirmed", "");
	sheet_drop_marks(sheet, "basic.name");
	sheet_drop_marks(sheet, "basic.none");
	CHECK_INT(sheet->mark_count, 2);
	CHECK_TEXT(sheet_mark(sheet, "basic", "confirmed"), "");
	CHECK_TEXT(sheet_mark(sheet, "basic.plan", "check"), "");
	sheet_free(sheet);
}

static bool fits(const char *kinds, const char *years, struct address at)
{
	struct empty_reason reason = { .kinds = (char *)kinds, .years = (char *)years };
	struct sheet *sheet = sheet_new(2023);
	bool holds = sheet_reason_fits(sheet, &at, &reason);

	sheet_free(sheet);
	return holds;
}

static void reasons_hold_for_kinds_and_years(void)
{
	struct address past = ADDRESS_AT(FIELD_cost_temporary, 0, 2023);
	struct address future = ADDRESS_AT(FIELD_cost_temporary, 0, 2024);
	struct address once = ADDRESS(FIELD_basic_class);

	CHECK(fits("", "any", once));
	CHECK(fits("number|choice", "any", once));
	CHECK(!fits("number|decimal", "any", once));
	CHECK(fits("choice", "past", past));
	CHECK(!fits("choice", "past", future));
	CHECK(!fits("choice", "past", once));
	CHECK(fits("choice", "future", future));
	CHECK(!fits("choice", "future", past));
	CHECK(!fits("choice", "future", once));
}

TESTS(TEST(marks_are_set_changed_and_taken_away), TEST(marks_are_kept_in_order),
      TEST(marks_of_one_address_are_dropped), TEST(reasons_hold_for_kinds_and_years))
