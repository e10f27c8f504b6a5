/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_block - one corner is kept as an address, so that it stays where it is
 * when the sheet is read anew; the other corner is the marker.
 */
#include "view/form_block.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/delimited.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/form_grid.h"
#include "view/form_save.h"

/* ---- which cells ---- */

/* Where the block began; false where nothing is marked in the marker's grid. */
static bool find_corner(const struct form *form, size_t *item, size_t *column)
{
	struct form_grid grid;

	if (!form->block.on || !form_grid_of(&form->items, form->focus, &grid))
		return false;
	*item = form_items_find(&form->items, &form->block.from, column);
	return *item >= grid.first && *item <= grid.last && *column < grid.columns;
}

bool form_block_span(const struct form *form, struct block_span *span)
{
	size_t item, column = 0;

	if (form_focus(form)->kind != ITEM_GRID)
		return false;
	*span = (struct block_span){ form->focus, form->focus, form->column, form->column };
	if (!find_corner(form, &item, &column))
		return true;
	if (item < span->top)
		span->top = item;
	else
		span->bottom = item;
	if (column < span->left)
		span->left = column;
	else
		span->right = column;
	return true;
}

bool form_block_on(const struct form *form)
{
	size_t item, column;

	return find_corner(form, &item, &column);
}

bool form_block_holds(const struct form *form, size_t item, size_t column)
{
	struct block_span span;

	return form_block_on(form) && form_block_span(form, &span) && item >= span.top &&
	       item <= span.bottom && column >= span.left && column <= span.right;
}

void form_block_drop(struct form *form)
{
	form->block.on = false;
	form->block.marking = false;
}

size_t form_block_cells(const struct form *form, struct address **cells)
{
	struct block_span span;
	size_t count = 0;

	*cells = NULL;
	if (form_focus(form)->kind == ITEM_ADD)
		return 0;
	if (!form_block_span(form, &span)) {
		*cells = xcalloc(1, sizeof(**cells));
		**cells = form_at(form);
		return 1;
	}
	*cells = xcalloc((span.bottom - span.top + 1) * (span.right - span.left + 1), sizeof(**cells));
	for (size_t i = span.top; i <= span.bottom; i++) {
		if (form->items.items[i].kind != ITEM_GRID)
			continue;
		for (size_t c = span.left; c <= span.right; c++)
			(*cells)[count++] = form_item_at(&form->items.items[i], c);
	}
	return count;
}

/* ---- marking ---- */

static void begin_block(struct form *form, bool marking)
{
	if (!form_block_on(form))
		form->block.from = form_at(form);
	form->block.on = true;
	form->block.marking = form->block.marking || marking;
}

static void select_all(struct form *form, const struct form_grid *grid)
{
	form->focus = grid->last;
	form->column = grid->columns - 1;
	form->block.from = form_item_at(&form->items.items[grid->first], 0);
	form->block.on = true;
}

static const struct {
	enum action plain, select;
} selections[] = {
	{ ACTION_left, ACTION_select_left }, { ACTION_right, ACTION_select_right },
	{ ACTION_up, ACTION_select_up }, { ACTION_down, ACTION_select_down },
	{ ACTION_home, ACTION_select_home }, { ACTION_end, ACTION_select_end },
};

/* A plain move extends the block while the mark key has not been pressed again. */
static enum action select_for(const struct form *form, enum action action)
{
	for (size_t i = 0; i < sizeof(selections) / sizeof(*selections); i++)
		if (form->block.marking && selections[i].plain == action)
			return selections[i].select;
	return action;
}

/* Is it a move that extends the block?  The marker never leaves the grid by one. */
static bool select_by(struct form *form, enum action action)
{
	size_t focus = form->focus, column = form->column;

	if (action == ACTION_select_left)
		column -= column > 0;
	else if (action == ACTION_select_right)
		column += column + 1 < form_focus(form)->columns;
	else if (action == ACTION_select_home)
		column = 0;
	else if (action == ACTION_select_end)
		column = form_focus(form)->columns - 1;
	else if (action == ACTION_select_up)
		focus = form_grid_step(&form->items, focus, -1);
	else if (action == ACTION_select_down)
		focus = form_grid_step(&form->items, focus, 1);
	else
		return false;
	begin_block(form, false);
	form->focus = focus;
	form->column = column;
	return true;
}

static bool mark(struct form *form, enum action action)
{
	struct form_grid grid;

	if (!form_grid_of(&form->items, form->focus, &grid))
		return false;
	if (action == ACTION_mark && form->block.marking)
		form->block.marking = false;
	else if (action == ACTION_mark)
		begin_block(form, true);
	else if (action == ACTION_select_all)
		select_all(form, &grid);
	else
		return select_by(form, select_for(form, action));
	return true;
}

void form_block_moved(struct form *form)
{
	if (!form->block.marking || !form_block_on(form))
		form_block_drop(form);
}

/* ---- copying ---- */

static void add_cell(const struct form *form, const struct form_item *item, size_t column,
		     struct str *out)
{
	struct address at = form_item_at(item, column);
	struct value value = derive_effective(form->sheet, &at, form->service->masters);
	struct str text = STR_INIT;

	field_format(at.field, &value, &text);
	delimited_add(out, text.text, '\t');
	str_release(&text);
	value_release(&value);
}

