/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_past - see form_past.h. */
#include "view/form_past.h"

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/edit_past.h"
#include "service/service.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/past_why.h"

void form_past_release(struct form_past *past)
{
	form_edits_free(past->edits, past->count);
	*past = (struct form_past){ 0 };
}

/* The closed year that the value would contradict, 0: none. */
static int contradicts(struct form *form, const struct address *at, const struct value *value,
		       const char *reason)
{
	struct err err = ERR_INIT;
	int year = 0;

	if (edit_past_differs(form->service, form->sheet, at, value, reason, &year, &err))
		err_release(&err);	/* then the refusal stands as it is */
	return year;
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
		form_write_edits(form, screen, past.edits, past.count);
	}
	form_past_release(&past);
}

bool form_past_typed(struct form *form, struct screen *screen, const struct value *typed)
{
	int year = form->past.why ? 0 : contradicts(form, &form->editor.at, typed, NULL);

	if (year)
		past_why_ask(screen, form->service, year, typed_why, form);
	return year != 0;
}

bool form_past_written(struct form *form, struct screen *screen, const struct edit *edits,
		       size_t count)
{
	int year = 0;

	for (size_t i = 0; i < count && !year && !edits[0].why; i++)
		year = contradicts(form, &edits[i].at, &edits[i].value, edits[i].empty_reason);
	if (!year)
		return false;
	form_past_release(&form->past);
	form->past = (struct form_past){ .edits = form_edits_copy(form, edits, count), .count = count };
	past_why_ask(screen, form->service, year, written_why, form);
	return true;
}

int form_past_row(struct form *form, const struct address *row)
{
	int year = 0;

	for (size_t i = 0; i < form->sheet->cell_count && !year; i++) {
		const struct cell *cell = &form->sheet->cells[i];

		if (cell->value.type != VALUE_EMPTY && address_same_row(row, &cell->at))
			year = contradicts(form, &cell->at, &VALUE_NONE, NULL);
	}
	return year;
}
