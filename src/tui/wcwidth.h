/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * wcwidth - one measure of width for us and for curses.
 *
 * curses asks wcwidth(3) through the dynamic linker, and the C library always
 * answers 1 for characters of ambiguous width.  A function of that name in the
 * program takes its place, so that what curses believes of the cursor's place
 * is what base/text.h lays out (TERMINAL 2.3).  -fvisibility=hidden would
 * silently undo this: hence the self-test.
 */
#ifndef TUI_WCWIDTH_H
#define TUI_WCWIDTH_H

#include <stdbool.h>

#include "base/text.h"

void wcwidth_set_ambiguous(enum text_ambiguous ambiguous);

/* Does curses ask us?  After newterm(); draws into a scratch window only. */
bool wcwidth_is_ours(void);

#endif
