/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Random keys and bytes into the whole program: it never breaks down, hangs or
 * leaves the terminal as it should not, and the store stays whole.  20,000 keys,
 * or 5,000 times HYOKA_RUNS.
 */
#include <signal.h>

#include "anything.h"
#include "demo.h"

static void disturb(struct emulator *emulator)
{
	static const int signals[] = { SIGWINCH, SIGCHLD, SIGTSTP, SIGCONT };
	unsigned what = chance(60);

	if (what < sizeof(signals) / sizeof(*signals))
		kill(emulator_process(emulator), signals[what]);
	else if (what < 8)
		emulator_resize(emulator, 1 + (int)chance(50), 1 + (int)chance(140));
	else if (what < 24)
		emulator_resize(emulator, 24 + (int)chance(20), 80 + (int)chance(60));
}

static void tell_last_words(const struct emulator *emulator, int status)
{
	const struct str *bytes = emulator_bytes(emulator);
	size_t from = bytes->length > 300 ? bytes->length - 300 : 0;

	printf("# status %d, %zu bytes; the last: ", status, bytes->length);
	for (size_t i = from; i < bytes->length; i++)
		printf(bytes->text[i] < ' ' && bytes->text[i] >= 0 ? "\\%03o" : "%c", bytes->text[i]);
	putchar('\n');
}

/* true: it has left, as it may, by a key. */
static bool has_left(struct emulator *emulator)
{
	int status = emulator_ended(emulator, 1), failures = check_failures;

	if (status == -2)
		return false;
	/* Ctrl-C or Ctrl-\ pressed when the terminal was given back already end it as they do */
	if (status != -1)
		CHECK_INT(status, 0);
	CHECK(!demo_sent(emulator, "the program has broken down"));
	CHECK(emulator_line_is_restored(emulator));
	CHECK(demo_sent(emulator, "\033[?2004l"));
	if (check_failures > failures)
		tell_last_words(emulator, status);
	return true;
}

/* A redraw is answered, however much came before. */
static void check_alive(struct emulator *emulator)
{
	size_t before;

	emulator_resize(emulator, 24, 80);
	emulator_listen(emulator, 30);
	before = emulator_bytes(emulator)->length;
	for (int i = 0; i < EMULATOR_PATIENCE_MS / 20 && !has_left(emulator); i++) {
		if (i % 75 == 0)	/* what came may be the beginning of a sequence for a second */
			demo_send(emulator, "\033[201~\014");
		emulator_listen(emulator, 20);
		if (emulator_bytes(emulator)->length - before > 100)
			return;
	}
	if (!CHECK(has_left(emulator))) {
		struct str screen = STR_INIT;

		emulator_screen(emulator, &screen);
		printf("# it shows:\n%s", screen.text);
		str_release(&screen);
	}
}

/* Up to `most` keys, until it leaves; how many there were. */
static long press_at_random(long most)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct str keys = STR_INIT;
	long count = 0;

	while (count < most && !has_left(emulator)) {
		str_clear(&keys);
		for (unsigned n = 1 + chance(20); n > 0; n--, count++)
			anything_add(&keys);
		emulator_send(emulator, keys.text, keys.length);
		disturb(emulator);
		emulator_listen(emulator, chance(20) ? 0 : 5);
		if (chance(50) == 0)
			check_alive(emulator);
	}
	if (emulator_ended(emulator, 1) == -2) {
		emulator_close(emulator);
		CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	}
	emulator_free(emulator);
	str_release(&keys);
	return count;
}

static void check_store(void)
{
	static char option[] = "--store", verify[] = "verify";
	char *argv[] = { demo_program(), option, demo_store, verify, NULL };
	struct emulator *emulator = demo_run(24, 80, argv);

	if (!CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0))
		printf("# %s\n", emulator_bytes(emulator)->text);
	emulator_free(emulator);
}

static void anything_may_be_pressed(void)
{
	const char *runs = getenv("HYOKA_RUNS");
	long most = runs ? strtol(runs, NULL, 10) * 5000 : 20000;

	anything_state = getenv("HYOKA_SEED") ? (unsigned)strtoul(getenv("HYOKA_SEED"), NULL, 10) : 20261127;
	for (long count = 0; count < most;) {
		unsigned seed = anything_state;
		int failures = check_failures;

		count += press_at_random(most - count);
		check_store();
		if (check_failures == failures)
			continue;
		printf("# seed %u\n", seed);
		break;
	}
}

TESTS(TEST(anything_may_be_pressed),
      TEST(demo_is_taken_away))
