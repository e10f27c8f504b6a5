/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/history_restore.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/service.h"
#include "service/undo.h"
#include "view/dialog.h"
#include "view/history_entry.h"
#include "view/past_why.h"
#include "view/view.h"
#include "view/words.h"

#define SHORT_COLUMNS 28	/* of a value in the question */

enum { RESTORE_BEFORE, RESTORE_AFTER, RESTORE_SET, RESTORE_NOTHING };

void history_restore_release(struct history_restore *restore)
{
	free(restore->address);
	value_release(&restore->present);
	value_release(&restore->values[RESTORE_BEFORE]);
	value_release(&restore->values[RESTORE_AFTER]);
	*restore = (struct history_restore){ 0 };
}

/* ---- the answer ---- */

static bool is_wanted(const struct history_restore *restore, const struct edit *edit,
		      struct past_why *wanted)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	bool is = !browse_sheet_by_id(restore->service, restore->sheet_id, &sheet, &err) &&
		  past_why_wanted(restore->service, sheet, edit, wanted);

	err_release(&err);
	sheet_free(sheet);
	return is;
}

/* Is a reason wanted, and that all that was missing? */
static bool write_value(struct history_restore *restore, struct screen *screen, const char *why,
			struct past_why *wanted)
{
	struct edit edit = { .sheet_id = restore->sheet_id, .expect = true, .expected = restore->present,
			     .value = restore->values[restore->choice], .why = why };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc = address_parse(restore->address, restore->service->masters, &edit.at, &err);
	bool asked;

	if (!rc)
		rc = edit_cell(restore->service, &edit, &receipt, &err);
	asked = rc == RC_DENIED && !why && is_wanted(restore, &edit, wanted);
	if (rc) {
		if (!asked)
			screen_say_err(screen, &err);
		err_release(&err);
		return asked;
	}
	screen_saved(screen, restore->sheet_id, &receipt);
	screen_say(screen, ROLE_NOTE, "%s", _("restored; the history shows it as a new change"));
	return false;
}

/* As above. */
static bool take_back(struct history_restore *restore, struct screen *screen, const char *why,
		      struct past_why *wanted)
{
	struct undo_result result;
	struct err err = ERR_INIT;
	enum rc rc = undo_set(restore->service, restore->set, UNDO_UNTOUCHED, why, &result, &err);

	wanted->year = result.past_year;
	if (!rc) {
		screen_saved(screen, restore->sheet_id, &result.receipt);
		screen_say(screen, ROLE_NOTE, "%s", _("taken back; the history shows it as a new change"));
	} else if (!wanted->year) {
		screen_say_err(screen, &err);
	}
	err_release(&err);
	undo_release(&result);
	return wanted->year;
}

static void done(struct history_restore *restore, struct screen *screen)
{
	history_restore_release(restore);
	if (screen_top(screen)->ops->refresh)
		screen_top(screen)->ops->refresh(screen_top(screen), screen);
}

static void typed_why(struct screen *screen, const char *text, void *arg);

static void answer(struct history_restore *restore, struct screen *screen, const char *why)
{
	struct past_why wanted = { 0 };
	bool asked = false;

	if (restore->choice == RESTORE_BEFORE || restore->choice == RESTORE_AFTER)
		asked = write_value(restore, screen, why, &wanted);
	else if (restore->choice == RESTORE_SET)
		asked = take_back(restore, screen, why, &wanted);
	if (asked)
		past_why_ask(screen, restore->service, &wanted, typed_why, restore);
	else
		done(restore, screen);
}

static void typed_why(struct screen *screen, const char *text, void *arg)
{
	struct history_restore *restore = arg;

	if (past_why_given(screen, text))
		answer(restore, screen, text);
	else
		done(restore, screen);
}

static void chosen(struct screen *screen, size_t index, void *arg)
{
	struct history_restore *restore = arg;

	restore->choice = index < restore->count ? restore->choices[index] : RESTORE_NOTHING;
	answer(restore, screen, NULL);
}

/* ---- the question ---- */

