/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The event loop from outside: what a typed character costs on the line, where
 * the cursor stands, bursts, small windows, hang-up.  Runs tests/terminal/notepad.
 */
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

#include "check.h"
#include "emulator.h"

static char kept[] = "/tmp/hyoka-notepad-XXXXXX";

static struct emulator *run(enum answer answer, char *const argv[])
{
	static char kept_is[64], term[] = "TERM=xterm-256color", language[] = "LANG=C.UTF-8";
	char *environment[] = { term, language, kept_is, NULL };

	snprintf(kept_is, sizeof(kept_is), "HYOKA_NOTEPAD=%s", kept);
	return emulator_start(24, 80, answer, argv, environment);
}

static char *program(void)
{
	return emulator_program("tests/terminal/notepad");
}

static struct emulator *start_with(enum answer answer)
{
	char *argv[] = { program(), NULL };
	struct emulator *emulator = run(answer, argv);

	CHECK(emulator_shows(emulator, "notepad"));
	emulator_listen(emulator, 50);
	return emulator;
}

static struct emulator *start(void)
{
	return start_with(ANSWER_TRULY);
}

/* Send, wait until all is painted, and count the bytes that came. */
static size_t cost(struct emulator *emulator, const char *text)
{
	emulator_send(emulator, text, strlen(text));
	return emulator_listen(emulator, 150);
}

static void check_cursor(struct emulator *emulator, int line, int column)
{
	int got_line, got_column;

	emulator_cursor(emulator, &got_line, &got_column);
	CHECK_INT(got_line, line);
	CHECK_INT(got_column, column);
}

static void finish(struct emulator *emulator)
{
	emulator_close(emulator);
	CHECK(emulator_ended(emulator, 1000) >= 0);
	emulator_free(emulator);
}

static void a_character_costs_few_bytes(void)
{
	struct emulator *emulator = start();
	size_t bytes;

	cost(emulator, "市民");
	check_cursor(emulator, 2, 4);
	bytes = cost(emulator, "の");
	CHECK(emulator_shows(emulator, "市民の"));
	check_cursor(emulator, 2, 6);
	if (!CHECK(bytes > 0 && bytes <= 12))
		printf("# %zu bytes for one character\n", bytes);
	finish(emulator);
}

static void a_burst_is_one_step_of_undo(void)
{
	struct emulator *emulator = start();

	cost(emulator, "一");
	cost(emulator, "二三四五");
	cost(emulator, "\032");
	check_cursor(emulator, 2, 2);
	finish(emulator);
}

static void a_burst_is_painted_once(void)
{
	struct emulator *emulator = start();
	struct str text = STR_INIT;
	size_t bytes;

	str_add_repeat(&text, "通信", 100);
	bytes = cost(emulator, text.text);
	if (!CHECK(bytes >= text.length && bytes <= text.length * 2))
		printf("# %zu bytes for a burst of %zu\n", bytes, text.length);
	check_cursor(emulator, 7, 10);	/* 39 a line of 79: 200 = 5 × 39 + 5 */
	str_release(&text);
	finish(emulator);
}

static void idle_is_silent(void)
{
	struct emulator *emulator = start();

	CHECK_INT(emulator_listen(emulator, 400), 0);
	finish(emulator);
}

static void small_window_keeps_the_text(void)
{
	struct emulator *emulator = start();

	cost(emulator, "書きかけ");
	emulator_resize(emulator, 20, 60);
	CHECK(emulator_shows(emulator, "the window is too small: 80×24 at least"));
	cost(emulator, "の文\032\033[A");	/* text is, commands are not */
	emulator_resize(emulator, 30, 90);
	CHECK(emulator_shows(emulator, "書きかけの文"));
	check_cursor(emulator, 2, 12);
	cost(emulator, "。");
	CHECK(emulator_shows(emulator, "書きかけの文。"));
	finish(emulator);
}

/* Whatever the reason, what was typed is on disk within a second. */
static void check_kept(struct emulator *emulator, const char *wanted)
{
	char text[256] = "";
	FILE *file;

	CHECK(emulator_ended(emulator, 1000) >= 0);
	file = fopen(kept, "r");
	if (CHECK(file != NULL)) {
		text[fread(text, 1, sizeof(text) - 1, file)] = '\0';
		fclose(file);
	}
	CHECK_TEXT(text, wanted);
	emulator_free(emulator);
	CHECK(truncate(kept, 0) == 0);
}

static void nothing_typed_is_lost(void)
{
	struct emulator *emulator = start();

	cost(emulator, "回線が切れる");
	emulator_close(emulator);
	check_kept(emulator, "回線が切れる");
	emulator = start();
	emulator_send(emulator, "停止", 6);
	emulator_listen(emulator, 100);
	kill(emulator_process(emulator), SIGTERM);
	check_kept(emulator, "停止");
	signal(SIGHUP, SIG_IGN);
	emulator = start();
	signal(SIGHUP, SIG_DFL);
	cost(emulator, "聞こえない");
	emulator_close(emulator);
	check_kept(emulator, "聞こえない");
}

