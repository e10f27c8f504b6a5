/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decoder - from the bytes that the terminal sends to key events; a pure
 * machine.
 *
 * It puts UTF-8 and escape sequences together however the line has cut them,
 * swallows sequences that nobody knows up to their final byte, so that they
 * never count as Esc and letters, and makes one event of a bracketed paste.
 *
 * Where the terminal does not bracket, a burst (tui/burst.h) becomes a paste
 * that was guessed.  One in which a line or cell ends takes in what follows
 * without a pause; another is given at once, so that what an input method
 * commits is seen without delay.
 */
#ifndef TUI_DECODER_H
#define TUI_DECODER_H

#include <stdbool.h>
#include <stddef.h>

#include "tui/character.h"
#include "tui/key_event.h"
#include "tui/paste.h"

enum {
	DECODER_SWALLOW_MOST = 4096,	/* bytes of one unknown sequence */
	DECODER_SEQUENCE = 64,		/* bytes of a sequence that can be a known one */

	/* milliseconds of silence after which … */
	DECODER_BURST_MS = 100,		/* … a guessed paste has ended */
	DECODER_BROKEN_MS = 1000,	/* … the rest of a sequence will not come */
	DECODER_PASTE_MS = 3000,	/* … a bracketed paste has no end */
};

enum decoder_state {
	DECODER_PLAIN,
	DECODER_ESCAPE,		/* after ESC */
	DECODER_CSI,		/* ESC [ …: to a byte 0x40–0x7e */
	DECODER_SS3,		/* ESC O …: digits, then one byte */
	DECODER_X10_MOUSE,	/* ESC [ M: three bytes more */
	DECODER_STRING,		/* ESC P, ], ^, _, X: to BEL or ESC \ */
	DECODER_STRING_ESCAPE,
	DECODER_PASTE,
};

struct decoder_lesson;

struct decoder {
	/* set by the owner; 0 is fine */
	enum dialect dialect;
	int escape_delay_ms;	/* an ESC without more for so long is the key */
	bool mouse;		/* CSI M is the mouse's, not SCO's F1 */
	bool brackets;		/* the terminal brackets what is pasted: guess nothing */

	enum decoder_state state;
	char sequence[DECODER_SEQUENCE];	/* what came after the ESC */
	size_t length;
	bool alt;		/* ESC ESC [ A: with Alt */
	bool escaped;		/* the key Esc was given for an ESC; is this its rest? */
	bool late;		/* … it is: [ or O right behind */
	struct character character;
	struct paste paste;
	bool burst;		/* the last characters were one, and it was just now */
	struct key_events events;
	struct decoder_lesson *lessons;
	size_t lesson_count, lesson_capacity;
};

void decoder_init(struct decoder *decoder);
void decoder_release(struct decoder *decoder);

/*
 * What TERM's description says of a key, for terminals that no table knows:
 * `bytes` (they must begin with ESC) are `key` of key.h, unless they mean
 * something in the dialects.
 */
void decoder_teach(struct decoder *decoder, const char *bytes, int key);

void decoder_feed(struct decoder *decoder, unsigned char byte);

/* Nothing has come for so long (0: nothing waits just now). */
void decoder_quiet(struct decoder *decoder, int quiet_ms);

/* The silence after which decoder_quiet() would have something to give; -1: none. */
int decoder_patience(const struct decoder *decoder);

#endif
