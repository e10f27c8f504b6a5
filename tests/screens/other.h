/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * other - what somebody else does meanwhile, through a session of their own.
 */
#ifndef TESTS_SCREENS_OTHER_H
#define TESTS_SCREENS_OTHER_H

#include <stdbool.h>
#include <sys/types.h>

#include "base/source.h"

/*
 * Do "LOGIN VERB NUMBER …" on the newest sheet of that number in the store at
 * `path`; false where it is no such order, or fails (which is printed):
 *
 *   sato set 012 cost.settled@2025 7500    a cell; nothing empties it
 *   sato drop 012 indicator.1.name         a row
 *   sato state 012 with_head               the sheet goes on
 *   sato undo 012 cost.settled@2025        the last change of a cell
 *   sato costs 012 2025 8000000            another year's pay, whatever the number
 *   sato renumber 012 112                  the sheet gets another number
 *   sato draft 012 overview.target 途中    typed and not left
 */
bool other_does(const char *path, const struct sources *sources, char *order);

/* A process of its own that has the newest sheet of that number open; 0 where that fails. */
pid_t other_comes(const char *path, const struct sources *sources, const char *number);
void other_goes(pid_t process);		/* all of a sudden */

#endif
