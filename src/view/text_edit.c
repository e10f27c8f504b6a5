/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_edit - every edit is one splice of the text, kept for undo.
 *
 * splice() is the only function that changes the text: it joins, brings the
 * whole into NFC (a mark may meet its letter at the seam), and records the
 * smallest difference as one step.
 */
#include "view/text_edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "view/text_word.h"

struct text_change {
	size_t at;
	char *removed, *added;
	size_t removed_length, added_length;
	size_t cursor_before, cursor_after;
};

/* ---- history ---- */

static void change_release(struct text_change *change)
{
	free(change->removed);
	free(change->added);
}

static void forget_undone(struct text_edit *edit)
{
	while (edit->change_count > edit->change_next)
		change_release(&edit->changes[--edit->change_count]);
}

static void remember(struct text_edit *edit, const struct text_change *change)
{
	forget_undone(edit);
	edit->changes = grow(edit->changes, edit->change_count, &edit->change_capacity,
			     sizeof(*edit->changes));
	edit->changes[edit->change_count++] = *change;
	edit->change_next = edit->change_count;
}

void text_edit_init(struct text_edit *edit, const char *text, bool lines)
{
	*edit = (struct text_edit){ .lines = lines, .goal = -1 };
	str_init(&edit->text);
	str_add(&edit->text, text);
	edit->cursor = edit->text.length;
}

void text_edit_release(struct text_edit *edit)
{
	edit->change_next = 0;
	forget_undone(edit);
	free(edit->changes);
	str_release(&edit->text);
	*edit = (struct text_edit){ .goal = -1 };
	str_init(&edit->text);
}

/* ---- changing the text ---- */

/* The first cluster boundary at or after `at`: newlines are sure ones to start from. */
static size_t boundary(const struct str *text, size_t at)
{
	size_t i = at;

	while (i > 0 && text->text[i - 1] != '\n')
		i--;
	while (i < at)
		i = text_next(text->text, text->length, i);
	return i;
}

/* Is the byte a continuation byte of UTF-8?  Steps must not cut a character. */
static bool is_inside(const struct str *text, size_t at)
{
	return at < text->length && ((unsigned char)text->text[at] & 0xc0) == 0x80;
}

/* The smallest difference between two texts, on whole characters. */
static struct text_change difference(const struct str *old, const struct str *new)
{
	size_t start = 0, end = 0;
	size_t shorter = old->length < new->length ? old->length : new->length;

	while (start < shorter && old->text[start] == new->text[start])
		start++;
	while (start > 0 && (is_inside(old, start) || is_inside(new, start)))
		start--;
	while (end < shorter - start &&
	       old->text[old->length - 1 - end] == new->text[new->length - 1 - end])
		end++;
	while (end > 0 && (is_inside(old, old->length - end) || is_inside(new, new->length - end)))
		end--;
	return (struct text_change){
		.at = start,
		.removed_length = old->length - start - end,
		.added_length = new->length - start - end,
	};
}

static void swap_text(struct str *text, size_t at, size_t length, const char *with,
		      size_t with_length)
{
	str_remove(text, at, length);
	str_insert(text, at, with, with_length);
}

/* Make `new` the text, as one step of undo. */
static void change_to(struct text_edit *edit, const struct str *new, size_t cursor)
{
	struct text_change change = difference(&edit->text, new);

	change.removed = xstrndup(edit->text.text + change.at, change.removed_length);
	change.added = xstrndup(new->text + change.at, change.added_length);
	change.cursor_before = edit->cursor;
	swap_text(&edit->text, change.at, change.removed_length, change.added,
		  change.added_length);
	edit->cursor = boundary(&edit->text, cursor);
	edit->goal = -1;
	change.cursor_after = edit->cursor;
	remember(edit, &change);
}

/*
 * Put `bytes` in the place of `removed` bytes at `at`.  Where the whole does
 * not pass the gate: an insertion is refused, a removal is done as it stands.
 */
static enum rc splice(struct text_edit *edit, size_t at, size_t removed,
		      const char *bytes, size_t length, struct err *err)
{
	size_t tail = edit->text.length - at - removed;
	struct str new = STR_INIT;
	char *whole = NULL;
	enum rc rc;

	str_add_bytes(&new, edit->text.text, at);
	str_add_bytes(&new, bytes, length);
	str_add_bytes(&new, edit->text.text + at + removed, tail);
	rc = text_take(new.text, new.length, TEXT_LINES, &whole, err);
	if (rc && length > 0) {
		str_release(&new);
		return rc;
	}
	if (!rc) {
		str_clear(&new);
		str_add(&new, whole);
	} else {
		err_release(err);
	}
	free(whole);
	change_to(edit, &new, new.length > tail ? new.length - tail : 0);
	str_release(&new);
	return RC_OK;
}

static void erase(struct text_edit *edit, size_t from, size_t to)
{
	struct err err = ERR_INIT;

	if (splice(edit, from, to - from, NULL, 0, &err))
		err_release(&err);
}

enum rc text_edit_insert(struct text_edit *edit, const char *bytes, size_t length,
			 struct err *err)
{
	char *taken = NULL;
	enum rc rc;

	rc = text_take(bytes, length, TEXT_LINES | TEXT_TABS, &taken, err);
	if (rc)
		return rc;
	for (char *c = taken; *c; c++)
		if (*c == '\t' || (*c == '\n' && !edit->lines))
			*c = ' ';
	if (*taken)
		rc = splice(edit, edit->cursor, 0, taken, strlen(taken), err);
	free(taken);
	return rc;
}

bool text_edit_erase_left(struct text_edit *edit)
{
	if (edit->cursor == 0)
		return false;
	erase(edit, text_previous(edit->text.text, edit->text.length, edit->cursor), edit->cursor);
	return true;
}

