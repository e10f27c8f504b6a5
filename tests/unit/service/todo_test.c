/* SPDX-License-Identifier: GPL-3.0-or-later */
/* todo_test - how much is left, what comes next, and on which sheet. */
#include "service/todo.h"

#include <string.h>

#include "model/rule.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/check.h"
#include "service/edit.h"
#include "unit/service/city.h"

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

static int64_t sheet_id(const char *number)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	OK(browse_sheet(service, number, 2025, &sheet, &err));
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

static void empty(int64_t id, enum field_id field)
{
	struct edit edit = { .sheet_id = id, .at = ADDRESS(field) };
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, NULL, &err));
}

static struct findings find(const char *number)
{
	struct sheet *sheet = NULL, *prior = NULL;
	struct findings found = { 0 };
	struct err err = ERR_INIT;

	OK(browse_sheet(service, number, 2025, &sheet, &err));
	OK(browse_prior(service, sheet, &prior, &err));
	OK(check_sheet(service, sheet, prior, STEP_NONE, &found, &err));
	sheet_free(sheet);
	sheet_free(prior);
	return found;
}

static void required_fields_are_left(void)
{
	struct todo before, after, part;
	struct err err = ERR_INIT;
	struct findings found;

	begin();
	OK(todo_of_sheet(service, sheet_id("013"), &before, &err));
	CHECK_INT(before.left, 0);
	CHECK(todo_is_done(&before));
	empty(sheet_id("013"), FIELD_overview_purpose);
	empty(sheet_id("013"), FIELD_overview_outline);
	OK(todo_of_sheet(service, sheet_id("013"), &after, &err));
	CHECK_INT(after.left, 2);
	CHECK_INT(after.done, before.done - 1);
	CHECK(!todo_is_done(&after));
	found = find("013");
	todo_count_section(&found, SECTION_overview, &part);
	CHECK_INT(part.left, 2);
	CHECK_INT(part.done, 0);
	todo_count_section(&found, SECTION_cost, &part);
	CHECK_INT(part.left, 0);
	findings_release(&found);
	end();
}

/* What hinders passing on comes before a warning, and the walk goes round. */
static void hindrances_come_first(void)
{
	struct address purpose = ADDRESS(FIELD_overview_purpose), outline = ADDRESS(FIELD_overview_outline);
	struct findings found;
	const struct finding *next;

	begin();
	empty(sheet_id("012"), FIELD_overview_purpose);
	empty(sheet_id("012"), FIELD_overview_outline);
	found = find("012");
	next = todo_next(&found, NULL);
	CHECK(next && !address_compare(&next->at, &purpose));
	next = todo_next(&found, &purpose);
	CHECK(next && !address_compare(&next->at, &outline));
	next = todo_next(&found, &outline);	/* not the warning at 進捗状況 behind it */
	CHECK(next && !address_compare(&next->at, &purpose));
	findings_release(&found);
	end();
	begin();
	found = find("012");
	next = todo_next(&found, NULL);
	CHECK(next && next->rule == rule_info(RULE_PROGRESS_HIGH));
	findings_release(&found);
	end();
}

static void the_walk_over_sheets_goes_round(void)
{
	struct err err = ERR_INIT;
	int64_t next = 0, first = 0, at;
	int steps = 0;

	begin();
	OK(todo_next_sheet(service, 2025, 0, &first, &err));
	CHECK_INT(first, sheet_id("012"));
	at = first;
	do {
		OK(todo_next_sheet(service, 2025, at, &next, &err));
		CHECK(next != at);
		CHECK(next != sheet_id("013"));	/* nothing is left there */
		at = next;
	} while (next && next != first && steps++ < 20);
	CHECK_INT(next, first);
	end();
}

static void words(void)
{
	struct todo todo = { .sections = 8, .done = 5, .left = 3, .errors = 1, .warnings = 2 };
	struct str out = STR_INIT;

	todo_format(&todo, true, &out);
	CHECK_TEXT(out.text, "3 !1 ?2");
	str_clear(&out);
	todo_format(&todo, false, &out);
	CHECK_TEXT(out.text, "fields left 3, errors 1, warnings 2");
	str_clear(&out);
	todo = (struct todo){ .sections = 8, .done = 8 };
	todo_format(&todo, true, &out);
	CHECK_TEXT(out.text, "ready");
	str_release(&out);
}

TESTS(TEST(required_fields_are_left), TEST(hindrances_come_first), TEST(the_walk_over_sheets_goes_round),
      TEST(words))
