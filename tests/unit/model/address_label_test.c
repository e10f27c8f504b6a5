/* SPDX-License-Identifier: GPL-3.0-or-later */
/* address_label - what people call a cell, in Japanese and in English. */
#include "check.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/address.h"
#include "model/masters.h"

static struct stage stages[] = { { .key = (char[]){ "second" }, .label = (char[]){ "二次" } } };
static struct era eras[] = { { .name = (char[]){ "令和" }, .letter = (char[]){ "R" }, .first_year = 2019 } };
static const struct masters masters = {
	.stages = stages, .stage_count = 1,
	.eras = { .items = eras, .count = 1 },
};

struct label {
	const char *address, *label;
};

static void check_labels(const struct label *labels, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct str label = STR_INIT;
		struct err err = ERR_INIT;
		struct address at;

		if (CHECK_INT(address_parse(labels[i].address, &masters, &at, &err), RC_OK))
			address_label(&at, &masters, &label);
		CHECK_TEXT(label.text, labels[i].label);
		err_release(&err);
		str_release(&label);
	}
}

static void japanese_labels(void)
{
	static const struct label labels[] = {
		{ "basic.name", "事務事業名" },
		{ "basic.pledge.2", "市長公約2" },
		{ "basic.strategy.2.policy", "戦略プラン2 政策" },
		{ "basic.sdg.1", "SDGs1" },
		{ "cost.settled@2023", "決算額 令和5年度" },
		{ "indicator.2.target@2023", "指標2 目標値 令和5年度" },
		{ "indicator.1.actual@2019", "指標1 実績 令和元年度" },
		{ "indicator.5.name", "指標5 指標名" },
		{ "evaluation.needs.comment", "市民ニーズ 所見" },
		{ "evaluation.second.needs.comment", "評価（二次） 市民ニーズ 所見" },
		{ "direction.second.reason", "方向性（二次） 理由" },
		{ "memo.cost.settled@2023", "引継メモ 決算額 令和5年度" },
		{ "memo.indicator", "引継メモ 指標の推移" },
	};

	i18n_start("ja");
	check_labels(labels, sizeof(labels) / sizeof(*labels));
}

static void english_labels(void)
{
	static const struct label labels[] = {
		{ "basic.pledge.2", "Mayor's pledge 2" },
		{ "basic.strategy.2.policy", "Strategy 2: policy" },
		{ "cost.settled@2023", "Settled 2023" },
		{ "indicator.2.target@2023", "Indicator 2 Target 2023" },
		{ "evaluation.second.needs.comment", "Evaluation (二次) Needs: comment" },
		{ "memo.indicator", "Memo Indicators" },
	};

	i18n_start("en");
	check_labels(labels, sizeof(labels) / sizeof(*labels));
}

static void masters_may_be_missing(void)
{
	struct address at = ADDRESS_AT(FIELD_cost_settled, 0, 2023);
	struct str label = STR_INIT;

	i18n_start("ja");
	address_label(&at, NULL, &label);
	CHECK_TEXT(label.text, "決算額 2023年度");
	str_clear(&label);
	at = ADDRESS(FIELD_direction_choice);
	at.stage = "third";
	address_label(&at, NULL, &label);
	CHECK_TEXT(label.text, "方向性（third） 方向性");
	str_release(&label);
}

TESTS(TEST(japanese_labels), TEST(english_labels), TEST(masters_may_be_missing))
