/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Sheets of our own: what comes in although it is odd, and what is refused
 * with file and line.
 */
#include "formats/published.h"

#include "published_city.h"

static struct masters *city;

/* The sample, and the sample with one text in another's place (all of them). */
static char *sample(size_t *length)
{
	const char *folder = getenv("top_srcdir");
	struct err err = ERR_INIT;
	struct str path = STR_INIT;
	char *bytes = NULL;

	str_addf(&path, "%s/tests/unit/formats/data/square.txt", folder ? folder : ".");
	if (file_read(path.text, PUBLISHED_FILE_MAX, &bytes, length, &err)) {
		printf("Bail out! %s\n", err.message);
		exit(1);
	}
	str_release(&path);
	return bytes;
}

static void changed(struct str *out, const char *from, const char *to)
{
	size_t length = 0;
	char *bytes = sample(&length), *at = bytes, *next;

	str_clear(out);
	if (!strstr(bytes, from))
		CHECK_TEXT("not in the sample", from);
	for (; (next = strstr(at, from)); at = next + strlen(from)) {
		str_add_bytes(out, at, (size_t)(next - at));
		str_add(out, to);
	}
	str_add(out, at);
	free(bytes);
}

/* Reads as the plain sample does. */
static void same_as_sample(const struct str *text, bool noted)
{
	size_t length = 0;
	char *bytes = sample(&length);
	struct published *plain = city_read(bytes, length, city);
	struct published *read = city_read(text->text, text->length, city);

	if (plain && read && CHECK_INT(read->count, 1)) {
		CHECK(city_same(read->sheets[0].sheet, plain->sheets[0].sheet));
		CHECK(read->notes.count == noted);
	}
	published_free(plain);
	published_free(read);
	free(bytes);
}

static void line_ends_and_marks_do_not_matter(void)
{
	struct str text = STR_INIT, marked = STR_INIT;

	city = city_new();
	changed(&text, "\n", "\r\n");
	same_as_sample(&text, true);
	str_truncate(&text, text.length - 1);	/* CR is the last character */
	same_as_sample(&text, true);
	changed(&text, "\n", "\n");
	str_add(&marked, "\xef\xbb\xbf");
	str_add(&marked, text.text);
	same_as_sample(&marked, true);
	str_add(&text, "\n\n");
	same_as_sample(&text, false);
	str_truncate(&text, text.length - 3);
	same_as_sample(&text, false);
	changed(&text, "####", "##");
	same_as_sample(&text, false);
	changed(&text, "平成31年度", "令和元年度");
	same_as_sample(&text, false);
	changed(&text, "R01年度", "H31年度");
	same_as_sample(&text, false);
	str_release(&text);
	str_release(&marked);
	masters_free(city);
}

static void every_value_of_the_sample_is_there(void)
{
	static const char *const cells[][2] = {
		{ "basic.number", "012" }, { "basic.pledge.1", "07" }, { "basic.period", "2018～2027" },
		{ "basic.sdg.1", "11" }, { "basic.strategy.1.title", "歩いて行ける広場" },
		{ "cost.budget@2017", "-1234" }, { "cost.budget@2018", "-1234" },
		{ "cost.budget@2019", "12345" }, { "cost.settled@2018", "-20" },
		{ "cost.settled@2019", "-30" }, { "cost.general@2019", "-30" },
		{ "cost.labour@2019", "720" }, { "cost.overtime@2019", "12.25" },
		{ "cost.temporary@2017", "有" }, { "cost.temporary@2021", "有" },
		{ "participation.share", "広場だよりを配った。" }, { "participation.plan", "集いを三回開いた。" },
		{ "participation.act", "市民と植えた。" }, { "participation.check", "便りの返事を読んだ。" },
		{ "indicator.1.unit", "本" }, { "indicator.2.name", "空き地（市有）の割合" },
		{ "indicator.2.unit", "％以下" }, { "indicator.2.direction", "down" },
		{ "indicator.3.name", "ベンチ(木製)" }, { "indicator.3.unit", "台" },
		{ "indicator.4.outline", "朝に数えた" }, { "indicator.5.unit", "通" },
		{ "indicator.5.target@2020", "55.0" }, { "indicator.5.actual@2015", "1500.0" },
		{ "indicator.5.actual@2017", "-5.5" }, { "indicator.4.actual@2018", "-4.25" },
		{ "indicator.3.actual@2019", "3.125" }, { "indicator.3.actual@2016", "0.0" },
		{ "evaluation.needs.score", "4" }, { "evaluation.priority.comment", "優先度は2と見た。" },
		{ "direction.choice", "縮小" }, { "direction.reason", "木が育ったため。" },
	};
	size_t length = 0;
	char *bytes = sample(&length);
	struct published *read;

	city = city_new();
	read = city_read(bytes, length, city);
	if (read && CHECK_INT(read->count, 1)) {
		const struct published_sheet *own = &read->sheets[0];

		CHECK_INT(own->sheet->year, 2019);
		for (size_t i = 0; i < COUNT_OF(cells); i++)
			if (!CHECK_TEXT(city_cell(own->sheet, cells[i][0]), cells[i][1]))
				printf("# %s\n", cells[i][0]);
		CHECK(city_empty(own->sheet, "indicator.5.actual@2020", "未到来"));
		CHECK(city_noted(&own->notes, NOTE_UNKNOWN, 88));	/* 縮小 */
		CHECK_INT(own->lost_count, 0);
	}
	published_free(read);
	free(bytes);
	masters_free(city);
}

