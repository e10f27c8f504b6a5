/* SPDX-License-Identifier: GPL-3.0-or-later */
/* form_edit - see form_edit.h. */
#include "view/form_edit.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/service.h"
#include "service/unsaved.h"
#include "view/form_block.h"
#include "view/form_choice.h"
#include "view/form_offer.h"
#include "view/form_grid.h"
#include "view/form_hint.h"
#include "view/form_save.h"
#include "view/form_state.h"
#include "view/form_text.h"

/* ---- begin and end ---- */

static enum editor_kind editor_for(const struct form_item *item)
{
	switch (field_info(item->at.field)->kind) {
	case KIND_CHOICE:
	case KIND_SCORE:
	case KIND_WAY:
		return EDITOR_CHOICE;
	case KIND_TEXT:
		return EDITOR_TEXT;
	case KIND_LINE:
	case KIND_NUMBER:
	case KIND_DECIMAL:
	case KIND_GOAL:
	case KIND_COUNT:
		break;
	}
	return item->kind == ITEM_GRID ? EDITOR_CELL : EDITOR_LINE;
}

/* A row that is added to a list gets a number that none has had before. */
static void take_new_row(struct form *form)
{
	struct address *at = &form->editor.at;
	struct err err = ERR_INIT;

	if (form_focus(form)->kind == ITEM_ADD && field_info(at->field)->repeat == REPEAT_LIST &&
	    browse_new_row(form->service, form->sheet->id, at, &err))
		err_release(&err);	/* a store that cannot be read now: the next one after the last */
}

/* The sheet may be read anew while its field is edited: the address is a copy. */
static void take_address(struct form *form)
{
	struct address at = form_at(form);

	form->editor.at = address_copy(&at);
	take_new_row(form);
}

void form_edit_begin(struct form *form, struct screen *screen, bool replace)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	enum rc rc;

	rc = edit_allowed(form->service, form->sheet->id, &err);
	if (rc && !unsaved_store_fails(rc)) {
		screen_say_err(screen, &err);
		return;
	}
	err_release(&err);	/* a store that cannot be read now is no reason not to write */
	if (form_offer_first(form, screen))
		return;
	form_edit_drop(form);
	form_block_drop(form);
	take_address(form);
	editor->before = value_copy(sheet_get(form->sheet, &editor->at));
	editor->kind = editor_for(form_focus(form));
	if (editor->kind == EDITOR_CHOICE) {
		form_choice_begin(form);
	} else {
		editor->over = replace && editor->kind == EDITOR_CELL;
		form_text_begin(form, replace);
	}
	if (!replace)
		form_draft_resume(form);
}

void form_edit_drop(struct form *form)
{
	struct editor *editor = &form->editor;

	if (editor->kind != EDITOR_OFF)
		address_release(&editor->at);
	if (editor->kind != EDITOR_OFF && editor->kind != EDITOR_CHOICE)
		text_edit_release(&editor->text);
	for (size_t i = 0; i < editor->count; i++)
		free(editor->labels[i]);
	free(editor->labels);
	free(editor->message);
	free(editor->cleaned);
	free(editor->checked.text);
	scratch_keep(&editor->scratch);
	value_release(&editor->before);
	*editor = (struct editor){ .kind = EDITOR_OFF };
	form_draft_end(form);
}

void form_edit_cancel(struct form *form)
{
	form_draft_forget(form);
	form_edit_drop(form);
}

/* ---- leaving ---- */

bool form_edit_leave(struct form *form, struct screen *screen)
{
	if (!form_save(form, screen) && !form_draft_leave(form, screen))
		return false;
	form_edit_drop(form);
	form_reload(form, screen);
	return true;
}

/* ---- while it is open ---- */

/* The prior year's value into the field being edited. */
static void take_prior(struct form *form, struct screen *screen)
{
	struct editor *editor = &form->editor;
	struct str text = STR_INIT;

	if (!form->prior)
		return;
	sheet_format(form->prior, &editor->at, &text);
	if (!text.length) {
		screen_say(screen, ROLE_NOTE, "%s", _("there is nothing on last year's sheet to take over"));
	} else if (editor->kind == EDITOR_CHOICE) {
		editor->chosen = form_choice_of(editor, sheet_get(form->prior, &editor->at));
	} else {
		text_edit_replace(&editor->text, text.text);
		form_text_changed(form, screen);
	}
	str_release(&text);
}

/* Where the marker goes when an action ends typing in a cell; ACTION_NONE: it does not end it. */
static enum action way_out(const struct editor *editor, enum action action)
{
	bool sideways = action == ACTION_left || action == ACTION_right;

	if (editor->kind != EDITOR_CELL)
		return ACTION_NONE;
	if (action == ACTION_accept)
		return ACTION_down;
	if (action == ACTION_accept_up)
		return ACTION_up;
	if (action == ACTION_up || action == ACTION_down || (editor->over && sideways))
		return action;
	return ACTION_NONE;
}

/* Esc restores a cell; elsewhere Enter and Esc leave, which saves. */
static bool end_typing(struct form *form, struct screen *screen, enum action action)
{
	enum action move = way_out(&form->editor, action);

	if (move != ACTION_NONE) {
		if (form_edit_leave(form, screen)) {
			if (action == ACTION_accept)
				form_grid_return(form);
			form->view.ops->act(&form->view, screen, move);
		}
		return true;
	}
	if (action == ACTION_back && form->editor.kind == EDITOR_CELL)
		form_edit_cancel(form);
	else if (action == ACTION_back || action == ACTION_accept)
		form_edit_leave(form, screen);
	else
		return false;
	return true;
}

bool form_edit_act(struct form *form, struct screen *screen, enum action action)
{
	if (action == ACTION_take_offer) {
		form_hint_take(form, screen);
		return true;
	}
	if (action == ACTION_prior_value) {
		take_prior(form, screen);
		return true;
	}
	if (action == ACTION_save) {
		if (form_save(form, screen))
			form_reload(form, screen);
		return true;
	}
	if (form->editor.kind == EDITOR_CHOICE)
		return form_choice_act(form, screen, action);
	if (action == ACTION_back && form->editor.text.marking)
		return form_text_act(form, screen, action);	/* Esc ends marking first */
	return end_typing(form, screen, action) || form_text_act(form, screen, action);
}

void form_edit_type(struct form *form, struct screen *screen, const char *text, size_t length,
		    bool paste)
{
	if (form->editor.kind == EDITOR_CHOICE)
		form_choice_type(form, screen, text, length);
	else
		form_text_type(form, screen, text, length, paste);
}
