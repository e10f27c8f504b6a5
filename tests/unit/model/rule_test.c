/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule - every check has a sheet that trips it and a nearly equal one that does
 * not.  The table fails where a check has no such pair.
 */
#include "model/rule.h"

#include "base/i18n.h"
#include "checked.h"
#include "model/address.h"

/* Changes (checked.h) that trip a check at `where`, and nearly the same ones that do not. */
static const struct {
	const char *id, *where, *trips, *holds, *says;
} table[] = {
	/* what must be there */
	{ "REQUIRED", "basic.period", "basic.period=", "basic.period=毎年度", "'Period' is empty" },
	{ "REQUIRED", "overview.purpose", "overview.purpose=|overview.purpose#empty=確認中",
	  "overview.purpose=|overview.purpose#empty=設定なし", "'Purpose' is empty" },
	{ "REQUIRED", "cost.settled@2023", "cost.settled@2023=|cost.settled@2023#empty=未到来",
	  "cost.settled@2023=|cost.settled@2023#empty=集計中", "'Settled 2023' is empty" },
	{ "REQUIRED", "cost.budget@2025", "cost.budget@2025=", "cost.settled@2025=", "Budget 2025" },
	{ "REQUIRED", "indicator.1.name", "-indicator.1.name", "-basic.pledge.1", "Indicator 1" },
	{ "REQUIRED", "indicator.2.outline", "-indicator.1.name|indicator.2.name=別の指標|indicator.2.unit=件|indicator.2.kind=成果指標",
	  "indicator.2.name=別の指標", "Indicator 2" },
	{ "REQUIRED", "indicator.1.actual@2023", "indicator.1.actual@2023=", "indicator.1.actual@2024=", "Actual 2023" },
	{ "REQUIRED", "basic.sdg.1", "-basic.sdg.1|-basic.sdg.2", "-basic.sdg.1", "SDG" },
	{ "REQUIRED", "direction.reason", "direction.reason=", "direction.reason=|direction.choice=現状維持", "Reason" },
	{ "REQUIRED", "direction.reason", "direction.reason=|direction.choice=縮小", "direction.reason=|direction.choice=", "Reason" },
	{ "REQUIRED", "cost.labour@2023", "cost.share@2023=|cost.overtime@2023=", "cost.overtime@2023=", "Labour cost 2023" },
	{ "REQUIRED", "cost.budget@2023", "scope=light|cost.budget@2023=", "scope=light|overview.purpose=", "Budget 2023" },
	{ "REASON-MISFIT", "overview.outline", "overview.outline#empty=集計中", "overview.outline#empty=設定なし", "集計中" },
	{ "REASON-MISFIT", "cost.other@2024", "cost.other@2024#empty=集計中", "cost.other@2024#empty=未到来", "集計中" },
	{ "PENDING", "indicator.1.actual@2023", "indicator.1.actual@2023=|indicator.1.actual@2023#empty=集計中",
	  "indicator.1.actual@2023=|indicator.1.actual@2023#empty=設定なし", "before the sheet is settled" },
	{ "PROVISIONAL", "cost.settled@2023", "cost.settled@2023#provisional=", "cost.settled@2023#corrected=", "1,100" },
	{ "UNCONFIRMED", "cost.budget@2024", "cost.share@2024#check=|cost.budget@2024#check=",
	  "cost.budget@2024#check=|cost#confirmed=", "2 values" },
	{ "UNCONFIRMED", "indicator.1.target@2024", "indicator.1.target@2024#check=|cost#confirmed=",
	  "indicator.1.target@2024#check=|indicator.1.target@2024#confirmed=", "Indicators: 1" },
	{ "RANGE", "evaluation.needs.score", "evaluation.needs.score:=6", "evaluation.needs.score:=5", "outside 1 to 5" },
	{ "RANGE", "basic.sdg.2", "basic.sdg.2:=18", "basic.sdg.2:=17", "18" },
	{ "TO-COME", "cost.settled@2024", "cost.settled@2024=0", "cost.budget@2024=1", "2024 has not come" },
	{ "TO-COME", "indicator.1.actual@2024", "indicator.1.actual@2024=5", "indicator.1.target@2024=5", "is 5," },
	/* basic data */
	{ "NUMBER-CHANGED", "basic.number", "<basic.number=087", "<basic.number=088", "'087'" },
	{ "NAME-CHANGED", "basic.name", "<basic.name=庁内網", "<basic.name=庁内ネットワーク　運営業務", "'庁内網'" },
	{ "ACCOUNT-FORM", "basic.account_code", "basic.account_code=1-020108-15", "basic.account_code=０１－020108-15",
	  "'1-020108-15'" },
	{ "ACCOUNT-FORM", "basic.account_code", "basic.account_code=01-0201x8-15", "basic.account_code=", "form" },
	{ "SECTION-YEAR", "basic.section", "section=2", "section=1", "旧総務部" },
	{ "CHOICE-UNKNOWN", "basic.status", "basic.status=休止", "basic.status=新規", "'休止'" },
	{ "CHOICE-UNKNOWN", "cost.temporary@2022", "cost.temporary@2022=不明", "basic.class=自治事務(任意)", "不明" },
	{ "CHOICE-YEAR", "basic.arrangement", "basic.arrangement=指定管理", "basic.arrangement=一部委託", "2023" },
	{ "PERIOD-OVER", "basic.period", "basic.period=平成30年度～令和4年度", "basic.period=平成30年度～令和5年度", "2022" },
	{ "PERIOD-OVER", "basic.period", "basic.period=R2からR4まで", "basic.period=R2から", "2022" },
	{ "PLEDGE-TWICE", "basic.pledge.3", "basic.pledge.3=04", "basic.pledge.3=40", "04" },
	{ "STRATEGY-PART", "basic.strategy.1.policy", "basic.strategy.1.item=", "basic.strategy.1.title=", "row 1" },
	{ "STRATEGY-PART", "basic.strategy.2.policy", "basic.strategy.2.title=推進",
	  "basic.strategy.2.policy=I-1|basic.strategy.2.measure=1|basic.strategy.2.item=1", "row 2" },
	{ "SDG-TWICE", "basic.sdg.5", "basic.sdg.5=9", "basic.sdg.5=8", "twice" },
	{ "ROW-EMPTY", "basic.pledge.2", "basic.pledge.2=", "basic.pledge.2=9", "nothing in this row" },
	{ "ROW-EMPTY", "basic.strategy.2.policy", "basic.strategy.2.policy=", "-basic.strategy.1.policy", "nothing" },
	{ "TEXT-RARE", "result.outcome", "result.outcome=𠮷野さんの😀と𠮷", "result.outcome=吉野さんの①と㈱、～〜—", "𠮷 😀" },
	{ "TEXT-RARE", "indicator.1.unit", "indicator.1.unit=\ue000", "indicator.1.unit=㎡", "\ue000" },
	/* costs */
	{ "COST-YEN", "cost.settled@2023", "cost.settled@2023=1100000", "cost.settled@2023=110000", "typed in yen" },
	{ "COST-YEN", "cost.budget@2024", "cost.budget@2024=1200000", "cost.budget@2024=1200000|cost.budget@2023=99", "1,000 times" },
	{ "COST-NEGATIVE", "cost.other@2023", "cost.other@2023=-100|cost.general@2023=1100", "cost.other@2023=0|cost.general@2023=1000",
	  "-100" },
	{ "COST-SUM", "cost.settled@2023", "cost.settled@2023=1064", "cost.settled@2023=1100", "36 more than the settled 1,064" },
	{ "COST-SUM", "cost.settled@2022", "cost.general@2022=899", "cost.general@2022=", "1 less than the settled 1,000" },
	{ "COST-SUM", "cost.settled@2023", "cost.other@2023=|cost.other@2023#empty=設定なし",
	  "cost.other@2023=|cost.other@2023#empty=未到来", "1,000" },
	{ "COST-UNSETTLED", "cost.settled@2023", "cost.settled@2023=",
	  "cost.settled@2023=|cost.general@2023=0|cost.national@2023=0|cost.other@2023=", "1,100" },
	{ "COST-UNFUNDED", "cost.settled@2023", "cost.general@2023=|cost.national@2023=|cost.other@2023=",
	  "cost.general@2023=|cost.national@2023=", "1,100" },
	{ "COST-OVER", "cost.settled@2023", "cost.budget@2023=1099", "cost.budget@2023=1100", "100.1%" },
	{ "COST-OVER", "cost.settled@2022", "cost.budget@2022=990", "cost.budget@2022=990|<cost.budget@2022=990", "2022" },
	{ "COST-EXECUTION", "cost.settled@2023", "cost.budget@2023=1573", "cost.budget@2023=1571", "69.9%" },
	{ "COST-EXECUTION", "cost.settled@2023", "cost.budget@2023=916", "cost.budget@2023=917", "120.1%" },
	{ "COST-NO-BUDGET", "cost.settled@2023", "cost.budget@2023=0", "cost.budget@2023=", "1,100" },
	{ "LABOUR-DIFFERS", "cost.labour@2023", "cost.labour@2023=10700", "cost.labour@2023=10603", "10,603 (+97)" },
	{ "LABOUR-DIFFERS", "cost.labour@2022", "cost.labour@2022=7000", "cost.labour@2022=7000|<cost.labour@2022=7000", "7,055" },
	{ "LABOUR-FROZEN", "cost.labour@2023", "state=with_head|cost.labour@2023=10700", "state=returned|cost.labour@2023=10700",
	  "10,603" },
	{ "LABOUR-NO-STAFF", "cost.labour@2023", "cost.labour@2023=500|cost.share@2023=0|cost.overtime@2023=",
	  "cost.labour@2023=500|cost.share@2023=0|cost.overtime@2023=1", "500" },
	{ "STAFF-NONE", "cost.share@2023", "cost.share@2023=0|cost.overtime@2023=0", "cost.share@2023=0|cost.overtime@2023=1",
	  "1,100" },
	/* indicators */
	{ "INDICATOR-NAME", "indicator.2.name", "indicator.2.target@2023=5", "indicator.2.target@2023=0", "indicator 2" },
	{ "INDICATOR-UNIT", "indicator.1.unit", "indicator.1.unit=", "indicator.1.unit=|indicator.1.unit#empty=設定なし",
	  "利用者の満足度" },
	{ "INDICATOR-KIND", "indicator.1.kind", "indicator.1.kind=", "indicator.1.kind=成果指標", "indicator 1" },
	{ "INDICATOR-ACTIVITY", "indicator.1.kind", "indicator.1.kind=活動指標",
	  "indicator.1.kind=活動結果指標|indicator.2.name=別|indicator.2.kind=成果指標", "alone" },
	{ "INDICATOR-ZERO", "indicator.1.target@2023", "indicator.1.target@2023=0",
	  "indicator.1.target@2023=0|indicator.1.direction=down", "indicator 1" },
	{ "INDICATOR-NO-TARGET", "indicator.2.target@2023", "indicator.2.name=別|indicator.2.target@2024=1",
	  "indicator.2.name=別|indicator.2.target@2023#empty=設定なし|indicator.2.target@2024=1", "nothing says why" },
	{ "INDICATOR-NO-ACTUAL", "indicator.2.actual@2023", "indicator.2.name=別", "indicator.2.name=別|indicator.2.actual@2023=0",
	  "Actual 2023" },
	{ "INDICATOR-HIGH", "indicator.1.actual@2023", "indicator.1.actual@2023=120.1", "indicator.1.actual@2023=120", "150.1%" },
	{ "INDICATOR-LOW", "indicator.1.actual@2023", "indicator.1.actual@2023=39.9", "indicator.1.actual@2023=40", "(49.9%)" },
	{ "INDICATOR-MISSED", "indicator.1.actual@2023", "indicator.1.actual@2023=79.9", "indicator.1.actual@2023=80", "(99.9%)" },
	{ "INDICATOR-MISSED", "indicator.1.actual@2023", "indicator.1.direction=down", "indicator.1.direction=down|indicator.1.actual@2023=80",
	  "80 or less, the actual 83" },
	{ "INDICATOR-MISSED", "indicator.1.actual@2023", "indicator.1.actual@2023=-1",
	  "indicator.1.actual@2023=-1|indicator.1.target@2023=-2", "the target is 80, the actual -1" },
	{ "INDICATOR-MOVED", "indicator.1.target@2023", "<indicator.1.target@2023=90", "<indicator.1.target@2023=", "to 90" },
	{ "PRIOR-VALUE", "cost.settled@2021", "<cost.settled@2021=901", "<cost.settled@2021=", "900 here, on last year's sheet it is 901" },
	{ "PRIOR-VALUE", "cost.labour@2021", "<cost.labour@2021=7000", "<cost.labour@2021=7078", "7,078 here" },
	{ "PRIOR-VALUE", "cost.temporary@2022", "<cost.temporary@2022=有", "<cost.temporary@2024=有", "is empty here" },
	{ "PRIOR-VALUE", "indicator.1.actual@2020", "<indicator.1.actual@2020=73",
	  "<indicator.1.actual@2020=73|indicator.1.actual@2020#corrected=", "72 here" },
	{ "PRIOR-VALUE", "indicator.1.actual@2020", "<indicator.2.name=前の指標|<series.2=7|<series.1=8|<indicator.2.actual@2020=73",
	  "<indicator.2.name=前の指標|<series.2=8|<indicator.2.actual@2020=73", "73" },
	/* results */
	{ "GOAL-ANSWER", "result.response", "result.response=特になし。", "result.response=特になし。|<result.goal=—", "'機器を更新する。'" },
	{ "TEXT-UNCHANGED", "result.outcome", "<result.outcome=安定して　動いた。", "<result.outcome=安定して動いていた。",
	  "same text as last year" },
	{ "TEXT-UNCHANGED", "direction.reason", "<direction.reason=予算の拡大が見込まれるため。",
	  "<evaluation.progress.comment=計画通りに行った。", "'Reason'" },
	/* evaluation and direction */
	{ "SCORE-NO-COMMENT", "evaluation.priority.comment", "evaluation.priority.comment=",
	  "evaluation.priority.comment=|evaluation.priority.score=", "scored 3" },
	{ "SCORE-NO-COMMENT", "evaluation.second.needs.comment", "evaluation.second.needs.score=4",
	  "evaluation.second.needs.score=4|evaluation.second.needs.comment=妥当", "scored 4" },
	{ "COMMENT-NO-SCORE", "evaluation.priority.score", "evaluation.priority.score=",
	  "evaluation.priority.score=|evaluation.priority.comment=—", "no score" },
	{ "COMMENT-OTHER-SCORE", "evaluation.needs.comment", "evaluation.needs.score=4", "evaluation.needs.score=3",
	  "score 3, but 'Citizens' needs' is scored 4" },
	{ "COMMENT-OTHER-SCORE", "evaluation.progress.comment", "evaluation.progress.comment=計画から遅れている。（未達成）",
	  "evaluation.progress.comment=おおむね計画通りである。", "score 2" },
	{ "COMMENT-OTHER-SCORE", "evaluation.needs.comment", "evaluation.needs.score=4|evaluation.needs.comment=強い要望がある。",
	  "evaluation.needs.score=5|evaluation.needs.comment=強い要望がある。", "score 5" },	/* usual, not set */
	{ "COMMENT-OTHER-SCORE", "evaluation.needs.comment", "evaluation.needs.score=5|evaluation.needs.comment=利用が続いている。|evaluation.needs.score=4|evaluation.needs.comment=要望がある。",
	  "evaluation.needs.score=5|evaluation.needs.comment=利用が続いている。", "score 3" },	/* not the first of its score */
	{ "COMMENT-OTHER-SCORE", "evaluation.priority.comment", "evaluation.priority.score=4|evaluation.priority.comment=急がない。",
	  "evaluation.priority.comment=急がない。", "score 2" },	/* as usual with this score */
	{ "SCORE-JUMP", "evaluation.priority.score", "<evaluation.priority.score=1", "<evaluation.priority.score=2", "scored 1 last year" },
	{ "PROGRESS-HIGH", "evaluation.progress.score", "indicator.1.actual@2023=79",
	  "indicator.1.actual@2023=79|evaluation.progress.score=3", "79 of a target of 80 (98.8%)" },
	{ "PROGRESS-HIGH", "evaluation.progress.score", "indicator.1.direction=down", "indicator.1.direction=up", "80 or less" },
	{ "PROGRESS-LOW", "evaluation.progress.score", "evaluation.progress.score=2",
	  "evaluation.progress.score=2|indicator.1.target@2023=0", "all targets" },
	{ "DIRECTION-REASON", "direction.reason", "direction.reason=—", "direction.reason=—|direction.choice=継続", "拡大・拡充" },
	{ "DIRECTION-DASH", "direction.reason", "direction.choice=継続", "direction.choice=継続|direction.reason=—", "継続" },
	{ "DIRECTION-BUDGET", "direction.choice", "direction.choice=継続|direction.reason=—|cost.budget@2024=1800",
	  "direction.choice=継続|direction.reason=—|cost.budget@2024=1799", "50.0% more" },
	{ "DIRECTION-BUDGET", "direction.choice", "direction.choice=現状維持|direction.reason=|cost.budget@2024=600",
	  "direction.choice=縮小|cost.budget@2024=600", "50.0% less" },
};

