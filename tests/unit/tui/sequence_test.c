/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Every key of every dialect, read without a terminal; the same table runs in tests/terminal. */
#include "tui/sequence.h"

#include "../../terminal/dialects.h"
#include "check.h"
#include "event_names.h"
#include "tui/decoder.h"

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static void check_keys(const struct spoken *spoken, enum dialect dialect)
{
	for (const struct sent *sent = spoken->keys; sent->key; sent++) {
		size_t length = *sent->bytes ? strlen(sent->bytes) : 1;
		struct decoder decoder;
		char *got;

		decoder_init(&decoder);
		decoder.dialect = dialect;
		for (size_t i = 0; i < length; i++)
			decoder_feed(&decoder, (unsigned char)sent->bytes[i]);
		decoder_quiet(&decoder, 0);
		got = take_event_names(&decoder.events);
		if (!CHECK_TEXT(got, sent->key))
			printf("# in %s\n", spoken->name);
		free(got);
		decoder_release(&decoder);
	}
}

static void keys_of_all_dialects(void)
{
	for (size_t i = 0; i < COUNT(dialects); i++) {
		const struct spoken *spoken = &dialects[i];

		if (spoken->by == BY_PUTTY)
			check_keys(spoken, DIALECT_PUTTY);
		if (spoken->by == BY_ANY || spoken->by == BY_ALL_BUT_CONSOLE)
			check_keys(spoken, DIALECT_COMMON);
		if (spoken->by == BY_ANY || spoken->by == BY_CONSOLE)
			check_keys(spoken, DIALECT_LINUX);
	}
}

static void check_unknown(const char *bytes)
{
	CHECK_INT(sequence_read(bytes, strlen(bytes), DIALECT_COMMON).kind, SEQUENCE_UNKNOWN);
}

static void what_nobody_sends_is_unknown(void)
{
	check_unknown("");
	check_unknown("[");
	check_unknown("O");
	check_unknown("[E");
	check_unknown("[9999999999999999999~");
	check_unknown("[99;5~");
	check_unknown("[1;2;3;4;5A5");
	check_unknown("[57399u");		/* a key of the number pad, in a mode never asked for */
	check_unknown("[55296u");
	check_unknown("[1114112u");
	check_unknown("[27;5;49~");		/* Ctrl-1 is no key that can be named */
	check_unknown("[<0;1M");
	check_unknown("[>c$");
}

TESTS(TEST(keys_of_all_dialects), TEST(what_nobody_sends_is_unknown))
