/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Two people at one sheet: the same cell is a conflict for the second, another
 * cell is not; what one has not committed the other does not see.
 */
#include "office.h"

static struct office office;

static struct db *second_door(void)
{
	static struct sources sources;
	struct db_options options = { .path = office.path, .sources = &sources };
	struct db *db = NULL;
	struct err err = ERR_INIT;

	sources = (struct sources){ .now = office_now, .random = office_bytes, .arg = &office };
	OK(db_open(&options, &db, &err));
	return db;
}

static void two_people(void)
{
	static const struct act sato = { .login = "sato", .uid = 1002, .way = "screen" };
	struct address budget = ADDRESS_AT(FIELD_cost_budget, 0, 2023);
	struct address settled = ADDRESS_AT(FIELD_cost_settled, 0, 2023);
	struct value seen, other, mine = VALUE_OF_NUMBER(100), theirs = VALUE_OF_NUMBER(200);
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	struct db *door;
	int64_t id;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	door = second_door();
	OK(sheets_load(door, id, &sheet, &err));
	seen = *sheet_get(sheet, &budget);
	other = *sheet_get(sheet, &settled);

	office_begin(&office);
	OK(sheets_write(office.db, id, &budget, &seen, &mine, &err));
	office_commit(&office);

	OK(db_begin(door, &sato, &err));
	FAILS(sheets_write(door, id, &budget, &seen, &theirs, &err), RC_CONFLICT);
	db_rollback(door);
	OK(db_begin(door, &sato, &err));
	OK(sheets_write(door, id, &settled, &other, &theirs, &err));
	OK(sheets_write(door, id, &budget, &mine, &theirs, &err));
	OK(db_commit(door, NULL, &err));
	sheet_free(sheet);

	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK_INT(sheet_get(sheet, &budget)->number, 200);
	CHECK_INT(sheet_get(sheet, &settled)->number, 200);
	sheet_free(sheet);
	CHECK(db_is_idle(door));
	db_close(door);
	office_close(&office);
}

TESTS(TEST(two_people))
