/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_undo - acts on programs are those of no sheet in the sitting.
 */
#include "view/list_undo.h"

#include "base/i18n.h"
#include "service/undo.h"
#include "view/dialog.h"
#include "view/list_state.h"
#include "view/sitting.h"

#define NO_SHEET 0

static void run(struct list_view *list, struct screen *screen, bool redo)
{
	struct sitting *sitting = screen_sitting(screen);
	int64_t set = redo ? sitting_redo(sitting, NO_SHEET) : sitting_undo(sitting, NO_SHEET);
	struct undo_result result;
	struct err err = ERR_INIT;
	enum rc rc = undo_set(list->service, set, UNDO_UNTOUCHED, NULL, &result, &err);

	if (rc) {
		screen_say_err(screen, &err);
		if (rc == RC_USAGE)	/* it never can be: the one before is next */
			sitting_pass(sitting, NO_SHEET, redo);
	} else {
		screen_saved(screen, NO_SHEET, &result.receipt);
		screen_say(screen, ROLE_NOTE, "%s", redo ? _("done again") : _("taken back; the history shows it as a new change"));
	}
	undo_release(&result);
	list_reload(list, screen, list_current_id(list));
}

static void undo_asked(struct screen *screen, void *arg)
{
	run(arg, screen, false);
}

static void redo_asked(struct screen *screen, void *arg)
{
	run(arg, screen, true);
}

void list_undo(struct list_view *list, struct screen *screen)
{
	if (sitting_undo(screen_sitting(screen), NO_SHEET))
		dialog_ask(screen, _("Take back what was last done with a program as a whole?"), undo_asked, list);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("there is nothing to take back"));
}

void list_redo(struct list_view *list, struct screen *screen)
{
	if (sitting_redo(screen_sitting(screen), NO_SHEET))
		dialog_ask(screen, _("Do again what was last taken back with a program as a whole?"), redo_asked, list);
	else
		screen_say(screen, ROLE_NOTE, "%s", _("there is nothing to do again"));
}
