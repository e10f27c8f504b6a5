/* SPDX-License-Identifier: GPL-3.0-or-later */
/* edit_test - several cells as one act: all or none, one set, one beginning of work. */
#include "service/edit.h"

#include <string.h>

#include "model/sheet.h"
#include "service/browse.h"
#include "unit/service/city.h"

static struct sheet *load(struct service *service)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet(service, "012", 2025, &sheet, &err));
	return sheet;
}

static struct edit amount(const struct sheet *sheet, enum field_id field, int year, int64_t number)
{
	struct address at = ADDRESS_AT(field, 0, year);

	return (struct edit){ .sheet_id = sheet->id, .at = at, .expect = true,
			      .expected = *sheet_get(sheet, &at), .value = VALUE_OF_NUMBER(number) };
}

static void cells_are_one_set(void)
{
	struct city city;
	struct service *service;
	struct sheet *sheet, *after;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = load(service);
	struct edit edits[] = { amount(sheet, FIELD_cost_budget, 2025, 41), amount(sheet, FIELD_cost_budget, 2026, 42) };

	OK(edit_cells(service, edits, 2, &receipt, &err));
	CHECK(receipt.set > 0);
	CHECK(receipt.rows >= 2);
	after = load(service);
	CHECK_INT(sheet_get(after, &edits[0].at)->number, 41);
	CHECK_INT(sheet_get(after, &edits[1].at)->number, 42);
	sheet_free(after);
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

static void one_conflict_stops_all(void)
{
	struct city city;
	struct service *service, *other;
	struct sheet *sheet, *after;
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	other = city_open(&city, "sato");
	sheet = load(service);
	struct edit theirs = amount(sheet, FIELD_cost_budget, 2026, 7);
	struct edit mine[] = { amount(sheet, FIELD_cost_budget, 2025, 41), amount(sheet, FIELD_cost_budget, 2026, 42) };

	OK(edit_cell(other, &theirs, NULL, &err));
	CHECK_INT(edit_cells(service, mine, 2, NULL, &err), RC_CONFLICT);
	CHECK(err.message && strstr(err.message, "令和8年度"));	/* names the cell */
	err_release(&err);
	after = load(service);
	CHECK(value_equal(sheet_get(after, &mine[0].at), &mine[0].expected));
	CHECK_INT(sheet_get(after, &mine[1].at)->number, 7);
	sheet_free(after);
	sheet_free(sheet);
	service_close(other);
	service_close(service);
	city_end(&city);
}

/* A row that somebody has taken away does not come back by a value alone. */
static void the_row_must_be_there(void)
{
	struct address name = ADDRESS_AT(FIELD_indicator_name, 1, 0), unit = ADDRESS_AT(FIELD_indicator_unit, 1, 0);
	struct city city;
	struct service *service;
	struct sheet *sheet;
	struct edit edit = { .at = unit, .expect_row = true, .value = value_text("回") };
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = load(service);
	edit.sheet_id = sheet->id;
	OK(edit_cell(service, &edit, NULL, &err));
	OK(edit_drop_row(service, sheet->id, &name, "指標の見直し", NULL, &err));
	FAILS(edit_cell(service, &edit, NULL, &err), RC_CONFLICT);
	edit.expect_row = false;
	OK(edit_cell(service, &edit, NULL, &err));
	value_release(&edit.value);
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

TESTS(TEST(the_row_must_be_there), TEST(cells_are_one_set), TEST(one_conflict_stops_all))
