/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * A session of the whole program from its first to its last byte: odd TERMs
 * and sizes, the terminal given back whatever happens, suspending, the input
 * method, pastes that are too large, bursts.
 */
#include <signal.h>
#include <sys/resource.h>

#include "demo.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static struct emulator *start(void)
{
	return demo_start(24, 80, ANSWER_TRULY);
}

/* From the list into the text of the first sheet's overview, and typing. */
static void begin_typing(struct emulator *emulator)
{
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	demo_send(emulator, "\033[1;5B\033OQ");
	CHECK(emulator_shows(emulator, "For whom"));
	emulator_listen(emulator, 100);
}

/* ---- which terminals ---- */

static void check_refused(const char *term)
{
	struct emulator *emulator = demo_start_as(24, 80, term, ANSWER_TRULY, NULL);

	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 78);
	CHECK(demo_sent(emulator, "the sub-commands work without one"));
	CHECK(!demo_sent(emulator, "\033"));
	CHECK(emulator_line_is_restored(emulator));
	emulator_free(emulator);
}

static void unusable_terminals_get_a_sentence(void)
{
	static char huge[60000];

	memset(huge, 'x', sizeof(huge) - 1);
	check_refused(NULL);
	check_refused("");
	check_refused("dumb");
	check_refused("../../x");
	check_refused("/etc/passwd");
	check_refused("x%sy");
	check_refused(huge);
}

static void unknown_terminals_are_tried_as_xterm(void)
{
	static const char *const terms[] = { "no-such-terminal", "vt100", "linux", "xterm-mono", "vt52" };

	for (size_t i = 0; i < COUNT(terms); i++) {
		struct emulator *emulator = demo_start_as(24, 80, terms[i], ANSWER_TRULY, NULL);

		emulator_listen(emulator, 200);
		demo_drop(emulator);
	}
}

/* ---- sizes ---- */

static const struct size {
	int lines, columns;
	const char *said;
} sizes[] = {
	{ 1, 1, "!" }, { 1, 200, "the window is too small" }, { 200, 1, "t" }, { 2, 4, "!" },
	{ 2, 5, "too s" }, { 24, 79, "the window is too small" }, { 23, 80, "the window is too small" },
	{ 0, 0, "F1" }, { 500, 200, "F1" }, { 200, 500, "F1" }, { 500, 1000, "F1" }, { 1000, 500, "F1" },
};

/* By what was sent: libvterm does not draw in windows of one line or column. */
static bool says(struct emulator *emulator, const char *bytes)
{
	for (int i = 0; i < 100 && !demo_sent(emulator, bytes); i++)
		emulator_listen(emulator, 30);
	return demo_sent(emulator, bytes);
}

static void starts_in_any_size(void)
{
	for (size_t i = 0; i < COUNT(sizes); i++) {
		struct emulator *emulator = demo_start_as(sizes[i].lines, sizes[i].columns,
							  "xterm-256color", ANSWER_TRULY, NULL);

		if (!CHECK(says(emulator, sizes[i].said)))
			printf("# %dx%d\n", sizes[i].columns, sizes[i].lines);
		demo_drop(emulator);
	}
}

static void what_is_typed_survives_any_size(void)
{
	struct emulator *emulator = start();

	begin_typing(emulator);
	for (size_t i = 0; i < COUNT(sizes); i++) {
		emulator_resize(emulator, sizes[i].lines, sizes[i].columns);
		demo_send(emulator, "字");
		emulator_listen(emulator, 20);
	}
	emulator_resize(emulator, 65535, 65535);
	demo_send(emulator, "。");
	emulator_listen(emulator, 50);
	emulator_resize(emulator, 24, 80);
	CHECK(emulator_shows(emulator, "字字字字字字字字字字字字。"));
	demo_drop(emulator);
}

static void resizes_come_between_keys(void)
{
	struct emulator *emulator = start();
	char wanted[16];

	begin_typing(emulator);
	for (int i = 0; i < 1000; i++) {
		emulator_resize(emulator, 20 + i % 30, 70 + i * 7 % 60);
		if (i % 100 == 0)
			demo_send(emulator, "節");
		if (i % 25 == 0)
			emulator_listen(emulator, 1);
	}
	emulator_resize(emulator, 24, 80);
	snprintf(wanted, sizeof(wanted), "節節節節");
	CHECK(emulator_shows(emulator, wanted));
	CHECK(emulator_shows(emulator, "節節節節節節節節節節"));
	demo_drop(emulator);
}

