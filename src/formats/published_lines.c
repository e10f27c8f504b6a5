/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/published_lines.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/text.h"
#include "formats/published.h"

#define BOM "\xef\xbb\xbf"

static enum rc split(struct published_line *line, const char *file, struct err *err)
{
	size_t capacity = 0;
	char *at = line->text;

	line->blank = strspn(line->text, "\t ") == strlen(line->text);
	for (;;) {
		char *tab = strchr(at, '\t');

		if (line->count == PUBLISHED_CELLS_MAX)
			return err_at(err, RC_INVALID, file, line->number,
				      _("a line has %d cells at most"), PUBLISHED_CELLS_MAX);
		line->cells = grow(line->cells, (size_t)line->count, &capacity, sizeof(*line->cells));
		line->cells[line->count++] = at;
		if (!tab)
			return RC_OK;
		*tab = '\0';
		at = tab + 1;
	}
}

static enum rc add_line(struct published_lines *lines, const char *bytes, size_t length,
			const char *file, struct err *err)
{
	struct published_line *line;
	enum rc rc;

	lines->items = grow(lines->items, lines->count, &lines->capacity, sizeof(*lines->items));
	line = &lines->items[lines->count++];
	*line = (struct published_line){ .number = (long)lines->count };
	if (length > PUBLISHED_LINE_MAX)
		return err_at(err, RC_INVALID, file, line->number, _("a line has %u bytes at most"),
			      PUBLISHED_LINE_MAX);
	rc = text_take(bytes, length, TEXT_TABS, &line->text, err);
	if (rc) {
		err->line = line->number;
		err_name_file(err, file);
		return rc;
	}
	return split(line, file, err);
}

enum rc published_lines_read(const char *bytes, size_t length, const char *file,
			     struct published_lines *lines, struct notes *notes, struct err *err)
{
	bool returns = false, too_long = length > PUBLISHED_FILE_MAX;
	enum rc rc = RC_OK;

	*lines = (struct published_lines){ 0 };
	if (length >= 3 && !memcmp(bytes, BOM, 3)) {
		bytes += 3;
		length -= 3;
		notes_add(notes, NOTE_ODD, 1, _("a byte order mark was left out"));
	}
	if (!length)
		return err_at(err, RC_INVALID, file, 1, _("the file is empty"));
	while (length && !rc) {
		const char *newline = memchr(bytes, '\n', length);
		size_t part = newline ? (size_t)(newline - bytes) : length;
		size_t text = part && bytes[part - 1] == '\r' ? part - 1 : part;

		returns = returns || text < part;
		rc = add_line(lines, bytes, text, file, err);
		lines->items[lines->count - 1].ended = newline != NULL;
		part += newline != NULL;
		bytes += part;
		length -= part;
	}
	if (!rc && too_long)
		rc = err_at(err, RC_INVALID, file, (long)lines->count, _("the file has more than %u bytes"),
			    PUBLISHED_FILE_MAX);
	if (!rc && returns)
		notes_add(notes, NOTE_ODD, 1, _("lines end in CR LF"));
	return rc;
}

void published_lines_release(struct published_lines *lines)
{
	for (size_t i = 0; i < lines->count; i++) {
		free(lines->items[i].text);
		free(lines->items[i].cells);
	}
	free(lines->items);
	*lines = (struct published_lines){ 0 };
}
