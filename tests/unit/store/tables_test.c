/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Master tables and settings: what goes in comes out, what is wrong is named.
 */
#include "office.h"

#include "store/connection.h"
#include "store/embedded.h"

static struct office office;

static enum rc put(const char *table, const char *const *values, enum table_change *change,
		   struct err *err)
{
	enum rc rc;

	office_begin(&office);
	rc = table_put(office.db, table_named(table), values, change, err);
	if (rc)
		db_rollback(office.db);
	else
		office_commit(&office);
	return rc;
}

static void becomes(const char *table, const char *const *values, enum table_change wanted)
{
	enum table_change change = TABLE_SAME;
	struct err err = ERR_INIT;

	OK(put(table, values, &change, &err));
	CHECK_INT(change, wanted);
}

static void refused(const char *table, const char *const *values, const char *column)
{
	enum table_change change;
	struct err err = ERR_INIT;

	CHECK_INT(put(table, values, &change, &err), RC_INVALID);
	CHECK(err.message && strstr(err.message, column));
	err_release(&err);
}

/* The list agrees with the schema: every column, keys first. */
static void agree_with_schema(void)
{
	struct err err = ERR_INIT;

	office_open(&office);
	for (size_t t = 0; table_at(t); t++) {
		const struct table_info *table = table_at(t);
		struct str sql = STR_INIT;
		int64_t count = 0, keys = 0;

		CHECK(table_named(table->name) == table);
		CHECK(table->columns[table->column_count] == NULL);
		str_addf(&sql, "SELECT count(*) FROM pragma_table_info('%s')", table->name);
		sqlite3_set_authorizer(office.db->sqlite, NULL, NULL);
		OK(connection_number(office.db, sql.text, &count, &err));
		str_add(&sql, " WHERE pk > 0");
		OK(connection_number(office.db, sql.text, &keys, &err));
		CHECK_INT(table->column_count, count);
		CHECK_INT(table->key_count, keys);
		for (size_t c = 0; c < table->column_count; c++) {
			str_clear(&sql);
			str_addf(&sql, "SELECT (pk > 0) + 1 FROM pragma_table_info('%s')"
				 " WHERE name = '%s'", table->name, table->columns[c]);
			OK(connection_number(office.db, sql.text, &count, &err));
			CHECK_INT(count, c < table->key_count ? 2 : 1);
		}
		str_release(&sql);
	}
	CHECK(table_named("sheet") == NULL);
	CHECK(table_named("setting") == NULL);
	office_close(&office);
}

static void put_rows(void)
{
	office_open(&office);
	becomes("choice", (const char *[]){ "status", "継続", "", "2", NULL, NULL }, TABLE_ADDED);
	becomes("choice", (const char *[]){ "status", "継続", "", "2", NULL, NULL }, TABLE_SAME);
	becomes("choice", (const char *[]){ "status", "継続", NULL, "０２", "", "" }, TABLE_SAME);
	becomes("choice", (const char *[]){ "status", "継続", "続", "2", NULL, NULL }, TABLE_CHANGED);
	becomes("choice", (const char *[]){ "status", "継続", "続", "2", "2020", NULL }, TABLE_CHANGED);
	becomes("unit_cost", (const char *[]){ "2023", "6,906,600", "2426", NULL }, TABLE_ADDED);
	becomes("unit_cost", (const char *[]){ "2023", "6906600", "2426", "component" }, TABLE_SAME);
	becomes("unit_cost", (const char *[]){ "2023", "6906600", "2426", "total" }, TABLE_CHANGED);
	becomes("requirement", (const char *[]){ "normal", "cost.budget" }, TABLE_ADDED);
	becomes("requirement", (const char *[]){ "normal", "cost.budget" }, TABLE_SAME);
	becomes("section", (const char *[]){ NULL, "市民部市民課", NULL, NULL, NULL }, TABLE_ADDED);
	becomes("section", (const char *[]){ "1", "市民部市民窓口課", NULL, "2025", NULL },
		TABLE_CHANGED);

	refused("choice", (const char *[]){ NULL, "継続", "", "2", NULL, NULL }, "list");
	refused("choice", (const char *[]){ "status", "", "", "2", NULL, NULL }, "label");
	refused("choice", (const char *[]){ "status", "継続", "", "二", NULL, NULL }, "position");
	refused("choice", (const char *[]){ "status", "継続", "", "2", "1.5", NULL }, "from_year");
	refused("unit_cost", (const char *[]){ "2023", "", "2426", NULL }, "person_yen");
	refused("unit_cost", (const char *[]){ "2023", "1", "2426", "up" }, "rounding");
	refused("workflow_step", (const char *[]){ "in_work", "b", "c", "returned", "2" }, "reason");
	refused("workflow_step", (const char *[]){ "in_work", "b", "c", "nowhere", "0" }, "next");
	refused("workflow_step", (const char *[]){ "", "b", "c", "in_work", "0" }, "state");
	refused("choice", (const char *[]){ "colour", "赤", "", "1", NULL, NULL }, "list");
	refused("requirement", (const char *[]){ "normal", "cost.nothing" }, "address");
	refused("requirement", (const char *[]){ "normal", "cost.budget@2023" }, "address");
	refused("requirement", (const char *[]){ "strict", "cost.budget" }, "scope");
	refused("sentence", (const char *[]){ "beauty", "3", "文" }, "criterion");
	refused("sdg", (const char *[]){ "18", "十八" }, "goal");
	refused("unit_cost", (const char *[]){ "2023", "-1", "1", NULL }, "person_yen");
	refused("evaluation_stage", (const char *[]){ "needs", "x", "", "", "0", "0" }, "key");
	refused("evaluation_stage", (const char *[]){ "a.b", "x", "", "", "0", "0" }, "key");
	refused("empty_reason", (const char *[]){ "a", "b", "1", "", "never", "0", "0", "0" },
		"years");
	refused("sentence", (const char *[]){ "needs", "6", "文" }, "score");
	refused("unit_cost", (const char *[]){ "23", "1", "1", "total" }, "year");
	office_close(&office);
}

