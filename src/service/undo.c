/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo - look at every item of the set first, then put all back: rows, cells,
 * marks, what was added.  One transaction, as every act.
 */
#include "service/undo.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/moment.h"
#include "base/str.h"
#include "base/text.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/edit_past.h"
#include "service/session.h"
#include "service/undo_plan.h"
#include "service/undo_work.h"
#include "store/history.h"
#include "store/rows.h"
#include "store/sheets.h"

/* The items of one sheet. */
struct block {
	struct undo_item *items;
	size_t count;
};

static struct block block_at(struct undo_plan *plan, size_t first)
{
	struct block block = { .items = &plan->items[first] };

	while (first + block.count < plan->count &&
	       plan->items[first + block.count].sheet_id == block.items->sheet_id)
		block.count++;
	return block;
}

static bool has_cell(const struct undo_item *item)
{
	return item->at.field != FIELD_COUNT;
}

/* ---- what has been changed since ---- */

static void full_address(const struct undo_item *item, struct str *out)
{
	str_add(out, item->address);
	if (item->mark)
		str_addf(out, "#%s", item->mark);
}

void undo_note(struct undoing *undoing, const struct undo_conflict *what)
{
	struct undo_result *result = undoing->result;
	struct undo_conflict *conflict;

	result->conflicts = grow(result->conflicts, result->count, &result->capacity,
				 sizeof(*result->conflicts));
	conflict = &result->conflicts[result->count++];
	*conflict = *what;
	conflict->address = xstrdup(what->address);
	conflict->wrote = xstrdup(what->wrote);
	conflict->before = xstrdup(what->before);
	conflict->present = xstrdup(what->present);
	conflict->login = xstrdup(what->login);
}

/* The same of a sheet, with who changed it last. */
static enum rc note(struct undoing *undoing, struct undo_conflict *what, struct err *err)
{
	struct history_last last = { 0 };
	enum rc rc = history_last(undoing->service->db, what->sheet_id, what->address, &last, err);

	what->login = last.login;
	what->at = last.at;
	what->set = last.set;
	what->undoes = last.undoes;
	undo_note(undoing, what);
	history_last_release(&last);
	return rc;
}

static enum rc note_item(struct undoing *undoing, const struct undo_item *item,
			 const struct sheet *sheet, struct err *err)
{
	struct str address = STR_INIT, present = STR_INIT;
	bool there = undo_item_present(item, sheet, &present);
	struct undo_conflict what = { .sheet_id = item->sheet_id, .wrote = item->after,
				      .before = item->before };
	enum rc rc;

	full_address(item, &address);
	what.address = address.text;
	what.present = there ? present.text : NULL;
	rc = note(undoing, &what, err);
	str_release(&address);
	str_release(&present);
	return rc;
}

/* What the set did not write stands in a row that it made. */
static enum rc note_guest(struct undoing *undoing, struct undo_item *row, const char *address,
			  const char *present, struct err *err)
{
	struct undo_conflict what = { .sheet_id = row->sheet_id, .address = (char *)address,
				      .present = (char *)present };

	row->passed = undoing->way == UNDO_REST;
	return note(undoing, &what, err);
}

static enum rc note_guest_cell(struct undoing *undoing, struct undo_item *row,
			       const struct cell *cell, struct err *err)
{
	struct str address = STR_INIT, present = STR_INIT;
	enum rc rc;

	address_format(&cell->at, &address);
	field_format(cell->at.field, &cell->value, &present);
	rc = note_guest(undoing, row, address.text, present.text, err);
	str_release(&address);
	str_release(&present);
	return rc;
}

/* Is the mark one of a cell in that very row (a year's row is not the indicator's)? */
static bool mark_is_in(const struct service *service, const struct undo_item *row,
		       const struct mark *mark)
{
	struct err unknown = ERR_INIT;
	struct address at;
	enum rc rc = address_parse(mark->address, service->masters, &at, &unknown);

	err_release(&unknown);
	return !rc && address_same_row(&row->at, &at) && row->at.year == at.year;
}

static enum rc note_guest_mark(struct undoing *undoing, struct undo_item *row,
			       const struct mark *mark, struct err *err)
{
	struct str address = STR_INIT;
	enum rc rc;

	str_addf(&address, "%s#%s", mark->address, mark->mark);
	rc = note_guest(undoing, row, address.text, mark->detail, err);
	str_release(&address);
	return rc;
}

/* A row that the set made can go only where nothing else has come to stand in it. */
static enum rc check_row(struct undoing *undoing, struct undo_item *row, const struct sheet *rest,
			 struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < rest->cell_count && !rc; i++) {
		const struct cell *cell = &rest->cells[i];

		if (cell->value.type != VALUE_EMPTY && cell->at.year == row->at.year &&
		    address_same_row(&row->at, &cell->at))
			rc = note_guest_cell(undoing, row, cell, err);
	}
	for (size_t i = 0; i < rest->mark_count && !rc; i++)
		if (mark_is_in(undoing->service, row, &rest->marks[i]))
			rc = note_guest_mark(undoing, row, &rest->marks[i], err);
	return rc;
}

