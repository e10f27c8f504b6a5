/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * recovery - a file of the person's own for what the store does not take:
 * $XDG_STATE_HOME/hyoka/recovery-SESSION.txt (~/.local/state/…), mode 0600.
 *
 * One for each session and store, written whole each time (new file, fsync,
 * rename): a table of tab-separated lines that a person can read.  Read with
 * distrust: limits, the gate for text, and only cells that there are.
 */
#ifndef SERVICE_RECOVERY_H
#define SERVICE_RECOVERY_H

#include <stddef.h>

#include "base/err.h"

struct service;
struct unsaved_text;

/* Write the file of this session; without texts it is removed.  RC_CREATE, RC_IO. */
enum rc recovery_write(struct service *service, const struct unsaved_text *texts, size_t count,
		       struct err *err) MUST_CHECK;

/* The file of this session, a new string. */
char *recovery_path(struct service *service);

/*
 * What sessions of this person with this store have left, now that they are
 * over: each text becomes a draft, then its file is removed.  *count tells how
 * many texts.  A file that cannot be taken stays where it is: an error names
 * it, after all others have been taken.
 */
enum rc recovery_import(struct service *service, size_t *count, struct err *err) MUST_CHECK;

#endif
