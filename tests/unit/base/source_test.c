/* SPDX-License-Identifier: GPL-3.0-or-later */
/* source_test - the system's clock and random numbers. */
#include "base/source.h"

#include <time.h>

#include "check.h"

static void the_clock_is_the_systems(void)
{
	int64_t before = (int64_t)time(NULL);
	int64_t now = sources_system.now(sources_system.arg);
	int64_t after = (int64_t)time(NULL);

	CHECK(before <= now && now <= after);
}

static void random_bytes_fill_and_differ(void)
{
	unsigned char first[1024] = { 0 }, second[1024] = { 0 };
	unsigned values = 0;
	unsigned char seen[256] = { 0 };

	sources_system.random(sources_system.arg, first, sizeof(first));
	sources_system.random(sources_system.arg, second, sizeof(second));
	CHECK(memcmp(first, second, sizeof(first)) != 0);
	CHECK(memcmp(first, first + 512, 512) != 0);
	for (size_t i = 0; i < sizeof(first); i++)
		if (!seen[first[i]]++)
			values++;
	CHECK(values > 200);	/* 256 · (1 − e⁻⁴) ≈ 251 are to be expected */
}

static void nothing_beyond_the_length(void)
{
	unsigned char bytes[8] = { 0 };

	sources_system.random(sources_system.arg, bytes, 0);
	for (int i = 0; i < 8; i++)
		CHECK_INT(bytes[i], 0);
}

static int64_t seven(void *arg)
{
	(void)arg;
	return 7;
}

static void ticks_go_on_or_stand_still(void)
{
	const struct sources given = { .ticks = seven }, none = { .ticks = NULL };
	int64_t before = sources_ticks(&sources_system), after = before;

	while (after == before)
		after = sources_ticks(&sources_system);
	CHECK(after > before && after < before + 1000);
	CHECK_INT(sources_ticks(&given), 7);
	CHECK_INT(sources_ticks(&none), 0);
}

TESTS(TEST(the_clock_is_the_systems), TEST(random_bytes_fill_and_differ),
      TEST(nothing_beyond_the_length), TEST(ticks_go_on_or_stand_still))
