/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project_transfer - an indicator that goes on at another program.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/project_work.h"
#include "service/session.h"
#include "store/sheets.h"
#include "store/sheets_mark.h"

/* "087.3": an indicator of a sheet; "088": the whole program, row 0. */
struct end {
	struct sheet *sheet;
	int row;
};

struct transfer_job {
	const char *from, *to;
	int year;
};

/* ---- which are meant ---- */

static enum rc find_end(struct project_work *work, const char *text, struct end *end,
			struct err *err)
{
	const char *dot = strrchr(text, '.');
	char *number = xstrndup(text, dot ? (size_t)(dot - text) : strlen(text));
	enum rc rc = RC_OK;

	*end = (struct end){ 0 };
	if (dot && (strlen(dot) != 2 || dot[1] < '1' || dot[1] > '0' + INDICATOR_SLOTS))
		rc = err_set(err, RC_USAGE, _("an indicator is written like 087.3, with 1 to %d"),
			     INDICATOR_SLOTS);
	if (!rc)
		rc = project_find(work, number, &end->sheet, err);
	if (!rc && dot)
		end->row = dot[1] - '0';
	free(number);
	return rc;
}

static enum rc missing(struct project_work *work, const struct end *end, struct err *err)
{
	return err_set(err, RC_NOT_FOUND, _("the sheet of %s of %s has no indicator %d"),
		       project_number(end->sheet), project_year(work, end->sheet->year), end->row);
}

static bool has_indicator(const struct end *end)
{
	return sheet_has(end->sheet, &ADDRESS_AT(FIELD_indicator_name, end->row, 0));
}

static enum rc find_ends(struct project_work *work, const struct transfer_job *job,
			 struct end *from, struct end *to, struct err *err)
{
	enum rc rc = find_end(work, job->from, from, err);

	*to = (struct end){ 0 };
	if (!rc)
		rc = find_end(work, job->to, to, err);
	if (!rc && !from->row != !to->row)
		rc = err_set(err, RC_USAGE, _("an indicator is written like 087.3, with 1 to %d"),
			     INDICATOR_SLOTS);
	if (!rc && from->row && !has_indicator(from))
		rc = missing(work, from, err);
	if (!rc && from->sheet->project_id == to->sheet->project_id)
		rc = err_set(err, RC_INVALID, _("%s is the same program"), project_number(to->sheet));
	return rc;
}

static struct link link_between(const struct end *from, const struct end *to)
{
	return (struct link){
		.kind = LINEAGE_TRANSFER,
		.from_project = from->sheet->project_id,
		.from_series = from->row ? sheet_series(from->sheet, from->row) : 0,
		.to_project = to->sheet->project_id,
		.to_series = to->row ? sheet_series(to->sheet, to->row) : 0,
	};
}

/* ---- a copy where there is none ---- */

static bool is_of(const struct address *at, int row)
{
	return address_is_indicator(at) && at->row == row;
}

static bool is_column(const struct sheet *sheet, int year)
{
	return !year || (year >= sheet->year - INDICATOR_YEARS_BEFORE &&
			 year <= sheet->year + INDICATOR_YEARS_AFTER);
}

/* What is said about the cell goes along with it. */
static enum rc copy_marks(struct db *db, const struct end *from, const struct address *at,
			  const struct address *to, int64_t id, struct err *err)
{
	static const char *const marks[] = { "empty", "provisional", "check" };
	struct str here = STR_INIT, there = STR_INIT;
	enum rc rc = RC_OK;

	address_format(at, &here);
	address_format(to, &there);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks) && !rc; i++) {
		const char *detail = sheet_mark(from->sheet, here.text, marks[i]);

		if (detail)
			rc = sheets_write_mark(db, id, there.text, marks[i], detail, err);
	}
	str_release(&here);
	str_release(&there);
	return rc;
}

/* It is made on the sheet of the year from which on it is there, or of a later one. */
static enum rc check_year(struct project_work *work, const struct end *to, int year, struct err *err)
{
	if (year <= to->sheet->year)
		return RC_OK;
	return err_set(err, RC_INVALID, _("%s has no sheet of %s yet, on which the indicator could be made"),
		       project_number(to->sheet), project_year(work, year));
}

static enum rc copy_indicator(struct project_work *work, const struct end *from, struct end *to,
			      struct err *err)
{
	struct db *db = work->service->db;
	int64_t id = to->sheet->id;
	size_t copied = 0;
	enum rc rc = session_may_edit(work->service, to->sheet, err);

	for (size_t i = 0; i < from->sheet->cell_count && !rc; i++) {
		const struct cell *cell = &from->sheet->cells[i];
		struct address at = cell->at;

		at.row = to->row;
		if (!is_of(&cell->at, from->row) || !is_column(to->sheet, at.year))
			continue;
		rc = sheets_write(db, id, &at, NULL, &cell->value, err);
		if (!rc)
			rc = copy_marks(db, from, &cell->at, &at, id, err);
		copied += cell->value.type != VALUE_EMPTY;
	}
	if (!rc)
		rc = session_begin_work(work->service, to->sheet, err);
	if (rc)
		return rc;
	project_say(work, _("%s of %s: indicator %d is new, with %zu values"), project_number(to->sheet),
		    project_year(work, to->sheet->year), to->row, copied);
	sheet_free(to->sheet);
	to->sheet = NULL;
	return sheets_load(db, id, &to->sheet, err);
}

