/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_city - a small city's masters, the seed text, and cells asked for
 * by their address; for the tests of the published text.
 */
#ifndef TESTS_UNIT_FORMATS_PUBLISHED_CITY_H
#define TESTS_UNIT_FORMATS_PUBLISHED_CITY_H

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/err.h"
#include "base/file.h"
#include "base/str.h"
#include "check.h"
#include "formats/published.h"
#include "model/address.h"
#include "model/masters.h"
#include "model/sheet.h"

#define UNUSED __attribute__((unused))
#define SEED_NAME "000_e65dc452133c2b50.txt"
#define SEED_SHEETS 6
#define NO_SEEDS "HYOKA_SEEDS is not set"
#define COUNT_OF(array) (sizeof(array) / sizeof(*(array)))

UNUSED static void city_eras(struct masters *city)
{
	static const struct { const char *name, *letter; int first; } eras[] = {
		{ "昭和", "S", 1926 }, { "平成", "H", 1989 }, { "令和", "R", 2019 },
	};

	city->eras.count = COUNT_OF(eras);
	city->eras.items = xcalloc(COUNT_OF(eras), sizeof(*city->eras.items));
	for (size_t i = 0; i < COUNT_OF(eras); i++)
		city->eras.items[i] = (struct era){ xstrdup(eras[i].name), xstrdup(eras[i].letter),
						    eras[i].first };
}

UNUSED static void city_choices(struct masters *city)
{
	static const char *const choices[][2] = {
		{ "status", "継続" }, { "status", "移管" }, { "class", "自治事務（任意）" },
		{ "arrangement", "一部委託" }, { "arrangement", "職員のみ" },
		{ "direction", "拡大・拡充" }, { "direction", "継続" },
		{ "indicator_kind", "活動結果指標" }, { "indicator_kind", "成果指標" },
		{ "temporary", "有" }, { "temporary", "無" },
	};

	city->choice_count = COUNT_OF(choices);
	city->choices = xcalloc(COUNT_OF(choices), sizeof(*city->choices));
	for (size_t i = 0; i < COUNT_OF(choices); i++)
		city->choices[i] = (struct choice){ .list = xstrdup(choices[i][0]),
						    .label = xstrdup(choices[i][1]),
						    .aliases = xstrdup("") };
}

static const char *const city_reason_keys[] = {
	"未到来", "集計中", "設定なし", "調査対象外年度", "開始前", "移管", "指標変更", "未実施", "該当なし",
};

UNUSED static void city_reasons(struct masters *city)
{
	city->reason_count = COUNT_OF(city_reason_keys);
	city->reasons = xcalloc(COUNT_OF(city_reason_keys), sizeof(*city->reasons));
	for (size_t i = 0; i < COUNT_OF(city_reason_keys); i++)
		city->reasons[i] = (struct empty_reason){ .key = xstrdup(city_reason_keys[i]),
							  .label = xstrdup(city_reason_keys[i]),
							  .kinds = xstrdup(""), .years = xstrdup("any") };
}

UNUSED static void city_goals(struct masters *city)
{
	static const char *const titles[] = {
		"貧困をなくそう", "飢餓をゼロに", "すべての人に健康と福祉を", "質の高い教育をみんなに",
		"ジェンダー平等を実現しよう", "安全な水とトイレを世界中に",
		"エネルギーをみんなに そしてクリーンに", "働きがいも経済成長も",
		"産業と技術革新の基盤をつくろう", "人や国の不平等をなくそう", "住み続けられるまちづくりを",
		"つくる責任 つかう責任", "気候変動に具体的な対策を", "海の豊かさを守ろう",
		"陸の豊かさも守ろう", "平和と公正をすべての人に", "パートナーシップで目標を達成しよう",
	};

	city->sdg_count = COUNT_OF(titles);
	city->sdgs = xcalloc(COUNT_OF(titles), sizeof(*city->sdgs));
	for (size_t i = 0; i < COUNT_OF(titles); i++)
		city->sdgs[i] = (struct sdg){ (int)i + 1, xstrdup(titles[i]) };
}

/* Eras, choices, reasons, goals, and the unit costs of three years. */
UNUSED static struct masters *city_new(void)
{
	static const struct unit_cost costs[] = {
		{ 2021, 6834700, 2429, true }, { 2022, 6810000, 2446, true }, { 2023, 6906600, 2426, true },
	};
	struct masters *city = masters_new();

	city_eras(city);
	city_choices(city);
	city_reasons(city);
	city_goals(city);
	city->unit_cost_count = COUNT_OF(costs);
	city->unit_costs = xcalloc(COUNT_OF(costs), sizeof(costs[0]));
	memcpy(city->unit_costs, costs, sizeof(costs));
	return city;
}

