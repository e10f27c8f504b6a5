/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What becomes a command, what becomes text, and in which pieces.  The screen is a log. */
#include "tui/dispatch.h"

#include <stdarg.h>

#include "check.h"
#include "tui/key.h"
#include "tui/key_event.h"
#include "tui/keymap.h"
#include "view/screen.h"

static struct str noted = STR_INIT;
static enum context now_in;

enum context screen_context(const struct screen *screen)
{
	(void)screen;
	return now_in;
}

void screen_act(struct screen *screen, enum action action)
{
	(void)screen;
	str_addf(&noted, "[%s]", action_info(action)->name);
}

void screen_type(struct screen *screen, const char *text, size_t length, bool paste)
{
	(void)screen;
	str_add(&noted, paste ? "paste(" : "type(");
	str_add_bytes(&noted, text, length);
	str_add(&noted, ")");
}

void screen_click(struct screen *screen, int line, int column)
{
	(void)screen;
	str_addf(&noted, "click(%d,%d)", line, column);
}

void screen_say(struct screen *screen, enum role role, const char *format, ...)
{
	(void)screen;
	(void)role;
	(void)format;
	str_add(&noted, "hint");
}

void screen_hang_up(struct screen *screen)
{
	(void)screen;
	str_add(&noted, "gone");
}

void screen_free(struct screen *screen)
{
	(void)screen;
}

static void give_text(struct dispatch *dispatch, const char *text)
{
	size_t used;

	for (; *text; text += used) {
		struct key_event event = { .kind = EVENT_TEXT };

		event.key = key_decode(text, strlen(text), &used);
		event.length = used;
		memcpy(event.text, text, used);
		CHECK(dispatch_event(dispatch, &event));
	}
}

static void give_key(struct dispatch *dispatch, const char *name)
{
	struct key_event event = { .kind = EVENT_KEY, .key = key_named(name, strlen(name)) };

	CHECK(dispatch_event(dispatch, &event));
}

static void begin(struct dispatch *dispatch, enum context context)
{
	struct err err = ERR_INIT;

	dispatch_init(dispatch);
	CHECK_INT(keymap_new(NULL, &dispatch->keymap, &err), RC_OK);
	err_release(&err);
	str_clear(&noted);
	now_in = context;
}

static void end(struct dispatch *dispatch, const char *wanted)
{
	CHECK_TEXT(noted.text, wanted);
	dispatch_release(dispatch);
	str_release(&noted);
}

static void a_burst_is_one_piece(void)
{
	struct dispatch dispatch;

	begin(&dispatch, CONTEXT_TEXT);
	give_text(&dispatch, "市民のj1?");
	CHECK_TEXT(noted.text, "");
	dispatch_flush(&dispatch);
	dispatch_flush(&dispatch);
	end(&dispatch, "type(市民のj1?)");
}

static void a_key_ends_the_piece_before_it(void)
{
	struct dispatch dispatch;

	begin(&dispatch, CONTEXT_LINE);
	give_text(&dispatch, "12");
	give_key(&dispatch, "F1");
	give_text(&dispatch, "3");
	dispatch_flush(&dispatch);
	end(&dispatch, "type(12)[help]type(3)");
}

static void a_paste_is_never_a_command(void)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_PASTE, .paste = strdup("q\t?"), .paste_length = 3 };

	begin(&dispatch, CONTEXT_LIST);
	CHECK(dispatch_event(&dispatch, &event));
	end(&dispatch, "paste(q\t?)");
}

static void check_burst(enum context context, const char *text, const char *wanted)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_PASTE, .guessed = true, .paste = strdup(text),
				   .paste_length = strlen(text) };

	begin(&dispatch, context);
	CHECK(dispatch_event(&dispatch, &event));
	CHECK(event.paste == NULL);
	dispatch_flush(&dispatch);
	end(&dispatch, wanted);
}

static void a_burst_is_text_where_text_is_typed(void)
{
	check_burst(CONTEXT_TEXT, "x-q1?abcd", "type(x-q1?abcd)");
	check_burst(CONTEXT_TEXT, "一二三\r四\t五六七八九", "paste(一二三\r四\t五六七八九)");
	check_burst(CONTEXT_CELL, "123\t456\r789012", "paste(123\t456\r789012)");
	check_burst(CONTEXT_FILTER, "情報通信ネットワーク", "type(情報通信ネットワーク)");
}

static void a_burst_is_never_a_command(void)
{
	check_burst(CONTEXT_FORM, "x-q1?abcd", "paste(x-q1?abcd)hint");
	check_burst(CONTEXT_LIST, "q\ry\rabcdef", "paste(q\ry\rabcdef)hint");
	check_burst(CONTEXT_GRID, "1,234\t5,678\r", "paste(1,234\t5,678\r)hint");
	check_burst(CONTEXT_GRID, "情報通信ネットワーク", "paste(情報通信ネットワーク)hint");
	check_burst(CONTEXT_DIALOG, "yyyynnnnq", "paste(yyyynnnnq)hint");
}

