/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * carry - what next year's sheet gets of every field, year by year.
 *
 * The sheet of 2023 holds something in every cell; "carried" says what has
 * become of it on the sheet of 2024.
 */
#include "check.h"

#include "base/str.h"
#include "model/carry.h"
#include "model/masters.h"
#include "model/sheet.h"

#define YEAR 2023

/* An address as text is parsed; the stage "second" is known. */
static char second[] = "second";
static struct stage stages[] = { { .key = second, .label = second } };
static const struct masters masters = { .stages = stages, .stage_count = 1 };

static struct address at(const char *text)
{
	struct address address = ADDRESS(FIELD_basic_name);
	struct err err = ERR_INIT;

	CHECK_INT(address_parse(text, &masters, &address, &err), RC_OK);
	err_release(&err);
	return address;
}

static struct value something(enum field_id field)
{
	const struct field *info = field_info(field);

	if (info->kind == KIND_WAY)
		return value_text("down");
	if (info->kind == KIND_NUMBER || info->kind == KIND_DECIMAL)
		return VALUE_OF_NUMBER(4242);
	if (info->kind == KIND_SCORE || info->kind == KIND_GOAL)
		return VALUE_OF_NUMBER(4);
	return value_text("ある");
}

/* A sheet with two indicators, rows of each list with a gap, and a second stage. */
static struct sheet *full_sheet(void)
{
	static const char *const rows[] = { "basic.pledge.1", "basic.pledge.3", "basic.strategy.2.title",
					    "basic.sdg.9", "indicator.1.name", "indicator.4.name",
					    "evaluation.second.needs.score" };
	struct sheet *sheet = sheet_new(YEAR);

	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		struct address row = at(rows[i]);

		sheet_add_row(sheet, &row);
	}
	for (size_t i = 0; i < sheet->cell_count; i++) {
		struct address cell = sheet->cells[i].at;

		sheet_take(sheet, &cell, something(cell.field));
	}
	sheet_set_series(sheet, 1, 71);
	sheet_set_series(sheet, 4, 74);
	sheet->id = 5;
	sheet->project_id = 88;
	sheet->section_id = 3;
	return sheet;
}

static void put_text(struct sheet *sheet, const char *address, const char *text)
{
	struct address cell = at(address);

	sheet_take(sheet, &cell, value_text(text));
}

static void empty(struct sheet *sheet, const char *address, const char *reason)
{
	struct address cell = at(address);

	sheet_put(sheet, &cell, &VALUE_NONE);
	sheet_set_mark(sheet, address, "empty", reason);
}

/* 'v' a value, '-' nothing; then c: 要確認, p: 見込; or the reason why it is empty. */
static void is(const struct sheet *sheet, const char *address, const char *wanted)
{
	struct address cell = at(address);
	const char *reason = sheet_reason(sheet, &cell);
	struct str got = STR_INIT;

	str_add(&got, sheet_get(sheet, &cell)->type == VALUE_EMPTY ? "-" : "v");
	str_add(&got, sheet_mark(sheet, address, "check") ? "c" : "");
	str_add(&got, sheet_mark(sheet, address, "provisional") ? "p" : "");
	str_add(&got, reason ? reason : "");
	if (!CHECK_TEXT(got.text, wanted))
		printf("# %s\n", address);
	str_release(&got);
}

static void every_year_gets_what_it_should(void)
{
	static const struct {
		const char *address, *wanted[6];	/* by year from the sheet's first on */
	} rows[] = {
		{ "cost.budget", { "v", "v", "vc", "vc", "-" } },
		{ "cost.share", { "v", "v", "vc", "vc", "-" } },
		{ "cost.overtime", { "v", "v", "vc", "vc", "-" } },
		{ "cost.temporary", { "v", "v", "vc", "vc", "-" } },
		{ "cost.labour", { "v", "v", "-", "-", "-" } },
		{ "cost.settled", { "v", "v", "-", "-未到来", "-未到来" } },
		{ "cost.general", { "v", "v", "-", "-未到来", "-未到来" } },
		{ "cost.national", { "v", "v", "-", "-未到来", "-未到来" } },
		{ "cost.other", { "v", "v", "-", "-未到来", "-未到来" } },
		{ "indicator.4.target", { "v", "v", "v", "v", "vc", "-" } },
		{ "indicator.4.actual", { "v", "v", "v", "v", "-", "-未到来" } },
	};
	struct sheet *prior = full_sheet(), *next = carry_sheet(prior, NULL, NULL);

	CHECK_INT(next->year, YEAR + 1);
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		int first = YEAR + 1 - (rows[i].address[0] == 'c' ? 2 : 4);

		for (int n = 0; n < 6 && rows[i].wanted[n]; n++) {
			struct str address = STR_INIT;

			str_addf(&address, "%s@%d", rows[i].address, first + n);
			is(next, address.text, rows[i].wanted[n]);
			str_release(&address);
		}
	}
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_cost_budget, 0, YEAR - 2)));
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_indicator_target, 1, YEAR - 4)));
	sheet_free(prior);
	sheet_free(next);
}

