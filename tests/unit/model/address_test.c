/* SPDX-License-Identifier: GPL-3.0-or-later */
/* address - every field's address comes back, nothing else gets in, order is the form's. */
#include "check.h"

#include "base/str.h"
#include "model/address.h"
#include "model/masters.h"

static struct stage stages[] = {
	{ .key = (char[]){ "second" }, .label = (char[]){ "二次" } },
	{ .key = (char[]){ "final" }, .label = (char[]){ "最終" } },
};
static const struct masters masters = { .stages = stages, .stage_count = 2 };

static void check_round_trip(const struct address *at)
{
	struct str text = STR_INIT, again = STR_INIT;
	struct err err = ERR_INIT;
	struct address back;

	address_format(at, &text);
	if (CHECK_INT(address_parse(text.text, &masters, &back, &err), RC_OK)) {
		address_format(&back, &again);
		CHECK_TEXT(again.text, text.text);
		CHECK_INT(address_compare(at, &back), 0);
		CHECK_INT(back.field, at->field);
		CHECK_INT(back.row, at->row);
		CHECK_INT(back.year, at->year);
		CHECK_TEXT(back.stage, at->stage);
		CHECK_TEXT(back.memo, at->memo);
	} else {
		printf("# %s\n", err.message);
	}
	err_release(&err);
	str_release(&text);
	str_release(&again);
}

static void every_field_comes_back(void)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		struct address at = ADDRESS((enum field_id)i);

		switch (field_info(at.field)->repeat) {
		case REPEAT_ONCE:
			break;
		case REPEAT_LIST:
			at.row = 12;
			break;
		case REPEAT_COST_YEAR:
			at.year = 2023;
			break;
		case REPEAT_INDICATOR:
			at.row = 5;
			break;
		case REPEAT_INDICATOR_YEAR:
			at.row = 1;
			at.year = 2019;
			break;
		case REPEAT_STAGE:
			check_round_trip(&at);
			at.stage = "second";
			break;
		case REPEAT_MEMO:
			at.memo = "evaluation.final.needs.comment";
			break;
		}
		check_round_trip(&at);
	}
}

static void written_as_laid_down(void)
{
	static const char *const written[] = {
		"basic.name", "basic.pledge.2", "basic.sdg.1", "basic.strategy.9999.title",
		"overview.outline", "cost.settled@2023", "participation.check",
		"indicator.2.name", "indicator.2.actual@2022", "result.issue_organisation",
		"evaluation.progress.comment", "evaluation.second.needs.score",
		"direction.reason", "direction.final.choice", "memo.cost.settled@2023",
		"memo.overview", "memo.direction", "memo.indicator.2.name",
	};

	for (size_t i = 0; i < sizeof(written) / sizeof(*written); i++) {
		struct str again = STR_INIT;
		struct err err = ERR_INIT;
		struct address at;

		if (CHECK_INT(address_parse(written[i], &masters, &at, &err), RC_OK))
			address_format(&at, &again);
		CHECK_TEXT(again.text, written[i]);
		err_release(&err);
		str_release(&again);
	}
}

static void others_are_refused(void)
{
	static const char *const wrong[] = {
		"", ".", "@", "basic", "basic.", "basic.nam", "basic.names", "basic.name.",
		"basic.name@2023", "basic.name ", " basic.name", "Basic.name", "basic..name",
		"basic.1.name", "basic.pledge", "basic.pledge.", "basic.pledge.0",
		"basic.pledge.01", "basic.pledge.-1", "basic.pledge.+1", "basic.pledge.1x",
		"basic.pledge.10000", "basic.pledge.99999999999999999999", "basic.pledge.１",
		"basic.pledge.1.title", "basic.strategy.1", "basic.strategy.title",
		"basic.strategy.1.title@2023", "cost.settled", "cost.settled@", "cost.settled@0",
		"cost.settled@23", "cost.settled@02023", "cost.settled@20230", "cost.settled@R5",
		"cost.settled@1867", "cost.settled@2201", "cost.settled@2023 ",
		"cost.settled@2023@2023", "cost.settled@2023#row", "cost.1.settled@2023",
		"cost.@2023", "indicator.0.name", "indicator.6.name", "indicator.name",
		"indicator.1", "indicator.1.name@2023", "indicator.1.target",
		"indicator.1.actual@999", "evaluation.needs", "evaluation..needs.score",
		"evaluation.third.needs.score", "evaluation.second", "evaluation.needs.score.x",
		"direction.second", "direction.secondchoice", "memo", "memo.", "memo.nothing",
		"memo.cost.settled", "memo.memo.overview", "memo.overview.", "unknown.field",
		"\xff\xfe", "basic.\033[2Jname",
	};

	for (size_t i = 0; i < sizeof(wrong) / sizeof(*wrong); i++) {
		struct err err = ERR_INIT;
		struct address at = ADDRESS(FIELD_basic_name);

		if (!CHECK_INT(address_parse(wrong[i], &masters, &at, &err), RC_USAGE))
			printf("# taken: %s\n", wrong[i]);
		CHECK(err.message && err.message[0] && !strchr(err.message, 033));
		CHECK_INT(at.field, FIELD_basic_name);
		err_release(&err);
	}
}

/* A long one is cut between characters. */
static void long_ones_are_refused(void)
{
	struct err err = ERR_INIT;
	struct address at;

	CHECK_INT(address_parse("指標.1.目標値指標.1.目標値指標.1.目標値指標.1.目標値指標.1.目標値指標.1.目標値指標.1.目標値", NULL, &at,
				&err), RC_USAGE);
	CHECK(err.message && !strstr(err.message, "�"));
	err_release(&err);
}

