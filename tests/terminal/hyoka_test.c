/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole program on the demo store, in a real pseudo-terminal: first paint,
 * cursor, resize, keys of several dialects, silence, hang-up.  What the views
 * show is the business of tests/screens; here it is that it arrives.
 */
#include <signal.h>

#include "demo.h"

static void screen_of(struct emulator *emulator, struct str *out)
{
	emulator_listen(emulator, 100);
	str_clear(out);
	emulator_screen(emulator, out);
}

static void list_is_painted_and_moves(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	int line, column, before;
	size_t sent;

	emulator_listen(emulator, 100);
	emulator_cursor(emulator, &before, &column);
	sent = emulator_bytes(emulator)->length;
	demo_send(emulator, "\033OB");
	emulator_listen(emulator, 200);
	emulator_cursor(emulator, &line, &column);
	CHECK_INT(line, before + 1);
	sent = emulator_bytes(emulator)->length - sent;
	CHECK(sent > 0);
	if (!CHECK(sent <= 200))
		printf("# %zu bytes for a cursor step\n", sent);
	demo_send(emulator, "\033[A");
	emulator_listen(emulator, 200);
	emulator_cursor(emulator, &line, &column);
	CHECK_INT(line, before);
	demo_drop(emulator);
}

static void same_screen_after_resizing_there_and_back(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct str before = STR_INIT, after = STR_INIT;

	screen_of(emulator, &before);
	emulator_resize(emulator, 40, 120);
	screen_of(emulator, &after);
	CHECK(strcmp(before.text, after.text) != 0);
	emulator_resize(emulator, 10, 60);
	CHECK(emulator_shows(emulator, "too small"));
	emulator_resize(emulator, 24, 80);
	CHECK(emulator_shows(emulator, "F1"));
	screen_of(emulator, &after);
	CHECK_TEXT(after.text, before.text);
	str_release(&before);
	str_release(&after);
	demo_drop(emulator);
}

static void help_opens_by_every_f1(void)
{
	static const char *const keys[] = { "\033OP", "\033[11~", "\033[[A" };

	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
		struct str before = STR_INIT, help = STR_INIT, after = STR_INIT;

		screen_of(emulator, &before);
		demo_send(emulator, keys[i]);
		screen_of(emulator, &help);
		CHECK(strcmp(before.text, help.text) != 0);
		demo_send(emulator, "\033");
		screen_of(emulator, &after);
		CHECK_TEXT(after.text, before.text);
		str_release(&before);
		str_release(&help);
		str_release(&after);
		demo_drop(emulator);
	}
}

static void nothing_is_sent_while_idle(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);

	CHECK(emulator_shows(emulator, "ready"));	/* what is left to do has been counted */
	emulator_listen(emulator, 100);
	CHECK_INT(emulator_listen(emulator, 500), 0);
	demo_drop(emulator);
}

static void a_hundred_keys_are_painted_once_or_twice(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct str keys = STR_INIT;
	size_t before;

	emulator_listen(emulator, 100);
	before = emulator_bytes(emulator)->length;
	str_add_repeat(&keys, "\033OB\033OA", 50);
	emulator_send(emulator, keys.text, keys.length);
	emulator_listen(emulator, 300);
	if (!CHECK(emulator_bytes(emulator)->length - before <= 2 * 24 * 80 * 2))
		printf("# %zu bytes\n", emulator_bytes(emulator)->length - before);
	str_release(&keys);
	demo_drop(emulator);
}

static void wide_terminals_get_no_ruled_lines(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_WIDE);
	struct str screen = STR_INIT;

	screen_of(emulator, &screen);
	CHECK(strstr(screen.text, "─") == NULL && strstr(screen.text, "│") == NULL);
	str_release(&screen);
	demo_drop(emulator);
}

static void silent_terminals_are_served(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_NOT);

	demo_drop(emulator);
}

static void termination_leaves_a_clean_terminal(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);

	kill(emulator_process(emulator), SIGTERM);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(strstr(emulator_bytes(emulator)->text, "\033[?1049l") != NULL);
	emulator_free(emulator);
}

/* What a command prints, on a screen that is large enough for all of it. */
static void read_command(char *const argv[], struct str *out)
{
	struct emulator *emulator = demo_run(1000, 400, argv);

	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	str_clear(out);
	emulator_screen(emulator, out);
	emulator_free(emulator);
}

/* Changes of costs of the newest change set; `*sets` are all sets that have any. */
static int changes_of_costs(int *sets)
{
	static char option[] = "--store", log[] = "log", format[] = "--format", tsv[] = "tsv", number[] = "012";
	char *argv[] = { demo_program(), option, demo_store, log, format, tsv, number, NULL };
	struct str out = STR_INIT;
	long newest = 0, last = 0;
	int count = 0;

	read_command(argv, &out);
	*sets = 0;
	for (char *line = strtok(out.text, "\n"); line; line = strtok(NULL, "\n")) {
		long set = strtol(line, NULL, 10);

		/* a value also takes the reason why it was empty away: "cost.…#empty" */
		if (set == 0 || !strstr(line, "screen") || !strstr(line, "cost.") || strchr(line, '#'))
			continue;
		newest = newest ? newest : set;
		count += set == newest;
		*sets += set != last;
		last = set;
	}
	str_release(&out);
	return count;
}

