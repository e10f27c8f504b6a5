/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keys - wgetch() to the decoder.
 *
 * The terminal is gone when poll() says so, or when three times in a row it
 * promises input and none comes: a loop that overlooks this spins for ever.
 */
#include "tui/keys.h"

#include <curses.h>
#include <poll.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/alloc.h"
#include "tui/key.h"
#include "tui/key_alias.h"
#include "tui/signals.h"

enum {
	ALIAS_BASE = 0x2000,		/* above all of curses' own codes */
	DEAD_AFTER = 3,
	BYTES_AT_ONCE = 1 << 16,	/* then the loop gets its turn */
	PASTE_PATIENCE_MS = 3000,	/* a paste that has no end */
};

struct keys {
	WINDOW *window;
	struct decoder decoder;
	int promises;		/* broken ones in a row */
	bool gone;
};

/* Keys that the terminal's own description knows in another spelling. */
static const struct {
	int code, key;
} curses_keys[] = {
	{ KEY_UP, KEY_CODE_UP },
	{ KEY_DOWN, KEY_CODE_DOWN },
	{ KEY_LEFT, KEY_CODE_LEFT },
	{ KEY_RIGHT, KEY_CODE_RIGHT },
	{ KEY_HOME, KEY_CODE_HOME },
	{ KEY_END, KEY_CODE_END },
	{ KEY_FIND, KEY_CODE_HOME },
	{ KEY_SELECT, KEY_CODE_END },
	{ KEY_NPAGE, KEY_CODE_PAGE_DOWN },
	{ KEY_PPAGE, KEY_CODE_PAGE_UP },
	{ KEY_IC, KEY_CODE_INSERT },
	{ KEY_DC, KEY_CODE_DELETE },
	{ KEY_BACKSPACE, KEY_CODE_BACKSPACE },
	{ KEY_ENTER, KEY_CODE_ENTER },
	{ KEY_BTAB, KEY_SHIFT | KEY_CODE_TAB },
	{ KEY_SLEFT, KEY_SHIFT | KEY_CODE_LEFT },
	{ KEY_SRIGHT, KEY_SHIFT | KEY_CODE_RIGHT },
	{ KEY_SR, KEY_SHIFT | KEY_CODE_UP },
	{ KEY_SF, KEY_SHIFT | KEY_CODE_DOWN },
	{ KEY_RESIZE, INPUT_RESIZE },
};

static int input_of(int code)
{
	if (code < 0x100)
		return code;
	if (code >= ALIAS_BASE && code < ALIAS_BASE + (int)key_alias_count)
		return key_aliases[code - ALIAS_BASE].input;
	if (code > KEY_F0 && code <= KEY_F(12))
		return KEY_CODE_F0 + (code - KEY_F0);
	for (size_t i = 0; i < sizeof(curses_keys) / sizeof(*curses_keys); i++)
		if (curses_keys[i].code == code)
			return curses_keys[i].key;
	return INPUT_UNKNOWN_KEY;
}

/*
 * A control byte is that key everywhere: some descriptions (linux, vt100) make
 * Ctrl-Z "suspend" and others give Backspace and Delete the same byte.
 */
static void teach_curses(void)
{
	for (char byte = 1; byte < ' '; byte++) {
		const char bytes[] = { byte, '\0' };

		if (byte != '\033')
			define_key(bytes, 0);
	}
	define_key("\177", 0);
	for (size_t i = 0; i < key_alias_count; i++)
		define_key(key_aliases[i].bytes, ALIAS_BASE + (int)i);
}

struct keys *keys_new(void)
{
	struct keys *keys = xcalloc(1, sizeof(*keys));

	decoder_init(&keys->decoder);
	keys->window = newpad(1, 1);
	if (!keys->window) {
		keys_free(keys);
		return NULL;
	}
	keypad(keys->window, TRUE);
	nodelay(keys->window, TRUE);
	teach_curses();
	return keys;
}

void keys_free(struct keys *keys)
{
	if (!keys)
		return;
	decoder_release(&keys->decoder);
	if (keys->window)
		delwin(keys->window);
	free(keys);
}

/* All that has come to the decoder; false where nothing had. */
static bool read_all(struct keys *keys)
{
	int read = 0, code;

	while (read < BYTES_AT_ONCE && (code = wgetch(keys->window)) != ERR) {
		decoder_feed(&keys->decoder, input_of(code));
		read++;
	}
	decoder_pause(&keys->decoder);
	return read > 0;
}

bool keys_next(struct keys *keys, struct key_event *event)
{
	if (decoder_take(&keys->decoder, event))
		return true;
	if (read_all(keys)) {
		keys->promises = 0;
		keys->gone = false;
	}
	if (decoder_take(&keys->decoder, event))
		return true;
	*event = (struct key_event){ .kind = EVENT_HANG_UP };
	return keys->gone;
}

/* Has poll() promised too often what did not come? */
static void judge(struct keys *keys, short what)
{
	if (what & (POLLERR | POLLNVAL))
		keys->gone = true;
	else if (what & POLLHUP)
		keys->gone = true;	/* taken back where bytes are still to be read */
	else if (what & POLLIN && ++keys->promises >= DEAD_AFTER)
		keys->gone = true;
}

bool keys_wait(struct keys *keys, int timeout_ms)
{
	struct pollfd wanted[2] = {
		{ .fd = STDIN_FILENO, .events = POLLIN },
		{ .fd = signals_descriptor(), .events = POLLIN },
	};
	bool pasting = keys->decoder.state == DECODER_PASTE;
	bool cut = pasting && (timeout_ms < 0 || timeout_ms > PASTE_PATIENCE_MS);
	int ready;

	if (keys->gone)
		return true;
	ready = poll(wanted, 2, cut ? PASTE_PATIENCE_MS : timeout_ms);
	if (ready > 0) {
		judge(keys, wanted[0].revents);
		signals_drain();
		return true;
	}
	if (ready == 0 && cut)
		decoder_end_paste(&keys->decoder);
	return ready < 0 || cut;
}

void keys_put(struct keys *keys, const struct key_event *event)
{
	decoder_put(&keys->decoder, event);
}
