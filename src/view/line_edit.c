/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * line_edit - which action does what to a line, as two tables.
 */
#include "view/line_edit.h"

#include "base/str.h"
#include "base/text.h"
#include "view/text_edit.h"

#define ENDLESS (1 << 20)	/* columns: a line is never wrapped */

static const struct line_move {
	enum action action;
	enum text_move move;
} line_moves[] = {
	{ ACTION_left, TEXT_LEFT }, { ACTION_right, TEXT_RIGHT },
	{ ACTION_word_left, TEXT_WORD_LEFT }, { ACTION_word_right, TEXT_WORD_RIGHT },
	{ ACTION_home, TEXT_START }, { ACTION_end, TEXT_END },
	{ ACTION_top, TEXT_START }, { ACTION_bottom, TEXT_END },
};

static const struct line_change {
	enum action action;
	bool (*change)(struct text_edit *edit);
} line_changes[] = {
	{ ACTION_erase_left, text_edit_erase_left }, { ACTION_erase_right, text_edit_erase_right },
	{ ACTION_erase_line, text_edit_erase_line }, { ACTION_undo, text_edit_undo },
	{ ACTION_redo, text_edit_redo },
};

bool line_edit_act(struct text_edit *edit, enum action action, enum text_ambiguous ambiguous)
{
	for (size_t i = 0; i < sizeof(line_moves) / sizeof(*line_moves); i++) {
		if (line_moves[i].action == action) {
			text_edit_move(edit, line_moves[i].move, ENDLESS, ambiguous);
			return true;
		}
	}
	for (size_t i = 0; i < sizeof(line_changes) / sizeof(*line_changes); i++) {
		if (line_changes[i].action == action) {
			line_changes[i].change(edit);
			return true;
		}
	}
	return false;
}

bool line_edit_offers(enum action action)
{
	for (size_t i = 0; i < sizeof(line_moves) / sizeof(*line_moves); i++)
		if (line_moves[i].action == action)
			return true;
	for (size_t i = 0; i < sizeof(line_changes) / sizeof(*line_changes); i++)
		if (line_changes[i].action == action)
			return true;
	return false;
}

/* The first byte that is shown. */
static size_t shown_from(const struct text_edit *edit, int width, enum text_ambiguous ambiguous)
{
	const char *text = edit->text.text;
	size_t from = 0;

	while (from < edit->cursor &&
	       text_width(text + from, edit->cursor - from, ambiguous) > width - 2)
		from = text_next(text, edit->text.length, from);
	return from;
}

void line_edit_click(struct text_edit *edit, int column, int width, enum text_ambiguous ambiguous)
{
	size_t from = shown_from(edit, width, ambiguous);

	text_edit_go(edit, from + text_fit(edit->text.text + from, edit->text.length - from, column,
					   ambiguous));
}

void line_edit_build(const struct text_edit *edit, struct frame *frame, int line, int column,
		     int width)
{
	const char *text = edit->text.text;
	size_t from = shown_from(edit, width, frame->ambiguous), fits;
	struct str padded = STR_INIT;

	fits = text_fit(text + from, edit->text.length - from, width, frame->ambiguous);
	text_pad(&padded, text + from, fits, width, false, frame->ambiguous);
	frame_put(frame, line, column, ROLE_EDIT, padded.text, padded.length);
	frame_cursor(frame, line,
		     column + text_width(text + from, edit->cursor - from, frame->ambiguous));
	str_release(&padded);
}
