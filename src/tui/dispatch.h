/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * dispatch - key events to the screen: actions by the keymap, text to type.
 *
 * What is typed in one burst is kept together until something else comes or
 * dispatch_flush(), so that it reaches the view as one piece: one step of undo.
 * The loop and the screen tests both go through here.
 */
#ifndef TUI_DISPATCH_H
#define TUI_DISPATCH_H

#include <stdbool.h>

#include "base/str.h"
#include "view/action.h"

struct key_event;
struct keymap;
struct screen;

struct dispatch {			/* owns keymap and screen once they are set */
	struct keymap *keymap;
	struct screen *screen;
	struct str typed;		/* not given to the view yet */
};

void dispatch_init(struct dispatch *dispatch);
void dispatch_release(struct dispatch *dispatch);

/*
 * Take the event (its paste is freed).  false: the terminal is gone, and the
 * screen has saved what it could.
 */
bool dispatch_event(struct dispatch *dispatch, struct key_event *event);

/* No more input for now: give what was typed. */
void dispatch_flush(struct dispatch *dispatch);

/* Which action the key would be now. */
enum action dispatch_finds(const struct dispatch *dispatch, int key);

#endif
