/* SPDX-License-Identifier: GPL-3.0-or-later */
/* str_test - the growing string and its invariants. */
#include "base/str.h"

#include "check.h"

static void empty_is_a_text(void)
{
	struct str str = STR_INIT;
	char *taken;

	CHECK_TEXT(str.text, "");
	str_add(&str, NULL);
	str_add_bytes(&str, NULL, 0);
	str_clear(&str);
	CHECK_INT(str.capacity, 0);
	taken = str_take(&str);
	CHECK_TEXT(taken, "");
	free(taken);
	str_release(&str);
	CHECK_TEXT(str.text, "");
}

static void adds(void)
{
	struct str str = STR_INIT;

	str_add(&str, "令和");
	str_addf(&str, "%d", 5);
	str_add_bytes(&str, "年度x", strlen("年度"));
	str_add_char(&str, '!');
	str_add_repeat(&str, "ab", 3);
	str_add_repeat(&str, "ab", 0);
	CHECK_TEXT(str.text, "令和5年度!ababab");
	CHECK_INT(str.length, strlen(str.text));
	str_release(&str);
}

static void inserts_and_removes(void)
{
	struct str str = STR_INIT;

	str_insert(&str, 0, "bd", 2);
	str_insert(&str, 0, "a", 1);
	str_insert(&str, 2, "c", 1);
	str_insert(&str, 4, "e", 1);
	str_insert(&str, 1, "", 0);
	CHECK_TEXT(str.text, "abcde");
	str_remove(&str, 1, 3);
	CHECK_TEXT(str.text, "ae");
	str_remove(&str, 2, 0);
	str_remove(&str, 0, 2);
	CHECK_TEXT(str.text, "");
	CHECK_INT(str.length, 0);
	str_release(&str);
}

static void long_formats_fit(void)
{
	struct str str = STR_INIT;

	for (int i = 0; i < 10; i++)
		str_addf(&str, "%0500d", i);
	CHECK_INT(str.length, 5000);
	CHECK_INT(str.text[str.length - 1], '9');
	CHECK_INT(str.text[str.length], 0);
	str_truncate(&str, 499);
	CHECK_INT(strlen(str.text), 499);
	str_release(&str);
}

static void holds_nul_bytes(void)
{
	struct str str = STR_INIT;

	str_add_bytes(&str, "a\0b", 3);
	CHECK_INT(str.length, 3);
	CHECK_INT(memcmp(str.text, "a\0b", 4), 0);
	str_release(&str);
}

static void taken_is_the_callers(void)
{
	struct str str = STR_INIT;
	char *first, *second;

	str_add(&str, "one");
	first = str_take(&str);
	str_add(&str, "two");
	second = str_take(&str);
	CHECK_TEXT(first, "one");
	CHECK_TEXT(second, "two");
	CHECK_TEXT(str.text, "");
	free(first);
	free(second);
}

/* Random acts against a plain array. */
static void acts_like_a_model(void)
{
	struct str str = STR_INIT;
	char model[4096];
	size_t length = 0;
	uint32_t seed = 7;

	for (int i = 0; i < 20000; i++) {
		size_t at, count;

		seed = seed * 1664525 + 1013904223;
		at = (seed >> 8) % (length + 1);
		count = (seed >> 20) % 9;
		if ((seed >> 28) % 3 && length + count < sizeof(model)) {
			memmove(model + at + count, model + at, length - at);
			memcpy(model + at, "12345678", count);
			length += count;
			str_insert(&str, at, "12345678", count);
		} else {
			count = count > length - at ? length - at : count;
			memmove(model + at, model + at + count, length - at - count);
			length -= count;
			str_remove(&str, at, count);
		}
		if (str.length != length || memcmp(str.text, model, length) || str.text[length]) {
			CHECK_INT(i, -1);
			break;
		}
	}
	CHECK(length > 0);
	str_release(&str);
}

static void splitting(void)
{
	size_t count;
	char **parts = str_split("088,101,,x", ',', &count);

	CHECK_INT(count, 4);
	CHECK_TEXT(parts[0], "088");
	CHECK_TEXT(parts[2], "");
	CHECK_TEXT(parts[3], "x");
	str_free_parts(parts, count);
	parts = str_split("", ',', &count);
	CHECK_INT(count, 0);
	str_free_parts(parts, count);
	parts = str_split("088,", ',', &count);
	CHECK_INT(count, 1);
	str_free_parts(parts, count);
}

TESTS(TEST(splitting), TEST(empty_is_a_text), TEST(adds), TEST(inserts_and_removes), TEST(long_formats_fit),
      TEST(holds_nul_bytes), TEST(taken_is_the_callers), TEST(acts_like_a_model))