static const struct {
	const char *id, *where, *says;
	int last_cost;		/* the newest year that the office has unit costs of; 0 none */
	const char *changes;
} costs[] = {
	{ "LABOUR-PROVISIONAL", "cost.labour@2023", "2023 rests on the unit costs of 2022", 2022, "" },
	{ "LABOUR-PROVISIONAL", "cost.labour@2022", "2022 rests on the unit costs of 2021", 2021, "" },
	{ "LABOUR-PROVISIONAL", "cost.labour@2024", "2023 has none yet", 2021, "cost.labour@2023=10603" },
	{ "LABOUR-NO-COST", "cost.labour@2021", "no unit costs", 0, "" },
};

static void run(const struct pair *pair, const struct masters *masters, enum step step,
		struct findings *found)
{
	struct checked checked = { pair->sheet, pair->prior, masters, &rule_limits_shipped, step };

	rule_run(&checked, found);
}

static size_t count_of(const struct findings *found, const char *id)
{
	size_t count = 0;

	for (size_t i = 0; i < found->count; i++)
		count += !strcmp(found->items[i].rule->id, id);
	return count;
}

static const struct finding *find(const struct findings *found, const char *id, const char *where)
{
	struct address cell = at(where);

	for (size_t i = 0; i < found->count; i++)
		if (!strcmp(found->items[i].rule->id, id) && !address_compare(&found->items[i].at, &cell))
			return &found->items[i];
	return NULL;
}

