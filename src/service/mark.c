/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/mark.h"

#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/str.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/session.h"
#include "store/sheets.h"

#define PROVISIONAL "provisional"
#define CHECK "check"
#define CONFIRMED "confirmed"

/* A mark on its way in. */
struct marking {
	struct service *service;
	const struct mark_edit *edit;
	struct sheet *sheet;
	struct address at;	/* of a cell … */
	enum section_id section;	/* … or of a whole section, else SECTION_COUNT */
};

/* ---- what is marked ---- */

bool mark_is_carried(enum section_id section)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = field_info((enum field_id)i);

		if (field->section == section && field->carry != CARRY_EMPTY)
			return true;
	}
	return false;
}

static enum section_id section_named(const char *key)
{
	int section = 0;

	while (section < SECTION_COUNT && strcmp(section_key((enum section_id)section), key))
		section++;
	return (enum section_id)section;
}

/* Is the mark one of a cell in that section?  Says which cell. */
static bool is_in(const struct mark *mark, const struct masters *masters, enum section_id section)
{
	struct err unknown = ERR_INIT;
	struct address at;
	enum rc rc = address_parse(mark->address, masters, &at, &unknown);

	err_release(&unknown);
	return !rc && field_info(at.field)->section == section;
}

size_t mark_count_checks(const struct sheet *sheet, enum section_id section)
{
	size_t count = 0;

	for (size_t i = 0; i < sheet->mark_count; i++)
		count += !strcmp(sheet->marks[i].mark, CHECK) && is_in(&sheet->marks[i], NULL, section);
	return count;
}

/* ---- may it stand there ---- */

static enum rc find_target(struct marking *marking, struct err *err)
{
	marking->section = section_named(marking->edit->address);
	if (marking->section < SECTION_COUNT)
		return RC_OK;
	return address_parse(marking->edit->address, marking->service->masters, &marking->at, err);
}

static enum rc check_section(const struct marking *marking, struct err *err)
{
	if (strcmp(marking->edit->mark, CONFIRMED))
		return err_set(err, RC_INVALID, _("only 'confirmed' goes with a whole section"));
	if (!mark_is_carried(marking->section))
		return err_set(err, RC_INVALID, _("nothing in '%s' is carried over from last year"),
			       section_label(marking->section));
	return RC_OK;
}

/* An amount in money, or an actual, that is there. */
static enum rc check_provisional(const struct marking *marking, struct err *err)
{
	const struct field *field = field_info(marking->at.field);
	bool amount = field->repeat == REPEAT_COST_YEAR && field->kind == KIND_NUMBER;

	if (!amount && !(field->flags & FIELD_ACTUAL))
		return err_set(err, RC_INVALID, _("only an amount or an actual can be an estimate"));
	if (sheet_get(marking->sheet, &marking->at)->type == VALUE_EMPTY)
		return err_set(err, RC_INVALID, _("the cell is empty; there is no estimate in it"));
	return RC_OK;
}

static enum rc check_cell(const struct marking *marking, struct err *err)
{
	const char *mark = marking->edit->mark;

	if (!sheet_has(marking->sheet, &marking->at))
		return err_set(err, RC_INVALID, _("the sheet has no such cell"));
	if (!strcmp(mark, PROVISIONAL))
		return check_provisional(marking, err);
	if (!strcmp(mark, CHECK) || !strcmp(mark, CONFIRMED))
		return RC_OK;
	if (!strcmp(mark, "empty"))
		return err_set(err, RC_USAGE, _("why a cell is empty is said with its value: 'hyoka set --reason'"));
	return err_set(err, RC_USAGE, _("a mark that can be set is provisional, check or confirmed"));
}

static enum rc check_mark(struct marking *marking, struct err *err)
{
	enum rc rc = session_may_edit(marking->service, marking->sheet, err);

