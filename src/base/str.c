/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/str.h"

#include <assert.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

#define FIRST_CAPACITY 64

char str_empty[1];

void str_init(struct str *str)
{
	*str = (struct str)STR_INIT;
}

void str_release(struct str *str)
{
	if (str->capacity)
		free(str->text);
	str_init(str);
}

void str_clear(struct str *str)
{
	str_truncate(str, 0);
}

/* Room for `more` bytes and the NUL. */
static void reserve(struct str *str, size_t more)
{
	size_t wanted = str->length + more + 1;
	size_t capacity = str->capacity ? str->capacity : FIRST_CAPACITY;

	if (wanted <= str->length)
		die("out of memory");
	if (wanted <= str->capacity)
		return;
	while (capacity < wanted)
		capacity *= 2;
	str->text = xrealloc(str->capacity ? str->text : NULL, capacity, 1);
	str->capacity = capacity;
	str->text[str->length] = '\0';
}

void str_add(struct str *str, const char *text)
{
	if (text)
		str_add_bytes(str, text, strlen(text));
}

void str_add_bytes(struct str *str, const char *bytes, size_t length)
{
	if (!length)
		return;
	reserve(str, length);
	memcpy(str->text + str->length, bytes, length);
	str->length += length;
	str->text[str->length] = '\0';
}

void str_add_char(struct str *str, char c)
{
	str_add_bytes(str, &c, 1);
}

void str_add_repeat(struct str *str, const char *text, size_t times)
{
	size_t length = strlen(text);

	while (times--)
		str_add_bytes(str, text, length);
}

void str_addf(struct str *str, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	str_vaddf(str, format, args);
	va_end(args);
}

void str_vaddf(struct str *str, const char *format, va_list args)
{
	va_list again;
	int length;

	va_copy(again, args);
	length = vsnprintf(NULL, 0, format, again);
	va_end(again);
	if (length < 0)
		BUG("format '%s'", format);
	reserve(str, (size_t)length);
	vsnprintf(str->text + str->length, (size_t)length + 1, format, args);
	str->length += (size_t)length;
}

void str_insert(struct str *str, size_t at, const char *bytes, size_t length)
{
	assert(at <= str->length);
	if (!length)
		return;
	reserve(str, length);
	memmove(str->text + at + length, str->text + at, str->length - at + 1);
	memcpy(str->text + at, bytes, length);
	str->length += length;
}

void str_remove(struct str *str, size_t at, size_t length)
{
	assert(at <= str->length && length <= str->length - at);
	if (!length)
		return;
	memmove(str->text + at, str->text + at + length, str->length - at - length + 1);
	str->length -= length;
}

void str_truncate(struct str *str, size_t length)
{
	assert(length <= str->length);
	str->length = length;
	if (str->capacity)
		str->text[length] = '\0';
}

char *str_take(struct str *str)
{
	char *text = str->capacity ? str->text : xstrndup("", 0);

	str_init(str);
	return text;
}

char **str_split(const char *text, char separator, size_t *count)
{
	char **parts = NULL;
	size_t capacity = 0;

	*count = 0;
	while (*text) {
		const char *end = strchrnul(text, separator);

		parts = grow(parts, *count, &capacity, sizeof(*parts));
		parts[(*count)++] = xstrndup(text, (size_t)(end - text));
		text = *end ? end + 1 : end;
	}
	return parts;
}

void str_free_parts(char **parts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		free(parts[i]);
	free(parts);
}
