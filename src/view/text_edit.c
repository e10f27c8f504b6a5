/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_edit - every edit is one splice of the text, kept for undo.
 *
 * swap() is the only function that changes the text.  splice() brings the seam
 * into NFC (a mark may meet its letter there): a cluster before and one behind
 * are enough, since nothing is composed across more, and a long text costs no
 * more than a short one.
 */
#include "view/text_edit.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/text.h"
#include "view/text_select.h"
#include "view/text_word.h"

void text_edit_init(struct text_edit *edit, const char *text, bool lines)
{
	*edit = (struct text_edit){ .lines = lines, .goal = -1 };
	str_init(&edit->text);
	str_add(&edit->text, text);
	edit->cursor = edit->anchor = edit->text.length;
}

void text_edit_release(struct text_edit *edit)
{
	text_undo_release(&edit->undo);
	text_layout_release(&edit->layout);
	str_release(&edit->text);
	*edit = (struct text_edit){ .goal = -1 };
	str_init(&edit->text);
}

/* ---- changing the text ---- */

/* Is the byte a continuation byte of UTF-8?  Steps must not cut a character. */
static bool is_inside(const char *text, size_t length, size_t at)
{
	return at < length && ((unsigned char)text[at] & 0xc0) == 0x80;
}

/* Leave out of the change what is the same at its beginning and its end. */
static void shrink(const char *old, size_t *old_length, const char *new, size_t *new_length,
		   size_t *skipped)
{
	size_t start = 0, end = 0;
	size_t shorter = *old_length < *new_length ? *old_length : *new_length;

	while (start < shorter && old[start] == new[start])
		start++;
	while (start > 0 && (is_inside(old, *old_length, start) || is_inside(new, *new_length, start)))
		start--;
	while (end < shorter - start && old[*old_length - 1 - end] == new[*new_length - 1 - end])
		end++;
	while (end > 0 && (is_inside(old, *old_length, *old_length - end) ||
			   is_inside(new, *new_length, *new_length - end)))
		end--;
	*skipped = start;
	*old_length -= start + end;
	*new_length -= start + end;
}

static void swap(struct text_edit *edit, size_t at, size_t removed, const char *added, size_t length)
{
	str_remove(&edit->text, at, removed);
	str_insert(&edit->text, at, added, length);
	if (edit->layout.columns)
		text_layout_change(&edit->layout, edit->text.text, edit->text.length, at, removed,
				   length);
	edit->version++;
}

static void put_cursor(struct text_edit *edit, size_t cursor, size_t anchor)
{
	edit->cursor = cursor;
	edit->anchor = anchor;
	edit->marking = edit->behind = false;
	edit->goal = -1;
}

/* `new` in the place of the bytes from..to, the cursor to the boundary at or after a byte of it. */
static void change(struct text_edit *edit, size_t from, size_t to, const struct str *new,
		   size_t cursor, enum text_run run)
{
	size_t removed = to - from, added = new->length, skipped = 0;
	struct text_step step = { .removed = STR_INIT, .added = STR_INIT };

	shrink(edit->text.text + from, &removed, new->text, &added, &skipped);
	if (!removed && !added) {
		put_cursor(edit, from + cursor, from + cursor);
		return;
	}
	step.at = from + skipped;
	str_add_bytes(&step.removed, edit->text.text + step.at, removed);
	str_add_bytes(&step.added, new->text + skipped, added);
	step.cursor_before = edit->cursor;
	step.anchor_before = edit->anchor;
	swap(edit, step.at, removed, step.added.text, added);
	cursor = text_boundary(edit->text.text, edit->text.length, from + cursor);
	put_cursor(edit, cursor, cursor);
	step.cursor_after = cursor;
	text_undo_add(&edit->undo, &step, run);
}

/*
 * Where the cursor comes to stand in a seam that was `raw` and is `whole` now:
 * behind what was put in.  Where that was joined with what follows, it is what
 * would have come of it alone.
 */
static size_t cursor_in_seam(const struct str *raw, const struct str *whole, size_t behind)
{
	size_t before = raw->length - behind;
	struct err err = ERR_INIT;
	char *taken = NULL;

	if (whole->length >= behind &&
	    !memcmp(whole->text + whole->length - behind, raw->text + before, behind))
		return whole->length - behind;
	if (text_take(raw->text, before, TEXT_LINES, &taken, &err)) {
		err_release(&err);
		return before;
	}
	before = strlen(taken);
	free(taken);
	return before < whole->length ? before : whole->length;
}

static bool passes(const char *text, size_t length)
{
	struct err err = ERR_INIT;
	char *taken = NULL;
	bool passed = !text_take(text, length, TEXT_LINES, &taken, &err);

	err_release(&err);
	free(taken);
	return passed;
}

/*
 * Put `bytes` in the place of from..to.  Refused where the seam would not pass
 * the gate (too many marks on one letter).  A removal out of what did not pass
 * before, as an old store may have it, is done as it stands.
 */
static enum rc splice(struct text_edit *edit, size_t from, size_t to, const struct str *bytes,
		      enum text_run run, struct err *err)
{
	const char *text = edit->text.text;
	size_t start = text_previous(text, edit->text.length, from);
	size_t end = text_next(text, edit->text.length, to), behind = end - to;
	struct str seam = STR_INIT, whole = STR_INIT;
	char *taken = NULL;
	enum rc rc;

	str_add_bytes(&seam, text + start, from - start);
	str_add_bytes(&seam, bytes->text, bytes->length);
	str_add_bytes(&seam, text + to, behind);
	rc = text_take(seam.text, seam.length, TEXT_LINES, &taken, err);
	if (rc && (bytes->length > 0 || passes(text + start, end - start))) {
		str_release(&seam);
		return rc;
	}
	if (rc)
		err_release(err);
	str_add(&whole, rc ? seam.text : taken);
	free(taken);
	change(edit, start, end, &whole, cursor_in_seam(&seam, &whole, behind), run);
	str_release(&seam);
	str_release(&whole);
	return RC_OK;
}

