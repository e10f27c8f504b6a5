/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/unsaved.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/recovery.h"
#include "service/session.h"
#include "store/db.h"

#define RETRY_PATIENCE_MS 50

struct unsaved {
	struct unsaved_text *texts;	/* their strings are ours */
	size_t count, capacity;
	char *why;
	enum rc failure;	/* what kind of why */
	int patience;		/* of the store before; meanwhile nobody is waited for twice */
};

/* ---- what is kept ---- */

static void release_text(struct unsaved_text *text)
{
	free((char *)text->number);
	free((char *)text->address);
	free((char *)text->text);
	free((char *)text->based_on);
}

static struct unsaved_text copy_of(const struct unsaved_text *text)
{
	struct unsaved_text copy = *text;

	copy.number = xstrdup(text->number);
	copy.address = xstrdup(text->address);
	copy.text = xstrdup(text->text);
	copy.based_on = xstrdup(text->based_on);
	return copy;
}

void unsaved_free(struct service *service)
{
	struct unsaved *unsaved = service->unsaved;

	if (!unsaved)
		return;
	for (size_t i = 0; i < unsaved->count; i++)
		release_text(&unsaved->texts[i]);
	db_set_patience(service->db, unsaved->patience);
	free(unsaved->texts);
	free(unsaved->why);
	free(unsaved);
	service->unsaved = NULL;
}

/* Index of the text, or where it would be. */
static size_t find(const struct unsaved *unsaved, int64_t sheet_id, const char *address,
		   enum unsaved_kind kind)
{
	size_t i = 0;

	while (i < unsaved->count && (unsaved->texts[i].kind != kind ||
				      unsaved->texts[i].sheet_id != sheet_id ||
				      strcmp(unsaved->texts[i].address, address) != 0))
		i++;
	return i;
}

static void remove_at(struct unsaved *unsaved, size_t at)
{
	release_text(&unsaved->texts[at]);
	memmove(&unsaved->texts[at], &unsaved->texts[at + 1],
		(--unsaved->count - at) * sizeof(*unsaved->texts));
}

struct unsaved_text unsaved_of_sheet(const struct service *service, const struct sheet *sheet,
				     enum unsaved_kind kind)
{
	return (struct unsaved_text){
		.kind = kind, .sheet_id = sheet->id, .year = sheet->year,
		.number = sheet_text(sheet, &ADDRESS(FIELD_basic_number)),
		.at = service->sources->now(service->sources->arg),
	};
}

/* ---- the file says the same as memory ---- */

static enum rc write_down(struct service *service, struct err *err)
{
	return recovery_write(service, service->unsaved->texts, service->unsaved->count, err);
}

/* A file that cannot be written now says more than there is: harmless, and no reason to stop. */
static void write_down_less(struct service *service)
{
	struct err ignored = ERR_INIT;
	bool nothing = !service->unsaved->count;

	if (write_down(service, &ignored))
		err_release(&ignored);
	if (nothing)
		unsaved_free(service);
}

void unsaved_forget(struct service *service, int64_t sheet_id, const char *address,
		    enum unsaved_kind kind)
{
	struct unsaved *unsaved = service->unsaved;
	size_t at;

	if (!unsaved)
		return;
	at = find(unsaved, sheet_id, address, kind);
	if (at == unsaved->count)
		return;
	remove_at(unsaved, at);
	write_down_less(service);
}

/* What was left before is saved with it: it starts from what that started from. */
static void put(struct unsaved *unsaved, const struct unsaved_text *text)
{
	size_t at = find(unsaved, text->sheet_id, text->address, text->kind);
	struct unsaved_text copy = copy_of(text);

	if (at == unsaved->count) {
		unsaved->texts = grow(unsaved->texts, unsaved->count, &unsaved->capacity,
				      sizeof(*unsaved->texts));
		unsaved->texts[unsaved->count++] = copy;
		return;
	}
	if (text->kind == UNSAVED_CELL) {
		free((char *)copy.based_on);
		copy.based_on = unsaved->texts[at].based_on;
		unsaved->texts[at].based_on = NULL;
	}
	release_text(&unsaved->texts[at]);
	unsaved->texts[at] = copy;
}