/* Where the city prints whole numbers, an unused slot has 0 for 0.0. */
static void an_unused_slot_may_say_0(void)
{
	struct str text = STR_INIT, slot = STR_INIT, unused = STR_INIT;
	struct published *read;

	city = city_new();
	str_add(&slot, "5\t指標名\t便りの返事 ( 通 )\t\t\t\t\t成果指標\n"
		"\t\tH27年度\tH28年度\tH29年度\tH30年度\tR01年度\tR02年度\n"
		"\t目標値\t50.0\t51.0\t52.5\t53.0\t54.0\t55.0\n"
		"\t実績\t1,500.0\t0.0\t△5.5\t-5.25\t5.125\t0.0\n");
	str_add(&unused, "5\t指標名\t( )\t\t\t\t\t\n"
		"\t\tH27年度\tH28年度\tH29年度\tH30年度\tR01年度\tR02年度\n"
		"\t目標値\t0\t0\t0\t0.0\t0\t0\n\t実績\t0\t0\t0\t0\t0\t0\n");
	changed(&text, slot.text, unused.text);
	read = city_read(text.text, text.length, city);
	if (read) {
		CHECK_TEXT(city_cell(read->sheets[0].sheet, "indicator.4.unit"), "人");
		CHECK(!sheet_has(read->sheets[0].sheet, &ADDRESS_AT(FIELD_indicator_name, 5, 0)));
		CHECK(!sheet_has(read->sheets[0].sheet, &ADDRESS_AT(FIELD_indicator_target, 5, 2019)));
	}
	published_free(read);
	str_release(&text);
	str_release(&slot);
	str_release(&unused);
	masters_free(city);
}

static void unknown_choices_are_kept_and_said(void)
{
	static const char *const choices[] = { "休止・廃止", "統合", "拡大・縮小" };
	struct str text = STR_INIT, line = STR_INIT;

	city = city_new();
	for (size_t i = 0; i < COUNT_OF(choices); i++) {
		struct published *read;

		str_clear(&line);
		str_addf(&line, "方向性\t%s", choices[i]);
		changed(&text, "方向性\t縮小", line.text);
		read = city_read(text.text, text.length, city);
		if (read) {
			CHECK_TEXT(city_cell(read->sheets[0].sheet, "direction.choice"), choices[i]);
			CHECK(city_noted(&read->sheets[0].notes, NOTE_UNKNOWN, 88));
		}
		published_free(read);
	}
	str_release(&text);
	str_release(&line);
	masters_free(city);
}

/* 未到来 stands only where a year is to come; elsewhere the cell is empty and the text odd. */
static void years_that_have_come(void)
{
	struct str text = STR_INIT;
	struct published *read;

	city = city_new();
	changed(&text, "予算額\t(千円)\t△1,234\t-1,234", "予算額\t(千円)\t（未到来）\t（設定なし）");
	read = city_read(text.text, text.length, city);
	if (read) {
		CHECK(city_empty(read->sheets[0].sheet, "cost.budget@2017", NULL));
		CHECK(city_empty(read->sheets[0].sheet, "cost.budget@2018", "設定なし"));
		CHECK(city_noted(&read->sheets[0].notes, NOTE_ODD, 25));
	}
	published_free(read);
	str_release(&text);
	masters_free(city);
}

/* ---- refused ---- */

/* Refused at this line (0: at any), by name. */
static void refused(const char *bytes, size_t length, long line, const char *what)
{
	struct published *read = NULL;
	struct err err = ERR_INIT;

	if (!CHECK_INT(published_read(bytes, length, "odd.txt", city, &read, &err), RC_INVALID) ||
	    !CHECK_TEXT(err.file, "odd.txt") || !CHECK(err.line > 0) || !CHECK(read == NULL) ||
	    (line && !CHECK_INT(err.line, line)))
		printf("# %s: %s\n", what, err.message ? err.message : "");
	published_free(read);
	err_release(&err);
}

