/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * office - a small office's lists and the published sheets, for tests of
 * formats: masters in C, no store.
 */
#ifndef TESTS_FORMATS_OFFICE_H
#define TESTS_FORMATS_OFFICE_H

#include <stdlib.h>

#include "base/alloc.h"
#include "base/file.h"
#include "base/str.h"
#include "formats/published.h"
#include "model/masters.h"

__attribute__((unused)) static void office_choice(struct masters *masters, const char *list, const char *label)
{
	masters->choices = xrealloc(masters->choices, masters->choice_count + 1, sizeof(*masters->choices));
	masters->choices[masters->choice_count++] =
		(struct choice){ .list = xstrdup(list), .label = xstrdup(label), .aliases = xstrdup("") };
}

static void office_lists(struct masters *masters)
{
	static const char *const lists[][2] = {
		{ "status", "継続" }, { "status", "移管" }, { "class", "自治事務（任意）" },
		{ "arrangement", "一部委託" }, { "arrangement", "職員のみ" }, { "temporary", "有" },
		{ "temporary", "無" }, { "indicator_kind", "活動結果指標" }, { "indicator_kind", "成果指標" },
		{ "direction", "拡大・拡充" }, { "direction", "継続" },
	};
	static const char *const reasons[] = { "未到来", "集計中", "設定なし", "該当なし" };

	for (size_t i = 0; i < sizeof(lists) / sizeof(*lists); i++)
		office_choice(masters, lists[i][0], lists[i][1]);
	masters->reasons = xcalloc(4, sizeof(*masters->reasons));
	for (size_t i = 0; i < 4; i++)
		masters->reasons[masters->reason_count++] = (struct empty_reason){
			.key = xstrdup(reasons[i]), .label = xstrdup(reasons[i]), .offered = i > 0,
			.kinds = xstrdup(""), .years = xstrdup("any") };
}

/* Eras, goals, lists, and the unit costs of 2021 to 2023 that DOMAIN 3 names. */
__attribute__((unused)) static struct masters *office_masters(void)
{
	static const struct { const char *name, *letter; int first; } eras[] = {
		{ "昭和", "S", 1926 }, { "平成", "H", 1989 }, { "令和", "R", 2019 },
	};
	static const int64_t costs[][3] = {
		{ 2021, 6834700, 2429 }, { 2022, 6810000, 2446 }, { 2023, 6906600, 2426 },
	};
	static const struct { int goal; const char *title; } goals[] = {
		{ 8, "働きがいも経済成長も" }, { 9, "産業と技術革新の基盤をつくろう" },
		{ 16, "平和と公正をすべての人に" }, { 17, "パートナーシップで目標を達成しよう" },
	};
	struct masters *masters = masters_new();

	masters->eras.items = xcalloc(3, sizeof(struct era));
	for (size_t i = 0; i < 3; i++)
		masters->eras.items[masters->eras.count++] = (struct era){
			xstrdup(eras[i].name), xstrdup(eras[i].letter), eras[i].first };
	masters->unit_costs = xcalloc(3, sizeof(*masters->unit_costs));
	for (size_t i = 0; i < 3; i++)
		masters->unit_costs[masters->unit_cost_count++] = (struct unit_cost){
			(int)costs[i][0], costs[i][1], costs[i][2], true };
	masters->sdgs = xcalloc(4, sizeof(*masters->sdgs));
	for (size_t i = 0; i < 4; i++)
		masters->sdgs[masters->sdg_count++] = (struct sdg){ goals[i].goal, xstrdup(goals[i].title) };
	office_lists(masters);
	return masters;
}

/* The bytes of a file, NULL where it cannot be read. */
__attribute__((unused)) static char *office_read(const char *path, size_t *length)
{
	struct err err = ERR_INIT;
	char *bytes = NULL;

	if (file_read(path, PUBLISHED_FILE_MAX, &bytes, length, &err))
		bytes = NULL;
	err_release(&err);
	return bytes;
}

/* The published sheets in the folder that HYOKA_SEEDS names, NULL without it. */
__attribute__((unused)) static char *office_seeds(size_t *length)
{
	const char *folder = getenv("HYOKA_SEEDS");
	struct str path = STR_INIT;
	char *bytes;

	if (!folder)
		return NULL;
	str_addf(&path, "%s/000_e65dc452133c2b50.txt", folder);
	bytes = office_read(path.text, length);
	str_release(&path);
	return bytes;
}

#define NO_SEEDS "HYOKA_SEEDS names no folder with published sheets"

#endif
