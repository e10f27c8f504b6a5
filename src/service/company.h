/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * company - who else has a sheet open now.
 */
#ifndef SERVICE_COMPANY_H
#define SERVICE_COMPANY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct service;

struct company {
	char **logins;		/* each once, by name; oneself not among them */
	size_t count, capacity;
	bool elsewhere;		/* one's own account has it open in another session */
};

/* Have the sheet open, and no more; as often as entered it must be left. */
void company_enter(struct service *service, int64_t sheet_id);
void company_leave(struct service *service, int64_t sheet_id);

/* Who else has it open; what `company` held is released.  true: others than it had before. */
bool company_look(struct service *service, int64_t sheet_id, struct company *company);
void company_release(struct company *company);

#endif
