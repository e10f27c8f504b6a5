/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/labour.h"

#include <stdlib.h>

#include "base/alloc.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/session.h"
#include "store/projects.h"
#include "store/sheets.h"
#include "store/tables.h"

struct kept_change {
	struct labour_change change;
	char *number, *name;
};

struct labour_changes {
	struct kept_change *items;
	size_t count, capacity;
};

/* The costs before and after, and the sheet at hand. */
struct comparing {
	struct service *service;
	const struct masters *before;
	struct masters *after;
	struct labour_changes *changes;
};

void labour_release(struct labour_changes *changes)
{
	if (!changes)
		return;
	for (size_t i = 0; i < changes->count; i++) {
		free(changes->items[i].number);
		free(changes->items[i].name);
	}
	free(changes->items);
	free(changes);
}

void labour_tell(const struct labour_changes *changes, labour_fn *fn, void *arg)
{
	for (size_t i = 0; changes && i < changes->count; i++) {
		struct labour_change change = changes->items[i].change;

		change.number = changes->items[i].number;
		change.name = changes->items[i].name;
		fn(&change, arg);
	}
}

/* ---- which years are touched ---- */

static const struct unit_cost *cost_of(const struct masters *masters, int year)
{
	for (size_t i = 0; i < masters->unit_cost_count; i++)
		if (masters->unit_costs[i].year == year)
			return &masters->unit_costs[i];
	return NULL;
}

static bool same_cost(const struct unit_cost *a, const struct unit_cost *b)
{
	return b && a->person_yen == b->person_yen && a->hour_yen == b->hour_yen &&
	       a->component == b->component;
}

/* First year whose pair is new or another; 0 where none is.  (Pairs are never removed.) */
static int first_changed(const struct masters *before, const struct masters *after)
{
	int first = 0;

	for (size_t i = 0; i < after->unit_cost_count; i++) {
		const struct unit_cost *cost = &after->unit_costs[i];

		if (!same_cost(cost, cost_of(before, cost->year)) && (!first || cost->year < first))
			first = cost->year;
	}
	return first;
}

/* ---- a sheet ---- */

static void note(struct comparing *comparing, const struct sheet *sheet,
		 const struct labour_change *change)
{
	struct labour_changes *changes = comparing->changes;

	changes->items = grow(changes->items, changes->count, &changes->capacity,
			      sizeof(*changes->items));
	changes->items[changes->count++] = (struct kept_change){
		.change = *change,
		.number = xstrdup(sheet_text(sheet, &ADDRESS(FIELD_basic_number))),
		.name = xstrdup(sheet_text(sheet, &ADDRESS(FIELD_basic_name))),
	};
}

/* A passed-on sheet keeps what it had, as a value of its own from now on. */
static enum rc keep(struct comparing *comparing, const struct sheet *sheet,
		    const struct address *at, int64_t amount, struct err *err)
{
	struct value value = VALUE_OF_NUMBER(amount);

	return sheets_write(comparing->service->db, sheet->id, at, &VALUE_NONE, &value, err);
}

static enum rc compare_year(struct comparing *comparing, const struct sheet *sheet,
			    const struct address *at, bool passed_on, struct err *err)
{
	struct labour before = { 0 }, after = { 0 };
	struct labour_change change = { .sheet_year = sheet->year, .year = at->year };

	change.had = derive_labour(sheet, at->year, comparing->before, &before);
	change.has = derive_labour(sheet, at->year, comparing->after, &after);
	if (change.had == change.has && before.amount == after.amount)
		return RC_OK;
	change.before = before.amount;
	change.after = after.amount;
	change.kept = passed_on && change.had;
	note(comparing, sheet, &change);
	return change.kept ? keep(comparing, sheet, at, before.amount, err) : RC_OK;
}

static enum rc compare_sheet(struct comparing *comparing, int64_t id, struct err *err)
{
	struct err closed = ERR_INIT;
	struct sheet *sheet = NULL;
	bool passed_on;
	enum rc rc = sheets_load(comparing->service->db, id, &sheet, err);

	if (rc)
		return rc;
	passed_on = session_may_edit(comparing->service, sheet, &closed) != RC_OK;
	err_release(&closed);
	for (size_t i = 0; i < sheet->cell_count && !rc; i++) {
		const struct cell *cell = &sheet->cells[i];

		if (cell->at.field == FIELD_cost_labour && cell->value.type == VALUE_EMPTY)
			rc = compare_year(comparing, sheet, &cell->at, passed_on, err);
	}
	sheet_free(sheet);
	return rc;
}

enum rc labour_follow(struct service *service, const struct masters *before,
		      struct labour_changes **changes, struct err *err)
{
	struct comparing comparing = { .service = service, .before = before,
				       .changes = xcalloc(1, sizeof(*comparing.changes)) };
	int64_t *ids = NULL;
	size_t count = 0;
	int first = 0;
	enum rc rc = tables_load_masters(service->db, &comparing.after, err);

	*changes = comparing.changes;
	if (!rc)
		first = first_changed(before, comparing.after);
	if (!rc && first)
		rc = projects_sheets_since(service->db, first, &ids, &count, err);
	for (size_t i = 0; i < count && !rc; i++)
		rc = compare_sheet(&comparing, ids[i], err);
	free(ids);
	masters_free(comparing.after);
	return rc;
}