/* The seed text, or NULL where HYOKA_SEEDS does not say where it is. */
UNUSED static char *seed_read(size_t *length)
{
	const char *folder = getenv("HYOKA_SEEDS");
	struct err err = ERR_INIT;
	struct str path = STR_INIT;
	char *bytes = NULL;

	if (!folder || !*folder)
		return NULL;
	str_addf(&path, "%s/%s", folder, SEED_NAME);
	if (!CHECK(file_read(path.text, PUBLISHED_FILE_MAX, &bytes, length, &err) == RC_OK))
		err_release(&err);
	str_release(&path);
	return bytes;
}

/* Read what must be readable; NULL and a failure with its message otherwise. */
UNUSED static struct published *city_read(const char *bytes, size_t length,
					  const struct masters *city)
{
	struct published *read = NULL;
	struct err err = ERR_INIT;

	if (published_read(bytes, length, "city.txt", city, &read, &err)) {
		CHECK_TEXT(err.message, NULL);
		printf("# line %ld\n", err.line);
		err_release(&err);
	}
	return read;
}

/* The sheet with this number, or NULL. */
UNUSED static struct published_sheet *city_sheet(struct published *read, const char *number)
{
	for (size_t i = 0; read && i < read->count; i++) {
		const char *own = sheet_text(read->sheets[i].sheet, &ADDRESS(FIELD_basic_number));

		if (own && !strcmp(own, number))
			return &read->sheets[i];
	}
	return NULL;
}

UNUSED static struct address city_address(const char *text)
{
	struct address at = ADDRESS(FIELD_basic_number);
	struct err err = ERR_INIT;

	if (address_parse(text, NULL, &at, &err)) {
		CHECK_TEXT(err.message, NULL);
		err_release(&err);
	}
	return at;
}

/* A cell in export form; "" where empty.  Valid until the next call. */
UNUSED static const char *city_cell(const struct sheet *sheet, const char *address)
{
	static struct str text = STR_INIT;
	struct address at = city_address(address);

	str_clear(&text);
	sheet_format(sheet, &at, &text);
	return text.text;
}

/* The cell is there and empty, for this reason (NULL: for none). */
UNUSED static bool city_empty(const struct sheet *sheet, const char *address, const char *reason)
{
	struct address at = city_address(address);
	const char *why = sheet_reason(sheet, &at);

	return sheet_has(sheet, &at) && sheet_get(sheet, &at)->type == VALUE_EMPTY &&
	       (reason ? why && !strcmp(why, reason) : !why);
}

/* Is there a note of this kind at this line (0: anywhere)? */
UNUSED static bool city_noted(const struct notes *notes, enum note_kind kind, long line)
{
	for (size_t i = 0; i < notes->count; i++)
		if (notes->items[i].kind == kind && (!line || notes->items[i].line == line))
			return true;
	return false;
}

/* Does it hold all that the other holds?  Says each difference. */
UNUSED static bool city_same(const struct sheet *got, const struct sheet *wanted)
{
	struct str a = STR_INIT, b = STR_INIT, at = STR_INIT;
	size_t differ = got->cell_count != wanted->cell_count;

	for (size_t i = 0; i < wanted->cell_count && differ < 5; i++) {
		const struct address *address = &wanted->cells[i].at;
		const char *why = sheet_reason(got, address), *reason = sheet_reason(wanted, address);

		str_clear(&at);
		str_clear(&a);
		str_clear(&b);
		address_format(address, &at);
		sheet_format(got, address, &a);
		sheet_format(wanted, address, &b);
		if (sheet_has(got, address) && value_equal(sheet_get(got, address), &wanted->cells[i].value) &&
		    !strcmp(why ? why : "", reason ? reason : ""))
			continue;
		differ++;
		printf("# %s: '%s' (%s) for '%s' (%s)%s\n", at.text, a.text, why ? why : "", b.text,
		       reason ? reason : "", sheet_has(got, address) ? "" : ", no such cell");
	}
	for (size_t i = 0; i < got->cell_count && got->cell_count > wanted->cell_count; i++)
		if (!sheet_has(wanted, &got->cells[i].at)) {
			str_clear(&at);
			address_format(&got->cells[i].at, &at);
			printf("# %s should not be there\n", at.text);
		}
	str_release(&a);
	str_release(&b);
	str_release(&at);
	return !differ && got->year == wanted->year;
}

#endif
