/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint - the form as lines: where each item stands, its label, headings.
 *
 * Only what is seen is drawn; heights are worked out for all items, so that
 * the marker's field stays in sight.  The current row is marked by '>' and a
 * short bar on its label, never by a whole line in reverse.
 */
#include "view/form_paint.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_click.h"
#include "view/form_derived.h"
#include "view/form_findings.h"
#include "view/form_paint_field.h"
#include "view/form_side.h"
#include "view/form_text.h"

/* ---- what is to be seen of a cell ---- */

void painting_show(const struct form *form, const struct sheet *sheet, const struct address *at,
		      struct str *out)
{
	struct value value = derive_effective(sheet, at, form->service->masters);
	struct str text = STR_INIT;

	field_show(at->field, &value, form->service->masters, &text);
	text_show(out, text.text, text.length, TEXT_LINES);
	str_release(&text);
	value_release(&value);
}

enum role painting_cell(const struct painting *painting, const struct address *at,
			struct str *out)
{
	const struct sheet *sheet = painting->sheet;
	const char *reason = sheet_reason(sheet, at);
	bool derived = (field_info(at->field)->flags & FIELD_DERIVED) &&
		       sheet_get(sheet, at)->type == VALUE_EMPTY;

	/* TRANSLATORS: a figure worked out with unit costs of an earlier year */
	if (form_provisional(sheet, at, painting->form->service->masters))
		str_add(out, _("c. "));
	painting_show(painting->form, sheet, at, out);
	if (!out->length && reason) {
		text_show(out, reason, strlen(reason), TEXT_ONE_LINE);
		return ROLE_DIM;
	}
	return derived ? ROLE_DERIVED : ROLE_VALUE;
}

bool painting_edits(const struct painting *painting, size_t index)
{
	return painting->form->editor.kind != EDITOR_OFF && index == painting->form->focus;
}

/* ---- heights ---- */

static bool is_first_of_section(const struct painting *painting, size_t index)
{
	return index > 0 && painting->form->items.items[index - 1].kind == ITEM_SECTION;
}

static int item_height(const struct painting *painting, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];

	switch (item->kind) {
	case ITEM_SECTION:
		return index ? 2 : 1;
	case ITEM_GROUP:
		return is_first_of_section(painting, index) ? 1 : 2;
	case ITEM_FIELD:
		return painting_field_height(painting, index);
	case ITEM_GRID:
		return painting_grid_height(painting, index) + painting_notes(painting, -1, index);
	case ITEM_FOOT:
		return painting_foot_height(painting, item);
	case ITEM_ADD:
		return painting_add_height(painting, index);
	case ITEM_YEARS:
	case ITEM_DERIVED:
		break;
	}
	return 1;
}

/* ---- drawing ---- */

int painting_line(const struct painting *painting, long line)
{
	long seen = line - (long)painting->form->scroll;

	return seen < 0 || seen >= painting->height ? -1 : painting->top + (int)seen;
}

void painting_label(const struct painting *painting, long line, int columns, size_t index,
		    const char *text)
{
	const struct form *form = painting->form;
	bool current = index == form->focus;
	int at = painting_line(painting, line);
	int width = text_width(text, strlen(text), painting->frame->ambiguous);
	const char *sign;

	if (at < 0)
		return;
	if (current)
		frame_puts(painting->frame, at, painting->left, ROLE_BAR, ">");
	sign = form_findings_sign(form, &form->items.items[index]);
	if (form_others_touched(form, &form->items.items[index]) ||
	    form_draft_marks(form, &form->items.items[index]))
		frame_puts(painting->frame, at, painting->left + 1, ROLE_NOTE, "*");
	else if (sign)
		frame_puts(painting->frame, at, painting->left + 1, ROLE_ERROR, sign);
	frame_pad(painting->frame, at, painting->left + LABEL_AT, width < columns ? width : columns,
		  false, current ? ROLE_BAR : ROLE_LABEL, text);
}

/* ---- headings ---- */

