/* SPDX-License-Identifier: GPL-3.0-or-later */
/* next_thing - see next_thing.h. */
#include "view/next_thing.h"

#include "base/i18n.h"
#include "service/todo.h"
#include "view/form_view.h"
#include "view/view.h"

static enum rc find(struct screen *screen, int year, int64_t sheet_id, bool included, int64_t *next,
		    struct err *err)
{
	struct todo todo = { 0 };
	enum rc rc = RC_OK;

	if (included && sheet_id)
		rc = todo_of_sheet(screen_service(screen), sheet_id, &todo, err);
	if (!rc && todo.sections && !todo_is_done(&todo)) {
		*next = sheet_id;
		return RC_OK;
	}
	return rc ? rc : todo_next_sheet(screen_service(screen), year, sheet_id, next, err);
}

bool next_thing_open(struct screen *screen, int year, int64_t sheet_id, bool included)
{
	struct err err = ERR_INIT;
	int64_t next = 0;

	if (find(screen, year, sheet_id, included, &next, &err))
		screen_say_err(screen, &err);
	else if (next)
		form_view_show(screen, next, NULL);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("nothing else is left to do on your sheets of this year"));
	return next != 0;
}
