/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What the history says of addresses and values, for people. */
#include "view/words.h"

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "check.h"
#include "model/masters.h"

static struct masters *masters;

static void value_is(const char *address, const char *value, const char *wanted)
{
	struct str out = STR_INIT;

	words_value(masters, address, value, &out);
	if (!CHECK_TEXT(out.text, wanted))
		printf("# %s\n", address);
	str_release(&out);
}

static void label_is(const char *address, const char *wanted)
{
	struct str out = STR_INIT;

	words_label(masters, address, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void begin(void)
{
	i18n_start("en");
	masters = masters_new();
	masters->sections = xcalloc(1, sizeof(*masters->sections));
	masters->section_count = 1;
	masters->sections[0] = (struct office_section){ .id = 7, .name = xstrdup("市民部市民課") };
	CHECK(masters->section_count == 1);
}

static void what_is_stored_as_a_key_is_said_in_words(void)
{
	value_is("sheet.section", "7", "市民部市民課");
	value_is("sheet.section", "8", "8");	/* gone, or not known here */
	value_is("sheet.state", "in_work", "in work");
	value_is("sheet.scope", "normal", "normal");
	value_is("sheet.scope", "none", "not evaluated");
	value_is("sheet.scope", "other", "other");
	value_is("sheet.year", "2025", "2025");
	value_is("cost.budget@2025", "1234567", "1,234,567");
	value_is("cost.budget@2025", NULL, "(empty)");
	value_is("basic.name", "a\nb", "a\nb");
}

static void labels_name_what_is_no_field(void)
{
	label_is("sheet.section", "Section in charge");
	label_is("basic.name", "Name");
	label_is("basic.name#empty", "Name (why empty)");
	label_is("overview#confirmed", "Overview (confirmed as last year)");
	label_is("no.such", "no.such");
}

static void end(void)
{
	masters_free(masters);
	CHECK(true);
}

TESTS(TEST(begin), TEST(what_is_stored_as_a_key_is_said_in_words), TEST(labels_name_what_is_no_field), TEST(end))
