/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Pastes of a megabyte, in a real pseudo-terminal: wherever one goes, it is
 * taken or refused, and the next key is heard.
 */
#include "check.h"
#include "demo.h"

struct place {
	const char *keys, *seen;	/* to the field, and what tells that one is there */
	const char *answer;		/* to the paste */
	const char *undone, *left;	/* after Ctrl-Z, after Esc */
};

static void paste_at(const struct place *place)
{
	struct emulator *emulator = demo_start(24, 80, ANSWER_TRULY);
	struct str paste = STR_INIT;

	demo_send(emulator, "\r");
	CHECK(emulator_shows(emulator, "012"));
	demo_send(emulator, place->keys);
	CHECK(emulator_shows(emulator, place->seen));
	str_add(&paste, "\033[200~");
	str_add_repeat(&paste, "あ", 350000);
	str_add(&paste, "\033[201~");
	emulator_send(emulator, paste.text, paste.length);
	CHECK(emulator_shows(emulator, place->answer));
	demo_send(emulator, "\032");
	CHECK(emulator_shows(emulator, place->undone));
	demo_send(emulator, "\033");
	CHECK(emulator_shows(emulator, place->left));
	str_release(&paste);
	demo_drop(emulator);
}

static void into_a_cell(void)
{
	paste_at(&(struct place){ "]]", "3/8", "the field takes 200", "F1", "Projects" });
}

static void into_a_line(void)
{
	paste_at(&(struct place){ "\033OB", "1/8", "the field takes 200", "F1", "Projects" });
}

/* That one is opened, and says that it is too long to be saved. */
static void into_a_long_text(void)
{
	paste_at(&(struct place){ "]", "2/8", "chars 350030 of 20000", "chars 30", "F2 Edit" });
}

TESTS(TEST(into_a_cell), TEST(into_a_line), TEST(into_a_long_text), TEST(demo_is_taken_away))
