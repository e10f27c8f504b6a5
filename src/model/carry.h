/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * carry - the sheet of the year after a sheet, as far as it is known already.
 *
 * Each field says what becomes of it (field_list.h .carry).  Of fields with
 * years that is said of the new sheet's year and later; the years before are
 * copied, and those that fall out of its columns are gone:
 *
 *   copy      as it stands, with the reason why it is empty, and with 見込 and
 *             要確認 where these are not settled yet
 *   confirm   the same, marked 要確認; what last year did not have stays empty
 *   empty     new every year; settlement, funding and actuals of years after
 *             the new sheet's are 未到来
 *
 * Memos are carried; one about the sheet's year or later keeps its place, not
 * its year: how this year's settlement is obtained helps next year's clerk with
 * next year's.  Other stages of evaluation are not carried.
 */
#ifndef MODEL_CARRY_H
#define MODEL_CARRY_H

#include <stddef.h>

struct sheet;

struct carry_count {
	size_t copied;		/* cells that hold something, as it stood */
	size_t to_confirm;	/* cells marked 要確認 */
};

/*
 * A new sheet, not stored, of the year after `prior`: 未着手, of the same
 * project, section and scope, its indicators of the same series.  The caller
 * frees it.  `count` may be NULL.
 */
struct sheet *carry_sheet(const struct sheet *prior, struct carry_count *count);

#endif
