/* SPDX-License-Identifier: GPL-3.0-or-later */
/* day - days as offices write them, and the fiscal year they lie in. */
#include "check.h"

#include "base/day.h"
#include "base/str.h"

static char reiwa[] = "令和", r[] = "R", heisei[] = "平成", h[] = "H";
static struct era items[] = { { heisei, h, 1989 }, { reiwa, r, 2019 } };
static const struct eras eras = { items, 2 };

static void reads(const char *text, const char *wanted, int fiscal)
{
	struct day day = { 0 };
	struct err err = ERR_INIT;
	struct str got = STR_INIT;

	if (CHECK_INT(day_parse(text, &eras, &day, &err), RC_OK)) {
		day_format(&got, &day);
		CHECK_TEXT(got.text, wanted);
		CHECK_INT(day_fiscal_year(&day), fiscal);
	}
	err_release(&err);
	str_release(&got);
}

static void many_ways_to_write_a_day(void)
{
	reads("2024-03-31", "2024-03-31", 2023);
	reads("2024-04-01", "2024-04-01", 2024);
	reads("2024/4/1", "2024-04-01", 2024);
	reads("R6.3.31", "2024-03-31", 2023);
	reads("r6.12.1", "2024-12-01", 2024);
	reads("令和6年3月31日", "2024-03-31", 2023);
	reads("令和元年５月１日", "2019-05-01", 2019);
	reads(" 平成31年 4月 30日 ", "2019-04-30", 2019);
	reads("2024-02-29", "2024-02-29", 2023);
	reads("2000-2-29", "2000-02-29", 1999);
	reads("2024-1-31", "2024-01-31", 2023);
}

static void no_days(void)
{
	static const char *const bad[] = { "", "2024", "2024-3", "2024-13-1", "2024-0-1", "2024-2-30", "2023-02-29",
					   "2100-02-29", "2024-4-31", "2024-03-31x", "03-31", "いつか", "2024--3-31",
					   "2024-3-031", "R6", "令和6年3月" };

	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		struct day day = { 1, 2, 3 };
		struct err err = ERR_INIT;

		if (!CHECK_INT(day_parse(bad[i], &eras, &day, &err), RC_INVALID))
			printf("# %s\n", bad[i]);
		CHECK(err.message != NULL);
		CHECK_INT(day.year, 1);
		err_release(&err);
	}
}

static void ends_of_a_year(void)
{
	struct day first = day_first_of(2023), last = day_last_of(2023);
	struct str text = STR_INIT;

	day_format(&text, &first);
	str_add_char(&text, ' ');
	day_format(&text, &last);
	CHECK_TEXT(text.text, "2023-04-01 2024-03-31");
	CHECK_INT(day_fiscal_year(&first), 2023);
	CHECK_INT(day_fiscal_year(&last), 2023);
	str_release(&text);
}

TESTS(TEST(many_ways_to_write_a_day), TEST(no_days), TEST(ends_of_a_year))
