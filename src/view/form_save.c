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
#include "service/unsaved.h"
#include "view/dialog.h"
#include "view/form_choice.h"

/* ---- writing ---- */

bool form_write_all(struct form *form, struct screen *screen, const struct form_change *changes,
		    size_t count)
{
	struct edit *edits = xcalloc(count, sizeof(*edits));
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;

	for (size_t i = 0; i < count; i++)
		edits[i] = (struct edit){
			.sheet_id = form->sheet->id, .at = changes[i].at, .expect = true,
			.expected = value_copy(sheet_get(form->sheet, &changes[i].at)),
			.value = changes[i].value, .empty_reason = changes[i].reason,
		};
	rc = count ? edit_cells(form->service, edits, count, &receipt, &err) : RC_OK;
	for (size_t i = 0; i < count; i++)
		value_release(&edits[i].expected);
	free(edits);
	if (rc)
		screen_say_err(screen, &err);
	else
		screen_saved(screen, form->sheet->id, &receipt);
	form_reload(form, screen);
	return !rc;
}

bool form_write(struct form *form, struct screen *screen, const struct address *at,
		const struct value *value, const char *reason)
{
	struct form_change change = { .at = *at, .value = *value, .reason = reason };

	return form_write_all(form, screen, &change, 1);
}

void form_object(struct editor *editor, struct err *err)
{
	free(editor->message);
	editor->message = err->message;
	err->message = NULL;
	err_release(err);
}

/* ---- somebody else was faster ---- */

enum { TAKE_MINE, TAKE_THEIRS, TAKE_EDIT };

static void resolve_conflict(struct screen *screen, size_t index, void *arg)
{
	struct form *form = arg;
	struct editor *editor = &form->editor;

	if (editor->kind == EDITOR_OFF)
		return;
	/* Whatever is done now is done knowing what stands there. */
	form_reload(form, screen);
	value_release(&editor->before);
	editor->before = value_copy(sheet_get(form->sheet, &editor->at));
	if (index == TAKE_MINE)
		form_edit_leave(form, screen);
	else if (index == TAKE_THEIRS)
		form_edit_cancel(form);
}

static void ask_about_conflict(struct form *form, struct screen *screen, struct err *err)
{
	const char *labels[] = { _("take my value"), _("keep the other value"), _("compare and edit") };
	struct str title = STR_INIT;

	str_addf(&title, _("somebody has changed this field meanwhile: %s"), err->message);
	err_release(err);
	dialog_choose(screen, title.text, labels, sizeof(labels) / sizeof(*labels), TAKE_EDIT,
		      resolve_conflict, form);
	str_release(&title);
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
	struct edit edit = { .sheet_id = form->sheet->id, .at = editor->at, .expect = true, .typed = true };
	struct receipt receipt = { 0 };
	bool held = false;
	enum rc rc = read_value(form, &edit.value, err);

	if (!rc && value_equal(&edit.value, &editor->before)) {
		value_release(&edit.value);
		form_draft_forget(form);
		return RC_OK;
	}
	edit.expected = value_copy(&editor->before);
	if (!rc)
		rc = unsaved_save(form->service, form->sheet, &edit, &held, &receipt, err);
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

bool form_save(struct form *form, struct screen *screen)
{
	struct err err = ERR_INIT;
	enum rc rc = save(form, screen, &err);

	form->editor.refused = rc;
	if (!rc)
		return true;
	if (rc == RC_CONFLICT) {
		ask_about_conflict(form, screen, &err);
	} else if (unsaved_store_fails(rc)) {
		screen_say_err(screen, &err);
	} else {
		form_object(&form->editor, &err);
		form_draft_now(form, screen);
	}
	return false;
}
