/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What is written whole comes back as it was: sheets with every field, texts
 * that look like anything the form knows, gaps in lists, empty cells with and
 * without a reason.
 */
#include "formats/published.h"

#include "base/text.h"
#include "model/derive.h"
#include "model/kind.h"
#include "published_city.h"

#define SHEETS 1500

static struct masters *city;
static uint64_t state;

static int pick(int count)
{
	state ^= state << 13;
	state ^= state >> 7;
	state ^= state << 17;
	return (int)(state % (uint64_t)count);
}

/* ---- texts ---- */

static const char *const pieces[] = {
	"#", "# ", "## 評価", "####", "—", "（設定なし）", "（欠番）", "（空欄）", "（未到来）", "（該当なし）",
	"予算科目", "事業期間", "SDGs", "業務", "業務 ", "組織、予算等", "組織、予算等 ", "指標名", "目標値", "理由",
	"<br>", "<p>", "</p>", "<p>業務 ", "</p> <p>組織、予算等 ", "&", "&amp;", "&lt;", "&#48;", "&#", "&#32;",
	"<", ">", "\"", "'", "\\", " ", "  ", "\n", "\n\n", "　", "(", ")", "（", "）", "( )", "(人)",
	"（減少が良い）", "（増加が良い）", "（良い方向は未設定）", "分以内", "以下", "未満",
	"0", "0.0", "1", "5 ", "12", "-", "△", ",", "088", "01-020304-05", "01-020304-05 ", "IV-3",
	"09産業と技術革新の基盤をつくろう", "17", "令和 5年度", "R05年度", "事務事業マネジメントシート",
	"(千円)", "(千円) 1,234", "継続", "有", "無", "拡大・拡充",
	"あいうえおかきくけこさしすせそたちつてとなにぬね ", "あいうえおかきくけこさしすせそたちつて ",
	"あいうえおかきくけこさしすせそたちつて", "あいうえおかきくけこさしすせそた", "市民の広場", "ひろば", "図書",
	"カ゚", "🌸", "朗", "①", "~", "～", "a", "Z",
};

/* Up to `most` pieces; what the gate refuses is tried again. */
static char *random_text(bool lines, int most)
{
	for (;;) {
		struct str raw = STR_INIT;
		struct err err = ERR_INIT;
		char *text = NULL;
		enum rc rc;

		for (int n = 1 + pick(most); n > 0; n--)
			str_add(&raw, pieces[pick((int)COUNT_OF(pieces))]);
		rc = text_take(raw.text, raw.length, lines ? TEXT_LINES : TEXT_ONE_LINE, &text, &err);
		str_release(&raw);
		err_release(&err);
		if (!rc)
			return text;
	}
}

static char *random_number(const struct field *field)
{
	static const int64_t spans[] = { 1, 10, 1000, 100000, 100000000 };
	int64_t whole = pick((int)spans[pick((int)COUNT_OF(spans))]);
	struct str out = STR_INIT;
	int decimals = field->scale ? pick(field->scale + 1) : 0;

	str_addf(&out, "%s%" PRId64, !pick(4) ? "-" : "", whole);
	for (int i = 0; i < decimals; i++)
		str_addf(&out, "%s%d", i ? "" : ".", pick(10));
	return str_take(&out);
}

/* A value that the field itself takes. */
static struct value random_value(enum field_id id)
{
	const struct field *field = field_info(id);
	struct value value = VALUE_NONE;

	while (value.type == VALUE_EMPTY) {
		struct err err = ERR_INIT;
		char *text = field->kind == KIND_NUMBER || field->kind == KIND_DECIMAL ? random_number(field)
			   : field->kind == KIND_WAY ? xstrdup(pick(2) ? "up" : "down")
			   : field->kind == KIND_SCORE || field->kind == KIND_GOAL ? random_number(field)
			   : random_text(kind_info(field->kind)->lines, 1 + pick(6));

		if (field_parse(id, text, &value, &err))
			err_release(&err);
		free(text);
	}
	return value;
}

/* ---- sheets ---- */

/* A cell that is there: a value, nothing, or nothing with a reason. */
static void fill(struct sheet *sheet, const struct address *at)
{
	const struct field *field = field_info(at->field);
	bool needed = field->flags & FIELD_KEY;
	struct str address = STR_INIT;
	const char *reason;

	if (needed || pick(3)) {
		sheet_take(sheet, at, random_value(at->field));
		return;
	}
	sheet_put(sheet, at, &VALUE_NONE);
	if (pick(2) || (field->flags & FIELD_DERIVED) || field->kind == KIND_WAY)
		return;
	reason = city_reason_keys[pick((int)COUNT_OF(city_reason_keys))];
	address_format(at, &address);
	if (strcmp(reason, REASON_TO_COME) || address_to_come(at, sheet->year))
		sheet_set_mark(sheet, address.text, "empty", reason);
	str_release(&address);
}

