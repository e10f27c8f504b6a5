/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page_table - ruled rows of wrapped cells; for the page only.  Pure.
 *
 * A rule is one column wide, or two where it is drawn in Unicode on a printer
 * that makes ambiguous characters wide; then columns are even, so that runs of
 * the horizontal rule come out.
 */
#ifndef FORMATS_PAGE_TABLE_H
#define FORMATS_PAGE_TABLE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"

struct str;

#define PAGE_COLUMNS_MAX 8

struct page_style {
	int width;			/* of the page */
	bool ascii;
	enum text_ambiguous ambiguous;
};

struct page_layout {
	int widths[PAGE_COLUMNS_MAX];	/* columns between the rules */
	int count;
};

struct page_cell {
	const char *text;		/* visible; may hold newlines */
	bool right;
};

enum page_edge { EDGE_TOP, EDGE_MIDDLE, EDGE_BOTTOM };

/* Columns that one rule takes. */
int page_rule_width(const struct page_style *style);

/*
 * Shares of the page: the first `fixed` columns as wide as `widths` says, the
 * rest equally; even where rules are wide.
 */
void page_layout_make(struct page_layout *layout, const struct page_style *style,
		      const int *widths, int fixed, int count);

/* Append a rule over the whole table, without a newline. */
void page_rule(const struct page_layout *layout, const struct page_style *style,
	       enum page_edge edge, struct str *out);

/*
 * Lines of one row into a new array of new strings (both the caller's): every
 * cell wrapped, none cut.
 */
size_t page_row(const struct page_layout *layout, const struct page_style *style,
		const struct page_cell *cells, char ***lines);

#endif
