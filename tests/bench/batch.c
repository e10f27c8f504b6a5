/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * batch - commands without a screen: time and memory of each, best and middle
 * of several runs, beside the first: batch NAME COMMAND... -- NAME COMMAND...
 * Output goes to /dev/null; a command that reads wants "< FILE" as its last
 * two words.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#define RUNS 11

struct figures {
	double wall_ms[RUNS], cpu_ms[RUNS];
	double memory_kb;	/* the largest */
	int status;
};

static double now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (double)time.tv_sec * 1000 + (double)time.tv_nsec / 1e6;
}

static double in_ms(struct timeval time)
{
	return (double)time.tv_sec * 1000 + (double)time.tv_usec / 1e3;
}

/* Put `path` in the place of a descriptor. */
static void redirect(const char *path, int flags, int descriptor)
{
	int fd = open(path, flags);

	if (fd < 0 || dup2(fd, descriptor) < 0)
		_exit(126);
}

static void run(char **command, int count)
{
	if (count > 2 && !strcmp(command[count - 2], "<")) {
		redirect(command[count - 1], O_RDONLY, 0);
		command[count - 2] = NULL;
	}
	redirect("/dev/null", O_WRONLY, 1);
	execvp(command[0], command);
	_exit(127);
}

static void measure(char **command, int count, struct figures *figures)
{
	for (int i = 0; i < RUNS; i++) {
		double begun = now_ms();
		struct rusage usage;
		pid_t pid = fork();

		if (!pid)
			run(command, count);
		while (wait4(pid, &figures->status, 0, &usage) < 0 && errno == EINTR)
			;
		figures->wall_ms[i] = now_ms() - begun;
		figures->cpu_ms[i] = in_ms(usage.ru_utime) + in_ms(usage.ru_stime);
		if ((double)usage.ru_maxrss > figures->memory_kb)
			figures->memory_kb = (double)usage.ru_maxrss;
	}
}

static int by_size(const void *a, const void *b)
{
	double one = *(const double *)a, other = *(const double *)b;

	return (one > other) - (one < other);
}

static void tell(const char *name, struct figures *figures, const struct figures *first)
{
	qsort(figures->wall_ms, RUNS, sizeof(double), by_size);
	qsort(figures->cpu_ms, RUNS, sizeof(double), by_size);
	printf("%-22s %9.1f ms %9.1f ms %9.1f ms %9.0f KB %7.2f %7.2f %7.2f\n", name, figures->wall_ms[0],
	       figures->wall_ms[RUNS / 2], figures->cpu_ms[RUNS / 2], figures->memory_kb,
	       figures->wall_ms[0] / first->wall_ms[0], figures->cpu_ms[RUNS / 2] / first->cpu_ms[RUNS / 2],
	       figures->memory_kb / first->memory_kb);
	if (!WIFEXITED(figures->status) || WEXITSTATUS(figures->status) > 1)
		printf("%s failed\n", name);
}

int main(int argc, char **argv)
{
	struct figures first;

	printf("%-22s %12s %12s %12s %12s %7s %7s %7s\n", "", "best", "middle", "cpu", "memory", "best/F", "cpu/F",
	       "mem/F");
	for (int i = 1, number = 0; i < argc; number++) {
		struct figures figures = { .memory_kb = 0 };
		char *name = argv[i], **command = argv + i + 1;
		int count = 0;

		while (i < argc && strcmp(argv[i], "--"))
			i++;
		count = (int)(argv + i - command);
		if (i < argc)
			argv[i++] = NULL;
		measure(command, count, &figures);
		tell(name, &figures, number ? &first : &figures);
		if (!number)
			first = figures;
	}
	return 0;
}
