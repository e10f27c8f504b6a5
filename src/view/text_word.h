/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_word - where words begin in Japanese text: where the script changes.
 *
 * A word is a run of one script (kanji, hiragana, katakana, letters, digits,
 * punctuation) with the blanks behind it; a newline is one by itself.  All
 * positions are bytes on cluster boundaries of UTF-8 text.
 */
#ifndef VIEW_TEXT_WORD_H
#define VIEW_TEXT_WORD_H

#include <stdbool.h>
#include <stddef.h>

/* The start of the next word (or the end), and of this or the last one (or 0). */
size_t text_word_right(const char *text, size_t length, size_t at);
size_t text_word_left(const char *text, size_t length, size_t at);

/*
 * The run of one script that holds the character at `at`, or the one before it
 * at the end of a line or of the text; without blanks behind it.
 */
void text_word_range(const char *text, size_t length, size_t at, size_t *from, size_t *to);

/* Does a word begin at `at`: not blank, and of another script than before? */
bool text_word_begins(const char *text, size_t length, size_t at);

#endif
