/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Bytes to key events: UTF-8 cut anywhere, sequences cut anywhere, pastes, bursts. */
#include "tui/decoder.h"

#include "check.h"
#include "event_names.h"

enum { DELAY_MS = 50 };

static void begin(struct decoder *decoder)
{
	decoder_init(decoder);
	decoder->escape_delay_ms = DELAY_MS;
}

static void feed(struct decoder *decoder, const char *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		decoder_feed(decoder, (unsigned char)bytes[i]);
	decoder_quiet(decoder, 0);
}
#define FEED(decoder, bytes) feed((decoder), (bytes), sizeof(bytes) - 1)

static void expect(struct decoder *decoder, const char *wanted)
{
	char *got = take_event_names(&decoder->events);

	CHECK_TEXT(got, wanted);
	free(got);
}

static void check_bytes(const char *bytes, size_t length, const char *wanted)
{
	struct decoder decoder;

	begin(&decoder);
	feed(&decoder, bytes, length);
	decoder_quiet(&decoder, DELAY_MS);
	expect(&decoder, wanted);
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
	BYTES("\033\033\033", "Esc Esc Esc");
	BYTES("\033x", "Alt-x");
	BYTES("\033\033x", "Esc Alt-x");
	BYTES("\033あ", "Esc あ");
	BYTES("\033\r", "Esc Enter");
}

static void character_cut_by_the_line(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\xe5\xb8");
	decoder_quiet(&decoder, 100000);
	expect(&decoder, "");
	FEED(&decoder, "\x82z");
	expect(&decoder, "市 z");
	decoder_release(&decoder);
}

static void what_is_no_utf8_is_told(void)
{
	BYTES("\x8e\x73", "bad1 s");		/* Shift-JIS */
	BYTES("\xc0\xaf", "bad1 bad1");
	BYTES("\xed\xa0\x80", "bad3");
	BYTES("\xe5\xb8q", "bad2 q");
	BYTES("\xe5\xb8\033[A", "bad2 Up");
}

static void unknown_sequences_leave_nothing(void)
{
	BYTES("\033[99;7~a", "a");
	BYTES("\033[?1;2ca", "a");
	BYTES("\033[[Qa", "a");
	BYTES("\033Oza", "a");
	BYTES("\033]0;title\aa", "a");
	BYTES("\033P1$r0m\033\\a", "a");
	BYTES("\033[12\033[13~", "F3");		/* broken off by the next one */
	BYTES("\033[1\ra", "Enter a");
	BYTES("\033[1あ", "あ");
	BYTES("\033[201~a", "a");
}

static void sequences_cut_anywhere(void)
{
	static const char keys[] = "\033[1;5A\033OP\033[[A\033[3~\033\033[B";
	struct decoder decoder;

	begin(&decoder);
	for (size_t i = 0; i + 1 < sizeof(keys); i++) {
		feed(&decoder, keys + i, 1);
		decoder_quiet(&decoder, DELAY_MS - 1);
	}
	expect(&decoder, "Ctrl-Up F1 F1 Delete Alt-Down");
	decoder_release(&decoder);
}

static void esc_waits_for_its_delay(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033");
	CHECK_INT(decoder_patience(&decoder), DELAY_MS);
	decoder_quiet(&decoder, DELAY_MS - 1);
	expect(&decoder, "");
	decoder_quiet(&decoder, DELAY_MS);
	expect(&decoder, "Esc");
	CHECK_INT(decoder_patience(&decoder), -1);
	decoder_release(&decoder);
}

/* A line slower than the delay: Delete must not become Esc and a score of 3. */
static void the_rest_that_comes_too_late_is_no_text(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033");
	decoder_quiet(&decoder, DELAY_MS);
	expect(&decoder, "Esc");
	FEED(&decoder, "[3~");
	expect(&decoder, "Delete");
	FEED(&decoder, "\033");
	decoder_quiet(&decoder, DELAY_MS);
	FEED(&decoder, "OP");
	expect(&decoder, "Esc F1");
	decoder_release(&decoder);
}

static void what_is_typed_after_esc_is_typed(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033");
	decoder_quiet(&decoder, DELAY_MS);
	FEED(&decoder, "[");
	expect(&decoder, "Esc [");
	FEED(&decoder, "3");
	expect(&decoder, "3");
	FEED(&decoder, "\033");
	decoder_quiet(&decoder, DELAY_MS);
	FEED(&decoder, "[注]");
	expect(&decoder, "Esc [ 注 ]");
	FEED(&decoder, "\033");
	decoder_quiet(&decoder, DELAY_MS);
	FEED(&decoder, "[1");
	decoder_quiet(&decoder, DELAY_MS);
	expect(&decoder, "Esc [ 1");
	decoder_release(&decoder);
}

