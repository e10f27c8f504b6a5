/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * marks - what is said about the cells of a sheet (STORE 3).
 *
 * One mark is one row of cell_mark: an address (or a section's key), a word
 * ("empty", "provisional", "check", "confirmed", "corrected") and a detail,
 * "" for none.  sheet->marks is kept in the order of address and mark.
 */
#ifndef MODEL_MARKS_H
#define MODEL_MARKS_H

#include <stdbool.h>

struct address;
struct empty_reason;
struct sheet;

struct mark {
	char *address, *mark, *detail;
};

/* Why a cell is empty: detail of its "empty" mark, or NULL.  Borrowed. */
const char *sheet_reason(const struct sheet *sheet, const struct address *at);

/* Does the reason hold for a cell of that kind and year on this sheet? */
bool sheet_reason_fits(const struct sheet *sheet, const struct address *at,
		       const struct empty_reason *reason);

/* Detail of a mark, NULL where there is no such mark.  Borrowed. */
const char *sheet_mark(const struct sheet *sheet, const char *address,
		       const char *mark);

/* Set or change a mark; detail NULL takes it away. */
void sheet_set_mark(struct sheet *sheet, const char *address, const char *mark,
		    const char *detail);

/* Take all marks of an address away. */
void sheet_drop_marks(struct sheet *sheet, const char *address);

#endif
