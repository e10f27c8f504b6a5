/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The terminal, from outside: keys in all dialects, the probe in all moods,
 * odd TERMs, resize, hang-up, silence.  Runs tests/terminal/report.
 */
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "check.h"
#include "emulator.h"

static char *program(void)
{
	return emulator_program("tests/terminal/report");
}

static struct emulator *start_with(const char *term, enum answer answer, const char *ini)
{
	static char language[] = "LANG=C.UTF-8", lines[] = "LINES=32767", columns[] = "COLUMNS=32767";
	static char term_is[80000];
	char *environment[] = { term_is, language, lines, columns, NULL };
	char *argv[] = { program(), (char *)ini, NULL };

	snprintf(term_is, sizeof(term_is), "TERM=%s", term);
	return emulator_start(24, 80, answer, argv, environment);
}

static struct emulator *start(const char *term)
{
	struct emulator *emulator = start_with(term, ANSWER_TRULY, NULL);

	CHECK(emulator_shows(emulator, "press keys"));
	return emulator;
}

/* Did these bytes ever come? */
static bool sent(const struct emulator *emulator, const char *bytes)
{
	return strstr(emulator_bytes(emulator)->text, bytes) != NULL;
}

static void send_text(struct emulator *emulator, const char *text)
{
	emulator_send(emulator, text, strlen(text));
}

/* End it as a person does; the report has come. */
static void finish(struct emulator *emulator, const char *wanted)
{
	send_text(emulator, "\033\033");
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	if (wanted && !CHECK(sent(emulator, wanted)))
		printf("# %s\n", wanted);
	emulator_free(emulator);
}

static const char *const terms[] = { "xterm", "xterm-256color", "putty-256color", "linux", "vt100", "no-such-terminal" };
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static void keys_in_all_dialects(void)
{
	for (size_t i = 0; i < COUNT(terms); i++) {
		struct emulator *emulator = start(terms[i]);

		send_text(emulator, "\033[11~\033OP\033[[A");
		CHECK(emulator_shows(emulator, "F1 F1 F1"));
		send_text(emulator, "\033[H\033OH\033[1~\033[7~");
		CHECK(emulator_shows(emulator, "Home Home Home Home"));
		send_text(emulator, "\033[F\033OF\033[4~\033[8~");
		CHECK(emulator_shows(emulator, "End End End End"));
		send_text(emulator, "\033[A\033OB\033[C\033OD");
		CHECK(emulator_shows(emulator, "Up Down Right Left"));
		send_text(emulator, "\033[1;5C\033[Z\r\t\177\b\023");
		CHECK(emulator_shows(emulator, "Tab Backspace Backspace Ctrl-S"));
		send_text(emulator, "\003\032\021\033Os\033OM");
		CHECK(emulator_shows(emulator, "Ctrl-C Ctrl-Z Ctrl-Q 3 Enter"));
		finish(emulator, "Right Left Ctrl-Right Shift-Tab Enter Tab Backspace");
	}
}

static void unknown_sequences_are_swallowed(void)
{
	struct emulator *emulator = start("xterm-256color");

	send_text(emulator, "\033[99;7~a\033[?62;1cb\033]0;x\ac");
	CHECK(emulator_shows(emulator, "a b c"));
	finish(emulator, "keys: a b c Esc Esc");
}

static void one_escape_is_the_key(void)
{
	struct emulator *emulator = start("xterm");

	send_text(emulator, "x\033");
	CHECK(emulator_shows(emulator, "x Esc"));
	send_text(emulator, "y");
	CHECK(emulator_shows(emulator, "x Esc y"));
	finish(emulator, NULL);
}

static struct emulator *start_with_ini(const char *lines)
{
	char path[] = "/tmp/hyoka-terminal-XXXXXX";
	int fd = mkstemp(path);
	struct emulator *emulator;

	CHECK_INT(write(fd, lines, strlen(lines)), strlen(lines));
	close(fd);
	emulator = start_with("xterm-256color", ANSWER_TRULY, path);
	CHECK(emulator_shows(emulator, "press keys"));
	unlink(path);
	return emulator;
}

