/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Nothing of the seed text is missing, and nothing is made up: each value of
 * the file is taken out of exactly one cell of its section, until neither text
 * nor cells are left.
 *
 * Not counted: blanks, labels, markup, thousands commas, zeros behind the
 * decimals, zeros and parentheses of units, titles of SDGs, zeros of slots
 * not in use and of what has not come.  人件費計 counts by its effective value.
 */
#include "formats/published.h"

#include "model/derive.h"
#include "model/kind.h"
#include "published_city.h"

/* Values of a section that are not yet found in the file. */
struct bag {
	char **items;
	bool *taken;
	bool *goal;		/* an SDG: its title, or a part of it, may follow */
	size_t count;
};

static const char *const labels[] = {
	"事務事業名", "予算科目", "担当部課", "市長公約", "係名", "戦略プラン", "新規・継続", "事業分類",
	"事業体制", "個別計画", "事業期間", "根拠法令等", "SDGs", "対象", "目的", "概要(取組内容)",
	"事業費", "予算額", "決算額", "内訳", "一般財源", "国庫、県支出金、地方債", "その他",
	"人件費", "人件費計", "正職員従事割合", "正職員時間外勤務", "会計年度任用職員有無",
	"(千円)", "(人)", "(時間)", "(-)", "共有、理解", "企画・立案、計画", "実行", "評価、検証",
	"指標名", "()", "1目標値", "目標値", "実績", "指標の概要", "前年度の課題への対応", "成果",
	"課題", "業務", "組織、予算等", "<p>業務", "</p><p>組織、予算等", "</p>", "改善目標",
	"市民ニーズ", "進捗状況", "市の関与", "優先度", "方向性", "理由",
};

static const struct masters *city;

/* Without blanks; a number also without commas and zeros at the end. */
static char *bare(const char *text)
{
	bool number = *text && strspn(text, "0123456789,.-") == strlen(text);
	struct str out = STR_INIT;

	for (; *text; text++)
		if (*text != ' ' && !(number && *text == ','))
			str_add_char(&out, *text);
	while (number && strchr(out.text, '.') && strchr("0.", out.text[out.length - 1])) {
		bool point = out.text[out.length - 1] == '.';

		str_truncate(&out, out.length - 1);
		if (point)
			break;
	}
	return str_take(&out);
}

static void bag_add(struct bag *bag, const char *text, bool goal)
{
	bag->items = xrealloc(bag->items, bag->count + 1, sizeof(*bag->items));
	bag->taken = xrealloc(bag->taken, bag->count + 1, sizeof(*bag->taken));
	bag->goal = xrealloc(bag->goal, bag->count + 1, sizeof(*bag->goal));
	bag->items[bag->count] = bare(text);
	bag->taken[bag->count] = false;
	bag->goal[bag->count++] = goal;
}

static void bag_release(struct bag *bag)
{
	for (size_t i = 0; i < bag->count; i++)
		free(bag->items[i]);
	free(bag->items);
	free(bag->taken);
	free(bag->goal);
	*bag = (struct bag){ 0 };
}

static void bag_fill(struct bag *bag, const struct sheet *sheet, enum section_id section)
{
	int *rows = NULL;
	size_t used = sheet_rows(sheet, FIELD_indicator_name, &rows);

	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct address *at = &sheet->cells[i].at;
		struct value value = derive_effective(sheet, at, city);
		struct str text = STR_INIT;

		if (field_info(at->field)->section != section || at->field == FIELD_indicator_direction) {
			value_release(&value);
			continue;
		}
		field_format(at->field, &value, &text);
		if (at->field == FIELD_basic_sdg && text.length == 1)
			str_insert(&text, 0, "0", 1);
		if (sheet_reason(sheet, at))
			str_add(&text, "0");	/* 未到来, printed so */
		if (text.length)
			bag_add(bag, text.text, at->field == FIELD_basic_sdg);
		str_release(&text);
		value_release(&value);
	}
	for (size_t i = 0; section == SECTION_indicator && i < (INDICATOR_SLOTS - used) * 12; i++)
		bag_add(bag, "0", false);
	free(rows);
}

static bool consume(struct bag *bag, const char *text);

/* What may follow an item: for goals a part of the title. */
static bool rest_is_fine(struct bag *bag, size_t item, const char *rest)
{
	char *title;
	bool part;

	if (!bag->goal[item])
		return consume(bag, rest);
	title = bare(masters_sdg_title(city, strtol(bag->items[item], NULL, 10)));
	part = !strncmp(title, rest, strlen(rest));
	free(title);
	return part;
}

