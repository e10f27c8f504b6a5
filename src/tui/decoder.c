/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decoder - see decoder.h: one function per state.
 */
#include "tui/decoder.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "tui/burst.h"
#include "tui/key.h"

#define ESC 0x1b
#define NAME_BEGIN "P>|"

struct decoder_lesson {
	char *bytes;	/* behind the ESC */
	int key;
};

void decoder_init(struct decoder *decoder)
{
	*decoder = (struct decoder){ .state = DECODER_PLAIN };
	str_init(&decoder->paste.text);
}

void decoder_release(struct decoder *decoder)
{
	key_events_release(&decoder->events);
	str_release(&decoder->paste.text);
	for (size_t i = 0; i < decoder->lesson_count; i++)
		free(decoder->lessons[i].bytes);
	free(decoder->lessons);
}

void decoder_teach(struct decoder *decoder, const char *bytes, int key)
{
	struct sequence known;

	if (bytes[0] != ESC || !bytes[1])
		return;
	known = sequence_read(bytes + 1, strlen(bytes + 1), decoder->dialect);
	if (known.kind != SEQUENCE_UNKNOWN)
		return;
	decoder->lessons = grow(decoder->lessons, decoder->lesson_count,
				&decoder->lesson_capacity, sizeof(*decoder->lessons));
	decoder->lessons[decoder->lesson_count++] = (struct decoder_lesson){
		.bytes = xstrdup(bytes + 1), .key = key,
	};
}

static void put_event(struct decoder *decoder, const struct key_event *event)
{
	key_events_put(&decoder->events, event);
}

static void put_key(struct decoder *decoder, int key)
{
	struct key_event event = key_event_for(key);

	put_event(decoder, &event);
}

/* ---- plain bytes ---- */

static void begin_sequence(struct decoder *decoder, enum decoder_state state)
{
	decoder->state = state;
	decoder->length = 0;
}

static void keep(struct decoder *decoder, unsigned char byte)
{
	if (decoder->length < DECODER_SEQUENCE)
		decoder->sequence[decoder->length] = (char)byte;
	decoder->length++;
}

/* After Esc was given: [ or O may be the rest of a key that the line cut behind its ESC. */
static bool goes_on_late(struct decoder *decoder, unsigned char byte)
{
	bool late = decoder->escaped && (byte == '[' || byte == 'O');

	decoder->escaped = false;
	if (!late)
		return false;
	begin_sequence(decoder, byte == '[' ? DECODER_CSI : DECODER_SS3);
	keep(decoder, byte);
	decoder->late = true;
	return true;
}

static void feed_plain(struct decoder *decoder, unsigned char byte)
{
	if (byte >= 0x80) {
		decoder->escaped = false;
		character_feed(&decoder->character, byte, &decoder->events);
		return;
	}
	character_end(&decoder->character, &decoder->events);
	if (goes_on_late(decoder, byte))
		return;
	if (byte == ESC)
		begin_sequence(decoder, DECODER_ESCAPE);
	else if (byte < ' ' || byte == 0x7f)
		put_key(decoder, key_of_control(byte));
	else
		put_key(decoder, byte);
}

/* ---- escape sequences ---- */

/* Back to plain characters; what was no key's rest after all is text. */
static void end_sequence(struct decoder *decoder, bool known)
{
	bool late = decoder->late;

	decoder->state = DECODER_PLAIN;
	decoder->late = decoder->alt = false;
	for (size_t i = 0; late && !known && i < decoder->length && i < DECODER_SEQUENCE; i++)
		put_key(decoder, (unsigned char)decoder->sequence[i]);
	decoder->length = 0;
}

static int taught_key(const struct decoder *decoder)
{
	for (size_t i = 0; i < decoder->lesson_count; i++) {
		const struct decoder_lesson *lesson = &decoder->lessons[i];

		if (strlen(lesson->bytes) == decoder->length &&
		    !memcmp(lesson->bytes, decoder->sequence, decoder->length))
			return lesson->key;
	}
	return KEY_CODE_NONE;
}

static void obey(struct decoder *decoder, const struct sequence *sequence, int alt)
{
	struct key_event event;

	if (sequence->kind == SEQUENCE_PASTE_BEGIN) {
		decoder->state = DECODER_PASTE;
		decoder->brackets = true;
		paste_begin(&decoder->paste, false);
	} else if (key_event_of(sequence, alt, &event)) {
		put_event(decoder, &event);
	}
}