/* A slow line that cuts a key behind its ESC: within the delay it is the key. */
static void a_key_that_comes_in_parts_is_that_key(void)
{
	struct emulator *emulator = start_with_ini("[screen]\nescape_delay = 2000\n");

	send_text(emulator, "\033");
	emulator_listen(emulator, 200);
	send_text(emulator, "[");
	emulator_listen(emulator, 200);
	send_text(emulator, "3");
	emulator_listen(emulator, 200);
	send_text(emulator, "~x");
	CHECK(emulator_shows(emulator, "Delete x"));
	emulator_free(emulator);
}

/* … and too late it is Esc and the key, but never Esc and "3". */
static void the_rest_of_a_key_is_never_typed(void)
{
	struct emulator *emulator = start("xterm-256color");

	send_text(emulator, "w\033");
	CHECK(emulator_shows(emulator, "w Esc"));
	send_text(emulator, "[3~x");
	CHECK(emulator_shows(emulator, "w Esc Delete x"));
	finish(emulator, NULL);
}

static void japanese_text_cut_by_the_line(void)
{
	struct emulator *emulator = start("xterm-256color");

	send_text(emulator, "市");
	CHECK(emulator_shows(emulator, "市"));
	emulator_send(emulator, "\xe6", 1);
	CHECK_INT(emulator_listen(emulator, 100), 0);
	emulator_send(emulator, "\xb0\x91", 2);
	CHECK(emulator_shows(emulator, "市 民"));
	finish(emulator, "keys: 市 民");
}

static void paste_is_one_event(void)
{
	struct str text = STR_INIT;
	struct emulator *emulator = start("xterm");

	str_add(&text, "\033[200~");
	for (int i = 0; i < 200; i++)
		str_add(&text, "情報\t１２\tab\r");
	CHECK(text.length > 3000);
	str_add(&text, "\033[201~z");
	emulator_send(emulator, text.text, text.length);
	CHECK(emulator_shows(emulator, "(paste of 3400 bytes) z"));
	finish(emulator, NULL);
	str_release(&text);
}

static void the_terminal_is_asked(void)
{
	finish(start("xterm-256color"), "ambiguous width: narrow ①=1 ─=1 α=1 ※=1\r\n");
	finish(start("linux"), "rules: ┌ ─ │");
}

static void a_wide_terminal_is_found_out(void)
{
	struct emulator *emulator = start_with("xterm-256color", ANSWER_WIDE, NULL);

	CHECK(emulator_shows(emulator, "press keys"));
	send_text(emulator, "\033\033");
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(sent(emulator, "ambiguous width: wide ①=2"));
	CHECK(sent(emulator, "rules: + - |"));
	emulator_free(emulator);
}

static void silence_costs_the_limit_and_no_key(void)
{
	struct emulator *emulator = start_with("xterm-256color", ANSWER_NOT, NULL);

	send_text(emulator, "早い\033[B");
	CHECK(emulator_shows(emulator, "早 い Down"));
	finish(emulator, "did not answer");
}

static void keys_typed_ahead_are_kept_beside_the_answers(void)
{
	struct emulator *emulator = start_with("xterm-256color", ANSWER_TRULY, NULL);

	send_text(emulator, "jk\033[11~");
	CHECK(emulator_shows(emulator, "j k F1"));
	finish(emulator, "①=1 ─=1 α=1 ※=1");
}

static void the_ini_file_decides(void)
{
	struct emulator *emulator = start_with_ini("[screen]\nambiguous = wide\nlines = ascii\n");

	CHECK(!sent(emulator, "\033[6n"));
	finish(emulator, "ambiguous width: wide (by the ini file)");
}

static void curses_measures_as_we_do(void)
{
	finish(start("xterm"), "widths agree with curses: yes");
}

static void terminal_is_given_back(void)
{
	struct emulator *emulator = start("xterm-256color");

	CHECK(sent(emulator, "\033[?1049h") && sent(emulator, "\033[?2004h"));
	send_text(emulator, "\033\033");
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(sent(emulator, "\033[?2004l") && sent(emulator, "\033[?1049l"));
	emulator_free(emulator);
}

static void no_byte_while_idle(void)
{
	struct emulator *emulator = start("xterm-256color");

	emulator_listen(emulator, 50);
	CHECK_INT(emulator_listen(emulator, 400), 0);
	finish(emulator, NULL);
}

