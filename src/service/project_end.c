/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project_end - when a program ends, and what that makes of its sheets.
 */
#include <string.h>

#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/project_work.h"
#include "service/session.h"
#include "store/projects.h"
#include "store/sheets.h"

#define SCOPE_NONE "none"	/* kept, not evaluated (対象外) */

/* A sheet of a year in which the program is no more. */
static enum rc set_aside(struct project_work *work, const struct place *place, struct err *err)
{
	struct sheet head = { .state = place->state };
	struct err why = ERR_INIT;
	enum rc rc = session_may_edit(work->service, &head, &why);

	if (rc)
		err_set(err, rc, _("it has a sheet of %s: %s"), project_year(work, place->year), why.message);
	err_release(&why);
	if (!rc)
		rc = sheets_write_scope(work->service->db, place->sheet_id, SCOPE_NONE, err);
	if (!rc)
		project_say(work, _("%s of %s: is there already, and is not to be evaluated any more"),
			    place->number, project_year(work, place->year));
	return rc;
}

static enum rc set_aside_after(struct project_work *work, const struct project_ending *ending,
			       struct err *err)
{
	struct place *places = NULL;
	bool has_last = false;
	size_t count = 0;
	enum rc rc = projects_sheets(work->service->db, ending->sheet->project_id, &places, &count, err);

	for (size_t i = 0; i < count && !rc; i++) {
		has_last = has_last || places[i].year == ending->year;
		if (places[i].year > ending->year)
			rc = set_aside(work, &places[i], err);
	}
	if (!rc && !has_last)
		project_say(work, _("%s: has no sheet of %s, its last year; 'hyoka rollover' makes it"),
			    project_number(ending->sheet), project_year(work, ending->year));
	places_release(places, count);
	return rc;
}

/* A life has a beginning before its end. */
static enum rc check_begun(struct project_work *work, const struct project_ending *ending,
			   struct err *err)
{
	struct life life = { 0 };
	enum rc rc = projects_life(work->service->db, ending->sheet->project_id, &life, err);

	if (!rc && life.begun && strcmp(life.begun, ending->day) > 0)
		rc = err_set(err, RC_INVALID, _("it cannot end on %s: it began on %s"), ending->day,
			     life.begun);
	life_release(&life);
	return rc;
}

enum rc project_close(struct project_work *work, const struct project_ending *ending,
		      struct err *err)
{
	enum rc rc = check_begun(work, ending, err);

	if (!rc)
		rc = projects_end(work->service->db, ending->sheet->project_id, ending->day,
				  ending->why, err);
	if (!rc)
		project_say(work, _("%s %s: ends on %s (%s)"), project_number(ending->sheet),
			    sheet_text(ending->sheet, &ADDRESS(FIELD_basic_name)), ending->day,
			    ending->why);
	return rc ? rc : set_aside_after(work, ending, err);
}

/* ---- by a person ---- */

struct end_job {
	const char *number, *day;
};

/* Sheets after the year in which it had ended are evaluated again, as that year's was. */
static enum rc take_back(struct project_work *work, const struct sheet *sheet, int ended,
			 struct err *err)
{
	struct db *db = work->service->db;
	struct place *places = NULL;
	struct sheet *last = NULL;
	size_t count = 0;
	enum rc rc = projects_sheets(db, sheet->project_id, &places, &count, err);

	for (size_t i = 0; i < count && !rc; i++) {
		if (places[i].year == ended)
			rc = sheets_load(db, places[i].sheet_id, &last, err);
		else if (places[i].year > ended)
			rc = sheets_write_scope(db, places[i].sheet_id, last ? last->scope : "normal",
						err);
	}
	sheet_free(last);
	places_release(places, count);
	return rc;
}

static enum rc revive(struct project_work *work, const struct sheet *sheet, struct err *err)
{
	struct db *db = work->service->db;
	struct life life = { 0 };
	struct day day = { 0 };
	enum rc rc = projects_life(db, sheet->project_id, &life, err);

	if (!rc && !life.ended)
		rc = err_set(err, RC_INVALID, _("%s has no end that could be taken back"), project_number(sheet));
	if (!rc)
		rc = day_parse(life.ended, &work->service->masters->eras, &day, err);
	if (!rc)
		rc = take_back(work, sheet, day_fiscal_year(&day), err);
	if (!rc)
		rc = projects_end(db, sheet->project_id, NULL, NULL, err);
	if (!rc)
		project_say(work, _("%s %s: has no end any more"), project_number(sheet),
			    sheet_text(sheet, &ADDRESS(FIELD_basic_name)));
	life_release(&life);
	return rc;
}

static enum rc end_project(struct project_work *work, void *job, struct err *err)
{
	const struct end_job *end = job;
	struct project_ending ending = { .why = work->act->why };
	struct sheet *sheet = NULL;
	struct str text = STR_INIT;
	struct day day = { 0 };
	enum rc rc = project_find(work, end->number, &sheet, err);

	if (!rc && !*end->day) {
		rc = revive(work, sheet, err);
		sheet_free(sheet);
		return rc;
	}
	if (!rc)
		rc = day_parse(end->day, &work->service->masters->eras, &day, err);
	if (!rc) {
		day_format(&text, &day);
		ending.sheet = sheet;
		ending.day = text.text;
		ending.year = day_fiscal_year(&day);
		rc = project_close(work, &ending, err);
	}
	sheet_free(sheet);
	str_release(&text);
	return rc;
}

static bool is_ending(const char *why)
{
	static const char *const words[] = { "廃止", "完了", "統合" };

	for (size_t i = 0; why && i < sizeof(words) / sizeof(*words); i++)
		if (!strcmp(words[i], why))
			return true;
	return false;
}

enum rc project_end(struct service *service, struct project_act *act, const char *number,
		    const char *day, struct err *err)
{
	struct end_job end = { number, day };

	if (*day && !is_ending(act->why))
		return err_set(err, RC_USAGE, _("a program ends for one of these reasons: 廃止, 完了, 統合"));
	return project_run(service, act, end_project, &end, err);
}
