/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_items.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"

struct building {
	struct form_items *items;
	const struct sheet *sheet;
};

static struct form_item *add(struct building *building, enum item_kind kind,
			     const struct address *at)
{
	struct form_items *items = building->items;
	struct form_item *item;

	items->items = grow(items->items, items->count, &items->capacity, sizeof(*items->items));
	item = &items->items[items->count++];
	*item = (struct form_item){ .kind = kind, .at = *at,
				    .section = field_info(at->field)->section };
	return item;
}

static void add_columns(struct building *building, enum item_kind kind, const struct address *at,
			enum item_derived derived)
{
	struct form_item *item = add(building, kind, at);
	bool cost = field_info(at->field)->repeat == REPEAT_COST_YEAR;

	item->derived = derived;
	item->years = cost ? building->items->cost_years : building->items->indicator_years;
	item->columns = cost ? building->items->cost_count : building->items->indicator_count;
}

/* Do two fields share prefix and repetition, so that they are a row together? */
static bool is_same_group(int a, int b)
{
	const struct field *one, *other;

	if (a >= FIELD_COUNT || b >= FIELD_COUNT)
		return false;
	one = field_info((enum field_id)a);
	other = field_info((enum field_id)b);
	return one->repeat == other->repeat && !strcmp(one->prefix, other->prefix);
}

/* Rows of a list with all their cells, then the one that can be added. */
static int add_list(struct building *building, int first)
{
	int *rows = NULL;
	size_t count = sheet_rows(building->sheet, (enum field_id)first, &rows);
	struct address next = ADDRESS_AT((enum field_id)first, count ? rows[count - 1] + 1 : 1, 0);
	int id = first;

	for (size_t i = 0; i < count; i++)
		for (id = first; is_same_group(id, first); id++)
			add(building, ITEM_FIELD, &ADDRESS_AT((enum field_id)id, rows[i], 0));
	for (id = first; is_same_group(id, first); id++)
		;
	add(building, ITEM_ADD, &next);
	free(rows);
	return id;
}

static int add_costs(struct building *building, int first)
{
	int id = first;

	add_columns(building, ITEM_YEARS, &ADDRESS((enum field_id)first), DERIVED_NONE);
	for (; is_same_group(id, first); id++) {
		struct address at = ADDRESS((enum field_id)id);
		bool funding = field_info(at.field)->flags & FIELD_FUNDING;
		bool last = funding && !(id + 1 < FIELD_COUNT &&
					 (field_info((enum field_id)(id + 1))->flags & FIELD_FUNDING));

		add_columns(building, ITEM_GRID, &at, DERIVED_NONE);
		if (last) {
			add_columns(building, ITEM_DERIVED, &at, DERIVED_FUNDING);
			add_columns(building, ITEM_DERIVED, &at, DERIVED_DIFFERENCE);
			add_columns(building, ITEM_DERIVED, &at, DERIVED_EXECUTION);
		}
	}
	add_columns(building, ITEM_FOOT, &ADDRESS((enum field_id)first), DERIVED_NONE);
	return id;
}

static void add_indicator(struct building *building, int first, int row)
{
	struct address at = ADDRESS_AT((enum field_id)first, row, 0);
	bool headed = false;

	add(building, ITEM_GROUP, &at);
	for (int id = first; id < FIELD_COUNT; id++) {
		at.field = (enum field_id)id;
		if (field_info(at.field)->section != SECTION_indicator)
			break;
		if (field_info(at.field)->repeat == REPEAT_INDICATOR) {
			add(building, ITEM_FIELD, &at);
			continue;
		}
		if (!headed)
			add_columns(building, ITEM_YEARS, &at, DERIVED_NONE);
		headed = true;
		add_columns(building, ITEM_GRID, &at, DERIVED_NONE);
	}
	at.field = FIELD_indicator_actual;
	add_columns(building, ITEM_DERIVED, &at, DERIVED_ACHIEVEMENT);
	add_columns(building, ITEM_DERIVED, &at, DERIVED_MET);
	add_columns(building, ITEM_FOOT, &at, DERIVED_NONE);
}

static bool stands_in(const int *rows, size_t count, int row)
{
	for (size_t i = 0; i < count; i++)
		if (rows[i] == row)
			return true;
	return false;
}

