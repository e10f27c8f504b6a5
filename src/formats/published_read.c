/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_read - sheets one after another, each section in its order.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/year.h"
#include "formats/published_reader.h"
#include "model/masters.h"

#define TITLE "事務事業マネジメントシート"

/* The year in "令和 5年度 事務事業マネジメントシート"; false where it is no such heading. */
static bool is_title(const struct reader *reader, const struct published_line *line, int *year)
{
	const char *words = heading_words(line);
	size_t length = words ? strlen(words) : 0, title = strlen(TITLE);
	struct err ignored = ERR_INIT;
	char *text;
	enum rc rc;

	while (length && words[length - 1] == ' ')
		length--;
	if (length <= title || strncmp(words + length - title, TITLE, title))
		return false;
	text = xstrndup(words, length - title);
	rc = year_parse(text, &reader->masters->eras, year, &ignored);
	free(text);
	err_release(&ignored);
	return !rc;
}

static enum rc read_section(struct reader *reader, enum section_id section, struct err *err)
{
	switch (section) {
	case SECTION_basic:
		return read_basic(reader, err);
	case SECTION_cost:
		return read_costs(reader, err);
	case SECTION_indicator:
		return read_indicators(reader, err);
	case SECTION_overview:
	case SECTION_participation:
	case SECTION_result:
	case SECTION_evaluation:
	case SECTION_direction:
	case SECTION_COUNT:
		break;
	}
	return read_words(reader, section, err);
}

/* Each section under its heading, whatever the number of '#'s. */
static enum rc read_sections(struct reader *reader, struct err *err)
{
	for (int id = 0; id < SECTION_COUNT; id++) {
		const struct published_line *line = reader_peek(reader);
		const char *words = line ? heading_words(line) : NULL;
		enum rc rc;

		if (!words || strcmp(words, section_name((enum section_id)id)))
			return reader_missing(reader, section_name((enum section_id)id), err);
		reader_next(reader);
		rc = line_ends(reader, line, 1, err);
		if (!rc)
			rc = read_section(reader, (enum section_id)id, err);
		if (rc)
			return rc;
	}
	return RC_OK;
}

static enum rc refuse_twice(const struct reader *reader, const struct published *published,
			    struct err *err)
{
	const struct published_sheet *last = &published->sheets[published->count - 1];
	struct address at = ADDRESS(FIELD_basic_number);
	const char *number = sheet_text(last->sheet, &at);

	for (size_t i = 0; i + 1 < published->count; i++) {
		const struct sheet *other = published->sheets[i].sheet;

		if (other->year == last->sheet->year && !strcmp(sheet_text(other, &at), number))
			return err_at(err, RC_INVALID, reader->file, last->first_line,
				      _("sheet %s of %d stands at line %ld already"), number,
				      last->sheet->year, published->sheets[i].first_line);
	}
	return RC_OK;
}

static enum rc read_sheet(struct reader *reader, struct published *published, size_t *capacity,
			  struct err *err)
{
	const struct published_line *line = reader_peek(reader);
	const struct published_line *last;
	int year = 0;
	enum rc rc;

	if (!is_title(reader, line, &year))
		return err_at(err, RC_INVALID, reader->file, line->number,
			      _("a sheet begins with '# 令和N年度 %s'"), TITLE);
	published->sheets = grow(published->sheets, published->count, capacity, sizeof(*published->sheets));
	reader->read = &published->sheets[published->count++];
	reader->lost_capacity = 0;
	*reader->read = (struct published_sheet){ .sheet = sheet_new(year), .first_line = line->number };
	reader_next(reader);
	rc = line_ends(reader, line, 1, err);
	if (!rc)
		rc = read_sections(reader, err);
	if (!rc)
		rc = refuse_twice(reader, published, err);
	if (rc)
		return rc;
	last = &reader->lines.items[reader->at - 1];
	if (!last->ended)
		reader_note(reader, NOTE_ODD, last, _("the file ends in this line, without a newline"));
	return RC_OK;
}

enum rc published_read(const char *bytes, size_t length, const char *file,
		       const struct masters *masters, struct published **published,
		       struct err *err)
{
	struct published *read = xcalloc(1, sizeof(*read));
	struct reader reader = { .file = file, .masters = masters };
	size_t capacity = 0;
	enum rc rc = published_lines_read(bytes, length, file, &reader.lines, &read->notes, err);

	while (!rc && reader_peek(&reader))
		rc = read_sheet(&reader, read, &capacity, err);
	if (!rc && !read->count)
		rc = err_at(err, RC_INVALID, file, (long)reader.lines.count, _("there is no sheet in the file"));
	published_lines_release(&reader.lines);
	*published = rc ? NULL : read;
	if (rc)
		published_free(read);
	return rc;
}

void published_free(struct published *published)
{
	if (!published)
		return;
	for (size_t i = 0; i < published->count; i++) {
		struct published_sheet *read = &published->sheets[i];

		sheet_free(read->sheet);
		notes_release(&read->notes);
		for (size_t n = 0; n < read->lost_count; n++)
			free(read->lost[n]);
		free(read->lost);
	}
	free(published->sheets);
	notes_release(&published->notes);
	free(published);
}
