/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Which terminal says what of itself, and what follows for the input method. */
#include "tui/identity.h"

#include "check.h"

static void check(int first, int second, int third, const char *name, bool ime)
{
	struct identity identity = identity_of((const int[]){ first, second, third });

	CHECK_TEXT(identity.name ? identity.name : "?", name);
	CHECK_INT(identity_switches_ime(&identity), ime);
}

static void terminals_are_told_apart(void)
{
	check(0, 136, 0, "PuTTY", false);
	check(32, 278, 2, "Tera Term", true);
	check(65, 331, 0, "RLogin", true);
	check(0, 10, 1, "Windows Terminal", false);
	check(77, 30700, 0, "mintty", false);
	check(41, 390, 0, "xterm", false);
	check(65, 6800, 1, "VTE", false);
	check(84, 0, 0, "tmux", false);
	check(83, 40900, 0, "screen", false);
}

/* One that only resembles gets nothing that others might not understand. */
static void the_unknown_stays_unknown(void)
{
	check(0, 0, 0, "?", false);
	check(32, 278, 0, "?", false);
	check(65, 330, 0, "?", false);
	check(1, 95, 0, "?", false);
}

TESTS(TEST(terminals_are_told_apart), TEST(the_unknown_stays_unknown))
