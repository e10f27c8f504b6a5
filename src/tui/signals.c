/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * signals - global by nature: a handler takes no context.
 */
#include "tui/signals.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stddef.h>
#include <unistd.h>

static const struct watched {
	int number;
	unsigned flag;
} watched[] = {
	{ SIGHUP, SIGNALS_HANG_UP },
	{ SIGTERM, SIGNALS_HANG_UP },
	{ SIGINT, SIGNALS_HANG_UP },
	{ SIGTSTP, SIGNALS_SUSPEND },
	{ SIGCONT, SIGNALS_CONTINUE },
	{ SIGWINCH, 0 },
};
enum { WATCHED = sizeof(watched) / sizeof(*watched) };

static volatile sig_atomic_t came[WATCHED];
static struct sigaction before[WATCHED];
static sigset_t mask_before;
static int ends[2] = { -1, -1 };

static void note(int number)
{
	int kept = errno;

	for (size_t i = 0; i < WATCHED; i++)
		if (watched[i].number == number)
			came[i] = 1;
	if (ends[1] >= 0 && write(ends[1], "", 1) < 0)
		errno = 0;	/* the pipe is full: the loop will wake anyway */
	errno = kept;
}

void signals_start(void)
{
	struct sigaction action = { .sa_handler = note };

	sigset_t wanted;

	sigemptyset(&action.sa_mask);
	sigemptyset(&wanted);
	if (pipe2(ends, O_NONBLOCK | O_CLOEXEC) < 0)
		ends[0] = ends[1] = -1;
	for (size_t i = 0; i < WATCHED; i++) {
		came[i] = 0;
		sigaction(watched[i].number, &action, &before[i]);
		sigaddset(&wanted, watched[i].number);
	}
	/* whoever started us may have blocked or ignored them (nohup) */
	sigprocmask(SIG_UNBLOCK, &wanted, &mask_before);
}

void signals_stop(void)
{
	sigprocmask(SIG_SETMASK, &mask_before, NULL);
	for (size_t i = 0; i < WATCHED; i++)
		sigaction(watched[i].number, &before[i], NULL);
	if (ends[0] >= 0) {
		close(ends[0]);
		close(ends[1]);
	}
	ends[0] = ends[1] = -1;
}

int signals_descriptor(void)
{
	return ends[0];
}

void signals_drain(void)
{
	char bytes[64];

	while (ends[0] >= 0 && read(ends[0], bytes, sizeof(bytes)) > 0)
		continue;
}

unsigned signals_take(void)
{
	unsigned flags = 0;

	for (size_t i = 0; i < WATCHED; i++) {
		if (!came[i] || !watched[i].flag)
			continue;
		flags |= watched[i].flag;
		came[i] = 0;
	}
	return flags;
}

bool signals_hang_up_waits(void)
{
	for (size_t i = 0; i < WATCHED; i++)
		if (came[i] && (watched[i].flag & SIGNALS_HANG_UP))
			return true;
	return false;
}

bool signals_take_resize(void)
{
	for (size_t i = 0; i < WATCHED; i++) {
		if (watched[i].number != SIGWINCH || !came[i])
			continue;
		came[i] = 0;
		return true;
	}
	return false;
}

void signals_suspend_now(void)
{
	struct sigaction plain = { .sa_handler = SIG_DFL }, ours;

	sigemptyset(&plain.sa_mask);
	sigaction(SIGTSTP, &plain, &ours);
	kill(0, SIGTSTP);
	sigaction(SIGTSTP, &ours, NULL);
	for (size_t i = 0; i < WATCHED; i++)	/* that was our own */
		if (watched[i].number == SIGCONT)
			came[i] = 0;
}
