/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_kin - see form_kin.h.  Only an indicator that was handed on has its
 * series looked up.
 */
#include "view/form_kin.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/service.h"
#include "view/form_state.h"

void form_kin_release(struct form_kin *kin)
{
	relatives_release(&kin->relatives);
	for (int i = 0; i < INDICATOR_SLOTS; i++)
		timeline_release(&kin->series[i]);
}

void form_kin_make(struct form *form)
{
	struct form_kin *kin = &form->kin;
	struct err err = ERR_INIT;
	enum rc rc;

	form_kin_release(kin);
	rc = browse_lineage(form->service, form->sheet, &kin->relatives, &err);
	for (size_t i = 0; i < kin->relatives.count && !rc; i++) {
		const struct relative *relative = &kin->relatives.items[i];

		if (relative->predecessor && relative->row)
			rc = browse_series(form->service, form->sheet, relative->row,
					   &kin->series[relative->row - 1], &err);
	}
	if (rc)
		err_release(&err);	/* busy for a moment: told when the sheet is read next */
}

static void add_line(struct str *out, const struct str *text)
{
	if (out->length)
		str_add_char(out, '\n');
	text_show(out, text->text, text->length, TEXT_ONE_LINE);
}

static void add_relatives(const struct form *form, struct str *out)
{
	for (size_t i = 0; i < form->kin.relatives.count; i++) {
		struct str text = STR_INIT;

		relative_format(&form->kin.relatives.items[i], &form->service->masters->eras, &text);
		add_line(out, &text);
		str_release(&text);
	}
}

/* "R03, R04: indicator 3 of 087": all years of the series that were another's. */
static void add_owners(const struct form *form, const struct timeline *series, struct str *out)
{
	const struct eras *eras = &form->service->masters->eras;

	for (size_t i = 0; i < series->count; i++) {
		const struct timeline_year *year = &series->items[i], *next = year + 1;
		struct str text = STR_INIT;

		if (!year->elsewhere)
			continue;
		year_format(&text, year->year, YEAR_BRIEF, eras);
		while (i + 1 < series->count && next->elsewhere && next->owner.row == year->owner.row &&
		       !strcmp(next->owner.number, year->owner.number)) {
			str_add(&text, ", ");
			year_format(&text, next->year, YEAR_BRIEF, eras);
			next++;
			i++;
		}
		str_addf(&text, _(": indicator %d of %s"), year->owner.row, year->owner.number);
		add_line(out, &text);
		str_release(&text);
	}
}

void form_kin_add(const struct form *form, const struct address *at, struct str *out)
{
	if (at->field == FIELD_basic_number || at->field == FIELD_basic_name)
		add_relatives(form, out);
	else if (address_is_indicator(at) && at->row >= 1 && at->row <= INDICATOR_SLOTS)
		add_owners(form, &form->kin.series[at->row - 1], out);
}
