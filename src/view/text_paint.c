/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_paint - see text_paint.h. */
#include "view/text_paint.h"

static size_t within(size_t at, size_t from, size_t to)
{
	return at < from ? from : at > to ? to : at;
}

int text_paint(struct frame *frame, int line, int column, enum role role, const char *text,
	       size_t from, size_t to, const struct text_range *marked)
{
	size_t first = marked ? within(marked->from, from, to) : to;
	size_t last = marked ? within(marked->to, from, to) : to;

	column = frame_put(frame, line, column, role, text + from, first - from);
	column = frame_put(frame, line, column, ROLE_SELECTED, text + first, last - first);
	return frame_put(frame, line, column, role, text + last, to - last);
}

/* A newline that is marked is seen as a blank behind its line. */
static bool marks_newline(const struct text_layout *layout, size_t line,
			  const struct text_range *marked)
{
	size_t newline;

	if (!marked || !layout->lines[line].hard || line + 1 == layout->count)
		return false;
	newline = layout->lines[line + 1].start - 1;
	return marked->from <= newline && newline < marked->to;
}

void text_paint_line(struct frame *frame, int line, int column, enum role role,
		     const struct text_laid *laid, size_t index)
{
	const struct text_line *text_line = &laid->layout->lines[index];
	size_t end = text_line->start + text_line->length;

	column = text_paint(frame, line, column, role, laid->text, text_line->start, end, laid->marked);
	if (marks_newline(laid->layout, index, laid->marked))
		frame_puts(frame, line, column, ROLE_SELECTED, " ");
}
