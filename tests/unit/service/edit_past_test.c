/* SPDX-License-Identifier: GPL-3.0-or-later */
/* edit_past - what closed sheets have said is changed only with a reason. */
#include "service/edit_past.h"

#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/project.h"
#include "service/session.h"
#include "service/transfer.h"
#include "service/undo.h"
#include "store/sheets.h"
#include "unit/service/city.h"

#define YEAR 2031

static struct city city;
static struct service *service;

static void put(struct sheet *sheet, enum field_id field, int row, int year, int64_t number)
{
	struct address at = ADDRESS_AT(field, row, year);
	struct value value = VALUE_OF_NUMBER(number);

	sheet_put(sheet, &at, &value);
}

/* A sheet with costs and an indicator of that series, stored in that state. */
static int64_t store(int year, const char *number, int64_t *project, const char *state, int row,
		     int64_t series)
{
	struct act act = session_act(service, NULL);
	struct sheet *sheet = sheet_new(year);
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("道の維持"));
	sheet_add_row(sheet, &ADDRESS_AT(FIELD_indicator_name, row, 0));
	sheet_set_series(sheet, row, series);
	for (int y = year - 2; y <= year; y++) {
		put(sheet, FIELD_cost_settled, 0, y, y);
		put(sheet, FIELD_indicator_actual, row, y, y * 1000);
	}
	free(sheet->state);
	sheet->state = xstrdup(state);
	sheet->project_id = *project;
	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	*project = sheet->project_id;
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

static enum rc set(int64_t id, struct address at, struct value value, const char *why,
		   struct err *err)
{
	struct edit edit = { .sheet_id = id, .at = at, .value = value, .why = why };

	return edit_cell(service, &edit, NULL, err);
}

static void begin(void)
{
	city_begin(&city);
	service = city_open(&city, "tanaka");
}

static void end(void)
{
	service_close(service);
	city_end(&city);
}

static void only_with_a_reason(void)
{
	struct address before = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 1);
	struct address older = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 2);
	struct address own = ADDRESS_AT(FIELD_cost_settled, 0, YEAR);
	struct err err = ERR_INIT;
	int64_t project = 0, id;

	begin();
	store(YEAR - 1, "900", &project, "settled", 1, 9001);
	id = store(YEAR, "900", &project, "in_work", 1, 9001);
	CHECK_INT(set(id, before, VALUE_OF_NUMBER(5), NULL, &err), RC_DENIED);
	CHECK(err.message && strstr(err.message, "令和12年度") != NULL);
	err_release(&err);
	FAILS(set(id, before, VALUE_OF_NUMBER(5), "", &err), RC_DENIED);
	FAILS(set(id, before, VALUE_NONE, NULL, &err), RC_DENIED);
	OK(set(id, before, VALUE_OF_NUMBER(YEAR - 1), NULL, &err));	/* as it stands */
	OK(set(id, older, VALUE_OF_NUMBER(5), NULL, &err));	/* no sheet of that year */
	OK(set(id, own, VALUE_OF_NUMBER(5), NULL, &err));
	OK(set(id, before, VALUE_OF_NUMBER(5), "決算の訂正", &err));
	FAILS(set(id, before, VALUE_OF_NUMBER(6), NULL, &err), RC_DENIED);
	OK(set(id, before, VALUE_OF_NUMBER(YEAR - 1), NULL, &err));	/* what the closed sheet says */
	end();
}

/* Several cells are one act, with one reason. */
static void one_reason_for_a_block(void)
{
	struct edit edits[] = {
		{ .at = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 1), .value = VALUE_OF_NUMBER(5) },
		{ .at = ADDRESS_AT(FIELD_indicator_actual, 1, YEAR - 1), .value = VALUE_OF_NUMBER(6) },
	};
	struct err err = ERR_INIT;
	int64_t project = 0;

	begin();
	store(YEAR - 1, "900", &project, "settled", 1, 9001);
	edits[0].sheet_id = edits[1].sheet_id = store(YEAR, "900", &project, "in_work", 1, 9001);
	FAILS(edit_cells(service, edits, 2, NULL, &err), RC_DENIED);
	edits[0].why = "決算の訂正";
	OK(edit_cells(service, edits, 2, NULL, &err));
	end();
}

/* Undo is no way around it: away from what the closed sheet says only with a reason. */
static void undo_needs_it_too(void)
{
	struct address at = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 1);
	struct edit edit = { .at = at, .value = VALUE_OF_NUMBER(5), .why = "決算の訂正" };
	struct receipt receipt = { 0 };
	struct undo_result result;
	struct err err = ERR_INIT;
	int64_t project = 0, back;

	begin();
	store(YEAR - 1, "900", &project, "settled", 1, 9001);
	edit.sheet_id = store(YEAR, "900", &project, "in_work", 1, 9001);
	OK(edit_cell(service, &edit, &receipt, &err));
	OK(undo_set(service, receipt.set, UNDO_UNTOUCHED, NULL, &result, &err));	/* to what it says */
	back = result.receipt.set;
	undo_release(&result);
	FAILS(undo_set(service, back, UNDO_UNTOUCHED, NULL, &result, &err), RC_DENIED);
	CHECK_INT(result.receipt.set, 0);
	CHECK_INT(result.past_year, YEAR - 1);
	undo_release(&result);
	OK(undo_set(service, back, UNDO_UNTOUCHED, "やはり訂正する", &result, &err));
	CHECK(result.receipt.set > back);
	undo_release(&result);
	end();
}

