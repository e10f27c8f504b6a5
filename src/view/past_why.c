/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/past_why.h"

#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/edit.h"
#include "service/edit_override.h"
#include "service/edit_past.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/view.h"

bool past_why_wanted(struct service *service, const struct sheet *sheet, const struct edit *edit,
		     struct past_why *why)
{
	struct err err = ERR_INIT;

	*why = (struct past_why){ 0 };
	if (edit_past_differs(service, sheet, &edit->at, &edit->value, edit->empty_reason, &why->year, &err))
		err_release(&err);	/* then the refusal stands as it is */
	why->labour = edit_overrides(service, sheet, &edit->at, &edit->value, &why->derived);
	return why->year || why->labour;
}

static void add_question(const struct service *service, const struct past_why *why, struct str *question)
{
	struct str said = STR_INIT;

	if (why->year) {
		year_format(&said, why->year, YEAR_LONG, &service->masters->eras);
		str_addf(question, _("The sheet of %s is closed and says otherwise.  Why is it changed here?"),
			 said.text);
	} else {
		decimal_group(&said, why->derived, 0, 0);
		str_addf(question, _("Share, overtime and the unit costs give %s thousand yen.  Why is it another amount?"),
			 said.text);
	}
	str_release(&said);
}

void past_why_ask(struct screen *screen, struct service *service, const struct past_why *why,
		  void (*answered)(struct screen *screen, const char *text, void *arg), void *arg)
{
	struct str question = STR_INIT;

	add_question(service, why, &question);
	dialog_line(screen, question.text, "", answered, arg);
	str_release(&question);
}

bool past_why_given(struct screen *screen, const char *text)
{
	if (!*text)
		screen_say(screen, ROLE_NOTE, "%s", _("without a reason it stays as it is"));
	return *text;
}
