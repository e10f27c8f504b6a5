/* SPDX-License-Identifier: GPL-3.0-or-later */
/* learn - sentences, names and codes that the store knows. */
#include "service/learn.h"

#include <string.h>

#include "base/alloc.h"
#include "model/sheet.h"
#include "service/administer.h"
#include "service/session.h"
#include "store/sheets.h"
#include "unit/service/city.h"

#define MOST 50

static struct city city;
static struct service *service;

static void begin(void)
{
	struct err err = ERR_INIT;

	/* No demo: what is known is what the test stores. */
	city = (struct city){ .folder = "/tmp/hyoka-city-XXXXXX", .now = INT64_C(1718582400), .seed = 7 };
	city.sources = (struct sources){ .now = city_now, .random = city_random, .arg = &city };
	str_init(&city.path);
	CHECK(mkdtemp(city.folder) != NULL);
	str_addf(&city.path, "%s/store.db", city.folder);
	OK(service_init(&(struct service_options){ .store = city.path.text, .sources = &city.sources }, false, &err));
	service = city_open(&city, "tanaka");
}

static void end(void)
{
	service_close(service);
	city_end(&city);
}

static void put(struct sheet *sheet, enum field_id field, int row, const char *text)
{
	struct address at = ADDRESS_AT(field, row, 0);

	sheet_take(sheet, &at, value_text(text));
}

/* A sheet with a comment for needs 4, a budget account and an indicator. */
static void store(int year, const char *number, const char *comment, const char *code,
		  const char *name, const char *unit)
{
	struct act act = session_act(service, NULL);
	struct sheet *sheet = sheet_new(year);
	struct value four = VALUE_OF_NUMBER(4);
	struct err err = ERR_INIT;

	put(sheet, FIELD_basic_number, 0, number);
	put(sheet, FIELD_basic_name, 0, "道の維持");
	put(sheet, FIELD_evaluation_needs_comment, 0, comment);
	put(sheet, FIELD_basic_account_code, 0, code);
	put(sheet, FIELD_basic_account_name, 0, name);
	sheet_put(sheet, &ADDRESS(FIELD_evaluation_needs_score), &four);
	sheet_add_row(sheet, &ADDRESS_AT(FIELD_indicator_name, 1, 0));
	put(sheet, FIELD_indicator_unit, 1, unit);
	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	sheet_free(sheet);
}

static void join(const struct suggestion *found, size_t count, struct str *out)
{
	str_clear(out);
	for (size_t i = 0; i < count; i++)
		str_addf(out, "%s%s", i ? "|" : "", found[i].text);
}

static void sentences_are(int score, const char *wanted)
{
	struct suggestion found[MOST];
	struct str got = STR_INIT;
	struct err err = ERR_INIT;
	size_t count = 0;

	OK(learn_sentences(service, "needs", score, found, MOST, &count, &err));
	join(found, count, &got);
	CHECK_TEXT(got.text, wanted);
	str_release(&got);
}

static void sentences_by_use(void)
{
	static const char text[] = "criterion\tscore\ttext\nneeds\t4\t条例で決めた文\n";
	struct master_input input = { .table = table_named("sentence"), .file = "sentence", .bytes = text,
				      .length = sizeof(text) - 1 };
	struct suggestion found[1];
	struct err err = ERR_INIT;
	size_t count = 0;

	begin();
	store(2022, "001", "高い", NULL, NULL, NULL);
	store(2022, "002", "見込まれる", NULL, NULL, NULL);
	store(2023, "001", "高い", NULL, NULL, NULL);
	store(2021, "003", "古い文", NULL, NULL, NULL);
	store(2023, "004", NULL, NULL, NULL, NULL);
	sentences_are(4, "高い|見込まれる|古い文");	/* of equals the newest year's */
	sentences_are(3, "");
	sentences_are(0, "");
	/* Looked up once, until the session is refreshed. */
	store(2024, "002", "見込まれる", NULL, NULL, NULL);
	store(2025, "002", "見込まれる", NULL, NULL, NULL);
	sentences_are(4, "高い|見込まれる|古い文");
	learn_forget(service);
	sentences_are(4, "見込まれる|高い|古い文");
	OK(master_import(service, &input, NULL, &err));
	OK(service_refresh(service, &err));
	sentences_are(4, "条例で決めた文|見込まれる|高い|古い文");
	OK(learn_sentences(service, "needs", 4, found, 1, &count, &err));
	CHECK_INT(count, 1);
	CHECK_TEXT(found[0].text, "条例で決めた文");
	end();
}

