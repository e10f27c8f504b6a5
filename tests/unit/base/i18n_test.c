/* SPDX-License-Identifier: GPL-3.0-or-later */
/* i18n_test - which language is chosen, whatever the environment says. */
#include "base/i18n.h"

#include <langinfo.h>
#include <locale.h>

#include "check.h"

static const char *const names[] = { "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG" };

/* Set up the environment in the order of `names`; NULL unsets. */
static const char *choose(const char *language, const char *const values[4])
{
	for (int i = 0; i < 4; i++) {
		if (values[i])
			setenv(names[i], values[i], 1);
		else
			unsetenv(names[i]);
	}
	i18n_start(language);
	return i18n_language();
}

static const struct {
	const char *asked, *values[4], *wanted;
} table[] = {
	{ NULL, { NULL, NULL, NULL, NULL }, "ja" },
	{ NULL, { NULL, "POSIX", NULL, NULL }, "ja" },
	{ NULL, { NULL, NULL, NULL, "ja_JP.EUC-JP" }, "ja" },
	{ NULL, { NULL, NULL, NULL, "no_such.locale" }, "ja" },
	{ NULL, { NULL, NULL, NULL, "en_US.UTF-8" }, "en" },
	{ NULL, { NULL, NULL, "en_GB.UTF-8", "ja_JP.UTF-8" }, "en" },
	{ NULL, { "en", "ja_JP.UTF-8", NULL, NULL }, "en" },
	{ NULL, { "", "", "", "en_US.UTF-8" }, "en" },
	{ "ja", { "en", NULL, NULL, "en_US.UTF-8" }, "ja" },
	{ "en", { NULL, NULL, NULL, "ja_JP.UTF-8" }, "en" },
	{ "fr", { NULL, NULL, NULL, "en_US.UTF-8" }, "en" },
	{ NULL, { "../../hostile", NULL, NULL, "en_US.UTF-8" }, "en" },
};

static void language_of_each_environment(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		CHECK_TEXT(choose(table[i].asked, table[i].values), table[i].wanted);
		CHECK_TEXT(getenv("LANGUAGE"), table[i].wanted);
	}
}

static void always_utf8_and_plain_numbers(void)
{
	for (size_t i = 0; i < sizeof(table) / sizeof(*table); i++) {
		choose(table[i].asked, table[i].values);
		CHECK_TEXT(nl_langinfo(CODESET), "UTF-8");
		CHECK_TEXT(setlocale(LC_NUMERIC, NULL), "C");
	}
}

static void unknown_messages_stay_as_they_are(void)
{
	const char *const japanese[4] = { NULL, NULL, NULL, "ja_JP.UTF-8" };

	choose(NULL, japanese);
	CHECK_TEXT(_("a sentence no catalogue has"), "a sentence no catalogue has");
}

TESTS(TEST(language_of_each_environment), TEST(always_utf8_and_plain_numbers),
      TEST(unknown_messages_stay_as_they_are))
