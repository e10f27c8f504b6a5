/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_plan - what a set did, as what is to be done to take it back; for
 * undo.c only.
 */
#ifndef SERVICE_UNDO_PLAN_H
#define SERVICE_UNDO_PLAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/address.h"
#include "service/undo_record.h"

struct service;
struct sheet;

enum undo_kind {	/* in the order in which they are put back */
	UNDO_MADE_ROW,	/* the set took a row away: it is made again */
	UNDO_CELL,
	UNDO_MARK,
	UNDO_TAKEN_ROW,	/* the set made a row: it is taken away */
	UNDO_SECTION,	/* the section that the sheet belongs to */
	UNDO_SCOPE,	/* how much of it is evaluated */
};

struct undo_item {
	enum undo_kind kind;
	int64_t sheet_id;
	char *address;		/* as the history has it, without the mark */
	char *mark;		/* of a mark, else NULL */
	char *before, *after;	/* of the set */
	struct address at;	/* of cell, row and mark of a cell, else FIELD_COUNT; points into `address` and the masters */
	int64_t series;		/* of an indicator to be made again */
	bool passed;		/* changed since, and left as it is */
};

struct undo_plan {
	struct undo_item *items;	/* by sheet, then kind, then address */
	size_t count, capacity;
	struct undo_records records;
};

/* Read what is to be done.  RC_NOT_FOUND, RC_USAGE: cannot be taken back. */
enum rc undo_plan_read(struct service *service, int64_t set, struct undo_plan *plan,
		       struct err *err) MUST_CHECK;
void undo_plan_release(struct undo_plan *plan);

/* Append what stands on the sheet now where the item is; false: nothing. */
bool undo_item_present(const struct undo_item *item, const struct sheet *sheet, struct str *out);

/* Does the sheet still have what the set wrote there? */
bool undo_item_holds(const struct undo_item *item, const struct sheet *sheet);

#endif