/* Put the lines of a TSV whose header is the table's columns in any order. */
static int put_tsv(const struct table_info *table, char *text)
{
	const char *values[16] = { NULL };
	size_t places[16], count = 0;
	struct err err = ERR_INIT;
	enum table_change change;
	char *line, *rest = text;
	int lines = 0;

	for (char *name, *header = strsep(&rest, "\n"); (name = strsep(&header, "\t")); count++) {
		size_t c = 0;

		while (c < table->column_count && strcmp(table->columns[c], name))
			c++;
		CHECK(c < table->column_count && count < 16);
		places[count] = c;
	}
	for (; (line = strsep(&rest, "\n")) && *line; lines++) {
		char *cell;

		for (size_t i = 0; (cell = strsep(&line, "\t")) && i < count; i++)
			values[places[i]] = strcmp(cell, "\\N") ? cell : NULL;
		OK(table_put(office.db, table, values, &change, &err));
		CHECK_INT(change, TABLE_ADDED);
		OK(table_put(office.db, table, values, &change, &err));
		CHECK_INT(change, TABLE_SAME);
	}
	return lines;
}

static void shipped(void)
{
	int tables = 0, rows = 0;

	office_open(&office);
	office_begin(&office);
	for (const struct embedded *file = embedded_files; file->name; file++) {
		char *name, *text;

		if (strncmp(file->name, "masters/", 8))
			continue;
		name = strndup(file->name + 8, strcspn(file->name + 8, "."));
		text = strdup(file->text);
		if (CHECK(table_named(name) != NULL) && strcmp(name, "workflow_step") &&
		    strcmp(name, "evaluation_stage")) {
			rows += put_tsv(table_named(name), text);
			tables++;
		}
		free(name);
		free(text);
	}
	office_commit(&office);
	CHECK(tables >= 5);
	CHECK(rows > 80);
	office_close(&office);
}

