/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Marks: only on what they may stand on, gone with the value; rows dropped
 * with their marks; state and section.
 */
#include "office.h"

static struct office office;

static enum rc mark(int64_t id, const char *address, const char *word, const char *detail,
		    struct err *err)
{
	enum rc rc;

	office_begin(&office);
	rc = sheets_write_mark(office.db, id, address, word, detail, err);
	if (rc)
		db_rollback(office.db);
	else
		office_commit(&office);
	return rc;
}

static void write_number(int64_t id, struct address at, struct value value)
{
	struct err err = ERR_INIT;

	office_begin(&office);
	OK(sheets_write(office.db, id, &at, NULL, &value, &err));
	office_commit(&office);
}

static void has_mark(int64_t id, const char *address, const char *word, const char *wanted)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	if (OK(sheets_load(office.db, id, &sheet, &err)))
		CHECK_TEXT(sheet_mark(sheet, address, word), wanted);
	sheet_free(sheet);
}

static int64_t bare(const char *number)
{
	struct sheet *sheet = sheet_new(2023);
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("道の維持"));
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

static void reasons(void)
{
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = bare("001");
	OK(mark(id, "cost.settled@2023", "empty", "集計中", &err));
	OK(mark(id, "cost.settled@2023", "provisional", "", &err));
	has_mark(id, "cost.settled@2023", "empty", "集計中");
	OK(mark(id, "cost.settled@2023", "empty", "未実施", &err));
	has_mark(id, "cost.settled@2023", "empty", "未実施");

	/* a value takes the reason away, and nothing else */
	write_number(id, ADDRESS_AT(FIELD_cost_settled, 0, 2023), VALUE_OF_NUMBER(7));
	has_mark(id, "cost.settled@2023", "empty", NULL);
	has_mark(id, "cost.settled@2023", "provisional", "");
	FAILS(mark(id, "cost.settled@2023", "empty", "集計中", &err), RC_INVALID);

	FAILS(mark(id, "indicator.1.actual@2023", "empty", "集計中", &err), RC_INVALID);
	FAILS(mark(id, "overview", "empty", "該当なし", &err), RC_USAGE);
	FAILS(mark(id, "cost.nothing@2023", "check", "", &err), RC_USAGE);
	FAILS(mark(id, "overview", "wrong", "", &err), RC_USAGE);
	OK(mark(id, "overview", "confirmed", "", &err));
	has_mark(id, "overview", "confirmed", "");
	OK(mark(id, "overview", "confirmed", NULL, &err));
	has_mark(id, "overview", "confirmed", NULL);
	OK(mark(id, "evaluation.second.needs.comment", "check", "", &err));

	/* no change, no set */
	office_begin(&office);
	OK(sheets_write_mark(office.db, id, "overview", "confirmed", NULL, &err));
	OK(sheets_write_mark(office.db, id, "cost.settled@2023", "provisional", "", &err));
	CHECK_INT(office_commit(&office), 0);
	office_close(&office);
}

static void drop(int64_t id, struct address at, enum rc wanted)
{
	struct err err = ERR_INIT;
	enum rc rc;

	office_begin(&office);
	rc = sheets_drop_row(office.db, id, &at, &err);
	if (rc)
		db_rollback(office.db);
	else
		office_commit(&office);
	CHECK_INT(rc, wanted);
	err_release(&err);
}

static void rows(void)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = bare("001");
	write_number(id, ADDRESS_AT(FIELD_basic_sdg, 1, 0), VALUE_OF_NUMBER(3));
	write_number(id, ADDRESS_AT(FIELD_basic_sdg, 11, 0), VALUE_OF_NUMBER(4));
	write_number(id, ADDRESS_AT(FIELD_indicator_target, 1, 2023), VALUE_OF_NUMBER(10));
	write_number(id, ADDRESS_AT(FIELD_indicator_target, 2, 2023), VALUE_OF_NUMBER(20));
	OK(mark(id, "basic.sdg.1", "check", "", &err));
	OK(mark(id, "basic.sdg.11", "check", "", &err));
	OK(mark(id, "indicator.1.actual@2023", "empty", "集計中", &err));
	OK(mark(id, "indicator.2.actual@2023", "empty", "集計中", &err));

	drop(id, ADDRESS_AT(FIELD_basic_sdg, 1, 0), RC_OK);
	drop(id, ADDRESS_AT(FIELD_indicator_name, 1, 0), RC_OK);
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_basic_sdg, 1, 0)));
	CHECK_INT(sheet_get(sheet, &ADDRESS_AT(FIELD_basic_sdg, 11, 0))->number, 4);
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	CHECK(!sheet_has(sheet, &ADDRESS_AT(FIELD_indicator_target, 1, 2023)));
	CHECK_INT(sheet_get(sheet, &ADDRESS_AT(FIELD_indicator_target, 2, 2023))->number, 20);
	CHECK_INT(sheet->mark_count, 2);
	CHECK_TEXT(sheet_mark(sheet, "basic.sdg.11", "check"), "");
	CHECK_TEXT(sheet_mark(sheet, "indicator.2.actual@2023", "empty"), "集計中");
	sheet_free(sheet);

	drop(id, ADDRESS_AT(FIELD_basic_sdg, 1, 0), RC_NOT_FOUND);
	drop(id, ADDRESS(FIELD_basic_name), RC_USAGE);
	drop(id, ADDRESS_AT(FIELD_cost_budget, 0, 2023), RC_USAGE);
	drop(id + 1, ADDRESS_AT(FIELD_basic_sdg, 1, 0), RC_NOT_FOUND);
	office_close(&office);
}

