/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mark - what a person says about cells: an estimate, looked at, as last year.
 *
 *   provisional  見込: the amount or actual is an estimate; hinders 公表 alone
 *   check        要確認: carried over; whoever has looked takes it off
 *   confirmed    前年度と同じで確認: of a form section that is carried over, or of
 *                one cell; takes every 要確認 in it off; by whom and when is its
 *                detail.  It lapses when a value that was carried over changes;
 *                what is new every year (settlement, actuals) may be entered.
 *
 * Why a cell is empty goes with its value (service/edit.h).
 */
#ifndef SERVICE_MARK_H
#define SERVICE_MARK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/field.h"
#include "store/db.h"

struct service;
struct sheet;
struct str;

struct mark_edit {
	int64_t sheet_id;
	const char *address;	/* of a cell; of a form section for "confirmed" */
	const char *mark;	/* "provisional", "check", "confirmed" */
	bool on;
	const char *why;	/* reason of the act, or NULL */
};

/*
 * One act; a sheet 未着手 becomes 作成中.  RC_USAGE: no such address or mark;
 * RC_INVALID: the mark does not go there (the message says why);
 * RC_DENIED: the sheet may not be changed; RC_BUSY, RC_IO.
 */
enum rc mark_set(struct service *service, const struct mark_edit *edit,
		 struct receipt *receipt, struct err *err) MUST_CHECK;

/* Is there anything in the section that is carried from year to year? */
bool mark_is_carried(enum section_id section);

/* How many cells of the section are 要確認. */
size_t mark_count_checks(const struct sheet *sheet, enum section_id section);

/*
 * Who confirmed the section or cell, and on which day (YYYY-MM-DD): appended
 * to `who` and `day`.  False where it is not confirmed.
 */
bool mark_confirmed(const struct sheet *sheet, const char *address, struct str *who,
		    struct str *day);

/* "見込", "要確認" … in the user's language; an unknown mark as it is. */
const char *mark_label(const char *mark);

#endif
