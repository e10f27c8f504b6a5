/* SPDX-License-Identifier: GPL-3.0-or-later */
/* err_test - what went wrong, where. */
#include "base/err.h"

#include <errno.h>

#include "base/str.h"
#include "check.h"

static void check_format(const struct err *err, const char *wanted)
{
	struct str out = STR_INIT;

	err_format(err, &out);
	CHECK_TEXT(out.text, wanted);
	str_release(&out);
}

static void parts_that_are_there(void)
{
	struct err err = ERR_INIT;

	check_format(&err, "");
	CHECK_INT(err_set(&err, RC_BUSY, "the store is %s", "locked"), RC_BUSY);
	check_format(&err, "the store is locked");
	CHECK_INT(err_at(&err, RC_INVALID, "a.txt", 12, "no '%s'", "x"), RC_INVALID);
	check_format(&err, "a.txt:12: no 'x'");
	CHECK_INT(err_at(&err, RC_IO, "a.txt", 0, "disk full"), RC_IO);
	check_format(&err, "a.txt: disk full");
	err_release(&err);
	check_format(&err, "");
}

static void replaced_as_a_whole(void)
{
	struct err err = ERR_INIT;

	err_at(&err, RC_IO, "a.txt", 12, "first");
	err_set(&err, RC_IO, "second, after %s", err.message);	/* may use what it replaces */
	check_format(&err, "second, after first");
	CHECK(err.file == NULL);
	CHECK_INT(err.line, 0);
	err_release(&err);
}

static void a_file_is_named_once(void)
{
	struct err err = ERR_INIT;

	err_set(&err, RC_INVALID, "bad");
	err_name_file(&err, "one");
	err_name_file(&err, "two");
	check_format(&err, "one: bad");
	err_release(&err);
}

static void percent_of_data_is_data(void)
{
	struct err err = ERR_INIT;

	err_at(&err, RC_INVALID, "%s%n", 1, "'%s'", "%s%n");
	check_format(&err, "%s%n:1: '%s%n'");
	err_release(&err);
}

static void a_prefix_keeps_the_place(void)
{
	struct err err = ERR_INIT;
	struct str text = STR_INIT;

	err_at(&err, RC_INVALID, "costs.tsv", 3, "no number");
	err_prefix(&err, "Budget");
	err_format(&err, &text);
	CHECK_TEXT(text.text, "costs.tsv:3: Budget: no number");
	err_release(&err);
	str_release(&text);
}

/* The C library's own translations need not be installed. */
static void the_system_speaks_the_language_of_the_program(void)
{
	static const int others[] = { EMFILE, -7 };

	CHECK_TEXT(err_system(ENOENT), "no such file or folder");
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		char *usual = strdup(strerror(others[i]));	/* the next call may take its place */

		CHECK_TEXT(err_system(others[i]), usual);
		free(usual);
	}
}

static void names_of_files_are_visible(void)
{
	struct err err = ERR_INIT;

	CHECK_INT(err_file(&err, RC_IO, "a\x1b[31m\n.txt", "is a folder"), RC_IO);
	check_format(&err, "a␛[31m␊.txt: is a folder");
	err_at(&err, RC_IO, err.file, 3, "again");	/* may be what it replaces */
	check_format(&err, "a␛[31m␊.txt:3: again");
	err_set(&err, RC_IO, "nameless");
	err_name_file(&err, "b\x7f");
	check_format(&err, "b␡: nameless");
	err_release(&err);
}

TESTS(TEST(names_of_files_are_visible), TEST(a_prefix_keeps_the_place), TEST(parts_that_are_there), TEST(replaced_as_a_whole),
      TEST(a_file_is_named_once), TEST(percent_of_data_is_data), TEST(the_system_speaks_the_language_of_the_program))
