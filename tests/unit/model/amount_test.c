/* SPDX-License-Identifier: GPL-3.0-or-later */
/* amount_test - figures as people type them and as Excel gives them. */
#include "model/amount.h"

#include <stdbool.h>

#include "base/str.h"
#include "check.h"
#include "model/field.h"
#include "model/kind.h"

static const struct {
	const char *text;
	int64_t thousand;
} amounts[] = {
	{ "123235", 123235 }, { "123,235", 123235 }, { "１２３，２３５", 123235 },
	{ "１２３、２３５", 123235 }, { "123235千円", 123235 }, { "123,235 千円", 123235 },
	{ "１２３，２３５　千円", 123235 }, { "123,235,000円", 123235 }, { "123235000円", 123235 },
	{ "１２３，２３５，０００円", 123235 }, { "¥123,235,000", 123235 }, { "￥5,000", 5 },
	{ "\\5,000", 5 }, { "¥5,000円", 5 }, { "¥5千円", 5 }, { "-¥5,000", -5 }, { "¥-5,000", -5 },
	{ "△¥5,000", -5 }, { "△5", -5 }, { "▲5", -5 }, { "-5", -5 }, { "－5", -5 }, { "−5", -5 },
	{ "ー５", -5 }, { "‐5", -5 }, { "–5", -5 }, { "△1,234千円", -1234 }, { "△5,000円", -5 },
	{ "+7", 7 }, { "＋７", 7 }, { "0", 0 }, { "０", 0 }, { "-0", 0 }, { "0円", 0 }, { " 42 ", 42 },
	{ "\t42\r\n", 42 }, { "\xc2\xa0" "42\xc2\xa0", 42 }, { "　42　", 42 }, { "5.000", 5 },
	{ "5.0千円", 5 }, { "5,000.00円", 5 }, { "12.3万円", 123 }, { "１２．３万円", 123 },
	{ "１２。３万円", 123 }, { "12万円", 120 }, { "1.5百万円", 1500 }, { "2億円", 200000 },
	{ "1.23456億円", 123456 }, { "0.1万円", 1 }, { "999999999999999円", 1000000000000 },
};

static const struct {
	const char *text, *why;
} no_amounts[] = {
	{ "", "amount" }, { "abc", "amount" }, { "-", "amount" }, { "—", "amount" }, { "△", "amount" },
	{ "(5)", "part of another" }, { "（5）", "part of another" }, { "(1,234)", "part of another" },
	{ "####", "too narrow" }, { "12.5", "whole number of thousand" },
	{ "12.34万円", "whole number of thousand" }, { "0.05万円", "whole number of thousand" },
	{ "1.5円", "whole number of thousand" }, { "123円", "less than the thousand" },
	{ "-499円", "less than the thousand" }, { "¥1", "less than the thousand" },
	{ "12人", "unit" }, { "12千", "unit" }, { "12円円", "unit" }, { "1 234", "unit" },
	{ "1e5", "unit" }, { "1.23E+05", "unit" }, { "12%", "unit" }, { "5△", "amount" },
	{ "1,23", "amount" }, { "1、2", "amount" }, { "1.2.3", "amount" }, { "--5", "amount" },
	{ "-¥-5", "amount" }, { "△△5", "amount" }, { ".5", "amount" }, { "5.", "amount" },
	{ "12-3", "amount" }, { "12ー3", "amount" }, { "9223372036854775807億円", "too large" },
	{ "0.0000000000000000001千円", "amount" }, { "0.000000000000000001千円", "whole number of thousand" },
	{ "99999999999999999999", "amount" }, { "十二", "amount" }, { "\xff", "amount" },
};

static void money(void)
{
	const struct field *field = field_info(FIELD_cost_settled);
	struct reading reading = { .yen = DECIMAL_HALF_UP };

	for (size_t i = 0; i < sizeof(amounts) / sizeof(*amounts); i++) {
		struct err err = ERR_INIT;
		int64_t number = 99;

		if (!CHECK_INT(amount_read(field, amounts[i].text, &reading, &number, &err), RC_OK) ||
		    !CHECK_INT(number, amounts[i].thousand))
			printf("#   '%s': %s\n", amounts[i].text, err.message ? err.message : "");
		err_release(&err);
	}
}

