/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edit - changing cells: one call, one transaction, one change set.
 */
#ifndef SERVICE_EDIT_H
#define SERVICE_EDIT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/address.h"
#include "model/value.h"
#include "store/db.h"

struct empty_reason;
struct service;
struct sheet;

struct edit {
	int64_t sheet_id;
	struct address at;
	bool expect;			/* compare with `expected` first */
	struct value expected;		/* VALUE_NONE: expected empty */
	bool expect_row;		/* the cell must be there, empty or not */
	struct value value;		/* VALUE_NONE empties the cell */
	const char *empty_reason;	/* key of a reason; only with VALUE_NONE; NULL none */
	const char *why;		/* reason of the act, or NULL */
	bool typed;			/* this session's draft of the cell goes with it */
};

/*
 * What a person typed for a cell, as a value: units are understood
 * (model/amount.h), the indicator's own too, and yen rounded as the store's
 * setting says.  Where it is what the cell is worked out to anyway: VALUE_NONE.
 * RC_INVALID says what is wrong.
 */
enum rc edit_parse(const struct service *service, const struct sheet *sheet,
		   const struct address *at, const char *text, struct value *value,
		   struct err *err) MUST_CHECK;

/*
 * Write one cell.  An empty reason must be one that a person may choose for
 * this field and year (RC_INVALID).  basic.section also moves the sheet to
 * that section.  A sheet 未着手 becomes 作成中 in the same change set.
 *
 * Values of years before the sheet's are those of that year's closed sheet: to
 * say otherwise needs `why` (edit_past_differs() asks beforehand).  So does a
 * labour cost other than the one worked out (edit_overrides()).
 *
 * RC_CONFLICT (the message has the present value, or says that the row is
 * gone), RC_DENIED (read-only
 * store, state of the sheet, no reason), RC_INVALID, RC_USAGE (no such cell on this
 * sheet), RC_BUSY, RC_IO.
 */
enum rc edit_cell(struct service *service, const struct edit *edit,
		  struct receipt *receipt, struct err *err) MUST_CHECK;

/*
 * Write several cells of one sheet as one act: all of them or none.  The
 * message of a failure names the cell.  The act's reason is that of edits[0].
 */
enum rc edit_cells(struct service *service, const struct edit *edits, size_t count,
		   struct receipt *receipt, struct err *err) MUST_CHECK;

/* Take a row of a list, or an indicator, away. */
enum rc edit_drop_row(struct service *service, int64_t sheet_id,
		      const struct address *at, const char *why,
		      struct receipt *receipt, struct err *err) MUST_CHECK;

/* May a person choose this reason for this cell of this sheet? */
bool edit_reason_fits(const struct empty_reason *reason, const struct sheet *sheet,
		      const struct address *at);

/* Whether the sheet may be edited now; the message says why not. */
enum rc edit_allowed(struct service *service, int64_t sheet_id,
		     struct err *err) MUST_CHECK;

#endif