/* A value of the history, as one of the cell; false: it is none of the cell's. */
static bool read_value(const struct address *at, const char *text, struct value *value)
{
	struct err unread = ERR_INIT;
	enum rc rc = text ? field_parse(at->field, text, value, &unread) : RC_OK;

	err_release(&unread);
	return !rc;
}

/* The cell as it stands; false: the change is of no cell, or the row is gone. */
static bool read_cell(struct history_restore *restore, const struct history_entry *entry)
{
	struct sheet *sheet = NULL;
	struct address at;
	struct err unread = ERR_INIT;
	bool read = !address_parse(entry->address, restore->service->masters, &at, &unread) &&
		    !browse_sheet_by_id(restore->service, restore->sheet_id, &sheet, &unread) &&
		    sheet_has(sheet, &at) &&
		    read_value(&at, entry->before, &restore->values[RESTORE_BEFORE]) &&
		    read_value(&at, entry->after, &restore->values[RESTORE_AFTER]);

	if (read)
		restore->present = value_copy(sheet_get(sheet, &at));
	sheet_free(sheet);
	err_release(&unread);
	return read;
}

static void add_choice(struct history_restore *restore, char **labels, int choice, char *label)
{
	labels[restore->count] = label;
	restore->choices[restore->count++] = choice;
}

/* A text from where it differs from what stands there now. */
static void offer_value(struct history_restore *restore, char **labels, int choice, const char *text)
{
	struct str label = STR_INIT, shown = STR_INIT, present = STR_INIT;
	struct address at;
	struct err unread = ERR_INIT;

	if (value_equal(&restore->values[choice], &restore->present))
		return;
	if (!address_parse(restore->address, restore->service->masters, &at, &unread))
		field_format(at.field, &restore->present, &present);
	err_release(&unread);
	words_from_difference(restore->service->masters, restore->address, text,
			      present.length ? present.text : NULL, SHORT_COLUMNS, &shown);
	str_addf(&label, choice == RESTORE_BEFORE ? _("write what stood there before this change: %s")
						  : _("write what this change had put there: %s"), shown.text);
	add_choice(restore, labels, choice, str_take(&label));
	str_release(&shown);
	str_release(&present);
}

static void add_present(const struct history_restore *restore, struct str *title)
{
	struct str present = STR_INIT, shown = STR_INIT;
	struct address at;
	struct err unread = ERR_INIT;

	if (!address_parse(restore->address, restore->service->masters, &at, &unread)) {
		field_format(at.field, &restore->present, &present);
		words_short(restore->service->masters, restore->address,
			    present.length ? present.text : NULL, SHORT_COLUMNS, &shown);
		str_add_char(title, '\n');
		str_addf(title, _("Now: %s"), shown.text);
	}
	err_release(&unread);
	str_release(&present);
	str_release(&shown);
}

void history_restore_ask(struct history_restore *restore, struct screen *screen,
			 struct service *service, const struct history_entry *entry,
			 const char *place)
{
	char *labels[4] = { NULL };
	struct str title = STR_INIT;
	struct err err = ERR_INIT;

	if (edit_allowed(service, entry->sheet_id, &err)) {
		screen_say_err(screen, &err);
		return;
	}
	history_restore_release(restore);
	*restore = (struct history_restore){ .service = service, .sheet_id = entry->sheet_id, .set = entry->set,
					     .address = xstrdup(entry->address) };
	str_add(&title, entry->label);
	if (place)
		str_addf(&title, "\n%s", place);
	if (read_cell(restore, entry)) {
		add_present(restore, &title);
		offer_value(restore, labels, RESTORE_BEFORE, entry->before);
		offer_value(restore, labels, RESTORE_AFTER, entry->after);
	}
	add_choice(restore, labels, RESTORE_SET, xstrdup(_("take the whole of this change back, with all its fields")));
	add_choice(restore, labels, RESTORE_NOTHING, xstrdup(_("nothing: leave it as it is")));
	dialog_choose(screen, title.text, (const char *const *)labels, restore->count, restore->count - 1,
		      chosen, restore);
	for (size_t i = 0; i < restore->count; i++)
		free(labels[i]);
	str_release(&title);
}