/* Whether the part is to be confirmed, or by whom it was, behind its name. */
static void put_section_mark(const struct painting *painting, int at, enum section_id section, int column)
{
	struct str text = STR_INIT;

	if (section != SECTION_COUNT)
		form_marks_section(painting->form, section, &text);
	frame_puts(painting->frame, at, column, ROLE_NOTE, text.text);
	str_release(&text);
}

static void paint_heading(const struct painting *painting, long line, size_t index)
{
	const struct form_items *items = &painting->form->items;
	const struct form_item *item = &items->items[index];
	int at = painting_line(painting, line + item_height(painting, index) - 1);
	struct str text = STR_INIT;
	int column;

	if (at < 0)
		return;
	form_label(painting->form, item, &text);
	column = frame_puts(painting->frame, at,
			    painting->left + (item->kind == ITEM_SECTION ? 0 : LABEL_AT), ROLE_HEADING,
			    text.text);
	if (item->kind == ITEM_SECTION)
		put_section_mark(painting, at, item->section, column + 2);
	if (item->kind == ITEM_SECTION && index + 1 < items->count &&
	    items->items[index + 1].kind == ITEM_FIELD)
		painting_prior_year(painting, at);
	str_release(&text);
}

static void paint_item(const struct painting *painting, long line, size_t index)
{
	const struct form_item *item = &painting->form->items.items[index];
	int at = painting_line(painting, line);

	switch (item->kind) {
	case ITEM_SECTION:
	case ITEM_GROUP:
		paint_heading(painting, line, index);
		break;
	case ITEM_FIELD:
		painting_field(painting, line, index);
		break;
	case ITEM_YEARS:
		if (at >= 0)
			painting_years(painting, at, item);
		break;
	case ITEM_GRID:
		painting_grid(painting, line, index);
		break;
	case ITEM_DERIVED:
		if (at >= 0)
			painting_derived(painting, at, item);
		break;
	case ITEM_FOOT:
		painting_foot(painting, line, item);
		break;
	case ITEM_ADD:
		painting_add(painting, line, index);
		break;
	}
}

/* ---- the whole ---- */

void form_paint(struct form *form, const struct body *body)
{
	int side = form_side_columns(body->frame->columns);
	struct painting painting = {
		.form = form, .frame = body->frame, .left = side,
		.columns = body->frame->columns - side, .top = body->top, .height = body->height,
	};
	int *heights = xcalloc(form->items.count, sizeof(*heights));
	struct sheet *live = form_live(form, &painting.unread);
	long line = 0, focus = 0;
	bool pinned;

	spots_clear(&form->spots);
	painting.sheet = live ? live : form->sheet;
	form->columns = body->frame->columns;
	form->height = body->height;
	form->ambiguous = body->frame->ambiguous;
	form->ascii = body->frame->ascii;
	if (!side && painting.height > 1) {
		form_side_line(form, body->frame, painting.top++);
		painting.height--;
	}
	for (size_t i = 0; i < form->items.count; i++) {
		heights[i] = item_height(&painting, i);
		if (i == form->focus)
			focus = line;
		line += heights[i];
	}
	form_scroll_fit(&painting, heights);
	form_scroll_note(form, heights, painting.height);
	pinned = painting_pin_years(&painting, heights, focus);
	if (side)
		form_side_list(form, body, side);
	line = painting_line(&painting, focus > (long)form->scroll ? focus : (long)form->scroll);
	if (line >= 0)
		frame_cursor(body->frame, (int)line, painting.left);
	line = 0;
	for (size_t i = 0; i < form->items.count; line += heights[i++]) {
		struct spot spot = { .column = side, .lines = heights[i], .columns = painting.columns,
				     .kind = FORM_SPOT_ITEM, .index = i };

		if (line + heights[i] <= (long)form->scroll ||
		    line >= (long)form->scroll + painting.height)
			continue;
		form_click_note(&painting, line, spot);
		paint_item(&painting, line, i);
	}
	form->scroll -= pinned;
	sheet_free(live);
}
