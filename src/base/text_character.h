/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_character - what one character is.
 */
#ifndef BASE_TEXT_CHARACTER_H
#define BASE_TEXT_CHARACTER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* A variation selector asks for another form of the character before it. */
static inline bool text_is_selector(uint32_t character)
{
	return (character >= 0xfe00 && character <= 0xfe0f) ||
	       (character >= 0xe0100 && character <= 0xe01ef);
}

/* Bytes of the blank, full-width too, or the line end at the start of `text`; else 0. */
static inline size_t text_blank(const char *text)
{
	static const char wide[] = "\xe3\x80\x80";

	if (*text == ' ' || *text == '\t' || *text == '\r' || *text == '\n')
		return 1;
	return strncmp(text, wide, sizeof(wide) - 1) ? 0 : sizeof(wide) - 1;
}

#endif
