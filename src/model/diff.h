/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * diff - in which cells and marks two sheets differ, and which of their
 * indicators are the same.
 */
#ifndef MODEL_DIFF_H
#define MODEL_DIFF_H

#include "model/sheet.h"

/*
 * Call `fn` for every address that stands in either sheet with different
 * values, in form order.  A missing cell counts as empty.
 */
void sheet_diff(const struct sheet *before, const struct sheet *after,
		void (*fn)(const struct address *at, const struct value *before,
			   const struct value *after, void *arg),
		void *arg);

/*
 * The same for what is said about cells, ordered by address (as text) and
 * mark: details before and after, NULL where there is no such mark.
 */
void sheet_diff_marks(const struct sheet *before, const struct sheet *after,
		      void (*fn)(const char *address, const char *mark,
				 const char *before, const char *after, void *arg),
		      void *arg);

/* Slot of the indicator of that series, 0 where there is none (and for series 0). */
int sheet_row_of(const struct sheet *sheet, int64_t series);

/*
 * Slot of the same indicator on another sheet of the program: of the same
 * series, else of the same name (in its own slot first); 0 where there is none.
 */
int sheet_row_like(const struct sheet *sheet, int row, const struct sheet *other);

#endif