static void state_and_section(void)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id, section, again;
	bool made;

	office_open(&office);
	id = bare("001");
	office_begin(&office);
	OK(sheets_section(office.db, "市民部市民課", &section, &made, &err));
	CHECK(made);
	OK(sheets_section(office.db, "市民部市民課", &again, &made, &err));
	CHECK(!made);
	CHECK_INT(again, section);
	OK(sheets_write_section(office.db, id, section, &err));
	OK(sheets_write_state(office.db, id, "in_work", &err));
	OK(sheets_write_state(office.db, id, "in_work", &err));
	office_commit(&office);
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK_INT(sheet->section_id, section);
	CHECK_TEXT(sheet->state, "in_work");
	sheet_free(sheet);

	/* a step that the office does not have */
	office_begin(&office);
	CHECK(sheets_write_state(office.db, id, "settled", &err) != RC_OK);
	err_release(&err);
	db_rollback(office.db);
	office_begin(&office);
	FAILS(sheets_write_state(office.db, id + 1, "in_work", &err), RC_NOT_FOUND);
	db_rollback(office.db);
	office_close(&office);
}

/* What was said of a cell goes when it changes; what is new every year leaves its section alone. */
static void changes_take_marks_away(void)
{
	struct address budget = ADDRESS_AT(FIELD_cost_budget, 0, 2023);
	struct address settled = ADDRESS_AT(FIELD_cost_settled, 0, 2023);
	struct address pledge = ADDRESS_AT(FIELD_basic_pledge, 1, 0);
	struct value number = value_text("4");
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = bare("008");
	write_number(id, settled, VALUE_OF_NUMBER(1));
	OK(mark(id, "cost.budget@2023", "check", "", &err));
	OK(mark(id, "cost.budget@2024", "check", "", &err));
	OK(mark(id, "cost.settled@2023", "provisional", "", &err));
	OK(mark(id, "cost", "confirmed", "tanaka", &err));
	OK(mark(id, "basic", "confirmed", "tanaka", &err));
	write_number(id, settled, VALUE_OF_NUMBER(2));
	has_mark(id, "cost.settled@2023", "provisional", "");
	has_mark(id, "cost", "confirmed", "tanaka");
	write_number(id, settled, VALUE_NONE);
	has_mark(id, "cost.settled@2023", "provisional", NULL);
	has_mark(id, "cost", "confirmed", "tanaka");
	write_number(id, budget, VALUE_NONE);	/* it was empty: nothing changes */
	has_mark(id, "cost.budget@2023", "check", "");
	write_number(id, budget, VALUE_OF_NUMBER(3));
	has_mark(id, "cost.budget@2023", "check", NULL);
	has_mark(id, "cost.budget@2024", "check", "");
	has_mark(id, "cost", "confirmed", NULL);
	has_mark(id, "basic", "confirmed", "tanaka");
	write_number(id, pledge, number);
	has_mark(id, "basic", "confirmed", NULL);
	OK(mark(id, "basic", "confirmed", "tanaka", &err));
	office_begin(&office);
	OK(sheets_drop_row(office.db, id, &pledge, &err));
	office_commit(&office);
	has_mark(id, "basic", "confirmed", NULL);
	value_release(&number);
	office_close(&office);
}

static void years_to_come(void)
{
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = bare("009");
	OK(mark(id, "cost.settled@2024", "empty", "未到来", &err));
	OK(mark(id, "cost.general@2025", "empty", "未到来", &err));
	FAILS(mark(id, "cost.settled@2023", "empty", "未到来", &err), RC_INVALID);
	FAILS(mark(id, "cost.budget@2024", "empty", "未到来", &err), RC_INVALID);
	FAILS(mark(id, "basic.plan", "empty", "未到来", &err), RC_INVALID);
	OK(mark(id, "cost.settled@2023", "empty", "集計中", &err));
	office_close(&office);
}

TESTS(TEST(reasons), TEST(rows), TEST(state_and_section), TEST(changes_take_marks_away), TEST(years_to_come))
