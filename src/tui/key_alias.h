/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * key_alias - what PuTTY, Tera Term, RLogin, Windows Terminal and the Linux
 * console send for a key, whatever TERM says of it (TERMINAL 3.2).
 */
#ifndef TUI_KEY_ALIAS_H
#define TUI_KEY_ALIAS_H

#include <stddef.h>

struct key_alias {
	const char *bytes;
	int input;		/* a key of key.h, a character, or enum decoder_input */
};

extern const struct key_alias key_aliases[];
extern const size_t key_alias_count;

#endif