static void suggests(enum field_id field, const char *typed, int year, size_t limit,
		     const char *wanted)
{
	struct learn_query query = { .field = field, .typed = typed, .year = year, .limit = limit };
	struct suggestion found[MOST];
	struct str got = STR_INIT;
	struct err err = ERR_INIT;
	size_t count = 0;

	OK(learn_suggest(service, &query, found, &count, &err));
	join(found, count, &got);
	if (!CHECK_TEXT(got.text, wanted))
		printf("# typed %s\n", typed);
	str_release(&got);
}

static void names_and_codes(void)
{
	const char *name = NULL;
	struct err err = ERR_INIT;

	begin();
	store(2022, "001", NULL, "01-020108-15", "ネットワークの運用", "ﾒｰﾄﾙ");
	store(2022, "002", NULL, "01-030201-11", "道路の修繕", "件");
	store(2023, "001", NULL, "01-020108-15", "ネットワークシステムの運用", "件");
	store(2023, "002", NULL, "02-010101-01", "道の駅ネットワーク", "開催件数");
	store(2023, "003", NULL, "02-010101-02", NULL, "x\ny");
	suggests(FIELD_basic_account_code, "", 0, MOST, "01-020108-15|02-010101-02|02-010101-01|01-030201-11");
	suggests(FIELD_basic_account_code, "", 0, 2, "01-020108-15|02-010101-02");
	suggests(FIELD_basic_account_code, "０１－", 0, MOST, "01-020108-15|01-030201-11|02-010101-02|02-010101-01");
	suggests(FIELD_basic_account_code, "ねっとわーく", 0, MOST, "01-020108-15|02-010101-01");
	suggests(FIELD_basic_account_code, "ない", 0, MOST, "");
	suggests(FIELD_indicator_unit, "件", 0, MOST, "件|開催件数");
	suggests(FIELD_indicator_unit, "メートル", 0, MOST, "ﾒｰﾄﾙ");
	OK(learn_account(service, "01-020108-15", &name, &err));
	CHECK_TEXT(name, "ネットワークシステムの運用");	/* the newest */
	OK(learn_account(service, "02-010101-02", &name, &err));
	CHECK(!name);
	OK(learn_account(service, "09", &name, &err));
	CHECK(!name);
	end();
}

/* Choices come from the master, with those that a sheet has besides. */
static void choices(void)
{
	static const char text[] = "list\tlabel\tposition\tfrom_year\tto_year\n"
				   "direction\t休止\t9\t2025\t\ndirection\t廃止\t8\t\t2020\n";
	struct master_input input = { .table = table_named("choice"), .file = "choice", .bytes = text,
				      .length = sizeof(text) - 1 };
	struct sheet *sheet = sheet_new(2023);
	struct act act;
	struct err err = ERR_INIT;

	begin();
	OK(master_import(service, &input, NULL, &err));
	OK(service_refresh(service, &err));
	suggests(FIELD_direction_choice, "", 2023, MOST, "拡大・拡充|継続");
	suggests(FIELD_direction_choice, "", 2025, MOST, "拡大・拡充|継続|休止");
	suggests(FIELD_direction_choice, "", 2019, MOST, "拡大・拡充|継続|廃止");
	put(sheet, FIELD_basic_number, 0, "001");
	put(sheet, FIELD_basic_name, 0, "道の維持");
	put(sheet, FIELD_direction_choice, 0, "見直し");
	act = session_act(service, NULL);
	OK(db_begin(service->db, &act, &err));
	OK(sheets_create(service->db, sheet, &err));
	OK(db_commit(service->db, NULL, &err));
	learn_forget(service);
	suggests(FIELD_direction_choice, "", 2023, MOST, "見直し|拡大・拡充|継続");
	suggests(FIELD_basic_sdg, "まち", 0, MOST, "11");
	suggests(FIELD_basic_sdg, "1", 0, 3, "1|10|11");
	suggests(FIELD_basic_name, "", 0, MOST, "");	/* a key is nobody else's */
	suggests(FIELD_overview_target, "", 0, MOST, "");
	sheet_free(sheet);
	end();
}

TESTS(TEST(sentences_by_use), TEST(names_and_codes), TEST(choices))
