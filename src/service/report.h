/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * report - what an import has to say, kept until the outcome is certain.
 */
#ifndef SERVICE_REPORT_H
#define SERVICE_REPORT_H

#include <stddef.h>

#include "formats/note.h"
#include "service/transfer.h"

struct report_line {
	const char *file;	/* borrowed from the caller of the import */
	long line;
	char *message;
};

struct report {
	struct report_line *items;
	size_t count, capacity;
};

void report_add(struct report *report, const char *file, long line, const char *format, ...)
	__attribute__((format(printf, 4, 5)));
/* A reader's note as a line "kind: message". */
void report_note(struct report *report, const char *file, const struct note *note);

/* Hand all lines over, in order; messages are made visible on one line. */
void report_send(const struct report *report, import_fn *fn, void *arg);
void report_release(struct report *report);

#endif