static enum rc insert(struct text_edit *edit, const char *bytes, size_t length, enum text_run run,
		      struct err *err)
{
	struct str text = STR_INIT;
	size_t from, to;
	char *taken = NULL;
	enum rc rc = text_take(bytes, length, TEXT_LINES | TEXT_TABS, &taken, err);

	if (rc)
		return rc;
	for (char *c = taken; *c; c++)
		if (*c == '\t' || (*c == '\n' && !edit->lines))
			*c = ' ';
	str_add(&text, taken);
	free(taken);
	text_selected(edit, &from, &to);
	if (text.length || from < to)
		rc = splice(edit, from, to, &text, run, err);
	str_release(&text);
	return rc;
}

enum rc text_edit_insert(struct text_edit *edit, const char *bytes, size_t length, struct err *err)
{
	return insert(edit, bytes, length, RUN_ALONE, err);
}

/* One character, or letters that came quicker than they were read. */
static bool is_typed_singly(const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		if (bytes[i] < ' ' || bytes[i] >= 0x7f)
			return text_next(bytes, length, 0) == length;
	return true;
}

/* Would the bytes begin a word, typed at the cursor? */
static bool begins_word(const struct text_edit *edit, const char *bytes, size_t length)
{
	size_t start = text_previous(edit->text.text, edit->text.length, edit->cursor);
	size_t before = edit->cursor - start;
	struct str seam = STR_INIT;
	bool begins;

	str_add_bytes(&seam, edit->text.text + start, before);
	str_add_bytes(&seam, bytes, length);
	begins = text_word_begins(seam.text, seam.length, before);
	str_release(&seam);
	return begins;
}

enum rc text_edit_type(struct text_edit *edit, const char *bytes, size_t length, struct err *err)
{
	bool singly = is_typed_singly(bytes, length);

	if (edit->cursor != edit->anchor || (singly && begins_word(edit, bytes, length)))
		text_edit_pause(edit);
	return insert(edit, bytes, length, singly ? RUN_TYPED : RUN_ALONE, err);
}

void text_edit_pause(struct text_edit *edit)
{
	text_undo_pause(&edit->undo);
}

static size_t paragraph_start(const struct str *text, size_t at)
{
	while (at > 0 && text->text[at - 1] != '\n')
		at--;
	return at;
}

static size_t paragraph_end(const struct str *text, size_t at)
{
	const char *newline = memchr(text->text + at, '\n', text->length - at);

	return newline ? (size_t)(newline - text->text) : text->length;
}

size_t text_edit_target(const struct text_edit *edit, enum text_move move)
{
	const struct str *text = &edit->text;
	size_t at = edit->cursor, end;

	switch (move) {
	case TEXT_LEFT:
		return text_previous(text->text, text->length, at);
	case TEXT_RIGHT:
		return text_next(text->text, text->length, at);
	case TEXT_WORD_LEFT:
		return text_word_left(text->text, text->length, at);
	case TEXT_WORD_RIGHT:
		return text_word_right(text->text, text->length, at);
	case TEXT_PARAGRAPH_START:
	case TEXT_LINE_START:
		return paragraph_start(text, at);
	case TEXT_PARAGRAPH_END:
	case TEXT_LINE_END:
		return paragraph_end(text, at);
	case TEXT_PARAGRAPH_UP:
		return paragraph_start(text, at > 0 ? at - 1 : 0);
	case TEXT_PARAGRAPH_DOWN:
		end = paragraph_end(text, at);
		return end < text->length ? end + 1 : end;
	case TEXT_START:
	case TEXT_PAGE_UP:
		return 0;
	case TEXT_END:
	case TEXT_PAGE_DOWN:
		return text->length;
	case TEXT_UP:
	case TEXT_DOWN:
		break;
	}
	return at;
}

bool text_edit_erase(struct text_edit *edit, enum text_move move)
{
	enum text_run run = RUN_ALONE;
	struct str nothing = STR_INIT;
	struct err err = ERR_INIT;
	size_t from, to, target;

	if (!text_selected(edit, &from, &to)) {
		target = text_edit_target(edit, move);
		from = target < edit->cursor ? target : edit->cursor;
		to = target < edit->cursor ? edit->cursor : target;
		run = move == TEXT_LEFT ? RUN_ERASED_LEFT : move == TEXT_RIGHT ? RUN_ERASED_RIGHT : RUN_ALONE;
	}
	if (from == to)
		return false;
	if (!splice(edit, from, to, &nothing, run, &err))
		return true;
	err_release(&err);
	return false;
}

void text_edit_replace(struct text_edit *edit, const char *text)
{
	struct str new = STR_INIT;

	str_add(&new, text);
	change(edit, 0, edit->text.length, &new, new.length, RUN_ALONE);
	str_release(&new);
}

bool text_edit_undo(struct text_edit *edit)
{
	const struct text_step *step = text_undo_back(&edit->undo);

	if (!step)
		return false;
	swap(edit, step->at, step->added.length, step->removed.text, step->removed.length);
	put_cursor(edit, step->cursor_before, step->anchor_before);
	return true;
}

bool text_edit_redo(struct text_edit *edit)
{
	const struct text_step *step = text_undo_forward(&edit->undo);

	if (!step)
		return false;
	swap(edit, step->at, step->removed.length, step->added.text, step->added.length);
	put_cursor(edit, step->cursor_after, step->cursor_after);
	return true;
}
