/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/browse_lineage.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/diff.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/session.h"
#include "store/lineage.h"

/* ---- relatives ---- */

static struct relative *add(struct relatives *relatives)
{
	struct relative *relative;

	relatives->items = grow(relatives->items, relatives->count, &relatives->capacity,
				sizeof(*relatives->items));
	relative = &relatives->items[relatives->count++];
	*relative = (struct relative){ 0 };
	return relative;
}

void relatives_release(struct relatives *relatives)
{
	for (size_t i = 0; i < relatives->count; i++) {
		place_release(&relatives->items[i].place);
		free(relatives->items[i].reason);
	}
	free(relatives->items);
	*relatives = (struct relatives){ 0 };
}

/* Slot of a series on the sheet, or 0. */
static int row_of(const struct sheet *sheet, int64_t series)
{
	for (size_t i = 0; series && i < sheet->series_count; i++)
		if (sheet->series[i].id == series)
			return sheet->series[i].row;
	return 0;
}

static enum relation relation_of(enum lineage_kind kind)
{
	switch (kind) {
	case LINEAGE_MERGE:
		return RELATION_MERGE;
	case LINEAGE_SPLIT:
		return RELATION_SPLIT;
	case LINEAGE_TRANSFER:
	case LINEAGE_KINDS:
		break;
	}
	return RELATION_TRANSFER;
}

static enum rc add_link(struct service *service, const struct sheet *sheet, struct link *link,
			struct relatives *relatives, struct err *err)
{
	struct relative *relative = add(relatives);
	bool predecessor = link->to_project == sheet->project_id;

	relative->predecessor = predecessor;
	relative->relation = relation_of(link->kind);
	relative->year = link->year;
	relative->row = row_of(sheet, predecessor ? link->to_series : link->from_series);
	relative->reason = link->reason;
	link->reason = NULL;
	return projects_nearest(service->db, predecessor ? link->from_project : link->to_project,
				predecessor ? link->from_series : link->to_series,
				predecessor ? link->year - 1 : link->year, &relative->place, err);
}

/* The nearest sheets of the program before and after this one that have another number. */
static enum rc add_renumbered(struct service *service, const struct sheet *sheet, bool before,
			      struct relatives *relatives, struct err *err)
{
	const char *number = sheet_text(sheet, &ADDRESS(FIELD_basic_number));
	struct place *places = NULL;
	struct relative *relative;
	size_t count = 0, i = 0, found;
	enum rc rc = projects_sheets(service->db, sheet->project_id, &places, &count, err);

	for (found = count; !rc && i < count; i++) {
		bool there = before ? places[i].year < sheet->year : places[i].year > sheet->year;

		if (there && strcmp(places[i].number, number) && (before || found == count))
			found = i;
	}
	if (!rc && found < count) {
		relative = add(relatives);
		relative->predecessor = before;
		relative->relation = RELATION_RENUMBER;
		relative->year = places[found].year + before;
		relative->place = places[found];
		places[found] = (struct place){ 0 };
	}
	places_release(places, count);
	return rc;
}

static enum rc add_side(struct service *service, const struct sheet *sheet, bool predecessors,
			struct relatives *relatives, struct err *err)
{
	struct link *links = NULL;
	size_t count = 0;
	enum rc rc = lineage_of(service->db, sheet->project_id, &links, &count, err);

	for (size_t i = 0; i < count && !rc; i++)
		if ((links[i].to_project == sheet->project_id) == predecessors)
			rc = add_link(service, sheet, &links[i], relatives, err);
	links_release(links, count);
	return rc ? rc : add_renumbered(service, sheet, predecessors, relatives, err);
}

enum rc browse_lineage(struct service *service, const struct sheet *sheet,
		       struct relatives *relatives, struct err *err)
{
	enum rc rc;

	*relatives = (struct relatives){ 0 };
	rc = add_side(service, sheet, true, relatives, err);
	return rc ? rc : add_side(service, sheet, false, relatives, err);
}

enum rc browse_life(struct service *service, const struct sheet *sheet, struct life *life,
		    struct err *err)
{
	return projects_life(service->db, sheet->project_id, life, err);
}

enum rc browse_sheets(struct service *service, const struct sheet *sheet, struct place **places,
		      size_t *count, struct err *err)
{
	return projects_sheets(service->db, sheet->project_id, places, count, err);
}

/* ---- the year before ---- */

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

enum rc browse_prior(struct service *service, const struct sheet *sheet, struct sheet **prior,
		     struct err *err)
{
	int64_t id = 0;
	enum rc rc = session_find_prior(service, sheet, &id, err);

	*prior = NULL;
	return rc || !id ? rc : browse_sheet_by_id(service, id, prior, err);
}

/* Slot on the predecessor's sheet `prior`: of its series, else as on the nearest sheet that has that. */
static enum rc find_row(struct service *service, const struct link *link, const struct sheet *prior,
			int *row, struct err *err)
{
	struct sheet *nearest = NULL;
	struct place place = { 0 };
	enum rc rc = RC_OK;

	*row = row_of(prior, link->from_series);
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
	enum rc rc = browse_prior(service, sheet, prior, err);

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
