/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * frozen - a line that takes nothing any more (nobody reads the pseudo-terminal,
 * its buffer is full): what is typed is kept all the same, a signal ends the
 * program, and after a thaw nothing is missing.  And a hang-up that the program
 * was told to ignore.
 */
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <sys/resource.h>

#include <sqlite3.h>

#include "program.h"

enum {
	PATIENCE_US = 5000000,
	END_US = 5000000,		/* from a signal to the end: a second, but for a busy machine */
	REPAINTS = 500,			/* until the line must be full */
};

static pid_t process;
static int line;

/* As nohup(1), and worse. */
static void ignore_hang_up(void)
{
	sigset_t set;

	signal(SIGHUP, SIG_IGN);
	sigemptyset(&set);
	sigaddset(&set, SIGHUP);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, NULL);
}

static bool hear(int64_t time_us, struct str *out)
{
	struct pollfd wanted = { .fd = line, .events = POLLIN };
	char bytes[65536];
	ssize_t got;

	if (time_us < 0 || poll(&wanted, 1, (int)((time_us + 999) / 1000)) <= 0)
		return false;
	got = read(line, bytes, sizeof(bytes));
	if (got > 0 && out)
		str_add_bytes(out, bytes, (size_t)got);
	return got > 0;
}

static void send_keys(const char *keys)
{
	CHECK_INT(write(line, keys, strlen(keys)), strlen(keys));
}

/* Into the text of the first field of the overview of the first sheet. */
static void start_typing(bool ignoring)
{
	struct winsize size = { .ws_row = 24, .ws_col = 80 };
	int64_t end = now_us() + PATIENCE_US;
	struct str heard = STR_INIT;
	static const char *const keys[] = { "\r", "\033[1;5B", "\033OQ" };

	process = forkpty(&line, NULL, NULL, &size);
	if (!process) {
		if (ignoring)
			ignore_hang_up();
		become_screen(NULL);
	}
	while (!strstr(heard.text, "F1") && now_us() < end)
		hear(end - now_us(), &heard);
	for (size_t i = 0; i < sizeof(keys) / sizeof(*keys); i++) {
		while (hear(30000, NULL))
			continue;
		send_keys(keys[i]);
		CHECK(hear(PATIENCE_US, NULL));
	}
	str_release(&heard);
}

/* Repaint until the line takes no more. */
static void freeze(void)
{
	struct pollfd room = { .fd = open(ptsname(line), O_WRONLY | O_NOCTTY | O_NONBLOCK), .events = POLLOUT };
	struct pollfd pause = { .fd = -1 };
	int repaints = 0;

	do {
		send_keys("\014");
		poll(&pause, 1, 20);
	} while (poll(&room, 1, 0) > 0 && ++repaints < REPAINTS);
	CHECK(repaints < REPAINTS);
	printf("# full after %d repaints\n", repaints);
	close(room.fd);
}

/* The draft as it stands now, "" for none. */
static void read_draft(struct str *text)
{
	sqlite3_stmt *statement = NULL;
	sqlite3 *hand;

	str_clear(text);
	if (sqlite3_open_v2(store.text, &hand, SQLITE_OPEN_READONLY, NULL) == SQLITE_OK) {
		sqlite3_busy_timeout(hand, 1000);
		if (!sqlite3_prepare_v2(hand, "SELECT text FROM draft", -1, &statement, NULL) &&
		    sqlite3_step(statement) == SQLITE_ROW)
			str_add(text, (const char *)sqlite3_column_text(statement, 0));
		sqlite3_finalize(statement);
	}
	sqlite3_close(hand);
}

/* Wait until the draft ends so. */
static void draft_comes(const char *wanted)
{
	int64_t end = now_us() + PATIENCE_US;
	struct str text = STR_INIT;
	bool there = false;

	while (!there && now_us() < end) {
		struct pollfd pause = { .fd = -1 };

		read_draft(&text);
		there = text.length >= strlen(wanted) &&
			!strcmp(text.text + text.length - strlen(wanted), wanted);
		if (!there)
			poll(&pause, 1, 20);
	}
	if (!CHECK(there))
		printf("# the draft is '%s'\n", text.text);
	str_release(&text);
}

static void ends_soon(void)
{
	int64_t before = now_us();

	CHECK_INT(finish(process), 0);
	CHECK(now_us() - before < END_US);
	printf("# ended after %lld ms\n", (long long)(now_us() - before) / 1000);
	close(line);
}

static void drop_draft(void)
{
	const char *const drop[] = { "drafts", "drop", "012", "overview.target", NULL };

	CHECK_INT(run(drop, "out"), 0);
}

static void begin(void)
{
	begin_program(1);
}

static void kept_and_ended(void)
{
	start_typing(false);
	freeze();
	send_keys("凍った");
	draft_comes("凍った");
	send_keys("あとも");
	kill(process, SIGTERM);
	ends_soon();
	draft_comes("凍ったあとも");
	drop_draft();
}

static void nothing_is_missing_after_the_thaw(void)
{
	const char *const show[] = { "show", "012", "overview.target", NULL };
	struct str text = STR_INIT;
	int64_t end = now_us() + PATIENCE_US;

	start_typing(false);
	freeze();
	for (int i = 0; i < 30; i++)
		send_keys("解けるまで");
	draft_comes("解けるまで");
	while (hear(100000, NULL))
		continue;
	send_keys("。\t");
	while (!strstr(text.text, "解けるまで。\n") && now_us() < end) {
		hear(50000, NULL);
		str_clear(&text);
		CHECK_INT(run(show, "out"), 0);
		read_output("out", &text);
	}
	CHECK(strstr(text.text, "利用者解けるまで解けるまで") != NULL);
	CHECK(strstr(text.text, "解けるまで。\n") != NULL);
	kill(process, SIGTERM);
	ends_soon();
	str_release(&text);
}

/* No signal comes through: that the line is gone is seen by reading from it. */
static void hang_up_ignored(void)
{
	struct rusage before, after;
	int64_t used_us;

	start_typing(true);
	send_keys("黙って");
	CHECK(hear(PATIENCE_US, NULL));
	while (hear(30000, NULL))
		continue;
	getrusage(RUSAGE_CHILDREN, &before);
	close(line);
	line = open("/dev/null", O_RDONLY);
	ends_soon();
	getrusage(RUSAGE_CHILDREN, &after);
	used_us = (after.ru_utime.tv_sec - before.ru_utime.tv_sec) * INT64_C(1000000) +
		  after.ru_utime.tv_usec - before.ru_utime.tv_usec;
	printf("# %lld ms of the processor in all\n", (long long)used_us / 1000);
	draft_comes("黙って");
	drop_draft();
}

static void end(void)
{
	end_program();
}

TESTS(TEST(begin), TEST(kept_and_ended), TEST(nothing_is_missing_after_the_thaw), TEST(hang_up_ignored),
      TEST(end))
