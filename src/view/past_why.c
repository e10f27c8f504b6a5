/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/past_why.h"

#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/service.h"
#include "view/dialog.h"
#include "view/view.h"

void past_why_ask(struct screen *screen, struct service *service, int year,
		  void (*answered)(struct screen *screen, const char *text, void *arg), void *arg)
{
	struct str name = STR_INIT, question = STR_INIT;

	year_format(&name, year, YEAR_LONG, &service->masters->eras);
	str_addf(&question, _("The sheet of %s is closed and says otherwise.  Why is it changed here?"), name.text);
	dialog_line(screen, question.text, "", answered, arg);
	str_release(&name);
	str_release(&question);
}

bool past_why_given(struct screen *screen, const char *text)
{
	if (!*text)
		screen_say(screen, ROLE_NOTE, "%s", _("without a reason it stays as the closed sheet says"));
	return *text;
}
