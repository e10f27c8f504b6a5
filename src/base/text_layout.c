/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * text_layout - lines from the first to the last, or from the first that a
 * change concerns to the last.
 */
#include "base/text_layout.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/text_wrap.h"

static void add_line(struct text_layout *layout, const struct text_line *line, size_t seen)
{
	size_t capacity = layout->capacity;

	layout->lines = grow(layout->lines, layout->count, &layout->capacity,
			     sizeof(*layout->lines));
	if (layout->capacity != capacity)
		layout->seen = xrealloc(layout->seen, layout->capacity, sizeof(*layout->seen));
	layout->lines[layout->count] = *line;
	layout->seen[layout->count++] = seen;
}

/* Add the line that begins at `start`; where the next one begins. */
static size_t lay_line(struct wrapping *wrapping, size_t start, struct text_layout *layout)
{
	struct text_line line;
	size_t next = wrapping_line(wrapping, start, &line);

	add_line(layout, &line, wrapping->seen);
	return next;
}

void text_layout_release(struct text_layout *layout)
{
	free(layout->lines);
	free(layout->seen);
	*layout = (struct text_layout)TEXT_LAYOUT_INIT;
}

void text_layout_make(struct text_layout *layout, const char *text, size_t length, int columns,
		      enum text_ambiguous ambiguous)
{
	struct wrapping wrapping = wrapping_begin(text, length, columns, ambiguous);
	size_t next = 0;

	layout->count = 0;
	layout->columns = columns;
	layout->ambiguous = ambiguous;
	while (next <= length)
		next = lay_line(&wrapping, next, layout);
	wrapping_end(&wrapping);
}

size_t text_layout_find(const struct text_layout *layout, size_t at)
{
	size_t low = 0, high = layout->count;

	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;

		if (layout->lines[middle].start <= at)
			low = middle;
		else
			high = middle;
	}
	return low;
}

/* The first line that has seen the byte. */
static size_t first_to_see(const struct text_layout *layout, size_t at)
{
	size_t low = 0, high = layout->count;

	while (low < high) {
		size_t middle = low + (high - low) / 2;

		if (layout->seen[middle] > at)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

/* Put the new lines in the place of `count` at `first`; those behind move on. */
static void replace_lines(struct text_layout *layout, size_t first, size_t count,
			  const struct text_layout *new, size_t added, size_t removed)
{
	size_t behind = layout->count - first - count, wanted = first + new->count + behind;

	if (wanted > layout->capacity) {
		layout->capacity = wanted + wanted / 2;
		layout->lines = xrealloc(layout->lines, layout->capacity, sizeof(*layout->lines));
		layout->seen = xrealloc(layout->seen, layout->capacity, sizeof(*layout->seen));
	}
	memmove(layout->lines + first + new->count, layout->lines + first + count,
		behind * sizeof(*layout->lines));
	memmove(layout->seen + first + new->count, layout->seen + first + count,
		behind * sizeof(*layout->seen));
	memcpy(layout->lines + first, new->lines, new->count * sizeof(*new->lines));
	memcpy(layout->seen + first, new->seen, new->count * sizeof(*new->seen));
	layout->count = wanted;
	for (size_t i = first + new->count; i < wanted; i++) {
		layout->lines[i].start = layout->lines[i].start - removed + added;
		layout->seen[i] = layout->seen[i] - removed + added;
		if (i && layout->seen[i] < layout->seen[i - 1])
			layout->seen[i] = layout->seen[i - 1];
	}
}

void text_layout_change(struct text_layout *layout, const char *text, size_t length, size_t at,
			size_t removed, size_t added)
{
	struct wrapping wrapping = wrapping_begin(text, length, layout->columns, layout->ambiguous);
	size_t first = first_to_see(layout, at), old = first, next;
	struct text_layout new = TEXT_LAYOUT_INIT;

	assert(first < layout->count);
	next = layout->lines[first].start;
	wrapping.seen = first ? layout->seen[first - 1] : 0;
	while (next <= length) {
		next = lay_line(&wrapping, next, &new);
		while (old < layout->count &&
		       (layout->lines[old].start < at + removed ||
			layout->lines[old].start - removed + added < next))
			old++;
		if (old < layout->count && next >= at + added &&
		    layout->lines[old].start - removed + added == next)
			break;
	}
	if (next > length)
		old = layout->count;
	replace_lines(layout, first, old - first, &new, added, removed);
	wrapping_end(&wrapping);
	text_layout_release(&new);
}

size_t text_wrap(const char *text, size_t length, int columns, enum text_ambiguous ambiguous,
		 struct text_line **lines)
{
	struct text_layout layout = TEXT_LAYOUT_INIT;

	text_layout_make(&layout, text, length, columns, ambiguous);
	free(layout.seen);
	*lines = layout.lines;
	return layout.count;
}