/* A unit in its parentheses. */
static bool consume_unit(struct bag *bag, const char *text)
{
	size_t length = strlen(text);
	char *unit;
	bool found;

	if (length < 3 || *text != '(' || text[length - 1] != ')')
		return false;
	unit = xstrndup(text + 1, length - 2);
	found = consume(bag, unit);
	free(unit);
	return found;
}

/* Take all of a text out of the bag; false leaves the bag as it was. */
static bool consume(struct bag *bag, const char *text)
{
	char *number = bare(text);	/* a number only where all of it is one */
	bool found = !*text;

	for (size_t i = 0; i < bag->count && !found; i++) {
		size_t length = strlen(bag->items[i]);

		if (bag->taken[i])
			continue;
		bag->taken[i] = true;
		found = !strcmp(number, bag->items[i]) ||
			(!strncmp(text, bag->items[i], length) && !strchr("0123456789.,", text[length]) &&
			 rest_is_fine(bag, i, text + length));
		bag->taken[i] = found;
	}
	found = found || consume_unit(bag, text);
	for (size_t i = 0; i < COUNT_OF(labels) && !found; i++)
		found = !strncmp(text, labels[i], strlen(labels[i])) &&
			consume(bag, text + strlen(labels[i]));
	free(number);
	return found;
}

/* ---- the file ---- */

static bool is_heading_of_years(const char *line)
{
	line += strspn(line, "\t");
	return !strncmp(line, "項目\t", strlen("項目\t")) || !strncmp(line, "R01年度\t", strlen("R01年度\t"));
}

/* One line; characters that were looked at. */
static size_t walk_line(struct bag *bag, char *line, long number, enum section_id section)
{
	size_t seen = 0;
	char *cell, *rest = line;
	bool first = true;

	if (is_heading_of_years(line))
		return 0;
	while ((cell = strsep(&rest, "\t"))) {
		char *text = bare(cell);
		bool slot = section == SECTION_indicator && first && strlen(text) == 1 &&
			    strchr("12345", *text);

		first = false;
		if (!slot && !consume(bag, text) && !CHECK(!"in a cell"))
			printf("# line %ld: %s\n", number, cell);
		seen += strlen(text);
		free(text);
	}
	return seen;
}

static enum section_id section_of(const char *heading)
{
	heading += strspn(heading, "# ");
	for (int id = 0; id < SECTION_COUNT; id++)
		if (!strcmp(heading, section_name((enum section_id)id)))
			return (enum section_id)id;
	return SECTION_COUNT;
}

static void bag_check(const struct bag *bag, const struct published_sheet *own)
{
	for (size_t i = 0; i < bag->count; i++)
		if (!bag->taken[i] && !CHECK(!"in the file"))
			printf("# sheet at line %ld: %s\n", own->first_line, bag->items[i]);
}

/* The lines of a sheet, section by section. */
static size_t walk_sheet(char **lines, const struct published_sheet *own)
{
	struct bag bag = { 0 };
	enum section_id section = SECTION_COUNT;
	size_t seen = 0;

	for (long number = own->first_line; number <= own->last_line; number++) {
		char *line = lines[number - 1];

		if (*line != '#') {
			seen += walk_line(&bag, line, number, section);
			continue;
		}
		bag_check(&bag, own);
		bag_release(&bag);
		section = section_of(line);
		CHECK((section == SECTION_COUNT) == (number == own->first_line));
		if (section != SECTION_COUNT)
			bag_fill(&bag, own->sheet, section);
	}
	bag_check(&bag, own);
	bag_release(&bag);
	return seen;
}

static void every_character_is_in_one_cell(void)
{
	size_t length = 0, count = 0, seen = 0;
	char *seed = seed_read(&length), *rest = seed, *line;
	struct masters *masters = city_new();
	char **lines = NULL;
	struct published *read;
	long next = 1;

	city = masters;
	read = seed ? city_read(seed, length, masters) : NULL;
	while (read && (line = strsep(&rest, "\n"))) {
		lines = xrealloc(lines, count + 1, sizeof(*lines));
		lines[count++] = line;
	}
	for (size_t i = 0; read && i < read->count; i++) {
		for (; next < read->sheets[i].first_line; next++)
			CHECK_TEXT(lines[next - 1], "");	/* nothing between sheets */
		seen += walk_sheet(lines, &read->sheets[i]);
		next = read->sheets[i].last_line + 1;
	}
	if (read)
		CHECK(next == (long)count + 1 && seen > 15000);
	published_free(read);
	free(lines);
	masters_free(masters);
	if (!seed)
		SKIP(NO_SEEDS);
	free(seed);
}

TESTS(TEST(every_character_is_in_one_cell))
