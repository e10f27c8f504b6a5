/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * edit - cells of one sheet, one transaction, one change set.
 */
#include "service/edit.h"

#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/edit_override.h"
#include "service/edit_past.h"
#include "service/session.h"
#include "store/drafts.h"
#include "store/sheets.h"
#include "store/sheets_mark.h"

enum rc session_may_edit(const struct service *service, const struct sheet *sheet,
			 struct err *err)
{
	if (db_is_read_only(service->db))
		return err_set(err, RC_DENIED, _("the store may only be read"));
	if (state_is_open(sheet->state))
		return RC_OK;
	return err_set(err, RC_DENIED, _("the sheet is %s and cannot be changed; have it given back first"),
		       state_label(sheet->state));
}

enum rc session_begin_work(struct service *service, const struct sheet *sheet,
			   struct err *err)
{
	if (strcmp(sheet->state, "not_started"))
		return RC_OK;
	return sheets_write_state(service->db, sheet->id, "in_work", err);
}

enum rc edit_allowed(struct service *service, int64_t sheet_id, struct err *err)
{
	struct sheet *sheet = NULL;
	enum rc rc = sheets_load(service->db, sheet_id, &sheet, err);

	if (rc)
		return rc;
	rc = session_may_edit(service, sheet, err);
	sheet_free(sheet);
	return rc;
}

/* What follows anyway is not stored: the cell goes on being worked out (STORE 3). */
static bool follows_anyway(const struct service *service, const struct sheet *sheet,
			   const struct address *at, const struct value *value)
{
	struct labour labour;

	return (field_info(at->field)->flags & FIELD_DERIVED) && value->type == VALUE_NUMBER &&
	       derive_labour(sheet, at->year, service->masters, &labour) &&
	       labour.amount == value->number;
}

enum rc edit_parse(const struct service *service, const struct sheet *sheet,
		   const struct address *at, const char *text, struct value *value,
		   struct err *err)
{
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, at->row, 0);
	struct reading reading = { .yen = service->yen_rounding };
	enum rc rc;

	if (field_info(at->field)->repeat == REPEAT_INDICATOR_YEAR)
		reading.unit = sheet_text(sheet, &unit);
	rc = field_parse_typed(at->field, text, &reading, value, err);
	if (!rc && follows_anyway(service, sheet, at, value))
		*value = VALUE_NONE;
	return rc;
}

bool edit_reason_fits(const struct empty_reason *reason, const struct sheet *sheet,
		      const struct address *at)
{
	return reason->offered && sheet_reason_fits(sheet, at, reason);
}

/* May a person give this reason for this cell being empty? */
static enum rc check_reason(const struct service *service, const struct sheet *sheet,
			    const struct edit *edit, struct err *err)
{
	const struct empty_reason *reason =
		masters_reason(service->masters, edit->empty_reason);

	if (!reason)
		return err_set(err, RC_INVALID, _("unknown reason for an empty cell '%s'; 'hyoka master empty_reason' lists them"),
			       edit->empty_reason);
	if (!reason->offered)
		return err_set(err, RC_INVALID, _("the reason '%s' is set by the program alone"),
			       reason->key);
	if (!edit_reason_fits(reason, sheet, &edit->at))
		return err_set(err, RC_INVALID, _("the reason '%s' does not hold for this kind of cell or its year"),
			       reason->key);
	return RC_OK;
}

/* The reason an emptied cell gets: the given one, or 未到来 where that is so by itself. */
static const char *reason_for(const struct sheet *sheet, const struct edit *edit)
{
	if (edit->empty_reason)
		return edit->empty_reason;
	return address_to_come(&edit->at, sheet->year) ? REASON_TO_COME : NULL;
}

/* Does the edit leave the cell as it is?  Then no work has begun. */
static bool changes_nothing(const struct sheet *sheet, const struct edit *edit)
{
	const char *present = sheet_reason(sheet, &edit->at);
	const char *reason = edit->value.type == VALUE_EMPTY ? reason_for(sheet, edit) : NULL;

	if (!value_equal(sheet_get(sheet, &edit->at), &edit->value))
		return false;
	if (edit->value.type != VALUE_EMPTY)
		return true;
	return word_same(reason, present);
}

/* What a closed sheet has said of a year before is changed only with a reason of the act. */
static enum rc check_past(struct service *service, const struct sheet *sheet,
			  const struct edit *edit, const char *why, struct err *err)
{
	int year = 0;
	enum rc rc;

	if ((why && *why) || changes_nothing(sheet, edit))
		return RC_OK;
	rc = edit_past_differs(service, sheet, &edit->at, &edit->value, reason_for(sheet, edit), &year,
			       err);
	if (!rc && year)
		rc = edit_past_refuse(service, year, err);
	return rc;
}

/* Everything that can be wrong with an edit before the store is touched. */
static enum rc check_edit(struct service *service, const struct sheet *sheet,
			  const struct edit *edit, const char *why, struct err *err)
{
	const struct field *field = field_info(edit->at.field);
	bool empties = edit->value.type == VALUE_EMPTY;
	enum rc rc = session_may_edit(service, sheet, err);

	if (rc)
		return rc;
	if (edit->expect_row && !sheet_has(sheet, &edit->at))
		return err_set(err, RC_CONFLICT, _("the row has been taken away"));
	if (empties && (field->flags & FIELD_KEY))
		return err_set(err, RC_INVALID, _("'%s' cannot be empty"), field_label(edit->at.field));
	if (edit->empty_reason && !empties)
		return err_set(err, RC_USAGE, _("a reason goes only with an empty value"));
	if (edit->empty_reason)
		rc = check_reason(service, sheet, edit, err);
	return rc ? rc : check_past(service, sheet, edit, why, err);
}

