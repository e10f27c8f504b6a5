/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edit_override - a labour cost that somebody puts in place of the one that
 * share, overtime and the unit costs give, and why.
 */
#ifndef SERVICE_EDIT_OVERRIDE_H
#define SERVICE_EDIT_OVERRIDE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct address;
struct edit;
struct service;
struct sheet;
struct value;

/* Is it another value than the cell is worked out to on that sheet?  Then *derived is that. */
bool edit_overrides(const struct service *service, const struct sheet *sheet,
		    const struct address *at, const struct value *value, int64_t *derived);

/*
 * The edits have just been written; `before` is the sheet as it was.  RC_DENIED
 * where one overrides without edits[0].why; that answers what the checks find
 * in it.  Inside a transaction.
 */
enum rc edit_override_answer(struct service *service, const struct sheet *before,
			     const struct edit *edits, size_t count, struct err *err) MUST_CHECK;

#endif
