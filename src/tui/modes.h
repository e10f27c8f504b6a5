/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * modes - what is asked of the terminal beside painting: pasted text in
 * brackets, the mouse, the input method, and plain arrows and number pad.
 *
 * The "application" modes that curses would ask for are not: PuTTY's number pad
 * then sends F1 to F4 for NumLock / * -, RLogin's Esc another sequence.
 */
#ifndef TUI_MODES_H
#define TUI_MODES_H

#include <stdbool.h>

struct modes {
	bool ansi;		/* it understands sequences of this kind at all */
	bool mouse;		/* its clicks and wheel are wanted */
	bool ime;		/* it switches the input method when told to */
	bool typing;		/* … which is as the person left it where text is typed */
};

/* The screen is ours: ask for what the settings say. */
void modes_enter(const struct modes *modes);

/* All as it was before. */
void modes_leave(const struct modes *modes);

/* The same bytes for a handler of signals; a constant. */
const char *modes_rescue(const struct modes *modes);

/* Switch the input method from now on. */
void modes_take_ime(struct modes *modes);

void modes_set_mouse(struct modes *modes, bool on);

/* Text is typed now, or no more: the input method on again, or off. */
void modes_set_typing(struct modes *modes, bool typing);

#endif
