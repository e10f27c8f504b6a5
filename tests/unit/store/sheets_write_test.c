/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * One cell written: what is expected, what is made with it, what goes with it.
 */
#include "office.h"

#include "base/err.h"

static struct office office;

#define COST(field, year) ADDRESS_AT(FIELD_cost_##field, 0, year)

static int64_t plain_sheet(int year, const char *number)
{
	struct sheet *sheet = sheet_new(year);
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("図書の貸出"));
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

/* Write a value in a set of its own. */
static enum rc put(int64_t id, const struct address *at, const struct value *expected,
		   struct value value, struct err *err)
{
	enum rc rc;

	office_begin(&office);
	rc = sheets_write(office.db, id, at, expected, &value, err);
	if (rc)
		db_rollback(office.db);
	else
		office_commit(&office);
	value_release(&value);
	return rc;
}

static void reads(int64_t id, struct address at, const char *wanted)
{
	char *cell = office_cell(&office, id, &at);

	CHECK_TEXT(cell, wanted);
	free(cell);
}

/* Every cell of random sheets, one after the other, becomes another sheet's. */
static void every_cell(void)
{
	struct err err = ERR_INIT;

	office_open(&office);
	for (int round = 0; round < 3; round++) {
		char number[16];
		struct sheet *wanted, *stored = NULL;
		int64_t id;

		snprintf(number, sizeof(number), "%03d", round);
		id = plain_sheet(2023, number);
		wanted = office_sheet(&office, 2023, number);
		office_begin(&office);
		for (size_t i = 0; i < wanted->cell_count; i++)
			OK(sheets_write(office.db, id, &wanted->cells[i].at, NULL,
					&wanted->cells[i].value, &err));
		office_commit(&office);
		OK(sheets_load(office.db, id, &stored, &err));
		sheet_diff(wanted, stored, office_differ, NULL);
		sheet_free(stored);
		sheet_free(wanted);
	}
	office_close(&office);
}

static void conflict(void)
{
	struct value old = VALUE_OF_NUMBER(100), none = VALUE_NONE;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = plain_sheet(2023, "001");
	OK(put(id, &COST(budget, 2023), &none, VALUE_OF_NUMBER(100), &err));
	OK(put(id, &COST(budget, 2023), &old, VALUE_OF_NUMBER(250), &err));

	CHECK_INT(put(id, &COST(budget, 2023), &old, VALUE_OF_NUMBER(300), &err), RC_CONFLICT);
	CHECK(err.message && strstr(err.message, "'250'"));
	err_release(&err);
	CHECK_INT(put(id, &COST(settled, 2023), &old, VALUE_OF_NUMBER(300), &err), RC_CONFLICT);
	CHECK(err.message && strstr(err.message, "empty"));
	err_release(&err);
	FAILS(put(id, &COST(budget, 2023), &none, VALUE_OF_NUMBER(300), &err), RC_CONFLICT);
	reads(id, COST(budget, 2023), "250");

	/* the same value is no change, and makes no set */
	office_begin(&office);
	OK(sheets_write(office.db, id, &COST(budget, 2023), NULL, &VALUE_OF_NUMBER(250), &err));
	CHECK_INT(office_commit(&office), 0);
	office_close(&office);
}

static void rows_are_made(void)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = plain_sheet(2023, "001");
	OK(put(id, &ADDRESS_AT(FIELD_indicator_actual, 3, 2022), NULL, VALUE_OF_NUMBER(125), &err));
	OK(put(id, &ADDRESS_AT(FIELD_basic_strategy_title, 7, 0), NULL, value_text("便利"), &err));
	OK(put(id, &(struct address){ .field = FIELD_evaluation_progress_score, .stage = "second" },
	       NULL, VALUE_OF_NUMBER(4), &err));
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK_INT(sheet_series(sheet, 3), 1);
	for (int year = 2019; year <= 2024; year++)
		CHECK(sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_target, 3, year)));
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_target, 3, 2025)));
	CHECK(sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_name, 3, 0)));
	CHECK(sheet_has(sheet, &ADDRESS_AT(FIELD_basic_strategy_policy, 7, 0)));
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_basic_strategy_policy, 1, 0)));
	CHECK(sheet_has(sheet, &(struct address){ .field = FIELD_evaluation_needs_comment,
						  .stage = "second" }));
	sheet_free(sheet);
	reads(id, ADDRESS_AT(FIELD_indicator_actual, 3, 2022), "0.125");

	/* nothing in a row that is not there makes no row */
	OK(put(id, &ADDRESS_AT(FIELD_indicator_name, 1, 0), NULL, VALUE_NONE, &err));
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	sheet_free(sheet);
	office_close(&office);
}

