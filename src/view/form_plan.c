/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_plan.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/delimited.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/form_block.h"
#include "view/form_grid.h"

#define TEXT_SHOWN 60	/* columns kept of what was pasted into a cell */

struct building {
	struct plan *plan;
	const struct form *form;
	const struct delimited *table;
	bool blanks;
	struct sheet *after;	/* the sheet as it will be, so far */
};

const struct plan_cell *form_plan_cell(const struct plan *plan, size_t row, size_t column)
{
	return &plan->cells[row * plan->columns + column];
}

/* What the table has for a place, repeated beyond its end; "" where a row is shorter. */
static const char *text_at(const struct building *building, size_t row, size_t column)
{
	const struct delimited_row *cells = &building->table->rows[row % building->table->count];

	column %= building->table->columns;
	return column < cells->count ? cells->cells[column] : "";
}

static bool is_blank(const char *text)
{
	char *narrow = text_narrow(text);
	bool blank = true;

	for (const char *c = narrow; *c && blank; c++)
		blank = *c == ' ' || *c == '\t' || *c == '\n';
	free(narrow);
	return blank;
}

/* ---- one cell ---- */

/* A choice must be one of its list: a slip of a column is likelier than a new word. */
static enum rc read_choice(const struct building *building, const struct field *field,
			   struct value *value, struct err *err)
{
	const struct choice *choice = masters_choice(building->form->service->masters,
						     field->choices, value->text);
	enum rc rc = RC_OK;

	if (choice) {
		value_release(value);
		*value = value_text(choice->label);
		return RC_OK;
	}
	rc = err_set(err, RC_INVALID, _("'%s' cannot be chosen here"), value->text);
	value_release(value);
	return rc;
}

static enum rc read_text(const struct building *building, const struct address *at,
			 const char *text, struct value *value, struct err *err)
{
	const struct form *form = building->form;
	const struct field *field = field_info(at->field);
	enum rc rc = edit_parse(form->service, building->after, at, text, value, err);

	if (!rc && field->kind == KIND_CHOICE && value->type == VALUE_TEXT)
		rc = read_choice(building, field, value, err);
	return rc;
}

static void decide(const struct building *building, struct plan_cell *cell, const char *text)
{
	const struct value *stands = sheet_get(building->form->sheet, &cell->at);
	bool derived = field_info(cell->at.field)->flags & FIELD_DERIVED;
	struct err err = ERR_INIT;

	if (is_blank(text)) {
		cell->fate = !building->blanks ? FATE_SKIP
			     : stands->type == VALUE_EMPTY ? FATE_SAME : FATE_CHANGE;
	} else if (read_text(building, &cell->at, text, &cell->value, &err)) {
		cell->fate = FATE_BAD;
		cell->why = err.message;
		err.message = NULL;
	} else {
		cell->fate = value_equal(stands, &cell->value) ? FATE_SAME : FATE_CHANGE;
		cell->instead = derived && cell->fate == FATE_CHANGE && cell->value.type == VALUE_NUMBER;
	}
	err_release(&err);
}

static void add_cell(struct building *building, size_t row, size_t column)
{
	struct plan *plan = building->plan;
	struct plan_cell *cell = &plan->cells[row * plan->columns + column];
	const char *text = text_at(building, row, column);
	struct str shown = STR_INIT;

	text_show(&shown, text, text_fit(text, strlen(text), TEXT_SHOWN, TEXT_NARROW), TEXT_ONE_LINE);
	cell->text = str_take(&shown);
	cell->at = form_item_at(&building->form->items.items[plan->items[row]], plan->left + column);
	decide(building, cell, text);
	plan->counts[cell->fate]++;
	if (cell->fate == FATE_CHANGE)
		sheet_put(building->after, &cell->at, &cell->value);
}

static bool is_derived(const struct building *building, size_t row)
{
	const struct form_item *item = &building->form->items.items[building->plan->items[row]];

	return field_info(item->at.field)->flags & FIELD_DERIVED;
}

/* Those that are worked out come last: they follow from what the others become. */
static void add_cells(struct building *building)
{
	const struct plan *plan = building->plan;

	for (int derived = 0; derived <= 1; derived++)
		for (size_t r = 0; r < plan->rows; r++)
			for (size_t c = 0; c < plan->columns && is_derived(building, r) == derived; c++)
				add_cell(building, r, c);
}

/* ---- the whole ---- */

/* Rows or columns that are laid over: all of a block that is a multiple of the table. */
static size_t extent(size_t block, size_t table)
{
	return block % table ? table : block;
}

/* The grid's rows from the block's first on, as many as are wanted and there. */
static void collect_rows(struct building *building, size_t top, size_t wanted)
{
	const struct form_items *items = &building->form->items;
	struct plan *plan = building->plan;
	size_t next = top;

	plan->items = xcalloc(wanted, sizeof(*plan->items));
	do {
		top = next;
		plan->items[plan->rows++] = top;
		next = form_grid_step(items, top, 1);
	} while (next != top && plan->rows < wanted);
}

/* Only a table that is not repeated can reach beyond the grid. */
static void count_outside(struct building *building)
{
	const struct delimited *table = building->table;
	struct plan *plan = building->plan;

	for (size_t r = 0; r < table->count; r++)
		for (size_t c = 0; c < table->rows[r].count; c++)
			if ((r >= plan->rows || c >= plan->columns) && !is_blank(table->rows[r].cells[c]))
				plan->outside++;
}

void form_plan_build(struct plan *plan, const struct form *form, const struct delimited *table,
		     bool blanks)
{
	struct building building = { plan, form, table, blanks, NULL };
	struct address *cells;
	struct block_span span;
	size_t rows, columns, marked;

	*plan = (struct plan){ 0 };
	if (!table->count || !form_block_span(form, &span))
		return;
	marked = form_block_cells(form, &cells);
	free(cells);
	rows = extent(marked / (span.right - span.left + 1), table->count);
	columns = extent(span.right - span.left + 1, table->columns);
	plan->left = span.left;
	plan->columns = form->items.items[span.top].columns - span.left;
	if (plan->columns > columns)
		plan->columns = columns;
	collect_rows(&building, span.top, rows);
	plan->cells = xcalloc(plan->rows * plan->columns, sizeof(*plan->cells));
	building.after = sheet_copy(form->sheet);
	add_cells(&building);
	sheet_free(building.after);
	count_outside(&building);
}

void form_plan_release(struct plan *plan)
{
	for (size_t i = 0; i < plan->rows * plan->columns; i++) {
		value_release(&plan->cells[i].value);
		free(plan->cells[i].text);
		free(plan->cells[i].why);
	}
	free(plan->cells);
	free(plan->items);
	*plan = (struct plan){ 0 };
}
