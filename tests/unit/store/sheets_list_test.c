/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Lists in every order, forwards and backwards, whole and in pages, with every
 * filter; and that an index answers them.
 */
#include "office.h"

#include "store/connection.h"
#include "store/list_sql.h"
#include "store/statement.h"

#define SHEETS 180

static struct office office;

struct seen {
	int64_t ids[SHEETS + 1];
	int years[SHEETS + 1];
	size_t count;
	char *last_name;
};

static enum rc see(const struct list_row *row, void *arg, struct err *err)
{
	struct seen *seen = arg;

	(void)err;
	CHECK(db_is_idle(office.db));
	if (seen->count <= SHEETS) {
		seen->ids[seen->count] = row->id;
		seen->years[seen->count++] = row->year;
	}
	return RC_OK;
}

static void fill(void)
{
	static const char *const sections[] = { "総務部ＩＴ推進課", "市民部市民課", "都市部公園課" };
	static const char *const names[] = { "サーバー運営", "窓口業務", "公園の維持", "ｻｰﾊﾞｰ更新" };
	static const char *const states[] = { "not_started", "in_work", "submitted" };
	struct err err = ERR_INIT;

	office_begin(&office);
	for (int i = 0; i < SHEETS; i++) {
		struct sheet *sheet = sheet_new(2021 + i % 3);
		const char *section = sections[office_pick(&office, 3)];
		char number[16];
		bool made;

		snprintf(number, sizeof(number), "%03d", (i * 37) % 991);
		sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
		sheet_take(sheet, &ADDRESS(FIELD_basic_name),
			   value_text(names[office_pick(&office, 4)]));
		if (office_pick(&office, 6)) {
			OK(sheets_section(office.db, section, &sheet->section_id, &made, &err));
			sheet_take(sheet, &ADDRESS(FIELD_basic_section), value_text(section));
			sheet_take(sheet, &ADDRESS(FIELD_basic_unit), value_text("管理係"));
		}
		sheet_take(sheet, &ADDRESS(FIELD_evaluation_progress_score),
			   VALUE_OF_NUMBER(1 + i % 5));
		sheet_take(sheet, &ADDRESS(FIELD_direction_choice), value_text("継続"));
		free(sheet->state);
		sheet->state = strdup(states[office_pick(&office, 3)]);
		OK(sheets_create(office.db, sheet, &err));
		sheet_free(sheet);
	}
	office_commit(&office);
}

static struct seen list(struct list_query query, int64_t from, bool backward, int limit)
{
	struct seen seen = { 0 };
	struct err err = ERR_INIT;

	OK(sheets_list(office.db, &query, from, backward, limit, see, &seen, &err));
	return seen;
}

/* Pages of `step`, put together, and backwards, are the whole list. */
static void check_pages(struct list_query query, int step, const struct seen *whole)
{
	for (int backward = 0; backward < 2; backward++) {
		struct seen page;
		int64_t from = 0;
		size_t at = 0;

		do {
			page = list(query, from, backward, step);
			CHECK((int)page.count <= step);
			for (size_t i = 0; i < page.count; i++, at++) {
				size_t place = backward ? whole->count - 1 - at : at;

				if (at < whole->count)
					CHECK_INT(page.ids[i], whole->ids[place]);
			}
			from = page.count ? page.ids[page.count - 1] : 0;
		} while (page.count);
		CHECK_INT(at, whole->count);
	}
}

static void compare_rows(enum list_sort sort, int64_t before, int64_t after)
{
	struct sheet *a = NULL, *b = NULL;
	struct err err = ERR_INIT;
	const char *x, *y;
	int order = 0;

	OK(sheets_load(office.db, before, &a, &err));
	OK(sheets_load(office.db, after, &b, &err));
	if (a->year != b->year)
		order = a->year > b->year ? -1 : 1;
	else if (sort == LIST_BY_NAME)
		order = strcmp(sheet_text(a, &ADDRESS(FIELD_basic_name)),
			       sheet_text(b, &ADDRESS(FIELD_basic_name)));
	else if (sort == LIST_BY_SECTION)
		order = (a->section_id > b->section_id) - (a->section_id < b->section_id);
	else if (sort == LIST_BY_STATE)
		order = strcmp(a->state, b->state);
	x = sheet_text(a, &ADDRESS(FIELD_basic_number));
	y = sheet_text(b, &ADDRESS(FIELD_basic_number));
	CHECK(order ? order < 0 : strcmp(x, y) < 0);
	sheet_free(a);
	sheet_free(b);
}

static void every_order(void)
{
	office_open(&office);
	fill();
	for (int sort = LIST_BY_NUMBER; sort <= LIST_BY_STATE; sort++) {
		for (int year = 0; year <= 2022; year += 2022) {
			struct list_query query = { .sort = (enum list_sort)sort, .year = year };
			struct seen whole = list(query, 0, false, 0);

			CHECK_INT(whole.count, year ? SHEETS / 3 : SHEETS);
			for (size_t i = 1; i < whole.count; i++)
				compare_rows(query.sort, whole.ids[i - 1], whole.ids[i]);
			check_pages(query, 7, &whole);
			check_pages(query, 64, &whole);
			check_pages(query, 1000, &whole);
		}
	}
	office_close(&office);
}

