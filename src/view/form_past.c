/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_past - see form_past.h. */
#include "view/form_past.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/edit.h"
#include "service/edit_past.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/form_save.h"
#include "view/form_state.h"

static void forget_edits(struct form_past *past)
{
	for (size_t i = 0; i < past->count; i++) {
		value_release(&past->edits[i].expected);
		value_release(&past->edits[i].value);
		free((char *)past->edits[i].empty_reason);
	}
	free(past->edits);
	past->edits = NULL;
	past->count = 0;
}

void form_past_release(struct form_past *past)
{
	forget_edits(past);
	free(past->why);
	past->why = NULL;
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

static void ask(struct form *form, struct screen *screen, int year,
		void (*answered)(struct screen *screen, const char *text, void *arg))
{
	struct str name = STR_INIT, question = STR_INIT;

	year_format(&name, year, YEAR_LONG, &form->service->masters->eras);
	str_addf(&question, _("The sheet of %s is closed and says otherwise.  Why is it changed here?"), name.text);
	dialog_line(screen, question.text, "", answered, form);
	str_release(&name);
	str_release(&question);
}

static bool take_why(struct form *form, struct screen *screen, const char *text)
{
	free(form->past.why);
	form->past.why = *text ? xstrdup(text) : NULL;
	if (!form->past.why)
		screen_say(screen, ROLE_NOTE, "%s", _("without a reason it stays as the closed sheet says"));
	return form->past.why != NULL;
}

static void typed_why(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;

	if (take_why(form, screen, text))
		form_edit_leave(form, screen);
	form_past_release(&form->past);
}

static void written_why(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;
	struct form_past past = form->past;

	form->past = (struct form_past){ 0 };
	if (take_why(form, screen, text)) {
		past.edits[0].why = form->past.why;
		form_write_edits(form, screen, past.edits, past.count);
	}
	form_past_release(&form->past);
	forget_edits(&past);
}

bool form_past_typed(struct form *form, struct screen *screen, const struct value *typed)
{
	int year = form->past.why ? 0 : contradicts(form, &form->editor.at, typed, NULL);

	if (year)
		ask(form, screen, year, typed_why);
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
	forget_edits(&form->past);
	form->past.edits = xcalloc(count, sizeof(*form->past.edits));
	form->past.count = count;
	for (size_t i = 0; i < count; i++) {
		form->past.edits[i] = edits[i];
		form->past.edits[i].expected = value_copy(&edits[i].expected);
		form->past.edits[i].value = value_copy(&edits[i].value);
		form->past.edits[i].empty_reason = xstrdup(edits[i].empty_reason);
	}
	ask(form, screen, year, written_why);
	return true;
}
