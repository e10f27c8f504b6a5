/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * browse - looking: one consistent picture per call.
 */
#include "service/browse.h"

#include <stdlib.h>
#include <string.h>

#include "base/str.h"
#include "base/text.h"
#include "model/address.h"
#include "service/service.h"
#include "store/db.h"

/* Load inside one read transaction, so that a sheet is never half old. */
static enum rc load_whole(struct service *service, int64_t id, struct sheet **sheet,
			  struct err *err)
{
	enum rc rc = db_begin_read(service->db, err);

	if (rc)
		return rc;
	rc = sheets_load(service->db, id, sheet, err);
	db_end_read(service->db);
	return rc;
}

/* Numbers have three digits as a rule: 12 is 012 where there is no 12. */
static char *whole_number(const char *number)
{
	struct str whole = STR_INIT;
	size_t length = strlen(number);

	if (length < 3 && strspn(number, "0123456789") == length)
		str_add_repeat(&whole, "0", 3 - length);
	str_add(&whole, number);
	return str_take(&whole);
}

/* Spelled otherwise; where there is none so either, *err stays what it is. */
static enum rc find_too(struct service *service, const char *number, int year, int64_t *id,
			struct err *err)
{
	struct err again = ERR_INIT;
	enum rc rc = sheets_find(service->db, number, year, id, &again);

	if (rc == RC_NOT_FOUND) {
		err_release(&again);
		return rc;
	}
	err_release(err);
	*err = again;
	return rc;
}

enum rc browse_find(struct service *service, const char *number, int year, int64_t *id,
		    struct err *err)
{
	char *narrow = text_narrow(number), *whole = whole_number(narrow);
	enum rc rc = sheets_find(service->db, number, year, id, err);

	if (rc == RC_NOT_FOUND && strcmp(narrow, number))
		rc = find_too(service, narrow, year, id, err);
	if (rc == RC_NOT_FOUND && strcmp(whole, narrow))
		rc = find_too(service, whole, year, id, err);
	free(narrow);
	free(whole);
	return rc;
}

enum rc browse_sheet(struct service *service, const char *number, int year,
		     struct sheet **sheet, struct err *err)
{
	int64_t id = 0;
	enum rc rc = browse_find(service, number, year, &id, err);

	return rc ? rc : load_whole(service, id, sheet, err);
}

enum rc browse_sheet_by_id(struct service *service, int64_t id, struct sheet **sheet,
			   struct err *err)
{
	return load_whole(service, id, sheet, err);
}

enum rc browse_list(struct service *service, const struct list_query *query, int64_t from,
		    bool backward, int limit, list_fn *fn, void *arg, struct err *err)
{
	return sheets_list(service->db, query, from, backward, limit, fn, arg, err);
}

enum rc browse_history(struct service *service, int64_t sheet_id, const char *address,
		       int64_t before, int limit, history_fn *fn, void *arg, struct err *err)
{
	return history_of_sheet(service->db, sheet_id, address, before, limit, fn, arg, err);
}

enum rc browse_last(struct service *service, int64_t sheet_id, const char *address,
		    struct history_last *last, struct err *err)
{
	return history_last(service->db, sheet_id, address, last, err);
}

enum rc browse_since(struct service *service, int64_t sheet_id, int64_t after, history_fn *fn,
		     void *arg, struct err *err)
{
	return history_since(service->db, sheet_id, after, fn, arg, err);
}

enum rc browse_set(struct service *service, int64_t set, history_fn *fn, void *arg,
		   struct err *err)
{
	return history_of_set(service->db, set, fn, arg, err);
}

static enum rc had_it(const struct history_row *row, void *arg, struct err *err)
{
	(void)row;
	(void)err;
	*(bool *)arg = true;
	return RC_OK;
}

enum rc browse_new_row(struct service *service, int64_t sheet_id, struct address *at, struct err *err)
{
	struct str row = STR_INIT;
	bool had;
	enum rc rc;

	do {
		had = false;
		str_clear(&row);
		str_addf(&row, "%s.%d", field_info(at->field)->prefix, at->row);
		rc = browse_history(service, sheet_id, row.text, 0, 1, had_it, &had, err);
		at->row += had;
	} while (!rc && had);
	str_release(&row);
	return rc;
}

enum rc browse_stamp(struct service *service, int64_t sheet_id, struct sheet_stamp *stamp,
		     struct err *err)
{
	return history_stamp(service->db, sheet_id, stamp, err);
}

enum rc browse_version(struct service *service, int64_t *version, struct err *err)
{
	return db_version(service->db, version, err);
}

bool browse_is_read_only(const struct service *service)
{
	return db_is_read_only(service->db);
}

bool browse_is_idle(const struct service *service)
{
	return db_is_idle(service->db);
}
