/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * browse_prior - the sheet of the year before, and each indicator on it.
 *
 * What stands in a slot there may stand in another here, or may have been
 * another program's; so that the same address means the same thing, the
 * indicators of the sheet before are put where they stand on this one.
 */
#include "service/browse_lineage.h"

#include "base/str.h"
#include "model/diff.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/session.h"
#include "store/lineage.h"

/* ---- which sheet ---- */

/* The latest link to the project, or to its series, that holds in the sheet's year. */
static enum rc find_link(const struct service *service, const struct sheet *sheet, int64_t series,
			 struct link *found, struct err *err)
{
	struct link *links = NULL;
	size_t count = 0;
	enum rc rc = lineage_of(service->db, sheet->project_id, &links, &count, err);

	*found = (struct link){ 0 };
	for (size_t i = 0; i < count && !rc; i++)
		if (links[i].to_project == sheet->project_id && links[i].to_series == series &&
		    links[i].year <= sheet->year)
			*found = links[i];
	found->reason = NULL;
	links_release(links, count);
	return rc;
}

static enum rc load_of_project(struct service *service, int64_t project, int year,
			       struct sheet **sheet, struct err *err)
{
	int64_t id = 0;
	enum rc rc = sheets_of_project(service->db, project, year, &id, err);

	*sheet = NULL;
	return rc || !id ? rc : browse_sheet_by_id(service, id, sheet, err);
}

enum rc session_find_prior(const struct service *service, const struct sheet *sheet, int64_t *id,
			   struct err *err)
{
	struct link link;
	enum rc rc = sheets_of_project(service->db, sheet->project_id, sheet->year - 1, id, err);

	if (rc || *id)
		return rc;
	rc = find_link(service, sheet, 0, &link, err);
	if (!rc && link.id)
		rc = sheets_of_project(service->db, link.from_project, sheet->year - 1, id, err);
	return rc;
}

enum rc browse_before(struct service *service, const struct sheet *sheet, struct sheet **prior,
		      struct err *err)
{
	int64_t id = 0;
	enum rc rc = session_find_prior(service, sheet, &id, err);

	*prior = NULL;
	return rc || !id ? rc : browse_sheet_by_id(service, id, prior, err);
}

/* ---- which indicator ---- */

/* Slot on the predecessor's sheet `prior`: of its series, else as on the nearest sheet that has that. */
static enum rc find_row(struct service *service, const struct link *link, const struct sheet *prior,
			int *row, struct err *err)
{
	struct sheet *nearest = NULL;
	struct place place = { 0 };
	enum rc rc = RC_OK;

	*row = sheet_row_of(prior, link->from_series);
	if (*row)
		return RC_OK;
	rc = projects_nearest(service->db, link->from_project, link->from_series, prior->year, &place,
			      err);
	if (!rc && place.sheet_id)
		rc = browse_sheet_by_id(service, place.sheet_id, &nearest, err);
	if (!rc && nearest)
		*row = sheet_row_like(nearest, place.row, prior);
	sheet_free(nearest);
	place_release(&place);
	return rc;
}

/* The same through the link to the series. */
static enum rc find_transferred(struct service *service, const struct sheet *sheet, int64_t series,
				struct sheet **prior, int *row, struct err *err)
{
	struct link link;
	enum rc rc = find_link(service, sheet, series, &link, err);

	if (!rc && link.id)
		rc = load_of_project(service, link.from_project, sheet->year - 1, prior, err);
	return rc || !*prior ? rc : find_row(service, &link, *prior, row, err);
}

enum rc browse_prior_indicator(struct service *service, const struct sheet *sheet, int row,
			       struct sheet **prior, int *prior_row, struct err *err)
{
	int64_t series = sheet_series(sheet, row);
	enum rc rc = browse_before(service, sheet, prior, err);

	*prior_row = 0;
	if (!rc && *prior)
		*prior_row = sheet_row_like(sheet, row, *prior);
	if (!rc && !*prior_row) {
		sheet_free(*prior);
		*prior = NULL;
		if (series)
			rc = find_transferred(service, sheet, series, prior, prior_row, err);
	}
	if (!*prior_row) {
		sheet_free(*prior);
		*prior = NULL;
	}
	return rc;
}

