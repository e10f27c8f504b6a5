/* SPDX-License-Identifier: GPL-3.0-or-later */
/* labour - new unit costs: what follows them, what keeps its figure; and another amount than they give. */
#include "service/labour.h"

#include <string.h>

#include "base/alloc.h"
#include "model/derive.h"
#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/check.h"
#include "service/edit.h"
#include "service/session.h"
#include "store/sheets.h"
#include "unit/service/city.h"

#define YEAR 2031

static struct city city;
static struct service *service;

/* A sheet with one person in each year, stored in that state. */
static int64_t store(const char *number, const char *state)
{
	struct act act = session_act(service, NULL);
	struct sheet *sheet = sheet_new(YEAR);
	struct value one = VALUE_OF_NUMBER(100);
	struct err err = ERR_INIT;
	int64_t id;

	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("道の維持"));
	for (int year = YEAR - 1; year <= YEAR; year++)
		sheet_put(sheet, &ADDRESS_AT(FIELD_cost_share, 0, year), &one);
	free(sheet->state);
	sheet->state = xstrdup(state);
	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

static void take_change(const struct labour_change *change, void *arg)
{
	str_addf(arg, "%s %d %d: ", change->number, change->sheet_year, change->year);
	if (change->had)
		str_addf(arg, "%" PRId64, change->before);
	str_addf(arg, "%s%" PRId64 "\n", change->kept ? " stays, " : " -> ", change->after);
}

/* Load one pair; the report is new. */
static char *load(int year, int person_yen, bool dry_run)
{
	struct master_input input = { .table = table_named("unit_cost"), .file = "costs", .dry_run = dry_run,
				      .labour_fn = take_change };
	struct str report = STR_INIT, text = STR_INIT;
	struct err err = ERR_INIT;

	str_addf(&text, "year\tperson_yen\thour_yen\n%d\t%d\t2500\n", year, person_yen);
	input.bytes = text.text;
	input.length = text.length;
	input.arg = &report;
	OK(master_import(service, &input, NULL, &err));
	str_release(&text);
	OK(service_refresh(service, &err));
	return str_take(&report);
}

static void effective(int64_t id, int year, int64_t wanted, bool stored)
{
	struct address at = ADDRESS_AT(FIELD_cost_labour, 0, year);
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	struct value value;

	OK(browse_sheet_by_id(service, id, &sheet, &err));
	value = derive_effective(sheet, &at, service->masters);
	CHECK_INT(value.number, wanted);
	CHECK_INT(sheet_get(sheet, &at)->type != VALUE_EMPTY, stored);
	value_release(&value);
	sheet_free(sheet);
}

static void says(char *report, const char *wanted)
{
	CHECK_TEXT(report, wanted);
	free(report);
}

static void passed_on_sheets_keep_theirs(void)
{
	int64_t clerk, settled;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	free(load(YEAR - 1, 7000000, false));
	clerk = store("901", "in_work");
	settled = store("902", "settled");
	says(load(YEAR, 8000000, true), "901 2031 2031: 7000 -> 8000\n902 2031 2031: 7000 stays, 8000\n");
	effective(settled, YEAR, 7000, false);
	says(load(YEAR, 8000000, false), "901 2031 2031: 7000 -> 8000\n902 2031 2031: 7000 stays, 8000\n");
	effective(clerk, YEAR, 8000, false);
	effective(clerk, YEAR - 1, 7000, false);
	effective(settled, YEAR, 7000, true);
	effective(settled, YEAR - 1, 7000, false);
	says(load(YEAR, 8000000, false), "");
	says(load(YEAR, 9000000, false), "901 2031 2031: 8000 -> 9000\n");
	effective(settled, YEAR, 7000, true);
	says(load(YEAR - 1, 7100000, false), "901 2031 2030: 7000 -> 7100\n902 2031 2030: 7000 stays, 7100\n");
	service_close(service);
	city_end(&city);
}

/* A session that is open takes the lists of others over when it is told to look, and only new ones. */
static void open_sessions_follow(void)
{
	const struct masters *before;
	struct service *clerk;
	struct err err = ERR_INIT;
	int64_t id;

	city_begin(&city);
	service = city_open(&city, "sato");
	free(load(YEAR, 7000000, false));
	clerk = city_open(&city, "tanaka");
	before = clerk->masters;
	id = store("901", "in_work");
	OK(service_follow(clerk, &err));
	CHECK(clerk->masters == before);
	free(load(YEAR, 8000000, false));
	OK(service_follow(clerk, &err));
	service_close(service);
	service = clerk;
	effective(id, YEAR, 8000, false);
	OK(setting_write(service, "yen-rounding", "up", NULL, &err));
	before = clerk->masters;
	OK(service_follow(clerk, &err));	/* its own: known already */
	CHECK(clerk->masters == before);
	service_close(clerk);
	city_end(&city);
}

static enum rc put(int64_t id, int share, int labour, const char *why)
{
	struct edit edits[] = {
		{ .sheet_id = id, .at = ADDRESS_AT(FIELD_cost_labour, 0, YEAR),
		  .value = VALUE_OF_NUMBER(labour), .why = why },
		{ .sheet_id = id, .at = ADDRESS_AT(FIELD_cost_share, 0, YEAR), .value = VALUE_OF_NUMBER(share) },
	};
	struct err err = ERR_INIT;
	enum rc rc = edit_cells(service, edits, 2, NULL, &err);

	err_release(&err);
	return rc;
}

static const char *answer_of(int64_t id, struct findings *found)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	const char *answer = NULL;

	OK(browse_sheet_by_id(service, id, &sheet, &err));
	OK(check_sheet(service, sheet, NULL, STEP_NONE, found, &err));
	for (size_t i = 0; i < found->count; i++)
		if (found->items[i].rule == rule_info(RULE_LABOUR_DIFFERS))
			answer = found->items[i].ack_reason;
	sheet_free(sheet);
	return answer;
}

static void another_amount_needs_a_reason(void)
{
	struct findings found = { 0 };
	int64_t id;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	free(load(YEAR, 8000000, false));
	id = store("901", "in_work");
	CHECK_INT(put(id, 100, 8100, NULL), RC_DENIED);
	CHECK_INT(put(id, 100, 8100, ""), RC_DENIED);
	effective(id, YEAR, 8000, false);
	CHECK_INT(put(id, 150, 12000, NULL), RC_OK);	/* what the new share gives */
	CHECK_INT(put(id, 150, 8000, NULL), RC_DENIED);	/* what the old one gave */
	CHECK_INT(put(id, 150, 8000, "兼務"), RC_OK);
	effective(id, YEAR, 8000, true);
	CHECK_TEXT(answer_of(id, &found), "兼務");
	CHECK_INT(put(id, 160, 8000, NULL), RC_OK);	/* nobody touched the amount … */
	findings_release(&found);
	CHECK(!answer_of(id, &found));			/* … but the answer was for another difference */
	findings_release(&found);
	service_close(service);
	city_end(&city);
}

TESTS(TEST(passed_on_sheets_keep_theirs), TEST(open_sessions_follow),
      TEST(another_amount_needs_a_reason))
