/* SPDX-License-Identifier: GPL-3.0-or-later */
/* line_edit - see line_edit.h. */
#include "view/line_edit.h"

#include "base/str.h"
#include "base/text.h"
#include "view/marked.h"
#include "view/text_move.h"
#include "view/text_select.h"

/* The first byte that is shown: as far back from the cursor as there is room. */
static size_t shown_from(const struct text_edit *edit, int width, enum text_ambiguous ambiguous)
{
	const char *text = edit->text.text;
	size_t from = edit->cursor;

	width -= 2;
	while (from > 0) {
		size_t before = text_previous(text, edit->text.length, from);

		width -= text_width(text + before, from - before, ambiguous);
		if (width < 0)
			break;
		from = before;
	}
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
	size_t from = shown_from(edit, width, frame->ambiguous);
	size_t fits = text_fit(text + from, edit->text.length - from, width, frame->ambiguous);
	struct text_range marked = { 0 };
	struct str blanks = STR_INIT;
	int used;

	text_selected(edit, &marked.from, &marked.to);
	used = marked_put(frame, line, column, ROLE_EDIT, text, from, from + fits,
			  &(struct marked){ &marked, 1 });
	if (used < column + width)
		str_add_repeat(&blanks, " ", (size_t)(column + width - used));
	frame_put(frame, line, used, ROLE_EDIT, blanks.text, blanks.length);
	frame_cursor(frame, line,
		     column + text_width(text + from, edit->cursor - from, frame->ambiguous));
	str_release(&blanks);
}
