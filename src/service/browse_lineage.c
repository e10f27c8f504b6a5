/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/browse_lineage.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/diff.h"
#include "model/sheet.h"
#include "service/service.h"
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
	relative->row = sheet_row_of(sheet, predecessor ? link->to_series : link->from_series);
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

/* ---- in words ---- */

static const char *relation_text(enum relation relation)
{
	switch (relation) {
	case RELATION_MERGE:
		return _("merged");
	case RELATION_SPLIT:
		return _("split");
	case RELATION_TRANSFER:
		return _("transferred");
	case RELATION_RENUMBER:
		break;
	}
	return _("renumbered");
}

void relative_format(const struct relative *relative, const struct eras *eras, struct str *out)
{
	struct str year = STR_INIT;

	year_say(&year, relative->year, eras);
	str_addf(out, "%s: %s %s", relative->predecessor ? _("predecessor") : _("successor"),
		 relative->place.number, relative->place.name);
	if (relative->place.row && relative->row)
		str_addf(out, _(" indicator %d, here %d"), relative->place.row, relative->row);
	else if (relative->place.row)
		str_addf(out, _(" indicator %d"), relative->place.row);
	str_addf(out, _(" (%s, from %s on)"), relation_text(relative->relation), year.text);
	if (relative->reason)
		str_addf(out, ": %s", relative->reason);
	str_release(&year);
}
