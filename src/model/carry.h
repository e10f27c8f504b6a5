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
 *
 * An indicator that went to another program keeps what it had; from that year
 * on it is empty (移管), and once that is all it is gone.
 */
#ifndef MODEL_CARRY_H
#define MODEL_CARRY_H

#include <stddef.h>
#include <stdint.h>

struct sheet;

/* An indicator that went to another program, from that year on. */
struct carry_moved {
	int64_t series;
	int year;
};

struct carry_moves {
	const struct carry_moved *items;
	size_t count;
};

struct carry_count {
	size_t copied;		/* cells that hold something, as it stood */
	size_t to_confirm;	/* cells marked 要確認 */
};

/*
 * A new sheet, not stored, of the year after `prior`: 未着手, of the same
 * project, section and scope, its indicators of the same series.  The caller
 * frees it.  `moves` and `count` may be NULL.
 */
struct sheet *carry_sheet(const struct sheet *prior, const struct carry_moves *moves,
			  struct carry_count *count);

/* Say why cells are empty that cannot hold anything yet (未到来). */
void carry_mark_to_come(struct sheet *sheet);

#endif
