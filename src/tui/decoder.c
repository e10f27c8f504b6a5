/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decoder - see decoder.h: one function per state.
 */
#include "tui/decoder.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "tui/key.h"

void decoder_init(struct decoder *decoder)
{
	*decoder = (struct decoder){ .state = DECODER_PLAIN };
	str_init(&decoder->paste);
}

void decoder_release(struct decoder *decoder)
{
	struct key_event event;

	while (decoder_take(decoder, &event))
		free(event.paste);
	free(decoder->events);
	str_release(&decoder->paste);
}

void decoder_put(struct decoder *decoder, const struct key_event *event)
{
	decoder->events = grow(decoder->events, decoder->count, &decoder->capacity,
			       sizeof(*decoder->events));
	decoder->events[decoder->count++] = *event;
}

bool decoder_take(struct decoder *decoder, struct key_event *event)
{
	if (decoder->first == decoder->count)
		return false;
	*event = decoder->events[decoder->first++];
	if (decoder->first == decoder->count)
		decoder->first = decoder->count = 0;
	return true;
}

static void put_key(struct decoder *decoder, int key)
{
	struct key_event event = { .kind = EVENT_KEY, .key = key };

	decoder_put(decoder, &event);
}

static void put_text(struct decoder *decoder, int key)
{
	struct key_event event = { .kind = EVENT_TEXT, .key = key, .length = decoder->have };

	memcpy(event.text, decoder->bytes, decoder->have);
	decoder_put(decoder, &event);
	decoder->have = decoder->want = 0;
}

/* What has begun and does not go on is given as it came. */
static void end_character(struct decoder *decoder)
{
	if (decoder->have > 0)
		put_text(decoder, 0);
}

static void begin_character(struct decoder *decoder, int byte)
{
	decoder->bytes[0] = (char)byte;
	decoder->have = 1;
	decoder->want = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
	if (byte < 0xc2 || byte > 0xf4)
		end_character(decoder);
}

static void go_on_with_character(struct decoder *decoder, int byte)
{
	size_t used;
	int key;

	decoder->bytes[decoder->have++] = (char)byte;
	if (decoder->have < decoder->want)
		return;
	key = key_decode(decoder->bytes, decoder->have, &used);
	put_text(decoder, used == decoder->have ? key : 0);
}

static void feed_byte(struct decoder *decoder, int byte)
{
	if (decoder->have > 0 && (byte & 0xc0) == 0x80) {
		go_on_with_character(decoder, byte);
		return;
	}
	end_character(decoder);
	if (byte == 0x1b) {
		decoder->state = DECODER_ESCAPE;
	} else if (byte < ' ' || byte == 0x7f) {
		put_key(decoder, key_of_control(byte));
	} else if (byte < 0x80) {
		decoder->bytes[0] = (char)byte;
		decoder->have = 1;
		put_text(decoder, byte);
	} else {
		begin_character(decoder, byte);
	}
}

static void swallow(struct decoder *decoder, enum decoder_state state)
{
	decoder->state = state;
	decoder->swallowed = 0;
}

/* ESC with something right behind it. */
static void feed_after_escape(struct decoder *decoder, int byte)
{
	decoder->state = DECODER_PLAIN;
	switch (byte) {
	case '[':
		swallow(decoder, DECODER_CSI);
		break;
	case 'O':
		swallow(decoder, DECODER_SS3);
		break;
	case 'P':
	case ']':
	case '^':
	case '_':
	case 'X':
		swallow(decoder, DECODER_STRING);
		break;
	case 0x1b:
		put_key(decoder, KEY_CODE_ESC);
		decoder->state = DECODER_ESCAPE;
		break;
	default:
		if (byte > ' ' && byte < 0x7f) {
			put_key(decoder, KEY_ALT | byte);
		} else {
			put_key(decoder, KEY_CODE_ESC);
			feed_byte(decoder, byte);
		}
	}
}