/* From now on that is why they wait; takes the message. */
static void take_why(struct unsaved *unsaved, enum rc failure, struct err *why)
{
	free(unsaved->why);
	unsaved->why = why->message;
	unsaved->failure = failure;
	why->message = NULL;
	err_release(why);
}

enum rc unsaved_hold(struct service *service, const struct unsaved_text *text, enum rc failure,
		     struct err *why, struct err *err)
{
	struct unsaved *unsaved;
	enum rc rc;

	if (!service->unsaved) {
		service->unsaved = xcalloc(1, sizeof(*service->unsaved));
		service->unsaved->patience = db_set_patience(service->db, 0);
	}
	unsaved = service->unsaved;
	take_why(unsaved, failure, why);
	put(unsaved, text);
	rc = write_down(service, err);
	if (rc) {
		remove_at(unsaved, find(unsaved, text->sheet_id, text->address, text->kind));
		if (!unsaved->count)
			unsaved_free(service);
	} else if (text->kind == UNSAVED_CELL) {
		unsaved_forget(service, text->sheet_id, text->address, UNSAVED_DRAFT);
	}
	return rc;
}

/* ---- asked ---- */

size_t unsaved_count(const struct service *service)
{
	return service->unsaved ? service->unsaved->count : 0;
}

size_t unsaved_cells(const struct service *service)
{
	size_t cells = 0;

	for (size_t i = 0; i < unsaved_count(service); i++)
		cells += service->unsaved->texts[i].kind == UNSAVED_CELL;
	return cells;
}

const char *unsaved_why(const struct service *service)
{
	return service->unsaved ? service->unsaved->why : NULL;
}

bool unsaved_waits_for_others(const struct service *service)
{
	return service->unsaved && service->unsaved->failure == RC_BUSY;
}

bool unsaved_has(const struct service *service, int64_t sheet_id, const char *address)
{
	const struct unsaved *unsaved = service->unsaved;

	return unsaved && find(unsaved, sheet_id, address, UNSAVED_CELL) < unsaved->count;
}

void unsaved_show(const struct service *service, struct sheet *sheet)
{
	for (size_t i = 0; i < unsaved_count(service); i++) {
		const struct unsaved_text *text = &service->unsaved->texts[i];
		struct value value = VALUE_NONE;
		struct err ignored = ERR_INIT;
		struct address at;

		if (text->kind == UNSAVED_CELL && text->sheet_id == sheet->id &&
		    !address_parse(text->address, service->masters, &at, &ignored) &&
		    !field_parse(at.field, text->text, &value, &ignored))
			sheet_take(sheet, &at, value);
		err_release(&ignored);
	}
}

/* ---- saving ---- */

bool unsaved_store_fails(enum rc rc)
{
	switch (rc) {
	case RC_IO:
	case RC_BUSY:
	case RC_CONFIG:
	case RC_CORRUPT:
	case RC_CREATE:
		return true;
	case RC_OK:
	case RC_USAGE:
	case RC_INVALID:
	case RC_NOT_FOUND:
	case RC_CONFLICT:
	case RC_DENIED:
		break;
	}
	return false;
}

/* A cell that waits, as an edit.  The text parsed when it was left. */
static enum rc save_text(struct service *service, const struct unsaved_text *text,
			 struct receipt *receipt, struct err *err)
{
	struct edit edit = { .sheet_id = text->sheet_id, .expect = true, .expect_row = text->row,
			     .typed = true };
	enum rc rc = address_parse(text->address, service->masters, &edit.at, err);