static int add_indicators(struct building *building, int first)
{
	int *rows = NULL, free_row = 0, id = first;
	size_t count = sheet_rows(building->sheet, (enum field_id)first, &rows);

	for (size_t i = 0; i < count; i++)
		add_indicator(building, first, rows[i]);
	for (int row = INDICATOR_SLOTS; row >= 1; row--)
		if (!stands_in(rows, count, row))
			free_row = row;
	if (free_row)
		add(building, ITEM_ADD, &ADDRESS_AT((enum field_id)first, free_row, 0));
	while (id < FIELD_COUNT && field_info((enum field_id)id)->section == SECTION_indicator)
		id++;
	free(rows);
	return id;
}

/* Cells of a field that are there beyond the section's own: other stages, memos. */
static void add_present(struct building *building, enum field_id id, bool own_too)
{
	for (size_t i = 0; i < building->sheet->cell_count; i++) {
		const struct address *at = &building->sheet->cells[i].at;

		if (at->field == id && (own_too || *at->stage))
			add(building, ITEM_FIELD, at);
	}
}

static void add_memos(struct building *building, enum field_id id)
{
	size_t heading = building->items->count;

	add(building, ITEM_SECTION, &ADDRESS(id));
	add_present(building, id, true);
	if (building->items->count == heading + 1)
		building->items->count = heading;
}

static int add_field(struct building *building, int id)
{
	switch (field_info((enum field_id)id)->repeat) {
	case REPEAT_ONCE:
		add(building, ITEM_FIELD, &ADDRESS((enum field_id)id));
		return id + 1;
	case REPEAT_LIST:
		return add_list(building, id);
	case REPEAT_COST_YEAR:
		return add_costs(building, id);
	case REPEAT_INDICATOR:
	case REPEAT_INDICATOR_YEAR:
		return add_indicators(building, id);
	case REPEAT_STAGE:
		add(building, ITEM_FIELD, &ADDRESS((enum field_id)id));
		add_present(building, (enum field_id)id, false);
		return id + 1;
	case REPEAT_MEMO:
		add_memos(building, (enum field_id)id);
		return id + 1;
	}
	return id + 1;
}

void form_items_build(struct form_items *items, const struct sheet *sheet)
{
	struct building building = { items, sheet };
	enum section_id section = SECTION_COUNT;

	form_items_release(items);
	items->cost_count = sheet_years(sheet, FIELD_cost_budget, &items->cost_years);
	items->indicator_count = sheet_years(sheet, FIELD_indicator_target, &items->indicator_years);
	for (int id = 0; id < FIELD_COUNT;) {
		struct address at = ADDRESS((enum field_id)id);

		if (field_info(at.field)->section != section) {
			section = field_info(at.field)->section;
			if (section != SECTION_COUNT)
				add(&building, ITEM_SECTION, &at);
		}
		id = add_field(&building, id);
	}
}

void form_items_release(struct form_items *items)
{
	free(items->items);
	free(items->cost_years);
	free(items->indicator_years);
	*items = (struct form_items){ 0 };
}

bool form_items_equal(const struct form_items *a, const struct form_items *b)
{
	if (a->count != b->count)
		return false;
	for (size_t i = 0; i < a->count; i++)
		if (a->items[i].kind != b->items[i].kind || a->items[i].derived != b->items[i].derived ||
		    a->items[i].columns != b->items[i].columns || address_compare(&a->items[i].at, &b->items[i].at))
			return false;
	return true;
}

bool form_item_takes_focus(const struct form_item *item)
{
	return item->kind == ITEM_FIELD || item->kind == ITEM_GRID || item->kind == ITEM_ADD;
}

struct address form_item_at(const struct form_item *item, size_t column)
{
	struct address at = item->at;

	if (item->kind == ITEM_GRID && column < item->columns)
		at.year = item->years[column];
	return at;
}

size_t form_items_find(const struct form_items *items, const struct address *at, size_t *column)
{
	size_t best = 0;

	for (size_t i = 0; i < items->count; i++) {
		const struct form_item *item = &items->items[i];
		struct address whole = *at;

		if (item->kind == ITEM_GRID)
			whole.year = 0;
		if (!form_item_takes_focus(item) || address_compare(&item->at, &whole) > 0)
			continue;
		if (!form_item_takes_focus(&items->items[best]) ||
		    address_compare(&items->items[best].at, &item->at) <= 0)
			best = i;
	}
	for (size_t c = 0; c < items->items[best].columns; c++)
		if (items->items[best].years[c] == at->year)
			*column = c;
	while (best + 1 < items->count && !form_item_takes_focus(&items->items[best]))
		best++;
	return best;
}