/* The clean sheet is clean, for every step; so the table shows what one change does. */
static void clean_sheet(void)
{
	struct pair pair = pair_new();

	i18n_start("en");
	for (int step = STEP_NONE; step <= STEP_PUBLISH; step++) {
		struct findings found = { 0 };

		run(&pair, &office, (enum step)step, &found);
		CHECK_INT(found.count, 0);
		print_findings(&found);
		findings_release(&found);
	}
	pair_free(&pair);
}

static void check_trips(const struct findings *found, const char *id, const char *where, const char *says)
{
	const struct finding *finding = find(found, id, where);

	if (!CHECK(finding != NULL))
		print_findings(found);
	else if (!CHECK(strstr(finding->message, says) != NULL))
		printf("# %s\n", finding->message);
}

static void pairs(void)
{
	for (size_t i = 0; i < COUNT(table); i++) {
		struct pair trips = pair_new(), holds = pair_new();
		struct findings found = { 0 }, none = { 0 };
		int before = check_failures;

		change(trips.sheet, trips.prior, table[i].trips);
		change(holds.sheet, holds.prior, table[i].holds);
		run(&trips, &office, STEP_NONE, &found);
		run(&holds, &office, STEP_NONE, &none);
		check_trips(&found, table[i].id, table[i].where, table[i].says);
		CHECK(find(&none, table[i].id, table[i].where) == NULL);
		if (check_failures > before)
			printf("# row %zu: %s %s\n", i, table[i].id, table[i].trips);
		findings_release(&found);
		findings_release(&none);
		pair_free(&trips);
		pair_free(&holds);
	}
}