static void once_or_never(void)
{
	static const char *const copied[] = { "basic.number", "basic.name", "basic.account_code", "basic.section",
					      "basic.pledge.1", "basic.pledge.3", "basic.strategy.2.policy",
					      "basic.strategy.2.title", "basic.sdg.9", "basic.status",
					      "basic.law", "overview.target", "overview.outline",
					      "indicator.1.name", "indicator.4.unit", "indicator.4.kind",
					      "indicator.4.direction", "indicator.1.outline" };
	static const char *const fresh[] = { "participation.share", "participation.check", "result.response",
					     "result.outcome", "result.issue_work", "result.goal",
					     "evaluation.needs.score", "evaluation.priority.comment",
					     "evaluation.second.needs.score", "direction.choice", "direction.reason" };
	struct sheet *prior = full_sheet(), *next = carry_sheet(prior, NULL, NULL);

	for (size_t i = 0; i < sizeof(copied) / sizeof(*copied); i++)
		is(next, copied[i], "v");
	for (size_t i = 0; i < sizeof(fresh) / sizeof(*fresh); i++)
		is(next, fresh[i], "-");
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_basic_pledge, 2, 0)));
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_indicator_name, 2, 0)));
	sheet_free(prior);
	sheet_free(next);
}

static void the_sheet_itself(void)
{
	struct sheet *prior = full_sheet(), *next;

	free(prior->state);
	prior->state = strdup("published");
	free(prior->scope);
	prior->scope = strdup("light");
	sheet_set_mark(prior, "overview", "confirmed", "tanaka");
	next = carry_sheet(prior, NULL, NULL);
	CHECK_INT(next->id, 0);
	CHECK_INT(next->project_id, 88);
	CHECK_INT(next->section_id, 3);
	CHECK_TEXT(next->state, "not_started");
	CHECK_TEXT(next->scope, "light");
	CHECK_INT(sheet_series(next, 1), 71);
	CHECK_INT(sheet_series(next, 4), 74);
	CHECK(!sheet_mark(next, "overview", "confirmed"));
	sheet_free(prior);
	sheet_free(next);
}

/* Reasons go along, 未到来 does not; what was never confirmed still is not. */
static void marks(void)
{
	struct sheet *prior = full_sheet(), *next;

	empty(prior, "indicator.1.actual@2022", "調査対象外年度");
	empty(prior, "indicator.1.target@2024", "設定なし");
	empty(prior, "cost.settled@2024", REASON_TO_COME);
	empty(prior, "cost.budget@2024", NULL);
	empty(prior, "basic.plan", "該当なし");
	sheet_set_mark(prior, "cost.settled@2023", "provisional", "");
	sheet_set_mark(prior, "cost.budget@2023", "check", "");
	sheet_set_mark(prior, "cost.budget@2025", "provisional", "");
	sheet_set_mark(prior, "cost.general@2023", "corrected", "");
	next = carry_sheet(prior, NULL, NULL);
	is(next, "indicator.1.actual@2022", "-調査対象外年度");
	is(next, "indicator.1.target@2024", "-c設定なし");
	is(next, "cost.settled@2024", "-");
	is(next, "cost.budget@2024", "-");
	is(next, "basic.plan", "-該当なし");
	is(next, "cost.settled@2023", "vp");
	is(next, "cost.budget@2023", "vc");
	is(next, "cost.budget@2025", "vc");
	CHECK(!sheet_mark(next, "cost.general@2023", "corrected"));
	sheet_free(prior);
	sheet_free(next);
}

