/* SPDX-License-Identifier: GPL-3.0-or-later */
/* lineage, projects - lives and links: kept, corrected, dropped, and all of it history. */
#include "store/lineage.h"

#include "office.h"
#include "store/history.h"
#include "store/projects.h"

static struct office office;

/* "subject/id address before>after" of each row of a set, joined by ';'. */
static enum rc take_row(const struct history_row *row, void *arg, struct err *err)
{
	(void)err;
	str_addf(arg, "%s/%s %s %s>%s;", row->subject, row->subject_id, row->address,
		 row->before ? row->before : "", row->after ? row->after : "");
	return RC_OK;
}

static void set_is(int64_t set, const char *wanted)
{
	struct str got = STR_INIT;
	struct err err = ERR_INIT;

	OK(history_of_set(office.db, set, take_row, &got, &err));
	CHECK_TEXT(got.text, wanted);
	str_release(&got);
}

static int64_t project_of(int64_t sheet_id)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t project = 0;

	if (OK(sheets_load(office.db, sheet_id, &sheet, &err)))
		project = sheet->project_id;
	sheet_free(sheet);
	return project;
}

static void links_are_history(void)
{
	char reason[] = "窓口の一本化";
	struct link link = { .kind = LINEAGE_TRANSFER, .from_series = 7, .to_series = 9, .year = 2022,
			     .reason = reason };
	struct link *links = NULL;
	struct err err = ERR_INIT;
	size_t count = 0;

	office_open(&office);
	link.from_project = project_of(office_store(&office, 2023, "001"));
	link.to_project = project_of(office_store(&office, 2023, "002"));
	office_begin(&office);
	OK(lineage_add(office.db, &link, &err));
	set_is(office_commit(&office),
	       "lineage/1 #row >1;lineage/1 kind >transfer;lineage/1 from_project >1;lineage/1 from_series >7;"
	       "lineage/1 to_project >2;lineage/1 to_series >9;lineage/1 from_year >2022;"
	       "lineage/1 reason >窓口の一本化;");
	link.year = 2021;
	office_begin(&office);
	OK(lineage_correct(office.db, &link, &err));
	set_is(office_commit(&office), "lineage/1 from_year 2022>2021;");
	office_begin(&office);
	OK(lineage_correct(office.db, &link, &err));
	CHECK_INT(office_commit(&office), 0);	/* nothing changed: no set */
	OK(lineage_of(office.db, link.to_project, &links, &count, &err));
	if (CHECK_INT(count, 1)) {
		CHECK_INT(links[0].kind, LINEAGE_TRANSFER);
		CHECK_INT(links[0].from_series, 7);
		CHECK_INT(links[0].year, 2021);
		CHECK_TEXT(links[0].reason, reason);
	}
	links_release(links, count);
	office_begin(&office);
	OK(lineage_drop(office.db, link.id, &err));
	FAILS(lineage_drop(office.db, link.id, &err), RC_CORRUPT);	/* there is none any more */
	CHECK(office_commit(&office) > 0);
	OK(lineage_of(office.db, link.from_project, &links, &count, &err));
	CHECK_INT(count, 0);
	links_release(links, count);
	office_close(&office);
}

/* A new indicator is none that a link tells of, though that may be no more. */
static void series_are_never_again(void)
{
	struct address name = ADDRESS_AT(FIELD_indicator_name, 5, 0);
	struct link link = { .kind = LINEAGE_TRANSFER, .from_series = 7000, .to_series = 9000, .year = 2022 };
	struct value value = value_text("新しい指標");
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	link.from_project = project_of(id);
	link.to_project = project_of(office_store(&office, 2023, "002"));
	office_begin(&office);
	OK(lineage_add(office.db, &link, &err));
	if (sheets_drop_row(office.db, id, &name, &err))	/* the generator may have made none */
		err_release(&err);
	OK(sheets_write(office.db, id, &name, NULL, &value, &err));
	office_commit(&office);
	OK(sheets_load(office.db, id, &sheet, &err));
	CHECK_INT(sheet_series(sheet, 5), 9001);
	sheet_free(sheet);
	value_release(&value);
	office_close(&office);
}

