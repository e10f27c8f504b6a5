/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What sheets_create() stores, sheets_load() gives back; nothing is stored
 * twice, and what cannot be stored is refused whole.
 */
#include "office.h"

#include "store/sheets.h"

static struct office office;

static void round_trip(void)
{
	struct err err = ERR_INIT;

	office_open(&office);
	for (int i = 0; i < 40; i++) {
		struct sheet *sheet, *stored = NULL;
		char number[16];

		snprintf(number, sizeof(number), "%03d", i);
		sheet = office_sheet(&office, 2020 + i % 5, number);
		office_begin(&office);
		if (i % 3) {
			bool made;

			OK(sheets_section(office.db, i % 2 ? "市民部市民課" : "総務部防災課",
					  &sheet->section_id, &made, &err));
		}
		OK(sheets_create(office.db, sheet, &err));
		office_commit(&office);
		CHECK(sheet->id > 0 && sheet->project_id > 0);
		if (OK(sheets_load(office.db, sheet->id, &stored, &err))) {
			CHECK_INT(stored->id, sheet->id);
			office_same(sheet, stored);
		}
		sheet_free(stored);
		sheet_free(sheet);
	}
	office_close(&office);
}

static void series_are_unique(void)
{
	struct sheet *a, *b;
	struct err err = ERR_INIT;

	office_open(&office);
	a = sheet_new(2023);
	b = sheet_new(2024);
	sheet_take(a, &ADDRESS(FIELD_basic_number), value_text("001"));
	sheet_take(b, &ADDRESS(FIELD_basic_number), value_text("001"));
	sheet_take(a, &ADDRESS(FIELD_basic_name), value_text("窓口"));
	sheet_take(b, &ADDRESS(FIELD_basic_name), value_text("窓口"));
	sheet_add_row(a, &ADDRESS_AT(FIELD_indicator_name, 2, 0));
	sheet_add_row(a, &ADDRESS_AT(FIELD_indicator_name, 5, 0));
	/* years without an indicator get one */
	sheet_take(b, &ADDRESS_AT(FIELD_indicator_actual, 1, 2024), VALUE_OF_NUMBER(1500));
	sheet_add_row(b, &ADDRESS_AT(FIELD_indicator_name, 3, 0));
	sheet_set_series(b, 3, 1);	/* carried from the year before */
	office_begin(&office);
	OK(sheets_create(office.db, a, &err));
	b->project_id = a->project_id;
	OK(sheets_create(office.db, b, &err));
	office_commit(&office);
	CHECK_INT(sheet_series(a, 2), 1);
	CHECK_INT(sheet_series(a, 5), 2);
	CHECK_INT(sheet_series(b, 1), 3);
	CHECK_INT(sheet_series(b, 3), 1);
	CHECK(sheet_has(b, &ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	sheet_free(a);
	sheet_free(b);
	office_close(&office);
}

static void taken(void)
{
	struct sheet *sheet;
	struct err err = ERR_INIT;
	int64_t id, project;

	office_open(&office);
	id = office_store(&office, 2023, "088");
	OK(sheets_load(office.db, id, &sheet, &err));
	project = sheet->project_id;
	sheet_free(sheet);

	sheet = office_sheet(&office, 2023, "088");
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_CONFLICT);
	db_rollback(office.db);
	sheet_free(sheet);

	sheet = office_sheet(&office, 2023, "089");
	sheet->project_id = project;
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_CONFLICT);
	db_rollback(office.db);
	sheet_free(sheet);

	sheet = sheet_new(2023);
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_INVALID);
	db_rollback(office.db);
	sheet_free(sheet);
	office_close(&office);
}

/* What the sheet cannot have is refused, and a reason on a value as well. */
static void impossible(void)
{
	struct sheet *sheet;
	struct err err = ERR_INIT;

	office_open(&office);
	sheet = office_sheet(&office, 2023, "001");
	sheet_take(sheet, &ADDRESS_AT(FIELD_cost_budget, 0, 2030), VALUE_OF_NUMBER(1));
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_USAGE);
	db_rollback(office.db);
	sheet_free(sheet);

	sheet = office_sheet(&office, 2023, "001");
	sheet_take(sheet, &(struct address){ .field = FIELD_direction_reason, .stage = "nobody" },
		   value_text("理由"));
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_USAGE);
	db_rollback(office.db);
	sheet_free(sheet);

	sheet = office_sheet(&office, 2023, "001");
	sheet_set_mark(sheet, "basic.number", "empty", "集計中");
	office_begin(&office);
	FAILS(sheets_create(office.db, sheet, &err), RC_INVALID);
	db_rollback(office.db);
	sheet_free(sheet);
	FAILS(sheets_load(office.db, 1, &sheet, &err), RC_NOT_FOUND);
	office_close(&office);
}

TESTS(TEST(round_trip), TEST(series_are_unique), TEST(taken), TEST(impossible))