static void add_rows(struct sheet *sheet)
{
	static const enum field_id lists[] = { FIELD_basic_pledge, FIELD_basic_strategy_policy,
					       FIELD_basic_sdg, FIELD_indicator_name };

	int most = pick(3) ? INDICATOR_SLOTS : 12;

	for (size_t i = 0; i < COUNT_OF(lists); i++)
		for (int row = 1; row <= (lists[i] == FIELD_indicator_name ? INDICATOR_SLOTS : most); row++)
			if (!pick(2))
				sheet_add_row(sheet, &ADDRESS_AT(lists[i], row, 0));
}

/* A stored labour cost that the unit costs give is not stored by the reader. */
static void drop_derived(struct sheet *sheet)
{
	for (int year = sheet->year - COST_YEARS_BEFORE; year <= sheet->year + COST_YEARS_AFTER; year++) {
		struct address at = ADDRESS_AT(FIELD_cost_labour, 0, year);
		const struct value *value = sheet_get(sheet, &at);
		struct labour labour;

		if (value->type == VALUE_NUMBER && derive_labour(sheet, year, city, &labour) &&
		    labour.amount == value->number)
			sheet_put(sheet, &at, &VALUE_NONE);
	}
}

static struct sheet *random_sheet(int year)
{
	struct sheet *sheet = sheet_new(year);

	add_rows(sheet);
	for (size_t i = 0; i < sheet->cell_count; i++)
		fill(sheet, &sheet->cells[i].at);
	drop_derived(sheet);
	return sheet;
}

/* ---- properties ---- */

/* Write, read, compare, write again; false where anything differs. */
static bool comes_back(const struct sheet *sheet)
{
	struct str first = STR_INIT, second = STR_INIT;
	struct published *read;
	bool same = false;

	published_write(sheet, PUBLISHED_WHOLE, city, &first);
	read = city_read(first.text, first.length, city);
	if (read && CHECK_INT(read->count, 1)) {
		published_write(read->sheets[0].sheet, PUBLISHED_WHOLE, city, &second);
		same = CHECK(city_same(read->sheets[0].sheet, sheet)) &&
		       CHECK_TEXT(second.text, first.text) && CHECK_INT(read->sheets[0].lost_count, 0);
	}
	if (!same && getenv("HYOKA_TEST_SHOW"))
		printf("%s", first.text);
	published_free(read);
	str_release(&first);
	str_release(&second);
	return same;
}

static void random_sheets_come_back(void)
{
	int bad = 0, count = getenv("HYOKA_SLOW") ? SHEETS / 30 : SHEETS;

	city = city_new();
	for (int i = 0; i < count && bad < 3; i++) {
		struct sheet *sheet;

		state = 0x9e3779b97f4a7c15u * (uint64_t)(i + 1);
		sheet = random_sheet(2016 + pick(20));
		if (!comes_back(sheet)) {
			bad++;
			printf("# sheet %d\n", i);
		}
		sheet_free(sheet);
	}
	masters_free(city);
}

/* Several in one text, in their order. */
static void sheets_of_one_text_come_back(void)
{
	struct sheet *sheets[4];
	struct str text = STR_INIT;
	struct published *read;

	city = city_new();
	state = 4;
	for (int i = 0; i < 4; i++) {
		struct str number = STR_INIT;

		sheets[i] = random_sheet(2023 + i / 2);
		str_addf(&number, "%03d", 4 - i);
		sheet_take(sheets[i], &ADDRESS(FIELD_basic_number), value_text(number.text));
		published_write(sheets[i], PUBLISHED_WHOLE, city, &text);
		str_release(&number);
	}
	read = city_read(text.text, text.length, city);
	CHECK_INT(read ? read->count : 0, 4);
	for (size_t i = 0; read && i < read->count; i++)
		CHECK(city_same(read->sheets[i].sheet, sheets[i]));
	for (int i = 0; i < 4; i++)
		sheet_free(sheets[i]);
	published_free(read);
	str_release(&text);
	masters_free(city);
}

