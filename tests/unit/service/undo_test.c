/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_test - whatever was done to a sheet, taken back it is as it was, done
 * again as it had become; what others wrote since is never lost unasked.
 */
#include "service/undo.h"

#include <string.h>

#include "model/diff.h"
#include "model/kind.h"
#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/edit.h"
#include "store/history.h"
#include "store/sheets.h"
#include "unit/service/city.h"

static struct city city;
static struct service *service, *other;

static void end(void)
{
	struct verdict verdict;
	struct err err = ERR_INIT;

	OK(administer_verify(service, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	service_close(other);
	service_close(service);
	city_end(&city);
}

static struct sheet *load(void)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet(service, "012", 2025, &sheet, &err));
	return sheet;
}

static void differ(const struct address *at, const struct value *before, const struct value *after,
		   void *arg)
{
	struct str text = STR_INIT;

	(void)arg;
	address_format(at, &text);
	str_add(&text, ": ");
	field_format(at->field, before, &text);
	str_add(&text, " / ");
	field_format(at->field, after, &text);
	check_text(text.text, "the same", "cell", __FILE__, __LINE__);
	str_release(&text);
}

static void differ_mark(const char *address, const char *mark, const char *before, const char *after,
			void *arg)
{
	(void)arg, (void)mark, (void)before, (void)after;
	check_text(address, "the same", "mark", __FILE__, __LINE__);
}

/* Is the stored sheet that one, in every cell, row, mark and series? */
static void check_is(const struct sheet *wanted)
{
	struct sheet *sheet = load();

	sheet_diff(wanted, sheet, differ, NULL);
	sheet_diff_marks(wanted, sheet, differ_mark, NULL);
	CHECK_INT(sheet->cell_count, wanted->cell_count);
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		CHECK_INT(sheet_series(sheet, row), sheet_series(wanted, row));
	CHECK_INT(sheet->section_id, wanted->section_id);
	sheet_free(sheet);
}

static int64_t undo(int64_t set, enum undo_way way)
{
	struct undo_result result;
	struct err err = ERR_INIT;
	int64_t made;

	OK(undo_set(service, set, way, NULL, &result, &err));
	made = result.receipt.set;
	undo_release(&result);
	return made;
}

static int64_t set_text(struct service *by, struct address at, const char *text)
{
	struct sheet *sheet = load();
	struct edit edit = { .sheet_id = sheet->id, .at = at, .why = "試し" };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	OK(field_parse(at.field, text, &edit.value, &err));
	OK(edit_cell(by, &edit, &receipt, &err));
	value_release(&edit.value);
	sheet_free(sheet);
	return receipt.set;
}

static void begin(void)
{
	city_begin(&city);
	service = city_open(&city, "tanaka");
	other = city_open(&city, "sato");
}

static int64_t drop_row(struct address at)
{
	struct sheet *sheet = load();
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	OK(edit_drop_row(service, sheet->id, &at, NULL, &receipt, &err));
	sheet_free(sheet);
	return receipt.set;
}

static void check_cell(struct address at, const char *wanted)
{
	struct sheet *sheet = load();
	struct str text = STR_INIT;

	sheet_format(sheet, &at, &text);
	CHECK_TEXT(text.text, wanted);
	str_release(&text);
	sheet_free(sheet);
}

/* Undo, redo, undo: before, after, before; the history knows what undid what. */
static int64_t undone;

static enum rc take_undoes(const struct history_row *row, void *arg, struct err *err)
{
	(void)arg, (void)err;
	undone = row->undoes;
	return RC_OK;
}

static void check_there_and_back(struct sheet *before, int64_t set)
{
	struct sheet *after = load();
	struct err err = ERR_INIT;
	int64_t back = undo(set, UNDO_UNTOUCHED), again;

	CHECK(back > set);
	OK(history_of_set(service->db, back, take_undoes, NULL, &err));
	CHECK_INT(undone, set);
	check_is(before);
	again = undo(back, UNDO_UNTOUCHED);
	check_is(after);
	undo(again, UNDO_UNTOUCHED);
	check_is(before);
	sheet_free(before);
	sheet_free(after);
}

/* ---- what can be done ---- */

static void a_cell(void)
{
	struct sheet *before = load();

	check_there_and_back(before, set_text(service, ADDRESS_AT(FIELD_cost_settled, 0, 2025), "7132"));
	before = load();
	check_there_and_back(before, set_text(service, ADDRESS(FIELD_result_outcome), ""));
	before = load();
	check_there_and_back(before, set_text(service, ADDRESS(FIELD_basic_section), "新しい課"));
	before = load();
	check_there_and_back(before, set_text(service, (struct address){ .field = FIELD_memo, .stage = "",
									 .memo = "cost.settled@2025" }, "財政課に聞く"));
	before = load();
	check_there_and_back(before, set_text(service, (struct address){ .field = FIELD_evaluation_needs_score,
									 .stage = "" }, "1"));
}

