/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_external - what comes back goes through the same gate as what is typed;
 * what is not let in stays in its file, which is named.
 */
#include "view/form_external.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/editor.h"
#include "base/i18n.h"
#include "base/privilege.h"
#include "base/str.h"
#include "base/text.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "view/form_draft.h"
#include "view/form_state.h"
#include "view/form_text.h"
#include "view/text_select.h"

static bool is_text(enum field_id field)
{
	enum kind_id kind = field_info(field)->kind;

	return kind == KIND_TEXT || kind == KIND_LINE;
}

bool form_external_offers(const struct form *form)
{
	return is_text(form_at(form).field) && privilege_is_own() && editor_command();
}

/* Why it cannot be; NULL: it can. */
static const char *obstacle(const struct form *form)
{
	if (!privilege_is_own())
		return _("no other program is run from here: this one runs with others' rights");
	if (!is_text(form_at(form).field))
		return _("an editor is of use for texts only");
	if (!editor_command())
		return _("neither VISUAL nor EDITOR names an editor");
	return NULL;
}

/* "012-overview.outline": what an editor shows as the name of the file. */
static void name_of(const struct form *form, struct str *out)
{
	str_addf(out, "%s-", sheet_text(form->sheet, &ADDRESS(FIELD_basic_number)));
	address_format(&form->editor.at, out);
}

static void edit(struct form *form, struct screen *screen)
{
	struct editor *editor = &form->editor;
	const char *why = obstacle(form);
	struct str name = STR_INIT;
	struct err err = ERR_INIT;

	if (why) {
		screen_say(screen, ROLE_NOTE, "%s", why);
		return;
	}
	if (editor->kind == EDITOR_OFF)
		form_edit_begin(form, screen, false);
	if (editor->kind == EDITOR_OFF)
		return;		/* may not be edited, which has been said */
	form_draft_now(form, screen);
	name_of(form, &name);
	if (scratch_write(&editor->scratch, name.text, editor->text.text.text, &err))
		screen_say_err(screen, &err);
	else
		screen_request(screen, REQUEST_EDITOR, editor->scratch.path);
	str_release(&name);
}

bool form_external_act(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_external_edit)
		edit(form, screen);
	return action == ACTION_external_edit;
}

/* ---- back ---- */

static void keep(struct editor *editor, struct screen *screen, struct err *err)
{
	screen_say(screen, ROLE_ERROR, _("%s; the text is kept in '%s'"), err->message, editor->scratch.path);
	err_release(err);
	scratch_keep(&editor->scratch);
}

/* The whole of it in the place of the whole, in one step. */
static enum rc take_text(struct form *form, const char *bytes, size_t length, struct err *err)
{
	struct text_edit *edit = &form->editor.text;
	enum rc rc;

	text_select_all(edit);
	rc = text_edit_insert(edit, bytes, length, err);
	if (rc)
		text_select_nothing(edit);
	return rc;
}

/* What the editor has left, whatever became of it; `failed` says what that was. */
static void take_back(struct form *form, struct screen *screen, struct err *failed)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	char *bytes = NULL;
	size_t length = 0;
	bool changed;

	if (scratch_read(&editor->scratch, &bytes, &length, &err)) {
		screen_say_err(screen, &err);
		scratch_keep(&editor->scratch);
		return;
	}
	changed = length != editor->text.text.length || memcmp(bytes, editor->text.text.text, length);
	if (failed->message && changed) {
		keep(editor, screen, failed);
	} else if (failed->message) {
		screen_say_err(screen, failed);
		scratch_remove(&editor->scratch);
	} else if (!changed) {
		screen_say(screen, ROLE_NOTE, "%s", _("nothing was changed in the editor"));
		scratch_remove(&editor->scratch);
	} else if (take_text(form, bytes, length, &err)) {
		keep(editor, screen, &err);
	} else {
		form_text_changed(form, screen);
		scratch_remove(&editor->scratch);
	}
	free(bytes);
}

void form_external_ended(struct form *form, struct screen *screen, enum rc rc, struct err *err)
{
	struct err none = ERR_INIT;

	if (!form->editor.scratch.path) {
		err_release(err);
		return;
	}
	/* made to end, since the line has dropped: what it saved in time is taken */
	if (rc == RC_BUSY)
		err_release(err);
	take_back(form, screen, rc && rc != RC_BUSY ? err : &none);
	err_release(err);
}
