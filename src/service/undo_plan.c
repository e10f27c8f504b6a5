/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/undo_plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/service.h"
#include "store/history.h"
#include "store/rows.h"

struct set_reading {
	struct undo_plan *plan;
	const struct service *service;
	size_t rows;		/* of history, taken or not */
};

static struct undo_item *add(struct set_reading *reading, enum undo_kind kind,
			     const struct history_row *row)
{
	struct undo_plan *plan = reading->plan;
	struct undo_item *item;

	plan->items = grow(plan->items, plan->count, &plan->capacity, sizeof(*plan->items));
	item = &plan->items[plan->count++];
	*item = (struct undo_item){
		.kind = kind, .sheet_id = strtoll(row->subject_id, NULL, 10),
		.address = xstrndup(row->address, strcspn(row->address, "#")),
		.before = xstrdup(row->before), .after = xstrdup(row->after), .at = { .field = FIELD_COUNT, .stage = "" },
	};
	return item;
}

/* ---- row by row ---- */

static enum rc take_row_mark(struct set_reading *reading, const struct history_row *row,
			     struct err *err)
{
	struct undo_item *item = add(reading, row->after ? UNDO_TAKEN_ROW : UNDO_MADE_ROW, row);
	enum rc rc = address_parse_row(item->address, reading->service->masters, &item->at, err);

	if (!rc && !rows_can_go(item->at.field)) {	/* stays, empty */
		free(item->address);
		free(item->before);
		free(item->after);
		reading->plan->count--;
	}
	return rc;
}

/* A mark of a cell; one of a whole section has no cell. */
static enum rc take_mark(struct set_reading *reading, const struct history_row *row, const char *mark)
{
	struct undo_item *item = add(reading, UNDO_MARK, row);
	struct err unknown = ERR_INIT;

	item->mark = xstrdup(mark);
	if (address_parse(item->address, reading->service->masters, &item->at, &unknown))
		err_release(&unknown);	/* `at` is left as it was */
	return RC_OK;
}

static bool is_series(const char *address)
{
	size_t length = strlen(address), tail = strlen(".series");

	return !strncmp(address, "indicator.", strlen("indicator.")) && length > tail &&
	       !strcmp(address + length - tail, ".series");
}

static enum rc refuse_made(const struct history_row *row, struct err *err)
{
	return err_set(err, RC_USAGE, _("change set %lld made programs or sheets, which stay in the store; 'hyoka project end' ends a program that should not go on"),
		       (long long)row->set);
}

/* What is the sheet's own: where it belongs goes back, a beginning of work stays. */
static enum rc take_head(struct set_reading *reading, const struct history_row *row, struct err *err)
{
	if (!strcmp(row->address, "sheet.section") && row->before) {
		add(reading, UNDO_SECTION, row);
		return RC_OK;
	}
	if (!strcmp(row->address, "sheet.scope") && row->before) {
		add(reading, UNDO_SCOPE, row);
		return RC_OK;
	}
	if (!strcmp(row->address, "sheet.state") && row->before && !strcmp(row->before, "not_started"))
		return RC_OK;
	if (!strcmp(row->address, "sheet.state") && row->before)
		return err_set(err, RC_USAGE, _("change set %lld is a step of the workflow, which has a way back of its own"),
			       (long long)row->set);
	return refuse_made(row, err);
}

/* What is of no sheet: rows that can be put back as they were, else by which command they are changed. */
static enum rc take_other(struct set_reading *reading, const struct history_row *row, struct err *err)
{
	const char *master = strncmp(row->subject, "master.", strlen("master.")) ? NULL
										    : strchr(row->subject, '.') + 1;

	if (!strcmp(row->subject, "section") && !row->before)
		return RC_OK;	/* a section that was not known before */
	if (!strcmp(row->subject, "project") && !strcmp(row->address, "#row"))
		return refuse_made(row, err);
	if (undo_records_take(&reading->plan->records, row))
		return RC_OK;
	if (!strcmp(row->subject, "setting"))
		return err_set(err, RC_USAGE, _("change set %lld changed the setting '%s', which was '%s' before; 'hyoka setting' changes it again"),
			       (long long)row->set, row->subject_id, row->before ? row->before : "");
	return err_set(err, RC_USAGE, _("change set %lld changed the list '%s' of the office; 'hyoka master import' changes it again"),
		       (long long)row->set, master ? master : row->subject);
}

