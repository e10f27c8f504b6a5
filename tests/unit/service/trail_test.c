/* SPDX-License-Identifier: GPL-3.0-or-later */
/* trail_test - what is followed is the thing, whatever its number was. */
#include "service/trail.h"

#include <string.h>

#include "model/sheet.h"
#include "service/browse.h"
#include "service/project.h"
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

static struct trail start(const char *number, const char *address)
{
	struct trail trail;
	struct err err = ERR_INIT;
	int64_t id = 0;

	OK(browse_find(service, number, 2025, &id, &err));
	OK(trail_begin(&trail, service, id, address, &err));
	CHECK_TEXT(trail.moved, NULL);
	return trail;
}

/* One step; NULL: there is none.  `place` is how it begins. */
static void step(struct trail *trail, const char *place, const char *moved)
{
	struct str got = STR_INIT;
	struct err err = ERR_INIT;

	OK(trail_back(trail, &err));
	CHECK_TEXT(trail->moved, moved);
	CHECK((trail->sheet != NULL) == (place != NULL));
	if (trail->sheet && place) {
		trail_place(trail, &got);
		str_truncate(&got, strlen(place) < got.length ? strlen(place) : got.length);
		CHECK_TEXT(got.text, place);
	}
	str_release(&got);
}

static enum rc count_row(const struct history_row *row, void *arg, struct err *err)
{
	(void)row, (void)err;
	++*(int *)arg;
	return RC_OK;
}

static int changes(const struct trail *trail)
{
	struct err err = ERR_INIT;
	int count = 0;

	OK(trail_history(trail, 0, 0, count_row, &count, &err));
	return count;
}

static void another_number(void)
{
	struct project_act act = { 0 };
	struct trail trail;
	struct err err = ERR_INIT;

	begin();
	OK(project_renumber(service, &act, "012", "112", &err));
	trail = start("112", "basic.number");
	CHECK_INT(changes(&trail), 2);
	step(&trail, "令和6年度 012 ", "number changed: 012 until 令和6年度, 112 from 令和7年度 on");
	CHECK_INT(changes(&trail), 1);
	step(&trail, "令和5年度 012 ", NULL);
	step(&trail, NULL, NULL);
	trail_release(&trail);
	trail = start("112", "basic.pledge.1");	/* a row of a list is none of an indicator */
	step(&trail, "令和6年度 012 ", "number changed: 012 until 令和6年度, 112 from 令和7年度 on");
	trail_release(&trail);
	trail = start("112", "indicator.1.actual@2023");
	step(&trail, "令和6年度 012 ", "number changed: 012 until 令和6年度, 112 from 令和7年度 on");
	CHECK_TEXT(trail.address, "indicator.1.actual@2023");
	trail_release(&trail);
	end();
}

static void another_program(void)
{
	static const char *const parts[] = { "121" };
	struct project_change change = { parts, 1, 2025 };
	struct project_new new = { .number = "121", .name = "居場所の部分" };
	struct project_act act = { 0 };
	struct trail trail;
	struct err err = ERR_INIT;

	begin();
	OK(project_new(service, &act, &new, &err));
	OK(project_split(service, &act, "012", &change, &err));
	trail = start("121", NULL);
	step(&trail, "令和6年度 012 ", "number changed: 012 until 令和6年度, 121 from 令和7年度 on");
	CHECK(changes(&trail) > 100);
	step(&trail, "令和5年度 012 ", NULL);
	trail_release(&trail);
	end();
}

/* The indicator goes with its program, the rest of the sheet does not. */
static void another_indicator(void)
{
	struct project_act act = { 0 };
	struct trail trail;
	struct err err = ERR_INIT;

	begin();
	OK(project_transfer(service, &act, "045.1", "013.5", 2025, &err));
	trail = start("013", "indicator.5.name");
	step(&trail, "令和6年度 045 ",
	     "number changed: 045 indicator 1 until 令和6年度, 013 indicator 5 from 令和7年度 on");
	CHECK_TEXT(trail.address, "indicator.1.name");
	CHECK(changes(&trail) > 0);
	step(&trail, "令和5年度 045 ", NULL);
	trail_release(&trail);
	trail = start("013", "basic.name");
	step(&trail, "令和6年度 013 ", NULL);
	trail_release(&trail);
	end();
}

TESTS(TEST(another_number), TEST(another_program), TEST(another_indicator))
