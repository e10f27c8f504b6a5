/* SPDX-License-Identifier: GPL-3.0-or-later */
/* paste - the end mark is found however the line cuts it. */
#include "tui/paste.h"

#include <string.h>

#include "tui/key_event.h"

#define END "\033[201~"

void paste_begin(struct paste *paste, bool guessed)
{
	str_clear(&paste->text);
	paste->matched = 0;
	paste->guessed = guessed;
}

void paste_add(struct paste *paste, const char *bytes, size_t length)
{
	size_t room = PASTE_MOST - paste->text.length;

	str_add_bytes(&paste->text, bytes, length < room ? length : room);
}

bool paste_feed(struct paste *paste, unsigned char byte)
{
	char c = (char)byte;

	if (c != END[paste->matched]) {		/* it was none */
		paste_add(paste, END, paste->matched);
		paste->matched = 0;
	}
	if (c != END[paste->matched]) {
		paste_add(paste, &c, 1);
		return false;
	}
	paste->matched++;
	return paste->matched == strlen(END);
}

struct key_event paste_end(struct paste *paste)
{
	struct key_event event = { .kind = EVENT_PASTE, .guessed = paste->guessed };

	if (paste->matched < strlen(END))
		paste_add(paste, END, paste->matched);
	event.paste_length = paste->text.length;
	event.paste = str_take(&paste->text);
	paste->matched = 0;
	return event;
}
