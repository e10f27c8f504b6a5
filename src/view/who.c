/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/who.h"

#include <stdbool.h>
#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/str.h"
#include "base/text.h"
#include "service/service.h"

void who_name(const struct service *service, const char *login, struct str *out)
{
	struct str shown = STR_INIT;

	if (!login) {
		str_add(out, _("somebody"));
		return;
	}
	if (!strcmp(login, service->login)) {
		str_add(out, _("you yourself, in another session"));
		return;
	}
	text_show(&shown, login, strlen(login), TEXT_ONE_LINE);
	str_addf(out, !strcmp(i18n_language(), "ja") ? "%sさん" : "%s", shown.text);
	str_release(&shown);
}

static bool is_today(const struct service *service, int64_t at)
{
	struct str day = STR_INIT, today = STR_INIT;
	bool same;

	moment_format(&day, at, MOMENT_DAY);
	moment_format(&today, service->sources->now(service->sources->arg), MOMENT_DAY);
	same = !strcmp(day.text, today.text);
	str_release(&day);
	str_release(&today);
	return same;
}

void who_when(const struct service *service, int64_t at, struct str *out)
{
	moment_format(out, at, is_today(service, at) ? MOMENT_CLOCK : MOMENT_MINUTE);
}
