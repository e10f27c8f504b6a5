/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_restore - a value of the history back into its cell, or a whole
 * change taken back: each a new change, asked about first; for history_*.c only.
 */
#ifndef VIEW_HISTORY_RESTORE_H
#define VIEW_HISTORY_RESTORE_H

#include <stddef.h>
#include <stdint.h>

#include "model/value.h"

struct history_entry;
struct screen;
struct service;

struct history_restore {	/* the question that stands */
	struct service *service;
	int64_t sheet_id, set;
	char *address;
	struct value present;		/* what stands there, as it was shown */
	struct value values[2];		/* what may be restored … */
	int choices[4];			/* … and which label is what: restore.c's own */
	size_t count;
	int choice;			/* the answer, while why is asked */
};

/*
 * Ask what of the change is to come back to its sheet, if anything; says why
 * where nothing can.  `place` says which sheet it is, NULL: the one looked at.
 */
void history_restore_ask(struct history_restore *restore, struct screen *screen,
			 struct service *service, const struct history_entry *entry,
			 const char *place);
void history_restore_release(struct history_restore *restore);

#endif