/* Whole programs have no series; one of the two alone is no link. */
static void whole_programs(void)
{
	struct link link = { .kind = LINEAGE_MERGE, .year = 2022 };
	struct err err = ERR_INIT;

	office_open(&office);
	link.from_project = project_of(office_store(&office, 2023, "001"));
	link.to_project = project_of(office_store(&office, 2023, "002"));
	office_begin(&office);
	OK(lineage_add(office.db, &link, &err));
	set_is(office_commit(&office), "lineage/1 #row >1;lineage/1 kind >merge;lineage/1 from_project >1;"
				       "lineage/1 to_project >2;lineage/1 from_year >2022;");
	office_begin(&office);
	link.from_series = 3;
	CHECK(lineage_add(office.db, &link, &err) != RC_OK);
	err_release(&err);
	link = (struct link){ .kind = LINEAGE_MERGE, .from_project = 1, .to_project = 1, .year = 2022 };
	CHECK(lineage_add(office.db, &link, &err) != RC_OK);	/* from itself */
	err_release(&err);
	db_rollback(office.db);
	office_close(&office);
}

static void lives(void)
{
	struct life life = { 0 };
	struct err err = ERR_INIT;
	int64_t project = 0;

	office_open(&office);
	office_begin(&office);
	OK(projects_create(office.db, "2024-04-01", &project, &err));
	set_is(office_commit(&office), "project/1 #row >1;project/1 begun >2024-04-01;");
	office_begin(&office);
	OK(projects_end(office.db, project, "2025-03-31", "廃止", &err));
	set_is(office_commit(&office), "project/1 ended >2025-03-31;project/1 why >廃止;");
	OK(projects_life(office.db, project, &life, &err));
	CHECK_TEXT(life.begun, "2024-04-01");
	CHECK_TEXT(life.ended, "2025-03-31");
	CHECK_TEXT(life.why, "廃止");
	life_release(&life);
	FAILS(projects_life(office.db, 99, &life, &err), RC_NOT_FOUND);
	office_close(&office);
}

static void number_is(int year, const char *number, bool there, bool taken)
{
	struct successor *all = NULL;
	struct err err = ERR_INIT;
	size_t count = 0, found = 0;

	OK(projects_before(office.db, year, &all, &count, &err));
	for (size_t i = 0; i < count; i++) {
		if (strcmp(all[i].number, number))
			continue;
		found++;
		CHECK_INT(all[i].there, there);
		CHECK_INT(all[i].taken, taken);
	}
	CHECK_INT(found, 1);
	projects_release(all, count);
}

static void before_a_year(void)
{
	struct successor *all = NULL;
	struct err err = ERR_INIT;
	size_t count = 0;

	office_open(&office);
	OK(projects_before(office.db, 2024, &all, &count, &err));
	CHECK_INT(count, 0);
	projects_release(all, count);
	office_store(&office, 2022, "001");
	office_store(&office, 2023, "002");
	office_store(&office, 2024, "002");	/* another program's: the generator makes one each */
	number_is(2024, "001", false, false);
	number_is(2024, "002", false, true);
	OK(projects_before(office.db, 2023, &all, &count, &err));
	CHECK_INT(count, 1);
	projects_release(all, count);
	office_close(&office);
}

static void nearest_places(void)
{
	struct place place = { 0 };
	struct err err = ERR_INIT;
	int64_t id, project;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	project = project_of(id);
	OK(projects_nearest(office.db, project, 0, 2019, &place, &err));
	CHECK_INT(place.sheet_id, id);
	CHECK_INT(place.year, 2023);
	CHECK_TEXT(place.number, "001");
	CHECK_INT(place.row, 0);
	place_release(&place);
	OK(projects_nearest(office.db, project, 12345, 2023, &place, &err));	/* a series that it has not */
	CHECK_INT(place.sheet_id, id);
	CHECK_INT(place.row, 0);
	place_release(&place);
	OK(projects_nearest(office.db, 99, 0, 2023, &place, &err));
	CHECK_INT(place.sheet_id, 0);
	place_release(&place);
	office_close(&office);
}

TESTS(TEST(links_are_history), TEST(series_are_never_again), TEST(whole_programs), TEST(lives), TEST(before_a_year), TEST(nearest_places))