/* What depends on the office's unit costs: with those up to a year, and with all. */
static void unit_costs(void)
{
	for (size_t i = 0; i < COUNT(costs); i++) {
		struct masters masters = office;
		struct pair pair = pair_new();
		struct findings found = { 0 };

		change(pair.sheet, pair.prior, costs[i].changes);
		masters.unit_cost_count = (size_t)(costs[i].last_cost ? costs[i].last_cost - 2020 : 0);
		run(&pair, &masters, STEP_NONE, &found);
		check_trips(&found, costs[i].id, costs[i].where, costs[i].says);
		CHECK(count_of(&found, costs[i].id) <= 2);
		findings_release(&found);
		pair_free(&pair);
	}
}

static void every_check_has_a_pair(void)
{
	for (int id = 0; id < RULE_COUNT; id++) {
		const char *name = rule_info((enum rule_id)id)->id;
		bool has = false;

		for (size_t i = 0; i < COUNT(table); i++)
			has |= !strcmp(table[i].id, name);
		for (size_t i = 0; i < COUNT(costs); i++)
			has |= !strcmp(costs[i].id, name);
		if (!CHECK(has))
			printf("# %s\n", name);
	}
	CHECK(RULE_COUNT >= 30);
}

/* Ids and keys of the table hold together. */
static void the_table(void)
{
	for (int id = 0; id < RULE_COUNT; id++) {
		const struct rule *rule = rule_info((enum rule_id)id);
		const char *fields = rule->fields;

		CHECK(rule_named(rule->id) == rule);
		CHECK(strlen(rule->why) > 20);
		CHECK_INT(strspn(rule->id, "ABCDEFGHIJKLMNOPQRSTUVWXYZ-"), strlen(rule->id));
		CHECK(rule->severity != SEVERITY_OFF);
		CHECK_INT(rule->severity == SEVERITY_ERROR && rule->hinders != STEP_PASS_ON, 0);
		while (strcmp(fields, "*") && *fields) {
			size_t length = strcspn(fields, " "), found = 0;

			for (int field = 0; field < FIELD_COUNT; field++) {
				const char *key = field_key((enum field_id)field);

				found += strlen(key) == length && !strncmp(key, fields, length);
			}
			if (!CHECK_INT(found, 1))
				printf("# %s: %s\n", rule->id, fields);
			fields += length + (fields[length] == ' ');
		}
	}
	for (int field = 0; field < FIELD_COUNT; field++)
		if (field_info((enum field_id)field)->kind == KIND_SCORE)	/* rule_evaluation.c counts on it */
			CHECK(strstr(field_key((enum field_id)(field + 1)), ".comment") != NULL);
}