/* As a spreadsheet does: rows on lines, tabs between, plain digits. */
static void copy(const struct form *form, struct screen *screen, const struct block_span *span)
{
	struct str text = STR_INIT;
	size_t rows = 0;

	for (size_t i = span->top; i <= span->bottom; i++) {
		if (form->items.items[i].kind != ITEM_GRID)
			continue;
		if (rows++)
			str_add_char(&text, '\n');
		for (size_t c = span->left; c <= span->right; c++) {
			if (c > span->left)
				str_add_char(&text, '\t');
			add_cell(form, &form->items.items[i], c, &text);
		}
	}
	screen_copy(screen, text.text, text.length);
	screen_say(screen, ROLE_NOTE, _("copied: %zu × %zu cells"), rows, span->right - span->left + 1);
	str_release(&text);
}

/* ---- changing all of them ---- */

bool form_block_clear(struct form *form, struct screen *screen)
{
	struct address *cells;
	size_t count = form_block_cells(form, &cells);
	struct form_change *changes = xcalloc(count, sizeof(*changes));
	bool written;

	for (size_t i = 0; i < count; i++)
		changes[i] = (struct form_change){ .at = cells[i], .value = VALUE_NONE };
	written = form_write_all(form, screen, changes, count);
	free(changes);
	free(cells);
	return written;
}

static void cut(struct form *form, struct screen *screen, const struct block_span *span)
{
	copy(form, screen, span);
	if (form_block_clear(form, screen))
		form_block_drop(form);
}

/* What stands in one cell as another field has it: 5 千円 are 5.00 人. */
static enum rc convert(const struct form *form, const struct address *source,
		       const struct address *at, struct value *value, struct err *err)
{
	struct str text = STR_INIT, label = STR_INIT;
	enum rc rc;

	sheet_format(form->sheet, source, &text);
	rc = edit_parse(form->service, form->sheet, at, text.text, value, err);
	if (rc) {
		address_label(at, form->service->masters, &label);
		err_prefix(err, label.text);
	}
	str_release(&text);
	str_release(&label);
	return rc;
}

/* A cell as another one: with its reason, where that may be chosen there. */
static enum rc make_like(const struct form *form, const struct address *source,
			 struct form_change *change, struct err *err)
{
	const char *key = sheet_reason(form->sheet, source);
	const struct empty_reason *reason = key ? masters_reason(form->service->masters, key) : NULL;

	if (reason && edit_reason_fits(reason, form->sheet, &change->at))
		change->reason = reason->key;
	if (source->field != change->at.field)
		return convert(form, source, &change->at, &change->value, err);
	change->value = value_copy(sheet_get(form->sheet, source));
	return RC_OK;
}

/* Of the block, or where it is one row (column) high (wide), from the cell before it. */
static bool find_source(const struct form *form, bool down, struct block_span *span)
{
	if (down && span->top == span->bottom)
		span->top = form_grid_step(&form->items, span->top, -1);
	else if (!down && span->left == span->right)
		span->left -= span->left > 0;
	return down ? span->top < span->bottom : span->left < span->right;
}

/* The cells to be filled, each like its source; `*count` of them are to be released. */
static enum rc collect_fill(const struct form *form, const struct block_span *span, bool down,
			    struct form_change *changes, size_t *count, struct err *err)
{
	const struct form_item *items = form->items.items;
	size_t top = down ? span->top + 1 : span->top, left = down ? span->left : span->left + 1;
	enum rc rc = RC_OK;

	for (size_t i = top; i <= span->bottom; i++) {
		for (size_t c = left; c <= span->right && items[i].kind == ITEM_GRID && !rc; c++) {
			struct address source = down ? form_item_at(&items[span->top], c)
						     : form_item_at(&items[i], span->left);
			struct form_change *change = &changes[(*count)++];

			change->at = form_item_at(&items[i], c);
			rc = make_like(form, &source, change, err);
		}
	}
	return rc;
}

static void fill(struct form *form, struct screen *screen, struct block_span span, bool down)
{
	struct form_change *changes;
	struct err err = ERR_INIT;
	size_t count = 0;

	if (!find_source(form, down, &span)) {
		screen_say(screen, ROLE_NOTE, "%s", _("there is no cell before this one to fill from"));
		return;
	}
	changes = xcalloc((span.bottom - span.top + 1) * (span.right - span.left + 1), sizeof(*changes));
	if (collect_fill(form, &span, down, changes, &count, &err))
		screen_say_err(screen, &err);
	else
		form_write_all(form, screen, changes, count);
	for (size_t i = 0; i < count; i++)
		value_release(&changes[i].value);
	free(changes);
}

bool form_block_act(struct form *form, struct screen *screen, enum action action)
{
	struct block_span span;

	if (!form_block_span(form, &span))
		return false;
	if (mark(form, action))
		return true;
	if (action == ACTION_back && form->block.on)
		form_block_drop(form);
	else if (action == ACTION_copy)
		copy(form, screen, &span);
	else if (action == ACTION_cut)
		cut(form, screen, &span);
	else if (action == ACTION_fill_right || action == ACTION_fill_down)
		fill(form, screen, span, action == ACTION_fill_down);
	else
		return false;
	return true;
}
