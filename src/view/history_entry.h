/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * history_entry - one change of the history, and how it stands in the list;
 * for history_*.c only.
 *
 * A figure or a word is "label: before => after"; of longer texts both are
 * shown, what differs marked: one line each, from where they begin to differ,
 * or whole.
 */
#ifndef VIEW_HISTORY_ENTRY_H
#define VIEW_HISTORY_ENTRY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "view/frame.h"

struct history_row;
struct masters;
struct pager;

struct history_entry {
	int64_t set, sheet_id;
	char *place;		/* of the first one of another sheet: which it is, in lines; else NULL */
	char *head;		/* of the set's first change, else NULL */
	char *address;
	char *label;
	char *before, *after;	/* export form, NULL for empty */
	char *old, *new;	/* the same as people read them */
	bool whole;
	bool brief;		/* one line says all of it; known once it has been made */
};

/* Of a row; `head`: it is the first one of its set. */
struct history_entry history_entry_of(const struct masters *masters, const struct history_row *row,
				      bool head);
void history_entry_release(struct history_entry *entry);

/* Its lines, under the key `key`; the one for the marker has ROLE_VALUE first. */
void history_entry_add(struct history_entry *entry, size_t key, struct pager *pager,
		       const struct frame *frame);

#endif
