/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * paint - the whole frame each time; what has changed is curses' business.
 */
#include "tui/paint.h"

#include <string.h>

#include "base/i18n.h"
#include "base/text.h"
#include "tui/surface.h"
#include "view/frame.h"

static void paint_line(struct surface *surface, int number, const struct frame_line *line)
{
	for (size_t i = 0; i < line->count; i++) {
		const struct span *span = &line->spans[i];

		surface->ops->put(surface, number, span->column, span->role,
				  line->text.text + span->start, span->length);
	}
}

void paint_frame(struct surface *surface, const struct frame *frame)
{
	surface->ops->clear(surface);
	for (int i = 0; i < frame->lines; i++)
		paint_line(surface, i, &frame->line[i]);
	surface->ops->cursor(surface, frame->cursor_line, frame->cursor_column,
			     frame->cursor_hidden);
	surface->ops->flush(surface);
}

bool paint_is_too_small(const struct surface *surface)
{
	int lines, columns;

	surface->ops->size(surface, &lines, &columns);
	return lines < PAINT_LEAST_LINES || columns < PAINT_LEAST_COLUMNS;
}

/* The most that can be said in so many columns and lines; the last word takes one of each. */
static const char *words_for(int lines, int columns)
{
	const char *const words[] = { _("the window is too small: 80×24 at least"), _("too small"), "!" };
	size_t count = sizeof(words) / sizeof(*words);

	for (size_t i = 0; i + 1 < count; i++) {
		size_t length = strlen(words[i]), at = 0;
		int line = 0;

		for (; line < lines && at < length; line++)
			at += text_fit(words[i] + at, length - at, columns, TEXT_WIDE);
		if (at == length)
			return words[i];
	}
	return words[count - 1];
}

void paint_too_small(struct surface *surface)
{
	const char *sentence;
	int lines, columns, line = 0;

	surface->ops->size(surface, &lines, &columns);
	surface->ops->clear(surface);
	sentence = words_for(lines, columns);
	while (*sentence && line < lines) {
		size_t fits = text_fit(sentence, strlen(sentence), columns, TEXT_WIDE);

		if (fits == 0)
			break;
		surface->ops->put(surface, line++, 0, ROLE_PLAIN, sentence, fits);
		sentence += fits;
	}
	surface->ops->cursor(surface, 0, 0, false);
	surface->ops->flush(surface);
}
