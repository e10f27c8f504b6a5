/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_past - see form_past.h. */
#include "view/form_past.h"

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "view/form_preview.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/past_why.h"

void form_past_release(struct form_past *past)
{
	form_edits_free(past->edits, past->count);
	*past = (struct form_past){ 0 };
}

static void typed_why(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;

	if (!past_why_given(screen, text))
		return;
	form->past.why = text;
	form_edit_leave(form, screen);
	form->past.why = NULL;
}

static void written_why(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;
	struct form_past past = form->past;	/* ours from here on: writing may ask again */

	form->past = (struct form_past){ 0 };
	if (past_why_given(screen, text)) {
		past.edits[0].why = xstrdup(text);
		if (form_write_edits(form, screen, past.edits, past.count))
			form_preview_written(screen, past.count);
	}
	form_past_release(&past);
}

bool form_past_typed(struct form *form, struct screen *screen, const struct value *typed)
{
	struct edit edit = { .at = form->editor.at, .value = *typed };
	struct past_why why;

	if (form->past.why || !past_why_wanted(form->service, form->sheet, &edit, &why))
		return false;
	past_why_ask(screen, form->service, &why, typed_why, form);
	return true;
}

/* For the first of the edits that wants a reason. */
static bool is_wanted(struct form *form, const struct edit *edits, size_t count, struct past_why *why)
{
	struct sheet *sheet = sheet_copy(form->sheet);
	bool wanted = false;

	for (size_t i = 0; i < count; i++)
		sheet_put(sheet, &edits[i].at, &edits[i].value);
	for (size_t i = 0; i < count && !wanted; i++)
		wanted = past_why_wanted(form->service, sheet, &edits[i], why);
	sheet_free(sheet);
	return wanted;
}

bool form_past_written(struct form *form, struct screen *screen, const struct edit *edits,
		       size_t count)
{
	struct past_why why;

	if (edits[0].why || !is_wanted(form, edits, count, &why))
		return false;
	form_past_release(&form->past);
	form->past = (struct form_past){ .edits = form_edits_copy(edits, count), .count = count };
	past_why_ask(screen, form->service, &why, written_why, form);
	return true;
}

int form_past_row(struct form *form, const struct address *row)
{
	struct past_why why = { 0 };

	for (size_t i = 0; i < form->sheet->cell_count && !why.year; i++) {
		const struct cell *cell = &form->sheet->cells[i];
		struct edit edit = { .at = cell->at };

		if (cell->value.type != VALUE_EMPTY && address_same_row(row, &cell->at))
			past_why_wanted(form->service, form->sheet, &edit, &why);
	}
	return why.year;
}
