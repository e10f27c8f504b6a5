/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/source.h"

#include <errno.h>
#include <sys/random.h>
#include <time.h>

#include "base/alloc.h"

static int64_t system_now(void *arg)
{
	(void)arg;
	return (int64_t)time(NULL);
}

static void system_random(void *arg, void *bytes, size_t length)
{
	unsigned char *at = bytes;

	(void)arg;
	while (length) {
		ssize_t got = getrandom(at, length, 0);

		if (got < 0 && errno == EINTR)
			continue;
		if (got <= 0)
			die("no random numbers from the system");
		at += got;
		length -= (size_t)got;
	}
}

static int64_t system_ticks(void *arg)
{
	struct timespec time;

	(void)arg;
	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

const struct sources sources_system = {
	.now = system_now, .random = system_random, .ticks = system_ticks
};

int64_t sources_ticks(const struct sources *sources)
{
	return sources->ticks ? sources->ticks(sources->arg) : 0;
}