/* The sheet without what the set wrote. */
static struct sheet *rest_of(const struct block *block, const struct sheet *sheet)
{
	struct sheet *rest = sheet_copy(sheet);

	for (size_t i = 0; i < block->count; i++) {
		const struct undo_item *item = &block->items[i];

		if (item->kind == UNDO_CELL && sheet_has(rest, &item->at))
			sheet_put(rest, &item->at, &VALUE_NONE);
		else if (item->kind == UNDO_MARK)
			sheet_set_mark(rest, item->address, item->mark, NULL);
	}
	return rest;
}

static enum rc check_block(struct undoing *undoing, struct block *block, const struct sheet *sheet,
			   struct err *err)
{
	struct sheet *rest = rest_of(block, sheet);
	enum rc rc = RC_OK;

	for (size_t i = 0; i < block->count && !rc; i++) {
		struct undo_item *item = &block->items[i];

		if (!undo_item_holds(item, sheet)) {
			rc = note_item(undoing, item, sheet, err);
			item->passed = undoing->way == UNDO_REST;
		} else if (item->kind == UNDO_TAKEN_ROW) {
			rc = check_row(undoing, item, rest, err);
		}
	}
	sheet_free(rest);
	return rc;
}

/* What stays keeps its row; what stands in a row that stays away stays away too. */
static void pass_on(struct block *block)
{
	bool again = true;

	while (again) {
		again = false;
		for (size_t i = 0; i < block->count; i++)
			for (size_t j = 0; j < block->count; j++) {
				struct undo_item *one = &block->items[i], *other = &block->items[j];

				if (!one->passed || other->passed || !has_cell(one) || !has_cell(other) ||
				    !address_same_row(&other->at, &one->at))
					continue;
				if (other->kind != UNDO_TAKEN_ROW && one->kind != UNDO_MADE_ROW)
					continue;
				other->passed = again = true;
			}
	}
}

/* ---- putting back ---- */

/* What the set said of the cell being empty, which comes back with it; NULL: nothing. */
static const char *reason_before(const struct block *block, const struct undo_item *cell)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->items[i].kind == UNDO_MARK && !strcmp(block->items[i].mark, "empty") &&
		    !strcmp(block->items[i].address, cell->address))
			return block->items[i].before;
	return NULL;
}

/* What a closed sheet has said of a year before is not changed by undo either without a reason. */
static enum rc check_past(struct undoing *undoing, const struct block *block,
			  const struct undo_item *item, const struct value *value,
			  const struct sheet *sheet, struct err *err)
{
	int year = 0;
	enum rc rc;

	if (undoing->why && *undoing->why)
		return RC_OK;
	rc = edit_past_differs(undoing->service, sheet, &item->at, value, reason_before(block, item), &year,
			       err);
	if (!rc && year) {
		undoing->result->past_year = year;
		rc = edit_past_refuse(undoing->service, year, err);
	}
	return rc;
}

static enum rc put_cell(struct undoing *undoing, const struct block *block,
			const struct undo_item *item, const struct sheet *sheet, struct err *err)
{
	struct service *service = undoing->service;
	struct value value = VALUE_NONE;
	enum rc rc = RC_OK;

	if (item->before)
		rc = field_parse(item->at.field, item->before, &value, err);
	if (!rc)
		rc = check_past(undoing, block, item, &value, sheet, err);
	if (!rc)
		rc = sheets_write(service->db, item->sheet_id, &item->at, sheet_get(sheet, &item->at),
				  &value, err);
	value_release(&value);
	return rc;
}

/* The row, and what has come to be said about its cells. */
static enum rc take_row_away(struct service *service, const struct undo_item *row,
			     const struct sheet *sheet, struct err *err)
{
	enum rc rc = rows_take(service->db, row->sheet_id, &row->at, err);

	for (size_t i = 0; i < sheet->mark_count && !rc; i++)
		if (mark_is_in(service, row, &sheet->marks[i]))
			rc = sheets_write_mark(service->db, row->sheet_id, sheet->marks[i].address,
					       sheet->marks[i].mark, NULL, err);
	return rc;
}

static enum rc put_item(struct undoing *undoing, const struct block *block,
			const struct undo_item *item, const struct sheet *sheet, struct err *err)
{
	struct service *service = undoing->service;

	switch (item->kind) {
	case UNDO_MADE_ROW:
		return rows_make(service->db, item->sheet_id, &item->at, item->series, err);
	case UNDO_CELL:
		return put_cell(undoing, block, item, sheet, err);
	case UNDO_MARK:
		return sheets_write_mark(service->db, item->sheet_id, item->address, item->mark,
					 item->before, err);
	case UNDO_TAKEN_ROW:
		return take_row_away(service, item, sheet, err);
	case UNDO_SECTION:
		return sheets_write_section(service->db, item->sheet_id,
					    strtoll(item->before, NULL, 10), err);
	case UNDO_SCOPE:
		return sheets_write_scope(service->db, item->sheet_id, item->before, err);
	}
	return RC_OK;
}

