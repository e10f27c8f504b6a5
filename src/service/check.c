/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check - running the checks over sheets of the store.
 */
#include "service/check.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/check_ack.h"
#include "service/learn.h"
#include "service/session.h"
#include "store/acks.h"
#include "store/sheets.h"

#define SLICE 32u	/* sheets read in one go */

void check_run(const struct service *service, const struct sheet *sheet, const struct sheet *prior,
	       enum step step, struct findings *found)
{
	struct checked checked = { sheet, prior, service->masters, service->limits, step };

	rule_run(&checked, found);
}

char *check_address(const struct finding *finding)
{
	struct str address = STR_INIT;

	address_format(&finding->at, &address);
	return str_take(&address);
}

void check_digest(const struct finding *finding, const struct sheet *sheet, char hex[65])
{
	struct str values = STR_INIT;

	finding_values(finding, sheet, &values);
	acks_digest(values.text, values.length, hex);
	str_release(&values);
}

bool check_may_acknowledge(const struct service *service, const struct finding *finding)
{
	return finding->severity != SEVERITY_ERROR &&
	       !rule_stops(service->limits, finding, STEP_PUBLISH);
}

/* Mark what somebody has answered, where the finding still rests on the same values. */
static void apply(const struct service *service, const struct sheet *sheet, const struct ack *acks,
		  size_t count, struct findings *found)
{
	for (size_t i = 0; i < found->count && count; i++) {
		struct finding *finding = &found->items[i];
		char *address = check_address(finding);
		char hex[65] = "";

		for (size_t j = 0; j < count; j++) {
			if (strcmp(acks[j].check_id, finding->rule->id) || strcmp(acks[j].address, address) ||
			    !check_may_acknowledge(service, finding))
				continue;
			check_digest(finding, sheet, hex);
			if (strcmp(hex, acks[j].digest))
				continue;
			finding->ack_reason = xstrdup(acks[j].reason);
			finding->ack_login = xstrdup(acks[j].login);
			finding->ack_at = acks[j].at;
		}
		free(address);
	}
}

enum rc check_sheet(struct service *service, const struct sheet *sheet, const struct sheet *prior,
		    enum step step, struct findings *found, struct err *err)
{
	struct ack *acks = NULL;
	size_t count = 0;
	enum rc rc = learn_usual(service, err);

	if (!rc)
		rc = acks_load(service->db, sheet->id, &acks, &count, err);
	if (rc)
		return rc;
	check_run(service, sheet, prior, step, found);
	apply(service, sheet, acks, count, found);
	acks_release(acks, count);
	return RC_OK;
}

/* ---- many sheets ---- */

struct ids {
	int64_t *items;
	size_t count, capacity;
};

static void add_id(struct ids *ids, int64_t id)
{
	ids->items = grow(ids->items, ids->count, &ids->capacity, sizeof(*ids->items));
	ids->items[ids->count++] = id;
}

static enum rc take_id(const struct list_row *row, void *arg, struct err *err)
{
	(void)err;
	add_id(arg, row->id);
	return RC_OK;
}

static enum rc find_numbered(struct service *service, const struct check_query *query,
			     struct ids *ids, struct err *err)
{
	enum rc rc = RC_OK;

	for (int i = 0; i < query->number_count && !rc; i++) {
		int64_t id = 0;

		rc = browse_find(service, query->numbers[i], query->year, &id, err);
		if (!rc)
			add_id(ids, id);
	}
	return rc;
}

static enum rc find_ids(struct service *service, const struct check_query *query, struct ids *ids,
			struct err *err)
{
	int year = query->year ? query->year : service->working_year;
	struct list_query list = { .year = year, .section = query->section, .sort = LIST_BY_NUMBER };

	if (query->number_count)
		return find_numbered(service, query, ids, err);
	return sheets_list(service->db, &list, 0, false, 0, take_id, ids, err);
}

/* A sheet with last year's and what was answered. */
struct loaded {
	struct sheet *sheet, *prior;
	struct ack *acks;
	size_t ack_count;
};

static enum rc load(const struct service *service, int64_t id, struct loaded *loaded, struct err *err)
{
	int64_t prior = 0;
	enum rc rc = sheets_load(service->db, id, &loaded->sheet, err);

	if (!rc)
		rc = session_find_prior(service, loaded->sheet, &prior, err);
	if (!rc && prior)
		rc = sheets_load(service->db, prior, &loaded->prior, err);
	if (!rc)
		rc = acks_load(service->db, id, &loaded->acks, &loaded->ack_count, err);
	return rc;
}

static void release(struct loaded *loaded)
{
	sheet_free(loaded->sheet);
	sheet_free(loaded->prior);
	acks_release(loaded->acks, loaded->ack_count);
	*loaded = (struct loaded){ 0 };
}

static enum rc check_loaded(const struct service *service, const struct loaded *loaded, enum step step,
			    check_fn *fn, void *arg, struct err *err)
{
	struct findings found = { 0 };
	enum rc rc;

	check_run(service, loaded->sheet, loaded->prior, step, &found);
	apply(service, loaded->sheet, loaded->acks, loaded->ack_count, &found);
	rc = fn(loaded->sheet, &found, arg, err);
	findings_release(&found);
	return rc;
}

/* Some sheets in one picture of the store; nobody is kept from writing while they are checked. */
static enum rc check_slice(const struct service *service, const int64_t *ids, size_t count,
			   enum step step, check_fn *fn, void *arg, struct err *err)
{
	struct loaded slice[SLICE] = { { 0 } };
	enum rc rc = db_begin_read(service->db, err);

	if (rc)
		return rc;
	for (size_t i = 0; i < count && !rc; i++)
		rc = load(service, ids[i], &slice[i], err);
	db_end_read(service->db);
	for (size_t i = 0; i < count && !rc; i++)
		rc = check_loaded(service, &slice[i], step, fn, arg, err);
	for (size_t i = 0; i < count; i++)
		release(&slice[i]);
	return rc;
}

enum rc check_these(struct service *service, const int64_t *ids, size_t count, enum step step,
		    check_fn *fn, void *arg, struct err *err)
{
	enum rc rc = learn_usual(service, err);

	for (size_t i = 0; i < count && !rc; i += SLICE)
		rc = check_slice(service, ids + i, count - i < SLICE ? count - i : SLICE, step, fn, arg,
				 err);
	return rc;
}

enum rc check_each(struct service *service, const struct check_query *query, check_fn *fn, void *arg,
		   struct err *err)
{
	struct ids ids = { 0 };
	enum rc rc = find_ids(service, query, &ids, err);

	if (!rc)
		rc = check_these(service, ids.items, ids.count, query->step, fn, arg, err);
	free(ids.items);
	return rc;
}