/* What an input method commits where no text is typed. */
static void a_committed_sentence_gets_the_hint_alone(void)
{
	check_burst(CONTEXT_FORM, "市民のニーズに応える", "hint");
	check_burst(CONTEXT_FORM, "市民の\rニーズに応える", "paste(市民の\rニーズに応える)hint");
}

static void typed_before_a_burst_goes_first(void)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_PASTE, .guessed = true,
				   .paste = strdup("二\t三"), .paste_length = 7 };

	begin(&dispatch, CONTEXT_TEXT);
	give_text(&dispatch, "一");
	CHECK(dispatch_event(&dispatch, &event));
	end(&dispatch, "type(一)paste(二\t三)");
}

static void check_mouse(enum context context, enum mouse_button button, const char *wanted)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_MOUSE, .button = button, .line = 4, .column = 7 };

	begin(&dispatch, context);
	give_text(&dispatch, "1");
	CHECK(dispatch_event(&dispatch, &event));
	end(&dispatch, wanted);
}

static void the_mouse_clicks_and_scrolls(void)
{
	check_mouse(CONTEXT_TEXT, MOUSE_LEFT, "type(1)click(4,7)");
	check_mouse(CONTEXT_TEXT, MOUSE_WHEEL_UP, "type(1)[up][up][up]");
	check_mouse(CONTEXT_LIST, MOUSE_WHEEL_DOWN, "type(1)[down][down][down]");
	check_mouse(CONTEXT_CHOICE, MOUSE_WHEEL_DOWN, "type(1)[down]");
	check_mouse(CONTEXT_CELL, MOUSE_WHEEL_DOWN, "type(1)");
	check_mouse(CONTEXT_DIALOG, MOUSE_WHEEL_UP, "type(1)");
}

static void answers_of_the_terminal_are_nothing_here(void)
{
	static const enum key_event_kind kinds[] = { EVENT_REPORT, EVENT_DEVICE, EVENT_MODE,
						     EVENT_RESIZE, EVENT_NAME };
	struct dispatch dispatch;

	begin(&dispatch, CONTEXT_TEXT);
	for (size_t i = 0; i < sizeof(kinds) / sizeof(*kinds); i++) {
		struct key_event event = { .kind = kinds[i] };

		if (kinds[i] == EVENT_NAME)
			event.paste = strdup("xterm");
		CHECK(dispatch_event(&dispatch, &event));
		CHECK(event.paste == NULL);
	}
	end(&dispatch, "");
}

static void kana_as_a_command_gets_a_hint(void)
{
	struct dispatch dispatch;

	begin(&dispatch, CONTEXT_LIST);
	give_text(&dispatch, "ん");
	end(&dispatch, "hint");
	begin(&dispatch, CONTEXT_GRID);
	give_text(&dispatch, "ん");
	end(&dispatch, "type(ん)");
}

static void a_full_width_digit_chooses(void)
{
	struct dispatch dispatch;

	begin(&dispatch, CONTEXT_CHOICE);
	give_text(&dispatch, "３");
	end(&dispatch, "type(3)");
	begin(&dispatch, CONTEXT_GRID);
	give_text(&dispatch, "３");
	end(&dispatch, "type(３)");
}

static void what_is_no_utf8_reaches_the_gate(void)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_TEXT, .text = "\x8e", .length = 1 };

	begin(&dispatch, CONTEXT_TEXT);
	CHECK(dispatch_event(&dispatch, &event));
	dispatch_flush(&dispatch);
	end(&dispatch, "type(\x8e)");
}

static void hang_up_keeps_what_is_typed(void)
{
	struct dispatch dispatch;
	struct key_event event = { .kind = EVENT_HANG_UP };

	begin(&dispatch, CONTEXT_TEXT);
	give_text(&dispatch, "途中");
	CHECK(!dispatch_event(&dispatch, &event));
	end(&dispatch, "type(途中)gone");
}

TESTS(TEST(a_burst_is_one_piece), TEST(a_key_ends_the_piece_before_it),
      TEST(a_paste_is_never_a_command),
      TEST(a_burst_is_text_where_text_is_typed), TEST(a_burst_is_never_a_command),
      TEST(a_committed_sentence_gets_the_hint_alone), TEST(typed_before_a_burst_goes_first),
      TEST(the_mouse_clicks_and_scrolls), TEST(answers_of_the_terminal_are_nothing_here), TEST(kana_as_a_command_gets_a_hint),
      TEST(a_full_width_digit_chooses),
      TEST(what_is_no_utf8_reaches_the_gate), TEST(hang_up_keeps_what_is_typed))
