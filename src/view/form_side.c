/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_side.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "service/todo.h"
#include "view/form_company.h"
#include "view/form_derived.h"
#include "view/form_state.h"

#define SIDE_FROM 104		/* columns of the window */
#define SIDE_COLUMNS 27
#define COUNTS_COLUMNS 6	/* "3 !1" */

/* Its name, also that of the memos. */
static const char *label_of(enum section_id section)
{
	return section < SECTION_COUNT ? section_label(section) : field_label(FIELD_memo);
}

/* They stand last. */
static bool has_memos(const struct form *form)
{
	return form->items.items[form->items.count - 1].section == SECTION_COUNT;
}

int form_side_columns(int columns)
{
	return columns >= SIDE_FROM ? SIDE_COLUMNS : 0;
}

/* "3 !1 ?2": what is left to do in a section of the form. */
static void add_left(const struct form *form, enum section_id section, struct str *out)
{
	struct todo todo;

	if (section == SECTION_COUNT)
		return;
	todo_count_section(&form->findings, section, &todo);
	if (!todo_is_done(&todo))
		todo_format(&todo, true, out);
}

/* "5 of 8 parts done, fields left 3, warnings 1" */
static void add_todo(const struct form *form, struct str *out)
{
	struct todo todo;

	todo_count(&form->findings, &todo);
	str_addf(out, _("%zu of %zu parts done"), todo.done, todo.sections);
	str_add(out, _(", "));
	todo_format(&todo, false, out);
}

/* Below the list of sections. */
static void put_todo(const struct form *form, const struct body *body, int from, int columns)
{
	struct area area = { body->top + from, 2, body->height - from, columns };
	struct str text = STR_INIT;

	if (area.lines <= 0)
		return;
	add_todo(form, &text);
	frame_wrap(body->frame, &area, ROLE_DIM, text.text);
	str_release(&text);
}

void form_side_list(const struct form *form, const struct body *body, int columns)
{
	enum section_id current = form_focus(form)->section;
	int rows = SECTION_COUNT + has_memos(form);

	for (int id = 0; id < rows && id < body->height; id++) {
		bool here = (int)current == id;
		struct str count = STR_INIT;
		int line = body->top + id;

		frame_puts(body->frame, line, 0, here ? ROLE_BAR : ROLE_PLAIN, here ? ">" : " ");
		frame_pad(body->frame, line, 2, columns - COUNTS_COLUMNS - 3, false, here ? ROLE_HEADING : ROLE_LABEL,
			  label_of((enum section_id)id));
		add_left(form, (enum section_id)id, &count);
		frame_pad(body->frame, line, columns - COUNTS_COLUMNS - 1, COUNTS_COLUMNS, true, ROLE_DIM,
			  count.text);
		str_release(&count);
	}
	put_todo(form, body, rows + 1, columns - 3);
}

void form_side_line(const struct form *form, struct frame *frame, int line)
{
	enum section_id current = form_focus(form)->section;
	struct str place = STR_INIT, left = STR_INIT, company = STR_INIT;
	int column = 0, width;

	if (current < SECTION_COUNT)
		str_addf(&place, "%d/%d ", (int)current + 1, (int)SECTION_COUNT);
	column = frame_puts(frame, line, column, ROLE_DIM, place.text);
	column = frame_puts(frame, line, column, ROLE_HEADING, label_of(current));
	add_left(form, current, &left);
	if (left.length)
		column = frame_puts(frame, line, column + 1, ROLE_DIM, left.text);
	form_company_add(form, "", &company);
	if (company.length)
		column = frame_puts(frame, line, column + 3, ROLE_NOTE, company.text);
	str_clear(&left);
	add_todo(form, &left);
	width = text_width(left.text, left.length, frame->ambiguous);
	if (column + 2 + width <= frame->columns)
		frame_puts(frame, line, frame->columns - width, ROLE_DIM, left.text);
	str_release(&place);
	str_release(&left);
	str_release(&company);
}

/* "Indicator 2  (minutes, less is better)": what its figures are */
static void add_group(const struct form *form, const struct form_item *item, struct str *out)
{
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, item->at.row, 0);
	bool down = derive_down(form->sheet, item->at.row);

	str_addf(out, _("Indicator %d"), item->at.row);
	if (sheet_text(form->sheet, &unit))
		str_addf(out, down ? _("  (%s, less is better)") : _("  (%s, more is better)"),
			 sheet_text(form->sheet, &unit));
	else
		str_add(out, down ? _("  (less is better)") : _("  (more is better)"));
}

void form_label(const struct form *form, const struct form_item *item, struct str *out)
{
	const struct field *field = field_info(item->at.field);
	size_t start = out->length;

	if (item->kind == ITEM_SECTION)
		str_add(out, label_of(item->section));
	else if (item->kind == ITEM_GROUP)
		add_group(form, item, out);
	else if (item->derived != DERIVED_NONE)
		form_derived_label(item, out);
	else if (field->repeat == REPEAT_LIST || field->repeat == REPEAT_STAGE ||
		 field->repeat == REPEAT_MEMO)
		address_label(&item->at, form->service->masters, out);
	else
		str_add(out, field_label(item->at.field));
	/* the heading says already what it is */
	if (item->kind == ITEM_FIELD && field->repeat == REPEAT_MEMO)
		str_remove(out, start, strlen(field_label(item->at.field)) + strlen(" "));
}
