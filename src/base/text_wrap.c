/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_wrap - lines with 禁則: libunistring's strict break points, a small
 * table of our own over them, and an emergency break at a cluster.
 *
 * Blanks at the end of a line that do not fit hang: they belong to no line's
 * length, and the next line starts behind them.  A cluster that is wider than
 * the whole line (no one writes such) is broken at a character.
 */
#include "base/text.h"

#include <assert.h>
#include <string.h>
#include <stdlib.h>
#include <unilbrk.h>
#include <unistr.h>

#include "base/alloc.h"
#include "base/text_encoding.h"

struct layout {
	const char *text;
	enum text_ambiguous ambiguous;
	int columns;
	char *breaks;			/* per byte of the paragraph: may a line begin here? */
	struct text_line *lines;
	size_t count, capacity;
};

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

static void add_line(struct layout *layout, size_t start, size_t length, bool hard)
{
	layout->lines = grow(layout->lines, layout->count, &layout->capacity,
			     sizeof(*layout->lines));
	layout->lines[layout->count++] =
		(struct text_line){ .start = start, .length = length, .hard = hard };
}

/* End of the blanks at `at`, each a cluster of its own; `at` where there are none. */
static size_t skip_blanks(const char *text, size_t length, size_t at)
{
	for (;;) {
		size_t after = at;

		if (at < length && text[at] == ' ')
			after = at + 1;
		else if (stands_at(text, length, at, "　"))
			after = at + strlen("　");
		if (after == at || text_next(text, length, at) != after)
			return at;
		at = after;
	}
}

static bool may_break(const struct layout *layout, const char *text, size_t length, size_t at)
{
	return layout->breaks[at] == UC_BREAK_POSSIBLE && !is_forbidden(text, length, at);
}

/* End of the characters of a cluster that fit, one at least. */
static size_t break_cluster(const struct layout *layout, const char *text, size_t at, size_t after)
{
	size_t end = at, next = at;

	do {
		end = next;
		next = end + (size_t)u8_mblen((const uint8_t *)text + end, after - end);
	} while (end == at ||
		 (end < after &&
		  text_width(text + at, next - at, layout->ambiguous) <= layout->columns));
	return end;
}

/*
 * Where the next line begins if the blanks at `at` hang; 0 where it must not
 * begin behind them.
 */
static size_t hang_blanks(const struct layout *layout, const char *text, size_t length, size_t at)
{
	size_t next = skip_blanks(text, length, at);

	if (next == at || (next < length && !may_break(layout, text, length, next)))
		return 0;
	return next;
}

/*
 * End of the line that begins at `start`, at most `columns` wide, and where
 * the next one begins.
 */
static size_t find_end(const struct layout *layout, const char *text, size_t length,
		       size_t start, size_t *next)
{
	size_t at = start, after, opportunity = 0;
	int width = 0;

	for (; at < length; at = after) {
		after = text_next(text, length, at);
		width += text_width(text + at, after - at, layout->ambiguous);
		if (at > start && may_break(layout, text, length, at))
			opportunity = at;
		if (width <= layout->columns)
			continue;
		if (at == start) {
			*next = break_cluster(layout, text, at, after);
			return *next;
		}
		*next = hang_blanks(layout, text, length, at);
		if (*next)
			return at;
		*next = opportunity ? opportunity : at;
		return *next;
	}
	*next = length;
	return length;
}

static void wrap_paragraph(struct layout *layout, size_t start, size_t length)
{
	const char *text = layout->text + start;
	size_t at = 0, next = 0;

	if (text_width(text, length, layout->ambiguous) <= layout->columns) {
		add_line(layout, start, length, true);
		return;
	}
	layout->breaks = xmalloc(length);
	u8_possible_linebreaks((const uint8_t *)text, length, text_encoding(layout->ambiguous),
			       layout->breaks);
	do {
		size_t end = find_end(layout, text, length, at, &next);

		add_line(layout, start + at, end - at, next == length);
		at = next;
	} while (at < length);
	free(layout->breaks);
}

size_t text_wrap(const char *text, size_t length, int columns, enum text_ambiguous ambiguous,
		 struct text_line **lines)
{
	struct layout layout = { .text = text, .ambiguous = ambiguous, .columns = columns };
	size_t start = 0;

	assert(columns >= 2);
	for (;;) {
		const char *newline = length > start ? memchr(text + start, '\n', length - start) : NULL;
		size_t end = newline ? (size_t)(newline - text) : length;

		wrap_paragraph(&layout, start, end - start);
		if (!newline)
			break;
		start = end + 1;
	}
	*lines = layout.lines;
	return layout.count;
}
