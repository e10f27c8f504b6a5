/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_edit - the model of a text being edited: bytes, cursor, selection, undo.
 *
 * UTF-8 in NFC without any window; the view is worked out from text, width
 * and policy (text_move.h) and nothing is read back from the screen.  Cursor
 * and anchor are byte offsets on cluster boundaries.  Text is never refused
 * because of layout or length.  TERMINAL 1.3 says what each rule comes from.
 */
#ifndef VIEW_TEXT_EDIT_H
#define VIEW_TEXT_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/str.h"
#include "base/text_layout.h"
#include "view/text_undo.h"

struct text_edit {
	struct str text;
	size_t cursor;
	size_t anchor;		/* the other end of what is selected; at the cursor: nothing is */
	bool marking;		/* the mark is set: moving selects */
	bool behind;		/* at a soft break: shown behind its line, not before the next */
	bool lines;		/* newlines may be typed */
	int goal;		/* column that up and down aim at, -1: where the cursor is */
	unsigned long version;	/* how often the text has changed */
	struct text_undo undo;
	struct text_layout layout;	/* as last asked for, kept while the text changes */
};

enum text_move {
	TEXT_LEFT, TEXT_RIGHT,
	TEXT_WORD_LEFT, TEXT_WORD_RIGHT,	/* script change */
	TEXT_PARAGRAPH_START, TEXT_PARAGRAPH_END,
	TEXT_PARAGRAPH_UP, TEXT_PARAGRAPH_DOWN,	/* start of this one, or of the one before or after */
	TEXT_START, TEXT_END,
	/* these need a layout */
	TEXT_LINE_START, TEXT_LINE_END,
	TEXT_UP, TEXT_DOWN,
	TEXT_PAGE_UP, TEXT_PAGE_DOWN,
};

/* `text` NULL is empty; the cursor starts at the end. */
void text_edit_init(struct text_edit *edit, const char *text, bool lines);
void text_edit_release(struct text_edit *edit);

/*
 * Put what was pasted in the place of what is selected, as one step of undo.
 * Goes through text_take(): RC_INVALID with the word why, nothing inserted.
 * Tabs, and newlines where none are taken, become blanks.
 */
enum rc text_edit_insert(struct text_edit *edit, const char *bytes,
			 size_t length, struct err *err) MUST_CHECK;

/*
 * The same with what was typed: single characters and plain letters go into
 * one step until a word begins, the cursor moves or text_edit_pause(); what an
 * input method gave at once is a step of its own.
 */
enum rc text_edit_type(struct text_edit *edit, const char *bytes,
		       size_t length, struct err *err) MUST_CHECK;
void text_edit_pause(struct text_edit *edit);

/*
 * Erase what is selected, else from the cursor to where `move` would take it
 * (one that needs no layout).  false: there is nothing, or what would be left
 * is no text (a letter with more marks than text_take() lets in).
 */
bool text_edit_erase(struct text_edit *edit, enum text_move move);

/* Another text in the place of the whole, one step; it has passed text_take(). */
void text_edit_replace(struct text_edit *edit, const char *text);

/* false: there is no step left. */
bool text_edit_undo(struct text_edit *edit);
bool text_edit_redo(struct text_edit *edit);

/* Where a move that needs no layout would take the cursor. */
size_t text_edit_target(const struct text_edit *edit, enum text_move move);

#endif
