/* SPDX-License-Identifier: GPL-3.0-or-later */
/* text_paint - see text_paint.h. */
#include "view/text_paint.h"

#include "view/marked.h"

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
	struct text_range range = laid->marked ? *laid->marked : (struct text_range){ 0 };

	column = marked_put(frame, line, column, role, laid->text, text_line->start,
			    text_line->start + text_line->length, &(struct marked){ &range, 1 });
	if (marks_newline(laid->layout, index, laid->marked))
		frame_puts(frame, line, column, ROLE_SELECTED, " ");
}
