/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_side.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_derived.h"
#include "view/form_state.h"

#define SIDE_FROM 100		/* columns of the window */
#define SIDE_COLUMNS 24

int form_side_columns(int columns)
{
	return columns >= SIDE_FROM ? SIDE_COLUMNS : 0;
}

/* Fields of a section that are empty without a reason. */
static int count_left(const struct form *form, enum section_id section)
{
	int left = 0;

	for (size_t i = 0; i < form->items.count; i++) {
		const struct form_item *item = &form->items.items[i];

		if (item->section != section || item->kind != ITEM_FIELD)
			continue;
		left += sheet_get(form->sheet, &item->at)->type == VALUE_EMPTY &&
			!sheet_reason(form->sheet, &item->at);
	}
	return left;
}

void form_side_list(const struct form *form, const struct body *body, int columns)
{
	enum section_id current = form_focus(form)->section;

	for (int id = 0; id < SECTION_COUNT && id < body->height; id++) {
		int left = count_left(form, (enum section_id)id);
		bool here = (int)current == id;
		struct str count = STR_INIT;
		int line = body->top + id;

		frame_puts(body->frame, line, 0, here ? ROLE_BAR : ROLE_PLAIN, here ? ">" : " ");
		frame_pad(body->frame, line, 2, columns - 6, false, here ? ROLE_HEADING : ROLE_LABEL,
			  section_label((enum section_id)id));
		if (left)
			str_addf(&count, "%d", left);
		frame_pad(body->frame, line, columns - 4, 3, true, ROLE_DIM, count.text);
		str_release(&count);
	}
}

void form_side_line(const struct form *form, struct frame *frame, int line)
{
	enum section_id current = form_focus(form)->section;
	struct str place = STR_INIT;
	int column = 0;

	if (current == SECTION_COUNT)
		return;
	str_addf(&place, "%d/%d ", (int)current + 1, (int)SECTION_COUNT);
	column = frame_puts(frame, line, column, ROLE_DIM, place.text);
	column = frame_puts(frame, line, column, ROLE_HEADING, section_label(current));
	if (current > 0) {
		column = frame_puts(frame, line, column + 3, ROLE_DIM, "< ");
		column = frame_puts(frame, line, column, ROLE_DIM, section_label(current - 1));
	}
	if (current + 1 < SECTION_COUNT) {
		column = frame_puts(frame, line, column + 3, ROLE_DIM, section_label(current + 1));
		frame_puts(frame, line, column, ROLE_DIM, " >");
	}
	str_release(&place);
}

void form_label(const struct form *form, const struct form_item *item, struct str *out)
{
	const struct field *field = field_info(item->at.field);

	if (item->derived != DERIVED_NONE) {
		form_derived_label(item, out);
		return;
	}
	if (field->repeat == REPEAT_LIST || field->repeat == REPEAT_STAGE ||
	    field->repeat == REPEAT_MEMO)
		address_label(&item->at, form->service->masters, out);
	else
		str_add(out, field_label(item->at.field));
}
