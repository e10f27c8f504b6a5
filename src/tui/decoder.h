/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decoder - from what the terminal sends to key events; a pure machine.
 *
 * It is fed bytes and keys that curses has recognised already.  It puts UTF-8
 * together however the line has cut it, swallows escape sequences that nobody
 * knows up to their final byte, so that they never count as Esc and letters,
 * and makes one event of a bracketed paste.
 */
#ifndef TUI_DECODER_H
#define TUI_DECODER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/str.h"

enum key_event_kind {
	EVENT_KEY,		/* `key`: not a plain character */
	EVENT_TEXT,		/* one character, `text`; `key` is 0 where it is no UTF-8 */
	EVENT_PASTE,		/* `paste`, freed by who takes the event */
	EVENT_RESIZE,
	EVENT_REPORT,		/* the terminal said in which `column` its cursor is */
	EVENT_HANG_UP,		/* there is no terminal any more */
};

struct key_event {
	enum key_event_kind kind;
	int key;
	char text[8];
	size_t length;
	char *paste;
	size_t paste_length;
	int column;
};

enum {
	DECODER_PASTE_MOST = 4 << 20,	/* bytes; what is more is dropped */
	DECODER_SWALLOW_MOST = 4096,	/* bytes of one unknown sequence */
};

/* Keys that curses gives in place of bytes, beside those of key.h. */
enum decoder_input {
	INPUT_PASTE_BEGIN = 0x300000,
	INPUT_PASTE_END,
	INPUT_RESIZE,
	INPUT_REPORT,			/* + column */
	INPUT_REPORT_LAST = INPUT_REPORT + 16,
	INPUT_UNKNOWN_KEY,		/* one that we have no name for */
};

enum decoder_state {
	DECODER_PLAIN,
	DECODER_ESCAPE,		/* after ESC */
	DECODER_CSI,		/* ESC [ …: to a byte 0x40–0x7e */
	DECODER_SS3,		/* ESC O: one byte more */
	DECODER_STRING,		/* ESC P, ], ^, _, X: to BEL or ESC \ */
	DECODER_STRING_ESCAPE,
	DECODER_PASTE,
};

struct decoder {
	enum decoder_state state;
	char bytes[4];		/* of a character that has begun */
	size_t have, want;
	size_t swallowed;
	struct str paste;
	struct key_event *events;
	size_t first, count, capacity;
};

void decoder_init(struct decoder *decoder);
void decoder_release(struct decoder *decoder);

/* A byte 0–255, a key of key.h, or an enum decoder_input. */
void decoder_feed(struct decoder *decoder, int input);

/* Nothing waits: a lone ESC is the key. */
void decoder_pause(struct decoder *decoder);

/* The paste has stopped without an end: give what came. */
void decoder_end_paste(struct decoder *decoder);

void decoder_put(struct decoder *decoder, const struct key_event *event);

/* The oldest event; false where there is none. */
bool decoder_take(struct decoder *decoder, struct key_event *event);

#endif
