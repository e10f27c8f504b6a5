/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_indicators - five slots: name with unit and kind, years, targets,
 * actuals, outline.
 *
 * The number stands before 指標名, before 目標値 in one cell, or nowhere; the
 * outline's label in column 0 or 1.  A slot without name and outline whose
 * values are all printed 0 is unused and makes no rows.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/year.h"
#include "formats/published_reader.h"
#include "formats/published_way.h"
#include "model/masters.h"

#define NAME "指標名"
#define TARGET "目標値"
#define ACTUAL "実績"
#define OUTLINE "指標の概要"
#define YEARS (INDICATOR_YEARS_BEFORE + 1 + INDICATOR_YEARS_AFTER)

struct slot {
	int row;
	int years[YEARS];
	bool used;
	const struct published_line *name, *target, *actual, *outline;
	int name_cell, target_cell, actual_cell, outline_cell;	/* of the label */
};

/* Cell of a label in the first two columns, "N label" counted; -1. */
static int find_label(const struct published_line *line, const char *label, int row)
{
	for (int i = 0; i < 2 && i < line->count; i++) {
		const char *cell = line->cells[i];

		if (*cell >= '1' && *cell <= '5' && cell[1] == ' ' && *cell - '0' == row)
			cell += 2;
		if (!strcmp(cell, label))
			return i;
	}
	return -1;
}

static enum rc take_labelled(struct reader *reader, const char *label, int row,
			     const struct published_line **line, int *cell, struct err *err)
{
	*line = reader_peek(reader);
	*cell = *line && !heading_words(*line) ? find_label(*line, label, row) : -1;
	if (*cell < 0)
		return reader_missing(reader, label, err);
	reader_next(reader);
	return RC_OK;
}

static enum rc read_years(struct reader *reader, struct slot *slot, struct err *err)
{
	const struct published_line *line = reader_next(reader);
	int first = reader->read->sheet->year - INDICATOR_YEARS_BEFORE, count = 0;

	if (!line)
		return reader_missing(reader, TARGET, err);
	for (int i = line_filled(line, 0); i >= 0; i = line_filled(line, i + 1)) {
		struct err why = ERR_INIT;
		int year = 0;
		enum rc rc = year_parse(line->cells[i], &reader->masters->eras, &year, &why);

		err_release(&why);
		if (rc || count == YEARS || year != first + count)
			return err_at(err, RC_INVALID, reader->file, line->number,
				      _("'%s' is not one of the years %d to %d in their order"),
				      line->cells[i], first, first + YEARS - 1);
		slot->years[count++] = year;
	}
	return count == YEARS ? RC_OK
			      : err_at(err, RC_INVALID, reader->file, line->number,
				       _("%d years where %d are wanted"), count, YEARS);
}

/* The lines of a slot, each where it must be. */
static enum rc take_lines(struct reader *reader, struct slot *slot, struct err *err)
{
	enum rc rc = take_labelled(reader, NAME, slot->row, &slot->name, &slot->name_cell, err);

	if (!rc)
		rc = read_years(reader, slot, err);
	if (!rc)
		rc = take_labelled(reader, TARGET, slot->row, &slot->target, &slot->target_cell, err);
	if (!rc)
		rc = take_labelled(reader, ACTUAL, slot->row, &slot->actual, &slot->actual_cell, err);
	if (!rc)
		rc = take_labelled(reader, OUTLINE, slot->row, &slot->outline, &slot->outline_cell, err);
	return rc;
}

/* Number before 指標名, where there is one, is the slot's. */
static enum rc check_number(struct reader *reader, const struct slot *slot, struct err *err)
{
	const char *cell = slot->name->cells[0];

	if (slot->name_cell == 0 || (*cell == '0' + slot->row && !cell[1]))
		return RC_OK;
	return reader_unknown(reader, slot->name, cell, err);
}

/* Where the last group in parentheses begins and ends; false where none ends the text. */
static bool last_group(const char *text, size_t *open, size_t *begin, size_t *end)
{
	static const struct { const char *open, *close; } pairs[] = { { "(", ")" }, { "（", "）" } };
	size_t length = strlen(text);

	while (length && text[length - 1] == ' ')
		length--;
	for (size_t i = 0; i < sizeof(pairs) / sizeof(*pairs); i++) {
		size_t size = strlen(pairs[i].close);

		if (length < 2 * size || strncmp(text + length - size, pairs[i].close, size))
			continue;
		*end = length - size;
		for (size_t at = *end; at >= size; at--)
			if (!strncmp(text + at - size, pairs[i].open, size)) {
				*open = at - size;
				*begin = at;
				return true;
			}
	}
	return false;
}

static char *trimmed(const char *text, size_t length)
{
	while (length && *text == ' ') {
		text++;
		length--;
	}
	while (length && text[length - 1] == ' ')
		length--;
	return xstrndup(text, length);
}

static enum rc put_name(struct reader *reader, const struct slot *slot, const char *cell,
			struct err *err)
{
	struct address name = ADDRESS_AT(FIELD_indicator_name, slot->row, 0);
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, slot->row, 0);
	size_t open = 0, begin = 0, end = 0;
	char *text;
	enum rc rc;

	if (!last_group(cell, &open, &begin, &end))
		return err_at(err, RC_INVALID, reader->file, slot->name->number,
			      _("the indicator lacks its unit in parentheses"));
	text = trimmed(cell, open);
	rc = reader_put(reader, slot->name, &name, text, err);
	free(text);
	text = trimmed(cell + begin, end - begin);
	if (!rc)
		rc = reader_put(reader, slot->name, &unit, text, err);
	free(text);
	return rc;
}

