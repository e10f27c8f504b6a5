/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * child - run another program without a shell (RELIABILITY 3.10).
 */
#ifndef BASE_CHILD_H
#define BASE_CHILD_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

/*
 * Run argv[0] (an absolute path) with `input` on its standard input, a minimal
 * environment and no other descriptors, and wait up to `timeout_ms` (then it
 * is killed).  posix_spawn with RESETIDS; SIGPIPE does no harm.
 *
 * RC_NOT_FOUND (no such program; also exit status 127, by which a spawned child
 * may say so), RC_IO (exit status other than 0, signal,
 * time-out: with the first line of its standard error, made visible).
 */
enum rc child_run(const char *const *argv, const char *input, size_t length,
		  int timeout_ms, struct err *err) MUST_CHECK;

/*
 * Run argv[0] (looked for in PATH) on our own terminal, with our environment,
 * and wait until it has ended; what its keys stop stops us with it.  `over` is
 * asked now and then: where it says so the program gets SIGHUP, and SIGKILL if
 * it does not go.  Not for a program that runs with others' rights.
 *
 * RC_NOT_FOUND, RC_IO as above; RC_BUSY: it was made to go.
 */
enum rc child_run_on_terminal(const char *const *argv, bool (*over)(void), struct err *err) MUST_CHECK;

#endif