/* ---- the terminal is given back ---- */

static void check_given_back(struct emulator *emulator, int status)
{
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), status);
	CHECK(emulator_line_is_restored(emulator));
	CHECK(demo_sent(emulator, "\033[?2004l"));
	CHECK(demo_sent(emulator, "\033[?1049l"));
	CHECK(!demo_sent(emulator, "\033[?1000h") || demo_sent(emulator, "\033[?1000l"));
	emulator_free(emulator);
}

static void quitting_gives_the_terminal_back(void)
{
	struct emulator *emulator = start();

	demo_send(emulator, "\024");		/* Ctrl-T: the mouse */
	CHECK(emulator_shows(emulator, "the mouse moves"));
	demo_send(emulator, "\021\021");
	check_given_back(emulator, 0);
}

static void signals_give_the_terminal_back(void)
{
	static const int signals[] = { SIGTERM, SIGHUP, SIGINT };

	for (size_t i = 0; i < COUNT(signals); i++) {
		struct emulator *emulator = start();

		begin_typing(emulator);
		demo_send(emulator, "書きかけ");
		CHECK(emulator_shows(emulator, "書きかけ"));
		kill(emulator_process(emulator), signals[i]);
		check_given_back(emulator, 0);
	}
}

static void breaking_down_gives_the_terminal_back(void)
{
	static const int signals[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
	struct rlimit none = { 0 };

	setrlimit(RLIMIT_CORE, &none);
	for (size_t i = 0; i < COUNT(signals); i++) {
		struct emulator *emulator = start();

		kill(emulator_process(emulator), signals[i]);
		CHECK(emulator_ended(emulator, EMULATOR_PATIENCE_MS) != 0);
		CHECK(demo_sent(emulator, "the program has broken down"));
		CHECK(emulator_line_is_restored(emulator));
		CHECK(demo_sent(emulator, "\033[?2004l"));
		CHECK(demo_sent(emulator, "\033[?1049l"));
		emulator_free(emulator);
	}
}

/* ---- suspending ---- */

static struct emulator *start_in_shell(const char *format)
{
	static char shell[] = "/bin/sh", command[9000], run[4500];
	static char option[] = "-mc", plain[] = "-c";
	bool jobs = *format == 'm';
	char *argv[] = { shell, jobs ? option : plain, command, NULL };

	demo_make();
	snprintf(run, sizeof(run), "%s --lang en --store %s", demo_program(), demo_store);
	snprintf(command, sizeof(command), "%s%s", run, format + 1);
	return demo_run(24, 80, argv);
}

static size_t count_of(const struct emulator *emulator, const char *bytes)
{
	const char *at = emulator_bytes(emulator)->text;
	size_t count = 0;

	for (; (at = strstr(at, bytes)); at++)
		count++;
	return count;
}

static void suspending_takes_all_modes_back_and_anew(void)
{
	struct emulator *emulator = start_in_shell("m; echo in the shell; read line; fg; echo ended");

	CHECK(emulator_shows(emulator, "F1"));
	demo_send(emulator, "\024");
	CHECK(emulator_shows(emulator, "the mouse moves"));
	demo_send(emulator, "\034");		/* Ctrl-\ */
	CHECK(emulator_shows(emulator, "in the shell"));
	CHECK(emulator_line_is_restored(emulator));
	CHECK_INT(count_of(emulator, "\033[?1000l"), 1);
	CHECK_INT(count_of(emulator, "\033[?2004l"), 1);
	CHECK_INT(count_of(emulator, "\033[6n"), 4);
	emulator_resize(emulator, 30, 90);	/* unheard: it is stopped */
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "012"));
	CHECK(emulator_shows(emulator, "F1"));
	CHECK_INT(count_of(emulator, "\033[?1000h"), 2);
	CHECK_INT(count_of(emulator, "\033[?2004h"), 2);
	CHECK_INT(count_of(emulator, "\033[6n"), 4);	/* it is the same terminal */
	demo_send(emulator, "\033[<0;5;5M");
	emulator_listen(emulator, 100);
	demo_send(emulator, "\021\021");
	CHECK(emulator_shows(emulator, "ended"));
	emulator_free(emulator);
}

