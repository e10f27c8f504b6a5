/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * note - what a reader has to say about its input, by file and line.
 */
#ifndef FORMATS_NOTE_H
#define FORMATS_NOTE_H

#include <stddef.h>

enum note_kind {
	NOTE_ODD,	/* read, but laid out unusually; what was done about it */
	NOTE_LOST,	/* the text has lost it: the cell stays empty or as it was */
	NOTE_UNKNOWN,	/* a value that is in no list, kept as it is */
};

struct note {
	enum note_kind kind;
	long line;		/* from 1 */
	char *message;		/* translated sentence */
};

struct notes {
	struct note *items;
	size_t count, capacity;
};

/* Notes stand in the order of their lines; those of one line as they were added. */
void notes_add(struct notes *notes, enum note_kind kind, long line,
	       const char *format, ...) __attribute__((format(printf, 4, 5)));
void notes_release(struct notes *notes);

/* "odd", "lost", "unknown": in the user's language. */
const char *note_kind_label(enum note_kind kind);

#endif