static void what_is_no_money_is_refused_with_a_reason(void)
{
	const struct field *field = field_info(FIELD_cost_settled);
	struct reading reading = { .yen = DECIMAL_HALF_UP };

	for (size_t i = 0; i < sizeof(no_amounts) / sizeof(*no_amounts); i++) {
		struct err err = ERR_INIT;
		int64_t number = 99;
		enum rc rc = amount_read(field, no_amounts[i].text, &reading, &number, &err);

		if (!CHECK_INT(rc, RC_INVALID) || !CHECK_INT(number, 99) ||
		    !CHECK(err.message && strstr(err.message, no_amounts[i].why)))
			printf("#   '%s': %s\n", no_amounts[i].text, err.message ? err.message : "");
		err_release(&err);
	}
}

static void yen_are_rounded_as_the_office_does(void)
{
	static const struct {
		const char *text;
		int64_t half_up, down, up;
	} cases[] = {
		{ "1,499円", 1, 1, 2 }, { "1,500円", 2, 1, 2 }, { "1,501円", 2, 1, 2 },
		{ "1,999円", 2, 1, 2 }, { "2,000円", 2, 2, 2 }, { "2,001円", 2, 2, 3 },
		{ "△1,499円", -1, -1, -2 }, { "△1,500円", -2, -1, -2 }, { "¥123,235,501", 123236, 123235, 123236 },
		/* down to nothing is refused: 0 is a statement of its own */
		{ "500円", 1, 99, 1 }, { "499円", 99, 99, 1 }, { "1円", 99, 99, 1 }, { "△1円", 99, 99, -1 },
	};
	const struct field *field = field_info(FIELD_cost_budget);

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		int64_t wanted[] = {
			[DECIMAL_HALF_UP] = cases[i].half_up,
			[DECIMAL_DOWN] = cases[i].down,
			[DECIMAL_UP] = cases[i].up,
		};

		for (int how = DECIMAL_HALF_UP; how <= DECIMAL_UP; how++) {
			struct reading reading = { .yen = (enum decimal_rounding)how };
			struct err err = ERR_INIT;
			int64_t number = 99;
			enum rc rc = amount_read(field, cases[i].text, &reading, &number, &err);

			if (!CHECK_INT(rc, wanted[how] == 99 ? RC_INVALID : RC_OK) ||
			    !CHECK_INT(number, wanted[how]))
				printf("#   '%s' rounding %d\n", cases[i].text, how);
			err_release(&err);
		}
	}
}

static void check_typed(enum field_id field, const char *unit, const char *text, const char *wanted)
{
	struct reading reading = { .unit = unit };
	struct str shown = STR_INIT;
	struct err err = ERR_INIT;
	struct value value = VALUE_NONE;
	enum rc rc = field_parse_typed(field, text, &reading, &value, &err);

	if (rc)
		str_add(&shown, "refused");
	else
		field_format(field, &value, &shown);
	if (!CHECK_TEXT(shown.text, wanted) || !CHECK_INT(rc != RC_OK, err.message != NULL))
		printf("#   '%s': %s\n", text, err.message ? err.message : "");
	err_release(&err);
	value_release(&value);
	str_release(&shown);
}

static void other_fields_take_their_own_unit(void)
{
	check_typed(FIELD_cost_share, NULL, "0.80人", "0.80");
	check_typed(FIELD_cost_share, NULL, "０．８", "0.80");
	check_typed(FIELD_cost_share, NULL, "０。８ 人", "0.80");
	check_typed(FIELD_cost_share, NULL, "0.8時間", "refused");
	check_typed(FIELD_cost_share, NULL, "0.805", "refused");
	check_typed(FIELD_cost_share, NULL, "-1", "refused");
	check_typed(FIELD_cost_share, NULL, "¥5", "refused");
	check_typed(FIELD_cost_overtime, NULL, "1,120.5時間", "1120.50");
	check_typed(FIELD_indicator_target, "人", "300人", "300.0");
	check_typed(FIELD_indicator_target, "人", "300件", "refused");
	check_typed(FIELD_indicator_target, "％", "95.5%", "95.5");
	check_typed(FIELD_indicator_target, "%", "９５．５％", "95.5");
	check_typed(FIELD_indicator_target, "分以内", "30分以内", "30.0");
	check_typed(FIELD_indicator_target, NULL, "95.5%", "refused");
	check_typed(FIELD_indicator_target, "", "300", "300.0");
	check_typed(FIELD_indicator_target, NULL, "0.0001", "refused");
	check_typed(FIELD_indicator_target, NULL, "", "");
	check_typed(FIELD_indicator_target, NULL, "　 ", "");
	check_typed(FIELD_cost_budget, NULL, " ", "");
	check_typed(FIELD_cost_budget, NULL, "1,000,000,000,000", "refused");
	check_typed(FIELD_evaluation_needs_score, NULL, "３", "3");
	check_typed(FIELD_basic_name, NULL, "123円", "123円");
}

