/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * key - a key as a number and as a name ("F2", "Ctrl-Left", "j").
 *
 * A character is its Unicode code; the others are those of enum key_code;
 * modifiers are bits above both.  No curses here: keymap and tests need none.
 */
#ifndef TUI_KEY_H
#define TUI_KEY_H

#include <stdbool.h>
#include <stddef.h>

struct str;

enum key_code {
	KEY_CODE_NONE = 0,
	KEY_CODE_NAMED = 0x200000,	/* above every character */
	KEY_CODE_ENTER,
	KEY_CODE_TAB,
	KEY_CODE_ESC,
	KEY_CODE_BACKSPACE,
	KEY_CODE_DELETE,
	KEY_CODE_INSERT,
	KEY_CODE_UP,
	KEY_CODE_DOWN,
	KEY_CODE_LEFT,
	KEY_CODE_RIGHT,
	KEY_CODE_PAGE_UP,
	KEY_CODE_PAGE_DOWN,
	KEY_CODE_HOME,
	KEY_CODE_END,
	KEY_CODE_F0,			/* + 1 … 12 */
	KEY_CODE_F12 = KEY_CODE_F0 + 12,

	KEY_CTRL = 1 << 24,
	KEY_SHIFT = 1 << 25,
	KEY_ALT = 1 << 26,
};
#define KEY_MODIFIERS (KEY_CTRL | KEY_SHIFT | KEY_ALT)

/*
 * What a name stands for, KEY_CODE_NONE where it is none.  `length` bytes, case
 * counts for characters only.  Ctrl-H, -I, -J, -M, -[ are what terminals make
 * of them: Backspace, Tab, Enter, Enter, Esc; "Ctrl-1" is nothing they can send.
 */
int key_named(const char *name, size_t length);

/* Append the name. */
void key_add_name(int key, struct str *out);

/* A character without modifiers: text where text is typed. */
bool key_is_character(int key);

/* The key that a control byte (below 0x20, or 0x7f) stands for. */
int key_of_control(int byte);

/* UTF-8 of a character into `bytes` (at least 4): its length. */
size_t key_encode(int character, char *bytes);

/* The first character of UTF-8 text (0 where it is none), `*used` its bytes. */
int key_decode(const char *text, size_t length, size_t *used);

/* The key on a Japanese keyboard in full-width mode taken for its narrow one. */
int key_narrow(int key);

/* Kana or kanji: the input method was on where a command was expected. */
bool key_is_japanese(int key);

#endif
