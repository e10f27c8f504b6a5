/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page - the printed copy of a sheet: A4 in 80 columns and 66 lines unless
 * said otherwise, ruled, with running head and foot, form feeds between
 * pages.  Nothing is cut: rows grow, tables fold where a page is too narrow.
 */
#ifndef FORMATS_PAGE_H
#define FORMATS_PAGE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "model/field.h"

struct masters;
struct sheet;
struct str;

#define PAGE_WIDTH_MIN 64
#define PAGE_WIDTH_MAX 240
#define PAGE_LENGTH_MIN 20
#define PAGE_LENGTH_MAX 400

struct page_options {
	int width;			/* columns, 0: 80 */
	int length;			/* lines, 0: 66 */
	bool ascii;			/* rules of + - | instead of ─ │ ┼ */
	enum text_ambiguous ambiguous;	/* wide with Unicode rules: a rule takes two columns */
};

/* What the running head and foot say besides the sheet's own. */
struct page_stamp {
	int64_t printed_at;		/* seconds UTC, printed in local time */
	const char *hash;		/* hex of the last change set that touched the sheet, its first 12 digits are printed; "" */
	int version;			/* 1 until corrected */
};

/* Append all pages of the sheet; a form feed before each but the very first of `out`. */
void page_print(const struct sheet *sheet, const struct masters *masters,
		const struct page_options *options,
		const struct page_stamp *stamp, struct str *out);

/* Columns that the text of a field has on the page; 0: the field is not printed. */
int page_text_columns(enum field_id field, const struct page_options *options);

#endif
