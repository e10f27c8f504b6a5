/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_reader - what the parts of the reader share; for this room only.
 *
 * Each part reads one section of the form: it is given the reader at the first
 * line behind the section's heading, and leaves it at the next heading (or the
 * end).  A section that is not complete is an error.
 */
#ifndef FORMATS_PUBLISHED_READER_H
#define FORMATS_PUBLISHED_READER_H

#include "formats/published.h"
#include "formats/published_cell.h"
#include "formats/published_lines.h"
#include "model/address.h"
#include "model/sheet.h"

struct reader {
	const char *file;
	const struct masters *masters;
	struct published_lines lines;
	size_t at;			/* next line */
	struct published_sheet *read;	/* the sheet at hand */
	size_t lost_capacity;
};

/* The next line that is not blank, without moving; NULL at the end. */
const struct published_line *reader_peek(struct reader *reader);
/* Take it. */
const struct published_line *reader_next(struct reader *reader);
/* Is the next line a heading ("# …"), or the end? */
bool reader_at_heading(struct reader *reader);

/* Words of a heading behind its '#'s and blanks, or NULL. */
const char *heading_words(const struct published_line *line);

/* RC_INVALID at a line: text that belongs to nothing. */
enum rc reader_unknown(const struct reader *reader, const struct published_line *line,
		       const char *text, struct err *err);
/* RC_INVALID: the text ends, or goes on elsewhere, before `wanted`. */
enum rc reader_missing(struct reader *reader, const char *wanted, struct err *err);

/*
 * Put a cell: "" and （REASON） are empty, else the field's kind reads the
 * decoded text.  Applies the zero rule for years to come, notes unknown
 * choices.
 */
enum rc reader_put(struct reader *reader, const struct published_line *line,
		   const struct address *at, const char *raw, struct err *err) MUST_CHECK;

void reader_note(struct reader *reader, enum note_kind kind, const struct published_line *line,
		 const char *format, ...) __attribute__((format(printf, 4, 5)));
/* The text has lost this cell; on update it stays as it is. */
void reader_lost(struct reader *reader, const struct published_line *line,
		 const struct address *at);

/* Index of the first cell that is not empty from `from` on, or -1. */
int line_filled(const struct published_line *line, int from);
/* RC_INVALID where any cell from `from` on is not empty. */
enum rc line_ends(const struct reader *reader, const struct published_line *line, int from,
		  struct err *err) MUST_CHECK;

/* ---- the sections ---- */
enum rc read_basic(struct reader *reader, struct err *err) MUST_CHECK;
enum rc read_costs(struct reader *reader, struct err *err) MUST_CHECK;
enum rc read_indicators(struct reader *reader, struct err *err) MUST_CHECK;
/* overview, participation, result, evaluation, direction: label and text */
enum rc read_words(struct reader *reader, enum section_id section, struct err *err) MUST_CHECK;

#endif
