/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compare_view - two texts to compare, where they differ marked: one below the
 * other, beside each other where the window is wide.  To read, or with a
 * question that is answered by choosing.
 */
#ifndef VIEW_COMPARE_VIEW_H
#define VIEW_COMPARE_VIEW_H

#include <stddef.h>

struct screen;

/* Texts and words are copied, by both functions; a text of NULL or "" is shown as empty. */

/* To read; `title` stands in the header. */
void compare_view_push(struct screen *screen, const char *title,
		       const char *first_name, const char *first,
		       const char *second_name, const char *second);

struct compare_side {
	const char *name, *text;
};

struct compare_question {
	const char *question;			/* what has happened; any number of lines */
	const char *const *labels;
	size_t count, current;
	/* Called after the view has left the stack; not at all on Esc. */
	void (*chosen)(struct screen *screen, size_t index, void *arg);
	void *arg;
};

/* To answer: up, down and digits choose; PageUp and PageDown scroll texts that are long. */
void compare_view_ask(struct screen *screen, const struct compare_side sides[2],
		      const struct compare_question *question);

#endif
