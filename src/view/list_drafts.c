/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/list_drafts.h"

#include <stdlib.h>

#include "base/i18n.h"
#include "base/str.h"
#include "service/draft.h"

void list_drafts_load(struct list_drafts *drafts, struct service *service)
{
	struct list_drafts found = { 0 };
	struct err err = ERR_INIT;

	if (draft_sheets(service, &found.sheets, &found.count, &err)) {
		err_release(&err);
		list_drafts_release(&found);
		return;
	}
	list_drafts_release(drafts);
	*drafts = found;
}

void list_drafts_release(struct list_drafts *drafts)
{
	free(drafts->sheets);
	*drafts = (struct list_drafts){ 0 };
}

bool list_drafts_has(const struct list_drafts *drafts, int64_t sheet)
{
	for (size_t i = 0; i < drafts->count; i++)
		if (drafts->sheets[i] == sheet)
			return true;
	return false;
}

void list_drafts_tell(const struct list_drafts *drafts, struct str *out)
{
	if (drafts->count)
		str_addf(out, _("* draft (sheets: %zu)"), drafts->count);
}
