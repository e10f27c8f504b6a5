/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * trouble - what can befall a store while it is open.
 */
#ifndef TESTS_SCREENS_TROUBLE_H
#define TESTS_SCREENS_TROUBLE_H

#include <stdbool.h>

/* Before any store is opened: files are SQLite's own, but fail when told to. */
void trouble_prepare(void);

/*
 * One of, for the store at `path`; false: no such trouble.
 *
 *   full        every write fails for want of space
 *   read-only   every write is refused
 *   broken      every write fails
 *   well        writing works again
 *   locked      somebody else has locked it, for reading too
 *   held        somebody else is writing, and does not finish
 *   free        that is over
 *   gone        it is moved away
 *   back        and put back
 *   replaced    a copy is put in its place
 */
bool trouble_comes(const char *path, const char *what);

/* Whatever lasts is over. */
void trouble_ends(void);

#endif
