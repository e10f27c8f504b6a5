/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project - beginnings, names and numbers; and how an act goes.
 */
#include "service/project.h"

#include "base/day.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/carry.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/project_work.h"
#include "service/session.h"
#include "store/projects.h"
#include "store/sheets.h"

#define STATUS_NEW "新規"

/* ---- an act ---- */

static void pass_on(const char *file, long line, const char *message, void *arg)
{
	const struct project_act *act = arg;

	(void)file, (void)line;
	if (act->fn)
		act->fn(message, act->arg);
}

enum rc project_run(struct service *service, struct project_act *act, project_work_fn *fn,
		    void *job, struct err *err)
{
	struct project_work work = { .service = service, .act = act };
	struct act head = session_act(service, act->why);
	enum rc rc = db_begin(service->db, &head, err);

	act->receipt = (struct receipt){ 0 };
	if (rc)
		return rc;
	rc = fn(&work, job, err);
	if (!rc && !act->dry_run)
		rc = db_commit(service->db, &act->receipt, err);
	else
		db_rollback(service->db);
	if (!rc)
		report_send(&work.report, pass_on, act);
	report_release(&work.report);
	for (size_t i = 0; i < PROJECT_YEARS; i++)
		str_release(&work.years[i]);
	return rc;
}

const char *project_year(struct project_work *work, int year)
{
	struct str *text = &work->years[work->year_count++ % PROJECT_YEARS];

	str_clear(text);
	year_say(text, year, &work->service->masters->eras);
	return text->text;
}

enum rc project_find(struct project_work *work, const char *number, struct sheet **sheet,
		     struct err *err)
{
	int64_t id = 0;
	enum rc rc = browse_find(work->service, number, work->act->year, &id, err);

	*sheet = NULL;
	return rc ? rc : sheets_load(work->service->db, id, sheet, err);
}

const char *project_number(const struct sheet *sheet)
{
	return sheet_text(sheet, &ADDRESS(FIELD_basic_number));
}

/* ---- new ---- */

struct beginning {
	const struct project_new *new;
	struct sheet *sheet;
	struct day begun;
};

/* Text as a person gave it into a cell that stands once. */
static enum rc put(struct sheet *sheet, enum field_id field, const char *text, struct err *err)
{
	struct value value = VALUE_NONE;
	enum rc rc = field_parse(field, text, &value, err);

	if (!rc)
		sheet_take(sheet, &ADDRESS(field), value);
	return rc;
}

/* Why cells of years before it began are empty, where the office has that reason. */
static void mark_before(const struct service *service, struct sheet *sheet, int first_year)
{
	const struct empty_reason *before = masters_reason(service->masters, REASON_BEFORE);
	struct str address = STR_INIT;

	for (size_t i = 0; before && i < sheet->cell_count; i++) {
		const struct address *at = &sheet->cells[i].at;

		if (!at->year || at->year >= first_year || !edit_reason_fits(before, sheet, at) ||
		    (field_info(at->field)->flags & FIELD_DERIVED))
			continue;
		str_clear(&address);
		address_format(at, &address);
		sheet_set_mark(sheet, address.text, "empty", REASON_BEFORE);
	}
	str_release(&address);
}

static enum rc read_begun(struct project_work *work, struct beginning *beginning, struct err *err)
{
	int year = beginning->sheet->year;
	enum rc rc = RC_OK;

	beginning->begun = day_first_of(year);
	if (beginning->new->begun)
		rc = day_parse(beginning->new->begun, &work->service->masters->eras,
			       &beginning->begun, err);
	if (!rc && day_fiscal_year(&beginning->begun) > year)
		rc = err_set(err, RC_INVALID, _("what begins after the year %d has no sheet of it"), year);
	return rc;
}

static enum rc fill(struct project_work *work, struct beginning *beginning, struct err *err)
{
	const struct masters *masters = work->service->masters;
	const struct project_new *new = beginning->new;
	struct sheet *sheet = beginning->sheet;
	int first = day_fiscal_year(&beginning->begun);
	bool made = false;
	enum rc rc = put(sheet, FIELD_basic_number, new->number, err);

