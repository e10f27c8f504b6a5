/* SPDX-License-Identifier: GPL-3.0-or-later */
/* diff - every difference once, in form order, and nothing else. */
#include "check.h"

#include "base/str.h"
#include "model/diff.h"
#include "model/kind.h"

static void add_cell(const struct address *at, const struct value *before,
		     const struct value *after, void *arg)
{
	struct str *out = arg;

	address_format(at, out);
	str_add(out, "=");
	field_format(at->field, before, out);
	str_add(out, ">");
	field_format(at->field, after, out);
	str_add(out, ";");
}

static void add_mark(const char *address, const char *mark, const char *before,
		     const char *after, void *arg)
{
	str_addf(arg, "%s#%s=%s>%s;", address, mark, before ? before : "-", after ? after : "-");
}

static void check_diff(const struct sheet *a, const struct sheet *b, const char *wanted)
{
	struct str out = STR_INIT;

	sheet_diff(a, b, add_cell, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void check_marks(const struct sheet *a, const struct sheet *b, const char *wanted)
{
	struct str out = STR_INIT;

	sheet_diff_marks(a, b, add_mark, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void same_sheets_do_not_differ(void)
{
	struct sheet *a = sheet_new(2023), *b;
	struct address at = ADDRESS_AT(FIELD_indicator_name, 2, 0);

	sheet_take(a, &at, value_text("件数"));
	sheet_set_mark(a, "basic.name", "check", "");
	b = sheet_copy(a);
	check_diff(a, b, "");
	check_marks(a, b, "");
	sheet_free(a);
	sheet_free(b);
}

static void missing_counts_as_empty(void)
{
	struct sheet *a = sheet_new(2023), *b = sheet_new(2023);
	struct address at = ADDRESS_AT(FIELD_indicator_name, 2, 0);
	struct address next = ADDRESS(FIELD_result_response);

	sheet_take(a, &next, value_text("済"));
	sheet_take(b, &next, value_text("済"));
	sheet_add_row(b, &at);
	check_diff(a, b, "");
	sheet_take(b, &at, value_text("件数"));
	check_diff(a, b, "indicator.2.name=>件数;");
	check_diff(b, a, "indicator.2.name=件数>;");
	sheet_free(a);
	sheet_free(b);
}

static void differences_come_in_form_order(void)
{
	struct sheet *a = sheet_new(2023), *b = sheet_new(2023);
	struct address name = ADDRESS(FIELD_basic_name), reason = ADDRESS(FIELD_direction_reason);
	struct address pledge = ADDRESS_AT(FIELD_basic_pledge, 1, 0);
	struct address cost = ADDRESS_AT(FIELD_cost_settled, 0, 2023);
	struct value zero = VALUE_OF_NUMBER(0), many = VALUE_OF_NUMBER(123235);

	sheet_take(a, &reason, value_text("—"));
	sheet_take(a, &pledge, value_text("04"));
	sheet_take(b, &pledge, value_text("4"));
	sheet_put(a, &cost, &many);
	sheet_put(b, &cost, &zero);
	sheet_take(b, &name, value_text("窓口"));
	check_diff(a, b, "basic.name=>窓口;basic.pledge.1=04>4;cost.settled@2023=123235>0;"
			 "direction.reason=—>;");
	sheet_take(b, &cost, VALUE_NONE);
	sheet_put(a, &cost, &zero);
	check_diff(a, b, "basic.name=>窓口;basic.pledge.1=04>4;cost.settled@2023=0>;"
			 "direction.reason=—>;");
	sheet_free(a);
	sheet_free(b);
}

static void marks_differ_apart_from_cells(void)
{
	struct sheet *a = sheet_new(2023), *b = sheet_new(2023);

	sheet_set_mark(a, "cost.settled@2024", "empty", "未到来");
	sheet_set_mark(b, "cost.settled@2024", "empty", "集計中");
	sheet_set_mark(a, "basic.plan", "check", "");
	sheet_set_mark(b, "overview", "confirmed", "");
	check_diff(a, b, "");
	check_marks(a, b, "basic.plan#check=>-;cost.settled@2024#empty=未到来>集計中;"
			  "overview#confirmed=->;");
	sheet_free(a);
	sheet_free(b);
}

static void name_indicator(struct sheet *sheet, int row, int64_t series, const char *name)
{
	struct address at = ADDRESS_AT(FIELD_indicator_name, row, 0);

	sheet_add_row(sheet, &at);
	sheet_take(sheet, &at, value_text(name));
	sheet_set_series(sheet, row, series);
}

/* By series where that goes on, else by name, the own slot first. */
static void indicators_are_found_again(void)
{
	struct sheet *a = sheet_new(2023), *b = sheet_new(2022);

	name_indicator(a, 1, 11, "停止時間");
	name_indicator(a, 2, 12, "受講者数");
	name_indicator(a, 3, 13, "受講者数");
	name_indicator(a, 4, 14, "新しい指標");
	name_indicator(b, 5, 11, "年間の停止時間");
	name_indicator(b, 1, 21, "受講者数");
	name_indicator(b, 3, 23, "受講者数");
	name_indicator(b, 4, 24, NULL);
	CHECK_INT(sheet_row_like(a, 1, b), 5);
	CHECK_INT(sheet_row_like(a, 2, b), 1);
	CHECK_INT(sheet_row_like(a, 3, b), 3);
	CHECK_INT(sheet_row_like(a, 4, b), 0);
	CHECK_INT(sheet_row_like(a, 5, b), 0);
	CHECK_INT(sheet_row_like(b, 4, a), 0);
	sheet_free(a);
	sheet_free(b);
}

TESTS(TEST(same_sheets_do_not_differ), TEST(missing_counts_as_empty),
      TEST(differences_come_in_form_order), TEST(marks_differ_apart_from_cells),
      TEST(indicators_are_found_again))
