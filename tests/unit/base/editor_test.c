/* SPDX-License-Identifier: GPL-3.0-or-later */
/* editor_test - which editor, and what it is given; tests/terminal runs it on a terminal. */
#include "base/editor.h"

#include <unistd.h>

#include "check.h"

static bool never(void)
{
	return false;
}

static void visual_before_editor(void)
{
	unsetenv("VISUAL");
	unsetenv("EDITOR");
	CHECK_TEXT(editor_command(), NULL);
	setenv("EDITOR", "nano", 1);
	CHECK_TEXT(editor_command(), "nano");
	setenv("VISUAL", "  ", 1);
	CHECK_TEXT(editor_command(), "nano");
	setenv("VISUAL", "vim -X", 1);
	CHECK_TEXT(editor_command(), "vim -X");
}

static void command_divided_at_blanks(void)
{
	struct err err = ERR_INIT;

	setenv("VISUAL", " test  a-file  = ", 1);
	CHECK_INT(editor_run("a-file", never, &err), RC_OK);
	CHECK_INT(editor_run("another;file", never, &err), RC_IO);
	CHECK(err.message && strstr(err.message, "'test'"));
	err_release(&err);
}

static void none_and_missing(void)
{
	struct err err = ERR_INIT;

	setenv("VISUAL", "/nowhere/editor", 1);
	CHECK_INT(editor_run("file", never, &err), RC_NOT_FOUND);
	err_release(&err);
	unsetenv("VISUAL");
	unsetenv("EDITOR");
	CHECK_INT(editor_run("file", never, &err), RC_CONFIG);
	err_release(&err);
}

static bool at_once(void)
{
	return true;
}

static void one_that_stays_is_made_to_go(void)
{
	struct err err = ERR_INIT;

	setenv("VISUAL", "tail -f", 1);
	CHECK_INT(editor_run("/dev/null", at_once, &err), RC_BUSY);
	err_release(&err);
}

TESTS(TEST(visual_before_editor), TEST(command_divided_at_blanks), TEST(none_and_missing),
      TEST(one_that_stays_is_made_to_go))
