/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Every key of every dialect in every TERM that staff have, in a real
 * pseudo-terminal: a sequence means the same whatever TERM says.  Runs
 * tests/terminal/report, one process for each TERM and each terminal posed as.
 */
#include <unistd.h>

#include "check.h"
#include "dialects.h"
#include "emulator.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))
#define PUTTY "\033[>0;136;0c"

static const char *const terms[] = {
	"xterm", "xterm-256color", "xterm-color", "putty", "putty-256color", "teraterm",
	"teraterm-256color", "ms-terminal", "mintty", "tmux", "tmux-256color", "screen",
	"screen-256color", "linux", "linux-16color", "vt100", "vt102", "vt220", "rxvt", "rxvt-unicode",
	"kterm", "cygwin", "ansi", "cons25", "no-such-terminal",
};

static struct emulator *start(const char *term)
{
	static char term_is[80], language[] = "LANG=C.UTF-8";
	char *environment[] = { term_is, language, NULL };
	char *argv[] = { emulator_program("tests/terminal/report"), NULL };

	snprintf(term_is, sizeof(term_is), "TERM=%s", term);
	return emulator_start(50, 200, ANSWER_TRULY, argv, environment);
}

static bool is_spoken(const struct spoken *spoken, bool putty, bool console)
{
	switch (spoken->by) {
	case BY_ANY:
		return !putty;
	case BY_PUTTY:
		return putty;
	case BY_CONSOLE:
		return !putty && console;
	case BY_ALL_BUT_CONSOLE:
		return !putty && !console;
	}
	return false;
}

/* The names must come in a row; those that came are printed where they do not. */
static void check_names(struct emulator *emulator, const struct str *wanted, const char *term)
{
	const struct str *bytes = emulator_bytes(emulator);
	const char *got = strstr(bytes->text, "keys: ");

	if (!CHECK(got != NULL))
		return;
	if (!strncmp(got, wanted->text, wanted->length))
		return;
	CHECK_TEXT(got, wanted->text);
	printf("# TERM=%s\n", term);
}

static void press_all(struct emulator *emulator, const struct spoken *spoken, struct str *wanted)
{
	for (const struct sent *sent = spoken->keys; sent->key; sent++) {
		emulator_send(emulator, sent->bytes, *sent->bytes ? strlen(sent->bytes) : 1);
		str_addf(wanted, "%s ", sent->key);
	}
}

static void check_term(const char *term, bool putty)
{
	bool console = !strncmp(term, "linux", 5);
	struct str wanted = STR_INIT;
	struct emulator *emulator;

	emulator_pose(putty ? PUTTY : NULL, true);
	emulator = start(term);
	CHECK(emulator_shows(emulator, "press keys"));
	str_add(&wanted, "keys: ");
	for (size_t i = 0; i < COUNT(dialects); i++)
		if (is_spoken(&dialects[i], putty, console))
			press_all(emulator, &dialects[i], &wanted);
	emulator_send(emulator, "\033\033", 2);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	check_names(emulator, &wanted, term);
	emulator_free(emulator);
	str_release(&wanted);
}

static void any_terminal_in_every_term(void)
{
	for (size_t i = 0; i < COUNT(terms); i++)
		check_term(terms[i], false);
}

static void putty_in_every_term(void)
{
	for (size_t i = 0; i < COUNT(terms); i++)
		check_term(terms[i], true);
}

TESTS(TEST(any_terminal_in_every_term), TEST(putty_in_every_term))
