/* SPDX-License-Identifier: GPL-3.0-or-later */
/* word_test - keys and other short texts compared. */
#include "base/word.h"

#include <stddef.h>

#include "check.h"

static void compares(void)
{
	CHECK(word_same(NULL, NULL));
	CHECK(word_same("a", "a"));
	CHECK(!word_same("a", "b"));
	CHECK(!word_same(NULL, ""));
	CHECK(!word_same("", NULL));
}

static void lists(void)
{
	CHECK(word_listed("any|past|future", "any"));
	CHECK(word_listed("any|past|future", "past"));
	CHECK(word_listed("any|past|future", "future"));
	CHECK(!word_listed("any|past|future", "pas"));
	CHECK(!word_listed("any|past|future", "past|future"));
	CHECK(!word_listed("any|past|future", ""));
	CHECK(!word_listed("", "any"));
	CHECK(!word_listed("", ""));
}

TESTS(TEST(compares), TEST(lists))
