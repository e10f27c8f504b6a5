/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/rollover.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/session.h"
#include "store/lineage.h"
#include "store/projects.h"
#include "store/sheets.h"

struct turning {
	struct service *service;
	const struct rollover *rollover;
	struct successor *projects;
	struct rollover_row *rows;	/* one for each project */
	size_t count;
	struct str first_day, last_day;	/* of the year */
};

/* ---- who gets a sheet ---- */

static bool is_named(const struct rollover *rollover, const char *number)
{
	for (size_t i = 0; i < rollover->count; i++)
		if (!strcmp(rollover->numbers[i], number))
			return true;
	return false;
}

/* Is a newer sheet's number the same?  (They stand beside each other, newest first.) */
static bool is_reused(const struct turning *turning, size_t i)
{
	return i && !strcmp(turning->projects[i - 1].number, turning->projects[i].number);
}

static enum rollover_outcome decide(const struct turning *turning, size_t i)
{
	const struct successor *project = &turning->projects[i];
	const struct life *life = &project->life;

	if (project->there)
		return ROLLOVER_THERE;
	if (life->ended && strcmp(life->ended, turning->first_day.text) < 0)
		return ROLLOVER_ENDED;
	if (life->begun && strcmp(life->begun, turning->last_day.text) > 0)
		return ROLLOVER_NOT_BEGUN;
	if (project->year < turning->rollover->year - 1 &&
	    !is_named(turning->rollover, project->number))
		return ROLLOVER_GAP;
	return project->taken || is_reused(turning, i) ? ROLLOVER_TAKEN : ROLLOVER_MADE;
}

static void decide_all(struct turning *turning)
{
	turning->rows = xcalloc(turning->count, sizeof(*turning->rows));
	for (size_t i = 0; i < turning->count; i++) {
		const struct successor *project = &turning->projects[i];

		turning->rows[i] = (struct rollover_row){
			.number = project->number, .name = project->name,
			.from_year = project->year, .outcome = decide(turning, i),
			.ended = project->life.ended, .why = project->life.why,
		};
	}
}

/* Every number asked for is one of a sheet before the year. */
static enum rc check_numbers(const struct turning *turning, struct err *err)
{
	const struct rollover *rollover = turning->rollover;

	for (size_t n = 0; n < rollover->count; n++) {
		const char *number = rollover->numbers[n];
		struct str shown = STR_INIT, year = STR_INIT;
		size_t i = 0;

		while (i < turning->count && strcmp(turning->projects[i].number, number))
			i++;
		if (i < turning->count)
			continue;
		text_show(&shown, number, strlen(number), TEXT_ONE_LINE);
		year_say(&year, rollover->year, &turning->service->masters->eras);
		err_set(err, RC_NOT_FOUND, _("there is no sheet '%s' before %s"), shown.text, year.text);
		str_release(&shown);
		str_release(&year);
		return RC_NOT_FOUND;
	}
	return RC_OK;
}

static enum rc plan(struct turning *turning, struct err *err)
{
	int year = turning->rollover->year;
	struct day first, last;
	enum rc rc = projects_before(turning->service->db, year, &turning->projects, &turning->count,
				     err);

	if (!rc && !turning->count)
		rc = err_set(err, RC_USAGE, _("there is no sheet before %d that could be carried over"),
			     year);
	if (!rc)
		rc = check_numbers(turning, err);
	if (rc)
		return rc;
	first = day_first_of(year);
	last = day_last_of(year);
	day_format(&turning->first_day, &first);
	day_format(&turning->last_day, &last);
	decide_all(turning);
	return RC_OK;
}

/* ---- making them ---- */

/* Indicators that went from the project to another; the caller frees the array. */
static enum rc find_moves(struct db *db, int64_t project, struct carry_moved **moved, size_t *count,
			  struct err *err)
{
	struct link *links = NULL;
	size_t total = 0;
	enum rc rc = lineage_of(db, project, &links, &total, err);

	*moved = xcalloc(total ? total : 1, sizeof(**moved));
	*count = 0;
	for (size_t i = 0; i < total; i++)
		if (links[i].from_project == project && links[i].from_series)
			(*moved)[(*count)++] =
				(struct carry_moved){ links[i].from_series, links[i].year };
	links_release(links, total);
	return rc;
}

/* Year by year, where some have no sheet. */
static struct sheet *carry_to(struct sheet *prior, int year, const struct carry_moves *moves,
			      struct carry_count *count)
{
	struct sheet *next = prior;

	while (next->year < year) {
		prior = next;
		next = carry_sheet(prior, moves, count);
		sheet_free(prior);
	}
	return next;
}

static enum rc make_sheet(struct turning *turning, size_t i, struct err *err)
{
	struct db *db = turning->service->db;
	struct carry_moved *moved = NULL;
	struct carry_moves moves = { 0 };
	struct sheet *sheet = NULL;
	enum rc rc = sheets_load(db, turning->projects[i].sheet_id, &sheet, err);

	if (!rc)
		rc = find_moves(db, turning->projects[i].project_id, &moved, &moves.count, err);
	moves.items = moved;
	if (!rc)
		sheet = carry_to(sheet, turning->rollover->year, &moves, &turning->rows[i].count);
	if (!rc && !turning->rollover->dry_run)
		rc = sheets_create(db, sheet, err);
	sheet_free(sheet);
	free(moved);
	return rc;
}

static bool is_wanted(const struct turning *turning, size_t i)
{
	return !turning->rollover->count ||
	       is_named(turning->rollover, turning->projects[i].number);
}

static enum rc make_sheets(struct turning *turning, struct err *err)
{
	enum rc rc = plan(turning, err);

	for (size_t i = 0; i < turning->count && !rc; i++)
		if (is_wanted(turning, i) && turning->rows[i].outcome == ROLLOVER_MADE)
			rc = make_sheet(turning, i, err);
	return rc;
}

static void tell(const struct turning *turning, rollover_fn *fn, void *arg)
{
	int year = turning->rollover->year;

	for (size_t i = 0; i < turning->count; i++) {
		const struct rollover_row *row = &turning->rows[i];
		bool long_over = row->outcome == ROLLOVER_ENDED && row->from_year < year - 1;

		if (is_wanted(turning, i) && (turning->rollover->count || !long_over))
			fn(row, arg);
	}
}

enum rc rollover_run(struct service *service, const struct rollover *rollover, rollover_fn *fn,
		     void *arg, struct receipt *receipt, struct err *err)
{
	struct turning turning = { .service = service, .rollover = rollover,
				   .first_day = STR_INIT, .last_day = STR_INIT };
	struct act act = session_act(service, NULL);
	enum rc rc;

	act.way = "rollover";
	/* A preview reads sheet by sheet: a long picture would keep writers waiting. */
	rc = rollover->dry_run ? RC_OK : db_begin(service->db, &act, err);
	if (!rc) {
		rc = make_sheets(&turning, err);
		if (!rc && !rollover->dry_run)
			rc = db_commit(service->db, receipt, err);
		else
			db_rollback(service->db);
	}
	if (!rc)
		tell(&turning, fn, arg);
	projects_release(turning.projects, turning.count);
	free(turning.rows);
	str_release(&turning.first_day);
	str_release(&turning.last_day);
	return rc;
}
