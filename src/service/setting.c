/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * setting - settings of the store: known keys with checked values.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/administer.h"
#include "service/session.h"

/* Make `value` what is stored (a new string), or say what is wanted. */
typedef enum rc setting_check(const struct service *service, const char *value, char **stored,
			      struct err *err);

static enum rc check_year(const struct service *service, const char *value, char **stored,
			  struct err *err)
{
	struct str text = STR_INIT;
	int year = 0;
	enum rc rc = year_parse(value, &service->masters->eras, &year, err);

	if (rc)
		return rc;
	str_addf(&text, "%d", year);
	*stored = str_take(&text);
	return RC_OK;
}

static enum rc check_rounding(const struct service *service, const char *value, char **stored,
			      struct err *err)
{
	static const char *const known[] = { "half-up", "down", "up" };

	(void)service;
	for (size_t i = 0; i < sizeof(known) / sizeof(*known); i++)
		if (!strcmp(value, known[i])) {
			*stored = xstrdup(value);
			return RC_OK;
		}
	return err_set(err, RC_INVALID, _("'%s' is none of half-up, down, up"), value);
}

static const struct {
	struct setting_info info;
	setting_check *check;
} settings[] = {
	{ { "working-year", NULL,
	    N_("the year evaluated, western or by era; until set, the newest year there is a sheet of") },
	  check_year },
	{ { "yen-rounding", "half-up",
	    N_("how amounts typed in yen become thousand yen: half-up, down or up") },
	  check_rounding },
};

#define SETTING_COUNT (sizeof(settings) / sizeof(*settings))

const struct setting_info *setting_at(size_t index)
{
	return index < SETTING_COUNT ? &settings[index].info : NULL;
}

static enum rc find(const char *key, size_t *index, struct err *err)
{
	for (*index = 0; *index < SETTING_COUNT; (*index)++)
		if (!strcmp(settings[*index].info.key, key))
			return RC_OK;
	return err_set(err, RC_USAGE, _("unknown setting '%s'; 'hyoka setting' lists them"), key);
}

enum rc setting_read(struct service *service, const char *key, char **value, struct err *err)
{
	size_t index;
	enum rc rc = find(key, &index, err);

	if (!rc)
		rc = setting_get(service->db, key, value, err);
	if (!rc && !*value)
		*value = xstrdup(settings[index].info.initial);
	return rc;
}

enum rc setting_write(struct service *service, const char *key, const char *value,
		      struct receipt *receipt, struct err *err)
{
	struct act act = session_act(service, NULL);
	char *stored = NULL;
	size_t index;
	enum rc rc = find(key, &index, err);

	if (!rc && *value)
		rc = settings[index].check(service, value, &stored, err);
	if (!rc)
		rc = db_begin(service->db, &act, err);
	if (!rc) {
		rc = setting_put(service->db, key, stored, err);
		if (!rc)
			rc = db_commit(service->db, receipt, err);
		else
			db_rollback(service->db);
	}
	free(stored);
	return rc ? rc : service_refresh(service, err);
}

enum rc administer_inspect(const char *store, const struct sources *sources, struct verdict *verdict,
			   verify_fn *fn, void *arg, struct err *err)
{
	return store_inspect(store, sources, verdict, fn, arg, err);
}

enum rc administer_verify(struct service *service, struct verdict *verdict, verify_fn *fn,
			  void *arg, struct err *err)
{
	return store_verify(service->db, verdict, fn, arg, err);
}