/* ---- all of them in their places ---- */

/* Where the indicators of the sheet stand before. */
struct places_before {
	int rows[INDICATOR_SLOTS + 1];		/* on the program's own sheet, 0: nowhere */
	struct sheet *elsewhere[INDICATOR_SLOTS + 1];	/* another program's; rows[] there */
};

static bool has_indicator(const struct sheet *sheet, int row)
{
	return sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_name, row, 0));
}

static bool is_taken(const struct places_before *places, int row)
{
	for (int slot = 1; slot <= INDICATOR_SLOTS; slot++)
		if (places->rows[slot] == row && !places->elsewhere[slot])
			return true;
	return false;
}

/* Sheets of two years that nobody carried over share no series: the same slot then. */
static bool share_series(const struct sheet *sheet, const struct sheet *prior)
{
	for (size_t i = 0; i < sheet->series_count; i++)
		if (sheet_row_of(prior, sheet->series[i].id))
			return true;
	return false;
}

static enum rc find_places(struct service *service, const struct sheet *sheet,
			   const struct sheet *prior, struct places_before *places, struct err *err)
{
	bool carried = share_series(sheet, prior);
	enum rc rc = RC_OK;

	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (has_indicator(sheet, row))
			places->rows[row] = sheet_row_like(sheet, row, prior);
	for (int row = 1; row <= INDICATOR_SLOTS && !rc; row++) {
		if (!has_indicator(sheet, row) || places->rows[row])
			continue;
		rc = find_transferred(service, sheet, sheet_series(sheet, row), &places->elsewhere[row],
				      &places->rows[row], err);
		if (places->rows[row])
			continue;
		sheet_free(places->elsewhere[row]);
		places->elsewhere[row] = NULL;
		if (!carried && has_indicator(prior, row) && !is_taken(places, row))
			places->rows[row] = row;
	}
	return rc;
}

static bool all_in_place(const struct sheet *prior, const struct places_before *places)
{
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (places->rows[row] != (has_indicator(prior, row) ? row : 0) || places->elsewhere[row])
			return false;
	return true;
}

/* Cells and reasons of an indicator of `from` into a slot. */
static void copy_indicator(struct sheet *prior, int slot, const struct sheet *from, int row)
{
	for (size_t i = 0; i < from->cell_count; i++) {
		struct address at = from->cells[i].at;
		struct str here = STR_INIT, there = STR_INIT;

		if (!address_is_indicator(&at) || at.row != row)
			continue;
		address_format(&at, &there);
		at.row = slot;
		address_format(&at, &here);
		sheet_put(prior, &at, &from->cells[i].value);
		sheet_set_mark(prior, here.text, "empty", sheet_mark(from, there.text, "empty"));
		str_release(&here);
		str_release(&there);
	}
	sheet_set_series(prior, slot, sheet_series(from, row));
}

static struct sheet *put_in_places(struct sheet *prior, const struct places_before *places)
{
	struct sheet *placed = sheet_copy(prior);

	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		sheet_drop(placed, &ADDRESS_AT(FIELD_indicator_name, row, 0));
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (places->rows[row])
			copy_indicator(placed, row, places->elsewhere[row] ? places->elsewhere[row] : prior,
				       places->rows[row]);
	sheet_free(prior);
	return placed;
}

enum rc browse_prior(struct service *service, const struct sheet *sheet, struct sheet **prior,
		     struct err *err)
{
	struct places_before places = { 0 };
	enum rc rc = browse_before(service, sheet, prior, err);

	if (!rc && *prior) {
		rc = find_places(service, sheet, *prior, &places, err);
		if (!rc && !all_in_place(*prior, &places))
			*prior = put_in_places(*prior, &places);
	}
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		sheet_free(places.elsewhere[row]);
	if (rc) {
		sheet_free(*prior);
		*prior = NULL;
	}
	return rc;
}
