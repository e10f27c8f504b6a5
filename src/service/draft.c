/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/draft.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/account.h"
#include "base/alloc.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/session.h"
#include "service/unsaved.h"
#include "store/drafts.h"
#include "store/sessions.h"

#define NUMBER_DIGITS 12	/* of a session, before its origin */

/* ---- sessions: "00c5a1b2d3e4 192.0.2.7" ---- */

const char *draft_session(struct service *service)
{
	struct str name = STR_INIT;

	if (!service->session) {
		str_addf(&name, "%0*" PRIx64, NUMBER_DIGITS, session_number(service->db));
		if (service->origin)
			str_addf(&name, " %s", service->origin);
		service->session = str_take(&name);
	}
	return service->session;
}

bool draft_session_lives(struct service *service, const char *session)
{
	int64_t number = 0;

	if (service->session && !strcmp(session, service->session))
		return true;
	if (strspn(session, "0123456789abcdef") == NUMBER_DIGITS)
		number = (int64_t)strtoull(session, NULL, 16);
	return number && session_lives(service->db, number);
}

static char *origin_of(const char *session)
{
	const char *blank = strchr(session, ' ');

	return blank ? xstrdup(blank + 1) : NULL;
}

/* ---- who may decide about it ---- */

/* Can its writer still come back and edit?  Without people in the store: whoever has an account. */
static bool writer_is_gone(const char *login)
{
	return !account_exists(login);
}

/* false: it is not for this person. */
static bool is_ours(struct service *service, const struct draft *draft, enum draft_kind *kind)
{
	bool mine = !strcmp(draft->login, service->login);

	if (mine && service->session && !strcmp(draft->session, service->session)) {
		*kind = DRAFT_OPEN;
		return true;
	}
	if (draft_session_lives(service, draft->session) || (!mine && !writer_is_gone(draft->login)))
		return false;
	*kind = mine ? DRAFT_LOST : DRAFT_LEFT;
	return true;
}

/* ---- finding ---- */

void draft_list_release(struct draft_list *list)
{
	for (size_t i = 0; i < list->count; i++) {
		struct kept_draft *draft = &list->items[i];

		free(draft->login);
		free(draft->session);
		free(draft->origin);
		free(draft->address);
		free(draft->text);
		free(draft->based_on);
	}
	free(list->items);
	*list = (struct draft_list){ 0 };
}

struct finding {
	struct service *service;
	struct draft_list *list;
};

static enum rc take_draft(const struct draft *draft, void *arg, struct err *err)
{
	struct finding *finding = arg;
	struct draft_list *list = finding->list;
	enum draft_kind kind;

	(void)err;
	if (!is_ours(finding->service, draft, &kind))
		return RC_OK;
	list->items = grow(list->items, list->count, &list->capacity, sizeof(*list->items));
	list->items[list->count++] = (struct kept_draft){
		.kind = kind,
		.login = xstrdup(draft->login),
		.session = xstrdup(draft->session),
		.origin = origin_of(draft->session),
		.sheet_id = draft->sheet_id,
		.at = draft->at,
		.address = xstrdup(draft->address),
		.text = xstrdup(draft->text),
		.based_on = xstrdup(draft->based_on),
	};
	return RC_OK;
}

enum rc draft_find(struct service *service, int64_t sheet_id, struct draft_list *list,
		   struct err *err)
{
	struct finding finding = { service, list };
	enum rc rc;

	*list = (struct draft_list){ 0 };
	rc = drafts_list(service->db, NULL, sheet_id, take_draft, &finding, err);
	if (rc)
		draft_list_release(list);
	return rc;
}

struct marking {
	struct service *service;
	int64_t *ids;
	size_t count, capacity;
};

static enum rc take_id(const struct draft *draft, void *arg, struct err *err)
{
	struct marking *marking = arg;
	enum draft_kind kind;
	size_t at = 0;

	(void)err;
	if (!is_ours(marking->service, draft, &kind))
		return RC_OK;
	while (at < marking->count && marking->ids[at] < draft->sheet_id)
		at++;
	if (at < marking->count && marking->ids[at] == draft->sheet_id)
		return RC_OK;
	marking->ids = grow(marking->ids, marking->count, &marking->capacity, sizeof(*marking->ids));
	memmove(marking->ids + at + 1, marking->ids + at,
		(marking->count++ - at) * sizeof(*marking->ids));
	marking->ids[at] = draft->sheet_id;
	return RC_OK;
}

enum rc draft_sheets(struct service *service, int64_t **ids, size_t *count, struct err *err)
{
	struct marking marking = { .service = service };
	enum rc rc = drafts_heads(service->db, take_id, &marking, err);

