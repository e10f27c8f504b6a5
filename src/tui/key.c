/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * key - one table of names; "Ctrl-", "Shift-" and "Alt-" stand before them.
 */
#include "tui/key.h"

#include <ctype.h>
#include <stdint.h>
#include <string.h>
#include <strings.h>

#include "base/str.h"

struct key_word {
	const char *word;
	int key;
};

static const struct key_word names[] = {
	{ "Enter", KEY_CODE_ENTER },
	{ "Tab", KEY_CODE_TAB },
	{ "Esc", KEY_CODE_ESC },
	{ "Space", ' ' },
	{ "Backspace", KEY_CODE_BACKSPACE },
	{ "Delete", KEY_CODE_DELETE },
	{ "Insert", KEY_CODE_INSERT },
	{ "Up", KEY_CODE_UP },
	{ "Down", KEY_CODE_DOWN },
	{ "Left", KEY_CODE_LEFT },
	{ "Right", KEY_CODE_RIGHT },
	{ "PageUp", KEY_CODE_PAGE_UP },
	{ "PageDown", KEY_CODE_PAGE_DOWN },
	{ "Home", KEY_CODE_HOME },
	{ "End", KEY_CODE_END },
};

static const struct key_word modifiers[] = {
	{ "Ctrl-", KEY_CTRL },
	{ "Shift-", KEY_SHIFT },
	{ "Alt-", KEY_ALT },
};

#define COUNT(array) (sizeof(array) / sizeof(*(array)))

static bool begins(const char *name, size_t length, const char *word)
{
	return length >= strlen(word) && !strncasecmp(name, word, strlen(word));
}

static int function_key(const char *name, size_t length)
{
	int number = 0;

	if (length < 2 || length > 3 || (name[0] != 'F' && name[0] != 'f'))
		return KEY_CODE_NONE;
	for (size_t i = 1; i < length; i++) {
		if (!isdigit((unsigned char)name[i]))
			return KEY_CODE_NONE;
		number = number * 10 + (name[i] - '0');
	}
	return number >= 1 && number <= 12 ? KEY_CODE_F0 + number : KEY_CODE_NONE;
}

static int plain_key(const char *name, size_t length)
{
	size_t used;
	int key;

	for (size_t i = 0; i < COUNT(names); i++)
		if (strlen(names[i].word) == length && begins(name, length, names[i].word))
			return names[i].key;
	key = function_key(name, length);
	if (key)
		return key;
	key = key_decode(name, length, &used);
	return used == length && key > ' ' && key != 0x7f ? key : KEY_CODE_NONE;
}

int key_named(const char *name, size_t length)
{
	int bits = 0, key;

	for (size_t i = 0; i < COUNT(modifiers); i++) {
		size_t word = strlen(modifiers[i].word);

		if (length > word && begins(name, length, modifiers[i].word)) {
			bits |= modifiers[i].key;
			name += word;
			length -= word;
		}
	}
	key = plain_key(name, length);
	if ((bits & KEY_CTRL) && key_is_character(key) && key != ' ') {
		key = key < 0x7f ? toupper(key) : 0;
		return key >= '@' && key <= '_' ? key_of_control(key - '@') : KEY_CODE_NONE;
	}
	return key ? key | bits : KEY_CODE_NONE;
}

void key_add_name(int key, struct str *out)
{
	int plain = key & ~KEY_MODIFIERS;
	char bytes[4];

	for (size_t i = 0; i < COUNT(modifiers); i++)
		if (key & modifiers[i].key)
			str_add(out, modifiers[i].word);
	for (size_t i = 0; i < COUNT(names); i++) {
		if (names[i].key == plain) {
			str_add(out, names[i].word);
			return;
		}
	}
	if (plain > KEY_CODE_F0 && plain <= KEY_CODE_F12)
		str_addf(out, "F%d", plain - KEY_CODE_F0);
	else if (plain > ' ' && plain < KEY_CODE_NAMED)
		str_add_bytes(out, bytes, key_encode(plain, bytes));
	else
		str_add_char(out, '?');
}

bool key_is_character(int key)
{
	return key >= ' ' && key < KEY_CODE_NAMED && key != 0x7f;
}

int key_of_control(int byte)
{
	switch (byte) {
	case '\r':
	case '\n':
		return KEY_CODE_ENTER;
	case '\t':
		return KEY_CODE_TAB;
	case '\b':
	case 0x7f:
		return KEY_CODE_BACKSPACE;
	case 0x1b:
		return KEY_CODE_ESC;
	case 0:
		return KEY_CTRL | ' ';
	default:
		return KEY_CTRL | (byte + '@');
	}
}

size_t key_encode(int character, char *bytes)
{
	uint32_t c = (uint32_t)character;
	size_t more = c < 0x80 ? 0 : c < 0x800 ? 1 : c < 0x10000 ? 2 : 3;
	static const unsigned char lead[] = { 0, 0xc0, 0xe0, 0xf0 };

	for (size_t i = more; i > 0; i--) {
		bytes[i] = (char)(0x80 | (c & 0x3f));
		c >>= 6;
	}
	bytes[0] = (char)(lead[more] | c);
	return more + 1;
}

int key_decode(const char *text, size_t length, size_t *used)
{
	static const uint32_t least[] = { 0, 0x80, 0x800, 0x10000 };
	unsigned char lead = length ? (unsigned char)text[0] : 0;
	size_t more = lead >= 0xf0 ? 3 : lead >= 0xe0 ? 2 : lead >= 0xc0 ? 1 : 0;
	uint32_t c = more ? lead & (0x3fu >> more) : lead;

	*used = 0;
	if (length <= more || lead == 0 || (lead & 0xc0) == 0x80 || lead >= 0xf8)
		return 0;
	for (size_t i = 1; i <= more; i++) {
		unsigned char byte = (unsigned char)text[i];

		if ((byte & 0xc0) != 0x80)
			return 0;
		c = c << 6 | (byte & 0x3f);
	}
	if (c < least[more] || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
		return 0;
	*used = more + 1;
	return (int)c;
}

int key_narrow(int key)
{
	if (key >= 0xff01 && key <= 0xff5e)
		return key - 0xff01 + '!';
	return key == 0x3000 ? ' ' : key;
}

bool key_is_japanese(int key)
{
	return (key >= 0x3001 && key <= 0x30ff) || (key >= 0x3400 && key <= 0x9fff) ||
	       (key >= 0xff61 && key <= 0xff9f);
}