/* What a finding stops, step by step, and how that is told. */
static void steps(void)
{
	static const struct {
		const char *changes, *id;
		enum severity severity[4];	/* working, for 回付, 確定, 公表 */
	} rows[] = {
		{ "basic.period=", "REQUIRED", { SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_ERROR, SEVERITY_ERROR } },
		{ "indicator.1.actual@2023=|indicator.1.actual@2023#empty=集計中", "PENDING",
		  { SEVERITY_NOTE, SEVERITY_NOTE, SEVERITY_ERROR, SEVERITY_ERROR } },
		{ "cost.settled@2023#provisional=", "PROVISIONAL",
		  { SEVERITY_NOTE, SEVERITY_NOTE, SEVERITY_NOTE, SEVERITY_ERROR } },
		{ "cost.settled@2023=1", "COST-SUM", { SEVERITY_ERROR, SEVERITY_ERROR, SEVERITY_ERROR, SEVERITY_ERROR } },
		{ "indicator.1.unit=", "INDICATOR-UNIT",
		  { SEVERITY_WARNING, SEVERITY_WARNING, SEVERITY_WARNING, SEVERITY_WARNING } },
	};

	for (size_t i = 0; i < COUNT(rows); i++)
		for (int step = STEP_NONE; step <= STEP_PUBLISH; step++) {
			struct pair pair = pair_new();
			struct findings found = { 0 };

			change(pair.sheet, pair.prior, rows[i].changes);
			run(&pair, &office, (enum step)step, &found);
			for (size_t j = 0; j < found.count; j++) {
				bool stops = rule_stops(&rule_limits_shipped, &found.items[j], (enum step)step);

				if (!strcmp(found.items[j].rule->id, rows[i].id) &&
				    !CHECK_INT(found.items[j].severity, rows[i].severity[step]))
					printf("# %s for step %d\n", rows[i].id, step);
				if (step != STEP_NONE)
					CHECK_INT(stops, found.items[j].severity == SEVERITY_ERROR);
			}
			CHECK_INT(count_of(&found, rows[i].id), 1);
			findings_release(&found);
			pair_free(&pair);
		}
}