static void ambiguous_characters_move_by_what_the_terminal_says(void)
{
	struct emulator *emulator = start_with(ANSWER_WIDE);

	cost(emulator, "①②");
	CHECK(strstr(emulator_bytes(emulator)->text, "①②") != NULL);
	CHECK(cost(emulator, "x") <= 12);
	finish(emulator);
	emulator = start();
	cost(emulator, "①②");
	check_cursor(emulator, 2, 2);
	finish(emulator);
}

static void key_storm_and_resize_storm(void)
{
	struct emulator *emulator = start();

	for (int i = 0; i < 200; i++) {
		emulator_resize(emulator, 1 + i % 60, 1 + i * 7 % 200);
		emulator_send(emulator, "あ\033[99~\033[B", 12);
		if (i % 10 == 0)
			emulator_listen(emulator, 1);
	}
	emulator_resize(emulator, 24, 80);
	CHECK(emulator_shows(emulator, "notepad"));
	finish(emulator);
}

static bool came(const struct emulator *emulator, const char *bytes)
{
	return strstr(emulator_bytes(emulator)->text, bytes) != NULL;
}

static void pages_go_to_the_terminals_printer(void)
{
	struct emulator *emulator = start();

	cost(emulator, "#print");
	CHECK(came(emulator, "\033[5i一頁\r\n\f二頁\r\n\033[4i"));
	cost(emulator, "文");
	CHECK(emulator_shows(emulator, "文"));
	finish(emulator);
}

static void pages_with_control_characters_do_not(void)
{
	struct emulator *emulator = start();

	cost(emulator, "#trick");
	CHECK(emulator_shows(emulator, "control characters"));
	CHECK(!came(emulator, "\033[5i"));
	CHECK(!came(emulator, "一頁"));
	finish(emulator);
}

static void redraw_sends_the_whole_screen(void)
{
	struct emulator *emulator = start();

	cost(emulator, "市民");
	CHECK(cost(emulator, "#redraw") > 20);
	CHECK(emulator_shows(emulator, "市民"));
	finish(emulator);
}

static void the_mouse_is_taken_and_given_back(void)
{
	struct emulator *emulator = start();

	CHECK(!came(emulator, "\033[?1000h"));		/* selecting is the terminal's */
	cost(emulator, "#mouse");
	CHECK(came(emulator, "\033[?1000h\033[?1006h"));
	cost(emulator, "\033[<0;10;5M\033[<0;10;5m");
	CHECK(emulator_shows(emulator, "click 4 9"));
	cost(emulator, "\033[M !\"");		/* as old terminals tell it */
	CHECK(emulator_shows(emulator, "click 1 0"));
	cost(emulator, "#mouse");
	CHECK(came(emulator, "\033[?1006l\033[?1000l"));
	cost(emulator, "#mouse");
	cost(emulator, "#quit");
	CHECK_INT(emulator_ended(emulator, 1000), 0);
	CHECK(strstr(strstr(emulator_bytes(emulator)->text, "\033[?1000l") + 1, "\033[?1000l") != NULL);
	emulator_free(emulator);
}

static void quit_ends(void)
{
	struct emulator *emulator = start();

	cost(emulator, "#quit");
	CHECK_INT(emulator_ended(emulator, 1000), 0);
	CHECK(came(emulator, "\033[?1049l"));
	emulator_free(emulator);
}

static void without_a_shell_there_is_no_suspending(void)
{
	struct emulator *emulator = start();

	cost(emulator, "#suspend");
	CHECK(emulator_shows(emulator, "no shell"));
	finish(emulator);
}

/* Under a shell with job control: away, and back with the text. */
static void suspending_and_going_on(void)
{
	static char shell[] = "/bin/sh", option[] = "-mc";
	char command[5000], *argv[] = { shell, option, command, NULL };
	struct emulator *emulator;

	snprintf(command, sizeof(command), "%s; echo in the shell; read line; fg; echo ended", program());
	emulator = run(ANSWER_TRULY, argv);
	CHECK(emulator_shows(emulator, "notepad"));
	cost(emulator, "途中の文");
	cost(emulator, "#suspend");
	CHECK(emulator_shows(emulator, "in the shell"));
	cost(emulator, "\r");
	CHECK(emulator_shows(emulator, "途中の文"));
	cost(emulator, "続き");
	CHECK(emulator_shows(emulator, "途中の文続き"));
	cost(emulator, "#quit");
	CHECK(emulator_shows(emulator, "ended"));
	emulator_free(emulator);
}

static void make_file(void)
{
	int fd = mkstemp(kept);

	CHECK(fd >= 0);
	close(fd);
}

static void remove_file(void)
{
	CHECK_INT(unlink(kept), 0);
}

TESTS(TEST(make_file), TEST(a_character_costs_few_bytes), TEST(a_burst_is_one_step_of_undo),
      TEST(a_burst_is_painted_once), TEST(idle_is_silent), TEST(small_window_keeps_the_text),
      TEST(nothing_typed_is_lost), TEST(ambiguous_characters_move_by_what_the_terminal_says),
      TEST(key_storm_and_resize_storm), TEST(pages_go_to_the_terminals_printer),
      TEST(pages_with_control_characters_do_not), TEST(redraw_sends_the_whole_screen),
      TEST(the_mouse_is_taken_and_given_back), TEST(quit_ends), TEST(without_a_shell_there_is_no_suspending),
      TEST(suspending_and_going_on), TEST(remove_file))
