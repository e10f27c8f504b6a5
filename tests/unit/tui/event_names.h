/* SPDX-License-Identifier: GPL-3.0-or-later */
/* event_names - waiting key events as words, for tests. */
#ifndef TESTS_UNIT_TUI_EVENT_NAMES_H
#define TESTS_UNIT_TUI_EVENT_NAMES_H

#include <stdlib.h>

#include "base/str.h"
#include "tui/key.h"
#include "tui/key_event.h"

static inline void add_event_name(const struct key_event *event, struct str *out)
{
	switch (event->kind) {
	case EVENT_KEY:
		key_add_name(event->key, out);
		break;
	case EVENT_TEXT:
		if (event->key)
			str_add_bytes(out, event->text, event->length);
		else
			str_addf(out, "bad%zu", event->length);
		break;
	case EVENT_PASTE:
		str_add(out, event->guessed ? "(" : "<");
		str_add_bytes(out, event->paste, event->paste_length);
		str_add(out, event->guessed ? ")" : ">");
		break;
	case EVENT_RESIZE:
		str_add(out, "resize");
		break;
	case EVENT_MOUSE:
		str_addf(out, "mouse%d@%d,%d", (int)event->button, event->column, event->line);
		break;
	case EVENT_REPORT:
		str_addf(out, "column%d", event->column);
		break;
	case EVENT_DEVICE:
		str_addf(out, "device%d;%d;%d", event->numbers[0], event->numbers[1],
			 event->numbers[2]);
		break;
	case EVENT_NAME:
		str_addf(out, "name:%s", event->paste);
		break;
	case EVENT_MODE:
		str_addf(out, "mode%d=%d", event->numbers[0], event->numbers[1]);
		break;
	case EVENT_HANG_UP:
		str_add(out, "gone");
		break;
	}
}

/* All of them, divided by blanks; the caller frees it. */
static inline char *take_event_names(struct key_events *events)
{
	struct str out = STR_INIT;
	struct key_event event;

	while (key_events_take(events, &event)) {
		if (out.length > 0)
			str_add_char(&out, ' ');
		add_event_name(&event, &out);
		free(event.paste);
	}
	return str_take(&out);
}

#endif