static void finish_sequence(struct decoder *decoder)
{
	struct sequence sequence = { .kind = SEQUENCE_UNKNOWN };
	int alt = decoder->alt ? KEY_ALT : 0;

	if (decoder->length <= DECODER_SEQUENCE)
		sequence = sequence_read(decoder->sequence, decoder->length, decoder->dialect);
	if (sequence.kind == SEQUENCE_UNKNOWN) {
		sequence.key = taught_key(decoder);
		sequence.kind = sequence.key ? SEQUENCE_KEY : SEQUENCE_UNKNOWN;
	}
	end_sequence(decoder, sequence.kind != SEQUENCE_UNKNOWN);
	obey(decoder, &sequence, alt);
}

/* ESC and a byte that begins no sequence. */
static void finish_escape(struct decoder *decoder, unsigned char byte)
{
	int taught;

	if (decoder->alt)
		put_key(decoder, KEY_CODE_ESC);
	keep(decoder, byte);
	taught = taught_key(decoder);
	end_sequence(decoder, true);
	if (taught) {
		put_key(decoder, taught);
	} else if (byte > ' ' && byte < 0x7f) {
		put_key(decoder, KEY_ALT | byte);
	} else {
		put_key(decoder, KEY_CODE_ESC);
		feed_plain(decoder, byte);
	}
}

/* ESC with something right behind it. */
static void feed_after_escape(struct decoder *decoder, unsigned char byte)
{
	switch (byte) {
	case '[':
		decoder->state = DECODER_CSI;
		keep(decoder, byte);
		break;
	case 'O':
		decoder->state = DECODER_SS3;
		keep(decoder, byte);
		break;
	case 'P':
	case ']':
	case '^':
	case '_':
	case 'X':
		decoder->state = DECODER_STRING;
		keep(decoder, byte);
		break;
	case ESC:
		if (decoder->alt)
			put_key(decoder, KEY_CODE_ESC);
		decoder->alt = true;
		break;
	default:
		finish_escape(decoder, byte);
	}
}

static void feed_csi(struct decoder *decoder, unsigned char byte)
{
	bool console = byte == '[' && decoder->length == 1;

	if (byte < ' ' || byte > 0x7e || decoder->length > DECODER_SWALLOW_MOST) {
		end_sequence(decoder, false);	/* broken off: this byte is a new key */
		feed_plain(decoder, byte);
		return;
	}
	keep(decoder, byte);
	if (byte == 'M' && decoder->length == 2 && decoder->mouse)
		begin_sequence(decoder, DECODER_X10_MOUSE);
	else if (byte >= 0x40 && !console)
		finish_sequence(decoder);
}

static void feed_ss3(struct decoder *decoder, unsigned char byte)
{
	bool number = (byte >= '0' && byte <= '9') || byte == ';';

	if (byte < ' ' || byte > 0x7e || decoder->length >= DECODER_SEQUENCE) {
		end_sequence(decoder, false);
		feed_plain(decoder, byte);
		return;
	}
	keep(decoder, byte);
	if (!number)
		finish_sequence(decoder);
}

static void feed_x10_mouse(struct decoder *decoder, unsigned char byte)
{
	struct sequence sequence;

	keep(decoder, byte);
	if (decoder->length < SEQUENCE_NUMBERS)
		return;
	sequence = sequence_x10_mouse((const unsigned char *)decoder->sequence);
	end_sequence(decoder, true);
	obey(decoder, &sequence, 0);
}

/* The answer to "who are you" is such a string. */
static void finish_string(struct decoder *decoder)
{
	struct key_event event = { .kind = EVENT_NAME };
	size_t begin = strlen(NAME_BEGIN), length = decoder->length;

	end_sequence(decoder, true);
	if (length < begin || length > DECODER_SEQUENCE ||
	    memcmp(decoder->sequence, NAME_BEGIN, begin) != 0)
		return;
	event.paste = xstrndup(decoder->sequence + begin, length - begin);
	event.paste_length = length - begin;
	put_event(decoder, &event);
}

static void feed_string(struct decoder *decoder, unsigned char byte)
{
	bool escape = decoder->state == DECODER_STRING_ESCAPE;

	if (byte == '\a' || (escape && byte == '\\')) {
		finish_string(decoder);
	} else if (decoder->length > DECODER_SWALLOW_MOST) {
		end_sequence(decoder, true);
	} else {
		decoder->state = byte == ESC ? DECODER_STRING_ESCAPE : DECODER_STRING;
		if (byte != ESC)
			keep(decoder, byte);
	}
}

/* ---- pastes ---- */

static void end_paste(struct decoder *decoder)
{
	struct key_event event = paste_end(&decoder->paste);

	decoder->state = DECODER_PLAIN;
	put_event(decoder, &event);
}

