/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * editor - the text editor that a person is used to.
 */
#ifndef BASE_EDITOR_H
#define BASE_EDITOR_H

#include <stdbool.h>

#include "base/err.h"

/* $VISUAL, else $EDITOR; NULL where neither names one. */
const char *editor_command(void);

/*
 * Let it work on a file, on our terminal: the command divided at blanks, and
 * the path behind it; no shell.  See child_run_on_terminal() for `over` and
 * what is returned; RC_CONFIG where there is no command.
 */
enum rc editor_run(const char *path, bool (*over)(void), struct err *err) MUST_CHECK;

#endif
