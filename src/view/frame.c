/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * frame - lines are kept between two frames, so that a repaint costs no memory.
 */
#include "view/frame.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

void frame_init(struct frame *frame)
{
	*frame = (struct frame){ .ambiguous = TEXT_NARROW };
}

static void line_release(struct frame_line *line)
{
	str_release(&line->text);
	free(line->spans);
	*line = (struct frame_line){ .text = STR_INIT };
}

void frame_release(struct frame *frame)
{
	for (int i = 0; i < frame->lines; i++)
		line_release(&frame->line[i]);
	free(frame->line);
	frame_init(frame);
}

void frame_reset(struct frame *frame, int lines, int columns)
{
	if (lines < 0 || columns < 0)
		BUG("frame of %d lines, %d columns", lines, columns);
	for (int i = lines; i < frame->lines; i++)
		line_release(&frame->line[i]);
	if (lines != frame->lines)
		frame->line = xrealloc(frame->line, lines ? (size_t)lines : 1, sizeof(*frame->line));
	for (int i = 0; i < lines; i++) {
		if (i >= frame->lines)
			frame->line[i] = (struct frame_line){ .text = STR_INIT };
		str_clear(&frame->line[i].text);
		frame->line[i].count = 0;
	}
	frame->lines = lines;
	frame->columns = columns;
	frame->cursor_line = 0;
	frame->cursor_column = 0;
	frame->cursor_hidden = false;
}

static void add_span(struct frame_line *line, int column, enum role role, const char *text,
		     size_t length)
{
	line->spans = grow(line->spans, line->count, &line->capacity, sizeof(*line->spans));
	line->spans[line->count++] = (struct span){
		.column = column, .role = role, .start = line->text.length, .length = length,
	};
	str_add_bytes(&line->text, text, length);
}

int frame_put(struct frame *frame, int line, int column, enum role role, const char *text,
	      size_t length)
{
	struct str shown = STR_INIT;
	size_t fits;

	if (line < 0 || line >= frame->lines || column < 0 || column >= frame->columns || !length)
		return column;
	text_show(&shown, text, length, TEXT_ONE_LINE);
	fits = text_fit(shown.text, shown.length, frame->columns - column, frame->ambiguous);
	if (fits > 0)
		add_span(&frame->line[line], column, role, shown.text, fits);
	column += text_width(shown.text, fits, frame->ambiguous);
	str_release(&shown);
	return column;
}

int frame_puts(struct frame *frame, int line, int column, enum role role, const char *text)
{
	return frame_put(frame, line, column, role, text, strlen(text));
}

int frame_pad(struct frame *frame, int line, int column, int width, bool right, enum role role,
	      const char *text)
{
	struct str shown = STR_INIT, padded = STR_INIT;

	if (width <= 0)
		return column;
	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	text_pad(&padded, shown.text, shown.length, width, right, frame->ambiguous);
	column = frame_put(frame, line, column, role, padded.text, padded.length);
	str_release(&shown);
	str_release(&padded);
	return column;
}

int frame_wrap(struct frame *frame, const struct area *area, enum role role, const char *text)
{
	struct text_line *lines;
	size_t count = text_wrap(text, strlen(text), area->columns, frame->ambiguous, &lines);
	int taken = count < (size_t)area->lines ? (int)count : area->lines;

	for (int i = 0; area->line >= 0 && i < taken; i++)
		frame_put(frame, area->line + i, area->column, role, text + lines[i].start, lines[i].length);
	free(lines);
	return taken;
}

void frame_cursor(struct frame *frame, int line, int column)
{
	int last_line = frame->lines > 0 ? frame->lines - 1 : 0;
	int last_column = frame->columns > 0 ? frame->columns - 1 : 0;

	frame->cursor_line = line < 0 ? 0 : line > last_line ? last_line : line;
	frame->cursor_column = column < 0 ? 0 : column > last_column ? last_column : column;
}
