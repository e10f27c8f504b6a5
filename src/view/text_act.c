/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_act - which action does what to a text, as three tables.
 */
#include "view/text_act.h"

#include <stddef.h>

#include "base/i18n.h"
#include "view/text_select.h"
#include "view/view.h"

static const struct act_move {
	enum action action;
	enum text_move move;
	bool select;
	bool lines;		/* only where there are several */
} moves[] = {
	{ ACTION_left, TEXT_LEFT, false, false },
	{ ACTION_right, TEXT_RIGHT, false, false },
	{ ACTION_up, TEXT_UP, false, true },
	{ ACTION_down, TEXT_DOWN, false, true },
	{ ACTION_home, TEXT_LINE_START, false, false },
	{ ACTION_end, TEXT_LINE_END, false, false },
	{ ACTION_page_up, TEXT_PAGE_UP, false, true },
	{ ACTION_page_down, TEXT_PAGE_DOWN, false, true },
	{ ACTION_word_left, TEXT_WORD_LEFT, false, false },
	{ ACTION_word_right, TEXT_WORD_RIGHT, false, false },
	{ ACTION_paragraph_up, TEXT_PARAGRAPH_UP, false, true },
	{ ACTION_paragraph_down, TEXT_PARAGRAPH_DOWN, false, true },
	{ ACTION_top, TEXT_START, false, false },
	{ ACTION_bottom, TEXT_END, false, false },
	{ ACTION_select_left, TEXT_LEFT, true, false },
	{ ACTION_select_right, TEXT_RIGHT, true, false },
	{ ACTION_select_up, TEXT_UP, true, true },
	{ ACTION_select_down, TEXT_DOWN, true, true },
	{ ACTION_select_home, TEXT_LINE_START, true, false },
	{ ACTION_select_end, TEXT_LINE_END, true, false },
	{ ACTION_select_page_up, TEXT_PAGE_UP, true, true },
	{ ACTION_select_page_down, TEXT_PAGE_DOWN, true, true },
	{ ACTION_select_word_left, TEXT_WORD_LEFT, true, false },
	{ ACTION_select_word_right, TEXT_WORD_RIGHT, true, false },
	{ ACTION_select_paragraph_up, TEXT_PARAGRAPH_UP, true, true },
	{ ACTION_select_paragraph_down, TEXT_PARAGRAPH_DOWN, true, true },
	{ ACTION_select_top, TEXT_START, true, false },
	{ ACTION_select_bottom, TEXT_END, true, false },
};

static const struct {
	enum action action;
	enum text_move move;
} erasures[] = {
	{ ACTION_erase_left, TEXT_LEFT },
	{ ACTION_erase_right, TEXT_RIGHT },
	{ ACTION_erase_word_left, TEXT_WORD_LEFT },
	{ ACTION_erase_word_right, TEXT_WORD_RIGHT },
	{ ACTION_erase_line_left, TEXT_PARAGRAPH_START },
	{ ACTION_erase_line, TEXT_PARAGRAPH_END },
};

static const struct {
	enum action action;
	void (*select)(struct text_edit *edit);
} selections[] = {
	{ ACTION_mark, text_select_mark },
	{ ACTION_select_word, text_select_word },
	{ ACTION_select_all, text_select_all },
};

#define COUNT(table) (sizeof(table) / sizeof(*(table)))

/* ---- copy and cut ---- */

static bool copy(struct text_edit *edit, struct screen *screen)
{
	size_t from, to;

	if (!text_selected(edit, &from, &to))
		return false;
	screen_copy(screen, edit->text.text + from, to - from);
	edit->marking = false;
	return true;
}

static void cut(struct text_edit *edit, struct screen *screen)
{
	if (!copy(edit, screen))
		screen_say(screen, ROLE_NOTE, "%s", _("nothing is marked"));
	else
		text_edit_erase(edit, TEXT_LEFT);
}

static bool take_mark_away(struct text_edit *edit)
{
	if (!edit->marking)
		return false;
	text_select_nothing(edit);
	return true;
}

/* ---- all ---- */

static const struct act_move *find_move(enum action action)
{
	for (size_t i = 0; i < COUNT(moves); i++)
		if (moves[i].action == action)
			return &moves[i];
	return NULL;
}

static bool change(struct text_edit *edit, enum action action)
{
	for (size_t i = 0; i < COUNT(erasures); i++) {
		if (erasures[i].action == action) {
			text_edit_erase(edit, erasures[i].move);
			return true;
		}
	}
	for (size_t i = 0; i < COUNT(selections); i++) {
		if (selections[i].action == action) {
			selections[i].select(edit);
			return true;
		}
	}
	return false;
}

bool text_act(struct text_edit *edit, struct screen *screen, enum action action,
	      const struct text_view *view)
{
	const struct act_move *move = find_move(action);

	if (move && (edit->lines || !move->lines)) {
		text_edit_move(edit, move->move, view, move->select);
		return true;
	}
	if (action == ACTION_undo)
		return text_edit_undo(edit);
	if (action == ACTION_redo)
		return text_edit_redo(edit);
	if (action == ACTION_copy)
		return copy(edit, screen);
	if (action == ACTION_back)
		return take_mark_away(edit);
	if (action == ACTION_cut) {
		cut(edit, screen);
		return true;
	}
	return change(edit, action);
}

bool text_act_offers(const struct text_edit *edit, enum action action)
{
	const struct act_move *move = find_move(action);

	if (move)
		return edit->lines || !move->lines;
	for (size_t i = 0; i < COUNT(erasures); i++)
		if (erasures[i].action == action)
			return true;
	for (size_t i = 0; i < COUNT(selections); i++)
		if (selections[i].action == action)
			return true;
	return action == ACTION_undo || action == ACTION_redo || action == ACTION_copy ||
	       action == ACTION_cut || action == ACTION_paste;
}
