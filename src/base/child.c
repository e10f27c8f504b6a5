/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * child - posix_spawn with our group put back, its input fed, its errors read.
 */
#include "base/child.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <spawn.h>
#include <stdbool.h>
#include <stdint.h>
#include <string.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define ERROR_TEXT_MAX 4096	/* bytes kept of what the child complains */
#define POLL_STEP_MS 50
#define CANNOT_RUN 127	/* exit status of a spawned child that could not run the program (POSIX) */

struct child {
	pid_t pid;
	int input, errors;	/* our ends of its pipes, -1 when closed */
	struct str complaint;
};

static const char *const minimal_environment[] = { "PATH=/usr/bin:/bin", "LC_ALL=C.UTF-8", NULL };

static int64_t now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

static void close_end(int *fd)
{
	if (*fd >= 0)
		close(*fd);
	*fd = -1;
}

/* The files and signals that are ours do not go along. */
static void keep_ours(posix_spawn_file_actions_t *actions, posix_spawnattr_t *attributes, short flags)
{
	sigset_t all, none;

	sigfillset(&all);
	sigemptyset(&none);
	posix_spawn_file_actions_addclosefrom_np(actions, STDERR_FILENO + 1);
	posix_spawnattr_init(attributes);
	posix_spawnattr_setsigdefault(attributes, &all);
	posix_spawnattr_setsigmask(attributes, &none);
	posix_spawnattr_setflags(attributes, (short)(flags | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK));
}

static int spawn(struct child *child, const char *const *argv, const int in[2], const int out[2])
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int error;

	posix_spawn_file_actions_init(&actions);
	posix_spawn_file_actions_adddup2(&actions, in[0], STDIN_FILENO);
	posix_spawn_file_actions_adddup2(&actions, out[1], STDERR_FILENO);
	posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
	keep_ours(&actions, &attributes, POSIX_SPAWN_RESETIDS);
	error = posix_spawn(&child->pid, argv[0], &actions, &attributes, (char *const *)argv,
			    (char *const *)minimal_environment);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	return error;
}

static int start(struct child *child, const char *const *argv)
{
	int in[2], out[2], error;

	if (pipe2(in, O_CLOEXEC))
		return errno;
	if (pipe2(out, O_CLOEXEC)) {
		error = errno;
		close(in[0]);
		close(in[1]);
		return error;
	}
	error = spawn(child, argv, in, out);
	close(in[0]);
	close(out[1]);
	child->input = in[1];
	child->errors = out[0];
	fcntl(child->input, F_SETFL, O_NONBLOCK);
	fcntl(child->errors, F_SETFL, O_NONBLOCK);
	return error;
}

static void feed(struct child *child, const char **input, size_t *length)
{
	ssize_t done = write(child->input, *input, *length);

	if (done < 0 && errno != EAGAIN && errno != EINTR) {
		close_end(&child->input);	/* it has read enough */
		return;
	}
	*input += done > 0 ? done : 0;
	*length -= done > 0 ? (size_t)done : 0;
	if (!*length)
		close_end(&child->input);
}

/* One read; false: there is nothing more now. */
static bool listen_to(struct child *child)
{
	char bytes[512];
	ssize_t got = read(child->errors, bytes, sizeof(bytes));

	if (got > 0 && child->complaint.length < ERROR_TEXT_MAX)
		str_add_bytes(&child->complaint, bytes, (size_t)got);
	if (got == 0 || (got < 0 && errno != EAGAIN && errno != EINTR))
		close_end(&child->errors);
	return got > 0;
}

/* What it said last before it ended; never waits for others who hold the pipe. */
static void hear_last_words(struct child *child)
{
	while (child->errors >= 0 && child->complaint.length < ERROR_TEXT_MAX && listen_to(child))
		;
}

/* Feed and listen until it has ended or time is up; false: time was up. */
static bool attend(struct child *child, const char *input, size_t length, int timeout_ms,
		   int *status)
{
	int64_t end = now_ms() + timeout_ms;

	if (!length)
		close_end(&child->input);
	for (;;) {
		struct pollfd files[] = { { child->input, POLLOUT, 0 }, { child->errors, POLLIN, 0 } };
		pid_t ended;

		poll(files, 2, POLL_STEP_MS);
		if (child->input >= 0 && files[0].revents)
			feed(child, &input, &length);
		if (child->errors >= 0 && files[1].revents)
			listen_to(child);
		ended = waitpid(child->pid, status, WNOHANG);
		if (ended == child->pid || (ended < 0 && errno != EINTR)) {
			hear_last_words(child);
			return true;
		}
		if (now_ms() > end) {
			kill(child->pid, SIGKILL);
			while (waitpid(child->pid, status, 0) < 0 && errno == EINTR)
				;
			return false;
		}
	}
}

/* The first line of what it complained, made visible. */
static enum rc fail(struct err *err, const struct child *child, const char *program,
		    const char *what)
{
	struct str shown = STR_INIT;

	text_show(&shown, child->complaint.text, strcspn(child->complaint.text, "\n"), TEXT_ONE_LINE);
	err_set(err, RC_IO, "'%s': %s%s%s", program, what, shown.length ? ": " : "", shown.text);
	str_release(&shown);
	return RC_IO;
}

