/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_costs - the table of costs.
 *
 * Rows are known by their labels (内訳 stands twice); 内訳 rows lie a column to
 * the right; unit and first value may share a cell ("(千円) 17,877").
 */
#include <string.h>

#include "base/i18n.h"
#include "base/year.h"
#include "formats/published_reader.h"
#include "model/derive.h"
#include "model/masters.h"

#define HEAD "項目"

struct columns {
	int years[PUBLISHED_CELLS_MAX];
	int count;
};

/* Years in the cells of a line from `from` on. */
static enum rc read_years(struct reader *reader, const struct published_line *line, int from,
			  struct columns *columns, struct err *err)
{
	columns->count = 0;
	for (int i = line_filled(line, from); i >= 0; i = line_filled(line, i + 1)) {
		struct err why = ERR_INIT;
		int year;

		if (year_parse(line->cells[i], &reader->masters->eras, &year, &why)) {
			enum rc rc = err_at(err, RC_INVALID, reader->file, line->number, "%s", why.message);

			err_release(&why);
			return rc;
		}
		columns->years[columns->count++] = year;
	}
	return RC_OK;
}

static enum rc read_head(struct reader *reader, struct columns *columns, struct err *err)
{
	const struct published_line *line = reader_peek(reader);
	int year = reader->read->sheet->year;
	enum rc rc;

	if (!line || strcmp(line->cells[0], HEAD))
		return reader_missing(reader, HEAD, err);
	reader_next(reader);
	rc = read_years(reader, line, 1, columns, err);
	if (rc)
		return rc;
	for (int i = 0; i < columns->count; i++)
		if (columns->years[i] < year - COST_YEARS_BEFORE ||
		    columns->years[i] > year + COST_YEARS_AFTER ||
		    (i && columns->years[i] != columns->years[i - 1] + 1))
			return err_at(err, RC_INVALID, reader->file, line->number,
				      _("costs of %d do not stand on a sheet of %d, or not in this order"),
				      columns->years[i], year);
	if (columns->count != COST_YEARS_BEFORE + 1 + COST_YEARS_AFTER)
		return err_at(err, RC_INVALID, reader->file, line->number,
			      _("costs of %d years where %d are wanted"), columns->count,
			      COST_YEARS_BEFORE + 1 + COST_YEARS_AFTER);
	return RC_OK;
}

static enum field_id field_labelled(const char *label)
{
	for (int id = 0; id < FIELD_COUNT; id++)
		if (field_info((enum field_id)id)->section == SECTION_cost &&
		    !strcmp(field_info((enum field_id)id)->name, label))
			return (enum field_id)id;
	return FIELD_COUNT;
}

/* The cell with the row's label, and which field it is. */
static int find_label(const struct published_line *line, enum field_id *field)
{
	for (int i = 0; i < line->count && i < 4; i++) {
		*field = field_labelled(line->cells[i]);
		if (*field != FIELD_COUNT)
			return i;
	}
	return -1;
}

/* Labels left of the row's own are those of its groups. */
static bool is_group(const char *cell)
{
	static const char *const groups[] = { "", "事業費", "人件費", "内訳" };

	for (size_t i = 0; i < sizeof(groups) / sizeof(*groups); i++)
		if (!strcmp(cell, groups[i]))
			return true;
	return false;
}

/* "(千円) 17,877": what stands behind the unit in its cell, NULL where the cell is the unit alone. */
static const char *behind_unit(struct reader *reader, const struct published_line *line, int cell,
			       const struct field *field)
{
	const char *close = strchr(line->cells[cell], ')');

	if (*line->cells[cell] != '(' || !close || !close[1])
		return NULL;
	reader_note(reader, NOTE_ODD, line, _("the unit and the first value of '%s' share a cell"),
		    field->name);
	return close + 1 + strspn(close + 1, " ");
}

static enum rc read_row(struct reader *reader, const struct columns *columns, bool *seen,
			struct err *err)
{
	const struct published_line *line = reader_next(reader);
	enum field_id field = FIELD_COUNT;
	int cell = find_label(line, &field);
	const char *first;
	enum rc rc = RC_OK;

	for (int i = 0; i < (cell < 0 ? line->count : cell); i++)
		if (!is_group(line->cells[i]))
			return reader_unknown(reader, line, line->cells[i], err);
	if (cell < 0 || seen[field])
		return reader_unknown(reader, line, cell < 0 ? line->cells[0] : line->cells[cell], err);
	seen[field] = true;
	if (++cell >= line->count || *line->cells[cell] != '(')
		return err_at(err, RC_INVALID, reader->file, line->number, _("'%s' lacks its unit"),
			      field_info(field)->name);
	first = behind_unit(reader, line, cell, field_info(field));
	cell += !first;
	if (line->count < cell + columns->count)
		return err_at(err, RC_INVALID, reader->file, line->number,
			      _("'%s' lacks values: %d years are wanted"), field_info(field)->name,
			      columns->count);
	for (int i = 0; i < columns->count && !rc; i++) {
		struct address at = ADDRESS_AT(field, 0, columns->years[i]);

		rc = reader_put(reader, line, &at, i || !first ? line->cells[cell + i] : first, err);
	}
	return rc ? rc : line_ends(reader, line, cell + columns->count, err);
}

/* A labour cost that the unit costs give is derived, not stored (STORE 3). */
static void drop_derived(struct reader *reader, const struct columns *columns)
{
	for (int i = 0; i < columns->count; i++) {
		struct address at = ADDRESS_AT(FIELD_cost_labour, 0, columns->years[i]);
		const struct value *value = sheet_get(reader->read->sheet, &at);
		struct labour labour;

		if (value->type == VALUE_NUMBER &&
		    derive_labour(reader->read->sheet, columns->years[i], reader->masters, &labour) &&
		    labour.amount == value->number)
			sheet_put(reader->read->sheet, &at, &VALUE_NONE);
	}
}

enum rc read_costs(struct reader *reader, struct err *err)
{
	bool seen[FIELD_COUNT] = { false };
	struct columns columns = { .count = 0 };
	enum rc rc = read_head(reader, &columns, err);

	while (!rc && !reader_at_heading(reader))
		rc = read_row(reader, &columns, seen, err);
	for (int id = 0; id < FIELD_COUNT && !rc; id++)
		if (field_info((enum field_id)id)->section == SECTION_cost && !seen[id])
			rc = reader_missing(reader, field_info((enum field_id)id)->name, err);
	if (!rc)
		drop_derived(reader, &columns);
	return rc;
}
