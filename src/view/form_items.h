/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_items - a sheet as the list of things that stand on its form, in the
 * catalogue's order.  Pure: no screen, no service.
 */
#ifndef VIEW_FORM_ITEMS_H
#define VIEW_FORM_ITEMS_H

#include <stdbool.h>
#include <stddef.h>

#include "model/address.h"
#include "model/field.h"

struct sheet;

enum item_kind {
	ITEM_SECTION,	/* heading of a section, or of the memos */
	ITEM_GROUP,	/* heading of an indicator: at.row */
	ITEM_FIELD,	/* one cell */
	ITEM_YEARS,	/* heads of the columns of a grid */
	ITEM_GRID,	/* a cell per year */
	ITEM_DERIVED,	/* a derived value per year; not to be edited */
	ITEM_FOOT,	/* below a grid: what is to be said about the column with the marker */
	ITEM_ADD,	/* a row that can be added: at is its first cell */
};

enum item_derived {
	DERIVED_NONE,
	DERIVED_FUNDING,	/* sum of the funding */
	DERIVED_DIFFERENCE,	/* that less what was settled */
	DERIVED_EXECUTION,	/* 執行率 */
	DERIVED_ACHIEVEMENT,	/* 達成率 */
	DERIVED_MET,		/* whether the target was met, in words */
};

struct form_item {
	enum item_kind kind;
	enum section_id section;	/* SECTION_COUNT for memos */
	struct address at;		/* its texts belong to the sheet */
	enum item_derived derived;
	const int *years;		/* columns of a grid, owned by form_items */
	size_t columns;
};

struct form_items {
	struct form_item *items;
	size_t count, capacity;
	int *cost_years, *indicator_years;
	size_t cost_count, indicator_count;
};

/* `sheet` must outlive the items. */
void form_items_build(struct form_items *items, const struct sheet *sheet);
void form_items_release(struct form_items *items);

/* Do the same things stand there, in the same order? */
bool form_items_equal(const struct form_items *a, const struct form_items *b);

/* Can the marker stand on it? */
bool form_item_takes_focus(const struct form_item *item);

/* The address of a column of an item (a grid's year), or of the item. */
struct address form_item_at(const struct form_item *item, size_t column);

/* The item of an address, or of what stands nearest before it; 0 … count-1. */
size_t form_items_find(const struct form_items *items, const struct address *at, size_t *column);

#endif
