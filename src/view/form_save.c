/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_save - from what was typed to the store, and what stands in its way.
 */
#include "view/form_save.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/edit.h"
#include "service/service.h"
#include "service/unsaved.h"
#include "view/form_choice.h"
#include "view/form_conflict.h"

/* ---- writing ---- */

bool form_must_wait(struct form *form, struct screen *screen)
{
	if (screen_settle(screen))
		return false;
	screen_say(screen, ROLE_ERROR, _("what was typed before must be saved first (%s)"),
		   unsaved_why(form->service));
	return true;
}

static bool can_wait(const struct edit *edits, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (edits[i].empty_reason)
			return false;
	return true;
}

/* Values can wait as what is typed does; reasons are given only where nothing waits. */
static enum rc write_edits(struct form *form, struct screen *screen, const struct edit *edits,
			   size_t count, struct receipt *receipt, struct err *err)
{
	if (can_wait(edits, count))
		return unsaved_save(form->service, form->sheet, edits, count, receipt, err);
	if (form_must_wait(form, screen))
		return RC_BUSY;
	return edit_cells(form->service, edits, count, receipt, err);
}

bool form_write_edits(struct form *form, struct screen *screen, const struct edit *edits,
		      size_t count)
{
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc = write_edits(form, screen, edits, count, &receipt, &err);

	if (rc == RC_CONFLICT)
		form_conflict_written(form, screen, edits, count, &err);
	else if (rc == RC_DENIED && form_past_written(form, screen, edits, count))
		err_release(&err);
	else if (err.message)
		screen_say_err(screen, &err);
	else if (!rc)
		screen_saved(screen, form->sheet->id, &receipt);
	form_reload(form, screen);
	return !rc;
}

bool form_write_all(struct form *form, struct screen *screen, const struct form_change *changes,
		    size_t count)
{
	struct edit *edits = xcalloc(count + 1, sizeof(*edits));
	bool done;

	for (size_t i = 0; i < count; i++)
		edits[i] = (struct edit){
			.sheet_id = form->sheet->id, .at = changes[i].at, .expect = true,
			.expected = value_copy(sheet_get(form->sheet, &changes[i].at)),
			.expect_row = sheet_has(form->sheet, &changes[i].at),
			.value = changes[i].value, .empty_reason = changes[i].reason, .typed = true,
		};
	done = !count || form_write_edits(form, screen, edits, count);
	for (size_t i = 0; i < count; i++)
		value_release(&edits[i].expected);
	free(edits);
	return done;
}

bool form_write(struct form *form, struct screen *screen, const struct address *at,
		const struct value *value, const char *reason)
{
	struct form_change change = { .at = *at, .value = *value, .reason = reason };

	return form_write_all(form, screen, &change, 1);
}

struct edit *form_edits_copy(const struct edit *edits, size_t count)
{
	struct edit *copies = xcalloc(count, sizeof(*copies));

	for (size_t i = 0; i < count; i++) {
		copies[i] = edits[i];
		copies[i].at = address_copy(&edits[i].at);
		copies[i].expected = value_copy(&edits[i].expected);
		copies[i].value = value_copy(&edits[i].value);
		copies[i].empty_reason = xstrdup(edits[i].empty_reason);
		copies[i].why = xstrdup(edits[i].why);
	}
	return copies;
}

void form_edits_free(struct edit *edits, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		address_release(&edits[i].at);
		value_release(&edits[i].expected);
		value_release(&edits[i].value);
		free((char *)edits[i].empty_reason);
		free((char *)edits[i].why);
	}
	free(edits);
}

void form_object(struct editor *editor, struct err *err)
{
	free(editor->message);
	editor->message = err->message;
	err->message = NULL;
	err_release(err);
}

/* ---- leaving ---- */

static enum rc read_value(const struct form *form, struct value *value, struct err *err)
{
	const struct editor *editor = &form->editor;

	if (editor->kind != EDITOR_CHOICE)
		return edit_parse(form->service, form->sheet, &editor->at, editor->text.text.text,
				  value, err);
	*value = form_choice_value(editor);
	return RC_OK;
}

/* Write what was typed; RC_OK where nothing is to be written. */
static enum rc save(struct form *form, struct screen *screen, struct err *err)
{
	struct editor *editor = &form->editor;
	struct edit edit = { .sheet_id = form->sheet->id, .at = editor->at, .expect = true, .typed = true,
			     .expect_row = sheet_has(form->sheet, &editor->at), .why = form->past.why };
	struct receipt receipt = { 0 };
	enum rc rc = read_value(form, &edit.value, err);

	if (!rc && value_equal(&edit.value, &editor->before)) {
		value_release(&edit.value);
		form_draft_forget(form);
		return RC_OK;
	}
	edit.expected = value_copy(&editor->before);
	if (!rc)
		rc = unsaved_save(form->service, form->sheet, &edit, 1, &receipt, err);
	if (!rc) {
		screen_saved(screen, form->sheet->id, &receipt);	/* nothing where it is held */
		value_release(&editor->before);
		editor->before = value_copy(&edit.value);
		form_draft_end(form);	/* it went with the save */
	}
	value_release(&edit.expected);
	value_release(&edit.value);
	return rc;
}

/*
 * Two have added a row at once: mine is the next one.  false: it is no row that
 * is added, or there is no room for another.
 */
static bool add_behind(struct form *form, struct screen *screen)
{
	struct editor *editor = &form->editor;
	const struct field *field = field_info(editor->at.field);

	if ((field->repeat != REPEAT_LIST && field->repeat != REPEAT_INDICATOR) ||
	    sheet_has(form->sheet, &editor->at))
		return false;
	form_reload(form, screen);
	for (size_t i = 0; i < form->items.count; i++) {
		const struct form_item *item = &form->items.items[i];

		if (item->kind != ITEM_ADD || item->at.field != editor->at.field ||
		    item->at.row == editor->at.row)
			continue;
		editor->at.row = item->at.row;
		form->focus = i;
		return true;
	}
	return false;
}

/* Only because nobody said why a closed year is changed? */
static bool wants_why(struct form *form, struct screen *screen)
{
	struct value typed = VALUE_NONE;
	struct err unread = ERR_INIT;
	bool asked = !read_value(form, &typed, &unread) && form_past_typed(form, screen, &typed);

	err_release(&unread);
	value_release(&typed);
	return asked;
}

/* Somebody else was faster: what was typed is shown with what stands there. */
static void meet_others(struct form *form, struct screen *screen, struct err *err)
{
	struct value mine = VALUE_NONE;
	struct err unread = ERR_INIT;

	if (read_value(form, &mine, &unread))
		err_release(&unread);
	form_conflict_typed(form, screen, &mine, err);
	value_release(&mine);
}

bool form_save(struct form *form, struct screen *screen)
{
	struct err err = ERR_INIT;
	enum rc rc = save(form, screen, &err);

	form->editor.refused = rc;
	if (!rc)
		return true;
	if (rc == RC_CONFLICT && add_behind(form, screen)) {
		err_release(&err);
		return form_save(form, screen);
	}
	if (rc == RC_DENIED && wants_why(form, screen)) {
		form->editor.refused = RC_CONFLICT;	/* a question stands: the field stays open */
		err_release(&err);
	} else if (rc == RC_CONFLICT) {
		meet_others(form, screen, &err);
	} else if (unsaved_store_fails(rc)) {
		screen_say_err(screen, &err);
	} else {
		form_object(&form->editor, &err);
		form_draft_now(form, screen);
	}
	return false;
}
