/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "office.h"

static struct office office;

static int64_t add(int year, const char *number, int64_t *project)
{
	struct sheet *sheet = sheet_new(year);
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("公園"));
	sheet->project_id = *project;
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	id = sheet->id;
	*project = sheet->project_id;
	sheet_free(sheet);
	return id;
}

static void nearest(int year, int64_t wanted)
{
	struct err err = ERR_INIT;
	int64_t project = -1;

	OK(sheets_nearest_project(office.db, "088", year, &project, &err));
	CHECK_INT(project, wanted);
}

static void found(void)
{
	struct err err = ERR_INIT;
	int64_t park = 0, road = 0, id, park20, park22, road25;
	int year = -1;

	office_open(&office);
	OK(sheets_newest_year(office.db, &year, &err));
	CHECK_INT(year, 0);
	nearest(2023, 0);
	park20 = add(2020, "088", &park);
	park22 = add(2022, "088", &park);
	road25 = add(2025, "088", &road);

	OK(sheets_find(office.db, "088", 2020, &id, &err));
	CHECK_INT(id, park20);
	OK(sheets_find(office.db, "088", 0, &id, &err));
	CHECK_INT(id, road25);
	FAILS(sheets_find(office.db, "088", 2021, &id, &err), RC_NOT_FOUND);
	FAILS(sheets_find(office.db, "88", 0, &id, &err), RC_NOT_FOUND);
	FAILS(sheets_find(office.db, "' OR 1 --\033[2J", 0, &id, &err), RC_NOT_FOUND);

	OK(sheets_of_project(office.db, park, 2022, &id, &err));
	CHECK_INT(id, park22);
	OK(sheets_of_project(office.db, park, 2025, &id, &err));
	CHECK_INT(id, 0);
	OK(sheets_newest_year(office.db, &year, &err));
	CHECK_INT(year, 2025);

	nearest(2010, park);
	nearest(2023, park);
	nearest(2024, road);
	nearest(2030, road);
	office_close(&office);
}

TESTS(TEST(found))
