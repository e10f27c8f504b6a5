/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/marked.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "base/text_diff.h"

static void add(struct marked *marked, size_t from, size_t to)
{
	if (from < to)
		marked->items[marked->count++] = (struct text_range){ from, to };
}

static size_t within(size_t at, size_t from, size_t to)
{
	return at < from ? from : at > to ? to : at;
}

void marked_differences(const char *before, const char *after, struct marked *of_before,
			struct marked *of_after)
{
	struct text_change *changes = NULL;
	size_t count = text_diff(before, after, &changes);

	*of_before = (struct marked){ .items = xcalloc(count + 1, sizeof(*of_before->items)) };
	*of_after = (struct marked){ .items = xcalloc(count + 1, sizeof(*of_after->items)) };
	for (size_t i = 0; i < count; i++) {
		const struct text_change *change = &changes[i];

		add(of_before, change->old_start, change->old_start + change->old_length);
		add(of_after, change->new_start, change->new_start + change->new_length);
	}
	free(changes);
}

struct marked marked_part(const struct marked *marked, size_t from, size_t to)
{
	struct marked part = { .items = xcalloc(marked->count + 1, sizeof(*part.items)) };

	for (size_t i = 0; i < marked->count; i++)
		add(&part, within(marked->items[i].from, from, to) - from,
		    within(marked->items[i].to, from, to) - from);
	return part;
}

void marked_release(struct marked *marked)
{
	free(marked->items);
	*marked = (struct marked){ 0 };
}

int marked_put(struct frame *frame, int line, int column, enum role role, const char *text,
	       size_t from, size_t to, const struct marked *marked)
{
	if (line < 0)
		return column;
	for (size_t i = 0; i < marked->count; i++) {
		size_t begin = within(marked->items[i].from, from, to), end = within(marked->items[i].to, from, to);

		column = frame_put(frame, line, column, role, text + from, begin - from);
		column = frame_put(frame, line, column, ROLE_SELECTED, text + begin, end - begin);
		from = end;
	}
	return frame_put(frame, line, column, role, text + from, to - from);
}