static void check_level(const char *id, const char *level, const char *refused)
{
	struct rule_limits limits = rule_limits_shipped;
	struct err err = ERR_INIT;
	enum rc rc = rule_set_level(&limits, id, level, &err);

	if (!CHECK_INT(rc, refused ? RC_INVALID : RC_OK))
		printf("# %s = %s: %s\n", id, level, err.message ? err.message : "");
	if (refused && !CHECK(err.message && strstr(err.message, refused)))
		printf("# %s\n", err.message);
	err_release(&err);
}

/* An error can be lowered to a warning by name, never silenced. */
static void levels(void)
{
	check_level("COST-SUM", "warning", NULL);
	check_level("cost-sum", "Error", NULL);
	check_level("COST-SUM", "note", "no less");
	check_level("COST-SUM", "off", "no less");
	check_level("REQUIRED", "off", "cannot be turned off");
	check_level("PENDING", "off", "cannot be turned off");
	check_level("COST-OVER", "off", NULL);
	check_level("COST-OVER", "error", NULL);
	check_level("INDICATOR-UNIT", "note", NULL);
	check_level("COST-SUMM", "off", "nearest is 'COST-SUM'");
	check_level("indicator-lo", "off", "nearest is 'INDICATOR-LOW'");
	check_level("COST-OVER", "silent", "'silent'");
}

