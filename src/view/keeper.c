/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/keeper.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/source.h"
#include "base/str.h"
#include "base/text.h"
#include "service/browse.h"
#include "service/recovery.h"
#include "service/service.h"
#include "service/unsaved.h"
#include "view/view.h"

#define RETRY_MS 1000

void keeper_begin(struct screen *screen)
{
	struct service *service = screen_service(screen);
	struct err err = ERR_INIT;
	size_t count = 0;

	if (browse_is_read_only(service))
		return;
	if (recovery_import(service, &count, &err))
		screen_say_err(screen, &err);
	else if (count)
		screen_say(screen, ROLE_NOTE, _("What could not be saved last time is here as drafts, marked with a star (fields: %zu)."),
			   count);
}

void keeper_note(struct keeper *keeper, enum rc rc, struct err *err)
{
	free(keeper->trouble);
	keeper->trouble = rc == RC_CONFIG ? xstrdup(err->message) : NULL;
	err_release(err);	/* else it was busy for a moment: the next look will see */
}

/* Whom to tell, where the office's ini names somebody, and it will not pass by itself. */
static void add_contact(struct screen *screen, struct str *out)
{
	const char *contact = config_text(screen_config(screen), CONFIG_office_contact);

	if (contact && *contact && !unsaved_waits_for_others(screen_service(screen)))
		str_addf(out, _("  Please tell %s."), contact);
}

void keeper_tell(const struct keeper *keeper, struct screen *screen, struct str *out)
{
	const struct service *service = screen_service(screen);

	if (unsaved_count(service)) {
		str_addf(out, _("Not saved yet (%s).  What you typed is kept in a file of your own; you can go on as you are."),
			 unsaved_why(service));
		add_contact(screen, out);
	} else if (keeper->trouble) {
		str_addf(out, _("Nothing can be saved now (%s)."), keeper->trouble);
		add_contact(screen, out);
	} else if (browse_is_read_only(service)) {
		str_add(out, _("The store may only be read: nothing can be entered."));
	}
}

void keeper_release(struct keeper *keeper)
{
	free(keeper->trouble);
}

static void note_saved(int64_t sheet_id, const struct receipt *receipt, void *arg)
{
	screen_saved(arg, sheet_id, receipt);
}

void keeper_retry(struct keeper *keeper, struct screen *screen)
{
	struct service *service = screen_service(screen);
	struct unsaved_result result;
	struct err err = ERR_INIT;
	struct view *top = screen_top(screen);

	if (!unsaved_count(service))
		return;
	if (unsaved_retry(service, note_saved, screen, &result, &err))
		err_release(&err);	/* told as long as it lasts */
	if (result.refused)
		screen_say(screen, ROLE_ERROR, _("not saved, but kept as a draft: %s"), result.refusal.message);
	else if (result.saved && !unsaved_count(service))
		screen_say(screen, ROLE_NOTE, "%s", _("everything is saved again"));
	if (result.saved) {
		free(keeper->trouble);
		keeper->trouble = NULL;
	}
	err_release(&result.refusal);
	if (result.saved + result.refused > 0 && top && top->ops->refresh)
		top->ops->refresh(top, screen);
}

void keeper_key(struct keeper *keeper, struct screen *screen)
{
	const struct service *service = screen_service(screen);
	int64_t now = sources_ticks(service->sources);

	keeper->due = RETRY_MS;		/* a new quiet begins */
	if (!unsaved_count(service) || now - keeper->tried < RETRY_MS)
		return;
	keeper->tried = now;
	keeper_retry(keeper, screen);
}

int keeper_quiet(struct keeper *keeper, struct screen *screen, int quiet_ms)
{
	const struct service *service = screen_service(screen);

	if (!unsaved_count(service))
		return -1;
	if (quiet_ms >= keeper->due) {
		keeper->due = quiet_ms + RETRY_MS;
		keeper->tried = sources_ticks(service->sources);
		keeper_retry(keeper, screen);
	}
	return unsaved_count(service) ? keeper->due : -1;
}
