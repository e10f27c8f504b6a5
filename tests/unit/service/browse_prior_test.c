/* SPDX-License-Identifier: GPL-3.0-or-later */
/* browse_prior - last year's sheet with its indicators where they stand now. */
#include "service/browse.h"

#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/browse_lineage.h"
#include "service/project.h"
#include "service/session.h"
#include "store/sheets.h"
#include "unit/service/city.h"

#define YEAR 2031

static struct city city;
static struct service *service;

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

/* An indicator with that name in a slot; series 0: a new one. */
static void add_indicator(struct sheet *sheet, int row, int64_t series, const char *name)
{
	struct address at = ADDRESS_AT(FIELD_indicator_name, row, 0);
	struct address actual = ADDRESS_AT(FIELD_indicator_actual, row, YEAR - 1);
	struct value value = VALUE_OF_NUMBER(row * 1000);

	sheet_add_row(sheet, &at);
	sheet_take(sheet, &at, value_text(name));
	sheet_put(sheet, &actual, &value);
	if (series)
		sheet_set_series(sheet, row, series);
}

static struct sheet *new_sheet(int year, const char *number, int64_t project)
{
	struct sheet *sheet = sheet_new(year);

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("道の維持"));
	sheet->project_id = project;
	free(sheet->state);
	sheet->state = xstrdup("in_work");
	return sheet;
}

/* Stored and freed; its project. */
static int64_t keep(struct sheet *sheet)
{
	struct act act = session_act(service, NULL);
	struct err err = ERR_INIT;
	int64_t project;

	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	project = sheet->project_id;
	sheet_free(sheet);
	return project;
}

/* Names in the slots of the sheet before, "-" where there is none: "停止時間 - 受講者数 - -". */
static void slots_are(const char *number, const char *wanted)
{
	struct sheet *sheet = NULL, *prior = NULL;
	struct str got = STR_INIT;
	struct err err = ERR_INIT;

	OK(browse_sheet(service, number, YEAR, &sheet, &err));
	OK(browse_prior(service, sheet, &prior, &err));
	for (int row = 1; prior && row <= INDICATOR_SLOTS; row++) {
		const char *name = sheet_text(prior, &ADDRESS_AT(FIELD_indicator_name, row, 0));

		str_addf(&got, "%s%s", row > 1 ? " " : "", name ? name : "-");
	}
	CHECK_TEXT(got.text, wanted);
	sheet_free(sheet);
	sheet_free(prior);
	str_release(&got);
}

static void carried_indicators(void)
{
	struct sheet *before = new_sheet(YEAR - 1, "901", 0), *now;
	int64_t project;

	begin();
	add_indicator(before, 1, 9001, "停止時間");
	add_indicator(before, 2, 9002, "受講者数");
	add_indicator(before, 3, 9003, "件数");
	project = keep(before);
	now = new_sheet(YEAR, "901", project);
	add_indicator(now, 1, 9003, "処理した件数");
	add_indicator(now, 2, 9010, "新しい指標");
	add_indicator(now, 4, 9001, "停止時間");
	keep(now);
	slots_are("901", "件数 - - 停止時間 -");
	end();
}

/* Imported year by year nothing is carried: the same name, else the same slot. */
static void imported_indicators(void)
{
	struct sheet *before = new_sheet(YEAR - 1, "901", 0), *now;
	int64_t project;

	begin();
	add_indicator(before, 1, 0, "停止時間");
	add_indicator(before, 2, 0, "受講者数");
	add_indicator(before, 3, 0, "件数");
	project = keep(before);
	now = new_sheet(YEAR, "901", project);
	add_indicator(now, 1, 0, "受講者数");
	add_indicator(now, 2, 0, "満足度");
	add_indicator(now, 3, 0, "処理した件数");
	keep(now);
	slots_are("901", "受講者数 - 件数 - -");	/* slot 2 is the one of 受講者数 */
	end();
}

static void transferred_indicators(void)
{
	struct project_act act = { .year = YEAR };
	struct sheet *before = new_sheet(YEAR - 1, "901", 0), *other = new_sheet(YEAR - 1, "902", 0), *now;
	struct sheet *sheet = NULL, *prior = NULL;
	struct err err = ERR_INIT;
	int64_t one, two;
	int row = 0;

	begin();
	add_indicator(before, 4, 9004, "受講者数");
	one = keep(before);
	add_indicator(other, 1, 9101, "件数");
	two = keep(other);
	now = new_sheet(YEAR, "901", one);
	add_indicator(now, 4, 9004, "受講者数");
	keep(now);
	now = new_sheet(YEAR, "902", two);
	add_indicator(now, 1, 9101, "件数");
	add_indicator(now, 2, 9102, "受講者数");
	keep(now);
	slots_are("902", "件数 - - - -");
	OK(project_transfer(service, &act, "901.4", "902.2", YEAR, &err));
	slots_are("902", "件数 受講者数 - - -");
	slots_are("901", "- - - 受講者数 -");
	OK(browse_sheet(service, "902", YEAR, &sheet, &err));
	OK(browse_prior_indicator(service, sheet, 2, &prior, &row, &err));
	CHECK_INT(row, 4);
	CHECK_TEXT(prior ? sheet_text(prior, &ADDRESS(FIELD_basic_number)) : NULL, "901");
	sheet_free(prior);
	OK(browse_prior_indicator(service, sheet, 3, &prior, &row, &err));
	CHECK_INT(row, 0);
	CHECK(!prior);
	sheet_free(sheet);
	end();
}

/* From another year on it was the program's own before. */
static void later_transfers(void)
{
	struct project_act act = { .year = YEAR };
	struct sheet *other = new_sheet(YEAR, "901", 0), *now = new_sheet(YEAR, "902", 0), *before;
	struct err err = ERR_INIT;
	int64_t two;

	begin();
	add_indicator(other, 1, 9001, "受講者数");
	keep(other);
	add_indicator(now, 1, 9101, "受講者数");
	two = keep(now);
	before = new_sheet(YEAR - 1, "902", two);
	add_indicator(before, 1, 9101, "受講者数");
	keep(before);
	OK(project_transfer(service, &act, "901.1", "902.1", YEAR - 1, &err));
	slots_are("902", "受講者数 - - - -");
	end();
}

TESTS(TEST(carried_indicators), TEST(imported_indicators), TEST(transferred_indicators), TEST(later_transfers))