static void refusal_shows_how(void)
{
	static const struct {
		const char *text, *example;
	} cases[] = {
		{ "cost.settled", "cost.settled@2023" },
		{ "indicator.7.name", "indicator.1.name" },
		{ "basic.pledge", "basic.pledge.1" },
		{ "indicator.2.target@5", "indicator.1.target@2023" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct err err = ERR_INIT;
		struct address at;

		CHECK_INT(address_parse(cases[i].text, NULL, &at, &err), RC_USAGE);
		CHECK(err.message && strstr(err.message, cases[i].example));
		CHECK(err.message && strstr(err.message, cases[i].text));
		err_release(&err);
	}
}

static void stages_come_from_the_masters(void)
{
	struct err err = ERR_INIT;
	struct address at;

	CHECK_INT(address_parse("evaluation.second.needs.score", NULL, &at, &err), RC_USAGE);
	CHECK_INT(address_parse("evaluation.needs.score", NULL, &at, &err), RC_OK);
	CHECK_TEXT(at.stage, "");
	CHECK_INT(address_parse("direction.final.reason", &masters, &at, &err), RC_OK);
	CHECK(at.stage == stages[1].key);
	err_release(&err);
}

static void order_is_the_forms(void)
{
	static const char *const ordered[] = {
		"basic.number", "basic.unit", "basic.pledge.1", "basic.pledge.2",
		"basic.strategy.1.policy", "basic.strategy.1.title", "basic.strategy.2.policy",
		"basic.strategy.10.item", "basic.status", "basic.period", "basic.sdg.3",
		"overview.target", "cost.budget@2021", "cost.budget@2025", "cost.settled@2021",
		"cost.temporary@2025", "participation.share", "indicator.1.name",
		"indicator.1.outline", "indicator.1.target@2019", "indicator.1.target@2024",
		"indicator.1.actual@2019", "indicator.1.actual@2024", "indicator.2.name",
		"indicator.2.target@2019", "result.response", "evaluation.needs.score",
		"evaluation.priority.comment", "evaluation.final.needs.score",
		"evaluation.final.priority.comment", "evaluation.second.needs.score",
		"direction.choice", "direction.reason", "direction.final.choice",
		"direction.second.choice", "memo.basic.name", "memo.cost",
	};
	size_t count = sizeof(ordered) / sizeof(*ordered);

	for (size_t i = 0; i < count * count; i++) {
		struct err err = ERR_INIT;
		struct address a, b;
		size_t x = i / count, y = i % count;

		CHECK_INT(address_parse(ordered[x], &masters, &a, &err), RC_OK);
		CHECK_INT(address_parse(ordered[y], &masters, &b, &err), RC_OK);
		int order = address_compare(&a, &b);

		if (!CHECK_INT((order > 0) - (order < 0), (x > y) - (x < y)))
			printf("# %s and %s\n", ordered[x], ordered[y]);
		/* The rank says the same, where both have one. */
		if (address_rank(&a) && address_rank(&b))
			CHECK_INT((address_rank(&a) > address_rank(&b)) - (address_rank(&a) < address_rank(&b)),
				  (x > y) - (x < y));
		err_release(&err);
	}
}

static void strange_addresses_have_no_rank(void)
{
	const struct address strange[] = {
		ADDRESS_AT(FIELD_cost_budget, 0, -1), ADDRESS_AT(FIELD_cost_budget, 0, 1 << 16),
		ADDRESS_AT(FIELD_basic_pledge, -1, 0), ADDRESS_AT(FIELD_basic_pledge, 1 << 16, 0),
		{ .field = FIELD_direction_choice, .stage = "final" },
		{ .field = FIELD_memo, .stage = "", .memo = "cost" },
	};

	for (size_t i = 0; i < sizeof(strange) / sizeof(*strange); i++)
		CHECK(!address_rank(&strange[i]));
	for (int id = 0; id < FIELD_COUNT; id++)
		CHECK(address_rank(&ADDRESS((enum field_id)id)) != 0);
}

static void rows(void)
{
	static const struct {
		const char *text;
		struct address at;
	} good[] = {
		{ "basic.pledge.12", ADDRESS_AT(FIELD_basic_pledge, 12, 0) },
		{ "basic.strategy.3", ADDRESS_AT(FIELD_basic_strategy_policy, 3, 0) },
		{ "cost@2023", ADDRESS_AT(FIELD_cost_budget, 0, 2023) },
		{ "indicator.2", ADDRESS_AT(FIELD_indicator_name, 2, 0) },
		{ "indicator.2@2022", ADDRESS_AT(FIELD_indicator_target, 2, 2022) },
	};
	static const char *const bad[] = { "", "indicator", "indicator.6", "indicator.2@", "cost", "basic",
					   "basic.name", "overview", "cost@2023@2024", "evaluation.nobody",
					   "indicator.2.name", "memo.cost", "basic.pledge" };
	struct address at;
	struct err err = ERR_INIT;

	for (size_t i = 0; i < sizeof(good) / sizeof(*good); i++) {
		CHECK_INT(address_parse_row(good[i].text, NULL, &at, &err), RC_OK);
		CHECK_INT(address_compare(&at, &good[i].at), 0);
		err_release(&err);
	}
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		if (!CHECK_INT(address_parse_row(bad[i], NULL, &at, &err), RC_USAGE))
			printf("# %s\n", bad[i]);
		CHECK(err.message && strstr(err.message, bad[i]));
		err_release(&err);
	}
}

TESTS(TEST(rows), TEST(every_field_comes_back), TEST(written_as_laid_down), TEST(others_are_refused),
      TEST(refusal_shows_how), TEST(long_ones_are_refused), TEST(stages_come_from_the_masters), TEST(order_is_the_forms), TEST(strange_addresses_have_no_rank))
