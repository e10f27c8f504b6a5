/* SPDX-License-Identifier: GPL-3.0-or-later */
/* list_preview - see list_preview.h. */
#include "view/list_preview.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/field.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "view/view.h"

struct pane {			/* where the next line goes */
	struct frame *frame;
	const struct sheet *sheet;
	const struct masters *masters;
	int line, end, column;
};

void list_preview_release(struct list_preview *preview)
{
	sheet_free(preview->sheet);
	*preview = (struct list_preview){ 0 };
}

/* Text wrapped into at most `most` lines of the pane. */
static void put_text(struct pane *pane, enum role role, int indent, int most, const char *text)
{
	int left = pane->end - pane->line, column = pane->column + indent;
	struct area area = { pane->line, column, most < left ? most : left, pane->frame->columns - column };
	struct str shown = STR_INIT;

	text_show(&shown, text, strlen(text), TEXT_LINES);
	pane->line += frame_wrap(pane->frame, &area, role, shown.text);
	str_release(&shown);
}

static void put_field(struct pane *pane, enum field_id id, int most)
{
	struct address at = ADDRESS(id);
	struct str text = STR_INIT;

	field_show(id, sheet_get(pane->sheet, &at), pane->masters, &text);
	if (text.length > 0) {
		put_text(pane, ROLE_LABEL, 0, 1, field_label(id));
		put_text(pane, ROLE_VALUE, 2, most, text.text);
	}
	str_release(&text);
}

static void put_cost_heads(struct pane *pane)
{
	int column = frame_pad(pane->frame, pane->line, pane->column + 7, 12, true, ROLE_LABEL,
			       field_label(FIELD_cost_budget));

	frame_pad(pane->frame, pane->line++, column, 13, true, ROLE_LABEL,
		  field_label(FIELD_cost_settled));
}

static void put_costs(struct pane *pane)
{
	int *years = NULL;
	size_t count = sheet_years(pane->sheet, FIELD_cost_settled, &years);

	put_text(pane, ROLE_HEADING, 0, 1, section_label(SECTION_cost));
	if (pane->line < pane->end)
		put_cost_heads(pane);
	for (size_t i = 0; i < count && pane->line < pane->end; i++) {
		struct address budget = ADDRESS_AT(FIELD_cost_budget, 0, years[i]);
		struct address settled = ADDRESS_AT(FIELD_cost_settled, 0, years[i]);
		struct str year = STR_INIT, one = STR_INIT, other = STR_INIT;
		int column = pane->column + 2;

		year_format(&year, years[i], YEAR_BRIEF, &pane->masters->eras);
		field_show(budget.field, sheet_get(pane->sheet, &budget), pane->masters, &one);
		field_show(settled.field, sheet_get(pane->sheet, &settled), pane->masters, &other);
		column = frame_pad(pane->frame, pane->line, column, 5, false, ROLE_LABEL, year.text);
		column = frame_pad(pane->frame, pane->line, column, 12, true, ROLE_VALUE, one.text);
		frame_pad(pane->frame, pane->line++, column, 13, true, ROLE_VALUE, other.text);
		str_release(&year);
		str_release(&one);
		str_release(&other);
	}
	free(years);
}

static void put_scores(struct pane *pane)
{
	put_text(pane, ROLE_HEADING, 0, 1, section_label(SECTION_evaluation));
	for (int i = 0; i < (int)FIELD_COUNT; i++) {
		enum field_id id = (enum field_id)i;
		struct address at = ADDRESS(id);
		const struct value *value = sheet_get(pane->sheet, &at);
		struct str line = STR_INIT;

		if (field_info(id)->kind != KIND_SCORE || value->type == VALUE_EMPTY)
			continue;
		field_show(id, value, pane->masters, &line);
		str_addf(&line, "  %s", field_label(id));
		put_text(pane, ROLE_VALUE, 2, 1, line.text);
		str_release(&line);
	}
}

static void put_sheet(struct pane *pane)
{
	put_text(pane, ROLE_HEADING, 0, 2, sheet_text(pane->sheet, &ADDRESS(FIELD_basic_name)));
	for (int i = 0; i < (int)FIELD_COUNT; i++)
		if (field_info((enum field_id)i)->section == SECTION_overview)
			put_field(pane, (enum field_id)i, 5);
	put_costs(pane);
	put_scores(pane);
	put_field(pane, FIELD_direction_choice, 1);
}

void list_preview_build(struct list_preview *preview, struct service *service, int64_t id,
			const struct body *body, int column)
{
	struct pane pane = { .frame = body->frame, .line = body->top, .column = column,
			     .end = body->top + body->height, .masters = service->masters };
	struct err err = ERR_INIT;

	if (preview->id != id) {
		list_preview_release(preview);
		if (browse_sheet_by_id(service, id, &preview->sheet, &err))
			err_release(&err);
		else
			preview->id = id;
	}
	pane.sheet = preview->sheet;
	if (pane.sheet)
		put_sheet(&pane);
}