	if (!rc)
		rc = field_parse(edit.at.field, text->text, &edit.value, err);
	if (!rc && text->based_on)
		rc = field_parse(edit.at.field, text->based_on, &edit.expected, err);
	if (!rc)
		rc = edit_cell(service, &edit, receipt, err);
	value_release(&edit.value);
	value_release(&edit.expected);
	return rc;
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

/*
 * The first one that waits.  A cell that is refused becomes a draft; where
 * that cannot be written either it was the store that refused.
 */
static enum rc retry_first(struct service *service, unsaved_fn *fn, void *arg,
			   struct unsaved_result *result, struct err *err)
{
	const struct unsaved_text *text = &service->unsaved->texts[0];
	struct receipt receipt = { 0 };
	struct err failure = ERR_INIT;
	enum rc rc, refused;

	if (text->kind == UNSAVED_DRAFT)
		return draft_put(service, text, err);
	rc = save_text(service, text, &receipt, &failure);
	if (!rc) {
		fn(text->sheet_id, &receipt, arg);
		result->saved++;
		return RC_OK;
	}
	if (unsaved_store_fails(rc)) {
		*err = failure;
		return rc;
	}
	refused = rc;
	rc = draft_put(service, text, err);
	if (rc) {
		err_release(&failure);
		return rc;
	}
	name_refusal(service, text, refused, &failure, &result->refusal);
	result->refused++;
	return RC_OK;
}

enum rc unsaved_retry(struct service *service, unsaved_fn *fn, void *arg,
		      struct unsaved_result *result, struct err *err)
{
	struct unsaved *unsaved = service->unsaved;
	size_t before = unsaved_count(service);
	int patience = db_set_patience(service->db, RETRY_PATIENCE_MS);
	enum rc rc = RC_OK;

	*result = (struct unsaved_result){ 0 };
	while (!rc && unsaved_count(service)) {
		rc = retry_first(service, fn, arg, result, err);
		if (!rc)
			remove_at(unsaved, 0);
	}
	db_set_patience(service->db, patience);
	if (rc) {
		free(unsaved->why);
		unsaved->why = xstrdup(err->message);
		unsaved->failure = rc;
	}
	if (unsaved_count(service) < before)
		write_down_less(service);
	return rc;
}

/* An edit of a sheet as a text that waits; its strings go into the two given. */
static struct unsaved_text text_of(const struct service *service, const struct sheet *sheet,
				   const struct edit *edit, struct str *address, struct str *strings)
{
	struct unsaved_text text = unsaved_of_sheet(service, sheet, UNSAVED_CELL);

	address_format(&edit->at, address);
	text.address = address->text;
	field_format(edit->at.field, &edit->value, &strings[0]);
	text.text = strings[0].text;
	field_format(edit->at.field, &edit->expected, &strings[1]);
	text.based_on = edit->expected.type == VALUE_EMPTY ? NULL : strings[1].text;
	text.row = edit->expect_row;
	return text;
}

static enum rc hold_edit(struct service *service, const struct sheet *sheet,
			 const struct edit *edit, enum rc failure, struct err *why, struct err *err)
{
	struct str address = STR_INIT, strings[2] = { STR_INIT, STR_INIT };
	struct unsaved_text text = text_of(service, sheet, edit, &address, strings);
	enum rc rc = unsaved_hold(service, &text, failure, why, err);

	str_release(&address);
	str_release(&strings[0]);
	str_release(&strings[1]);
	return rc;
}

enum rc unsaved_save(struct service *service, const struct sheet *sheet, const struct edit *edit,
		     bool *held, struct receipt *receipt, struct err *err)
{
	struct str address = STR_INIT;
	struct err why = ERR_INIT;
	enum rc rc;

	*held = false;
	if (unsaved_cells(service)) {
		err_set(&why, RC_IO, "%s", unsaved_why(service));
		rc = hold_edit(service, sheet, edit, service->unsaved->failure, &why, err);
		*held = !rc;
		return rc;
	}
	rc = edit_cell(service, edit, receipt, &why);
	if (!rc) {
		address_format(&edit->at, &address);
		unsaved_forget(service, sheet->id, address.text, UNSAVED_DRAFT);
		str_release(&address);
		return RC_OK;
	}
	if (!unsaved_store_fails(rc)) {
		*err = why;
		return rc;
	}
	rc = hold_edit(service, sheet, edit, rc, &why, err);
	*held = !rc;
	return rc;
}