static void masters(void)
{
	struct masters *masters = NULL;
	struct err err = ERR_INIT;

	office_open(&office);
	becomes("choice", (const char *[]){ "direction", "縮小", "", "2", NULL, "2030" }, TABLE_ADDED);
	becomes("choice", (const char *[]){ "direction", "継続", "続", "1", NULL, NULL }, TABLE_ADDED);
	becomes("era", (const char *[]){ "令和", "R", "2019", "2" }, TABLE_ADDED);
	becomes("era", (const char *[]){ "平成", "H", "1989", "1" }, TABLE_ADDED);
	becomes("sdg", (const char *[]){ "4", "みんなの学び" }, TABLE_ADDED);
	becomes("sentence", (const char *[]){ "needs", "5", "とても要る。" }, TABLE_ADDED);
	becomes("unit_cost", (const char *[]){ "2022", "7000000", "2500", "total" }, TABLE_ADDED);
	becomes("unit_cost", (const char *[]){ "2021", "6900000", "2400", "component" }, TABLE_ADDED);
	becomes("empty_reason", (const char *[]){ "集計中", "集計中です", "1", "number|decimal",
						  "past", "1", "0", "2" }, TABLE_ADDED);
	becomes("requirement", (const char *[]){ "light", "cost.settled" }, TABLE_ADDED);
	becomes("section", (const char *[]){ NULL, "総務課", "2020", NULL, "1" }, TABLE_ADDED);
	if (OK(tables_load_masters(office.db, &masters, &err))) {
		CHECK_INT(masters->choice_count, 2);
		CHECK_TEXT(masters->choices[0].label, "継続");
		CHECK_TEXT(masters->choices[0].aliases, "続");
		CHECK_INT(masters->choices[1].to_year, 2030);
		CHECK_INT(masters->eras.count, 2);
		CHECK_TEXT(masters->eras.items[1].letter, "R");
		CHECK_INT(masters->eras.items[1].first_year, 2019);
		CHECK_TEXT(masters_sdg_title(masters, 4), "みんなの学び");
		CHECK_TEXT(masters_sentence(masters, "needs", 5), "とても要る。");
		CHECK_INT(masters->unit_cost_count, 2);
		CHECK(masters->unit_costs[0].component && !masters->unit_costs[1].component);
		CHECK_INT(masters->unit_costs[1].person_yen, 7000000);
		CHECK(masters->reasons[0].offered && masters->reasons[0].for_submission);
		CHECK(!masters->reasons[0].for_settlement);
		CHECK_TEXT(masters->reasons[0].years, "past");
		CHECK_TEXT(masters->requirements[0].address, "cost.settled");
		CHECK_TEXT(masters->stages[0].label, "二次");
		CHECK(masters->stages[0].printed);
		CHECK_INT(masters->step_count, 2);
		CHECK_TEXT(masters->steps[1].next, "in_work");
		CHECK_INT(masters->section_count, 1);
		CHECK_INT(masters->sections[0].from_year, 2020);
	}
	masters_free(masters);
	office_close(&office);
}

struct copy {
	struct str text;
	size_t columns;
};

static enum rc copy_row(const char *const *values, void *arg, struct err *err)
{
	struct copy *copy = arg;

	(void)err;
	for (size_t i = 0; i < copy->columns; i++)
		str_addf(&copy->text, "%s|", values[i] ? values[i] : "-");
	return RC_OK;
}

static void each(void)
{
	struct copy copy = { STR_INIT, table_named("choice")->column_count };
	struct err err = ERR_INIT;

	office_open(&office);
	becomes("choice", (const char *[]){ "class", "二", "", "2", NULL, "2030" }, TABLE_ADDED);
	becomes("choice", (const char *[]){ "class", "一", "壱", "1", "2020", NULL }, TABLE_ADDED);
	OK(table_each(office.db, table_named("choice"), copy_row, &copy, &err));
	CHECK_TEXT(copy.text.text, "class|一|壱|1|2020|-|class|二||2|-|2030|");
	str_release(&copy.text);
	office_close(&office);
}

static void settings(void)
{
	static const char *const values[] = { "2024", "2025", "", NULL, NULL, "2026" };
	struct err err = ERR_INIT;
	char *value = NULL;

	office_open(&office);
	OK(setting_get(office.db, "working-year", &value, &err));
	CHECK_TEXT(value, NULL);
	for (size_t i = 0; i < sizeof(values) / sizeof(*values); i++) {
		office_begin(&office);
		OK(setting_put(office.db, "working-year", values[i], &err));
		office_commit(&office);
		OK(setting_get(office.db, "working-year", &value, &err));
		CHECK_TEXT(value, values[i]);
		free(value);
	}
	office_begin(&office);
	OK(setting_put(office.db, "working-year", "2026", &err));
	CHECK_INT(office_commit(&office), 0);
	office_close(&office);
}

TESTS(TEST(agree_with_schema), TEST(put_rows), TEST(shipped), TEST(masters), TEST(each), TEST(settings))
