/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_todo - how much is left to do on the sheets of the list.
 *
 * Checking a sheet costs more than showing its row, so that rows are shown
 * first and counted when nothing has been typed for a moment, a few at a time.
 */
#ifndef VIEW_LIST_TODO_H
#define VIEW_LIST_TODO_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "service/todo.h"

struct list_rows;
struct service;

struct counted {
	int64_t id;		/* of the sheet */
	struct todo todo;
	bool doubtful;		/* the store has changed since */
};

struct list_todo {
	struct counted *items;
	size_t count, capacity;
};

void list_todo_release(struct list_todo *list);

/* The store has changed: what is known stands until it is counted anew. */
void list_todo_doubt(struct list_todo *list);

/* NULL: never counted. */
const struct todo *list_todo_of(const struct list_todo *list, int64_t id);

/*
 * Count the rows that are seen and have not been, a few at a time.
 * Returns the quiet after which to go on, -1: all are.
 */
int list_todo_quiet(struct list_todo *list, struct service *service, const struct list_rows *rows,
		    int quiet_ms);

#endif