static void a_reason_for_being_empty(void)
{
	struct sheet *before = load();
	struct address at = ADDRESS_AT(FIELD_cost_settled, 0, 2024);
	struct edit edit = { .sheet_id = before->id, .at = at, .empty_reason = "集計中" };
	struct receipt receipt;
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, &receipt, &err));
	check_there_and_back(before, receipt.set);
	OK(edit_cell(service, &edit, NULL, &err));
	before = load();		/* now the reason goes, because a value comes */
	check_there_and_back(before, set_text(service, at, "5"));
}

static void rows(void)
{
	struct sheet *before = load();

	check_there_and_back(before, set_text(service, ADDRESS_AT(FIELD_basic_pledge, 7, 0), "3-1"));
	before = load();
	check_there_and_back(before, set_text(service, ADDRESS_AT(FIELD_indicator_name, 5, 0), "新しい指標"));
	set_text(service, ADDRESS_AT(FIELD_indicator_target, 5, 2025), "12.5");
	before = load();
	check_there_and_back(before, drop_row(ADDRESS_AT(FIELD_indicator_name, 5, 0)));
	before = load();
	check_there_and_back(before, drop_row(ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	before = load();
	check_there_and_back(before, drop_row(ADDRESS_AT(FIELD_basic_strategy_policy, 1, 0)));
}

/* An indicator that comes back is not one that was made meanwhile. */
static void a_row_that_was_away(void)
{
	struct sheet *sheet;
	int64_t drop;

	set_text(service, ADDRESS_AT(FIELD_indicator_name, 5, 0), "前の指標");
	drop = drop_row(ADDRESS_AT(FIELD_indicator_name, 5, 0));
	set_text(service, ADDRESS_AT(FIELD_indicator_name, 4, 0), "新しい指標");
	undo(drop, UNDO_ALL);
	sheet = load();
	CHECK(sheet_series(sheet, 5) > 0 && sheet_series(sheet, 4) > 0);
	CHECK(sheet_series(sheet, 5) != sheet_series(sheet, 4));
	sheet_free(sheet);
	drop_row(ADDRESS_AT(FIELD_indicator_name, 4, 0));
	drop_row(ADDRESS_AT(FIELD_indicator_name, 5, 0));
}

/* The row of a stage stays, with nothing in it; what it held comes and goes. */
static void a_stage(void)
{
	struct address at = { .field = FIELD_evaluation_progress_score, .stage = "second" };
	int64_t set = set_text(service, at, "4"), back;

	back = undo(set, UNDO_UNTOUCHED);
	check_cell(at, "");
	undo(back, UNDO_UNTOUCHED);
	check_cell(at, "4");
}

static int64_t random_act(uint32_t pick)
{
	struct sheet *sheet = load();
	struct address at = sheet->cells[pick % sheet->cell_count].at;
	const struct field *field = field_info(at.field);
	struct str text = STR_INIT;
	int64_t set = 0;
	bool row = field->repeat == REPEAT_LIST || field->repeat == REPEAT_INDICATOR;

	if (at.memo || (field->flags & FIELD_KEY)) {
		sheet_free(sheet);
		return 0;
	}
	if (row && pick % 5 == 0) {
		set = drop_row(at);
	} else {
		if (!kind_info(field->kind)->number && field->kind != KIND_WAY)
			str_addf(&text, "文%u", pick % 3);
		else if (field->kind != KIND_WAY)
			str_addf(&text, "%u", 1 + pick % 3);
		else
			str_add(&text, pick % 2 ? "up" : "down");
		if (pick % 7 == 0)
			str_clear(&text);
		at.stage = "";
		set = set_text(service, at, text.text);
	}
	str_release(&text);
	sheet_free(sheet);
	return set;
}

static void whatever_was_done(void)
{
	const char *runs = getenv("HYOKA_RUNS");
	uint32_t state = 20240619;

	for (long round = runs ? strtol(runs, NULL, 10) : 40; round > 0; round--) {
		struct sheet *before = load();
		int64_t set;

		state = state * 1664525u + 1013904223u;
		set = random_act(state >> 8);
		if (set)
			check_there_and_back(before, set);
		else
			sheet_free(before);
		random_act(state >> 4);
	}
}

/* A long way back: everything since the beginning, the last first. */
static void many_in_a_row(void)
{
	struct sheet *before = load();
	int64_t sets[20];
	size_t count = 0;
	uint32_t state = 20240620;

	while (count < sizeof(sets) / sizeof(*sets)) {
		state = state * 1664525u + 1013904223u;
		sets[count] = random_act(state >> 8);
		count += sets[count] != 0;
	}
	while (count > 0)
		undo(sets[--count], UNDO_UNTOUCHED);
	check_is(before);
	sheet_free(before);
}

/* ---- others ---- */

static void check_refused(int64_t set, const char *address, const char *wrote, const char *present)
{
	struct sheet *before = load();
	struct undo_result result;
	struct err err = ERR_INIT;

	FAILS(undo_set(service, set, UNDO_UNTOUCHED, NULL, &result, &err), RC_CONFLICT);
	CHECK_INT(result.receipt.set, 0);
	if (CHECK(result.count > 0)) {
		CHECK_TEXT(result.conflicts[0].address, address);
		CHECK_TEXT(result.conflicts[0].wrote, wrote);
		CHECK_TEXT(result.conflicts[0].present, present);
		CHECK_TEXT(result.conflicts[0].login, "sato");
		CHECK(result.conflicts[0].set > set);
		CHECK(result.conflicts[0].at > 0);
	}
	undo_release(&result);
	check_is(before);
	sheet_free(before);
}

static void what_others_changed_since_is_told(void)
{
	struct address at = ADDRESS_AT(FIELD_cost_budget, 0, 2025);
	int64_t set;

	set_text(service, at, "8900");
	set = set_text(service, at, "100");
	set_text(other, at, "200");
	check_refused(set, "cost.budget@2025", "100", "200");
	undo(set, UNDO_ALL);
	check_cell(at, "8900");
}

/* Both cells of one act; the other person has changed one of them. */
static int64_t act_of_two(const char *theirs)
{
	struct sheet *sheet = load();
	struct edit edits[] = {
		{ .sheet_id = sheet->id, .at = ADDRESS_AT(FIELD_cost_budget, 0, 2026), .value = VALUE_OF_NUMBER(11) },
		{ .sheet_id = sheet->id, .at = ADDRESS_AT(FIELD_cost_budget, 0, 2027), .value = VALUE_OF_NUMBER(12) },
	};
	struct receipt receipt;
	struct err err = ERR_INIT;

	OK(edit_cells(service, edits, 2, &receipt, &err));
	set_text(other, edits[1].at, theirs);
	sheet_free(sheet);
	return receipt.set;
}

static void the_rest_can_be_taken_back(void)
{
	struct address first = ADDRESS_AT(FIELD_cost_budget, 0, 2026), second = ADDRESS_AT(FIELD_cost_budget, 0, 2027);
	struct str before = STR_INIT;
	struct sheet *sheet;
	int64_t set, back;

	set_text(service, first, "1");
	sheet = load();
	sheet_format(sheet, &first, &before);
	set = act_of_two("99");
	check_refused(set, "cost.budget@2027", "12", "99");
	back = undo(set, UNDO_REST);
	check_cell(first, before.text);
	check_cell(second, "99");
	undo(back, UNDO_UNTOUCHED);
	check_cell(first, "11");
	check_cell(second, "99");
	str_release(&before);
	sheet_free(sheet);
}

static void nothing_may_be_left(void)
{
	struct address at = ADDRESS_AT(FIELD_cost_budget, 0, 2026);
	int64_t set = set_text(service, at, "77");
	struct undo_result result;
	struct err err = ERR_INIT;

	set_text(other, at, "78");
	FAILS(undo_set(service, set, UNDO_REST, NULL, &result, &err), RC_CONFLICT);
	undo_release(&result);
	check_cell(at, "78");
}

/* Somebody has written into a row that I had added. */
static void guests_keep_their_row(void)
{
	struct address name = ADDRESS_AT(FIELD_indicator_name, 4, 0), target = ADDRESS_AT(FIELD_indicator_target, 4, 2024);
	int64_t set;

	set = set_text(service, name, "待ち時間");
	set_text(other, target, "15");
	check_refused(set, "indicator.4.target@2024", NULL, "15.0");
	undo(set, UNDO_REST);
	check_cell(name, "");
	check_cell(target, "15.0");
	set = set_text(service, ADDRESS_AT(FIELD_basic_strategy_policy, 6, 0), "V-1");
	set_text(other, ADDRESS_AT(FIELD_basic_strategy_title, 6, 0), "名称");
	undo(set, UNDO_ALL);
	check_cell(ADDRESS_AT(FIELD_basic_strategy_title, 6, 0), "");
}

/* Somebody has taken the row away, or put another one in its place. */
static void rows_that_have_gone(void)
{
	struct address at = ADDRESS_AT(FIELD_basic_pledge, 8, 0);
	int64_t set = set_text(service, at, "1-1"), drop;
	struct sheet *sheet = load();
	struct err err = ERR_INIT;

	OK(edit_drop_row(other, sheet->id, &at, NULL, NULL, &err));
	check_refused(set, "basic.pledge.8", "1-1", NULL);
	set_text(service, at, "1-1");
	drop = drop_row(at);
	set_text(other, at, "2-2");
	check_refused(drop, "basic.pledge.8", NULL, "1");	/* the row is there */
	undo(drop, UNDO_ALL);
	check_cell(at, "1-1");
	sheet_free(sheet);
}

static void twice_is_once(void)
{
	int64_t set = set_text(service, ADDRESS(FIELD_result_goal), "目標");
	int64_t back = undo(set, UNDO_UNTOUCHED);
	struct undo_result result;
	struct err err = ERR_INIT;

	CHECK_INT(undo_set(service, set, UNDO_UNTOUCHED, NULL, &result, &err), RC_CONFLICT);
	CHECK(result.count > 0 && result.conflicts[0].undoes == set && result.conflicts[0].set == back);
	CHECK(err.message && strstr(err.message, "taken back already"));
	undo_release(&result);
	err_release(&err);
}

/* ---- what cannot ---- */

static void check_impossible(int64_t set, enum rc wanted)
{
	struct undo_result result;
	struct err err = ERR_INIT;

	FAILS(undo_set(service, set, UNDO_ALL, NULL, &result, &err), wanted);
	CHECK_INT(result.receipt.set, 0);
	CHECK(db_is_idle(service->db));
	undo_release(&result);
}

static enum rc take_set(const struct history_row *row, void *arg, struct err *err)
{
	(void)err;
	*(int64_t *)arg = row->set;
	return RC_OK;
}

static void other_acts_have_other_ways(void)
{
	int64_t made = 0;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	check_impossible(1, RC_USAGE);		/* the masters, when the store was made */
	OK(browse_history(service, 1, "sheet.project", 0, 1, take_set, &made, &err));
	CHECK(made > 1);
	check_impossible(made, RC_USAGE);	/* the demo's sheets */
	check_impossible(999999, RC_NOT_FOUND);
	check_impossible(0, RC_NOT_FOUND);
	OK(setting_write(service, "working-year", "2024", &receipt, &err));
	check_impossible(receipt.set, RC_USAGE);
}

/* A sheet that nobody has begun with. */
static int64_t new_sheet(void)
{
	struct sheet *sheet = sheet_new(2025);
	struct act act = { .login = "rollover", .uid = 1, .way = "set" };
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text("500"));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("新しい事業"));
	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

/* 未着手 has become 作成中 with the first change, and stays so. */
static void work_has_begun(void)
{
	struct address at = ADDRESS(FIELD_result_goal);
	struct edit edit = { .sheet_id = new_sheet(), .at = at, .value = value_text("目標") };
	struct sheet *sheet = NULL;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, &receipt, &err));
	undo(receipt.set, UNDO_UNTOUCHED);
	OK(browse_sheet_by_id(service, edit.sheet_id, &sheet, &err));
	CHECK_TEXT(sheet->state, "in_work");
	CHECK(sheet_text(sheet, &at) == NULL);
	value_release(&edit.value);
	sheet_free(sheet);
}

/* A sheet that has left the clerk stays as it is. */
static void after_passing_on(void)
{
	int64_t set = set_text(service, ADDRESS(FIELD_result_goal), "目標");
	struct sheet *sheet = load();
	struct act act = { .login = "tanaka", .uid = 1, .way = "set" };
	struct err err = ERR_INIT;

	OK(db_begin(service->db, &act, &err));
	OK(sheets_write_state(service->db, sheet->id, "with_head", &err));
	OK(db_commit(service->db, NULL, &err));
	check_impossible(set, RC_DENIED);
	check_cell(ADDRESS(FIELD_result_goal), "目標");
	sheet_free(sheet);
}

TESTS(TEST(begin), TEST(a_cell), TEST(a_reason_for_being_empty), TEST(rows), TEST(a_row_that_was_away),
      TEST(a_stage), TEST(whatever_was_done), TEST(many_in_a_row), TEST(what_others_changed_since_is_told),
      TEST(the_rest_can_be_taken_back), TEST(nothing_may_be_left), TEST(guests_keep_their_row),
      TEST(rows_that_have_gone), TEST(twice_is_once), TEST(other_acts_have_other_ways),
      TEST(work_has_begun), TEST(after_passing_on), TEST(end))
