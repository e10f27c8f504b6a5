/* SPDX-License-Identifier: GPL-3.0-or-later */
/* Names of keys, both ways. */
#include "tui/key.h"

#include "base/str.h"
#include "check.h"

static int named(const char *name)
{
	return key_named(name, strlen(name));
}

static void every_name_comes_back(void)
{
	static const char *const names[] = {
		"Enter", "Tab", "Shift-Tab", "Esc", "Space", "Backspace", "Delete", "Insert",
		"Up", "Down", "Left", "Right", "PageUp", "PageDown", "Home", "End", "F1", "F9",
		"F12", "Ctrl-S", "Ctrl-Left", "Ctrl-Home", "Alt-x", "j", "J", "/", "1", "?", "あ",
		"Ctrl-PageDown", "-",
	};

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++) {
		struct str out = STR_INIT;

		CHECK(named(names[i]) != KEY_CODE_NONE);
		key_add_name(named(names[i]), &out);
		CHECK_TEXT(out.text, names[i]);
		str_release(&out);
	}
}

static void case_counts_for_characters_only(void)
{
	CHECK_INT(named("enter"), KEY_CODE_ENTER);
	CHECK_INT(named("ctrl-s"), KEY_CTRL | 'S');
	CHECK_INT(named("Ctrl-M"), KEY_CODE_ENTER);
	CHECK_INT(named("Ctrl-["), KEY_CODE_ESC);
	CHECK_INT(named("f3"), KEY_CODE_F0 + 3);
	CHECK(named("j") != named("J"));
}

static void what_is_no_key(void)
{
	static const char *const names[] = { "", "F0", "F13", "F1x", "Entre", "Ctrl-", "Ctrl-1", "Ctrl-あ", "jj", "\033", "\xe3\x81" };

	for (size_t i = 0; i < sizeof(names) / sizeof(*names); i++)
		CHECK_INT(named(names[i]), KEY_CODE_NONE);
}

static void characters_both_ways(void)
{
	static const int characters[] = { 'a', 0xe9, 0x3042, 0x5e02, 0x20b9f, 0x10ffff };

	for (size_t i = 0; i < sizeof(characters) / sizeof(*characters); i++) {
		char bytes[4];
		size_t length = key_encode(characters[i], bytes), used;

		CHECK_INT(key_decode(bytes, length, &used), characters[i]);
		CHECK_INT(used, length);
	}
}

static void full_width_is_narrow(void)
{
	CHECK_INT(key_narrow(0xff4a), 'j');
	CHECK_INT(key_narrow(0xff13), '3');
	CHECK_INT(key_narrow(0x3000), ' ');
	CHECK_INT(key_narrow('j'), 'j');
	CHECK(key_is_japanese(0x3042) && key_is_japanese(0x5e02) && key_is_japanese(0xff76));
	CHECK(!key_is_japanese('j') && !key_is_japanese(0xff4a));
}

TESTS(TEST(every_name_comes_back), TEST(case_counts_for_characters_only), TEST(what_is_no_key),
      TEST(characters_both_ways), TEST(full_width_is_narrow))