/* An ESC right behind a guessed one is a key. */
static void feed_paste(struct decoder *decoder, unsigned char byte)
{
	char c = (char)byte;

	if (!decoder->paste.guessed) {
		if (paste_feed(&decoder->paste, byte))
			end_paste(decoder);
	} else if (byte != ESC) {
		paste_add(&decoder->paste, &c, 1);
	} else {
		end_paste(decoder);
		feed_plain(decoder, byte);
	}
}

/* A burst with breaks at the end of what has come may go on: the state is that of a paste then. */
static bool goes_on(const struct decoder *decoder, const struct burst *burst, size_t count)
{
	return burst->breaks && burst->first + burst->count == count &&
	       decoder->state == DECODER_PLAIN;
}

static void begin_guessed_paste(struct decoder *decoder, char *text)
{
	struct character *character = &decoder->character;

	paste_begin(&decoder->paste, true);
	paste_add(&decoder->paste, text, strlen(text));
	paste_add(&decoder->paste, character->bytes, character->have);
	character->have = 0;
	decoder->state = DECODER_PASTE;
	free(text);
}

/* Find the bursts among the events that have come since nothing waited last. */
static void gather(struct decoder *decoder)
{
	struct key_events *events = &decoder->events;
	size_t at = events->first;
	bool follows = decoder->burst;
	struct burst burst;

	if (at == events->count)
		return;
	decoder->burst = false;
	while (burst_find(events->items + at, events->count - at, follows, &burst)) {
		bool open = goes_on(decoder, &burst, events->count - at);

		at += burst.first;
		burst_join(events, at, burst.count);
		if (open) {
			begin_guessed_paste(decoder, events->items[--events->count].paste);
			return;
		}
		at++;
		follows = false;
		decoder->burst = at == events->count;
	}
}

/* ---- bytes and silence ---- */

void decoder_feed(struct decoder *decoder, unsigned char byte)
{
	switch (decoder->state) {
	case DECODER_PLAIN:
		feed_plain(decoder, byte);
		break;
	case DECODER_ESCAPE:
		feed_after_escape(decoder, byte);
		break;
	case DECODER_CSI:
		feed_csi(decoder, byte);
		break;
	case DECODER_SS3:
		feed_ss3(decoder, byte);
		break;
	case DECODER_X10_MOUSE:
		feed_x10_mouse(decoder, byte);
		break;
	case DECODER_STRING:
	case DECODER_STRING_ESCAPE:
		feed_string(decoder, byte);
		break;
	case DECODER_PASTE:
		feed_paste(decoder, byte);
		break;
	}
}

int decoder_patience(const struct decoder *decoder)
{
	switch (decoder->state) {
	case DECODER_PLAIN:
		return decoder->burst ? DECODER_BURST_MS : -1;
	case DECODER_ESCAPE:
		return decoder->escape_delay_ms;
	case DECODER_CSI:
	case DECODER_SS3:
		if (decoder->late)	/* [ alone was typed */
			return decoder->length == 1 ? 0 : decoder->escape_delay_ms;
		return DECODER_BROKEN_MS;
	case DECODER_X10_MOUSE:
	case DECODER_STRING:
	case DECODER_STRING_ESCAPE:
		return DECODER_BROKEN_MS;
	case DECODER_PASTE:
		return decoder->paste.guessed ? DECODER_BURST_MS : DECODER_PASTE_MS;
	}
	return -1;
}

static void give_up_waiting(struct decoder *decoder)
{
	bool alt = decoder->alt, late = decoder->late;
	size_t length = decoder->length;

	switch (decoder->state) {
	case DECODER_PLAIN:
		break;
	case DECODER_ESCAPE:
		end_sequence(decoder, true);
		put_key(decoder, KEY_CODE_ESC);
		if (alt)
			put_key(decoder, KEY_CODE_ESC);
		decoder->escaped = true;
		break;
	case DECODER_CSI:
	case DECODER_SS3:
		end_sequence(decoder, false);
		if (length == 1 && !late)
			put_key(decoder, KEY_ALT | decoder->sequence[0]);
		break;
	case DECODER_X10_MOUSE:
	case DECODER_STRING:
	case DECODER_STRING_ESCAPE:
		end_sequence(decoder, true);
		break;
	case DECODER_PASTE:
		end_paste(decoder);
		break;
	}
}

void decoder_quiet(struct decoder *decoder, int quiet_ms)
{
	int patience = decoder_patience(decoder);

	if (quiet_ms >= DECODER_BURST_MS)
		decoder->burst = false;
	if (patience >= 0 && quiet_ms >= patience)
		give_up_waiting(decoder);
	if (!decoder->brackets)
		gather(decoder);
}
