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
#include "service/unsaved_work.h"
#include "store/db.h"

/* ---- what is kept ---- */

static void release_text(struct unsaved_text *text)
{
	free((char *)text->number);
	free((char *)text->address);
	free((char *)text->text);
	free((char *)text->based_on);
	free((char *)text->why);
}

static void release_texts(struct unsaved_text *texts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		release_text(&texts[i]);
	free(texts);
}

static struct unsaved_text copy_of(const struct unsaved_text *text)
{
	struct unsaved_text copy = *text;

	copy.number = xstrdup(text->number);
	copy.address = xstrdup(text->address);
	copy.text = xstrdup(text->text);
	copy.based_on = xstrdup(text->based_on);
	copy.why = xstrdup(text->why);
	return copy;
}

void unsaved_free(struct service *service)
{
	struct unsaved *unsaved = service->unsaved;

	if (!unsaved)
		return;
	release_texts(unsaved->texts, unsaved->count);
	db_set_patience(service->db, unsaved->patience);
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

void unsaved_remove(struct unsaved *unsaved, size_t count)
{
	while (count-- > 0)
		remove_at(unsaved, 0);
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

void unsaved_write_less(struct service *service)
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
	unsaved_write_less(service);
}

/* Takes the text.  What was left before goes, but it starts from what that started from. */
static void put(struct unsaved *unsaved, struct unsaved_text text)
{
	size_t at = find(unsaved, text.sheet_id, text.address, text.kind);

	if (at < unsaved->count && text.kind == UNSAVED_CELL) {
		free((char *)text.based_on);
		text.based_on = unsaved->texts[at].based_on;
		unsaved->texts[at].based_on = NULL;
	}
	if (at < unsaved->count)
		remove_at(unsaved, at);
	unsaved->texts = grow(unsaved->texts, unsaved->count, &unsaved->capacity,
			      sizeof(*unsaved->texts));
	unsaved->texts[unsaved->count++] = text;
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

/* Put them and write them down; where that fails all is as it was.  Takes the texts. */
static enum rc put_all(struct service *service, struct unsaved_text *texts, size_t count,
		       struct err *err)
{
	struct unsaved *unsaved = service->unsaved;
	size_t before_count = unsaved->count;
	struct unsaved_text *before = xcalloc(before_count + 1, sizeof(*before));
	enum rc rc;

	for (size_t i = 0; i < before_count; i++)
		before[i] = copy_of(&unsaved->texts[i]);
	for (size_t i = 0; i < count; i++)
		put(unsaved, texts[i]);
	rc = write_down(service, err);
	if (!rc) {
		release_texts(before, before_count);
		return RC_OK;
	}
	release_texts(unsaved->texts, unsaved->count);
	unsaved->texts = before;
	unsaved->count = before_count;
	unsaved->capacity = before_count + 1;
	if (!unsaved->count)
		unsaved_free(service);
	return rc;
}

/* Begin to keep texts, because of a failure; takes the message. */
static struct unsaved *begin(struct service *service, enum rc failure, struct err *why)
{
	if (!service->unsaved) {
		service->unsaved = xcalloc(1, sizeof(*service->unsaved));
		service->unsaved->patience = db_set_patience(service->db, 0);
	}
	take_why(service->unsaved, failure, why);
	return service->unsaved;
}

enum rc unsaved_hold(struct service *service, const struct unsaved_text *text, enum rc failure,
		     struct err *why, struct err *err)
{
	struct unsaved_text copy = copy_of(text);

	begin(service, failure, why);
	return put_all(service, &copy, 1, err);
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

/* ---- kept ---- */

/* Cells of a sheet to be saved as one act. */
struct batch {
	const struct sheet *sheet;
	const struct edit *edits;
	size_t count;
};

/* A new text; the act's reason stays with each of its cells. */
static struct unsaved_text text_of(const struct service *service, const struct batch *batch,
				   const struct edit *edit)
{
	struct unsaved_text text = unsaved_of_sheet(service, batch->sheet, UNSAVED_CELL);
	struct str address = STR_INIT, value = STR_INIT, expected = STR_INIT;

	if (edit->empty_reason)
		BUG("a reason for being empty cannot wait");
	address_format(&edit->at, &address);
	field_format(edit->at.field, &edit->value, &value);
	field_format(edit->at.field, &edit->expected, &expected);
	text.number = xstrdup(text.number);
	text.address = str_take(&address);
	text.text = str_take(&value);
	text.based_on = edit->expected.type == VALUE_EMPTY ? NULL : xstrdup(expected.text);
	text.why = xstrdup(batch->edits[0].why);
	text.row = edit->expect_row;
	str_release(&expected);
	return text;
}

static enum rc hold_batch(struct service *service, const struct batch *batch, enum rc failure,
			  struct err *why, struct err *err)
{
	struct unsaved *unsaved = begin(service, failure, why);
	int64_t act = batch->count > 1 ? ++unsaved->acts : 0;
	struct unsaved_text *texts = xcalloc(batch->count, sizeof(*texts));
	enum rc rc;

	for (size_t i = 0; i < batch->count; i++) {
		texts[i] = text_of(service, batch, &batch->edits[i]);
		texts[i].act = act;
	}
	rc = put_all(service, texts, batch->count, err);
	free(texts);
	return rc;
}

/* What is left is no draft any more. */
static void forget_drafts(struct service *service, const struct batch *batch)
{
	for (size_t i = 0; i < batch->count; i++) {
		struct str address = STR_INIT;

		address_format(&batch->edits[i].at, &address);
		unsaved_forget(service, batch->sheet->id, address.text, UNSAVED_DRAFT);
		str_release(&address);
	}
}

enum rc unsaved_save(struct service *service, const struct sheet *sheet, const struct edit *edits,
		     size_t count, struct receipt *receipt, struct err *err)
{
	struct batch batch = { sheet, edits, count };
	struct err why = ERR_INIT;
	enum rc rc;

	*receipt = (struct receipt){ 0 };
	if (unsaved_cells(service)) {
		err_set(&why, RC_IO, "%s", unsaved_why(service));
		rc = hold_batch(service, &batch, service->unsaved->failure, &why, err);
	} else {
		rc = edit_cells(service, edits, count, receipt, &why);
		if (unsaved_store_fails(rc))
			rc = hold_batch(service, &batch, rc, &why, err);
		else if (rc)
			*err = why;
	}
	if (!rc)
		forget_drafts(service, &batch);
	return rc;
}
