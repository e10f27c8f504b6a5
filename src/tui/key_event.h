/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * key_event - what came from the terminal, and a queue of it.
 */
#ifndef TUI_KEY_EVENT_H
#define TUI_KEY_EVENT_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/sequence.h"

enum key_event_kind {
	EVENT_KEY,		/* `key`: not a plain character */
	EVENT_TEXT,		/* one character, `text`; `key` is 0 where it is no UTF-8 */
	EVENT_PASTE,		/* `paste`, freed by who takes the event; maybe `guessed` */
	EVENT_RESIZE,
	EVENT_MOUSE,		/* `button` at `line`, `column`, from 0 */
	EVENT_REPORT,		/* the terminal said in which `column` its cursor is, from 1 */
	EVENT_DEVICE,		/* … and which one it is: `numbers` */
	EVENT_NAME,		/* … and its name: `paste`, to be freed */
	EVENT_MODE,		/* … and whether it knows a mode: `numbers` */
	EVENT_HANG_UP,		/* there is no terminal any more */
};

enum mouse_button {
	MOUSE_LEFT,
	MOUSE_WHEEL_UP,
	MOUSE_WHEEL_DOWN,
};

struct key_event {
	enum key_event_kind kind;
	int key;
	char text[8];
	size_t length;
	char *paste;
	size_t paste_length;
	bool guessed;		/* the paste was not bracketed */
	enum mouse_button button;
	int line, column;
	int numbers[SEQUENCE_NUMBERS];
};

/* A key, or a plain character as text. */
struct key_event key_event_for(int key);

/*
 * What a sequence stands for; `alt` KEY_ALT where an ESC stood before it.
 * false: nothing (unknown, a mark of a paste, another button of the mouse).
 */
bool key_event_of(const struct sequence *sequence, int alt, struct key_event *event);

struct key_events {
	struct key_event *items;
	size_t first, count, capacity;	/* first … count - 1 wait */
};

void key_events_put(struct key_events *events, const struct key_event *event);

/* The oldest event, whose paste is the caller's; false where there is none. */
bool key_events_take(struct key_events *events, struct key_event *event);

void key_events_release(struct key_events *events);

#endif
