/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * clipboard - what was copied, on to the desktop of the person (OSC 52).
 *
 * Many terminals do not take it and none answers, so nothing relies on it.
 */
#ifndef TUI_CLIPBOARD_H
#define TUI_CLIPBOARD_H

/* Ask the terminal to put the text there; more than it would take is not sent. */
void clipboard_put(const char *text);

#endif