static void broken_sheets_are_refused(void)
{
	static const struct { const char *from, *to; long line; } breaks[] = {
		{ "012 みどりの広場整備事業", "", 0 },			/* no number, no name */
		{ "012 みどりの広場整備事業", "012", 7 },
		{ "012 みどりの広場整備事業", "みどりの広場整備事業", 7 },
		{ "012 ", " ", 7 },
		{ "事務事業名\t", "事業\t", 7 },
		{ "4,000", "よん千", 25 }, { "4,000", "4,00O", 25 }, { "4,000", "4,0,00", 25 },
		{ "4,000", "4.5", 25 }, { "4,000", "9999999999999999999", 25 },
		{ "\t0.10\t0.10\t0.10\t0.10\t0.10", "\t0.10\t0.10", 0 },
		{ "市民ニーズ\t4", "市民ニーズ\t6", 81 }, { "市民ニーズ\t4", "市民ニーズ\tA", 81 },
		{ "\t決算額\t", "\t決算\t", 26 }, { "\t\tその他\t(千円)\t0\t0\t0\t0\t0\n", "", 0 },
		{ "目的\t木かげを増やす。\n", "", 19 }, { "実行\t", "実施\t", 39 },
		{ "## コストの推移\n", "", 0 }, { "#### 評価\n", "", 0 },
		{ "## 事業の概要", "## 事業の詳細", 16 },
		{ "平成29年度\t平成30年度", "平成30年度\t平成29年度", 24 },
		{ "\t決算額\t(千円)", "事業費\t予算額\t(千円)", 26 },		/* the same row twice */
		{ "\t720\t730\t740", "\t720\t730\t740\t\t750", 30 },	/* a year too many */
		{ "\t\tその他\t", "人件費\tその他の\t", 29 },
		{ "24.0\t25.0", "24.0\t25.0\t26.0", 52 },
		{ "朝に数えた", "朝に数えた\tおまけ", 64 },
		{ "H29年度", "H31年度", 0 }, { "平成30年度", "平成なん年度", 24 },
		{ "11住み続けられるまちづくりを", "18住み続ける", 14 },
		{ "環境部公園課\t", "環境部公園課\tおまけ", 8 },
		{ "木が育ったため。", "木が育ったため。\tおまけ", 89 },
		{ "係名\t", "担当部課\t", 9 },
		{ "目的\t木", "目的\t\x1b[31m木", 19 }, { "目的\t木", "目的\t\xff木", 19 },
		{ "目的\t木", "目的\t\xe2\x80\xae木", 19 },
		{ "# 平成31年度 事務事業マネジメントシート", "", 0 },
		{ "# 平成31年度 事務", "# 平成年度 事務", 3 }, { "# 平成31年度 事務", "事務", 3 },
	};
	struct str text = STR_INIT;

	city = city_new();
	for (size_t i = 0; i < COUNT_OF(breaks); i++) {
		changed(&text, breaks[i].from, breaks[i].to);
		refused(text.text, text.length, breaks[i].line, breaks[i].to);
	}
	str_release(&text);
	masters_free(city);
}

static void broken_files_are_refused(void)
{
	struct str text = STR_INIT, long_line = STR_INIT;

	city = city_new();
	refused("", 0, 1, "empty");
	refused("\xef\xbb\xbf", 3, 1, "a mark alone");
	refused("\n\n\n", 3, 0, "blank lines");
	refused("ひろば\n", strlen("ひろば\n"), 1, "another text");
	refused("a\0b\n", 4, 1, "NUL");
	changed(&text, "\n", "\n");
	text.text[text.length - 2] = '\0';
	refused(text.text, text.length, 89, "NUL at the end");
	changed(&text, "\n", "\n");
	str_add(&text, "\n# 令和 5年度\n");
	refused(text.text, text.length, 91, "more behind the sheet");
	changed(&text, "木が育ったため。\n", "木が育ったため。\n\n\n");
	changed(&long_line, "\n", "\n");
	str_add(&text, long_line.text);
	refused(text.text, text.length, 94, "the same sheet twice");
	str_clear(&long_line);
	str_add(&long_line, "\n\n# ");
	str_add_repeat(&long_line, "ひ", PUBLISHED_LINE_MAX / 3 + 1);
	refused(long_line.text, long_line.length, 3, "a long line");
	str_clear(&long_line);
	str_add_repeat(&long_line, "\t", PUBLISHED_CELLS_MAX + 1);
	refused(long_line.text, long_line.length, 1, "many cells");
	str_release(&text);
	str_release(&long_line);
	masters_free(city);
}

TESTS(TEST(line_ends_and_marks_do_not_matter), TEST(every_value_of_the_sample_is_there),
      TEST(unknown_choices_are_kept_and_said),
      TEST(an_unused_slot_may_say_0), TEST(years_that_have_come), TEST(broken_sheets_are_refused),
      TEST(broken_files_are_refused))
