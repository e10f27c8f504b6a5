/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * str - a growing string.
 *
 * Invariants: `text` is never NULL after str_init (an empty one points to a
 * shared terminator while capacity is 0), text[length] is NUL.  Read `text`
 * and `length` freely; change them only through these functions.
 */
#ifndef BASE_STR_H
#define BASE_STR_H

#include <stdarg.h>
#include <stddef.h>

struct str {
	char *text;
	size_t length;		/* bytes, without the NUL */
	size_t capacity;	/* bytes allocated, 0 while nothing is */
};

extern char str_empty[];
#define STR_INIT { .text = str_empty }

void str_init(struct str *str);
void str_release(struct str *str);	/* back to str_init's state */
void str_clear(struct str *str);	/* length 0, memory kept */

void str_add(struct str *str, const char *text);	/* NULL adds nothing */
void str_add_bytes(struct str *str, const char *bytes, size_t length);
void str_add_char(struct str *str, char c);
void str_add_repeat(struct str *str, const char *text, size_t times);
void str_addf(struct str *str, const char *format, ...)
	__attribute__((format(printf, 2, 3)));
void str_vaddf(struct str *str, const char *format, va_list args)
	__attribute__((format(printf, 2, 0)));
void str_insert(struct str *str, size_t at, const char *bytes, size_t length);
void str_remove(struct str *str, size_t at, size_t length);
void str_truncate(struct str *str, size_t length);

/* Hand the text over to the caller, who frees it; `str` is empty again. */
char *str_take(struct str *str);

/*
 * The parts of a text between separators, in a new array of new strings: none
 * of an empty text.  str_free_parts() it.
 */
char **str_split(const char *text, char separator, size_t *count);
void str_free_parts(char **parts, size_t count);

#endif
