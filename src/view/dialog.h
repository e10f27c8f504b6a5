/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dialog - small views on top of another, which stays to be seen above them.
 *
 * Each answers once, after it has left the stack, or not at all (Esc).  `arg`
 * must live until then; a view below may give itself.
 */
#ifndef VIEW_DIALOG_H
#define VIEW_DIALOG_H

#include <stddef.h>

struct screen;

/* A question; `yes` is called on Enter (or y); Esc (or n) closes it. */
void dialog_ask(struct screen *screen, const char *question,
		void (*yes)(struct screen *screen, void *arg), void *arg);

/*
 * Choose one of `count` labels (copied), the marker first on `current`.  A
 * digit 1 … 9 moves to that one.
 */
void dialog_choose(struct screen *screen, const char *title, const char *const *labels,
		   size_t count, size_t current,
		   void (*chosen)(struct screen *screen, size_t index, void *arg),
		   void *arg);

/* Type one line, beginning with `initial` (NULL: with none); `typed` gets it on Enter. */
void dialog_line(struct screen *screen, const char *title, const char *initial,
		 void (*typed)(struct screen *screen, const char *text, void *arg),
		 void *arg);

/* Of the line that was just asked for: what it holds is selected, so that typing takes its place. */
void dialog_select(struct screen *screen);

#endif