static void any_size(void)
{
	static const int sizes[][2] = { { 1, 1 }, { 1, 200 }, { 200, 1 }, { 60, 200 }, { 500, 1000 }, { 24, 80 } };
	struct emulator *emulator = start("xterm-256color");

	for (size_t i = 0; i < COUNT(sizes); i++) {
		emulator_resize(emulator, sizes[i][0], sizes[i][1]);
		emulator_listen(emulator, 20);
	}
	send_text(emulator, "q");
	CHECK(emulator_shows(emulator, "q"));
	emulator_resize(emulator, 30, 100);
	finish(emulator, "size: 100×30");
}

static void hang_up_ends_at_once(void)
{
	struct emulator *emulator = start("xterm-256color");

	emulator_close(emulator);
	CHECK(emulator_ended(emulator, EMULATOR_PATIENCE_MS) >= 0);
	emulator_free(emulator);
}

static void termination_gives_the_terminal_back(void)
{
	struct emulator *emulator = start("xterm-256color");

	kill(emulator_process(emulator), SIGTERM);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 0);
	CHECK(sent(emulator, "\033[?1049l"));
	emulator_free(emulator);
}

static long children_cpu_ms(void)
{
	struct rusage usage;

	getrusage(RUSAGE_CHILDREN, &usage);
	return (usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) * 1000 +
	       (usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1000;
}

/* With SIGHUP ignored (nohup) the end of the line itself must be noticed, without spinning. */
static void hang_up_unheard_ends_too(void)
{
	struct emulator *emulator;
	long before = children_cpu_ms();

	signal(SIGHUP, SIG_IGN);
	emulator = start("xterm-256color");
	signal(SIGHUP, SIG_DFL);
	emulator_close(emulator);
	CHECK(emulator_ended(emulator, EMULATOR_PATIENCE_MS) >= 0);
	CHECK(children_cpu_ms() - before <= 200);	/* a loop that spins takes all of the second */
	emulator_free(emulator);
}

static void check_refused(const char *term)
{
	struct emulator *emulator = start_with(term, ANSWER_TRULY, NULL);

	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 78);
	CHECK(sent(emulator, "sub-commands"));
	CHECK(!sent(emulator, "\033"));
	emulator_free(emulator);
}

static void unusable_terminals_are_refused(void)
{
	static char huge[60000];

	memset(huge, 'x', sizeof(huge) - 1);
	check_refused("");
	check_refused("dumb");
	check_refused("../../x");
	check_refused(huge);
}

static void no_terminal_is_refused(void)
{
	static char shell[] = "/bin/sh", option[] = "-c", term[] = "TERM=xterm";
	char command[5000], *argv[] = { shell, option, command, NULL }, *environment[] = { term, NULL };
	struct emulator *emulator;

	snprintf(command, sizeof(command), "%s </dev/null", program());
	emulator = emulator_start(24, 80, ANSWER_TRULY, argv, environment);
	CHECK_INT(emulator_ended(emulator, EMULATOR_PATIENCE_MS), 78);
	CHECK(sent(emulator, "needs a terminal"));
	emulator_free(emulator);
}

TESTS(TEST(keys_in_all_dialects), TEST(unknown_sequences_are_swallowed),
      TEST(one_escape_is_the_key), TEST(a_key_that_comes_in_parts_is_that_key),
      TEST(the_rest_of_a_key_is_never_typed), TEST(japanese_text_cut_by_the_line), TEST(paste_is_one_event),
      TEST(the_terminal_is_asked), TEST(a_wide_terminal_is_found_out),
      TEST(silence_costs_the_limit_and_no_key),
      TEST(keys_typed_ahead_are_kept_beside_the_answers), TEST(the_ini_file_decides),
      TEST(curses_measures_as_we_do), TEST(terminal_is_given_back), TEST(no_byte_while_idle),
      TEST(any_size), TEST(hang_up_ends_at_once), TEST(termination_gives_the_terminal_back),
      TEST(hang_up_unheard_ends_too), TEST(unusable_terminals_are_refused),
      TEST(no_terminal_is_refused))
