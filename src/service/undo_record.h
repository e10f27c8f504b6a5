/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_record - what a set did to rows beside the sheets': the life of a
 * program, links between programs, answers to findings; for undo*.c only.
 */
#ifndef SERVICE_UNDO_RECORD_H
#define SERVICE_UNDO_RECORD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct history_row;

struct undo_column {
	char *name;		/* "#row": the row itself */
	char *before, *after;	/* of the set, export form, NULL for empty */
};

struct undo_record {
	char *subject, *id;	/* as the history has them */
	struct undo_column *columns;
	size_t count, capacity;
};

struct undo_records {
	struct undo_record *items;
	size_t count, capacity;
};

/* Take a row of the history, after those before it.  false: it is of no such table. */
bool undo_records_take(struct undo_records *records, const struct history_row *row);
void undo_records_release(struct undo_records *records);

#endif
