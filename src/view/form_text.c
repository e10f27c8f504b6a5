/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_text - what is typed into a field, and what is done to it.
 */
#include "view/form_text.h"

#include <stdlib.h>

#include "base/str.h"
#include "model/sheet.h"
#include "view/form_save.h"
#include "view/text_act.h"
#include "view/text_select.h"

void form_text_begin(struct form *form, bool replace)
{
	struct editor *editor = &form->editor;
	struct str text = STR_INIT;

	sheet_format(form->sheet, &editor->at, &text);
	text_edit_init(&editor->text, text.text, editor->kind == EDITOR_TEXT);
	if (replace)
		text_select_all(&editor->text);
	str_release(&text);
}

struct text_view form_text_view(const struct form *form)
{
	return (struct text_view){
		.columns = form_value_columns(form),
		.ambiguous = form->ambiguous,
		.page = form->height > 3 ? form->height - 2 : 1,
	};
}

static void forget_message(struct editor *editor)
{
	free(editor->message);
	editor->message = NULL;
}

bool form_text_act(struct form *form, struct screen *screen, enum action action)
{
	struct editor *editor = &form->editor;
	struct text_view view = form_text_view(form);

	if (action == ACTION_newline) {
		form_text_type(form, screen, "\n", 1, false);
		return true;
	}
	return text_act(&editor->text, screen, action, editor->kind == EDITOR_TEXT ? &view : NULL);
}

void form_text_type(struct form *form, struct screen *screen, const char *text, size_t length,
		    bool paste)
{
	struct editor *editor = &form->editor;
	struct err err = ERR_INIT;
	enum rc rc;

	(void)screen;
	forget_message(editor);
	rc = paste ? text_edit_insert(&editor->text, text, length, &err)
		   : text_edit_type(&editor->text, text, length, &err);
	if (rc)
		form_object(editor, &err);
}