static void a_sequence_without_an_end_is_given_up(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033[");
	decoder_quiet(&decoder, DELAY_MS);
	expect(&decoder, "");
	decoder_quiet(&decoder, DECODER_BROKEN_MS);
	expect(&decoder, "Alt-[");
	FEED(&decoder, "\033[1;");
	decoder_quiet(&decoder, DECODER_BROKEN_MS);
	FEED(&decoder, "q");
	expect(&decoder, "q");
	FEED(&decoder, "\033]0;title");
	decoder_quiet(&decoder, DECODER_BROKEN_MS);
	FEED(&decoder, "q");
	expect(&decoder, "q");
	decoder_release(&decoder);
}

static void answers_are_told_apart_from_keys(void)
{
	BYTES("\033[3;2R", "column2");
	BYTES("\033[1;2R", "Shift-F3");
	BYTES("\033[>0;136;0c", "device0;136;0");
	BYTES("\033[?2004;2$y", "mode2004=2");
	BYTES("\033P>|mintty 3.7.0\033\\q", "name:mintty 3.7.0 q");
	BYTES("\033P>|XTerm(390)\a", "name:XTerm(390)");
}

static void the_mouse_is_decoded_in_both_ways(void)
{
	struct decoder decoder;

	BYTES("\033[<0;10;5M\033[<0;10;5m", "mouse0@9,4");
	BYTES("\033[<64;1;1M\033[<65;300;200M", "mouse1@0,0 mouse2@299,199");
	BYTES("\033[<4;1;1M\033[<2;1;1M\033[<35;1;1M\033[<0;0;0M", "mouse0@0,0");
	begin(&decoder);
	decoder.mouse = true;
	FEED(&decoder, "\033[M *%\033[M#*%\033[M`!!q");
	expect(&decoder, "mouse0@9,4 mouse1@0,0 q");
	decoder_release(&decoder);
	BYTES("\033[M", "F1");		/* where no mouse was asked for */
}

static void what_term_says_is_learnt_where_nobody_knows_better(void)
{
	struct decoder decoder;

	begin(&decoder);
	decoder_teach(&decoder, "\033[224z", KEY_CODE_F0 + 1);
	decoder_teach(&decoder, "\033A", KEY_CODE_UP);
	decoder_teach(&decoder, "\033[A", KEY_CODE_DOWN);	/* not so */
	decoder_teach(&decoder, "\177", KEY_CODE_DELETE);	/* a control byte is that key */
	FEED(&decoder, "\033[224z\033A\033[A\177");
	expect(&decoder, "F1 Up Up Backspace");
	decoder_release(&decoder);
}

/* ---- pastes ---- */

static void paste_is_one_event(void)
{
	BYTES("a\033[200~一\t二\r三\033[A\033[201\033[201~b", "a <一\t二\r三\033[A\033[201> b");
}

static void paste_cut_by_the_line(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033[200~一\033[20");
	decoder_quiet(&decoder, DECODER_PASTE_MS - 1);
	FEED(&decoder, "1~q");
	expect(&decoder, "<一> q");
	decoder_release(&decoder);
}

static void paste_without_an_end_is_given(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "\033[200~abc\033[2");
	CHECK_INT(decoder_patience(&decoder), DECODER_PASTE_MS);
	decoder_quiet(&decoder, DECODER_PASTE_MS);
	FEED(&decoder, "d");
	expect(&decoder, "<abc\033[2> d");
	decoder_release(&decoder);
}

static void huge_paste_is_bounded(void)
{
	struct decoder decoder;
	struct key_event event;

	begin(&decoder);
	FEED(&decoder, "\033[200~");
	for (int i = 0; i < PASTE_MOST + 1000; i++)
		decoder_feed(&decoder, 'x');
	FEED(&decoder, "\033[201~");
	CHECK(key_events_take(&decoder.events, &event));
	CHECK_INT(event.paste_length, PASTE_MOST);
	free(event.paste);
	decoder_release(&decoder);
}

/* ---- bursts ---- */

static void a_burst_is_a_guessed_paste(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "予算額は12千円\r内訳\t");
	expect(&decoder, "");		/* it may go on */
	CHECK_INT(decoder_patience(&decoder), DECODER_BURST_MS);
	FEED(&decoder, "q\rx");
	decoder_quiet(&decoder, DECODER_BURST_MS);
	expect(&decoder, "(予算額は12千円\r内訳\tq\rx)");
	FEED(&decoder, "q");
	expect(&decoder, "q");
	decoder_release(&decoder);
}

/* An input method commits: seen at once, Enter behind it is the key. */
static void a_burst_without_breaks_is_given_at_once(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "市民のニーズに応える\r");
	expect(&decoder, "(市民のニーズに応える) Enter");
	FEED(&decoder, "しくみ");		/* right behind it */
	expect(&decoder, "し く み");
	FEED(&decoder, "市民のニーズに応える");
	expect(&decoder, "(市民のニーズに応える)");
	FEED(&decoder, "しくみ\r");
	expect(&decoder, "(しくみ) Enter");
	decoder_quiet(&decoder, DECODER_BURST_MS);
	FEED(&decoder, "q");
	expect(&decoder, "q");
	decoder_release(&decoder);
}