static void suspending_again_and_again_loses_nothing(void)
{
	struct emulator *emulator = start_in_shell("m; while fg; [ $? -gt 128 ]; do :; done");

	CHECK(emulator_shows(emulator, "F1"));
	begin_typing(emulator);
	demo_send(emulator, "続");
	for (int i = 0; i < 20; i++) {
		demo_send(emulator, "\033\034");		/* Esc leaves the field: there one may go */
		CHECK(emulator_shows(emulator, "F1"));
		emulator_listen(emulator, 80);
		demo_send(emulator, "\033OQ");
		emulator_listen(emulator, 20);
		demo_send(emulator, "続");
	}
	CHECK(emulator_shows(emulator, "続続続続続続続続続続"));
	emulator_free(emulator);
}

static void without_a_shell_there_is_no_way_out(void)
{
	struct emulator *emulator = start();	/* as by ForceCommand: the first of its session */

	demo_send(emulator, "\034");
	CHECK(emulator_shows(emulator, "there is no shell"));
	demo_drop(emulator);
	emulator = start_in_shell("c; true");	/* a shell that controls no jobs */
	CHECK(emulator_shows(emulator, "F1"));
	demo_send(emulator, "\034");
	CHECK(emulator_shows(emulator, "there is no shell"));
	emulator_free(emulator);
}

/* Stopped from outside, by what cannot be caught and by what can, in the middle of typing. */
static void stops_from_outside_lose_nothing(void)
{
	struct emulator *emulator = start();

	begin_typing(emulator);
	for (int i = 0; i < 200; i++) {
		kill(emulator_process(emulator), i % 2 ? SIGSTOP : SIGTSTP);
		kill(emulator_process(emulator), SIGCONT);
		kill(emulator_process(emulator), SIGCHLD);
		if (i % 20 == 0)
			demo_send(emulator, "止");
		emulator_listen(emulator, 1);
	}
	CHECK(emulator_shows(emulator, "止止止止止止止止止止"));
	demo_drop(emulator);
}

/* ---- the input method ---- */

#define AWAY "\033[<s\033[<0t"
#define BACK "\033[<r"
#define AUTO "[screen]\nime_control = auto\n"

static void check_ime(const char *device)
{
	struct emulator *emulator;

	emulator_pose(device, true);
	emulator = demo_start_as(24, 80, "xterm-256color", ANSWER_TRULY, AUTO);
	CHECK(emulator_shows(emulator, "F1"));
	CHECK_INT(count_of(emulator, AWAY), 1);
	CHECK_INT(count_of(emulator, BACK), 0);
	begin_typing(emulator);
	CHECK_INT(count_of(emulator, BACK), 1);
	demo_send(emulator, "\033");
	emulator_listen(emulator, 200);
	CHECK_INT(count_of(emulator, AWAY), 2);
	kill(emulator_process(emulator), SIGTERM);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK_INT(count_of(emulator, BACK), 2);
	emulator_free(emulator);
	emulator_pose(NULL, true);
}

static void the_input_method_is_switched_where_it_can_be(void)
{
	check_ime("\033[>32;278;2c");		/* Tera Term */
	check_ime("\033[>65;331;0c");		/* RLogin */
}

static void check_no_ime(const char *device, const char *ini)
{
	struct emulator *emulator;

	emulator_pose(device, true);
	emulator = demo_start_as(24, 80, "xterm-256color", ANSWER_TRULY, ini);
	CHECK(emulator_shows(emulator, "F1"));
	begin_typing(emulator);
	demo_send(emulator, "\033");
	emulator_listen(emulator, 200);
	demo_send(emulator, "\021\021");
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(!demo_sent(emulator, "\033[<"));
	emulator_free(emulator);
	emulator_pose(NULL, true);
}

static void the_input_method_is_left_alone_elsewhere(void)
{
	check_no_ime("\033[>32;278;2c", NULL);	/* nobody asked for it */
	check_no_ime("\033[>0;136;0c", AUTO);	/* PuTTY */
	check_no_ime(NULL, AUTO);
}