static size_t memo_count(const struct sheet *sheet)
{
	size_t count = 0;

	for (size_t i = 0; i < sheet->cell_count; i++)
		count += sheet->cells[i].at.field == FIELD_memo;
	return count;
}

static void memos(void)
{
	static const char *const carried[][2] = {
		{ "memo.cost", "memo.cost" },
		{ "memo.overview.target", "memo.overview.target" },
		{ "memo.cost.settled@2023", "memo.cost.settled@2024" },
		{ "memo.cost.budget@2025", "memo.cost.budget@2026" },
		{ "memo.cost.settled@2022", "memo.cost.settled@2022" },
		{ "memo.indicator.1.actual@2023", "memo.indicator.1.actual@2024" },
		{ "memo.evaluation.second.needs.score", "memo.evaluation.second.needs.score" },
	};
	size_t count = sizeof(carried) / sizeof(*carried);
	struct sheet *prior = sheet_new(YEAR), *next;

	for (size_t i = 0; i < count; i++)
		put_text(prior, carried[i][0], carried[i][0]);
	put_text(prior, "memo.cost.settled@2021", "falls out");
	next = carry_sheet(prior, NULL, NULL);
	for (size_t i = 0; i < count; i++) {
		struct address memo = at(carried[i][1]);

		CHECK_TEXT(sheet_text(next, &memo), carried[i][0]);
	}
	CHECK_INT(memo_count(next), count);
	sheet_free(prior);
	sheet_free(next);
}

static void counts(void)
{
	struct sheet *prior = sheet_new(YEAR), *next;
	struct carry_count count;

	put_text(prior, "basic.name", "運営業務");
	put_text(prior, "memo.cost", "財政課");
	sheet_put(prior, &ADDRESS_AT(FIELD_cost_budget, 0, 2022), &VALUE_OF_NUMBER(1));
	sheet_put(prior, &ADDRESS_AT(FIELD_cost_budget, 0, 2024), &VALUE_OF_NUMBER(1));
	sheet_put(prior, &ADDRESS_AT(FIELD_cost_settled, 0, 2024), &VALUE_OF_NUMBER(1));
	next = carry_sheet(prior, NULL, &count);
	CHECK_INT(count.copied, 3);
	CHECK_INT(count.to_confirm, 1);
	sheet_free(prior);
	sheet_free(next);
}

/* What went to another program keeps what it had, and goes when that is past. */
static void moved_indicators(void)
{
	struct carry_moved moved[] = { { 71, 2022 }, { 74, 2025 } };
	struct carry_moves moves = { moved, 2 };
	struct sheet *prior = full_sheet(), *next;

	put_text(prior, "memo.indicator.1.name", "情報化推進課へ");
	next = carry_sheet(prior, &moves, NULL);
	is(next, "indicator.1.name", "v");
	is(next, "indicator.1.actual@2021", "v");
	is(next, "indicator.1.actual@2023", "v");
	is(next, "indicator.1.target@2024", "-移管");
	is(next, "indicator.1.actual@2024", "-移管");
	is(next, "indicator.1.actual@2025", "-移管");
	is(next, "indicator.4.target@2024", "vc");
	is(next, "indicator.4.actual@2024", "-");
	is(next, "indicator.4.target@2025", "-移管");
	is(next, "cost.budget@2025", "vc");
	sheet_free(next);
	moved[0].year = 2021;
	next = carry_sheet(prior, &moves, NULL);
	CHECK(sheet_has(next, &ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	sheet_free(next);
	moved[0].year = 2020;
	next = carry_sheet(prior, &moves, NULL);
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_indicator_name, 1, 0)));
	CHECK(!sheet_has(next, &ADDRESS_AT(FIELD_indicator_actual, 1, 2023)));
	CHECK_INT(sheet_series(next, 1), 0);
	CHECK_INT(memo_count(next), 0);
	CHECK_INT(sheet_series(next, 4), 74);
	sheet_free(next);
	sheet_free(prior);
}

TESTS(TEST(every_year_gets_what_it_should), TEST(once_or_never), TEST(the_sheet_itself), TEST(marks),
      TEST(memos), TEST(counts), TEST(moved_indicators))
