/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * address - where a cell is: field, row, year, stage; as text for ever.
 *
 *   basic.name   basic.pledge.2   basic.strategy.1.title   cost.settled@2023
 *   indicator.2.name   indicator.2.actual@2022   evaluation.progress.comment
 *   evaluation.second.needs.score   direction.reason   memo.cost.settled@2023
 */
#ifndef MODEL_ADDRESS_H
#define MODEL_ADDRESS_H

#include <stdbool.h>
#include <stdint.h>

#include "base/err.h"
#include "model/field.h"

struct masters;
struct str;

struct address {
	enum field_id field;
	int row;		/* REPEAT_LIST, _INDICATOR, _INDICATOR_YEAR; else 0 */
	int year;		/* REPEAT_COST_YEAR, _INDICATOR_YEAR; else 0 */
	const char *stage;	/* "" or a key of the evaluation_stage master; never NULL */
	const char *memo;	/* REPEAT_MEMO: what it is about; else NULL */
};

#define ADDRESS_ROW_MAX 9999	/* of a list */

#define ADDRESS(id) ((struct address){ .field = (id), .stage = "" })
#define ADDRESS_AT(id, row_, year_) \
	((struct address){ .field = (id), .row = (row_), .year = (year_), .stage = "" })

/*
 * Read an address.  `stage` points into `masters` (only its stages are known;
 * NULL: none), `memo` into `text`: both must outlive the address.  Years may
 * be written 2023 only (1868 … 2200); rows from 1 without leading zeros (lists
 * to 9999, indicators to 5).  A memo is about an address or a section, not
 * about a memo.  RC_USAGE; `address` is set only on RC_OK.
 */
enum rc address_parse(const char *text, const struct masters *masters,
		      struct address *address, struct err *err) MUST_CHECK;

/* A copy with strings of its own, and their release. */
struct address address_copy(const struct address *at);
void address_release(struct address *at);

/* Is it a cell of an indicator, or of one of its years? */
bool address_is_indicator(const struct address *at);

/*
 * Is it settlement, funding or an actual of a year after the sheet's, so that
 * it can hold nothing yet (未到来)?  Measured against the sheet, never the clock.
 */
bool address_to_come(const struct address *at, int sheet_year);

/*
 * What a sheet of that year has of the cell from last year's (model/carry.h):
 * a copy for years before its own, else what the catalogue says; nothing of
 * other stages.
 */
enum carry address_carry(const struct address *at, int sheet_year);

/*
 * Read the address of a row as the history has it before "#row" (STORE 4):
 * "indicator.2", "indicator.2@2022", "cost@2023", "basic.pledge.1",
 * "evaluation.second"; `address` is that of the row's first cell.  As above.
 */
enum rc address_parse_row(const char *text, const struct masters *masters,
			  struct address *address, struct err *err) MUST_CHECK;

/* Do cells of `field` belong to the row that an address of `of` names? */
bool address_row_has(enum field_id of, enum field_id field);

/* Does the cell belong to the row that `row`, any cell of it, names? */
bool address_same_row(const struct address *row, const struct address *cell);

/* Append the address as text. */
void address_format(const struct address *address, struct str *out);

/*
 * Form order; 0 for the same cell.  Fields in catalogue order, each by year;
 * but rows of a list and indicators stand together (an indicator's name …
 * outline, then target by year, actual by year), and so do evaluations and
 * directions of a stage: the section's own first, then by key.  Memos last.
 */
int address_compare(const struct address *a, const struct address *b);

/*
 * A number that orders addresses as address_compare() does, among those that
 * have one; 0 for those that have none (a stage, a memo, a strange year).
 */
uint64_t address_rank(const struct address *address);

/*
 * Append what a person calls it: 「決算額 令和5年度」, 「指標2 目標値 令和5年度」 …
 * in the user's language.
 */
void address_label(const struct address *address, const struct masters *masters,
		   struct str *out);

#endif