bool text_edit_erase_right(struct text_edit *edit)
{
	if (edit->cursor == edit->text.length)
		return false;
	erase(edit, edit->cursor, text_next(edit->text.text, edit->text.length, edit->cursor));
	return true;
}

bool text_edit_erase_line(struct text_edit *edit)
{
	size_t end = edit->cursor;

	while (end < edit->text.length && edit->text.text[end] != '\n')
		end++;
	if (end == edit->cursor)
		return false;
	erase(edit, edit->cursor, end);
	return true;
}

void text_edit_replace(struct text_edit *edit, const char *text)
{
	struct str new = STR_INIT;

	str_add(&new, text);
	change_to(edit, &new, new.length);
	str_release(&new);
}

bool text_edit_undo(struct text_edit *edit)
{
	const struct text_change *change;

	if (edit->change_next == 0)
		return false;
	change = &edit->changes[--edit->change_next];
	swap_text(&edit->text, change->at, change->added_length, change->removed,
		  change->removed_length);
	edit->cursor = change->cursor_before;
	edit->goal = -1;
	return true;
}

bool text_edit_redo(struct text_edit *edit)
{
	const struct text_change *change;

	if (edit->change_next == edit->change_count)
		return false;
	change = &edit->changes[edit->change_next++];
	swap_text(&edit->text, change->at, change->removed_length, change->added,
		  change->added_length);
	edit->cursor = change->cursor_after;
	edit->goal = -1;
	return true;
}

/* ---- the layout ---- */

struct layout {
	struct text_line *lines;
	size_t count;
	size_t line;		/* that of the cursor */
	int column;
};

/*
 * The cursor at a soft break stands at the start of the next line.  The
 * column is at most `columns`: behind a full line, or in hanging blanks.
 */
static struct layout layout_of(const struct text_edit *edit, int columns,
			       enum text_ambiguous ambiguous)
{
	struct layout layout = { 0 };
	const struct text_line *line;

	layout.count = text_wrap(edit->text.text, edit->text.length, columns, ambiguous,
				 &layout.lines);
	while (layout.line + 1 < layout.count &&
	       layout.lines[layout.line + 1].start <= edit->cursor)
		layout.line++;
	line = &layout.lines[layout.line];
	layout.column = text_width(edit->text.text + line->start, edit->cursor - line->start,
				   ambiguous);
	if (layout.column > columns)
		layout.column = columns;
	return layout;
}

/* The last place that is shown on the line: at a soft break before its last cluster. */
static size_t line_end(const struct text_edit *edit, const struct text_line *line)
{
	size_t end = line->start + line->length;

	if (line->hard || line->length == 0)
		return end;
	return text_previous(edit->text.text, edit->text.length, end);
}

static size_t place_in_line(const struct text_edit *edit, const struct text_line *line,
			    int column, enum text_ambiguous ambiguous)
{
	size_t at = line->start + text_fit(edit->text.text + line->start, line->length, column,
					   ambiguous);
	size_t end = line_end(edit, line);

	return at < end ? at : end;
}

/* Up, down, start and end of the laid-out line; the cursor where there is nothing. */
static size_t move_in_layout(struct text_edit *edit, enum text_move move, int columns,
			     enum text_ambiguous ambiguous)
{
	struct layout layout = layout_of(edit, columns, ambiguous);
	const struct text_line *line = &layout.lines[layout.line];
	int goal = edit->goal >= 0 ? edit->goal : layout.column;
	size_t at = edit->cursor;

	if (move == TEXT_LINE_START)
		at = line->start;
	else if (move == TEXT_LINE_END)
		at = line_end(edit, line);
	else if (move == TEXT_UP && layout.line > 0)
		at = place_in_line(edit, line - 1, goal, ambiguous);
	else if (move == TEXT_DOWN && layout.line + 1 < layout.count)
		at = place_in_line(edit, line + 1, goal, ambiguous);
	edit->goal = move == TEXT_UP || move == TEXT_DOWN ? goal : -1;
	free(layout.lines);
	return at;
}

bool text_edit_move(struct text_edit *edit, enum text_move move, int columns,
		    enum text_ambiguous ambiguous)
{
	const struct str *text = &edit->text;
	size_t before = edit->cursor, at = before;

	if (move != TEXT_UP && move != TEXT_DOWN)
		edit->goal = -1;
	switch (move) {
	case TEXT_LEFT:
		at = before > 0 ? text_previous(text->text, text->length, before) : 0;
		break;
	case TEXT_RIGHT:
		at = before < text->length ? text_next(text->text, text->length, before) : before;
		break;
	case TEXT_WORD_LEFT:
		at = text_word_left(text->text, text->length, before);
		break;
	case TEXT_WORD_RIGHT:
		at = text_word_right(text->text, text->length, before);
		break;
	case TEXT_START:
		at = 0;
		break;
	case TEXT_END:
		at = text->length;
		break;
	case TEXT_UP:
	case TEXT_DOWN:
	case TEXT_LINE_START:
	case TEXT_LINE_END:
		at = move_in_layout(edit, move, columns, ambiguous);
		break;
	}
	edit->cursor = at;
	return at != before;
}

void text_edit_go(struct text_edit *edit, size_t at)
{
	edit->goal = -1;
	edit->cursor = at < edit->text.length ? at : edit->text.length;
}

void text_edit_place(const struct text_edit *edit, int columns, enum text_ambiguous ambiguous,
		     size_t *line, int *column)
{
	struct layout layout = layout_of(edit, columns, ambiguous);

	*line = layout.line;
	*column = layout.column;
	free(layout.lines);
}