static void full_width_letters_and_kana_as_commands(void)
{
	struct emulator *emulator = start();
	int before, line, column;

	emulator_listen(emulator, 100);
	emulator_cursor(emulator, &before, &column);
	demo_send(emulator, "ｊ");
	emulator_listen(emulator, 100);
	emulator_cursor(emulator, &line, &column);
	CHECK_INT(line, before + 1);
	demo_send(emulator, "ん");
	CHECK(emulator_shows(emulator, "turn the input method off"));
	demo_send(emulator, "？");
	CHECK(emulator_shows(emulator, "Keys that work here"));
	demo_drop(emulator);
}

/* ---- pastes and bursts ---- */

static void send_repeated(struct emulator *emulator, const char *begin, const char *piece,
			  size_t bytes, const char *end)
{
	struct str text = STR_INIT;

	str_add(&text, begin);
	str_add_repeat(&text, piece, bytes / strlen(piece));
	str_add(&text, end);
	emulator_send(emulator, text.text, text.length);
	str_release(&text);
}

static void huge_pastes_are_taken(void)
{
	struct emulator *emulator = start();

	begin_typing(emulator);
	send_repeated(emulator, "\033[200~", "市民の声を聞きながら、", 1 << 20, "\r終\033[201~");
	CHECK(emulator_shows(emulator, "終"));
	demo_send(emulator, "わり");
	CHECK(emulator_shows(emulator, "終わり"));
	demo_send(emulator, "\032\032");
	emulator_listen(emulator, 100);
	send_repeated(emulator, "\033[200~", "\t", 1 << 20, "\033[201~");
	demo_send(emulator, "末");
	CHECK(emulator_shows(emulator, "末"));
	demo_drop(emulator);
}

static void a_paste_without_an_end_is_given_up(void)
{
	struct emulator *emulator = start();

	begin_typing(emulator);
	send_repeated(emulator, "\033[200~", "終わらない", 3000, "\r最後");
	CHECK(emulator_shows(emulator, "最後"));
	demo_send(emulator, "に");
	CHECK(emulator_shows(emulator, "最後に"));
	demo_drop(emulator);
}

/* On a terminal that does not bracket: commands would empty fields and leave the program. */
static void a_burst_runs_no_commands(void)
{
	struct emulator *emulator;

	emulator_pose(NULL, false);
	emulator = start();
	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "Basic data"));
	demo_send(emulator, "xq-yq\rxxq\ryyy");
	CHECK(emulator_shows(emulator, "pasted text"));
	demo_send(emulator, "\032");
	demo_drop(emulator);
	emulator_pose(NULL, true);
}

/* ---- for the help desk ---- */

static void the_report_says_what_was_found(void)
{
	static char option[] = "--lang", en[] = "en", terminal[] = "terminal";
	char *argv[] = { demo_program(), option, en, terminal, NULL };
	struct emulator *emulator;

	demo_make();
	emulator_pose("\033[>0;136;0c", false);
	emulator = demo_run(24, 80, argv);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(demo_sent(emulator, "it calls itself: PuTTY  >0;136;0\r\n"));
	CHECK(demo_sent(emulator, "pasted text: brackets are asked for"));
	CHECK(demo_sent(emulator, "mouse: off\r\ninput method: left alone\r\nescape delay: 50 ms\r\n"));
	CHECK(demo_sent(emulator, "suspend: no"));
	emulator_free(emulator);
	emulator_pose(NULL, true);
}

TESTS(TEST(unusable_terminals_get_a_sentence), TEST(unknown_terminals_are_tried_as_xterm),
      TEST(starts_in_any_size), TEST(what_is_typed_survives_any_size),
      TEST(resizes_come_between_keys), TEST(quitting_gives_the_terminal_back),
      TEST(signals_give_the_terminal_back), TEST(breaking_down_gives_the_terminal_back),
      TEST(suspending_takes_all_modes_back_and_anew),
      TEST(suspending_again_and_again_loses_nothing), TEST(without_a_shell_there_is_no_way_out),
      TEST(stops_from_outside_lose_nothing), TEST(the_input_method_is_switched_where_it_can_be),
      TEST(the_input_method_is_left_alone_elsewhere),
      TEST(full_width_letters_and_kana_as_commands), TEST(huge_pastes_are_taken),
      TEST(a_paste_without_an_end_is_given_up), TEST(a_burst_runs_no_commands),
      TEST(the_report_says_what_was_found), TEST(demo_is_taken_away))