	if (!rc)
		rc = put(sheet, FIELD_basic_name, new->name, err);
	if (!rc && new->section)
		rc = put(sheet, FIELD_basic_section, new->section, err);
	if (!rc && first == sheet->year &&
	    masters_choice(masters, field_info(FIELD_basic_status)->choices, STATUS_NEW))
		rc = put(sheet, FIELD_basic_status, STATUS_NEW, err);
	if (!rc && sheet_text(sheet, &ADDRESS(FIELD_basic_section)))
		rc = sheets_section(work->service->db, sheet_text(sheet, &ADDRESS(FIELD_basic_section)),
				    &sheet->section_id, &made, err);
	if (rc)
		return rc;
	if (made)
		project_say(work, _("section '%s' was in no list and is added"), new->section);
	carry_mark_to_come(sheet);
	mark_before(work->service, sheet, first);
	return RC_OK;
}

static enum rc begin_project(struct project_work *work, void *job, struct err *err)
{
	struct beginning *beginning = job;
	struct sheet *sheet = beginning->sheet;
	struct str day = STR_INIT;
	enum rc rc = read_begun(work, beginning, err);

	if (!rc)
		rc = fill(work, beginning, err);
	day_format(&day, &beginning->begun);
	if (!rc)
		rc = projects_create(work->service->db, day.text, &sheet->project_id, err);
	if (!rc)
		rc = sheets_create(work->service->db, sheet, err);
	if (!rc)
		project_say(work, _("%s %s: new, with a sheet of %s; begins on %s"),
			    project_number(sheet), sheet_text(sheet, &ADDRESS(FIELD_basic_name)),
			    project_year(work, sheet->year), day.text);
	str_release(&day);
	return rc;
}

enum rc project_new(struct service *service, struct project_act *act, const struct project_new *new,
		    struct err *err)
{
	int year = act->year ? act->year : service->working_year;
	struct beginning beginning = { .new = new };
	enum rc rc;

	if (!year)
		return err_set(err, RC_USAGE, _("the store has no year yet; say which with --year"));
	beginning.sheet = sheet_new(year);
	rc = project_run(service, act, begin_project, &beginning, err);
	sheet_free(beginning.sheet);
	return rc;
}

/* ---- another name or number ---- */

struct naming {
	const char *number, *text;
	enum field_id field;
};

static enum rc write_name(struct project_work *work, const struct sheet *sheet,
			  const struct naming *naming, struct err *err)
{
	struct address at = ADDRESS(naming->field);
	struct value value = VALUE_NONE;
	enum rc rc = field_parse(naming->field, naming->text, &value, err);

	if (!rc && value_equal(&value, sheet_get(sheet, &at))) {
		project_say(work, _("%s of %s: unchanged"), naming->number,
			    project_year(work, sheet->year));
		value_release(&value);
		return RC_OK;
	}
	if (!rc)
		rc = sheets_write(work->service->db, sheet->id, &at, NULL, &value, err);
	if (!rc)
		rc = session_begin_work(work->service, sheet, err);
	if (!rc)
		project_say(work, _("%s of %s: %s '%s' is now '%s'"), naming->number,
			    project_year(work, sheet->year), field_label(naming->field), sheet_text(sheet, &at), value.text);
	value_release(&value);
	return rc;
}

static enum rc name_sheet(struct project_work *work, void *job, struct err *err)
{
	const struct naming *naming = job;
	struct sheet *sheet = NULL;
	enum rc rc = project_find(work, naming->number, &sheet, err);

	if (!rc)
		rc = session_may_edit(work->service, sheet, err);
	if (!rc)
		rc = write_name(work, sheet, naming, err);
	sheet_free(sheet);
	return rc;
}

enum rc project_rename(struct service *service, struct project_act *act, const char *number,
		       const char *name, struct err *err)
{
	struct naming naming = { number, name, FIELD_basic_name };

	return project_run(service, act, name_sheet, &naming, err);
}

enum rc project_renumber(struct service *service, struct project_act *act, const char *number,
			 const char *other, struct err *err)
{
	struct naming naming = { number, other, FIELD_basic_number };

	return project_run(service, act, name_sheet, &naming, err);
}
