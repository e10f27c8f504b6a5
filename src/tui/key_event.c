/* SPDX-License-Identifier: GPL-3.0-or-later */
/* key_event - the queue is an array that starts anew when it has run empty. */
#include "tui/key_event.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "tui/key.h"

struct key_event key_event_for(int key)
{
	struct key_event event = { .kind = EVENT_KEY, .key = key };

	if (key_is_character(key)) {
		event.kind = EVENT_TEXT;
		event.length = key_encode(key, event.text);
	}
	return event;
}

enum { MOUSE_MODIFIERS = 4 | 8 | 16, MOUSE_WHEEL = 64 };

/* Releases, other buttons and moves are nothing to us. */
static bool mouse_event(const struct sequence *sequence, struct key_event *event)
{
	int button = sequence->numbers[0] & ~MOUSE_MODIFIERS;

	*event = (struct key_event){ .kind = EVENT_MOUSE, .column = sequence->numbers[1] - 1,
				     .line = sequence->numbers[2] - 1 };
	if (button == 0)
		event->button = MOUSE_LEFT;
	else if (button == MOUSE_WHEEL)
		event->button = MOUSE_WHEEL_UP;
	else if (button == MOUSE_WHEEL + 1)
		event->button = MOUSE_WHEEL_DOWN;
	else
		return false;
	return sequence->key && event->line >= 0 && event->column >= 0;
}

static bool answer_event(const struct sequence *sequence, enum key_event_kind kind,
			 struct key_event *event)
{
	*event = (struct key_event){ .kind = kind, .column = sequence->numbers[1] };
	memcpy(event->numbers, sequence->numbers, sizeof(event->numbers));
	return true;
}

bool key_event_of(const struct sequence *sequence, int alt, struct key_event *event)
{
	switch (sequence->kind) {
	case SEQUENCE_KEY:
		*event = key_event_for(sequence->key | alt);
		return true;
	case SEQUENCE_CURSOR:
		return answer_event(sequence, EVENT_REPORT, event);
	case SEQUENCE_DEVICE:
		return answer_event(sequence, EVENT_DEVICE, event);
	case SEQUENCE_MODE:
		return answer_event(sequence, EVENT_MODE, event);
	case SEQUENCE_MOUSE:
		return mouse_event(sequence, event);
	case SEQUENCE_UNKNOWN:
	case SEQUENCE_PASTE_BEGIN:
	case SEQUENCE_PASTE_END:
		break;
	}
	return false;
}

void key_events_put(struct key_events *events, const struct key_event *event)
{
	events->items = grow(events->items, events->count, &events->capacity,
			     sizeof(*events->items));
	events->items[events->count++] = *event;
}

bool key_events_take(struct key_events *events, struct key_event *event)
{
	if (events->first == events->count)
		return false;
	*event = events->items[events->first++];
	if (events->first == events->count)
		events->first = events->count = 0;
	return true;
}

void key_events_release(struct key_events *events)
{
	struct key_event event;

	while (key_events_take(events, &event))
		free(event.paste);
	free(events->items);
	*events = (struct key_events){ 0 };
}
