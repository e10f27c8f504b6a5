/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * page_flow - rows and headings onto pages, with head and foot; for the page
 * only.
 *
 * A row stays whole where it fits on a page; else it is split at a line.  A
 * table that goes on is closed and opened again by rules.  A heading keeps
 * with what follows.
 */
#ifndef FORMATS_PAGE_FLOW_H
#define FORMATS_PAGE_FLOW_H

#include <stdbool.h>

#include "formats/page_table.h"

struct str;

struct page_flow;

struct page_flow *page_flow_new(const struct page_style *style, int length);

/* Running head, and the foot before "n/m"; both wrapped, never cut. */
void page_flow_frame(struct page_flow *flow, const char *head, const char *foot);

/* A line outside tables. */
void page_flow_text(struct page_flow *flow, const char *text);
void page_flow_heading(struct page_flow *flow, const char *text);

/* A table: begin, rows, end. `repeat`: the first row is repeated on each page. */
void page_flow_begin(struct page_flow *flow, const struct page_layout *layout, bool repeat);
void page_flow_row(struct page_flow *flow, const struct page_cell *cells);
void page_flow_end(struct page_flow *flow);

/* Append all pages to `out`, a form feed before each where `out` is not empty; frees the flow. */
void page_flow_finish(struct page_flow *flow, struct str *out);

#endif
