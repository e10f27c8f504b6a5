/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * unsaved_retry - act by act in order, until one has to wait again.
 */
#include "service/unsaved.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/kind.h"
#include "service/edit.h"
#include "service/session.h"
#include "service/unsaved_work.h"

#define RETRY_PATIENCE_MS 50

/* A cell that waits, as an edit; its values are the caller's.  The text parsed when it was left. */
static enum rc edit_of(const struct service *service, const struct unsaved_text *text,
		       struct edit *edit, struct err *err)
{
	enum rc rc;

	*edit = (struct edit){ .sheet_id = text->sheet_id, .expect = true, .expect_row = text->row,
			       .why = text->why, .typed = true };
	rc = address_parse(text->address, service->masters, &edit->at, err);
	if (!rc)
		rc = field_parse(edit->at.field, text->text, &edit->value, err);
	if (!rc && text->based_on)
		rc = field_parse(edit->at.field, text->based_on, &edit->expected, err);
	return rc;
}

/* The first so many, as one act. */
static enum rc save_act(struct service *service, size_t count, struct receipt *receipt, struct err *err)
{
	struct edit *edits = xcalloc(count, sizeof(*edits));
	enum rc rc = RC_OK;

	for (size_t i = 0; i < count && !rc; i++)
		rc = edit_of(service, &service->unsaved->texts[i], &edits[i], err);
	if (!rc)
		rc = edit_cells(service, edits, count, receipt, err);
	for (size_t i = 0; i < count; i++) {
		value_release(&edits[i].value);
		value_release(&edits[i].expected);
	}
	free(edits);
	return rc;
}

/* How many of the first ones are one act. */
static size_t first_act(const struct unsaved *unsaved)
{
	size_t count = 1;

	while (unsaved->texts[0].act && count < unsaved->count &&
	       unsaved->texts[count].act == unsaved->texts[0].act)
		count++;
	return count;
}

/* Which cell was refused, before why; takes the failure. */
static void name_refusal(const struct service *service, const struct unsaved_text *text, enum rc rc,
			 struct err *failure, struct err *refusal)
{
	struct str label = STR_INIT;
	struct err unknown = ERR_INIT;
	struct address at;

	if (!address_parse(text->address, service->masters, &at, &unknown))
		address_label(&at, service->masters, &label);
	err_release(&unknown);
	err_set(refusal, rc, "%s: %s", label.text, failure->message);
	err_release(failure);
	str_release(&label);
}

/* A cell was refused, and becomes a draft; takes the failure. */
static enum rc make_draft(struct service *service, const struct unsaved_text *text, enum rc refused,
			  struct err *failure, struct unsaved_result *result, struct err *err)
{
	enum rc rc = draft_put(service, text, err);

	if (rc) {	/* it was the store that refused */
		err_release(failure);
		return rc;
	}
	name_refusal(service, text, refused, failure, &result->refusal);
	result->refused++;
	return RC_OK;
}

/* The first act that waits, where it is one of cells. */
static enum rc retry_act(struct service *service, unsaved_fn *fn, void *arg,
			 struct unsaved_result *result, struct err *err)
{
	struct unsaved *unsaved = service->unsaved;
	int64_t sheet_id = unsaved->texts[0].sheet_id;
	size_t count = first_act(unsaved);
	struct receipt receipt = { 0 };
	struct err failure = ERR_INIT;
	enum rc rc = save_act(service, count, &receipt, &failure);

	if (!rc) {
		fn(sheet_id, &receipt, arg);
		result->saved += count;
		unsaved_remove(unsaved, count);
		return RC_OK;
	}
	if (unsaved_store_fails(rc)) {
		*err = failure;
		return rc;
	}
	if (count > 1) {	/* each by itself, then */
		err_release(&failure);
		for (size_t i = 0; i < count; i++)
			unsaved->texts[i].act = 0;
		return RC_OK;
	}
	rc = make_draft(service, &unsaved->texts[0], rc, &failure, result, err);
	if (!rc)
		unsaved_remove(unsaved, 1);
	return rc;
}

static enum rc retry_first(struct service *service, unsaved_fn *fn, void *arg,
			   struct unsaved_result *result, struct err *err)
{
	enum rc rc;

	if (service->unsaved->texts[0].kind == UNSAVED_CELL)
		return retry_act(service, fn, arg, result, err);
	rc = draft_put(service, &service->unsaved->texts[0], err);
	if (!rc)
		unsaved_remove(service->unsaved, 1);
	return rc;
}

enum rc unsaved_retry(struct service *service, unsaved_fn *fn, void *arg,
		      struct unsaved_result *result, struct err *err)
{
	struct unsaved *unsaved = service->unsaved;
	size_t before = unsaved_count(service);
	int patience = db_set_patience(service->db, RETRY_PATIENCE_MS);
	enum rc rc = RC_OK;

	*result = (struct unsaved_result){ 0 };
	while (!rc && unsaved_count(service))
		rc = retry_first(service, fn, arg, result, err);
	db_set_patience(service->db, patience);
	if (rc) {
		free(unsaved->why);
		unsaved->why = xstrdup(err->message);
		unsaved->failure = rc;
	}
	if (unsaved_count(service) < before)
		unsaved_write_less(service);
	return rc;
}
