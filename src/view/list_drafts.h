/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_drafts - which sheets have something that was typed and never left, to
 * be decided about by this person.
 */
#ifndef VIEW_LIST_DRAFTS_H
#define VIEW_LIST_DRAFTS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct service;
struct str;

struct list_drafts {
	int64_t *sheets;	/* ascending */
	size_t count;
};

/* Look again; where the store is busy, what is known stays. */
void list_drafts_load(struct list_drafts *drafts, struct service *service);
void list_drafts_release(struct list_drafts *drafts);

bool list_drafts_has(const struct list_drafts *drafts, int64_t sheet);

/* Append what the mark in the list means; nothing where there is none. */
void list_drafts_tell(const struct list_drafts *drafts, struct str *out);

#endif
