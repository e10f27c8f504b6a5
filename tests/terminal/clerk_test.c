/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A clerk's year: from last year's sheet to one that is ready to pass on, in a
 * real pseudo-terminal.  Counted are the keys that are no part of what is new:
 * F9 leads from one thing to the next, so that nothing has to be looked for.
 */
#include "demo.h"

#define KEYS_MOST 60

static struct emulator *emulator;
static int keys;		/* that are no text of the clerk's */
static int texts;		/* characters that are */

/* Run a command on the store; its exit status. */
static int run(const char *first, const char *second, const char *third, const char *fourth)
{
	static char option[] = "--store";
	char *argv[] = { demo_program(), option, demo_store, (char *)first, (char *)second, (char *)third,
			 (char *)fourth, NULL };
	struct emulator *command = demo_run(24, 80, argv);
	int status = emulator_ended(command, EMULATOR_PATIENCE_MS);

	emulator_free(command);
	return status;
}

static void key(const char *bytes)
{
	keys++;
	demo_send(emulator, bytes);
}

/* What is new this year. */
static void type(const char *text)
{
	for (const char *c = text; *c; c++)
		texts += ((unsigned char)*c & 0xc0) != 0x80;
	demo_send(emulator, text);
}

static void next_thing(void)
{
	key("\033[20~");
}

static void take_offer(void)
{
	key("\033[15~");
}

static void confirm_the_part(void)
{
	key("\027");	/* Ctrl-W */
}

/* A value or text at the next thing to do. */
static void next_is(const char *shown, const char *text)
{
	next_thing();
	if (!CHECK(emulator_shows(emulator, shown)))
		printf("#   for %s\n", text);
	type(text);
}

/* The score and the office's sentence for it. */
static void score_is(const char *shown, const char *score)
{
	next_is(shown, score);
	CHECK(emulator_shows(emulator, "F5 takes"));
	take_offer();
}

static void costs(void)
{
	next_thing();
	CHECK(emulator_shows(emulator, "8 values to be confirmed"));
	confirm_the_part();
	CHECK(emulator_shows(emulator, "confirmed as last year"));
	next_is("'Budget 2028' is empty", "9400");
	next_is("'Settled 2026' is empty", "9120");
	next_is("'General funds 2026' is empty", "7960");
	next_is("'State, pref., bonds 2026' is empty", "950");
	next_thing();
	CHECK(emulator_shows(emulator, "F5 takes: 210"));
	take_offer();
	next_is("'Regular staff 2028' is empty", "1.2");
	next_is("'Overtime 2028' is empty", "95.5");
	next_is("'Fiscal-year staff 2028' is empty", "1");
}

static void indicators(void)
{
	next_thing();
	CHECK(emulator_shows(emulator, "values to be confirmed"));
	confirm_the_part();
	next_is("'Indicator 1 Target 2027' is empty", "30");
	next_is("'Indicator 1 Actual 2026' is empty", "29");
}

static void results(void)
{
	next_is("'Response to issues' is empty", "電気代の補助枠を設け、14か所に交付した。");
	next_is("'Outcome' is empty", "休止していた1か所が再開し、新たに3か所が開いた。");
	next_is("'Issues: work' is empty", "担い手の高齢化が進み、次の世代への引継ぎが課題である。");
	next_is("'Issues: organisation' is empty", "相談員の任期が年度末に切れる。");
	next_is("'Goal of improvement' is empty", "担い手の養成講座を年2回開く。");
}

static void evaluation(void)
{
	score_is("Citizens' needs' is empty", "5");
	score_is("'Progress' is empty", "4");
	score_is("involvement' is empty", "4");
	score_is("'Priority' is empty", "5");
	next_thing();
	CHECK(emulator_shows(emulator, "'Direction' is empty"));
	key("\r");
	CHECK(emulator_shows(emulator, "2 継続"));
	type("2");
}

static void from_last_year_to_ready(void)
{
	static char option[] = "--store", lang[] = "--lang", en[] = "en";
	char *argv[] = { demo_program(), lang, en, option, demo_store, NULL };

	demo_make();
	CHECK_INT(run("rollover", "2026", NULL, NULL), 0);
	CHECK_INT(run("setting", "working-year", "2026", NULL), 0);
	CHECK_INT(run("check", "--for", "pass_on", "012"), 1);
	emulator = demo_run(40, 120, argv);
	CHECK(emulator_shows(emulator, "F1"));
	costs();
	indicators();
	results();
	evaluation();
	CHECK(emulator_shows(emulator, "0 left"));
	demo_drop(emulator);
	CHECK_INT(run("check", "--for", "pass_on", "012"), 0);
	printf("# %d keys beside %d characters of what is new\n", keys, texts);
	CHECK(keys <= KEYS_MOST);
}

TESTS(TEST(from_last_year_to_ready), TEST(demo_is_taken_away))
