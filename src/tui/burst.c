/* SPDX-License-Identifier: GPL-3.0-or-later */
/* burst - one pass over the events for each run of plain ones. */
#include "tui/burst.h"

#include <string.h>

#include "base/str.h"
#include "tui/key.h"

static bool is_character(const struct key_event *event)
{
	return event->kind == EVENT_TEXT;
}

static bool is_break(const struct key_event *event)
{
	return event->kind == EVENT_KEY &&
	       (event->key == KEY_CODE_ENTER || event->key == KEY_CODE_TAB);
}

struct run {
	size_t first, end;		/* from the first character on */
	size_t last;			/* behind the last character */
	size_t characters;
	int seen[BURST_DIFFERENT];	/* different ones, as many as count */
	size_t different;
	bool breaks;
};

static void note(struct run *run, int key)
{
	run->characters++;
	for (size_t i = 0; i < run->different; i++)
		if (run->seen[i] == key)
			return;
	if (run->different < BURST_DIFFERENT)
		run->seen[run->different++] = key;
}

/* The next run of characters, Enter and Tab at or behind `from`. */
static bool find_run(const struct key_event *events, size_t count, size_t from, struct run *run)
{
	bool pending = false;

	while (from < count && !is_character(&events[from]))
		from++;
	*run = (struct run){ .first = from, .end = from };
	for (; run->end < count; run->end++) {
		if (is_break(&events[run->end])) {
			pending = true;
			continue;
		}
		if (!is_character(&events[run->end]))
			break;
		run->breaks = run->breaks || pending;
		run->last = run->end + 1;
		note(run, events[run->end].key);
	}
	return run->characters > 0;
}

bool burst_find(const struct key_event *events, size_t count, bool follows, struct burst *burst)
{
	struct run run;
	size_t from = 0;

	while (find_run(events, count, from, &run)) {
		bool many = run.characters > BURST_TYPED && run.different == BURST_DIFFERENT;

		if (many || (follows && run.first == 0)) {
			burst->first = run.first;
			burst->breaks = run.breaks;
			burst->count = (run.breaks ? run.end : run.last) - run.first;
			return true;
		}
		from = run.end;
	}
	return false;
}

void burst_join(struct key_events *events, size_t first, size_t count)
{
	struct key_event paste = { .kind = EVENT_PASTE, .guessed = true };
	struct key_event *at = events->items + first;
	size_t behind = events->count - first - count;
	struct str text = STR_INIT;

	for (size_t i = 0; i < count; i++) {
		if (is_character(&at[i]))
			str_add_bytes(&text, at[i].text, at[i].length);
		else
			str_add_char(&text, at[i].key == KEY_CODE_TAB ? '\t' : '\r');
	}
	paste.paste_length = text.length;
	paste.paste = str_take(&text);
	memmove(at + 1, at + count, behind * sizeof(*at));
	events->count = first + 1 + behind;
	*at = paste;
}
