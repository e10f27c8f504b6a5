/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * bench - first complete paint and a cursor step, each program in a
 * pseudo-terminal of its own in the same run: bench NAME COMMAND... -- NAME
 * COMMAND...  The first one is the floor; ratios are against it.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <poll.h>
#include <pty.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define STARTS 15
#define STEPS 40
#define QUIET_MS 80		/* nothing for so long: it is painted */
#define REPLY "\033[3;2R"	/* every character asked about is one column wide */
#define QUESTION "\033[6n"

struct figures {
	double paint_ms[STARTS], step_ms[STEPS];
	double step_bytes[STEPS];
};

static double now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1e6;
}

/* Read until it is quiet; answers cursor questions; *last is when the last byte came. */
static size_t settle(int fd, double *last)
{
	size_t bytes = 0;

	*last = now_ms();
	for (;;) {
		struct pollfd file = { fd, POLLIN, 0 };
		char chunk[65536];
		ssize_t got;

		if (poll(&file, 1, QUIET_MS) <= 0)
			return bytes;
		got = read(fd, chunk, sizeof(chunk) - 1);
		if (got <= 0)
			return bytes;
		*last = now_ms();
		bytes += (size_t)got;
		chunk[got] = '\0';
		for (char *at = chunk; (at = strstr(at, QUESTION)); at++)
			if (write(fd, REPLY, strlen(REPLY)) < 0)
				return bytes;
	}
}

static pid_t start(char *const *command, int *fd)
{
	struct winsize size = { .ws_row = 40, .ws_col = 120 };
	pid_t pid = forkpty(fd, NULL, NULL, &size);

	if (!pid) {
		setenv("TERM", "xterm-256color", 1);
		setenv("LC_ALL", "C.UTF-8", 1);
		execv(command[0], command);
		_exit(127);
	}
	return pid;
}

static void stop(pid_t pid, int fd)
{
	kill(pid, SIGKILL);
	while (waitpid(pid, NULL, 0) < 0 && errno == EINTR)
		;
	close(fd);
}

static void measure(char *const *command, struct figures *figures)
{
	double last, begun;
	int fd;
	pid_t pid;

	for (int i = 0; i < STARTS; i++) {
		begun = now_ms();
		pid = start(command, &fd);
		settle(fd, &last);
		figures->paint_ms[i] = last - begun;
		if (i + 1 < STARTS)
			stop(pid, fd);
	}
	for (int i = 0; i < STEPS; i++) {
		begun = now_ms();
		if (write(fd, i % 2 ? "\033OA" : "\033OB", 3) < 0)	/* down and up */
			break;
		figures->step_bytes[i] = (double)settle(fd, &last);
		figures->step_ms[i] = last - begun;
	}
	stop(pid, fd);
}

static int by_size(const void *a, const void *b)
{
	double one = *(const double *)a, other = *(const double *)b;

	return (one > other) - (one < other);
}

static double median(double *figures, int count)
{
	qsort(figures, (size_t)count, sizeof(*figures), by_size);
	return figures[count / 2];
}

int main(int argc, char **argv)
{
	double floor_paint = 0, floor_step = 0;

	printf("%-12s %12s %12s %12s %12s %8s %8s\n", "", "paint min", "paint p50", "step p50", "step bytes",
	       "paint/F", "step/F");
	for (int i = 1; i < argc;) {
		struct figures figures = { { 0 }, { 0 }, { 0 } };
		char *const *command = argv + i + 1;
		const char *name = argv[i];
		double paint, step;

		while (i < argc && strcmp(argv[i], "--"))
			i++;
		if (i < argc)
			argv[i++] = NULL;
		measure(command, &figures);
		paint = median(figures.paint_ms, STARTS);
		step = median(figures.step_ms, STEPS);
		if (!floor_paint) {
			floor_paint = paint;
			floor_step = step;
		}
		printf("%-12s %9.2f ms %9.2f ms %9.2f ms %12.0f %8.2f %8.2f\n", name, figures.paint_ms[0], paint, step,
		       median(figures.step_bytes, STEPS), paint / floor_paint, step / floor_step);
	}
	return 0;
}
