/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes to key events: UTF-8 cut anywhere, unknown sequences, pastes. */
#include "tui/decoder.h"

#include "check.h"
#include "tui/key.h"

static void feed(struct decoder *decoder, const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		decoder_feed(decoder, (unsigned char)bytes[i]);
}

/* All events as names, divided by blanks; pastes in <>. */
static char *events(struct decoder *decoder)
{
	struct str out = STR_INIT;
	struct key_event event;

	while (decoder_take(decoder, &event)) {
		if (out.length > 0)
			str_add_char(&out, ' ');
		switch (event.kind) {
		case EVENT_KEY:
			key_add_name(event.key, &out);
			break;
		case EVENT_TEXT:
			if (event.key)
				str_add_bytes(&out, event.text, event.length);
			else
				str_addf(&out, "bad%zu", event.length);
			break;
		case EVENT_PASTE:
			str_addf(&out, "<%s>", event.paste);
			CHECK_INT(strlen(event.paste), event.paste_length);
			free(event.paste);
			break;
		case EVENT_RESIZE:
			str_add(&out, "resize");
			break;
		case EVENT_REPORT:
			str_addf(&out, "column%d", event.column);
			break;
		case EVENT_HANG_UP:
			str_add(&out, "gone");
			break;
		}
	}
	return str_take(&out);
}

static void check_bytes(const char *bytes, size_t length, const char *wanted)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	feed(&decoder, bytes, length);
	decoder_pause(&decoder);
	got = events(&decoder);
	CHECK_TEXT(got, wanted);
	free(got);
	decoder_release(&decoder);
}
#define BYTES(bytes, wanted) check_bytes((bytes), sizeof(bytes) - 1, (wanted))

static void characters_and_controls(void)
{
	BYTES("aあ\xf0\xa0\xae\x9f", "a あ \xf0\xa0\xae\x9f");
	BYTES("\r\n\t\b\177", "Enter Enter Tab Backspace Backspace");
	BYTES("\001\023\032\000", "Ctrl-A Ctrl-S Ctrl-Z Ctrl-Space");
	BYTES("\033", "Esc");
	BYTES("\033\033", "Esc Esc");
	BYTES("\033x", "Alt-x");
}

static void character_cut_by_the_line(void)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	feed(&decoder, "\xe5\xb8", 2);
	decoder_pause(&decoder);
	got = events(&decoder);
	CHECK_TEXT(got, "");
	free(got);
	feed(&decoder, "\x82z", 2);
	got = events(&decoder);
	CHECK_TEXT(got, "市 z");
	free(got);
	decoder_release(&decoder);
}

static void what_is_no_utf8_is_told(void)
{
	BYTES("\x8e\x73", "bad1 s");		/* Shift-JIS */
	BYTES("\xc0\xaf", "bad1 bad1");
	BYTES("\xed\xa0\x80", "bad3");
	BYTES("\xe5\xb8q", "bad2 q");
}

static void unknown_sequences_leave_nothing(void)
{
	BYTES("\033[99;7~a", "a");
	BYTES("\033[?1;2ca", "a");
	BYTES("\033[[Qa", "a");
	BYTES("\033Oza", "a");
	BYTES("\033]0;title\aa", "a");
	BYTES("\033P1$r0m\033\\a", "a");
	BYTES("\033[12\033[13a", "");		/* broken off by the next one, which is open */
	BYTES("\033[1\ra", "Enter a");
}

static void recognised_keys_pass(void)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	decoder_feed(&decoder, KEY_CODE_F0 + 5);
	decoder_feed(&decoder, 0x1b);
	decoder_feed(&decoder, KEY_CODE_UP);
	decoder_feed(&decoder, KEY_CTRL | KEY_CODE_LEFT);
	decoder_feed(&decoder, INPUT_UNKNOWN_KEY);
	decoder_feed(&decoder, INPUT_RESIZE);
	decoder_feed(&decoder, INPUT_REPORT + 3);
	got = events(&decoder);
	CHECK_TEXT(got, "F5 Alt-Up Ctrl-Left resize column3");
	free(got);
	decoder_release(&decoder);
}

static void resize_disturbs_nothing(void)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	feed(&decoder, "\xe5\xb8", 2);
	decoder_feed(&decoder, INPUT_RESIZE);
	feed(&decoder, "\x82\033", 2);
	decoder_feed(&decoder, INPUT_RESIZE);
	decoder_pause(&decoder);
	got = events(&decoder);
	CHECK_TEXT(got, "resize 市 resize Esc");
	free(got);
	decoder_release(&decoder);
}

static void paste_is_one_event(void)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	feed(&decoder, "a", 1);
	decoder_feed(&decoder, INPUT_PASTE_BEGIN);
	feed(&decoder, "一\t二\r三", strlen("一\t二\r三"));
	decoder_pause(&decoder);
	decoder_feed(&decoder, INPUT_RESIZE);
	decoder_feed(&decoder, KEY_CODE_UP);
	decoder_feed(&decoder, INPUT_PASTE_END);
	feed(&decoder, "b", 1);
	got = events(&decoder);
	CHECK_TEXT(got, "a resize <一\t二\r三\033> b");
	free(got);
	decoder_release(&decoder);
}

static void paste_without_an_end_is_given(void)
{
	struct decoder decoder;
	char *got;

	decoder_init(&decoder);
	decoder_feed(&decoder, INPUT_PASTE_BEGIN);
	feed(&decoder, "abc", 3);
	decoder_end_paste(&decoder);
	decoder_end_paste(&decoder);
	feed(&decoder, "d", 1);
	got = events(&decoder);
	CHECK_TEXT(got, "<abc> d");
	free(got);
	decoder_release(&decoder);
}

static void huge_paste_is_bounded(void)
{
	struct decoder decoder;
	struct key_event event;

	decoder_init(&decoder);
	decoder_feed(&decoder, INPUT_PASTE_BEGIN);
	for (int i = 0; i < DECODER_PASTE_MOST + 1000; i++)
		decoder_feed(&decoder, 'x');
	decoder_feed(&decoder, INPUT_PASTE_END);
	CHECK(decoder_take(&decoder, &event));
	CHECK_INT(event.paste_length, DECODER_PASTE_MOST);
	free(event.paste);
	decoder_release(&decoder);
}

/* Whatever comes, the machine finds back: after a pause and ESC-free bytes a key is a key. */
static void random_bytes_never_get_it_stuck(void)
{
	unsigned seed = 7;
	struct decoder decoder;
	struct key_event event, last = { 0 };

	decoder_init(&decoder);
	for (int i = 0; i < 200000; i++) {
		seed = seed * 1664525u + 1013904223u;
		decoder_feed(&decoder, seed >> 24);
		if (i % 64 == 0)
			decoder_pause(&decoder);
		while (decoder_take(&decoder, &event))
			free(event.paste);
	}
	for (int i = 0; i <= DECODER_SWALLOW_MOST + 8; i++)
		decoder_feed(&decoder, 'k');
	while (decoder_take(&decoder, &event))
		last = event;
	CHECK_INT(last.kind, EVENT_TEXT);
	CHECK_INT(last.key, 'k');
	decoder_release(&decoder);
}

TESTS(TEST(characters_and_controls), TEST(character_cut_by_the_line),
      TEST(what_is_no_utf8_is_told), TEST(unknown_sequences_leave_nothing),
      TEST(recognised_keys_pass), TEST(resize_disturbs_nothing),
      TEST(paste_is_one_event),
      TEST(paste_without_an_end_is_given), TEST(huge_paste_is_bounded),
      TEST(random_bytes_never_get_it_stuck))
