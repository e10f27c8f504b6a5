/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keys - key events from the terminal, as many as have come, without painting.
 *
 * Bytes are read here and decoded by us, not by curses: what a sequence means
 * must not depend on TERM, a character that a slow line cuts in two must not
 * lose its beginning, and a pasted megabyte must not cost a million calls.
 */
#ifndef TUI_KEYS_H
#define TUI_KEYS_H

#include <stdbool.h>

#include "tui/key_event.h"

struct decoder;
struct keys;

/* After newterm(): what TERM says of keys is taught to the decoder. */
struct keys *keys_new(int escape_delay_ms);
void keys_free(struct keys *keys);

/* For its settings; it lives as long as `keys`. */
struct decoder *keys_decoder(struct keys *keys);

/*
 * The next event, without waiting; false where nothing has come.  A pasted
 * text is the caller's.  EVENT_HANG_UP comes again and again.
 */
bool keys_next(struct keys *keys, struct key_event *event);

/*
 * Wait until a key or a signal comes, or the line takes what waits for it, at
 * most `timeout_ms` (-1: for ever).  false: the time is over.
 */
bool keys_wait(struct keys *keys, int timeout_ms);

/* Put an event behind those that wait. */
void keys_put(struct keys *keys, const struct key_event *event);

#endif
