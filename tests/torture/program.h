/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * program - what the tests of this folder share: the program run on a store in
 * a folder of its own, random numbers by a seed that can be said again.
 *
 * HYOKA_RUNS says how often, HYOKA_SEED which numbers; both are printed.
 */
#ifndef TESTS_TORTURE_PROGRAM_H
#define TESTS_TORTURE_PROGRAM_H

#include <errno.h>
#include <fcntl.h>
#include <ftw.h>
#include <stdbool.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/str.h"
#include "check.h"

#define UNUSED __attribute__((unused))

static struct str hyoka = STR_INIT, store = STR_INIT;
static char folder[] = "/tmp/hyoka-torture-XXXXXX";
static unsigned long seed;
static int runs;

UNUSED static unsigned next_random(void)
{
	seed = seed * 6364136223846793005ul + 1442695040888963407ul;
	return (unsigned)(seed >> 33);
}

static int64_t now_us(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

/* Start the program with its output in a file of the folder. */
static pid_t start(const char *const *arguments, const char *output)
{
	const char *argv[16] = { hyoka.text, "--store", store.text };
	struct str path = STR_INIT;
	pid_t pid;

	for (int i = 0; arguments[i]; i++)
		argv[3 + i] = arguments[i];
	str_addf(&path, "%s/%s", folder, output);
	pid = fork();
	if (!pid) {
		int fd = open(path.text, O_WRONLY | O_CREAT | O_TRUNC, 0600);

		dup2(fd, 1);
		dup2(fd, 2);
		execv(hyoka.text, (char *const *)argv);
		_exit(127);
	}
	str_release(&path);
	return pid;
}

/* A child becomes the program on its screen, in the folder; `ini` may be NULL. */
UNUSED static void become_screen(const char *ini)
{
	const char *argv[] = { hyoka.text, "--lang", "en", "--store", store.text, ini ? "--config" : NULL, ini, NULL };
	struct str home = STR_INIT;
	char *environment[] = { (char *)"TERM=xterm-256color", (char *)"LANG=C.UTF-8", NULL, NULL };

	str_addf(&home, "HOME=%s", folder);
	environment[2] = home.text;
	if (!chdir(folder))
		execve(hyoka.text, (char *const *)argv, environment);
	_exit(127);
}

static int finish(pid_t pid)
{
	int status;

	while (waitpid(pid, &status, 0) < 0 && errno == EINTR)
		;
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

UNUSED static int run(const char *const *arguments, const char *output)
{
	return finish(start(arguments, output));
}

UNUSED static void read_output(const char *name, struct str *out)
{
	struct str path = STR_INIT;
	char bytes[65536];
	ssize_t got;
	int fd;

	str_addf(&path, "%s/%s", folder, name);
	fd = open(path.text, O_RDONLY);
	while (fd >= 0 && (got = read(fd, bytes, sizeof(bytes))) > 0)
		str_add_bytes(out, bytes, (size_t)got);
	close(fd);
	str_release(&path);
}

static int remove_entry(const char *path, const struct stat *status, int kind, struct FTW *where)
{
	(void)status, (void)kind, (void)where;
	return remove(path);
}

/* The folder and all that is in it. */
UNUSED static void end_program(void)
{
	CHECK_INT(nftw(folder, remove_entry, 16, FTW_DEPTH | FTW_PHYS), 0);
	str_release(&hyoka);
	str_release(&store);
}

/* The store as it is made at first, with the made-up city in it. */
UNUSED static void begin_program(int runs_short)
{
	const char *build = getenv("top_builddir"), *wanted = getenv("HYOKA_RUNS"), *given = getenv("HYOKA_SEED");
	const char *const init[] = { "init", "--demo", NULL };
	char *top;

	top = realpath(build ? build : ".", NULL);
	CHECK(top != NULL);
	str_addf(&hyoka, "%s/src/hyoka", top ? top : ".");
	free(top);
	CHECK(mkdtemp(folder) != NULL);
	str_addf(&store, "%s/store.db", folder);
	setenv("HOME", folder, 1);
	unsetenv("XDG_STATE_HOME");
	runs = wanted ? (int)strtol(wanted, NULL, 10) : runs_short;
	seed = given ? strtoul(given, NULL, 10) : (unsigned long)now_us();
	printf("# %d runs, HYOKA_SEED=%lu\n", runs, seed);
	CHECK_INT(run(init, "out"), 0);
}

UNUSED static bool is_whole(void)
{
	const char *const verify[] = { "verify", NULL };

	return CHECK_INT(run(verify, "verdict"), 0);
}

#endif