static void feed_csi(struct decoder *decoder, int byte)
{
	if (byte < 0x20 || byte > 0x7e) {	/* broken off: this byte is a new key */
		decoder->state = DECODER_PLAIN;
		feed_byte(decoder, byte);
	} else if (byte >= 0x40 && !(byte == '[' && decoder->swallowed == 0)) {
		decoder->state = DECODER_PLAIN;
	} else {
		decoder->swallowed++;
	}
}

static void feed_string(struct decoder *decoder, int byte)
{
	bool ended = byte == '\a' || (decoder->state == DECODER_STRING_ESCAPE && byte == '\\');

	if (ended || ++decoder->swallowed > DECODER_SWALLOW_MOST)
		decoder->state = DECODER_PLAIN;
	else
		decoder->state = byte == 0x1b ? DECODER_STRING_ESCAPE : DECODER_STRING;
}

static void feed_paste(struct decoder *decoder, int input)
{
	if (input == INPUT_PASTE_END)
		decoder_end_paste(decoder);
	else if (input < 0x100 && decoder->paste.length < DECODER_PASTE_MOST)
		str_add_char(&decoder->paste, (char)input);
	else if (input == KEY_CODE_BACKSPACE)	/* a key's bytes in a paste: refused by the gate */
		str_add_char(&decoder->paste, '\b');
	else if (input == KEY_CODE_TAB || input == KEY_CODE_ENTER)
		str_add_char(&decoder->paste, input == KEY_CODE_TAB ? '\t' : '\n');
	else if (input >= 0x100)
		str_add_char(&decoder->paste, '\033');
}

static void feed_key(struct decoder *decoder, int input)
{
	struct key_event event = { .kind = EVENT_REPORT };
	int alt = decoder->state == DECODER_ESCAPE ? KEY_ALT : 0;

	end_character(decoder);
	decoder->state = DECODER_PLAIN;
	if (input == INPUT_PASTE_BEGIN) {
		decoder->state = DECODER_PASTE;
	} else if (input > INPUT_REPORT && input <= INPUT_REPORT_LAST) {
		event.column = input - INPUT_REPORT;
		decoder_put(decoder, &event);
	} else if (input != INPUT_PASTE_END && input != INPUT_UNKNOWN_KEY) {
		put_key(decoder, input | alt);
	}
}

void decoder_feed(struct decoder *decoder, int input)
{
	struct key_event resize = { .kind = EVENT_RESIZE };

	if (input == INPUT_RESIZE) {	/* comes between any two bytes */
		decoder_put(decoder, &resize);
		return;
	}
	if (decoder->state == DECODER_PASTE) {
		feed_paste(decoder, input);
		return;
	}
	if (input >= 0x100) {
		feed_key(decoder, input);
		return;
	}
	switch (decoder->state) {
	case DECODER_PLAIN:
	case DECODER_PASTE:
		feed_byte(decoder, input);
		break;
	case DECODER_ESCAPE:
		feed_after_escape(decoder, input);
		break;
	case DECODER_CSI:
		feed_csi(decoder, input);
		break;
	case DECODER_SS3:
		decoder->state = DECODER_PLAIN;
		break;
	case DECODER_STRING:
	case DECODER_STRING_ESCAPE:
		feed_string(decoder, input);
		break;
	}
}

void decoder_pause(struct decoder *decoder)
{
	if (decoder->state != DECODER_ESCAPE)
		return;
	decoder->state = DECODER_PLAIN;
	put_key(decoder, KEY_CODE_ESC);
}

void decoder_end_paste(struct decoder *decoder)
{
	struct key_event event = { .kind = EVENT_PASTE };

	if (decoder->state != DECODER_PASTE)
		return;
	decoder->state = DECODER_PLAIN;
	event.paste_length = decoder->paste.length;
	event.paste = str_take(&decoder->paste);
	decoder_put(decoder, &event);
}
