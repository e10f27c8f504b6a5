/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_wrap - lines with 禁則: libunistring's strict break points, a small
 * table of our own over them, and an emergency break at a cluster.
 *
 * Blanks at the end of a line that do not fit hang: they belong to no line's
 * length, and the next line starts behind them.  A cluster that is wider than
 * the whole line (no one writes such) is broken at a character.
 *
 * The library is asked line by line, about a window that begins with the line:
 * so each line depends on the text from its start only (base/text_layout.h).
 */
#include "base/text_wrap.h"

#include <assert.h>
#include <string.h>
#include <stdlib.h>
#include <unilbrk.h>
#include <unistr.h>

#include "base/alloc.h"
#include "base/text_encoding.h"

#define WINDOW_AHEAD 16		/* bytes asked about behind the one in question */

/* No line begins with these, whatever the library says (TERMINAL 2.2). */
static const char *const no_break_before[] = { "～" };

/* No line ends with these. */
static const char *const no_break_after[] = { "※", "№", "￥" };

/* Not between two of a kind. */
static const char *const no_break_between[] = { "―", "…" };

static bool stands_at(const char *text, size_t length, size_t at, const char *what)
{
	size_t size = strlen(what);

	return at + size <= length && !memcmp(text + at, what, size);
}

static bool stands_before(const char *text, size_t at, const char *what)
{
	size_t size = strlen(what);

	return at >= size && !memcmp(text + at - size, what, size);
}

#define EACH(i, table) (size_t i = 0; i < sizeof(table) / sizeof(*(table)); i++)

static bool is_forbidden(const char *text, size_t length, size_t at)
{
	for EACH(i, no_break_before)
		if (stands_at(text, length, at, no_break_before[i]))
			return true;
	for EACH(i, no_break_after)
		if (stands_before(text, at, no_break_after[i]))
			return true;
	for EACH(i, no_break_between)
		if (stands_at(text, length, at, no_break_between[i]) &&
		    stands_before(text, at, no_break_between[i]))
			return true;
	return false;
}

static void look(struct wrapping *wrapping, size_t at)
{
	if (at >= wrapping->seen)
		wrapping->seen = at + 1;
}

/* End of the blanks at `at`, each a cluster of its own; `at` where there are none. */
static size_t skip_blanks(struct wrapping *wrapping, size_t at)
{
	const char *text = wrapping->text;

	for (;;) {
		size_t after = at;

		if (at < wrapping->end && text[at] == ' ')
			after = at + 1;
		else if (stands_at(text, wrapping->end, at, "　"))
			after = at + strlen("　");
		look(wrapping, after);
		if (after == at || text_next(text, wrapping->end, at) != after)
			return at;
		at = after;
	}
}

/* Ask the library about the text from the window's start to behind `at`. */
static void open_window(struct wrapping *wrapping, size_t at)
{
	size_t size = at - wrapping->from + WINDOW_AHEAD;

	if (size > wrapping->end - wrapping->from)
		size = wrapping->end - wrapping->from;
	while (wrapping->from + size < wrapping->end &&
	       ((unsigned char)wrapping->text[wrapping->from + size] & 0xc0) == 0x80)
		size++;
	if (size > wrapping->capacity) {
		free(wrapping->breaks);
		wrapping->capacity = size * 2;
		wrapping->breaks = xmalloc(wrapping->capacity);
	}
	u8_possible_linebreaks((const uint8_t *)wrapping->text + wrapping->from, size,
			       text_encoding(wrapping->ambiguous), wrapping->breaks);
	wrapping->until = wrapping->from + size;
}

static bool may_break(struct wrapping *wrapping, size_t at)
{
	if (at >= wrapping->until)
		open_window(wrapping, at);
	return wrapping->breaks[at - wrapping->from] == UC_BREAK_POSSIBLE &&
	       !is_forbidden(wrapping->text, wrapping->end, at);
}

/* End of the characters of a cluster that fit, one at least. */
static size_t break_cluster(const struct wrapping *wrapping, size_t at, size_t after)
{
	const char *text = wrapping->text;
	size_t end = at, next = at;

	do {
		end = next;
		next = end + (size_t)u8_mblen((const uint8_t *)text + end, after - end);
	} while (end == at ||
		 (end < after &&
		  text_width(text + at, next - at, wrapping->ambiguous) <= wrapping->columns));
	return end;
}

/*
 * Where the next line begins if the blanks at `at` hang; 0 where it must not
 * begin behind them.
 */
static size_t hang_blanks(struct wrapping *wrapping, size_t at)
{
	size_t next = skip_blanks(wrapping, at);

	if (next == at || (next < wrapping->end && !may_break(wrapping, next)))
		return 0;
	return next;
}

/* The last place up to `at` where the line from `start` may end, or `at`. */
static size_t find_opportunity(struct wrapping *wrapping, size_t start, size_t at)
{
	for (size_t place = at; place > start; place--)
		if (may_break(wrapping, place) &&
		    text_boundary(wrapping->text + start, at - start, place - start) == place - start)
			return place;
	return at;
}

/*
 * End of the line that begins at `start`, at most `columns` wide, and where
 * the next one of its paragraph begins.
 */
static size_t find_end(struct wrapping *wrapping, size_t start, size_t *next)
{
	const char *text = wrapping->text;
	size_t at = start, after;
	int width = 0;

	wrapping->from = wrapping->until = start;
	for (; at < wrapping->end; at = after) {
		after = text_next(text, wrapping->end, at);
		width += text_width(text + at, after - at, wrapping->ambiguous);
		look(wrapping, after);
		if (width <= wrapping->columns)
			continue;
		if (at == start) {
			*next = break_cluster(wrapping, at, after);
			return *next;
		}
		*next = hang_blanks(wrapping, at);
		if (*next)
			return at;
		*next = find_opportunity(wrapping, start, at);
		return *next;
	}
	look(wrapping, wrapping->end);
	*next = wrapping->end;
	return wrapping->end;
}

static size_t end_of_paragraph(const struct wrapping *wrapping, size_t at)
{
	const char *newline = NULL;

	if (wrapping->length > at)
		newline = memchr(wrapping->text + at, '\n', wrapping->length - at);
	return newline ? (size_t)(newline - wrapping->text) : wrapping->length;
}

struct wrapping wrapping_begin(const char *text, size_t length, int columns,
			       enum text_ambiguous ambiguous)
{
	assert(columns >= 2);
	return (struct wrapping){
		.text = text, .length = length, .columns = columns, .ambiguous = ambiguous,
	};
}

void wrapping_end(struct wrapping *wrapping)
{
	free(wrapping->breaks);
	wrapping->breaks = NULL;
}

size_t wrapping_line(struct wrapping *wrapping, size_t start, struct text_line *line)
{
	size_t next, end;

	if (start == 0 || start > wrapping->end || wrapping->text[start - 1] == '\n')
		wrapping->end = end_of_paragraph(wrapping, start);
	end = find_end(wrapping, start, &next);
	line->start = start;
	line->length = end - start;
	line->hard = next == wrapping->end;
	return line->hard ? next + 1 : next;
}