static enum rc write_reason(struct service *service, const struct sheet *sheet,
			    const struct edit *edit, struct err *err)
{
	const char *reason = reason_for(sheet, edit);
	const char *present = sheet_reason(sheet, &edit->at);

	if (edit->value.type != VALUE_EMPTY || word_same(reason, present))
		return RC_OK;
	return sheets_write_reason(service->db, sheet->id, &edit->at, reason, err);
}

/* basic.section holds the printed words; the sheet also belongs to the section of that name. */
static enum rc follow_section(struct service *service, const struct edit *edit, struct err *err)
{
	int64_t section = 0;
	bool made = false;
	enum rc rc;

	if (edit->at.field != FIELD_basic_section || edit->value.type != VALUE_TEXT)
		return RC_OK;
	rc = sheets_section(service->db, edit->value.text, &section, &made, err);
	return rc ? rc : sheets_write_section(service->db, edit->sheet_id, section, err);
}

/* Does the edit make the indicator? */
static bool is_new_indicator(const struct sheet *sheet, const struct address *at)
{
	return address_is_indicator(at) &&
	       !sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_name, at->row, 0));
}

static enum rc write_cell(struct service *service, const struct sheet *sheet,
			  const struct edit *edit, struct err *err)
{
	enum rc rc = sheets_write(service->db, edit->sheet_id, &edit->at,
				  edit->expect ? &edit->expected : NULL, &edit->value, err);

	if (!rc)
		rc = write_reason(service, sheet, edit, err);
	if (!rc)
		rc = follow_section(service, edit, err);
	if (!rc && is_new_indicator(sheet, &edit->at))
		rc = edit_past_new_indicator(service, sheet, edit->at.row, err);
	return rc;
}

/* What was typed is saved now: its draft goes in the same transaction. */
static enum rc drop_draft(struct service *service, const struct edit *edit, struct err *err)
{
	struct draft draft = { .login = service->login, .sheet_id = edit->sheet_id,
			       .session = service->session };
	struct str address = STR_INIT;
	enum rc rc;

	if (!edit->typed || !service->session)
		return RC_OK;
	address_format(&edit->at, &address);
	draft.address = address.text;
	rc = drafts_remove(service->db, &draft, err);
	str_release(&address);
	return rc;
}

/* Put the cell's name before what was said about it. */
static void name_cell(const struct service *service, const struct edit *edit, struct err *err)
{
	struct str label = STR_INIT;

	address_label(&edit->at, service->masters, &label);
	err_prefix(err, label.text);
	str_release(&label);
}

enum rc edit_cells(struct service *service, const struct edit *edits, size_t count,
		   struct receipt *receipt, struct err *err)
{
	struct act act = session_act(service, edits[0].why);
	struct sheet *sheet = NULL;
	bool changed = false;
	enum rc rc = db_begin(service->db, &act, err);

	if (rc)
		return rc;
	rc = sheets_load(service->db, edits[0].sheet_id, &sheet, err);
	for (size_t i = 0; i < count && !rc; i++) {
		rc = check_edit(service, sheet, &edits[i], act.reason, err);
		if (!rc)
			rc = write_cell(service, sheet, &edits[i], err);
		if (!rc)
			rc = drop_draft(service, &edits[i], err);
		if (rc && count > 1)
			name_cell(service, &edits[i], err);
		changed = changed || (!rc && !changes_nothing(sheet, &edits[i]));
	}
	if (!rc)
		rc = edit_override_answer(service, sheet, edits, count, err);
	if (!rc && changed)
		rc = session_begin_work(service, sheet, err);
	if (!rc)
		rc = db_commit(service->db, receipt, err);
	else
		db_rollback(service->db);
	sheet_free(sheet);
	return rc;
}

enum rc edit_cell(struct service *service, const struct edit *edit, struct receipt *receipt,
		  struct err *err)
{
	return edit_cells(service, edit, 1, receipt, err);
}

/* Taking an indicator away takes away what closed sheets have said of it. */
static enum rc check_drop(struct service *service, const struct sheet *sheet,
			  const struct address *row, const char *why, struct err *err)
{
	enum rc rc = session_may_edit(service, sheet, err);

	for (size_t i = 0; i < sheet->cell_count && !rc; i++) {
		const struct cell *cell = &sheet->cells[i];
		struct edit edit = { .sheet_id = sheet->id, .at = cell->at };

		if (cell->value.type != VALUE_EMPTY && address_same_row(row, &cell->at))
			rc = check_past(service, sheet, &edit, why, err);
	}
	return rc;
}

enum rc edit_drop_row(struct service *service, int64_t sheet_id, const struct address *at,
		      const char *why, struct receipt *receipt, struct err *err)
{
	struct act act = session_act(service, why);
	struct sheet *sheet = NULL;
	enum rc rc = db_begin(service->db, &act, err);

	if (rc)
		return rc;
	rc = sheets_load(service->db, sheet_id, &sheet, err);
	if (!rc)
		rc = check_drop(service, sheet, at, why, err);
	if (!rc)
		rc = sheets_drop_row(service->db, sheet_id, at, err);
	if (!rc)
		rc = session_begin_work(service, sheet, err);
	if (!rc)
		rc = db_commit(service->db, receipt, err);
	else
		db_rollback(service->db);
	sheet_free(sheet);
	return rc;
}
