/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table_kind - what the columns of master tables hold; for this room only.
 */
#ifndef STORE_TABLE_KIND_H
#define STORE_TABLE_KIND_H

#include "store/tables.h"

/* table_list.h says what each means. */
enum column_kind {
	COLUMN_WORD,
	COLUMN_TEXT,
	COLUMN_NUMBER,
	COLUMN_MAYBE,
	COLUMN_FLAG,
	COLUMN_ROUND,
	COLUMN_PLACE,
	COLUMN_ID,
};

/* Kinds of the columns of a table that table_at() or table_named() gave. */
const enum column_kind *table_kinds(const struct table_info *table);

/* What follows ORDER BY. */
const char *table_order(const struct table_info *table);

#endif
