/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two people at one sheet, each with a program of their own: one types on a
 * screen, the other changes the same cell by a command meanwhile.
 */
#include <stdbool.h>

#include "demo.h"

#define CELL "overview.purpose"

static char lang[] = "--lang", en[] = "en", option[] = "--store", number[] = "012", cell[] = CELL;

/* A command that the other person gives; its output is what its screen shows. */
static struct emulator *command(char *verb, char *value)
{
	char *argv[] = { demo_program(), lang, en, option, demo_store, verb, number, cell, value, NULL };
	struct emulator *emulator = demo_run(24, 80, argv);

	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	return emulator;
}

static void other_writes(char *value)
{
	static char set[] = "set";

	emulator_free(command(set, value));
}

static void check_stands(const char *wanted)
{
	static char show[] = "show";
	struct emulator *emulator = command(show, NULL);

	CHECK(emulator_shows(emulator, wanted));
	emulator_free(emulator);
}

/* A text is being typed into 目的 when the other person writes there; then the field is left. */
static struct emulator *meet(char *theirs)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);

	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	demo_send(emulator, "\033[1;5B\033[B\r");	/* Ctrl-Down, Down, Enter */
	CHECK(emulator_shows(emulator, "chars"));	/* the counter of the open field */
	demo_send(emulator, "わたしの文");
	CHECK(emulator_shows(emulator, "わたしの文"));
	other_writes(theirs);
	demo_send(emulator, "\033");
	CHECK(emulator_shows(emulator, "While you were typing"));
	return emulator;
}

static void leave(struct emulator *emulator)
{
	demo_drop(emulator);
}

static void mine_is_taken(void)
{
	static char theirs[] = "ほかの人の文";
	struct emulator *emulator = meet(theirs);

	CHECK(emulator_shows(emulator, "ほかの人の文"));	/* both are to be seen */
	CHECK(emulator_shows(emulator, "わたしの文"));
	demo_send(emulator, "1\r");
	CHECK(emulator_shows(emulator, "saved as you have written it"));
	check_stands("わたしの文");
	leave(emulator);
}

static void theirs_is_kept(void)
{
	static char theirs[] = "ほかの人の文";
	struct emulator *emulator = meet(theirs);

	demo_send(emulator, "2\r");
	CHECK(emulator_shows(emulator, "it stays as"));
	check_stands("ほかの人の文");
	leave(emulator);
}

static void theirs_is_corrected(void)
{
	static char theirs[] = "ほかの人の文";
	struct emulator *emulator = meet(theirs);

	demo_send(emulator, "3\r");
	CHECK(emulator_shows(emulator, "Nothing is saved before"));
	demo_send(emulator, "2\r");
	CHECK(emulator_shows(emulator, "chars"));
	demo_send(emulator, "を直した");
	CHECK(emulator_shows(emulator, "ほかの人の文を直した"));
	demo_send(emulator, "\033");
	CHECK(emulator_shows(emulator, "saved "));
	check_stands("ほかの人の文を直した");
	leave(emulator);
}

/* Nothing is decided: what was typed goes on being typed, theirs stands. */
static void esc_goes_on_typing(void)
{
	static char theirs[] = "ほかの人の文";
	struct emulator *emulator = meet(theirs);

	demo_send(emulator, "\033");
	CHECK(emulator_shows(emulator, "chars"));
	demo_send(emulator, "の続き");
	CHECK(emulator_shows(emulator, "わたしの文の続"));	/* the next line has the rest */
	check_stands("ほかの人の文");
	leave(emulator);
}

TESTS(TEST(mine_is_taken), TEST(theirs_is_kept), TEST(theirs_is_corrected), TEST(esc_goes_on_typing),
      TEST(demo_is_taken_away))
