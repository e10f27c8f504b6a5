/* SPDX-License-Identifier: GPL-3.0-or-later */
/* value - empty is not zero, and texts have one owner. */
#include "check.h"

#include "model/value.h"

static void blank_text_is_empty(void)
{
	CHECK_INT(value_text("").type, VALUE_EMPTY);
	CHECK_INT(value_text(NULL).type, VALUE_EMPTY);
	CHECK(!value_text("").text);
}

static void texts_are_copied(void)
{
	char source[] = "市民";
	struct value a = value_text(source), b;

	source[0] = 'x';
	CHECK_TEXT(a.text, "市民");
	b = value_copy(&a);
	CHECK(a.text != b.text);
	CHECK(value_equal(&a, &b));
	value_release(&a);
	CHECK_INT(a.type, VALUE_EMPTY);
	CHECK(!a.text);
	CHECK_TEXT(b.text, "市民");
	value_release(&b);
	value_release(&b);
}

static void empty_zero_and_text_differ(void)
{
	struct value empty = VALUE_NONE, zero = VALUE_OF_NUMBER(0), one = VALUE_OF_NUMBER(1);
	struct value text = value_text("0"), other = value_text("1");

	CHECK(value_equal(&empty, &empty));
	CHECK(value_equal(&zero, &zero));
	CHECK(!value_equal(&empty, &zero));
	CHECK(!value_equal(&zero, &one));
	CHECK(!value_equal(&zero, &text));
	CHECK(!value_equal(&text, &empty));
	CHECK(!value_equal(&text, &other));
	value_release(&text);
	value_release(&other);
}

TESTS(TEST(blank_text_is_empty), TEST(texts_are_copied), TEST(empty_zero_and_text_differ))
