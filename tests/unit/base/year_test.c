/* SPDX-License-Identifier: GPL-3.0-or-later */
/* year_test - fiscal years and eras both ways. */
#include "base/year.h"

#include "base/str.h"
#include "check.h"

static struct era items[] = {
	{ (char *)"平成", (char *)"H", 1989 },
	{ (char *)"令和", (char *)"R", 2019 },
	{ (char *)"昭和", (char *)"S", 1926 },
};
static const struct eras eras = { items, 3 };
static const struct eras no_eras = { NULL, 0 };

static const struct {
	const char *text;
	int year;
} good[] = {
	{ "2023", 2023 }, { "2023年度", 2023 }, { "2023年", 2023 }, { "２０２３年度", 2023 },
	{ "令和5年度", 2023 }, { "令和 5年度", 2023 }, { "令和５年度", 2023 }, { "令和　５年度", 2023 },
	{ "令和元年度", 2019 }, { "令和元年", 2019 }, { "令和1年度", 2019 }, { "R5", 2023 },
	{ "R05", 2023 }, { "R05年度", 2023 }, { "r5", 2023 }, { "Ｒ５", 2023 }, { "R元", 2019 },
	{ "平成31年度", 2019 }, { "平成30年度", 2018 }, { "H1", 1989 }, { "昭和64", 1989 },
	{ " 2023 ", 2023 }, { "1868", 1868 }, { "2200", 2200 }, { "令和10年度", 2028 },
};

static const char *const bad[] = {
	"", " ", "年度", "令和", "令和年度", "R", "R0", "令和0年度", "5", "5年度", "1867", "2201",
	"20233", "R100", "2023年度末", "2023-04", "明治5年度", "元年度", "令和元5", "R-5", "+2023",
	"20 23", "R5 x", "令和五年度", "2023.0", "\xff", "99999999999999999999",
};

static void reads(void)
{
	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		struct err err = ERR_INIT;
		int year = 0;

		if (!CHECK_INT(year_parse(good[i].text, &eras, &year, &err), RC_OK) ||
		    !CHECK_INT(year, good[i].year))
			printf("#   '%s'\n", good[i].text);
		err_release(&err);
	}
}

static void refuses(void)
{
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct err err = ERR_INIT;
		int year = 7;

		if (!CHECK_INT(year_parse(bad[i], &eras, &year, &err), RC_INVALID) || !CHECK_INT(year, 7))
			printf("#   '%s'\n", bad[i]);
		CHECK(err.message && *err.message);
		err_release(&err);
	}
}

static void eras_are_data(void)
{
	struct err err = ERR_INIT;
	int year = 0;

	CHECK_INT(year_parse("2023", &no_eras, &year, &err), RC_OK);
	CHECK_INT(year_parse("R5", &no_eras, &year, &err), RC_INVALID);
	err_release(&err);
}

static void check_written(int year, enum year_style style, const struct eras *known,
			  const char *wanted)
{
	struct str out = STR_INIT;

	year_format(&out, year, style, known);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void writes(void)
{
	check_written(2023, YEAR_LONG, &eras, "令和5年度");
	check_written(2019, YEAR_LONG, &eras, "令和元年度");
	check_written(2018, YEAR_LONG, &eras, "平成30年度");
	check_written(2023, YEAR_PADDED, &eras, "令和 5年度");
	check_written(2028, YEAR_PADDED, &eras, "令和10年度");
	check_written(2019, YEAR_PADDED, &eras, "令和元年度");
	check_written(2023, YEAR_SHORT, &eras, "R05年度");
	check_written(2023, YEAR_BRIEF, &eras, "R05");
	check_written(2019, YEAR_BRIEF, &eras, "R01");
	check_written(1850, YEAR_LONG, &eras, "1850年度");
	check_written(1850, YEAR_BRIEF, &eras, "1850");
	check_written(2023, YEAR_PADDED, &no_eras, "2023年度");
}

static void what_is_written_reads_the_same(void)
{
	for (int year = 1868; year <= 2100; year++) {
		for (enum year_style style = YEAR_LONG; style <= YEAR_BRIEF; style++) {
			struct err err = ERR_INIT;
			struct str out = STR_INIT;
			int again = 0;

			year_format(&out, year, style, &eras);
			if (!CHECK_INT(year_parse(out.text, &eras, &again, &err), RC_OK))
				printf("#   '%s'\n", out.text);
			CHECK_INT(again, year);
			err_release(&err);
			str_release(&out);
		}
	}
}

static void the_year_after_is_said_beside_it(void)
{
	static const struct { int year; const char *next; } years[] = {
		{ 2023, "6年度" }, { 2018, "令和元年度" }, { 2019, "2年度" }, { 1988, "平成元年度" },
		{ 1700, "1701年度" }, { 2027, "10年度" },
	};

	for (size_t i = 0; i < sizeof(years) / sizeof(*years); i++) {
		struct str out = STR_INIT;

		year_format_next(&out, years[i].year, &eras);
		CHECK_TEXT(out.text, years[i].next);
		str_release(&out);
	}
}

TESTS(TEST(the_year_after_is_said_beside_it), TEST(reads), TEST(refuses), TEST(eras_are_data), TEST(writes),
      TEST(what_is_written_reads_the_same))
