/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table_kind - what the columns of master tables hold; for this room only.
 */
#ifndef STORE_TABLE_KIND_H
#define STORE_TABLE_KIND_H

#include "model/value.h"
#include "store/tables.h"

/* table_list.h says what each means. */
enum column_kind {
	COLUMN_WORD,
	COLUMN_TEXT,
	COLUMN_NUMBER,
	COLUMN_MAYBE,
	COLUMN_FLAG,
	COLUMN_PLACE,
	COLUMN_ID,
	COLUMN_AMOUNT,
	COLUMN_YEAR,
	COLUMN_GOAL,
	COLUMN_SCORE,
	COLUMN_ROUND,
	COLUMN_SPAN,
	COLUMN_SCOPE,
	COLUMN_STATE,
	COLUMN_CRITERION,
	COLUMN_LIST,
	COLUMN_FIELD,
	COLUMN_STAGE,
};

/*
 * The value of a column from its text; an empty number is NULL, its initial
 * value or refused, as the kind says.  RC_INVALID names the column.
 */
enum rc table_take_value(const char *column, enum column_kind kind, const char *text,
			 struct value *value, struct err *err) MUST_CHECK;

/* Kinds of the columns of a table that table_at() or table_named() gave. */
const enum column_kind *table_kinds(const struct table_info *table);

/* What follows ORDER BY. */
const char *table_order(const struct table_info *table);

#endif
