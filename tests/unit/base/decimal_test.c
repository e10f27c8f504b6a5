/* SPDX-License-Identifier: GPL-3.0-or-later */
/* decimal_test - numbers as people type them, exact to the last digit. */
#include "base/decimal.h"

#include "base/str.h"
#include "check.h"

static const struct {
	const char *text;
	int scale;
	int64_t value;
} good[] = {
	{ "0", 0, 0 }, { "-0", 0, 0 }, { "007", 0, 7 }, { "1.5", 2, 150 }, { "1.50", 2, 150 },
	{ "1.500000", 2, 150 }, { "-0.25", 2, -25 }, { "123,456", 0, 123456 },
	{ "1,234,567.8", 3, 1234567800 }, { "１２３", 0, 123 }, { "１，２３４．５", 1, 12345 },
	{ "△12", 0, -12 }, { "▲１２", 0, -12 }, { "－3", 0, -3 }, { "−3", 0, -3 },
	{ "+5", 0, 5 }, { "＋5", 0, 5 }, { "  42  ", 0, 42 }, { "　42　", 0, 42 },
	{ "3.000", 0, 3 }, { "9223372036854775807", 0, INT64_MAX },
	{ "92233720368547758.07", 2, INT64_MAX }, { "-9223372036854775807", 0, -INT64_MAX },
};

static const struct {
	const char *text;
	int scale;
} bad[] = {
	{ "", 0 }, { " ", 0 }, { "-", 0 }, { "+-1", 0 }, { "--1", 0 }, { ".", 2 }, { ".5", 2 },
	{ "5.", 2 }, { "1.2.3", 3 }, { "1.234", 2 }, { "1.5", 0 }, { "1,23", 0 }, { "12,3456", 0 },
	{ ",123", 0 }, { "1,", 0 }, { "1,,234", 0 }, { "1234,567", 0 }, { "1 234", 0 }, { "1e3", 0 },
	{ "0x10", 0 }, { "12円", 0 }, { "十二", 0 }, { "Ⅳ", 0 }, { "1.2,345", 4 }, { "nan", 0 },
	{ "9223372036854775808", 0 }, { "92233720368547758.08", 2 }, { "9223372036854775807", 1 },
	{ "99999999999999999999999999", 0 }, { "1\n", 0 }, { "\xff", 0 }, { "1\xef\xbc", 0 },
	{ "٣", 0 }, { "△△1", 0 }, { "1△", 0 },
};

static void reads(void)
{
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct err err = ERR_INIT;
		int64_t value = 99;

		if (!CHECK_INT(decimal_parse(good[i].text, good[i].scale, &value, &err), RC_OK) ||
		    !CHECK_INT(value, good[i].value))
			printf("#   '%s'\n", good[i].text);
		CHECK(err.message == NULL);
		err_release(&err);
	}
}

static void refuses(void)
{
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct err err = ERR_INIT;
		int64_t value = 99;

		if (!CHECK_INT(decimal_parse(bad[i].text, bad[i].scale, &value, &err), RC_INVALID) ||
		    !CHECK_INT(value, 99))
			printf("#   '%s'\n", bad[i].text);
		CHECK(err.message && *err.message);
		err_release(&err);
	}
}

static void names_what_it_read_visibly(void)
{
	struct err err = ERR_INIT;
	int64_t value;

	CHECK_INT(decimal_parse("1\x1b[2J", 0, &value, &err), RC_INVALID);
	CHECK(err.message && strstr(err.message, "1␛[2J") && !strchr(err.message, '\x1b'));
	err_release(&err);
}

static void check_written(int64_t value, int scale, int least, const char *plain,
			  const char *grouped)
{
	struct str out = STR_INIT;

	decimal_format(&out, value, scale, least);
	CHECK_TEXT(out.text, plain);
	str_clear(&out);
	decimal_group(&out, value, scale, least);
	CHECK_TEXT(out.text, grouped);
	str_release(&out);
}

static void writes(void)
{
	check_written(0, 0, 0, "0", "0");
	check_written(0, 3, 1, "0.0", "0.0");
	check_written(150, 2, 2, "1.50", "1.50");
	check_written(150, 2, 0, "1.5", "1.5");
	check_written(280000, 3, 1, "280.0", "280.0");
	check_written(125, 3, 1, "0.125", "0.125");
	check_written(-5, 2, 0, "-0.05", "-0.05");
	check_written(999, 0, 0, "999", "999");
	check_written(1000, 0, 0, "1000", "1,000");
	check_written(-123456, 0, 0, "-123456", "-123,456");
	check_written(123456789, 2, 2, "1234567.89", "1,234,567.89");
	check_written(INT64_MAX, 0, 0, "9223372036854775807", "9,223,372,036,854,775,807");
	check_written(INT64_MIN, 0, 0, "-9223372036854775808", "-9,223,372,036,854,775,808");
}