/* ---- what stays behind ---- */

/* From the year on: nothing of its own any more, what was only carried over least of all. */
static enum rc leave_cell(struct db *db, const struct sheet *sheet, const struct address *at,
			  bool *left, struct err *err)
{
	struct str address = STR_INIT;
	bool unconfirmed;
	enum rc rc = RC_OK;

	address_format(at, &address);
	unconfirmed = sheet_mark(sheet, address.text, "check") != NULL;
	*left = unconfirmed || (sheet_get(sheet, at)->type == VALUE_EMPTY &&
				!sheet_mark(sheet, address.text, "empty"));
	if (*left)
		rc = sheets_write(db, sheet->id, at, NULL, &VALUE_NONE, err);
	if (!rc && *left)
		rc = sheets_write_reason(db, sheet->id, at, REASON_MOVED, err);
	str_release(&address);
	return rc;
}

static enum rc leave_behind(struct project_work *work, const struct end *from, int year,
			    struct err *err)
{
	struct err closed = ERR_INIT;
	size_t count = 0;
	enum rc rc = RC_OK;

	if (session_may_edit(work->service, from->sheet, &closed)) {
		err_release(&closed);
		return RC_OK;
	}
	for (size_t i = 0; i < from->sheet->cell_count && !rc; i++) {
		const struct address *at = &from->sheet->cells[i].at;
		bool left = false;

		if (is_of(at, from->row) && at->year >= year)
			rc = leave_cell(work->service->db, from->sheet, at, &left, err);
		count += left;
	}
	if (!rc && count)
		rc = session_begin_work(work->service, from->sheet, err);
	if (!rc && count)
		project_say(work, _("%s of %s: %zu cells of indicator %d are empty for that reason (%s)"),
			    project_number(from->sheet), project_year(work, from->sheet->year), count,
			    from->row, REASON_MOVED);
	return rc;
}

/* ---- the acts ---- */

static enum rc transfer_ends(struct project_work *work, struct end *from, struct end *to, int year,
			     struct err *err)
{
	struct link link;
	bool stood = false;
	bool there = has_indicator(to);
	enum rc rc = there ? RC_OK : check_year(work, to, year, err);

	if (!rc && !there)
		rc = copy_indicator(work, from, to, err);
	link = link_between(from, to);
	link.year = year;
	link.reason = (char *)work->act->why;
	if (!rc)
		rc = project_link(work, &link, &stood, err);
	if (!rc)
		project_say(work, _("indicator %d of %s comes from indicator %d of %s from %s on"),
			    to->row, project_number(to->sheet), from->row,
			    project_number(from->sheet), project_year(work, year));
	return rc ? rc : leave_behind(work, from, year, err);
}

static enum rc transfer(struct project_work *work, void *job, struct err *err)
{
	const struct transfer_job *transfer = job;
	struct end from, to;
	enum rc rc = find_ends(work, transfer, &from, &to, err);

	if (!rc && !from.row)
		rc = err_set(err, RC_USAGE, _("an indicator is written like 087.3, with 1 to %d"),
			     INDICATOR_SLOTS);
	if (!rc)
		rc = transfer_ends(work, &from, &to, transfer->year, err);
	sheet_free(from.sheet);
	sheet_free(to.sheet);
	return rc;
}

enum rc project_transfer(struct service *service, struct project_act *act, const char *from,
			 const char *to, int from_year, struct err *err)
{
	struct transfer_job job = { from, to, from_year };

	return project_run(service, act, transfer, &job, err);
}

static enum rc unlink_ends(struct project_work *work, const struct transfer_job *job,
			   const struct link *between, struct err *err)
{
	struct link *links = NULL;
	size_t count = 0, found = 0;
	enum rc rc = lineage_of(work->service->db, between->to_project, &links, &count, err);

	for (size_t i = 0; i < count && !rc; i++) {
		if (links[i].from_project != between->from_project ||
		    links[i].from_series != between->from_series ||
		    links[i].to_series != between->to_series)
			continue;
		rc = lineage_drop(work->service->db, links[i].id, err);
		found++;
	}
	links_release(links, count);
	if (!rc && !found)
		rc = err_set(err, RC_NOT_FOUND, _("%s does not come from %s"), job->to, job->from);
	if (!rc)
		project_say(work, _("%s does not come from %s any more"), job->to, job->from);
	return rc;
}

static enum rc unlink_job(struct project_work *work, void *job, struct err *err)
{
	struct end from, to;
	struct link between;
	enum rc rc = find_ends(work, job, &from, &to, err);

	if (!rc && to.row && !has_indicator(&to))
		rc = missing(work, &to, err);
	if (!rc) {
		between = link_between(&from, &to);
		rc = unlink_ends(work, job, &between, err);
	}
	sheet_free(from.sheet);
	sheet_free(to.sheet);
	return rc;
}

enum rc project_unlink(struct service *service, struct project_act *act, const char *from,
		       const char *to, struct err *err)
{
	struct transfer_job job = { from, to, 0 };

	return project_run(service, act, unlink_job, &job, err);
}
