/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_select - see text_select.h. */
#include "view/text_select.h"

#include "view/text_edit.h"
#include "view/text_word.h"

bool text_selected(const struct text_edit *edit, size_t *from, size_t *to)
{
	bool backward = edit->cursor < edit->anchor;

	*from = backward ? edit->cursor : edit->anchor;
	*to = backward ? edit->anchor : edit->cursor;
	return *from < *to;
}

void text_select(struct text_edit *edit, size_t from, size_t to)
{
	text_edit_pause(edit);
	edit->anchor = from;
	edit->cursor = to;
	edit->marking = edit->behind = false;
	edit->goal = -1;
}

void text_select_all(struct text_edit *edit)
{
	text_select(edit, 0, edit->text.length);
}

void text_select_word(struct text_edit *edit)
{
	size_t from, to;

	text_word_range(edit->text.text, edit->text.length, edit->cursor, &from, &to);
	text_select(edit, from, to);
}

void text_select_mark(struct text_edit *edit)
{
	bool marking = !edit->marking;

	text_select_nothing(edit);
	edit->marking = marking;
}

void text_select_nothing(struct text_edit *edit)
{
	text_edit_pause(edit);
	edit->anchor = edit->cursor;
	edit->marking = false;
}
