/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * company - in a store without people a person's slot is the uid, and the name
 * is that of the account whose process it is.
 */
#include "service/company.h"

#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/account.h"
#include "base/alloc.h"
#include "service/service.h"
#include "store/presence.h"

void company_enter(struct service *service, int64_t sheet_id)
{
	presence_enter(service->db, sheet_id, service->uid);
}

void company_leave(struct service *service, int64_t sheet_id)
{
	presence_leave(service->db, sheet_id, service->uid);
}

static bool has(const struct company *company, const char *login)
{
	for (size_t i = 0; i < company->count; i++)
		if (!strcmp(company->logins[i], login))
			return true;
	return false;
}

struct looking {
	struct company *company;
	char *own;		/* account of this process */
};

static void take(pid_t process, int64_t slot, void *arg)
{
	struct looking *looking = arg;
	struct company *company = looking->company;
	char *login = account_of_process(process);

	(void)slot;
	if (login && !strcmp(login, looking->own)) {
		company->elsewhere = true;
	} else if (login && !has(company, login)) {
		company->logins = grow(company->logins, company->count, &company->capacity,
				       sizeof(*company->logins));
		company->logins[company->count++] = login;
		return;
	}
	free(login);
}

static int compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

static bool is_same(const struct company *a, const struct company *b)
{
	if (a->count != b->count || a->elsewhere != b->elsewhere)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (strcmp(a->logins[i], b->logins[i]) != 0)
			return false;
	return true;
}

bool company_look(struct service *service, int64_t sheet_id, struct company *company)
{
	struct company now = { 0 };
	struct looking looking = { .company = &now, .own = account_name(getuid()) };
	bool changed;

	presence_each(service->db, sheet_id, take, &looking);
	if (now.count)
		qsort(now.logins, now.count, sizeof(*now.logins), compare);
	changed = !is_same(company, &now);
	company_release(company);
	*company = now;
	free(looking.own);
	return changed;
}

void company_release(struct company *company)
{
	for (size_t i = 0; i < company->count; i++)
		free(company->logins[i]);
	free(company->logins);
	*company = (struct company){ 0 };
}
