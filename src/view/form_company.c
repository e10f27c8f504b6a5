/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/form_company.h"

#include "base/i18n.h"
#include "base/str.h"
#include "view/form_state.h"
#include "view/who.h"

#define NAMED_MAX 2		/* people named; of more it is told how many */

void form_company_add(const struct form *form, const char *gap, struct str *out)
{
	const struct company *company = &form->company;
	struct str names = STR_INIT;

	if (!company->count && !company->elsewhere)
		return;
	for (size_t i = 0; i < company->count && i < NAMED_MAX; i++) {
		str_add(&names, i ? _(", ") : "");
		who_name(form->service, company->logins[i], &names);
	}
	str_add(out, gap);
	if (!company->count)
		str_add(out, _("open in another session of yours"));
	else if (company->count > NAMED_MAX)
		str_addf(out, _("also open: %s and %zu others"), names.text, company->count - NAMED_MAX);
	else
		str_addf(out, _("also open: %s"), names.text);
	str_release(&names);
}