static enum rc no_program(struct err *err, const char *program)
{
	return err_set(err, RC_NOT_FOUND, _("there is no program '%s'"), program);
}

/* ---- on our terminal ---- */

#define GRACE_MS 1000		/* from SIGHUP to SIGKILL */

static const int terminal_signals[] = { SIGINT, SIGQUIT, SIGTSTP, SIGCHLD };
enum { TERMINAL_SIGNALS = sizeof(terminal_signals) / sizeof(*terminal_signals) };

/*
 * Keys that the other program's terminal makes signals of are for it; only
 * stopping is for both.  SIGCHLD ignored would eat the exit status.
 */
static void set_signals_aside(struct sigaction before[TERMINAL_SIGNALS])
{
	struct sigaction ignore = { .sa_handler = SIG_IGN }, usual = { .sa_handler = SIG_DFL };

	for (int i = 0; i < TERMINAL_SIGNALS; i++) {
		bool theirs = terminal_signals[i] == SIGINT || terminal_signals[i] == SIGQUIT;

		sigaction(terminal_signals[i], theirs ? &ignore : &usual, &before[i]);
	}
}

static void take_signals_back(const struct sigaction before[TERMINAL_SIGNALS])
{
	for (int i = 0; i < TERMINAL_SIGNALS; i++)
		sigaction(terminal_signals[i], &before[i], NULL);
}

static int spawn_on_terminal(pid_t *pid, const char *const *argv)
{
	posix_spawn_file_actions_t actions;
	posix_spawnattr_t attributes;
	int error;

	posix_spawn_file_actions_init(&actions);
	keep_ours(&actions, &attributes, 0);
	error = posix_spawnp(pid, argv[0], &actions, &attributes, (char *const *)argv, environ);
	posix_spawn_file_actions_destroy(&actions);
	posix_spawnattr_destroy(&attributes);
	return error;
}

/* Its end, or its being made to go; false: it was made to. */
static bool wait_on_terminal(pid_t pid, bool (*over)(void), int *status)
{
	int64_t end = 0;

	for (;;) {
		pid_t changed = waitpid(pid, status, WNOHANG | WUNTRACED);

		if (changed == pid && WIFSTOPPED(*status)) {
			raise(SIGTSTP);		/* it stopped alone: so do we, until the shell goes on */
			kill(pid, SIGCONT);
		} else if (changed == pid || (changed < 0 && errno != EINTR)) {
			return !end;
		}
		if (!end && over()) {
			kill(pid, SIGHUP);
			end = now_ms() + GRACE_MS;
		} else if (end && now_ms() > end) {
			kill(pid, SIGKILL);
		}
		poll(NULL, 0, POLL_STEP_MS);
	}
}

enum rc child_run_on_terminal(const char *const *argv, bool (*over)(void), struct err *err)
{
	struct child child = { .complaint = STR_INIT };
	struct sigaction before[TERMINAL_SIGNALS];
	int status = 0, error;
	enum rc rc = RC_OK;

	set_signals_aside(before);
	error = spawn_on_terminal(&child.pid, argv);
	if (error == ENOENT || error == EACCES)
		rc = no_program(err, argv[0]);
	else if (error)
		rc = err_set(err, RC_IO, "'%s': %s", argv[0], err_system(error));
	else if (!wait_on_terminal(child.pid, over, &status))
		rc = err_set(err, RC_BUSY, _("'%s' was made to end"), argv[0]);
	else if (WIFEXITED(status) && WEXITSTATUS(status) == CANNOT_RUN)
		rc = no_program(err, argv[0]);
	else if (!WIFEXITED(status) || WEXITSTATUS(status))
		rc = fail(err, &child, argv[0], _("failed"));
	take_signals_back(before);
	return rc;
}

/* ---- with pipes ---- */

enum rc child_run(const char *const *argv, const char *input, size_t length, int timeout_ms,
		  struct err *err)
{
	struct child child = { .input = -1, .errors = -1, .complaint = STR_INIT };
	struct sigaction ignore = { .sa_handler = SIG_IGN }, usual = { .sa_handler = SIG_DFL };
	struct sigaction pipe_before, child_before;
	int status = 0, error;
	enum rc rc = RC_OK;

	sigaction(SIGPIPE, &ignore, &pipe_before);
	sigaction(SIGCHLD, &usual, &child_before);	/* ignored, it would eat the exit status */
	error = start(&child, argv);
	if (error == ENOENT || error == EACCES)
		rc = no_program(err, argv[0]);
	else if (error)
		rc = err_set(err, RC_IO, "'%s': %s", argv[0], err_system(error));
	else if (!attend(&child, input, length, timeout_ms, &status))
		rc = fail(err, &child, argv[0], _("did not end in time"));
	else if (WIFEXITED(status) && WEXITSTATUS(status) == CANNOT_RUN)
		rc = no_program(err, argv[0]);
	else if (!WIFEXITED(status) || WEXITSTATUS(status))
		rc = fail(err, &child, argv[0], _("failed"));
	close_end(&child.input);
	close_end(&child.errors);
	sigaction(SIGCHLD, &child_before, NULL);
	sigaction(SIGPIPE, &pipe_before, NULL);
	str_release(&child.complaint);
	return rc;
}