static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	struct set_reading *reading = arg;
	const char *mark = strchr(row->address, '#');
	struct undo_item *item;

	reading->rows++;
	if (strcmp(row->subject, "sheet"))
		return take_other(reading, row, err);
	if (!strncmp(row->address, "sheet.", strlen("sheet.")))
		return take_head(reading, row, err);
	if (is_series(row->address))
		return RC_OK;	/* found by its row, below */
	if (mark && !strcmp(mark, "#row"))
		return take_row_mark(reading, row, err);
	if (mark)
		return take_mark(reading, row, mark + 1);
	item = add(reading, UNDO_CELL, row);
	return address_parse(item->address, reading->service->masters, &item->at, err);
}

/* An indicator that is made again is the same one: it keeps its series. */
static enum rc take_series(const struct history_row *row, void *arg, struct err *err)
{
	struct set_reading *reading = arg;

	(void)err;
	if (!is_series(row->address) || !row->before)
		return RC_OK;
	for (size_t i = 0; i < reading->plan->count; i++) {
		struct undo_item *item = &reading->plan->items[i];
		size_t length = strlen(item->address);

		if (item->kind == UNDO_MADE_ROW && item->sheet_id == strtoll(row->subject_id, NULL, 10) &&
		    !strncmp(item->address, row->address, length) &&
		    !strcmp(row->address + length, ".series"))
			item->series = strtoll(row->before, NULL, 10);
	}
	return RC_OK;
}

/* ---- in order ---- */

static int compare(const void *a, const void *b)
{
	const struct undo_item *one = a, *other = b;
	int order = (one->sheet_id > other->sheet_id) - (one->sheet_id < other->sheet_id);

	if (!order)
		order = (int)one->kind - (int)other->kind;
	if (!order && one->kind == UNDO_MADE_ROW)	/* an indicator before its years */
		order = (one->at.year > 0) - (other->at.year > 0);
	if (!order && one->kind == UNDO_TAKEN_ROW)	/* and after them */
		order = (other->at.year > 0) - (one->at.year > 0);
	if (!order)
		order = strcmp(one->address, other->address);
	return order;
}

enum rc undo_plan_read(struct service *service, int64_t set, struct undo_plan *plan,
		       struct err *err)
{
	struct set_reading reading = { .plan = plan, .service = service };
	enum rc rc = history_of_set(service->db, set, take_row, &reading, err);

	if (!rc && !reading.rows)
		return err_set(err, RC_NOT_FOUND, _("there is no change set %lld"), (long long)set);
	if (!rc)
		rc = history_of_set(service->db, set, take_series, &reading, err);
	if (!rc && !plan->count && !plan->records.count)
		return err_set(err, RC_USAGE, _("there is nothing in change set %lld to take back"),
			       (long long)set);
	if (!rc && plan->count)
		qsort(plan->items, plan->count, sizeof(*plan->items), compare);
	return rc;
}

void undo_plan_release(struct undo_plan *plan)
{
	for (size_t i = 0; i < plan->count; i++) {
		free(plan->items[i].address);
		free(plan->items[i].mark);
		free(plan->items[i].before);
		free(plan->items[i].after);
	}
	free(plan->items);
	undo_records_release(&plan->records);
	*plan = (struct undo_plan){ 0 };
}

/* ---- against what stands now ---- */

bool undo_item_present(const struct undo_item *item, const struct sheet *sheet, struct str *out)
{
	const char *detail;

	switch (item->kind) {
	case UNDO_CELL:
		sheet_format(sheet, &item->at, out);
		return sheet_get(sheet, &item->at)->type != VALUE_EMPTY;
	case UNDO_MARK:
		detail = sheet_mark(sheet, item->address, item->mark);
		str_add(out, detail);
		return detail != NULL;
	case UNDO_MADE_ROW:
	case UNDO_TAKEN_ROW:
		if (sheet_has(sheet, &item->at))
			str_add(out, "1");
		return sheet_has(sheet, &item->at);
	case UNDO_SECTION:
		str_addf(out, "%lld", (long long)sheet->section_id);
		return sheet->section_id != 0;
	case UNDO_SCOPE:
		str_add(out, sheet->scope);
		return true;
	}
	return false;
}

bool undo_item_holds(const struct undo_item *item, const struct sheet *sheet)
{
	struct str present = STR_INIT;
	bool there = undo_item_present(item, sheet, &present);
	bool holds = there ? item->after && !strcmp(present.text, item->after) : !item->after;

	str_release(&present);
	return holds;
}