	if (!rc)
		rc = find_target(marking, err);
	if (rc || !marking->edit->on)
		return rc;
	return marking->section < SECTION_COUNT ? check_section(marking, err) : check_cell(marking, err);
}

/* ---- writing ---- */

/* "tanaka 2025-06-17" */
static void sign(const struct service *service, struct str *out)
{
	str_addf(out, "%s ", service->login);
	moment_format(out, service->sources->now(service->sources->arg), MOMENT_DAY);
}

static enum rc take_checks_off(struct marking *marking, struct err *err)
{
	const struct sheet *sheet = marking->sheet;
	enum rc rc = RC_OK;

	for (size_t i = 0; i < sheet->mark_count && !rc; i++) {
		const struct mark *mark = &sheet->marks[i];
		bool meant = marking->section < SECTION_COUNT
			   ? is_in(mark, marking->service->masters, marking->section)
			   : !strcmp(mark->address, marking->edit->address);

		if (meant && !strcmp(mark->mark, CHECK))
			rc = sheets_write_mark(marking->service->db, sheet->id, mark->address, CHECK, NULL,
					       err);
	}
	return rc;
}

static enum rc write_mark(struct marking *marking, struct err *err)
{
	const struct mark_edit *edit = marking->edit;
	bool confirms = edit->on && !strcmp(edit->mark, CONFIRMED);
	struct str detail = STR_INIT;
	enum rc rc = RC_OK;

	if (confirms) {
		sign(marking->service, &detail);
		rc = take_checks_off(marking, err);
	}
	if (!rc)
		rc = sheets_write_mark(marking->service->db, edit->sheet_id, edit->address, edit->mark,
				       edit->on ? detail.text : NULL, err);
	str_release(&detail);
	return rc;
}

/* Does it stand, or not, already?  (Whoever confirms again is the one who has.) */
static bool stands_so(const struct marking *marking)
{
	const struct mark_edit *edit = marking->edit;
	bool there = sheet_mark(marking->sheet, edit->address, edit->mark) != NULL;

	return there == edit->on && !(edit->on && !strcmp(edit->mark, CONFIRMED));
}

enum rc mark_set(struct service *service, const struct mark_edit *edit, struct receipt *receipt,
		 struct err *err)
{
	struct marking marking = { .service = service, .edit = edit };
	struct act act = session_act(service, edit->why);
	enum rc rc = db_begin(service->db, &act, err);

	if (rc)
		return rc;
	rc = sheets_load(service->db, edit->sheet_id, &marking.sheet, err);
	if (!rc)
		rc = check_mark(&marking, err);
	if (!rc && !stands_so(&marking)) {
		rc = write_mark(&marking, err);
		if (!rc)
			rc = session_begin_work(service, marking.sheet, err);
	}
	if (!rc)
		rc = db_commit(service->db, receipt, err);
	else
		db_rollback(service->db);
	sheet_free(marking.sheet);
	return rc;
}

/* ---- reading ---- */

bool mark_confirmed(const struct sheet *sheet, const char *address, struct str *who,
		    struct str *day)
{
	const char *detail = sheet_mark(sheet, address, CONFIRMED);
	const char *blank = detail ? strrchr(detail, ' ') : NULL;

	if (!detail)
		return false;
	str_add_bytes(who, detail, blank ? (size_t)(blank - detail) : strlen(detail));
	if (blank)
		str_add(day, blank + 1);
	return true;
}

const char *mark_label(const char *mark)
{
	static const struct {
		const char *mark, *label;
	} labels[] = {
		{ PROVISIONAL, N_("estimate") },
		{ CHECK, N_("to be confirmed") },
		{ CONFIRMED, N_("confirmed as last year") },
		{ "corrected", N_("corrected by the reviewers") },
	};

	for (size_t i = 0; i < sizeof(labels) / sizeof(*labels); i++)
		if (!strcmp(labels[i].mark, mark))
			return _(labels[i].label);
	return mark;
}