/* Rows that are there with nothing in them. */
static void empty_rows_come_back(void)
{
	static const enum field_id lists[] = { FIELD_basic_strategy_policy, FIELD_indicator_name,
					       FIELD_basic_pledge, FIELD_basic_sdg };
	struct sheet *sheet = sheet_new(2023);

	city = city_new();
	state = 5;
	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text("007"));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("ひろば"));
	for (size_t i = 0; i < COUNT_OF(lists); i++)
		sheet_add_row(sheet, &ADDRESS_AT(lists[i], 2, 0));
	CHECK(comes_back(sheet));
	sheet_add_row(sheet, &ADDRESS_AT(FIELD_basic_strategy_policy, 5, 0));
	sheet_take(sheet, &ADDRESS_AT(FIELD_basic_strategy_title, 5, 0), value_text("みどりのまち"));
	CHECK(comes_back(sheet));
	sheet_free(sheet);
	masters_free(city);
}

/* A whole sheet says so when its longest text is as long as a field may be. */
static void long_texts_come_back(void)
{
	struct sheet *sheet = sheet_new(2023);
	struct str text = STR_INIT;

	city = city_new();
	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text("007"));
	sheet_take(sheet, &ADDRESS(FIELD_basic_name), value_text("ひろば"));
	str_add_repeat(&text, "ひろば&\n", 1000);
	str_add(&text, "　");
	sheet_take(sheet, &ADDRESS(FIELD_result_outcome), value_text(text.text));
	sheet_take(sheet, &ADDRESS(FIELD_basic_law), value_text(text.text));
	CHECK(comes_back(sheet));
	str_release(&text);
	sheet_free(sheet);
	masters_free(city);
}

/* The printed text of a sheet, read again, cell by cell against what was foretold. */
static void check_printed(const struct sheet *sheet)
{
	struct str text = STR_INIT;
	struct published *again;

	published_write(sheet, PUBLISHED_AS_PRINTED, city, &text);
	again = city_read(text.text, text.length, city);
	for (size_t c = 0; again && c < sheet->cell_count; c++) {
		const struct address *at = &sheet->cells[c].at;
		struct value printed = published_as_printed(sheet, at, city);

		CHECK(sheet_has(again->sheets[0].sheet, at));
		if (!CHECK(value_equal(&printed, sheet_get(again->sheets[0].sheet, at))))
			printf("# %s, row %d, %d\n", field_key(at->field), at->row, at->year);
		value_release(&printed);
	}
	published_free(again);
	str_release(&text);
}

static void as_printed_is_what_the_printed_text_says(void)
{
	size_t length = 0;
	char *seed = seed_read(&length);
	struct published *read;

	if (!seed)
		SKIP(NO_SEEDS);
	city = city_new();
	read = city_read(seed, length, city);
	for (size_t i = 0; read && i < read->count; i++)
		check_printed(read->sheets[i].sheet);
	published_free(read);
	free(seed);
	masters_free(city);
}

/* Cut names, lost decimals, line breaks, reasons and directions. */
static void as_printed_foretells_what_is_lost(void)
{
	static const char *const cells[][2] = {
		{ "basic.number", "007" }, { "basic.name", "ひろば" }, { "basic.account_code", "01-020304-05" },
		{ "basic.account_name", "あいうえおかきくけこさしすせそたちつてと" },
		{ "basic.strategy.1.policy", "II-1" },
		{ "basic.strategy.1.title", "あいうえおかきくけこさしすせそたちつてとなに" },
		{ "overview.purpose", "木を\n植える" }, { "cost.share@2023", "1.25" },
		{ "indicator.1.name", "植えた木" }, { "indicator.1.unit", "本" },
		{ "indicator.1.direction", "down" }, { "indicator.1.target@2022", "1.25" },
		{ "indicator.1.actual@2022", "-0.04" }, { "indicator.2.name", "空き地" },
		{ "indicator.2.unit", "％以下" }, { "indicator.2.direction", "up" },
		{ "indicator.3.name", "草" }, { "indicator.3.unit", "本未満" },
	};
	struct sheet *sheet = sheet_new(2023);

	city = city_new();
	for (size_t i = 0; i < COUNT_OF(cells); i++) {
		struct address at = city_address(cells[i][0]);
		struct value value = VALUE_NONE;
		struct err err = ERR_INIT;

		CHECK_INT(field_parse(at.field, cells[i][1], &value, &err), RC_OK);
		sheet_add_row(sheet, &at);
		sheet_take(sheet, &at, value);
	}
	sheet_set_mark(sheet, "cost.budget@2022", "empty", "集計中");
	sheet_set_mark(sheet, "indicator.1.target@2023", "empty", "設定なし");
	check_printed(sheet);
	sheet_free(sheet);
	masters_free(city);
}

TESTS(TEST(random_sheets_come_back), TEST(sheets_of_one_text_come_back), TEST(empty_rows_come_back),
      TEST(long_texts_come_back), TEST(as_printed_is_what_the_printed_text_says),
      TEST(as_printed_foretells_what_is_lost))
