/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unsaved_work - what waits, for unsaved*.c only.
 */
#ifndef SERVICE_UNSAVED_WORK_H
#define SERVICE_UNSAVED_WORK_H

#include "service/unsaved.h"

struct unsaved {
	struct unsaved_text *texts;	/* their strings are ours */
	size_t count, capacity;
	int64_t acts;		/* numbers given */
	char *why;
	enum rc failure;	/* what kind of why */
	int patience;		/* of the store before; meanwhile nobody is waited for twice */
};

/* Take the first so many away. */
void unsaved_remove(struct unsaved *unsaved, size_t count);

/*
 * Write the file anew, now that there is less.  One that cannot be written now
 * says more than there is: harmless, and no reason to stop.  Where nothing is
 * left service->unsaved is gone afterwards.
 */
void unsaved_write_less(struct service *service);

#endif
