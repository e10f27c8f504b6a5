/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_past - see form_past.h. */
#include "view/form_past.h"

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

static bool is_reason(struct screen *screen, const char *text)
{
	if (!*text)
		screen_say(screen, ROLE_NOTE, "%s", _("without a reason it stays as the closed sheet says"));
	return *text;
}

static void typed_why(struct screen *screen, const char *text, void *arg)
{
	struct form *form = arg;

	if (!is_reason(screen, text))
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
	if (is_reason(screen, text)) {
		past.edits[0].why = xstrdup(text);
		form_write_edits(form, screen, past.edits, past.count);
	}
	form_past_release(&past);
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
	form_past_release(&form->past);
	form->past = (struct form_past){ .edits = form_edits_copy(form, edits, count), .count = count };
	ask(form, screen, year, written_why);
	return true;
}
