/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * account - the system's names for people.
 */
#ifndef BASE_ACCOUNT_H
#define BASE_ACCOUNT_H

#include <stdbool.h>
#include <sys/types.h>

/* Account name of a uid, a new string; "#1000" where the system has no name for it. */
char *account_name(uid_t uid);

/* Is there still an account of that name?  What account_name() made up counts as one. */
bool account_exists(const char *login);

/* Whose process it is by its real uid, a new string; NULL where there is none, or the system does not tell. */
char *account_of_process(pid_t process);

#endif
