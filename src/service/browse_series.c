/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * browse_series - an indicator over the years, through all who had it.
 *
 * The chain of owners goes back from the sheet at hand, link by link; each
 * owns the years from its link's on.  Every owner's sheets are asked what they
 * say of each year, and the best is kept.
 */
#include "service/browse_lineage.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/service.h"
#include "store/lineage.h"
#include "store/series.h"

#define OWNERS_MAX 32	/* nobody moves an indicator so often; a ring ends here */

struct owner {
	int64_t project, series;
	int from;		/* first year */
};

struct following {
	struct service *service;
	const struct sheet *sheet;
	struct owner owners[OWNERS_MAX];
	size_t count;
	struct timeline *timeline;
};

/* ---- who had it ---- */

static bool is_known(const struct following *following, const struct link *link)
{
	for (size_t i = 0; i < following->count; i++)
		if (following->owners[i].project == link->from_project &&
		    following->owners[i].series == link->from_series)
			return true;
	return false;
}

/* The owner before the last one found; *more is false where there is none. */
static enum rc follow_link(struct following *following, bool *more, struct err *err)
{
	struct owner *last = &following->owners[following->count - 1];
	struct link *links = NULL, *found = NULL;
	size_t count = 0;
	enum rc rc = lineage_of(following->service->db, last->project, &links, &count, err);

	for (size_t i = 0; i < count; i++)
		if (links[i].to_project == last->project && links[i].to_series == last->series)
			found = &links[i];
	*more = !rc && found && following->count < OWNERS_MAX && !is_known(following, found);
	if (*more) {
		last->from = found->year;
		following->owners[following->count++] =
			(struct owner){ found->from_project, found->from_series, INT_MIN };
	}
	links_release(links, count);
	return rc;
}

static enum rc find_owners(struct following *following, int row, struct err *err)
{
	bool more = true;
	enum rc rc = RC_OK;

	following->owners[0] = (struct owner){ following->sheet->project_id,
					       sheet_series(following->sheet, row), INT_MIN };
	following->count = 1;
	while (more && !rc)
		rc = follow_link(following, &more, err);
	return rc;
}

static size_t owner_of(const struct following *following, int year)
{
	size_t i = 0;

	while (year < following->owners[i].from)
		i++;
	return i;
}

static enum rc place_of(struct following *following, int year, const struct owner **owner,
			struct place *place, struct err *err)
{
	*owner = &following->owners[owner_of(following, year)];
	return projects_nearest(following->service->db, (*owner)->project, (*owner)->series, year,
				place, err);
}

enum rc browse_owner(struct service *service, const struct sheet *sheet, int row, int year,
		     struct place *place, struct err *err)
{
	struct following following = { .service = service, .sheet = sheet };
	const struct owner *owner;
	enum rc rc = find_owners(&following, row, err);

	*place = (struct place){ 0 };
	return rc ? rc : place_of(&following, year, &owner, place, err);
}

/* ---- what is said ---- */

static struct timeline_year *year_of(struct timeline *timeline, int year)
{
	size_t i = 0;

	while (i < timeline->count && timeline->items[i].year < year)
		i++;
	if (i < timeline->count && timeline->items[i].year == year)
		return &timeline->items[i];
	timeline->items = grow(timeline->items, timeline->count, &timeline->capacity,
			       sizeof(*timeline->items));
	memmove(&timeline->items[i + 1], &timeline->items[i],
		(timeline->count - i) * sizeof(*timeline->items));
	timeline->count++;
	timeline->items[i] = (struct timeline_year){ .year = year };
	return &timeline->items[i];
}

/*
 * How much it counts: what this sheet says, then what the owner's do, then
 * others'; nothing, where it says nothing.
 */
static int weigh(const struct following *following, size_t owner, const struct said *said)
{
	if (said->target.type == VALUE_EMPTY && said->actual.type == VALUE_EMPTY)
		return 1;
	if (said->sheet_id == following->sheet->id)
		return 4;
	return owner == owner_of(following, said->year) ? 3 : 2;
}

/* An owner's sheets come newest first, so that the first of equals stays. */
static void consider(struct following *following, size_t owner, const struct said *said)
{
	struct timeline_year *year = year_of(following->timeline, said->year);
	int weight = weigh(following, owner, said);

	if (weight <= year->weight)
		return;
	value_release(&year->target);
	value_release(&year->actual);
	year->weight = weight;
	year->target = value_copy(&said->target);
	year->actual = value_copy(&said->actual);
	year->sheet_id = said->sheet_id;
	year->sheet_year = said->sheet_year;
}

static enum rc ask_owner(struct following *following, size_t owner, struct err *err)
{
	const struct owner *asked = &following->owners[owner];
	struct said *said = NULL;
	size_t count = 0;
	enum rc rc = series_said(following->service->db, asked->project, asked->series,
				 following->sheet->year, &said, &count, err);

	for (size_t i = 0; i < count && !rc; i++)
		consider(following, owner, &said[i]);
	said_release(said, count);
	return rc;
}

/* Whose each year was, by number and name at that time. */
static enum rc name_owners(struct following *following, struct err *err)
{
	const struct sheet *sheet = following->sheet;
	const char *number = sheet_text(sheet, &ADDRESS(FIELD_basic_number));
	enum rc rc = RC_OK;

	for (size_t i = 0; i < following->timeline->count && !rc; i++) {
		struct timeline_year *year = &following->timeline->items[i];
		const struct owner *owner;

		rc = place_of(following, year->year, &owner, &year->owner, err);
		if (!rc && year->owner.row)
			year->elsewhere = owner->project != sheet->project_id ||
					  strcmp(year->owner.number, number) != 0;
	}
	return rc;
}

enum rc browse_series(struct service *service, const struct sheet *sheet, int row,
		      struct timeline *timeline, struct err *err)
{
	struct following following = { .service = service, .sheet = sheet, .timeline = timeline };
	enum rc rc;

	*timeline = (struct timeline){ 0 };
	rc = find_owners(&following, row, err);
	for (size_t i = 0; i < following.count && !rc; i++)
		rc = ask_owner(&following, i, err);
	return rc ? rc : name_owners(&following, err);
}

void timeline_release(struct timeline *timeline)
{
	for (size_t i = 0; i < timeline->count; i++) {
		value_release(&timeline->items[i].target);
		value_release(&timeline->items[i].actual);
		place_release(&timeline->items[i].owner);
	}
	free(timeline->items);
	*timeline = (struct timeline){ 0 };
}
