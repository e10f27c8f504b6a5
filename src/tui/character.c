/* SPDX-License-Identifier: GPL-3.0-or-later */
/* character - see character.h. */
#include "tui/character.h"

#include <string.h>

#include "tui/key.h"
#include "tui/key_event.h"

static void put(struct character *character, int key, struct key_events *events)
{
	struct key_event event = { .kind = EVENT_TEXT, .key = key, .length = character->have };

	memcpy(event.text, character->bytes, character->have);
	key_events_put(events, &event);
	character->have = character->want = 0;
}

static void begin(struct character *character, unsigned char byte, struct key_events *events)
{
	character->bytes[0] = (char)byte;
	character->have = 1;
	character->want = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
	if (byte < 0xc2 || byte > 0xf4)
		character_end(character, events);
}

static void go_on(struct character *character, unsigned char byte, struct key_events *events)
{
	size_t used;
	int key;

	character->bytes[character->have++] = (char)byte;
	if (character->have < character->want)
		return;
	key = key_decode(character->bytes, character->have, &used);
	put(character, used == character->have ? key : 0, events);
}

void character_feed(struct character *character, unsigned char byte, struct key_events *events)
{
	if (character->have > 0 && (byte & 0xc0) == 0x80) {
		go_on(character, byte, events);
		return;
	}
	character_end(character, events);
	begin(character, byte, events);
}

void character_end(struct character *character, struct key_events *events)
{
	if (character->have > 0)
		put(character, 0, events);
}
