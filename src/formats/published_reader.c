/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_reader - moving over lines, putting cells, saying what is odd.
 */
#include "formats/published_reader.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"

const struct published_line *reader_peek(struct reader *reader)
{
	while (reader->at < reader->lines.count && reader->lines.items[reader->at].blank)
		reader->at++;
	return reader->at < reader->lines.count ? &reader->lines.items[reader->at] : NULL;
}

const struct published_line *reader_next(struct reader *reader)
{
	const struct published_line *line = reader_peek(reader);

	if (line) {
		reader->at++;
		if (reader->read)
			reader->read->last_line = line->number;
	}
	return line;
}

const char *heading_words(const struct published_line *line)
{
	const char *words = line->cells[0];

	if (*words != '#')
		return NULL;
	words += strspn(words, "#");
	return words + strspn(words, " ");
}

bool reader_at_heading(struct reader *reader)
{
	const struct published_line *line = reader_peek(reader);

	return !line || heading_words(line);
}

enum rc reader_unknown(const struct reader *reader, const struct published_line *line,
		       const char *text, struct err *err)
{
	return err_at(err, RC_INVALID, reader->file, line->number,
		      _("'%s' belongs to no field of the form"), text);
}

enum rc reader_missing(struct reader *reader, const char *wanted, struct err *err)
{
	const struct published_line *line = reader_peek(reader);
	long number = line ? line->number : (long)reader->lines.count;

	return err_at(err, RC_INVALID, reader->file, number,
		      line ? _("'%s' is missing before this line") : _("the text ends before '%s'"),
		      wanted);
}

void reader_note(struct reader *reader, enum note_kind kind, const struct published_line *line,
		 const char *format, ...)
{
	struct str message = STR_INIT;
	va_list args;

	va_start(args, format);
	str_vaddf(&message, format, args);
	va_end(args);
	notes_add(&reader->read->notes, kind, line->number, "%s", message.text);
	str_release(&message);
}

void reader_lost(struct reader *reader, const struct published_line *line,
		 const struct address *at)
{
	struct published_sheet *read = reader->read;
	struct str address = STR_INIT, label = STR_INIT;

	address_format(at, &address);
	address_label(at, reader->masters, &label);
	reader_note(reader, NOTE_LOST, line, _("the text has lost %s (%s)"), label.text, address.text);
	read->lost = grow(read->lost, read->lost_count, &reader->lost_capacity, sizeof(*read->lost));
	read->lost[read->lost_count++] = str_take(&address);
	str_release(&label);
}

int line_filled(const struct published_line *line, int from)
{
	for (int i = from; i < line->count; i++)
		if (*line->cells[i])
			return i;
	return -1;
}

enum rc line_ends(const struct reader *reader, const struct published_line *line, int from,
		  struct err *err)
{
	int filled = line_filled(line, from);

	return filled < 0 ? RC_OK : reader_unknown(reader, line, line->cells[filled], err);
}

static void note_choice(struct reader *reader, const struct published_line *line,
			const struct address *at, const struct value *value)
{
	const struct field *field = field_info(at->field);
	struct str label = STR_INIT;

	if (!field->choices || value->type != VALUE_TEXT ||
	    masters_choice(reader->masters, field->choices, value->text))
		return;
	address_label(at, reader->masters, &label);
	reader_note(reader, NOTE_UNKNOWN, line, _("%s: '%s' is in no list and is kept as it is"),
		    label.text, value->text);
	str_release(&label);
}

/* A printed 0 of what cannot be known yet says nothing (STORE 3). */
static bool is_to_come(const struct reader *reader, const struct address *at,
		       const struct value *value, const char *raw)
{
	return address_to_come(at, reader->read->sheet->year) && value->type == VALUE_NUMBER &&
	       !value->number && !cell_is_explicit(raw);
}

static void put_empty(struct reader *reader, const struct address *at, const char *reason)
{
	struct str address = STR_INIT;

	sheet_put(reader->read->sheet, at, &VALUE_NONE);
	if (!reason)
		return;
	address_format(at, &address);
	sheet_set_mark(reader->read->sheet, address.text, "empty", reason);
	str_release(&address);
}

/* Empty, or a reason in place of a value; one that cannot hold there is left out. */
static bool says_nothing(struct reader *reader, const struct published_line *line,
			 const struct address *at, const char *raw, const char **reason)
{
	*reason = cell_reason(raw, reader->masters);
	if (!*reason)
		return !*raw;
	if (!strcmp(*reason, REASON_TO_COME) && !address_to_come(at, reader->read->sheet->year)) {
		reader_note(reader, NOTE_ODD, line, _("'%s' is left out: that year is not to come"),
			    REASON_TO_COME);
		*reason = NULL;
	}
	return true;
}

enum rc reader_put(struct reader *reader, const struct published_line *line,
		   const struct address *at, const char *raw, struct err *err)
{
	struct value value = VALUE_NONE;
	const char *reason;
	char *text;
	enum rc rc;

	if (says_nothing(reader, line, at, raw, &reason)) {
		put_empty(reader, at, reason);
		return RC_OK;
	}
	text = cell_decode(raw);
	rc = field_parse(at->field, text, &value, err);
	free(text);
	if (rc) {
		struct str label = STR_INIT;
		char *why = xstrdup(err->message);

		address_label(at, reader->masters, &label);
		rc = err_at(err, RC_INVALID, reader->file, line->number, "%s: %s", label.text, why);
		str_release(&label);
		free(why);
		return rc;
	}
	if (is_to_come(reader, at, &value, raw)) {
		put_empty(reader, at, REASON_TO_COME);
		return RC_OK;
	}
	note_choice(reader, line, at, &value);
	sheet_take(reader->read->sheet, at, value);
	return RC_OK;
}
