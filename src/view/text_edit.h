/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_edit - the model of a text being edited: bytes, cursor, undo.
 *
 * UTF-8 in NFC without any window; the view is worked out from text, width
 * and policy (base/text.h: text_wrap) and nothing is read back from the
 * screen.  The cursor is a byte offset on a cluster boundary.  Text is never
 * refused because of layout.  TERMINAL 1.3 says what each rule comes from.
 */
#ifndef VIEW_TEXT_EDIT_H
#define VIEW_TEXT_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/str.h"
#include "base/text.h"

struct text_change;		/* one step of undo, text_edit.c's own */

struct text_edit {
	struct str text;
	size_t cursor;
	bool lines;		/* newlines may be typed */
	int goal;		/* column that up and down aim at, -1: where the cursor is */
	struct text_change *changes;
	size_t change_count, change_capacity, change_next;	/* next: first that was undone */
};

enum text_move {
	TEXT_LEFT, TEXT_RIGHT,
	TEXT_WORD_LEFT, TEXT_WORD_RIGHT,	/* script change */
	TEXT_UP, TEXT_DOWN,			/* laid-out lines */
	TEXT_LINE_START, TEXT_LINE_END,		/* laid-out line */
	TEXT_START, TEXT_END,
};

/* `text` NULL is empty; the cursor starts at the end. */
void text_edit_init(struct text_edit *edit, const char *text, bool lines);
void text_edit_release(struct text_edit *edit);

/*
 * Insert what was typed or pasted at the cursor, as one step of undo.  Goes
 * through text_take(): RC_INVALID with the word why, nothing inserted.
 * Where no newlines are taken, they become blanks.
 */
enum rc text_edit_insert(struct text_edit *edit, const char *bytes,
			 size_t length, struct err *err) MUST_CHECK;

bool text_edit_erase_left(struct text_edit *edit);	/* a cluster; false: nothing there */
bool text_edit_erase_right(struct text_edit *edit);
bool text_edit_erase_line(struct text_edit *edit);	/* to the end of the paragraph */
void text_edit_replace(struct text_edit *edit, const char *text);	/* the whole, one step */
bool text_edit_undo(struct text_edit *edit);
bool text_edit_redo(struct text_edit *edit);

/* Move; `columns` and `ambiguous` lay the text out.  false: it did not move. */
bool text_edit_move(struct text_edit *edit, enum text_move move, int columns,
		    enum text_ambiguous ambiguous);

/* The cursor to a place in the text, a beginning of a cluster or its end. */
void text_edit_go(struct text_edit *edit, size_t at);

/* Where the cursor stands in the layout: line from 0 and column. */
void text_edit_place(const struct text_edit *edit, int columns,
		     enum text_ambiguous ambiguous, size_t *line, int *column);

#endif
