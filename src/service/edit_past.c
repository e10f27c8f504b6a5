/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/edit_past.h"

#include <string.h>

#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"
#include "base/year.h"
#include "model/diff.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse_lineage.h"
#include "service/edit.h"
#include "service/service.h"
#include "store/projects.h"
#include "store/sheets.h"

bool edit_past_is_closed(const struct sheet *sheet)
{
	return !strcmp(sheet->state, "settled") || !strcmp(sheet->state, "published");
}

/* ---- what a closed sheet says ---- */

/* The sheet of the year on which the indicator was, and its slot there. */
static enum rc find_owner(struct service *service, const struct sheet *sheet,
			  const struct address *at, int64_t *id, int *row, struct err *err)
{
	struct place place = { 0 };
	enum rc rc = browse_owner(service, sheet, at->row, at->year, &place, err);

	*id = place.row && place.year == at->year ? place.sheet_id : 0;
	*row = place.row;
	place_release(&place);
	return rc;
}

/* The sheet of that year: the indicator's owner's, else the program's. */
static enum rc find_sheet(struct service *service, const struct sheet *sheet,
			  const struct address *at, struct sheet **found, int *row, struct err *err)
{
	int64_t id = 0;
	enum rc rc = RC_OK;

	*row = 0;
	if (at->row)
		rc = find_owner(service, sheet, at, &id, row, err);
	if (!rc && !id)
		rc = sheets_of_project(service->db, sheet->project_id, at->year, &id, err);
	if (!rc && id)
		rc = sheets_load(service->db, id, found, err);
	if (!rc && id && at->row && !*row)
		*row = sheet_row_like(sheet, at->row, *found);
	return rc;
}

enum rc edit_past_closed(struct service *service, const struct sheet *sheet,
			 const struct address *at, struct sheet **closed, struct address *there,
			 struct err *err)
{
	enum rc rc;

	*closed = NULL;
	*there = *at;
	if (!at->year || at->year >= sheet->year)
		return RC_OK;
	rc = find_sheet(service, sheet, at, closed, &there->row, err);
	if (rc || !*closed)
		return rc;
	if (!edit_past_is_closed(*closed) || !sheet_has(*closed, there)) {
		sheet_free(*closed);
		*closed = NULL;
	}
	return RC_OK;
}

enum rc edit_past_differs(struct service *service, const struct sheet *sheet,
			  const struct address *at, const struct value *value, const char *reason,
			  int *year, struct err *err)
{
	struct sheet *closed = NULL;
	struct address there;
	enum rc rc = edit_past_closed(service, sheet, at, &closed, &there, err);

	*year = 0;
	if (!rc && closed &&
	    (!value_equal(sheet_get(closed, &there), value) ||
	     (value->type == VALUE_EMPTY && !word_same(sheet_reason(closed, &there), reason))))
		*year = at->year;
	sheet_free(closed);
	return rc;
}

enum rc edit_past_refuse(const struct service *service, int year, struct err *err)
{
	struct str said = STR_INIT;

	year_say(&said, year, &service->masters->eras);
	err_set(err, RC_DENIED, _("the sheet of %s is closed and says otherwise; changing its year here needs a reason (--why)"),
		said.text);
	str_release(&said);
	return RC_DENIED;
}

/* ---- years without anything ---- */

/* First fiscal year of the program, 0 where that is not known. */
static enum rc first_year(struct service *service, const struct sheet *sheet, int *year,
			  struct err *err)
{
	struct life life = { 0 };
	struct day day = { 0 };
	enum rc rc = projects_life(service->db, sheet->project_id, &life, err);

	*year = 0;
	if (!rc && life.begun)
		rc = day_parse(life.begun, &service->masters->eras, &day, err);
	if (!rc && life.begun)
		*year = day_fiscal_year(&day);
	life_release(&life);
	return rc;
}

static const char *reason_of(const struct service *service, const struct sheet *sheet,
			     const struct address *at, int first)
{
	const struct empty_reason *before = masters_reason(service->masters, REASON_BEFORE);

	if (address_to_come(at, sheet->year))
		return REASON_TO_COME;
	return before && at->year < first && edit_reason_fits(before, sheet, at) ? REASON_BEFORE : NULL;
}

static enum rc say_why(struct service *service, const struct sheet *sheet, const struct cell *cell,
		       int first, struct err *err)
{
	const char *reason = reason_of(service, sheet, &cell->at, first);
	struct str address = STR_INIT;
	enum rc rc = RC_OK;

	address_format(&cell->at, &address);
	if (reason && !sheet_mark(sheet, address.text, "empty"))
		rc = sheets_write_mark(service->db, sheet->id, address.text, "empty", reason, err);
	str_release(&address);
	return rc;
}

enum rc edit_past_new_indicator(struct service *service, const struct sheet *sheet, int row,
				struct err *err)
{
	struct sheet *stored = NULL;
	int first = 0;
	enum rc rc = first_year(service, sheet, &first, err);

	if (!rc)
		rc = sheets_load(service->db, sheet->id, &stored, err);
	for (size_t i = 0; !rc && i < stored->cell_count; i++) {
		const struct cell *cell = &stored->cells[i];

		if (field_info(cell->at.field)->repeat == REPEAT_INDICATOR_YEAR &&
		    cell->at.row == row && cell->value.type == VALUE_EMPTY)
			rc = say_why(service, stored, cell, first, err);
	}
	sheet_free(stored);
	return rc;
}
