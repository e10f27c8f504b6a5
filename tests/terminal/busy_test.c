/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The whole program while somebody else holds the store: one goes on typing, is
 * told who it is, and it is saved by itself.
 */
#include <signal.h>
#include <sys/wait.h>
#include <time.h>

#include <sqlite3.h>

#include "demo.h"

struct holder {
	pid_t process;
	int end;		/* closing it lets go */
};

static struct holder hold_store(const char *how)
{
	struct holder holder;
	int word[2], end[2];
	char byte = 0;

	CHECK(!pipe(word) && !pipe(end));
	fflush(stdout);
	holder.process = fork();
	if (!holder.process) {
		sqlite3 *hand;

		close(end[1]);
		if (sqlite3_open_v2(demo_store, &hand, SQLITE_OPEN_READWRITE, NULL) ||
		    sqlite3_exec(hand, how, NULL, NULL, NULL) ||
		    write(word[1], &byte, 1) != 1 || read(end[0], &byte, 1) < 0)
			_exit(1);
		_exit(0);
	}
	CHECK_INT(read(word[0], &byte, 1), 1);
	close(word[0]);
	close(word[1]);
	close(end[0]);
	holder.end = end[1];
	return holder;
}

static void let_go(const struct holder *holder)
{
	int status;

	close(holder->end);
	CHECK_INT(waitpid(holder->process, &status, 0), holder->process);
	CHECK_INT(status, 0);
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

/* Typing goes on, one is told who it is, and it is saved by itself once that is over. */
static void typing_goes_on_while(const char *how, bool stopped)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct holder holder;
	char who[64];
	int64_t before;

	demo_send(emulator, "\r\033[1;5B\033OQ");
	CHECK(emulator_shows(emulator, "chars"));
	holder = hold_store(how);
	if (stopped)
		kill(holder.process, SIGSTOP);
	demo_send(emulator, "held");
	CHECK(emulator_shows(emulator, "held"));
	demo_send(emulator, "\t");
	snprintf(who, sizeof(who), "is writing (process %ld)", (long)holder.process);
	CHECK(emulator_shows(emulator, who));
	CHECK(emulator_shows(emulator, "1 not saved"));
	demo_send(emulator, "\033OQ");
	CHECK(emulator_shows(emulator, "chars"));
	for (int i = 0; i < 10; i++) {
		char text[32];

		snprintf(text, sizeof(text), "next%d", i);
		before = now_ms();
		demo_send(emulator, text);
		CHECK(emulator_shows(emulator, text));
		if (!CHECK(now_ms() - before < 1000))
			printf("# %lld ms for an echo\n", (long long)(now_ms() - before));
	}
	if (stopped)
		kill(holder.process, SIGCONT);
	let_go(&holder);
	CHECK(emulator_shows(emulator, "everything is saved again"));
	CHECK(emulator_shows(emulator, "saved "));
	demo_send(emulator, "\033");
	CHECK(emulator_shows(emulator, "F2 Edit"));
	demo_drop(emulator);
}

static void the_store_is_being_written(void)
{
	typing_goes_on_while("BEGIN IMMEDIATE", false);
}

static void the_store_is_locked(void)
{
	typing_goes_on_while("BEGIN EXCLUSIVE", false);
}

static void who_writes_has_been_stopped(void)
{
	typing_goes_on_while("BEGIN IMMEDIATE", true);
}

TESTS(TEST(the_store_is_being_written), TEST(the_store_is_locked), TEST(who_writes_has_been_stopped),
      TEST(demo_is_taken_away))
