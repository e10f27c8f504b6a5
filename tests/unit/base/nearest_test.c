/* SPDX-License-Identifier: GPL-3.0-or-later */
/* nearest - which name was meant by one with a typing error. */
#include "check.h"

#include "base/nearest.h"

static const char *const names[] = { "init", "list", "log", "set", "setting", "show", NULL };

static const char *name_at(size_t index, const void *arg)
{
	return ((const char *const *)arg)[index];
}

static void means(const char *typed, const char *wanted)
{
	CHECK_TEXT(nearest_name(typed, name_at, names), wanted);
}

static void distances(void)
{
	CHECK_INT(nearest_distance("", ""), 0);
	CHECK_INT(nearest_distance("abc", ""), 3);
	CHECK_INT(nearest_distance("", "abc"), 3);
	CHECK_INT(nearest_distance("Cost-Sum", "cost-sum"), 0);
	CHECK_INT(nearest_distance("kitten", "sitting"), 3);
}

static void typing_errors(void)
{
	means("inti", "init");
	means("lisst", "list");
	means("st", "set");
	means("SHOW", "show");
	means("setings", "setting");
}

static void other_words(void)
{
	means("", NULL);
	means("x", NULL);
	means("foo", NULL);
	means("help", NULL);
	means("一覧", NULL);
	CHECK_TEXT(nearest_name("init", name_at, names + 6), NULL);
}

TESTS(TEST(distances), TEST(typing_errors), TEST(other_words))