/* What a file says is read more strictly. */
static void files_have_plain_numbers(void)
{
	static const char *const typed_only[] = { "5千円", "5,000円", "¥5,000", "ー5", "1、234" };

	for (size_t i = 0; i < sizeof(typed_only) / sizeof(*typed_only); i++) {
		struct value value = VALUE_NONE;
		struct err err = ERR_INIT;

		CHECK_INT(field_parse(FIELD_cost_budget, typed_only[i], &value, &err), RC_INVALID);
		err_release(&err);
	}
}

static void a_figure_begins_with_what_a_figure_begins_with(void)
{
	static const char *const yes[] = { "5", "５", "-", "－", "△", "▲", "ー", "+", ".", "．", ",", "¥", "￥", "\\", "(", "（" };
	static const char *const no[] = { "", " ", "　", "a", "ａ", "x", "あ", "円", "人", "/", "%" };

	for (size_t i = 0; i < sizeof(yes) / sizeof(*yes); i++)
		if (!CHECK(amount_begins(yes[i])))
			printf("#   '%s'\n", yes[i]);
	for (size_t i = 0; i < sizeof(no) / sizeof(*no); i++)
		if (!CHECK(!amount_begins(no[i])))
			printf("#   '%s'\n", no[i]);
}

static void check_plain(const char *text, const char *wanted)
{
	struct str out = STR_INIT;

	amount_plain(text, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void what_is_typed_is_plain(void)
{
	check_plain("▲１２３，２３５．５千円", "-123,235.5千円");
	check_plain("－＋12　x", "-+12 x");
	check_plain("ー１、２３４。５", "-1,234.5");
	check_plain("￥5 \\5", "¥5 ¥5");
	check_plain("", "");
	check_plain("人", "人");
}

/* Whatever is taken is what the digits say, or it is refused: never a crash, never half. */
static void anything_is_taken_or_refused(void)
{
	static const char *const pieces[] = { "0", "1", "９", "000", "5,000", "1.5", ",", "，", "、", ".", "。", "-", "△", "ー", "円", "千円",
					      "万円", "億円", "¥", "(", ")", " ", "　", "#", "人", "\xff", "é" };
	const struct field *field = field_info(FIELD_cost_general);
	struct reading reading = { .yen = DECIMAL_HALF_UP };
	uint64_t seed = 4;
	int taken = 0;

	for (int i = 0; i < 20000; i++) {
		struct str text = STR_INIT;
		struct err err = ERR_INIT;
		int64_t number = 99;
		enum rc rc;

		for (int n = 0; n < i % 9; n++) {
			seed = seed * 6364136223846793005u + 1442695040888963407u;
			str_add(&text, pieces[(seed >> 33) % (sizeof(pieces) / sizeof(*pieces))]);
		}
		rc = amount_read(field, text.text, &reading, &number, &err);
		taken += !rc;
		if (rc ? number != 99 || !err.message : err.message != NULL) {
			CHECK_TEXT(text.text, "taken or refused");
			i = 20000;
		}
		err_release(&err);
		str_release(&text);
	}
	CHECK(taken > 500);
}

TESTS(TEST(what_is_typed_is_plain), TEST(money), TEST(what_is_no_money_is_refused_with_a_reason),
      TEST(yen_are_rounded_as_the_office_does), TEST(other_fields_take_their_own_unit),
      TEST(files_have_plain_numbers), TEST(a_figure_begins_with_what_a_figure_begins_with),
      TEST(anything_is_taken_or_refused))
