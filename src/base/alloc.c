/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/alloc.h"

#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define FIRST_CAPACITY 8

static void (*last_words_hook)(void);

void die_set_hook(void (*hook)(void))
{
	last_words_hook = hook;
}

/* Run the hook once, even where it dies itself. */
static void run_hook(void)
{
	void (*hook)(void) = last_words_hook;

	last_words_hook = NULL;
	if (hook)
		hook();
}

_Noreturn void die(const char *format, ...)
{
	va_list args;

	run_hook();
	fputs("hyoka: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(70);
}

_Noreturn void bug(const char *file, int line, const char *format, ...)
{
	va_list args;

	run_hook();
	fprintf(stderr, "hyoka: BUG at %s:%d: ", file, line);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	abort();
}

static void *sure(void *memory)
{
	if (!memory)
		die("out of memory");
	return memory;
}

void *xmalloc(size_t size)
{
	return sure(malloc(size ? size : 1));
}

void *xcalloc(size_t count, size_t size)
{
	return sure(calloc(count ? count : 1, size ? size : 1));
}

void *xrealloc(void *old, size_t count, size_t size)
{
	if (size && count > SIZE_MAX / size)
		die("out of memory");
	size *= count;
	return sure(realloc(old, size ? size : 1));
}

char *xstrdup(const char *text)
{
	return text ? xstrndup(text, strlen(text)) : NULL;
}

char *xstrndup(const char *text, size_t length)
{
	char *copy = xmalloc(length + 1);

	memcpy(copy, text, length);
	copy[length] = '\0';
	return copy;
}

void *grow(void *items, size_t count, size_t *capacity, size_t size)
{
	if (count < *capacity)
		return items;
	*capacity = *capacity ? *capacity * 2 : FIRST_CAPACITY;
	return xrealloc(items, *capacity, size);
}
