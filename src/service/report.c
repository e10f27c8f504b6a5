/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/report.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/str.h"
#include "base/text.h"

static void add(struct report *report, const char *file, long line, char *message)
{
	report->items = grow(report->items, report->count, &report->capacity,
			     sizeof(*report->items));
	report->items[report->count++] =
		(struct report_line){ .file = file, .line = line, .message = message };
}

void report_add(struct report *report, const char *file, long line, const char *format, ...)
{
	struct str message = STR_INIT;
	va_list args;

	va_start(args, format);
	str_vaddf(&message, format, args);
	va_end(args);
	add(report, file, line, str_take(&message));
}

void report_note(struct report *report, const char *file, const struct note *note)
{
	report_add(report, file, note->line, "%s: %s", note_kind_label(note->kind), note->message);
}

void report_send(const struct report *report, import_fn *fn, void *arg)
{
	for (size_t i = 0; fn && i < report->count; i++) {
		const struct report_line *line = &report->items[i];
		struct str shown = STR_INIT;

		text_show(&shown, line->message, strlen(line->message), TEXT_ONE_LINE);
		fn(line->file, line->line, shown.text, arg);
		str_release(&shown);
	}
}

void report_release(struct report *report)
{
	for (size_t i = 0; i < report->count; i++)
		free(report->items[i].message);
	free(report->items);
	*report = (struct report){ 0 };
}
