/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edit_past - years before the sheet's: whose values they are, and why they
 * are empty.
 *
 * A closed sheet (settled, published) has said what its year was; the sheets
 * after it repeat that.  Whoever changes it there says why.
 */
#ifndef SERVICE_EDIT_PAST_H
#define SERVICE_EDIT_PAST_H

#include <stdbool.h>

#include "base/err.h"

struct address;
struct service;
struct sheet;
struct value;

bool edit_past_is_closed(const struct sheet *sheet);

/*
 * The closed sheet of the cell's year, and the cell on it; NULL where the year
 * is not before the sheet's or has no closed sheet.  An indicator is looked
 * for where it was in that year.  The caller frees the sheet.
 */
enum rc edit_past_closed(struct service *service, const struct sheet *sheet,
			 const struct address *at, struct sheet **closed,
			 struct address *there, struct err *err) MUST_CHECK;

/*
 * Would the cell with that value, or that reason for none, differ from what
 * the closed sheet of its year says?  *year is that year, 0 for no.
 */
enum rc edit_past_differs(struct service *service, const struct sheet *sheet,
			  const struct address *at, const struct value *value,
			  const char *reason, int *year, struct err *err) MUST_CHECK;

/* RC_DENIED: the closed sheet of `year` says otherwise, and no reason was given. */
enum rc edit_past_refuse(const struct service *service, int year, struct err *err) MUST_CHECK;

/*
 * An indicator has just been made on the stored sheet: say of its empty years
 * that they are before the program began (開始前), or to come (未到来).
 */
enum rc edit_past_new_indicator(struct service *service, const struct sheet *sheet, int row,
				struct err *err) MUST_CHECK;

#endif
