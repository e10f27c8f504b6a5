/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * probe - the questions, and what follows from the answers.
 */
#include "tui/probe.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/source.h"
#include "base/str.h"
#include "tui/keys.h"
#include "tui/terminal.h"

#define PLACE "\033[3;1H"
#define WHERE "\033[6n"
#define WHO "\033[>c\033[>q"
#define DO_YOU_BRACKET "\033[?2004$p"

enum { MODE_BRACKETED_PASTE = 2004 };

const char *const probe_samples[PROBE_COUNT] = {
	[PROBE_CIRCLED] = "①",
	[PROBE_RULE] = "─",
	[PROBE_GREEK] = "α",
	[PROBE_NOTE] = "※",
};

static void send_questions(void)
{
	struct str bytes = STR_INIT;

	str_add(&bytes, PLACE WHO DO_YOU_BRACKET);
	for (int i = 0; i < (int)PROBE_COUNT; i++) {
		str_add(&bytes, PLACE);
		str_add(&bytes, probe_samples[i]);
		str_add(&bytes, WHERE);
	}
	str_add(&bytes, PLACE "\033[2K\033[1;1H");	/* as curses believes it to be */
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
}

/* true: it was an answer. */
static bool note(struct probe *probe, struct key_event *event)
{
	if (event->kind == EVENT_REPORT) {
		if (probe->answers < PROBE_COUNT)
			probe->widths[probe->answers++] = event->column - 1;
	} else if (event->kind == EVENT_DEVICE) {
		probe->told_device = true;
		memcpy(probe->device, event->numbers, sizeof(probe->device));
	} else if (event->kind == EVENT_MODE) {
		if (event->numbers[0] == MODE_BRACKETED_PASTE)
			probe->brackets = event->numbers[1] == 1 || event->numbers[1] == 2;
	} else if (event->kind == EVENT_NAME) {
		free(probe->name);
		probe->name = event->paste;
	} else {
		return false;
	}
	return true;
}

/* Answers are noted; keys typed ahead are kept in their order. */
static void take_events(struct keys *keys, struct probe *probe, struct key_events *typed)
{
	struct key_event event;

	while (keys_next(keys, &event)) {
		if (event.kind == EVENT_HANG_UP)
			return;
		if (!note(probe, &event))
			key_events_put(typed, &event);
	}
}

void probe_ask(struct keys *keys, struct probe *probe)
{
	int64_t end = sources_ticks(&sources_system) + PROBE_PATIENCE_MS, left = PROBE_PATIENCE_MS;
	struct key_events typed = { 0 };
	struct key_event event;

	*probe = (struct probe){ 0 };
	send_questions();
	while (probe->answers < PROBE_COUNT && left > 0 && keys_wait(keys, (int)left)) {
		take_events(keys, probe, &typed);
		left = end - sources_ticks(&sources_system);
	}
	while (key_events_take(&typed, &event))
		keys_put(keys, &event);
	key_events_release(&typed);
}

void probe_release(struct probe *probe)
{
	free(probe->name);
	probe->name = NULL;
}

enum text_ambiguous probe_ambiguous(const struct probe *probe)
{
	for (int i = 0; i < (int)PROBE_COUNT; i++)
		if (probe->widths[i] == 2)
			return TEXT_WIDE;
	return TEXT_NARROW;
}

bool probe_needs_ascii(const struct probe *probe)
{
	return probe->widths[PROBE_RULE] != 1;
}

bool probe_is_not_utf8(const struct probe *probe)
{
	return probe->widths[PROBE_CIRCLED] >= 3;
}