/* A lowered error stays visible and hinders nothing; a raised note stops 回付; off is off. */
static void levels_in_use(void)
{
	static const struct {
		const char *id, *level, *changes;
		size_t count;
		enum severity severity;
	} rows[] = {
		{ "COST-SUM", "warning", "cost.settled@2023=1099", 1, SEVERITY_WARNING },
		{ "COST-OVER", "error", "cost.budget@2023=1099", 1, SEVERITY_ERROR },
		{ "COST-OVER", "off", "cost.budget@2023=1099", 0, SEVERITY_OFF },
	};

	for (size_t i = 0; i < COUNT(rows); i++) {
		struct rule_limits limits = rule_limits_shipped;
		struct pair pair = pair_new();
		struct checked checked = { pair.sheet, pair.prior, &office, &limits, STEP_PASS_ON };
		struct findings found = { 0 };
		struct err err = ERR_INIT;

		CHECK_INT(rule_set_level(&limits, rows[i].id, rows[i].level, &err), RC_OK);
		change(pair.sheet, pair.prior, rows[i].changes);
		rule_run(&checked, &found);
		CHECK_INT(count_of(&found, rows[i].id), rows[i].count);
		for (size_t j = 0; j < found.count; j++)
			if (!strcmp(found.items[j].rule->id, rows[i].id))
				CHECK_INT(found.items[j].severity, rows[i].severity);
		findings_release(&found);
		pair_free(&pair);
	}
}

/* A sheet that is not evaluated is not checked; one of 簡易 not beyond costs and indicators. */
static void scopes(void)
{
	struct pair pair = pair_new();
	struct findings found = { 0 };

	change(pair.sheet, pair.prior, "scope=none|cost.settled@2023=1|basic.name=");
	run(&pair, &office, STEP_PASS_ON, &found);
	CHECK_INT(found.count, 0);
	change(pair.sheet, pair.prior, "scope=light|direction.reason=—|<result.outcome=安定して動いた。");
	run(&pair, &office, STEP_PASS_ON, &found);
	CHECK_INT(count_of(&found, "COST-SUM"), 1);
	for (size_t i = 0; i < found.count; i++)
		CHECK(field_info(found.items[i].at.field)->section != SECTION_direction &&
		      field_info(found.items[i].at.field)->section != SECTION_result);
	findings_release(&found);
	pair_free(&pair);
}

/* Without last year's sheet nothing is compared, and old years are told. */
static void no_prior(void)
{
	struct pair pair = pair_new();
	struct checked checked = { pair.sheet, NULL, &office, &rule_limits_shipped, STEP_NONE };
	struct findings found = { 0 };

	rule_run(&checked, &found);
	CHECK_INT(found.count, 0);
	change(pair.sheet, NULL, "cost.budget@2021=800");
	rule_run(&checked, &found);
	CHECK_INT(count_of(&found, "COST-OVER"), 1);
	findings_release(&found);
	pair_free(&pair);
}

TESTS(TEST(clean_sheet), TEST(pairs), TEST(unit_costs), TEST(every_check_has_a_pair), TEST(the_table),
      TEST(steps), TEST(levels), TEST(levels_in_use), TEST(scopes), TEST(no_prior))
