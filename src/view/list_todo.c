/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_todo - see list_todo.h. */
#include "view/list_todo.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "service/service.h"
#include "view/list_rows.h"

enum {
	BEGIN_MS = 150,		/* of quiet: who moves on is not held up */
	GO_ON_MS = 1,
	AT_ONCE = 8,
	KEPT = 400,		/* sheets; then all is forgotten */
};

void list_todo_doubt(struct list_todo *list)
{
	for (size_t i = 0; i < list->count; i++)
		list->items[i].doubtful = true;
}

void list_todo_release(struct list_todo *list)
{
	free(list->items);
	*list = (struct list_todo){ 0 };
}

static struct counted *find(const struct list_todo *list, int64_t id)
{
	for (size_t i = 0; i < list->count; i++)
		if (list->items[i].id == id)
			return &list->items[i];
	return NULL;
}

const struct todo *list_todo_of(const struct list_todo *list, int64_t id)
{
	const struct counted *counted = find(list, id);

	return counted ? &counted->todo : NULL;
}

static void count(struct list_todo *list, struct service *service, int64_t id)
{
	struct counted *counted = find(list, id);
	struct err err = ERR_INIT;

	if (!counted) {
		list->items = grow(list->items, list->count, &list->capacity, sizeof(*list->items));
		counted = &list->items[list->count++];
		*counted = (struct counted){ .id = id };
	}
	counted->doubtful = false;
	if (todo_of_sheet(service, id, &counted->todo, &err))
		err_release(&err);	/* as it was until the store changes */
}

int list_todo_quiet(struct list_todo *list, struct service *service, const struct list_rows *rows,
		    int quiet_ms)
{
	size_t end = rows->top + rows->page < rows->count ? rows->top + rows->page : rows->count;
	int done = 0;

	if (list->count > KEPT)
		list->count = 0;
	for (size_t i = rows->top; i < end; i++) {
		const struct counted *counted = find(list, rows->items[i].id);

		if (counted && !counted->doubtful)
			continue;
		if (quiet_ms < BEGIN_MS)
			return BEGIN_MS;
		if (done++ == AT_ONCE)
			return quiet_ms + GO_ON_MS;
		count(list, service, rows->items[i].id);
	}
	return -1;
}