/* How many of all does the filter let through, and are they the right ones? */
static size_t filtered(struct list_query query)
{
	struct seen some = list(query, 0, false, 0);

	check_pages(query, 5, &some);
	return some.count;
}

static void every_filter(void)
{
	size_t all = 0, section = 0, wide, none;

	office_open(&office);
	fill();
	for (int sort = LIST_BY_NUMBER; sort <= LIST_BY_STATE; sort++) {
		struct list_query query = { .sort = (enum list_sort)sort, .state = "in_work" };
		size_t in_work = filtered(query);

		CHECK(in_work > 20 && in_work < SHEETS - 20);
		query.words = "ｻｰﾊﾞｰ";
		wide = filtered(query);
		query.words = "サーバー";
		CHECK_INT(filtered(query), wide);
		CHECK(wide > 0 && wide < in_work);
		query.words = "サーバー　it 総務";
		CHECK(filtered(query) < wide);
		query.state = NULL;
		query.words = "そんざいしない";
		none = filtered(query);
		CHECK_INT(none, 0);
		query.words = " 　";
		CHECK_INT(filtered(query), SHEETS);
		query.words = NULL;
		query.section = "it推進";
		section = filtered(query);
		CHECK(section > 20 && section < SHEETS / 2);
		query.section = "管理係";
		all = filtered(query);
		CHECK(all > section && all < SHEETS);
	}
	office_close(&office);
}

static enum rc first_row(const struct list_row *row, void *arg, struct err *err)
{
	int *seen = arg;

	(void)err;
	CHECK_TEXT(row->number, "007");
	CHECK_TEXT(row->name, "防犯灯");
	CHECK_TEXT(row->section, NULL);
	CHECK_TEXT(row->unit, "安全係");
	CHECK_TEXT(row->state, "not_started");
	CHECK_INT(row->year, 2023);
	CHECK_INT(row->scores[0], 5);
	CHECK_INT(row->scores[1], 0);
	CHECK_INT(row->scores[3], 2);
	CHECK_TEXT(row->direction, "拡大・拡充");
	++*seen;
	return RC_INVALID;
}

static void a_row(void)
{
	struct sheet *sheet = sheet_new(2023);
	struct list_query query = { 0 };
	struct err err = ERR_INIT;
	int seen = 0;

	office_open(&office);
	CHECK_INT(list(query, 0, false, 0).count, 0);
	CHECK_INT(list(query, 0, true, 5).count, 0);
	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text("007"));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("防犯灯"));
	sheet_take(sheet, &ADDRESS(FIELD_basic_unit), value_text("安全係"));
	sheet_take(sheet, &ADDRESS(FIELD_evaluation_needs_score), VALUE_OF_NUMBER(5));
	sheet_take(sheet, &ADDRESS(FIELD_evaluation_priority_score), VALUE_OF_NUMBER(2));
	sheet_take(sheet, &(struct address){ .field = FIELD_evaluation_progress_score,
					     .stage = "second" }, VALUE_OF_NUMBER(1));
	sheet_take(sheet, &ADDRESS(FIELD_direction_choice), value_text("拡大・拡充"));
	office_begin(&office);
	OK(sheets_create(office.db, sheet, &err));
	office_commit(&office);
	sheet_free(sheet);
	/* what the callback returns is what the call returns */
	CHECK_INT(sheets_list(office.db, &query, 0, false, 9, first_row, &seen, &err), RC_INVALID);
	CHECK_INT(seen, 1);
	err_release(&err);
	FAILS(sheets_list(office.db, &query, 99, false, 9, first_row, &seen, &err), RC_NOT_FOUND);
	office_close(&office);
}

/* No statement of a list may scan the table or sort. */
static void check_plan(const char *sql)
{
	struct str explain = STR_INIT;
	sqlite3_stmt *row = NULL;

	str_addf(&explain, "EXPLAIN QUERY PLAN %s", sql);
	if (CHECK_INT(sqlite3_prepare_v2(office.db->sqlite, explain.text, -1, &row, NULL), 0)) {
		int lines = 0;

		while (sqlite3_step(row) == SQLITE_ROW) {
			const char *plan = (const char *)sqlite3_column_text(row, 3);

			lines++;
			if (strstr(plan, "TEMP B-TREE") || !strncmp(plan, "SCAN sheet", 10))
				check_text(plan, "a search by an index", sql, __FILE__, __LINE__);
		}
		CHECK(lines > 0);
	}
	sqlite3_finalize(row);
	str_release(&explain);
}

static void plans(void)
{
	struct str sql = STR_INIT;

	office_open(&office);
	for (int bits = 0; bits < 64; bits++) {
		struct list_form form = { .sort = (enum list_sort)(bits >> 4),
					  .backward = bits & 1, .after = bits & 2,
					  .state = bits & 4, .nowhere = bits & 8 };

		if (form.nowhere && !list_has_nowhere(form.sort))
			continue;
		str_clear(&sql);
		list_sql(&form, &sql);
		check_plan(sql.text);
	}
	str_clear(&sql);
	list_sql_scores(&sql);
	check_plan(sql.text);
	str_clear(&sql);
	list_sql_place(LIST_BY_NAME, &sql);
	check_plan(sql.text);
	str_release(&sql);
	office_close(&office);
}

TESTS(TEST(every_order), TEST(every_filter), TEST(a_row), TEST(plans))
