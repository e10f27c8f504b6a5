/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * value - what stands in a cell: nothing, a number, or text.
 */
#include "model/value.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"

struct value value_text(const char *text)
{
	if (!text || !text[0])
		return VALUE_NONE;
	return (struct value){ .type = VALUE_TEXT, .text = xstrdup(text) };
}

struct value value_copy(const struct value *value)
{
	struct value copy = *value;

	copy.text = value->type == VALUE_TEXT ? xstrdup(value->text) : NULL;
	return copy;
}

void value_release(struct value *value)
{
	free(value->text);
	*value = VALUE_NONE;
}

bool value_equal(const struct value *a, const struct value *b)
{
	if (a->type != b->type)
		return false;
	switch (a->type) {
	case VALUE_EMPTY:
		return true;
	case VALUE_NUMBER:
		return a->number == b->number;
	case VALUE_TEXT:
		return !strcmp(a->text, b->text);
	}
	return false;
}
