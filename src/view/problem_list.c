/* SPDX-License-Identifier: GPL-3.0-or-later */
/* problem_list - a list may be of any length: it is read by key, a few sheets at a time. */
#include "view/problem_list.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/check.h"
#include "service/service.h"

enum { SHEETS_AT_ONCE = 10 };

static void truncate_to(struct problem_list *list, size_t count)
{
	while (list->count > count) {
		struct problem *last = &list->items[--list->count];

		free(last->head);
		free(last->address);
		free(last->label);
		free(last->message);
		free(last->answer);
	}
}

void problem_list_forget(struct problem_list *list)
{
	truncate_to(list, 0);
	list->checked = 0;
	list->last = 0;
	list->complete = false;
}

void problem_list_release(struct problem_list *list)
{
	problem_list_forget(list);
	free(list->items);
	free((char *)list->query.section);
	free((char *)list->query.state);
	free((char *)list->query.words);
}

/* ---- from the store ---- */

static char *head_of(const struct problem_list *list, const struct sheet *sheet)
{
	struct str head = STR_INIT;

	year_format(&head, sheet->year, YEAR_BRIEF, &list->service->masters->eras);
	str_addf(&head, " %s %s", sheet_text(sheet, &ADDRESS(FIELD_basic_number)),
		 sheet_text(sheet, &ADDRESS(FIELD_basic_name)));
	return str_take(&head);
}

static void append(struct problem_list *list, const struct problem *problem)
{
	list->items = grow(list->items, list->count, &list->capacity, sizeof(*list->items));
	list->items[list->count++] = *problem;
}

static void add(struct problem_list *list, const struct sheet *sheet, const struct finding *finding, bool first)
{
	struct str address = STR_INIT, label = STR_INIT;

	address_format(&finding->at, &address);
	address_label(&finding->at, list->service->masters, &label);
	append(list, &(struct problem){
		.sheet_id = sheet->id, .head = first ? head_of(list, sheet) : NULL,
		.rule = finding->rule, .severity = finding->severity,
		.address = str_take(&address), .label = str_take(&label),
		.message = xstrdup(finding->message), .answer = xstrdup(finding->ack_reason),
	});
}

static enum rc take_sheet(const struct sheet *sheet, const struct findings *found, void *arg,
			  struct err *err)
{
	struct problem_list *list = arg;
	size_t before = list->count;

	(void)err;
	for (size_t i = 0; i < found->count; i++)
		if (found->items[i].severity >= list->least)
			add(list, sheet, &found->items[i], list->count == before);
	list->checked++;
	return RC_OK;
}

struct batch {
	int64_t ids[SHEETS_AT_ONCE];
	size_t count;
};

static enum rc take_id(const struct list_row *row, void *arg, struct err *err)
{
	struct batch *batch = arg;

	(void)err;
	batch->ids[batch->count++] = row->id;
	return RC_OK;
}

enum rc problem_list_read(struct problem_list *list, struct err *err)
{
	struct batch batch = { .ids = { list->sheet_id }, .count = list->sheet_id != 0 };
	size_t before = list->count, checked = list->checked;
	enum rc rc = RC_OK;

	if (!list->sheet_id)
		rc = browse_list(list->service, &list->query, list->last, false, SHEETS_AT_ONCE, take_id, &batch,
				 err);
	if (!rc)
		rc = check_these(list->service, batch.ids, batch.count, STEP_NONE, take_sheet, list, err);
	if (rc) {
		truncate_to(list, before);
		list->checked = checked;
		return rc;
	}
	if (batch.count)
		list->last = batch.ids[batch.count - 1];
	list->complete = batch.count < SHEETS_AT_ONCE;
	return RC_OK;
}

/* Put those of another list in the place of first..end; that one is empty then. */
static void replace(struct problem_list *list, size_t first, size_t end, struct problem_list *by)
{
	size_t behind = list->count - end;
	struct problem *rest = xcalloc(behind, sizeof(*rest));

	for (size_t i = 0; i < behind; i++)
		rest[i] = list->items[end + i];
	list->count = end;
	truncate_to(list, first);
	for (size_t i = 0; i < by->count; i++)
		append(list, &by->items[i]);
	for (size_t i = 0; i < behind; i++)
		append(list, &rest[i]);
	by->count = 0;
	free(rest);
}

enum rc problem_list_again(struct problem_list *list, size_t index, size_t *first, struct err *err)
{
	struct problem_list anew = { .service = list->service, .least = list->least };
	int64_t id = list->items[index].sheet_id;
	size_t end = index;
	enum rc rc = check_these(list->service, &id, 1, STEP_NONE, take_sheet, &anew, err);

	for (*first = index; *first > 0 && list->items[*first - 1].sheet_id == id;)
		--*first;
	while (end < list->count && list->items[end].sheet_id == id)
		end++;
	if (!rc)
		replace(list, *first, end, &anew);
	problem_list_release(&anew);
	return rc;
}
