/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * probe - the questions, and what follows from the answers.
 */
#include "tui/probe.h"

#include <stdint.h>
#include <stdlib.h>
#include <time.h>

#include "base/str.h"
#include "tui/keys.h"
#include "tui/terminal.h"

#define PLACE "\033[3;1H"
#define WHERE "\033[6n"

static const char *const samples[PROBE_COUNT] = {
	[PROBE_CIRCLED] = "①",
	[PROBE_RULE] = "─",
	[PROBE_GREEK] = "α",
	[PROBE_NOTE] = "※",
};

static void send_questions(void)
{
	struct str bytes = STR_INIT;

	for (int i = 0; i < (int)PROBE_COUNT; i++) {
		str_add(&bytes, PLACE);
		str_add(&bytes, samples[i]);
		str_add(&bytes, WHERE);
	}
	str_add(&bytes, PLACE "\033[2K\033[1;1H");	/* as curses believes it to be */
	terminal_write(bytes.text, bytes.length);
	str_release(&bytes);
}

static int64_t now_ms(void)
{
	struct timespec time;

	clock_gettime(CLOCK_MONOTONIC, &time);
	return (int64_t)time.tv_sec * 1000 + time.tv_nsec / 1000000;
}

/* Answers are noted; keys typed ahead are kept in their order. */
static void take_events(struct keys *keys, struct probe *probe, struct decoder *typed)
{
	struct key_event event;

	while (keys_next(keys, &event)) {
		if (event.kind == EVENT_REPORT && probe->answers < PROBE_COUNT)
			probe->widths[probe->answers++] = event.column - 1;
		else if (event.kind == EVENT_HANG_UP)
			return;
		else if (event.kind != EVENT_REPORT)
			decoder_put(typed, &event);
	}
}

void probe_ask(struct keys *keys, struct probe *probe)
{
	int64_t end = now_ms() + PROBE_PATIENCE_MS, left = PROBE_PATIENCE_MS;
	struct decoder typed;
	struct key_event event;

	*probe = (struct probe){ 0 };
	decoder_init(&typed);
	send_questions();
	while (probe->answers < PROBE_COUNT && left > 0 && keys_wait(keys, (int)left)) {
		take_events(keys, probe, &typed);
		left = end - now_ms();
	}
	while (decoder_take(&typed, &event))
		keys_put(keys, &event);
	decoder_release(&typed);
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
