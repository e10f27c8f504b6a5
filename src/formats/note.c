/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/note.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"

void notes_add(struct notes *notes, enum note_kind kind, long line, const char *format, ...)
{
	struct str message = STR_INIT;
	size_t at = notes->count;
	va_list args;

	va_start(args, format);
	str_vaddf(&message, format, args);
	va_end(args);
	notes->items = grow(notes->items, notes->count, &notes->capacity, sizeof(*notes->items));
	while (at && notes->items[at - 1].line > line)
		at--;
	memmove(notes->items + at + 1, notes->items + at, (notes->count - at) * sizeof(*notes->items));
	notes->items[at] = (struct note){ kind, line, str_take(&message) };
	notes->count++;
}

void notes_release(struct notes *notes)
{
	for (size_t i = 0; i < notes->count; i++)
		free(notes->items[i].message);
	free(notes->items);
	*notes = (struct notes){ 0 };
}

const char *note_kind_label(enum note_kind kind)
{
	switch (kind) {
	case NOTE_ODD:
		return _("odd");
	case NOTE_LOST:
		return _("lost");
	case NOTE_UNKNOWN:
		return _("unknown");
	}
	return "";
}
