/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/moment.h"

#include "base/str.h"
#include "check.h"

static void check(int64_t at, enum moment_style style, const char *wanted)
{
	struct str out = STR_INIT;

	moment_format(&out, at, style);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void styles(void)
{
	check(1700000000, MOMENT_UTC, "2023-11-14T22:13:20Z");
	check(1700000000, MOMENT_MINUTE, "2023-11-14 22:13");	/* TZ=UTC in tests */
	check(1700000000, MOMENT_DAY, "2023-11-14");
	check(1700000000, MOMENT_CLOCK, "22:13");
}

static void before_the_epoch(void)
{
	check(-1, MOMENT_UTC, "1969-12-31T23:59:59Z");
}

static void beyond_the_calendar(void)
{
	check(INT64_MAX, MOMENT_UTC, "9223372036854775807");
}

TESTS(TEST(styles), TEST(before_the_epoch), TEST(beyond_the_calendar))
