/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keys - read(2) to the decoder.
 *
 * The terminal is gone when reading says so: nothing there although poll()
 * promised, or an error.  A loop that overlooks this spins for ever.
 */
#include "tui/keys.h"

#include <errno.h>
#include <poll.h>
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/source.h"
#include "tui/capability.h"
#include "tui/decoder.h"
#include "tui/key.h"
#include "tui/line.h"
#include "tui/signals.h"
#include "tui/terminal.h"

enum {
	BYTES_A_READ = 1 << 13,
	BYTES_AT_ONCE = 1 << 16,	/* then the loop gets its turn */
};

struct keys {
	struct decoder decoder;
	int64_t last_ms;	/* when something came last */
	bool gone;
};

/* What TERM's description calls the keys; for types that the dialects do not cover. */
static const struct {
	const char *name;
	int key;
} described[] = {
	{ "kcuu1", KEY_CODE_UP }, { "kcud1", KEY_CODE_DOWN },
	{ "kcuf1", KEY_CODE_RIGHT }, { "kcub1", KEY_CODE_LEFT },
	{ "khome", KEY_CODE_HOME }, { "kend", KEY_CODE_END },
	{ "kpp", KEY_CODE_PAGE_UP }, { "knp", KEY_CODE_PAGE_DOWN },
	{ "kich1", KEY_CODE_INSERT }, { "kdch1", KEY_CODE_DELETE },
	{ "kbs", KEY_CODE_BACKSPACE }, { "kent", KEY_CODE_ENTER },
	{ "kcbt", KEY_SHIFT | KEY_CODE_TAB },
	{ "kri", KEY_SHIFT | KEY_CODE_UP }, { "kind", KEY_SHIFT | KEY_CODE_DOWN },
	{ "kRIT", KEY_SHIFT | KEY_CODE_RIGHT }, { "kLFT", KEY_SHIFT | KEY_CODE_LEFT },
	{ "kf1", KEY_CODE_F0 + 1 }, { "kf2", KEY_CODE_F0 + 2 }, { "kf3", KEY_CODE_F0 + 3 },
	{ "kf4", KEY_CODE_F0 + 4 }, { "kf5", KEY_CODE_F0 + 5 }, { "kf6", KEY_CODE_F0 + 6 },
	{ "kf7", KEY_CODE_F0 + 7 }, { "kf8", KEY_CODE_F0 + 8 }, { "kf9", KEY_CODE_F0 + 9 },
	{ "kf10", KEY_CODE_F0 + 10 }, { "kf11", KEY_CODE_F0 + 11 }, { "kf12", KEY_CODE_F0 + 12 },
};

struct keys *keys_new(int escape_delay_ms)
{
	struct keys *keys = xcalloc(1, sizeof(*keys));

	decoder_init(&keys->decoder);
	keys->decoder.escape_delay_ms = escape_delay_ms;
	keys->last_ms = sources_ticks(&sources_system);
	for (size_t i = 0; i < sizeof(described) / sizeof(*described); i++) {
		const char *bytes = capability(described[i].name);

		if (bytes)
			decoder_teach(&keys->decoder, bytes, described[i].key);
	}
	return keys;
}

void keys_free(struct keys *keys)
{
	if (!keys)
		return;
	decoder_release(&keys->decoder);
	free(keys);
}

struct decoder *keys_decoder(struct keys *keys)
{
	return &keys->decoder;
}

static bool waits(void)
{
	struct pollfd input = { .fd = STDIN_FILENO, .events = POLLIN };

	return poll(&input, 1, 0) > 0;
}

/* false: there is nothing more. */
static bool read_some(struct keys *keys, int *total)
{
	unsigned char bytes[BYTES_A_READ];
	ssize_t got;

	if (!waits())
		return false;
	got = read(STDIN_FILENO, bytes, sizeof(bytes));
	if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN))
		keys->gone = true;
	for (ssize_t i = 0; i < got; i++)
		decoder_feed(&keys->decoder, bytes[i]);
	*total += got > 0 ? (int)got : 0;
	return got > 0;
}

static void read_all(struct keys *keys)
{
	int total = 0;

	while (total < BYTES_AT_ONCE && read_some(keys, &total))
		continue;
	if (total > 0)
		keys->last_ms = sources_ticks(&sources_system);
	decoder_quiet(&keys->decoder, 0);
}

bool keys_next(struct keys *keys, struct key_event *event)
{
	struct key_events *events = &keys->decoder.events;

	if (key_events_take(events, event))
		return true;
	if (signals_take_resize()) {
		terminal_fit();
		*event = (struct key_event){ .kind = EVENT_RESIZE };
		return true;
	}
	read_all(keys);
	if (key_events_take(events, event))
		return true;
	*event = (struct key_event){ .kind = EVENT_HANG_UP };
	return keys->gone;
}

/* Milliseconds to wait: until the deadline (0: none), and while the decoder has patience. */
static int wait_for(const struct keys *keys, int64_t deadline)
{
	int patience = decoder_patience(&keys->decoder);
	int64_t now = sources_ticks(&sources_system), end = deadline;

	if (patience >= 0 && (!end || keys->last_ms + patience < end))
		end = keys->last_ms + patience;
	if (!end)
		return -1;
	return end > now ? (int)(end - now) : 0;
}

static bool has_events(const struct keys *keys)
{
	return keys->decoder.events.first < keys->decoder.events.count;
}

bool keys_wait(struct keys *keys, int timeout_ms)
{
	struct pollfd wanted[] = {
		{ .fd = STDIN_FILENO, .events = POLLIN },
		{ .fd = signals_descriptor(), .events = POLLIN },
		{ .fd = line_descriptor(), .events = POLLOUT },
	};
	int64_t deadline = timeout_ms < 0 ? 0 : sources_ticks(&sources_system) + timeout_ms;

	while (!keys->gone && !has_events(keys)) {
		int ready = poll(wanted, sizeof(wanted) / sizeof(*wanted), wait_for(keys, deadline));

		if (ready != 0) {
			signals_drain();
			if (wanted[2].revents)
				line_send();
			return true;
		}
		decoder_quiet(&keys->decoder, (int)(sources_ticks(&sources_system) - keys->last_ms));
		if (!has_events(keys) && deadline && sources_ticks(&sources_system) >= deadline)
			return false;
	}
	return true;
}

void keys_put(struct keys *keys, const struct key_event *event)
{
	key_events_put(&keys->decoder.events, event);
}