/* What stands in a row that is taken away goes with it, and so need not be emptied before. */
static bool goes_with_its_row(const struct block *block, const struct undo_item *item)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->items[i].kind == UNDO_TAKEN_ROW && !block->items[i].passed &&
		    item->kind == UNDO_CELL && address_same_row(&block->items[i].at, &item->at))
			return true;
	return false;
}

static enum rc put_back(struct undoing *undoing, struct block *block, const struct sheet *sheet,
			size_t *count, struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < block->count && !rc; i++) {
		struct undo_item *item = &block->items[i];

		if (item->passed)
			continue;
		++*count;
		if (!goes_with_its_row(block, item))
			rc = put_item(undoing, block, item, sheet, err);
	}
	return rc;
}

/* Is anything of it written on the sheet, and not only said of it as a whole? */
static bool is_work(const struct block *block)
{
	for (size_t i = 0; i < block->count; i++)
		if (block->items[i].kind != UNDO_SCOPE)
			return true;
	return false;
}

static enum rc undo_block(struct undoing *undoing, struct block *block, size_t *count,
			  struct err *err)
{
	struct service *service = undoing->service;
	struct sheet *sheet = NULL;
	size_t before = undoing->result->count;
	enum rc rc = sheets_load(service->db, block->items->sheet_id, &sheet, err);

	if (!rc)
		rc = session_may_edit(service, sheet, err);
	if (!rc)
		rc = check_block(undoing, block, sheet, err);
	if (!rc && undoing->way == UNDO_REST)
		pass_on(block);
	if (!rc && (undoing->way != UNDO_UNTOUCHED || undoing->result->count == before)) {
		if (is_work(block))
			rc = session_begin_work(service, sheet, err);
		if (!rc)
			rc = put_back(undoing, block, sheet, count, err);
	}
	sheet_free(sheet);
	return rc;
}

/* ---- what is said of it ---- */

static enum rc refuse(int64_t set, const struct undo_result *result, struct err *err)
{
	const struct undo_conflict *first = &result->conflicts[0];
	struct str login = STR_INIT, when = STR_INIT, present = STR_INIT;

	if (first->undoes == set)
		return err_set(err, RC_CONFLICT, _("change set %lld has been taken back already, by change set %lld"),
			       (long long)set, (long long)first->set);
	if (first->login)
		text_show(&login, first->login, strlen(first->login), TEXT_ONE_LINE);
	moment_format(&when, first->at, MOMENT_MINUTE);
	if (first->present)
		text_show(&present, first->present, strlen(first->present), TEXT_ONE_LINE);
	err_set(err, RC_CONFLICT, _("%zu cells have been changed since; '%s' by %s (%s), where '%s' stands now"),
		result->count, first->address, login.text, when.text, present.text);
	str_release(&login);
	str_release(&when);
	str_release(&present);
	return RC_CONFLICT;
}

static enum rc undo_all(struct undoing *undoing, int64_t set, struct err *err)
{
	size_t count = 0;
	struct block block;
	enum rc rc = undo_plan_read(undoing->service, set, &undoing->plan, err);

	for (size_t i = 0; i < undoing->plan.count && !rc; i += block.count) {
		block = block_at(&undoing->plan, i);
		rc = undo_block(undoing, &block, &count, err);
	}
	for (size_t i = 0; i < undoing->plan.records.count && !rc; i++)
		rc = undo_record_put(undoing, &undoing->plan.records.items[i], &count, err);
	if (!rc && undoing->result->count && (undoing->way == UNDO_UNTOUCHED || !count))
		rc = refuse(set, undoing->result, err);
	return rc;
}

enum rc undo_set(struct service *service, int64_t set, enum undo_way way, const char *why,
		 struct undo_result *result, struct err *err)
{
	struct undoing undoing = { .service = service, .way = way, .why = why, .result = result };
	struct act act = session_act(service, why);
	enum rc rc;

	*result = (struct undo_result){ 0 };
	act.undoes = set;
	rc = db_begin(service->db, &act, err);
	if (rc)
		return rc;
	rc = undo_all(&undoing, set, err);
	if (!rc)
		rc = db_commit(service->db, &result->receipt, err);
	else
		db_rollback(service->db);
	undo_plan_release(&undoing.plan);
	return rc;
}

void undo_release(struct undo_result *result)
{
	for (size_t i = 0; i < result->count; i++) {
		free(result->conflicts[i].address);
		free(result->conflicts[i].wrote);
		free(result->conflicts[i].before);
		free(result->conflicts[i].present);
		free(result->conflicts[i].login);
	}
	free(result->conflicts);
	*result = (struct undo_result){ 0 };
}
