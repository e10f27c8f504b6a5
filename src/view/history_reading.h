/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_reading - the changes of a sheet or cell, read on as they are asked
 * for, newest first: then those of the sheets before; for history_*.c only.
 */
#ifndef VIEW_HISTORY_READING_H
#define VIEW_HISTORY_READING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "base/str.h"
#include "service/trail.h"
#include "view/history_entry.h"

struct history_reading {
	struct history_entry *entries;
	size_t count, capacity;
	bool all;		/* there is nothing more */
	struct trail trail;	/* where it has come to … */
	int64_t last;		/* … the last set read there, or 0 */
	struct str place;	/* what is to stand above the next one: "-- 令和4年度 087 …" */
};

/* From the beginning; `address` NULL: the whole sheet. */
enum rc history_reading_begin(struct history_reading *reading, struct service *service,
			      int64_t sheet_id, const char *address, struct err *err) MUST_CHECK;
void history_reading_release(struct history_reading *reading);

/* A page more, where there is as much. */
enum rc history_reading_more(struct history_reading *reading, struct err *err) MUST_CHECK;

/* The entry of that set, sheet and label; `count` where it is not, or has not been read. */
size_t history_reading_find(const struct history_reading *reading, const struct history_entry *entry);

/* "令和4年度 087 …", lines of which another sheet the entry is; NULL: of the first one. */
const char *history_reading_place(const struct history_reading *reading, size_t entry);

#endif