static void what_is_written_reads_the_same(void)
{
	uint64_t seed = 11;

	for (int i = 0; i < 20000; i++) {
		struct err err = ERR_INIT;
		struct str out = STR_INIT;
		int64_t value, again = 0;
		int scale = i % 4;

		seed = seed * 6364136223846793005u + 1442695040888963407u;
		value = (int64_t)seed >> (i % 63);
		if (value == INT64_MIN)
			continue;
		if (i & 4)
			decimal_group(&out, value, scale, i % (scale + 1));
		else
			decimal_format(&out, value, scale, i % (scale + 1));
		if (decimal_parse(out.text, scale, &again, &err) || again != value) {
			CHECK_TEXT(out.text, "the same");
			i = 20000;
		}
		err_release(&err);
		str_release(&out);
	}
}

static void divides_half_away_from_zero(void)
{
	CHECK_INT(decimal_divide(5, 2), 3);
	CHECK_INT(decimal_divide(-5, 2), -3);
	CHECK_INT(decimal_divide(4, 3), 1);
	CHECK_INT(decimal_divide(-4, 3), -1);
	CHECK_INT(decimal_divide(5, 3), 2);
	CHECK_INT(decimal_divide(-5, 3), -2);
	CHECK_INT(decimal_divide(0, 7), 0);
	CHECK_INT(decimal_divide(INT64_MAX, 1), INT64_MAX);
	CHECK_INT(decimal_divide(INT64_MIN, 1), INT64_MIN);
	CHECK_INT(decimal_divide(INT64_MAX, INT64_MAX), 1);
	CHECK_INT(decimal_divide(INT64_MAX / 2, INT64_MAX), 0);
	CHECK_INT(decimal_divide(INT64_MAX / 2 + 1, INT64_MAX), 1);
}

static void reads_up_to_a_unit(void)
{
	static const struct {
		const char *text, *rest;
		int64_t digits;
		int decimals;
	} cases[] = {
		{ "123,235千円", "千円", 123235, 0 }, { " 12.30万円", "万円", 123, 1 },
		{ "５　人", "　人", 5, 0 }, { "△1.5%", "%", -15, 1 }, { "7", "", 7, 0 },
		{ "0.000000000000000000000", "", 0, 0 },
	};
	static const char *const none[] = { "", "円", "1,23円", "1.円", "--1", "1.2.3", "0.0000000000000000001" };
	struct decimal number = { 99, 9 };

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		CHECK_TEXT(cases[i].text + decimal_read(cases[i].text, &number), cases[i].rest);
		CHECK_INT(number.digits, cases[i].digits);
		CHECK_INT(number.decimals, cases[i].decimals);
	}
	number = (struct decimal){ 99, 9 };
	for (size_t i = 0; i < sizeof(none) / sizeof(*none); i++)
		CHECK_INT(decimal_read(none[i], &number), 0);
	CHECK_INT(number.digits, 99);
}

static void comes_to_a_scale_or_not(void)
{
	struct decimal number = { 15, 1 };
	int64_t value = 99;

	CHECK(!decimal_scale(&number, 0, &value));
	CHECK_INT(value, 99);
	CHECK(decimal_scale(&number, 3, &value));
	CHECK_INT(value, 1500);
	number = (struct decimal){ INT64_MAX, 0 };
	CHECK(!decimal_scale(&number, 1, &value));
	CHECK_INT(value, 1500);
}

static void rounds_as_told(void)
{
	CHECK_INT(decimal_round(1999, 1000, DECIMAL_DOWN), 1);
	CHECK_INT(decimal_round(-1999, 1000, DECIMAL_DOWN), -1);
	CHECK_INT(decimal_round(1001, 1000, DECIMAL_UP), 2);
	CHECK_INT(decimal_round(-1001, 1000, DECIMAL_UP), -2);
	CHECK_INT(decimal_round(-1000, 1000, DECIMAL_UP), -1);
	CHECK_INT(decimal_round(1500, 1000, DECIMAL_HALF_UP), 2);
	CHECK_INT(decimal_round(1499, 1000, DECIMAL_HALF_UP), 1);
	CHECK_INT(decimal_round(0, 7, DECIMAL_UP), 0);
}

TESTS(TEST(reads_up_to_a_unit), TEST(comes_to_a_scale_or_not), TEST(rounds_as_told), TEST(reads), TEST(refuses), TEST(names_what_it_read_visibly), TEST(writes),
      TEST(what_is_written_reads_the_same), TEST(divides_half_away_from_zero))
