/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keys - key events from the terminal, as many as have come, without painting.
 *
 * Bytes are read by curses one at a time (wgetch on a window that is never
 * shown), not as wide characters: get_wch loses the beginning of a character
 * that a slow line cuts in two.
 */
#ifndef TUI_KEYS_H
#define TUI_KEYS_H

#include <stdbool.h>

#include "tui/decoder.h"

struct keys;

/* After newterm().  NULL where curses has no memory. */
struct keys *keys_new(void);
void keys_free(struct keys *keys);

/*
 * The next event, without waiting; false where nothing has come.  A pasted
 * text is the caller's.  EVENT_HANG_UP comes again and again.
 */
bool keys_next(struct keys *keys, struct key_event *event);

/*
 * Wait until a key or a signal comes, at most `timeout_ms` (-1: for ever).
 * false: the time is over.
 */
bool keys_wait(struct keys *keys, int timeout_ms);

/* Put an event behind those that wait. */
void keys_put(struct keys *keys, const struct key_event *event);

#endif
