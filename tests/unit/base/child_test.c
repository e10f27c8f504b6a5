/* SPDX-License-Identifier: GPL-3.0-or-later */
/* child_test - other programs run without a shell of ours (/bin/sh plays them). */
#include "base/child.h"

#include <fcntl.h>
#include <signal.h>
#include <time.h>
#include <unistd.h>

#include "check.h"

#define TIMEOUT_MS 20000

static enum rc run_for(const char *script, const char *input, size_t length, int timeout_ms,
		       struct err *err)
{
	const char *const argv[] = { "/bin/sh", "-c", script, NULL };

	return child_run(argv, input, length, timeout_ms, err);
}

static enum rc run(const char *script, const char *input, struct err *err)
{
	return run_for(script, input, strlen(input), TIMEOUT_MS, err);
}

static void check_fine(const char *script, const char *input)
{
	struct err err = ERR_INIT;

	if (!CHECK_INT(run(script, input, &err), RC_OK))
		printf("#   %s: %s\n", script, err.message);
	err_release(&err);
}

/* Fails with a message that holds `part`. */
static void check_fails(const char *script, const char *part)
{
	struct err err = ERR_INIT;

	CHECK_INT(run(script, "", &err), RC_IO);
	if (!CHECK(err.message && strstr(err.message, part)))
		printf("#   %s: %s\n", script, err.message);
	CHECK(err.message && !strchr(err.message, '\n') && !strchr(err.message, '\x1b'));
	err_release(&err);
}

static void input_arrives(void)
{
	check_fine("exit 0", "");
	check_fine("test \"$(cat)\" = 市民", "市民");
	check_fine("test -z \"$(cat)\"", "");
	check_fine("echo to nobody", "");
}

static void much_input_arrives_whole(void)
{
	struct err err = ERR_INIT;
	size_t length = 1000000;
	char *bytes = malloc(length);

	memset(bytes, 'x', length);
	CHECK_INT(run_for("test $(wc -c) = 1000000", bytes, length, TIMEOUT_MS, &err), RC_OK);
	CHECK_INT(run_for("exit 0", bytes, length, TIMEOUT_MS, &err), RC_OK);	/* unread: no SIGPIPE */
	CHECK_INT(run_for("exec <&-; exit 0", bytes, length, TIMEOUT_MS, &err), RC_OK);
	free(bytes);
	err_release(&err);
}

static void failure_is_told(void)
{
	check_fails("exit 1", "failed");
	check_fails("echo no paper >&2; exit 3", "failed: no paper");
	check_fails("printf 'one\\ntwo\\n' >&2; exit 1", ": one");
	check_fails("printf 'a\\033[2Jb' >&2; exit 1", "a␛[2Jb");
	check_fails("kill -9 $$", "failed");
	check_fails("printf '%s' '%n%s' >&2; exit 1", "%n%s");
	check_fails("exec 2>&-; exit 1", "failed");
}

static void floods_do_not_matter(void)
{
	check_fine("i=0; while [ $i -lt 3000 ]; do echo complaint complaint complaint $i >&2; "
		   "i=$((i + 1)); done", "");
	check_fails("i=0; while [ $i -lt 3000 ]; do echo $i complaint complaint >&2; "
		    "i=$((i + 1)); done; exit 1", ": 0 complaint");
}

static void last_words_are_heard(void)
{
	for (int i = 0; i < 50 && !check_failures; i++)
		check_fails("echo at the end >&2; exit 1", "at the end");
}

static int64_t now_ms(void)
{
	struct timespec now;

	clock_gettime(CLOCK_MONOTONIC, &now);
	return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void time_is_up(void)
{
	struct err err = ERR_INIT;
	int64_t before = now_ms();

	CHECK_INT(run_for("echo stuck >&2; kill -STOP $$", "", 0, 300, &err),
		  RC_IO);
	CHECK(now_ms() - before < 10000);
	CHECK(err.message && strstr(err.message, "did not end in time"));
	err_release(&err);
	CHECK_INT(run_for("trap '' TERM HUP INT; kill -STOP $$", "", 0, 200, &err), RC_IO);
	CHECK(err.message && strstr(err.message, "did not end in time"));
	err_release(&err);
}

static void no_such_program(void)
{
	const char *const none[] = { "/no/such/program", NULL }, *const not_one[] = { "/etc/passwd", NULL };
	struct err err = ERR_INIT;

	CHECK_INT(child_run(none, "", 0, TIMEOUT_MS, &err), RC_NOT_FOUND);
	CHECK(err.message && strstr(err.message, "/no/such/program"));
	CHECK_INT(child_run(not_one, "", 0, TIMEOUT_MS, &err), RC_NOT_FOUND);
	CHECK_INT(run("exit 127", "", &err), RC_NOT_FOUND);
	err_release(&err);
}

static void arguments_stay_arguments(void)
{
	const char *const argv[] = { "/bin/sh", "-c", "test \"$1\" = '; rm -rf x $(id) `id`' && test $# = 2 && test \"$2\" = '-o raw'",
				     "sh", "; rm -rf x $(id) `id`", "-o raw", NULL };
	struct err err = ERR_INIT;

	CHECK_INT(child_run(argv, "", 0, TIMEOUT_MS, &err), RC_OK);
	err_release(&err);
}

static void environment_is_minimal(void)
{
	setenv("SECRET", "x", 1);
	setenv("LD_LIBRARY_PATH", "/nowhere", 1);
	check_fine("test -z \"$SECRET\" && test -z \"$LD_LIBRARY_PATH\" && test -z \"$HOME\"", "");
	check_fine("test \"$PATH\" = /usr/bin:/bin && test \"$LC_ALL\" = C.UTF-8", "");
	unsetenv("LD_LIBRARY_PATH");
}

static void no_other_descriptors(void)
{
	int fd = open("/dev/null", O_RDONLY);	/* without O_CLOEXEC, as one inherited */
	int high = fcntl(fd, F_DUPFD, 200);

	check_fine("! test -e /proc/self/fd/200 && ! test -e /proc/$$/fd/200", "");
	close(fd);
	close(high);
}

static void signals_as_usual(void)
{
	struct sigaction now;
	void (*before)(int) = signal(SIGCHLD, SIG_IGN);
	sigset_t mask, old;

	check_fails("exit 7", "failed");	/* its status is not eaten */
	CHECK(!sigaction(SIGCHLD, NULL, &now) && now.sa_handler == SIG_IGN);
	signal(SIGCHLD, before);
	CHECK(!sigaction(SIGPIPE, NULL, &now) && now.sa_handler == SIG_DFL);
	sigemptyset(&mask);
	sigaddset(&mask, SIGTERM);
	sigprocmask(SIG_BLOCK, &mask, &old);
	signal(SIGTERM, SIG_IGN);
	check_fails("kill -TERM $$; exit 0", "failed");	/* neither blocked nor ignored there */
	signal(SIGTERM, SIG_DFL);
	sigprocmask(SIG_SETMASK, &old, NULL);
}

TESTS(TEST(input_arrives), TEST(much_input_arrives_whole), TEST(failure_is_told),
      TEST(floods_do_not_matter), TEST(last_words_are_heard), TEST(time_is_up),
      TEST(no_such_program), TEST(arguments_stay_arguments), TEST(environment_is_minimal),
      TEST(no_other_descriptors), TEST(signals_as_usual))