/* As Excel copies them; six rows of five, from the budget on. */
static const char *const pasted[] = {
	"1,001\t1,002\t1,003\t1,004\t1,005\r\n", "901\t902\t903\t904\t905\r\n",
	"601\t602\t603\t604\t605\r\n", "201\t202\t203\t204\t205\r\n",
	"99\t98\t97\t96\t95\r\n", "8,001\t8,002\t8,003\t8,004\t8,005\r\n",
};

static void a_pasted_block_is_shown_and_one_change_set(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	int sets = 0;

	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "012"));
	demo_send(emulator, "]]");
	CHECK(emulator_shows(emulator, "> Budget"));
	demo_send(emulator, "\033[200~");
	for (size_t i = 0; i < sizeof(pasted) / sizeof(*pasted); i++)
		demo_send(emulator, pasted[i]);
	demo_send(emulator, "\033[201~");
	CHECK(emulator_shows(emulator, "Paste 6 × 5: 30 changes"));
	CHECK(emulator_shows(emulator, "Change them?"));
	CHECK_INT(changes_of_costs(&sets), 0);
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "the unit costs give 8,659"));	/* the labour costs among them */
	demo_send(emulator, "x");
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "30 cells changed"));
	CHECK(emulator_shows(emulator, "8,005"));
	CHECK_INT(changes_of_costs(&sets), 30);
	CHECK_INT(sets, 1);
	demo_drop(emulator);
}

/* A megabyte of tabs is refused before one could look at the clock. */
static void a_paste_without_end_is_refused(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct str paste = STR_INIT;

	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "012"));
	demo_send(emulator, "]]");
	CHECK(emulator_shows(emulator, "> Budget"));
	str_add(&paste, "\033[200~");
	str_add_repeat(&paste, "\t", 1 << 20);
	str_add(&paste, "\033[201~");
	emulator_send(emulator, paste.text, paste.length);
	CHECK(emulator_shows(emulator, "there are more than 10000 cells"));
	str_release(&paste);
	demo_drop(emulator);
}

/* Bytes that come for what was sent, before anything that waits for quiet does. */
static size_t cost(struct emulator *emulator, const char *text)
{
	demo_send(emulator, text);
	return emulator_listen(emulator, 200);
}

/* In a text of the form: the counter and the checks wait, and nothing else is painted. */
static void a_key_in_a_text_costs_few_bytes(void)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	size_t typed, moved, wrapped;

	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	demo_send(emulator, "\033[1;5B\033[B\033[B");
	CHECK(emulator_shows(emulator, "> Outline"));
	demo_send(emulator, "\033OQ");
	emulator_listen(emulator, 800);
	typed = cost(emulator, "市");
	moved = cost(emulator, "\033[D");
	emulator_listen(emulator, 800);
	cost(emulator, "\033[1;5H");
	wrapped = cost(emulator, "市");
	printf("# typed at the end %zu, moved %zu, five lines wrapped anew %zu bytes\n", typed, moved, wrapped);
	CHECK(typed > 0 && typed <= 12);
	CHECK(moved > 0 && moved <= 12);
	CHECK(wrapped > 0 && wrapped <= 200);
	cost(emulator, "\032\032");		/* as it was: nothing is left for a draft */
	cost(emulator, "\033");
	demo_drop(emulator);
}

/* The number of the first sheet, copied; is it asked for to be put on the clipboard? */
static bool copies_to_the_desktop(const char *setting)
{
	struct emulator *emulator;
	char ini[80];
	bool sent;

	snprintf(ini, sizeof(ini), "[screen]\n%s\n", setting);
	emulator = demo_start_as(24, 80, "xterm-256color", ANSWER_TRULY, ini);
	CHECK(emulator_shows(emulator, "F1"));
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	demo_send(emulator, "\033OQ\001\003");	/* F2, Ctrl-A, Ctrl-C */
	emulator_listen(emulator, 300);
	sent = strstr(emulator_bytes(emulator)->text, "\033]52;c;MDEy\a") != NULL;	/* 012 */
	demo_send(emulator, "\026\026");		/* Ctrl-V takes it in any case */
	CHECK(emulator_shows(emulator, "012012"));
	demo_send(emulator, "\032\032\033");
	demo_drop(emulator);
	return sent;
}

static void copies_go_to_the_desktop_unless_told_not_to(void)
{
	CHECK(copies_to_the_desktop("clipboard = on"));
	CHECK(!copies_to_the_desktop("clipboard = off"));
}

TESTS(TEST(list_is_painted_and_moves), TEST(same_screen_after_resizing_there_and_back),
      TEST(help_opens_by_every_f1), TEST(nothing_is_sent_while_idle),
      TEST(a_hundred_keys_are_painted_once_or_twice), TEST(wide_terminals_get_no_ruled_lines),
      TEST(silent_terminals_are_served), TEST(termination_leaves_a_clean_terminal),
      TEST(a_pasted_block_is_shown_and_one_change_set), TEST(a_paste_without_end_is_refused),
      TEST(a_key_in_a_text_costs_few_bytes), TEST(copies_go_to_the_desktop_unless_told_not_to),
      TEST(demo_is_taken_away))
