/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rescue - global by nature: a handler takes no context.  It calls nothing but
 * write(), tcsetattr(), sigaction() and raise(), on a stack of its own.
 */
#include "tui/rescue.h"

#include <signal.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "tui/capability.h"
#include "tui/modes.h"

static const int faults[] = { SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGABRT };
enum { FAULTS = sizeof(faults) / sizeof(*faults), STACK = 1 << 16 };

static struct sigaction before[FAULTS];
static const struct modes *modes;
static struct termios line;
static char *end_of_screen, *last_words;
static void *stack;

static void say(int fd, const char *bytes)
{
	if (bytes && write(fd, bytes, strlen(bytes)) < 0)
		return;		/* there is nobody to tell */
}

/* A fault comes again as soon as we return; what was sent to us does not. */
static void give_back(int number, siginfo_t *info, void *context)
{
	(void)context;
	say(STDOUT_FILENO, modes_rescue(modes));
	say(STDOUT_FILENO, end_of_screen);
	tcsetattr(STDIN_FILENO, TCSANOW, &line);
	say(STDERR_FILENO, last_words);
	for (size_t i = 0; i < FAULTS; i++)
		sigaction(faults[i], &before[i], NULL);
	if (info->si_code <= 0 || number == SIGABRT)
		raise(number);
}

void rescue_start(const struct modes *of)
{
	struct sigaction action = { .sa_sigaction = give_back, .sa_flags = SA_SIGINFO | SA_ONSTACK };
	stack_t own = { .ss_size = STACK };

	modes = of;
	stack = own.ss_sp = xmalloc(STACK);
	sigaltstack(&own, NULL);
	tcgetattr(STDIN_FILENO, &line);
	last_words = xstrdup(_("hyoka: the program has broken down; every field that was left is saved\n"));
	sigemptyset(&action.sa_mask);
	for (size_t i = 0; i < FAULTS; i++)
		sigaction(faults[i], &action, &before[i]);
}

void rescue_take_type(void)
{
	struct str bytes = STR_INIT;

	str_add(&bytes, capability("sgr0"));
	str_add(&bytes, capability("cnorm"));
	str_add(&bytes, capability("rmcup"));
	end_of_screen = str_take(&bytes);
}

void rescue_stop(void)
{
	stack_t none = { .ss_flags = SS_DISABLE };

	for (size_t i = 0; i < FAULTS; i++)
		sigaction(faults[i], &before[i], NULL);
	sigaltstack(&none, NULL);
	free(stack);
	free(end_of_screen);
	free(last_words);
	stack = NULL;
	end_of_screen = last_words = NULL;
}
