/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * export - sheets out: as published text or as pages.
 */
#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/transfer.h"
#include "store/db.h"
#include "store/history.h"
#include "store/sheets.h"

#define WALK_STEP 100	/* sheets per slice: long walks do not keep writers waiting */

struct ids {
	int64_t *items;
	size_t count, capacity;
};

static enum rc add_id(const struct list_row *row, void *arg, struct err *err)
{
	struct ids *ids = arg;

	(void)err;
	ids->items = grow(ids->items, ids->count, &ids->capacity, sizeof(*ids->items));
	ids->items[ids->count++] = row->id;
	return RC_OK;
}

static enum rc all_of_year(struct service *service, int year, struct ids *ids, struct err *err)
{
	struct list_query query = { .year = year };
	size_t before;

	do {
		int64_t from = ids->count ? ids->items[ids->count - 1] : 0;
		enum rc rc;

		before = ids->count;
		rc = sheets_list(service->db, &query, from, false, WALK_STEP, add_id, ids, err);
		if (rc)
			return rc;
	} while (ids->count - before == WALK_STEP);
	return RC_OK;
}

static enum rc named(struct service *service, const struct selection *selection,
		     struct ids *ids, struct err *err)
{
	for (size_t i = 0; i < selection->count; i++) {
		int64_t id = 0;
		enum rc rc = browse_find(service, selection->numbers[i], selection->year, &id, err);

		if (rc)
			return rc;
		ids->items = grow(ids->items, ids->count, &ids->capacity, sizeof(*ids->items));
		ids->items[ids->count++] = id;
	}
	return RC_OK;
}

static enum rc choose(struct service *service, const struct selection *selection, int year,
		      struct ids *ids, struct err *err)
{
	enum rc rc;

	if (selection->count)
		return named(service, selection, ids, err);
	rc = all_of_year(service, year, ids, err);
	if (!rc && year && !ids->count)
		return err_set(err, RC_NOT_FOUND, _("there is no sheet of %d"), year);
	return rc;
}

/* Hand each sheet to `write`, which is shown the same picture of the store. */
typedef enum rc write_fn(struct service *service, const struct sheet *sheet, void *arg,
			 struct err *err);

static enum rc each_sheet(struct service *service, const struct ids *ids, write_fn *write,
			  void *arg, struct err *err)
{
	for (size_t i = 0; i < ids->count; i++) {
		struct sheet *sheet = NULL;
		enum rc rc = db_begin_read(service->db, err);

		if (!rc)
			rc = sheets_load(service->db, ids->items[i], &sheet, err);
		if (!rc)
			rc = write(service, sheet, arg, err);
		db_end_read(service->db);
		sheet_free(sheet);
		if (rc)
			return rc;
	}
	return RC_OK;
}

struct export_job {
	enum published_form form;
	struct str *out;
};

static enum rc export_sheet(struct service *service, const struct sheet *sheet, void *arg,
			    struct err *err)
{
	struct export_job *job = arg;

	(void)err;
	published_write(sheet, job->form, service->masters, job->out);
	return RC_OK;
}

enum rc transfer_export(struct service *service, const struct selection *selection,
			enum published_form form, struct str *out, struct err *err)
{
	struct export_job job = { .form = form, .out = out };
	struct ids ids = { 0 };
	enum rc rc = choose(service, selection, selection->year, &ids, err);

	if (!rc)
		rc = each_sheet(service, &ids, export_sheet, &job, err);
	free(ids.items);
	return rc;
}

struct print_job {
	const struct page_options *options;
	struct str *out;
};

static enum rc print_sheet(struct service *service, const struct sheet *sheet, void *arg,
			   struct err *err)
{
	struct print_job *job = arg;
	struct sheet_stamp stored = { .hash = "" };
	struct page_stamp stamp = { .version = 1 };
	enum rc rc = history_stamp(service->db, sheet->id, &stored, err);

	if (rc)
		return rc;
	stamp.hash = stored.hash;
	stamp.printed_at = service->sources->now(service->sources->arg);
	page_print(sheet, service->masters, job->options, &stamp, job->out);
	return RC_OK;
}

enum rc transfer_print(struct service *service, const struct selection *selection,
		       const struct page_options *options, struct str *out, struct err *err)
{
	struct print_job job = { .options = options, .out = out };
	struct ids ids = { 0 };
	int year = selection->year ? selection->year : service->working_year;
	enum rc rc = choose(service, selection, year, &ids, err);

	if (!rc)
		rc = each_sheet(service, &ids, print_sheet, &job, err);
	free(ids.items);
	return rc;
}