static void a_character_cut_at_the_end_of_a_burst_is_whole(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "一二三四五六七八九\r十\xe5\xb8");
	FEED(&decoder, "\x82");
	decoder_quiet(&decoder, DECODER_BURST_MS);
	expect(&decoder, "(一二三四五六七八九\r十市)");
	decoder_release(&decoder);
}

static void what_people_type_is_no_burst(void)
{
	BYTES("jjjjjjjjjjjjjjjjjjkkkkkk", "j j j j j j j j j j j j j j j j j j k k k k k k");
	BYTES("12\t34\r56\r", "1 2 Tab 3 4 Enter 5 6 Enter");
	BYTES("\r\r\r\r\r\r\r\r\r\r", "Enter Enter Enter Enter Enter Enter Enter Enter Enter Enter");
	BYTES("\033[B\033[B\033[B\033[B\033[B\033[B\033[B\033[B\033[B",
	      "Down Down Down Down Down Down Down Down Down");
	BYTES("abcd\033[Aefgh\033[B", "a b c d Up e f g h Down");
}

static void keys_around_a_burst_stay_keys(void)
{
	BYTES("\033[B\rabcdefghij\033[A", "Down Enter (abcdefghij) Up");
	BYTES("\rabcdefgh\tij\r\033[A", "Enter (abcdefgh\tij\r) Up");
}

static void a_key_ends_an_open_burst(void)
{
	struct decoder decoder;

	begin(&decoder);
	FEED(&decoder, "abcdefgh\tij");
	FEED(&decoder, "\033[A");
	expect(&decoder, "(abcdefgh\tij) Up");
	decoder_release(&decoder);
}

static void a_terminal_that_brackets_is_believed(void)
{
	struct decoder decoder;

	begin(&decoder);
	decoder.brackets = true;
	FEED(&decoder, "abcdefg\thij");
	expect(&decoder, "a b c d e f g Tab h i j");
	decoder_release(&decoder);
	BYTES("\033[200~x\033[201~abcdefg\thij", "<x> a b c d e f g Tab h i j");
}

/* Whatever comes, the machine finds back: after a silence a key is a key. */
static void random_bytes_never_get_it_stuck(void)
{
	unsigned seed = 7;
	struct decoder decoder;
	struct key_event event;

	begin(&decoder);
	for (int i = 0; i < 400000; i++) {
		seed = seed * 1664525u + 1013904223u;
		decoder.mouse = seed & 1;
		decoder_feed(&decoder, (unsigned char)(seed >> 24));
		if (seed >> 8 & 31)
			continue;
		decoder_quiet(&decoder, (int)(seed >> 13 & 127));
		while (key_events_take(&decoder.events, &event))
			free(event.paste);
	}
	decoder_quiet(&decoder, DECODER_PASTE_MS);
	while (key_events_take(&decoder.events, &event))
		free(event.paste);
	FEED(&decoder, "k");
	expect(&decoder, "k");
	decoder_release(&decoder);
}

TESTS(TEST(characters_and_controls), TEST(character_cut_by_the_line),
      TEST(what_is_no_utf8_is_told), TEST(unknown_sequences_leave_nothing),
      TEST(sequences_cut_anywhere), TEST(esc_waits_for_its_delay),
      TEST(the_rest_that_comes_too_late_is_no_text), TEST(what_is_typed_after_esc_is_typed),
      TEST(a_sequence_without_an_end_is_given_up), TEST(answers_are_told_apart_from_keys),
      TEST(the_mouse_is_decoded_in_both_ways),
      TEST(what_term_says_is_learnt_where_nobody_knows_better), TEST(paste_is_one_event),
      TEST(paste_cut_by_the_line), TEST(paste_without_an_end_is_given), TEST(huge_paste_is_bounded),
      TEST(a_burst_is_a_guessed_paste), TEST(a_burst_without_breaks_is_given_at_once),
      TEST(a_character_cut_at_the_end_of_a_burst_is_whole), TEST(what_people_type_is_no_burst),
      TEST(keys_around_a_burst_stay_keys), TEST(a_key_ends_an_open_burst),
      TEST(a_terminal_that_brackets_is_believed), TEST(random_bytes_never_get_it_stuck))