	*ids = marking.ids;
	*count = marking.count;
	return rc;
}

/* ---- what has become of the cell ---- */

enum rc draft_meanwhile(struct service *service, const struct kept_draft *draft,
			struct draft_meanwhile *meanwhile, struct err *err)
{
	const char *before = draft->based_on ? draft->based_on : "";
	struct history_last last = { 0 };
	struct sheet *sheet = NULL;
	struct str present = STR_INIT;
	struct address at;
	enum rc rc = address_parse(draft->address, service->masters, &at, err);

	*meanwhile = (struct draft_meanwhile){ 0 };
	if (!rc)
		rc = browse_sheet_by_id(service, draft->sheet_id, &sheet, err);
	if (rc)
		return rc;
	sheet_format(sheet, &at, &present);
	sheet_free(sheet);
	meanwhile->changed = strcmp(present.text, before) != 0;
	meanwhile->present = str_take(&present);
	if (meanwhile->changed)
		rc = browse_last(service, draft->sheet_id, draft->address, &last, err);
	meanwhile->login = last.login;
	meanwhile->at = last.at;
	if (rc)
		draft_meanwhile_release(meanwhile);
	return rc;
}

void draft_meanwhile_release(struct draft_meanwhile *meanwhile)
{
	free(meanwhile->present);
	free(meanwhile->login);
	*meanwhile = (struct draft_meanwhile){ 0 };
}

/* ---- writing: each in a transaction of its own ---- */

static enum rc run(struct service *service, const struct draft *remove, const struct draft *put,
		   struct err *err)
{
	const struct act act = session_act(service, NULL);
	enum rc rc = db_begin(service->db, &act, err);

	if (rc)
		return rc;
	if (remove)
		rc = drafts_remove(service->db, remove, err);
	if (!rc && put)
		rc = drafts_put(service->db, put, err);
	if (!rc)
		return db_commit(service->db, NULL, err);
	db_rollback(service->db);
	return rc;
}

static struct draft own_draft(struct service *service, int64_t sheet_id, const char *address)
{
	return (struct draft){ .login = service->login, .sheet_id = sheet_id, .address = address,
			       .session = draft_session(service) };
}

static struct draft key_of(const struct kept_draft *draft)
{
	return (struct draft){ .login = draft->login, .sheet_id = draft->sheet_id,
			       .address = draft->address, .session = draft->session };
}

enum rc draft_put(struct service *service, const struct unsaved_text *text, struct err *err)
{
	struct draft draft = own_draft(service, text->sheet_id, text->address);

	draft.text = text->text;
	draft.based_on = text->based_on;
	draft.at = text->at;
	return run(service, NULL, &draft, err);
}

enum rc draft_keep(struct service *service, const struct sheet *sheet, const struct address *at,
		   const char *text, const struct value *based_on, struct err *err)
{
	struct str address = STR_INIT, before = STR_INIT;
	struct unsaved_text kept = unsaved_of_sheet(service, sheet, UNSAVED_DRAFT);
	struct err why = ERR_INIT;
	enum rc rc;

	address_format(at, &address);
	field_format(at->field, based_on, &before);
	kept.address = address.text;
	kept.text = text;
	kept.based_on = based_on->type == VALUE_EMPTY ? NULL : before.text;
	rc = draft_put(service, &kept, &why);
	if (rc)
		rc = unsaved_hold(service, &kept, rc, &why, err);
	else
		unsaved_forget(service, sheet->id, address.text, UNSAVED_DRAFT);
	str_release(&address);
	str_release(&before);
	return rc;
}

enum rc draft_forget(struct service *service, int64_t sheet_id, const struct address *at,
		     struct err *err)
{
	struct str address = STR_INIT;
	struct draft draft;
	enum rc rc = RC_OK;

	if (!service->session)		/* nothing was ever kept */
		return RC_OK;
	address_format(at, &address);
	unsaved_forget(service, sheet_id, address.text, UNSAVED_DRAFT);
	draft = own_draft(service, sheet_id, address.text);
	rc = run(service, &draft, NULL, err);
	str_release(&address);
	return rc;
}

enum rc draft_take(struct service *service, const struct kept_draft *draft, const char *present,
		   struct err *err)
{
	struct draft old = key_of(draft), own = own_draft(service, draft->sheet_id, draft->address);

	own.text = draft->text;
	own.based_on = present;
	own.at = draft->at;
	return run(service, &old, &own, err);
}

enum rc draft_drop(struct service *service, const struct kept_draft *draft, struct err *err)
{
	struct draft old = key_of(draft);

	return run(service, &old, NULL, err);
}
