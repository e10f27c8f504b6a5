/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * privilege - whose rights the program runs with.
 */
#ifndef BASE_PRIVILEGE_H
#define BASE_PRIVILEGE_H

#include <stdbool.h>

/*
 * Does it run with the rights of who started it, and no others?  Where not
 * (set-gid on a shared host), nothing of theirs may be run from within it.
 */
bool privilege_is_own(void);

#endif