static void impossible(void)
{
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = plain_sheet(2023, "001");
	plain_sheet(2023, "002");
	FAILS(put(id, &COST(budget, 2020), NULL, VALUE_OF_NUMBER(1), &err), RC_USAGE);
	FAILS(put(id, &COST(budget, 2026), NULL, VALUE_OF_NUMBER(1), &err), RC_USAGE);
	FAILS(put(id, &ADDRESS_AT(FIELD_indicator_actual, 6, 2023), NULL, VALUE_OF_NUMBER(1), &err),
	      RC_USAGE);
	FAILS(put(id, &ADDRESS_AT(FIELD_indicator_actual, 1, 2018), NULL, VALUE_OF_NUMBER(1), &err),
	      RC_USAGE);
	FAILS(put(id, &ADDRESS_AT(FIELD_basic_pledge, 10000, 0), NULL, value_text("1"), &err),
	      RC_USAGE);
	FAILS(put(id, &(struct address){ .field = FIELD_direction_choice, .stage = "third" }, NULL,
		  value_text("継続"), &err), RC_USAGE);
	FAILS(put(id, &ADDRESS(FIELD_basic_name), NULL, VALUE_NONE, &err), RC_INVALID);
	FAILS(put(id, &ADDRESS(FIELD_basic_number), NULL, value_text("002"), &err), RC_INVALID);
	FAILS(put(id + 10, &ADDRESS(FIELD_basic_name), NULL, value_text("x"), &err), RC_NOT_FOUND);
	OK(put(id, &ADDRESS(FIELD_basic_number), NULL, value_text("003"), &err));
	OK(put(id, &ADDRESS_AT(FIELD_basic_pledge, 9999, 0), NULL, value_text("1"), &err));
	reads(id, ADDRESS(FIELD_basic_number), "003");
	office_close(&office);
}

static void memos(void)
{
	struct address memo = { .field = FIELD_memo, .stage = "", .memo = "result.goal" };
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = plain_sheet(2023, "001");
	OK(put(id, &memo, NULL, value_text("課長に聞く"), &err));
	reads(id, memo, "課長に聞く");
	OK(put(id, &memo, NULL, value_text("部長に聞く"), &err));
	reads(id, memo, "部長に聞く");
	OK(put(id, &memo, NULL, VALUE_NONE, &err));
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK(!sheet_has(sheet, &memo));
	sheet_free(sheet);
	office_close(&office);
}

/* A cell that a sheet of 2023 can have. */
static struct address some_cell(void)
{
	static const int slots[] = { 1, 2, 5, 12 };
	struct address at = ADDRESS((enum field_id)office_pick(&office, FIELD_COUNT));

	switch (field_info(at.field)->repeat) {
	case REPEAT_ONCE:
		break;
	case REPEAT_LIST:
		at.row = slots[office_pick(&office, 4)];
		break;
	case REPEAT_COST_YEAR:
		at.year = 2021 + office_pick(&office, 5);
		break;
	case REPEAT_INDICATOR:
		at.row = 1 + office_pick(&office, 5);
		break;
	case REPEAT_INDICATOR_YEAR:
		at.row = 1 + office_pick(&office, 5);
		at.year = 2019 + office_pick(&office, 6);
		break;
	case REPEAT_STAGE:
		at.stage = office_pick(&office, 2) ? "" : "second";
		break;
	case REPEAT_MEMO:
		at.memo = office_pick(&office, 2) ? "cost" : "basic.name";
		break;
	}
	return at;
}

/* The row that the store makes with a value of the cell. */
static struct address row_of(const struct address *at)
{
	if (field_info(at->field)->repeat != REPEAT_INDICATOR_YEAR)
		return *at;
	return ADDRESS_AT(FIELD_indicator_name, at->row, 0);
}

static void write_both(int64_t id, struct sheet *sheet, const struct address *at)
{
	struct value value = office_value(&office, at->field);
	struct address row = row_of(at);
	struct err err = ERR_INIT;

	if (at->field == FIELD_memo && !office_pick(&office, 3)) {
		value_release(&value);
		sheet_drop(sheet, at);
	} else if (sheet_has(sheet, at) || value.type != VALUE_EMPTY) {
		if (!sheet_has(sheet, at))
			sheet_add_row(sheet, &row);
		OK(sheets_write(office.db, id, at, sheet_get(sheet, at), &value, &err));
		sheet_take(sheet, at, value);
		return;
	}
	OK(sheets_write(office.db, id, at, NULL, &VALUE_NONE, &err));
}

static void drop_both(int64_t id, struct sheet *sheet, const struct address *at)
{
	enum repeat repeat = field_info(at->field)->repeat;
	struct err err = ERR_INIT;

	if ((repeat != REPEAT_LIST && repeat != REPEAT_INDICATOR) || !sheet_has(sheet, at))
		return;
	OK(sheets_drop_row(office.db, id, at, &err));
	sheet_drop(sheet, at);
}

/* Many acts at random leave in the store what they leave in memory. */
static void random_acts(void)
{
	struct sheet *sheet = NULL, *stored = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = plain_sheet(2023, "001");
	OK(sheets_load(office.db, id, &sheet, &err));
	for (int round = 0; round < 40; round++) {
		bool give_up = !office_pick(&office, 5);
		struct sheet *before = sheet_copy(sheet);

		office_begin(&office);
		for (int i = 0; i < 25; i++) {
			struct address at = some_cell();

			if (office_pick(&office, 8))
				write_both(id, sheet, &at);
			else
				drop_both(id, sheet, &at);
		}
		if (give_up)
			db_rollback(office.db);
		else
			office_commit(&office);
		sheet_free(give_up ? sheet : before);
		sheet = give_up ? before : sheet;
		OK(sheets_load(office.db, id, &stored, &err));
		for (int row = 1; row <= INDICATOR_SLOTS; row++)
			sheet_set_series(sheet, row, sheet_series(stored, row));
		office_same(sheet, stored);
		sheet_free(stored);
	}
	sheet_free(sheet);
	office_close(&office);
}

TESTS(TEST(random_acts), TEST(every_cell), TEST(conflict), TEST(rows_are_made), TEST(impossible), TEST(memos))
