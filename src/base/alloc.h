/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * alloc - memory that is there or ends the program, and the last words.
 *
 * Running out of memory and our own mistakes end in die(), whose hook lets
 * the screen be restored (and a draft be kept) before the message.
 */
#ifndef BASE_ALLOC_H
#define BASE_ALLOC_H

#include <stddef.h>

void *xmalloc(size_t size);
void *xcalloc(size_t count, size_t size);
void *xrealloc(void *old, size_t count, size_t size);	/* checks count * size */
char *xstrdup(const char *text);			/* NULL gives NULL */
char *xstrndup(const char *text, size_t length);

/*
 * Make room for one more item in a growing array: returns `items` or its
 * successor, with `*capacity` raised where `count` has reached it.
 */
void *grow(void *items, size_t count, size_t *capacity, size_t size);

/* `hook` runs once before die() prints; NULL takes it away. */
void die_set_hook(void (*hook)(void));
_Noreturn void die(const char *format, ...)
	__attribute__((format(printf, 1, 2)));

/* A broken promise between our own functions: stop with file and line. */
#define BUG(...) bug(__FILE__, __LINE__, __VA_ARGS__)
_Noreturn void bug(const char *file, int line, const char *format, ...)
	__attribute__((format(printf, 3, 4)));

#endif
