/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text - Japanese text in terminal columns, and the one gate for text that
 * comes in or goes out.  The only user of libunistring.
 *
 * All text is UTF-8.  Lengths and positions are bytes, widths are terminal
 * columns, never the other way round.  `ambiguous` says how wide the terminal
 * draws characters of East Asian width "ambiguous" (①, ─, α, ※).
 */
#ifndef BASE_TEXT_H
#define BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"

struct str;

enum text_ambiguous {
	TEXT_NARROW = 1,
	TEXT_WIDE = 2,
};

enum text_flags {
	TEXT_ONE_LINE = 0,
	TEXT_LINES = 1 << 0,	/* newlines may stand in it */
	TEXT_TABS = 1 << 1,	/* tabs may stand in it */
};

/* One laid-out line: bytes [start, start + length) of the text. */
struct text_line {
	size_t start;
	size_t length;		/* without the newline that ended it */
	bool hard;		/* ended by a newline or the end of the text */
};

/*
 * Inwards.  Check `length` bytes and return them as a new string in `*out`
 * (the caller frees it): valid UTF-8, NFC (compatibility ideographs U+F900–
 * FAFF and U+2F800–2FA1F stay as they are), CRLF and CR as newline, and
 * nothing of RELIABILITY 3.8's list: control characters, bidi controls,
 * U+2028/2029, U+FEFF, non-characters, unassigned, more than four combining
 * marks in a row.  RC_INVALID names the character, its position and, behind
 * the first, its line.
 */
enum rc text_take(const char *bytes, size_t length, unsigned flags, char **out,
		  struct err *err) MUST_CHECK;

/*
 * Append what text_take() would let in and leave the rest out, once a person
 * has agreed; line ends of other systems (VT, NEL, U+2028 …) become newlines.
 * Returns how many characters were not let in.
 */
size_t text_clean(struct str *out, const char *bytes, size_t length, unsigned flags);

/*
 * Outwards.  Append what may safely reach a terminal or file: what text_take()
 * refuses is made visible (␛, ⟨U+202E⟩, � for invalid bytes), never dropped.
 */
void text_show(struct str *out, const char *bytes, size_t length,
	       unsigned flags);

/*
 * Columns of the text when drawn on one line; variation selectors count 0.
 * Characters of private use (外字) are "ambiguous", as terminals have them.
 */
int text_width(const char *text, size_t length, enum text_ambiguous ambiguous);

/* Cluster boundary after / before `at`; `at` itself is one. */
size_t text_next(const char *text, size_t length, size_t at);
size_t text_previous(const char *text, size_t length, size_t at);

/* The first cluster boundary at or after any byte of the text. */
size_t text_boundary(const char *text, size_t length, size_t at);

/* How many clusters (what a person counts as characters). */
size_t text_count(const char *text, size_t length);

/* Bytes of the longest prefix of whole clusters within `columns`. */
size_t text_fit(const char *text, size_t length, int columns,
		enum text_ambiguous ambiguous);

/*
 * Append the text cut and padded with blanks to exactly `columns`.  What was
 * cut is marked by a '>' in the last column.  `right` puts blanks first.
 */
void text_pad(struct str *out, const char *text, size_t length, int columns,
	      bool right, enum text_ambiguous ambiguous);

/*
 * Lay a text out in lines of at most `columns`, with 禁則 (strict), hanging
 * trailing blanks, and an emergency break at a cluster.  `*lines` is a new
 * array (the caller frees it); there is always at least one line; a text that
 * ends in a newline ends in an empty line.  Pure: the screen, the page and the
 * "lines used" counter all call it.  columns >= 2.
 */
size_t text_wrap(const char *text, size_t length, int columns,
		 enum text_ambiguous ambiguous, struct text_line **lines);

/*
 * The first cluster from `at` (a boundary) on with a character that is not
 * everywhere in Japan: outside CP932, where spellings of one character count
 * as one (〜 ～).  `length` where there is none.
 */
size_t text_find_rare(const char *text, size_t length, size_t at);

/* For search and comparison only: NFKC, case, kana, dashes, waves, blanks. */
char *text_fold(const char *text);

struct text_range {	/* bytes from..to */
	size_t from, to;
};

/*
 * Where words in that spelling stand in a text, however it is spelled: a new
 * array (the caller frees it) of ranges of whole clusters that follow one
 * another.  A blank of the words is any run of blanks and newlines.
 */
size_t text_find(const char *text, size_t length, const char *words, struct text_range **ranges);

/* Full-width ASCII (letters, digits, punctuation, blank) as narrow. */
char *text_narrow(const char *text);

#endif
