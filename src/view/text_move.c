/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_move - see text_move.h. */
#include "view/text_move.h"

#include "base/text.h"
#include "view/text_select.h"

const struct text_layout *text_edit_layout(struct text_edit *edit, const struct text_view *view)
{
	struct text_layout *layout = &edit->layout;

	if (layout->columns != view->columns || layout->ambiguous != view->ambiguous)
		text_layout_make(layout, edit->text.text, edit->text.length, view->columns,
				 view->ambiguous);
	return layout;
}

/* The line of the cursor, by edit->behind where it could be of two. */
static size_t cursor_line(const struct text_edit *edit, const struct text_layout *layout)
{
	size_t line = text_layout_find(layout, edit->cursor);

	if (edit->behind && line > 0 && layout->lines[line].start == edit->cursor &&
	    !layout->lines[line - 1].hard)
		line--;
	return line;
}

static int cursor_column(const struct text_edit *edit, const struct text_line *line,
			 const struct text_view *view)
{
	int column = text_width(edit->text.text + line->start, edit->cursor - line->start,
				view->ambiguous);

	return column < view->columns ? column : view->columns;
}

void text_edit_place(struct text_edit *edit, const struct text_view *view, size_t *line, int *column)
{
	const struct text_layout *layout = text_edit_layout(edit, view);

	*line = cursor_line(edit, layout);
	*column = cursor_column(edit, &layout->lines[*line], view);
}

struct place {
	size_t at;
	bool behind;
};

static struct place end_of(const struct text_line *line)
{
	return (struct place){ line->start + line->length, !line->hard };
}

/* The place of a line that is nearest to a column from the left. */
static struct place place_in(const struct text_edit *edit, const struct text_line *line, int column,
			     const struct text_view *view)
{
	size_t length = text_fit(edit->text.text + line->start, line->length, column, view->ambiguous);

	if (length == line->length)
		return end_of(line);
	return (struct place){ line->start + length, false };
}

/* `from` and `step` lines further, not beyond the first and the last. */
static size_t line_after(size_t from, int step, size_t count)
{
	if (step < 0)
		return from > (size_t)-step ? from - (size_t)-step : 0;
	return count - 1 - from > (size_t)step ? from + (size_t)step : count - 1;
}

static int lines_of(enum text_move move, const struct text_view *view)
{
	switch (move) {
	case TEXT_UP:
		return -1;
	case TEXT_DOWN:
		return 1;
	case TEXT_PAGE_UP:
		return -view->page;
	case TEXT_PAGE_DOWN:
		return view->page;
	case TEXT_LEFT:
	case TEXT_RIGHT:
	case TEXT_WORD_LEFT:
	case TEXT_WORD_RIGHT:
	case TEXT_PARAGRAPH_START:
	case TEXT_PARAGRAPH_END:
	case TEXT_PARAGRAPH_UP:
	case TEXT_PARAGRAPH_DOWN:
	case TEXT_START:
	case TEXT_END:
	case TEXT_LINE_START:
	case TEXT_LINE_END:
		break;
	}
	return 0;
}

/* Sets edit->goal as well. */
static struct place move_in_layout(struct text_edit *edit, enum text_move move,
				   const struct text_view *view)
{
	const struct text_layout *layout = text_edit_layout(edit, view);
	size_t at = cursor_line(edit, layout), to;
	const struct text_line *line = &layout->lines[at];
	int goal = edit->goal >= 0 ? edit->goal : cursor_column(edit, line, view);

	edit->goal = -1;
	if (move == TEXT_LINE_START)
		return (struct place){ line->start, false };
	if (move == TEXT_LINE_END)
		return end_of(line);
	to = line_after(at, lines_of(move, view), layout->count);
	edit->goal = goal;
	if (to == at)
		return (struct place){ edit->cursor, edit->behind };
	return place_in(edit, &layout->lines[to], goal, view);
}

/* A cluster wider than its line is broken, but not for the cursor. */
static void go_to(struct text_edit *edit, struct place place, bool select)
{
	text_edit_pause(edit);
	edit->cursor = text_boundary(edit->text.text, edit->text.length, place.at);
	edit->behind = place.behind && edit->cursor == place.at;
	if (!select && !edit->marking)
		edit->anchor = edit->cursor;
}

bool text_edit_move(struct text_edit *edit, enum text_move move, const struct text_view *view,
		    bool select)
{
	size_t before = edit->cursor, from, to;
	bool behind = edit->behind, selected = text_selected(edit, &from, &to);
	struct place place = { 0 };

	if (view && (move == TEXT_LINE_START || move == TEXT_LINE_END || lines_of(move, view))) {
		place = move_in_layout(edit, move, view);
	} else {
		edit->goal = -1;
		place.at = text_edit_target(edit, move);
	}
	if (selected && !select && !edit->marking && (move == TEXT_LEFT || move == TEXT_RIGHT))
		place.at = move == TEXT_LEFT ? from : to;
	go_to(edit, place, select);
	return edit->cursor != before || edit->behind != behind ||
	       (selected && edit->anchor == edit->cursor);
}

void text_edit_go(struct text_edit *edit, size_t at)
{
	struct place place = { at < edit->text.length ? at : edit->text.length, false };

	edit->goal = -1;
	edit->marking = false;
	go_to(edit, place, false);
}

void text_edit_point(struct text_edit *edit, size_t line, int column, const struct text_view *view,
		     bool select)
{
	const struct text_layout *layout = text_edit_layout(edit, view);
	size_t last = layout->count - 1;

	edit->goal = -1;
	if (!select)
		edit->marking = false;
	go_to(edit, place_in(edit, &layout->lines[line < last ? line : last], column, view), select);
}
