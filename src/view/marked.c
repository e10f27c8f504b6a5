/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/marked.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/text_diff.h"

static void add(struct marked *marked, size_t start, size_t length)
{
	if (length)
		marked->items[marked->count++] = (struct marked_range){ start, length };
}

void marked_differences(const char *before, const char *after, struct marked *of_before,
			struct marked *of_after)
{
	struct text_change *changes = NULL;
	size_t count = text_diff(before, after, &changes);

	*of_before = (struct marked){ .items = xcalloc(count + 1, sizeof(*of_before->items)) };
	*of_after = (struct marked){ .items = xcalloc(count + 1, sizeof(*of_after->items)) };
	for (size_t i = 0; i < count; i++) {
		add(of_before, changes[i].old_start, changes[i].old_length);
		add(of_after, changes[i].new_start, changes[i].new_length);
	}
	free(changes);
}

struct marked marked_part(const struct marked *marked, size_t start, size_t end)
{
	struct marked part = { .items = xcalloc(marked->count + 1, sizeof(*part.items)) };

	for (size_t i = 0; i < marked->count; i++) {
		size_t from = marked->items[i].start, to = from + marked->items[i].length;

		from = from < start ? start : from;
		to = to > end ? end : to;
		if (from < to)
			add(&part, from - start, to - from);
	}
	return part;
}

void marked_release(struct marked *marked)
{
	free(marked->items);
	*marked = (struct marked){ 0 };
}

int marked_put(struct frame *frame, int line, int column, enum role role, const char *text,
	       size_t start, size_t end, const struct marked *marked)
{
	size_t i = 0;

	if (line < 0)
		return column;
	while (start < end) {
		size_t from = end, to = end;

		while (i < marked->count && marked->items[i].start + marked->items[i].length <= start)
			i++;
		if (i < marked->count && marked->items[i].start < end) {
			from = marked->items[i].start < start ? start : marked->items[i].start;
			to = marked->items[i].start + marked->items[i].length;
			to = to > end ? end : to;
		}
		column = frame_put(frame, line, column, role, text + start, from - start);
		column = frame_put(frame, line, column, ROLE_SELECTED, text + from, to - from);
		start = to;
	}
	return column;
}
