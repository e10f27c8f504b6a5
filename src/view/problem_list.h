/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * problem_list - what the checks find on a sheet, or on the sheets of a list one
 * after the other: as it was when each was checked; for problem_view.c only.
 */
#ifndef VIEW_PROBLEM_LIST_H
#define VIEW_PROBLEM_LIST_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/finding.h"
#include "store/sheets.h"

struct rule;
struct service;

struct problem {
	int64_t sheet_id;
	char *head;			/* of the sheet's first finding, else NULL */
	const struct rule *rule;
	enum severity severity;
	char *address, *label, *message, *answer;	/* answer NULL: none */
};

struct problem_list {
	struct service *service;
	int64_t sheet_id;		/* 0: of the query */
	struct list_query query;	/* its texts are its own */
	int64_t last;			/* sheet of the query looked at last */
	size_t checked;			/* sheets */
	bool complete;			/* all of them */
	enum severity least;		/* to be listed */
	struct problem *items;
	size_t count, capacity;
};

void problem_list_release(struct problem_list *list);

/* Back to the beginning: nothing is checked. */
void problem_list_forget(struct problem_list *list);

/* Check the next few sheets. */
enum rc problem_list_read(struct problem_list *list, struct err *err) MUST_CHECK;

/* Check the sheet of an item anew, in its place; `*first`: its first item now. */
enum rc problem_list_again(struct problem_list *list, size_t index, size_t *first,
			   struct err *err) MUST_CHECK;

#endif