static void states(void)
{
	static const struct { const char *state; enum rc wanted; } cases[] = {
		{ "not_started", RC_OK }, { "in_work", RC_OK }, { "with_head", RC_OK },
		{ "submitted", RC_OK }, { "returned", RC_OK }, { "settled", RC_DENIED },
		{ "published", RC_DENIED },
	};

	begin();
	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct address at = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 1);
		struct err err = ERR_INIT;
		int64_t project = 0, id;
		char number[] = "900";

		number[2] = (char)('0' + i);
		store(YEAR - 1, number, &project, cases[i].state, 1, 9001 + (int64_t)i);
		id = store(YEAR, number, &project, "in_work", 1, 9001 + (int64_t)i);
		CHECK_INT(set(id, at, VALUE_OF_NUMBER(7), NULL, &err), cases[i].wanted);
		err_release(&err);
	}
	end();
}

/* The indicator is looked for where it was: another slot, another program. */
static void indicators(void)
{
	struct address before = ADDRESS_AT(FIELD_indicator_actual, 1, YEAR - 1);
	struct project_act act = { .year = YEAR };
	struct err err = ERR_INIT;
	int64_t one = 0, other = 0, id;

	begin();
	store(YEAR - 1, "901", &one, "published", 3, 9001);
	id = store(YEAR, "901", &one, "in_work", 1, 9001);
	FAILS(set(id, before, VALUE_OF_NUMBER(1), NULL, &err), RC_DENIED);
	OK(set(id, before, VALUE_OF_NUMBER((YEAR - 1) * 1000), NULL, &err));
	id = store(YEAR, "902", &other, "in_work", 2, 9002);
	before.row = 2;
	OK(set(id, before, VALUE_OF_NUMBER(1), NULL, &err));
	OK(project_transfer(service, &act, "901.1", "902.2", YEAR, &err));
	FAILS(set(id, before, VALUE_OF_NUMBER(2), NULL, &err), RC_DENIED);
	OK(set(id, before, VALUE_OF_NUMBER((YEAR - 1) * 1000), NULL, &err));
	end();
}

static void rows(void)
{
	struct address row = ADDRESS_AT(FIELD_indicator_name, 1, 0);
	struct err err = ERR_INIT;
	int64_t project = 0, id;

	begin();
	store(YEAR - 1, "900", &project, "settled", 1, 9001);
	id = store(YEAR, "900", &project, "in_work", 1, 9001);
	FAILS(edit_drop_row(service, id, &row, NULL, NULL, &err), RC_DENIED);
	OK(edit_drop_row(service, id, &row, "指標の廃止", NULL, &err));
	end();
}

static void take_report(const char *file, long line, const char *message, void *arg)
{
	(void)file, (void)line;
	str_addf(arg, "%s\n", message);
}

static void say_why(int64_t id, struct address at, const char *reason, const char *why)
{
	struct edit edit = { .sheet_id = id, .at = at, .empty_reason = reason, .why = why };
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, NULL, &err));
}

/* A published text does not change what a closed sheet has said, nor why it said nothing. */
static void import_leaves_alone(void)
{
	struct address target = ADDRESS_AT(FIELD_indicator_target, 1, YEAR - 1);
	struct selection selection = { .year = YEAR, .numbers = (const char *const[]){ "900" }, .count = 1 };
	struct address before = ADDRESS_AT(FIELD_cost_settled, 0, YEAR - 1);
	struct address own = ADDRESS_AT(FIELD_cost_settled, 0, YEAR);
	struct import_input input = { .file = "text" };
	struct str text = STR_INIT, report = STR_INIT;
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t project = 0, id;

	begin();
	id = store(YEAR, "900", &project, "in_work", 1, 9001);
	OK(set(id, before, VALUE_OF_NUMBER(77), NULL, &err));
	OK(set(id, own, VALUE_OF_NUMBER(78), NULL, &err));
	say_why(id, target, "設定なし", NULL);
	OK(transfer_export(service, &selection, PUBLISHED_WHOLE, &text, &err));
	store(YEAR - 1, "900", &project, "settled", 1, 9001);
	OK(set(id, before, VALUE_OF_NUMBER(YEAR - 1), NULL, &err));
	OK(set(id, own, VALUE_OF_NUMBER(YEAR), NULL, &err));
	say_why(id, target, NULL, NULL);	/* as the closed sheet has it */
	input.bytes = text.text;
	input.length = text.length;
	OK(transfer_import(service, &input, 1, false, take_report, &report, &err));
	CHECK(strstr(report.text, "left alone: cost.settled@2030") != NULL);
	OK(browse_sheet_by_id(service, id, &sheet, &err));
	CHECK_INT(sheet_get(sheet, &before)->number, YEAR - 1);
	CHECK_INT(sheet_get(sheet, &own)->number, 78);
	CHECK(!sheet_reason(sheet, &target));
	sheet_free(sheet);
	str_release(&text);
	str_release(&report);
	end();
}

TESTS(TEST(only_with_a_reason), TEST(one_reason_for_a_block), TEST(undo_needs_it_too), TEST(states), TEST(indicators), TEST(rows), TEST(import_leaves_alone))