/* The kind, with （減少が良い） or （増加が良い） behind it. */
static enum rc put_kind(struct reader *reader, const struct slot *slot, const char *cell,
			struct err *err)
{
	struct address kind = ADDRESS_AT(FIELD_indicator_kind, slot->row, 0);
	struct address way = ADDRESS_AT(FIELD_indicator_direction, slot->row, 0);
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, slot->row, 0);
	const char *said = way_written(cell);
	bool implied = way_is_implied(sheet_text(reader->read->sheet, &unit));
	char *text = xstrndup(cell, strlen(cell) - (said ? strlen(way_suffix(said)) : 0));
	enum rc rc = reader_put(reader, slot->name, &kind, text, err);

	free(text);
	if (!rc && said)
		rc = reader_put(reader, slot->name, &way, said, err);
	else if (!rc && implied) {
		rc = reader_put(reader, slot->name, &way, "down", err);
		reader_note(reader, NOTE_ODD, slot->name, _("indicator %d: by its unit '%s' less is better"),
			    slot->row, sheet_text(reader->read->sheet, &unit));
	}
	return rc;
}

static enum rc put_series(struct reader *reader, const struct slot *slot,
			  const struct published_line *line, int label, enum field_id field,
			  struct err *err)
{
	enum rc rc = RC_OK;

	if (line->count < label + 1 + YEARS)
		return err_at(err, RC_INVALID, reader->file, line->number,
			      _("'%s' lacks values: %d years are wanted"), field_info(field)->name, YEARS);
	for (int i = 0; i < YEARS && !rc; i++) {
		struct address at = ADDRESS_AT(field, slot->row, slot->years[i]);

		rc = reader_put(reader, line, &at, line->cells[label + 1 + i], err);
	}
	return rc ? rc : line_ends(reader, line, label + 1 + YEARS, err);
}

/* Is every value of a line a printed 0? */
static bool is_all_zero(const struct published_line *line, int label)
{
	for (int i = label + 1; i < line->count; i++)
		if (*line->cells[i] && strcmp(line->cells[i], "0.0") && strcmp(line->cells[i], "0"))
			return false;
	return line_filled(line, label + 1) > 0;
}

static const char *cell_after(const struct published_line *line, int label, int *found)
{
	*found = line_filled(line, label + 1);
	return *found < 0 ? "" : line->cells[*found];
}

/* Nothing but "( )" before, nothing behind. */
static bool is_unused(const struct slot *slot)
{
	size_t open = 0, begin = 0, end = 0;
	int name, outline;
	const char *cell = cell_after(slot->name, slot->name_cell, &name);
	const char *text = cell_after(slot->outline, slot->outline_cell, &outline);

	if (*text || !last_group(cell, &open, &begin, &end) || open ||
	    strspn(cell + begin, " ") < end - begin)
		return false;
	return line_filled(slot->name, name + 1) < 0 &&
	       is_all_zero(slot->target, slot->target_cell) && is_all_zero(slot->actual, slot->actual_cell);
}

static enum rc put_slot(struct reader *reader, struct slot *slot, struct err *err)
{
	struct address row = ADDRESS_AT(FIELD_indicator_name, slot->row, 0);
	struct address outline = ADDRESS_AT(FIELD_indicator_outline, slot->row, 0);
	int name, kind, text;
	const char *cell = cell_after(slot->name, slot->name_cell, &name);
	const char *word;
	enum rc rc;

	sheet_add_row(reader->read->sheet, &row);
	kind = name < 0 ? -1 : line_filled(slot->name, name + 1);
	rc = put_name(reader, slot, cell, err);
	if (!rc)
		rc = put_kind(reader, slot, kind < 0 ? "" : slot->name->cells[kind], err);
	if (!rc && kind > 0)
		rc = line_ends(reader, slot->name, kind + 1, err);
	if (!rc)
		rc = put_series(reader, slot, slot->target, slot->target_cell, FIELD_indicator_target, err);
	if (!rc)
		rc = put_series(reader, slot, slot->actual, slot->actual_cell, FIELD_indicator_actual, err);
	word = cell_after(slot->outline, slot->outline_cell, &text);
	if (!rc)
		rc = reader_put(reader, slot->outline, &outline, word, err);
	return rc || text < 0 ? rc : line_ends(reader, slot->outline, text + 1, err);
}

enum rc read_indicators(struct reader *reader, struct err *err)
{
	for (int row = 1; !reader_at_heading(reader) || row <= INDICATOR_SLOTS; row++) {
		struct slot slot = { .row = row };
		enum rc rc;

		if (row > INDICATOR_SLOTS)
			return reader_unknown(reader, reader_peek(reader),
					      reader_peek(reader)->cells[0], err);
		rc = take_lines(reader, &slot, err);
		if (!rc)
			rc = check_number(reader, &slot, err);
		if (!rc && slot.outline_cell + 1 > slot.outline->count)
			rc = reader_missing(reader, OUTLINE, err);
		if (!rc && !is_unused(&slot))
			rc = put_slot(reader, &slot, err);
		if (rc)
			return rc;
	}
	return RC_OK;
}
