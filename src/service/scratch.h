/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * scratch - a text in a file of the person's own, for another program to work
 * on: in a folder of its own below $XDG_STATE_HOME/hyoka (~/.local/state/…)
 * that nobody else may enter, so that what the other program puts beside it
 * stays private as well.
 */
#ifndef SERVICE_SCRATCH_H
#define SERVICE_SCRATCH_H

#include <stddef.h>

#include "base/err.h"

#define SCRATCH_MAX (16u * 1024 * 1024)	/* bytes read back */

struct scratch {
	char *folder, *path;	/* NULL: there is none */
};

/*
 * Write the text, with a newline at its end, as editors want it.  `name` says
 * what it is (letters, digits and the like are kept of it).  RC_CREATE, RC_IO.
 */
enum rc scratch_write(struct scratch *scratch, const char *name, const char *text,
		      struct err *err) MUST_CHECK;

/*
 * What stands in it now, without the newline at its end; a new string that has
 * not passed text_take().  RC_INVALID: larger than SCRATCH_MAX.
 */
enum rc scratch_read(const struct scratch *scratch, char **bytes, size_t *length,
		     struct err *err) MUST_CHECK;

/* Remove the folder with all that stands in it. */
void scratch_remove(struct scratch *scratch);

/* Leave it where it is. */
void scratch_keep(struct scratch *scratch);

#endif
