/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/trail.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/address.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/browse_lineage.h"
#include "service/service.h"

enum rc trail_begin(struct trail *trail, struct service *service, int64_t sheet_id,
		    const char *address, struct err *err)
{
	*trail = (struct trail){ .service = service, .address = xstrdup(address) };
	return browse_sheet_by_id(service, sheet_id, &trail->sheet, err);
}

void trail_release(struct trail *trail)
{
	sheet_free(trail->sheet);
	free(trail->address);
	free(trail->moved);
	*trail = (struct trail){ 0 };
}

/* ---- a step ---- */

/* "087", or "087 indicator 3" */
static void add_number(const struct sheet *sheet, int row, struct str *out)
{
	str_add(out, sheet_text(sheet, &ADDRESS(FIELD_basic_number)));
	if (row)
		str_addf(out, _(" indicator %d"), row);
}

/* Where the step from `sheet` to `prior` has led elsewhere; a new string, else NULL. */
static char *say_moved(const struct service *service, const struct sheet *sheet, int row,
		       const struct sheet *prior, int prior_row)
{
	const struct eras *eras = &service->masters->eras;
	struct str here = STR_INIT, there = STR_INIT, year = STR_INIT, before = STR_INIT, said = STR_INIT;

	add_number(sheet, row == prior_row ? 0 : row, &here);
	add_number(prior, row == prior_row ? 0 : prior_row, &there);
	year_format(&year, sheet->year, YEAR_LONG, eras);
	year_format(&before, prior->year, YEAR_LONG, eras);
	if (strcmp(here.text, there.text))
		/* TRANSLATORS: number, year, number, year */
		str_addf(&said, _("number changed: %s until %s, %s from %s on"), there.text, before.text,
			 here.text, year.text);
	str_release(&here);
	str_release(&there);
	str_release(&year);
	str_release(&before);
	if (said.length)
		return str_take(&said);
	str_release(&said);
	return NULL;
}

/* Of a cell of an indicator, which may have been another program's. */
static enum rc load_prior_indicator(struct trail *trail, struct address *at, struct sheet **prior,
				    struct err *err)
{
	struct str address = STR_INIT;
	int row = 0;
	enum rc rc = browse_prior_indicator(trail->service, trail->sheet, at->row, prior, &row, err);

	if (!rc && *prior) {
		at->row = row;
		address_format(at, &address);
		free(trail->address);
		trail->address = str_take(&address);
	}
	return rc;
}

enum rc trail_back(struct trail *trail, struct err *err)
{
	struct sheet *prior = NULL;
	struct address at = ADDRESS(FIELD_basic_number);
	int row = 0;
	enum rc rc = RC_OK;

	free(trail->moved);
	trail->moved = NULL;
	if (trail->address)
		rc = address_parse(trail->address, trail->service->masters, &at, err);
	if (!rc && address_is_indicator(&at)) {
		row = at.row;
		rc = load_prior_indicator(trail, &at, &prior, err);
	} else if (!rc) {
		rc = browse_before(trail->service, trail->sheet, &prior, err);
	}
	if (rc) {
		sheet_free(prior);
		return rc;
	}
	if (prior)
		trail->moved = say_moved(trail->service, trail->sheet, row, prior, row ? at.row : 0);
	sheet_free(trail->sheet);
	trail->sheet = prior;
	return RC_OK;
}

/* ---- where it has come to ---- */

enum rc trail_history(const struct trail *trail, int64_t before, int limit, history_fn *fn,
		      void *arg, struct err *err)
{
	return browse_history(trail->service, trail->sheet->id, trail->address, before, limit, fn, arg,
			      err);
}

void trail_place(const struct trail *trail, struct str *out)
{
	const struct sheet *sheet = trail->sheet;

	year_format(out, sheet->year, YEAR_LONG, &trail->service->masters->eras);
	str_addf(out, " %s %s", sheet_text(sheet, &ADDRESS(FIELD_basic_number)),
		 sheet_text(sheet, &ADDRESS(FIELD_basic_name)));
}
