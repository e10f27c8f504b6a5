/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_layout.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/service.h"
#include "view/form_side.h"

#define NAME_MAX_COLUMNS 24
#define CELL_MAX_COLUMNS 12

const struct form_item *layout_years(const struct form_item *item)
{
	while (item->kind != ITEM_YEARS)
		item--;
	return item;
}

/* Of a row; at the line of years that of the first one, which the whole grid is in.  NULL: none. */
static const char *unit_of(const struct form_item *item)
{
	const char *unit = field_info(item->at.field)->unit;

	return unit && *unit != '-' ? unit : NULL;
}

void layout_name(const struct form *form, const struct form_item *item, struct str *out)
{
	const char *unit = unit_of(item), *whole = unit_of(layout_years(item));

	form_label(form, item, out);
	if (item->kind == ITEM_GRID && unit && (!whole || strcmp(unit, whole)))
		str_addf(out, " %s", unit);
}

/* Columns of the longest name, that of last year's line included. */
static int name_columns(const struct form *form, const struct form_item *years)
{
	const char *last = _("Last year:");
	int widest = text_width(last, strlen(last), form->ambiguous);

	for (const struct form_item *row = years + 1; row->kind != ITEM_FOOT; row++) {
		struct str name = STR_INIT;
		int width;

		layout_name(form, row, &name);
		width = text_width(name.text, name.length, form->ambiguous);
		widest = width > widest ? width : widest;
		str_release(&name);
	}
	return widest < NAME_MAX_COLUMNS ? widest : NAME_MAX_COLUMNS;
}

struct layout form_layout(const struct form *form, const struct form_item *item, int left,
			  int right)
{
	struct layout layout = { .left = left + LAYOUT_NAME_AT };

	layout.name = name_columns(form, layout_years(item));
	layout.first = layout.left + layout.name + 1;
	layout.cell = (right - layout.first) / (int)item->columns;
	if (layout.cell > CELL_MAX_COLUMNS)
		layout.cell = CELL_MAX_COLUMNS;
	return layout;
}

int layout_column(const struct layout *layout, size_t column)
{
	return layout->first + layout->cell * (int)column;
}

void layout_figure(const struct layout *layout, struct frame *frame, int line, size_t column,
		   enum role role, struct str *text)
{
	int width = layout->cell - 1;

	if (text_width(text->text, text->length, frame->ambiguous) > width)
		for (size_t i = text->length; i-- > 0;)
			if (text->text[i] == ',')
				str_remove(text, i, 1);
	frame_pad(frame, line, layout_column(layout, column), width, true, role, text->text);
}

void layout_heads(const struct layout *layout, const struct form *form, struct frame *frame, int line,
		  const struct form_item *years, size_t current)
{
	const char *unit = unit_of(years);

	if (unit)
		frame_pad(frame, line, layout->left, layout->name, true, ROLE_DIM, unit);
	for (size_t i = 0; i < years->columns; i++) {
		struct str year = STR_INIT;

		year_format(&year, years->years[i], YEAR_SHORT, &form->service->masters->eras);
		layout_figure(layout, frame, line, i, i == current ? ROLE_HEADING : ROLE_LABEL, &year);
		str_release(&year);
	}
}
