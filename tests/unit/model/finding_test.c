/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * finding - findings by cell, forward and backward, counted; what one was made
 * from.
 */
#include "model/finding.h"

#include "checked.h"

/* A finding of that check at that cell, also about others ("" none). */
static void add(struct findings *found, const char *id, const char *where, const char *also,
		enum severity severity)
{
	struct address cell = at(where);
	struct finding *finding = findings_add(found, rule_named(id), severity, &cell, xstrdup(id));
	struct address other;

	if (!*also)
		return;
	other = at(also);
	finding_also(finding, &other);
}

/* In no order; sorted they stand as the form does. */
static struct findings sample(void)
{
	struct findings found = { 0 };

	add(&found, "PROGRESS-HIGH", "evaluation.progress.score", "indicator.1.actual@2023", SEVERITY_WARNING);
	add(&found, "COST-OVER", "cost.settled@2023", "cost.budget@2023", SEVERITY_NOTE);
	add(&found, "INDICATOR-LOW", "indicator.1.actual@2023", "indicator.1.target@2023", SEVERITY_WARNING);
	add(&found, "REQUIRED", "basic.period", "", SEVERITY_WARNING);
	add(&found, "COST-SUM", "cost.settled@2023", "cost.other@2023", SEVERITY_ERROR);
	add(&found, "SCORE-NO-COMMENT", "evaluation.second.needs.comment", "", SEVERITY_WARNING);
	findings_sort(&found);
	found.items[0].ack_reason = xstrdup("毎年のこと");
	return found;
}

static void form_order(void)
{
	static const char *const wanted[] = { "REQUIRED", "COST-OVER", "COST-SUM", "INDICATOR-LOW", "PROGRESS-HIGH",
					      "SCORE-NO-COMMENT" };
	struct findings found = sample();

	CHECK_INT(found.count, COUNT(wanted));
	for (size_t i = 0; i < found.count; i++)
		CHECK_TEXT(found.items[i].rule->id, wanted[i]);
	findings_release(&found);
	CHECK_INT(found.count, 0);
}

/* Ids of the findings at a cell, its own first. */
static void check_at(const struct findings *found, const char *where, const char *wanted)
{
	struct address cell = at(where);
	struct str ids = STR_INIT;

	for (const struct finding *finding = NULL; (finding = findings_at(found, &cell, finding));)
		str_addf(&ids, "%s ", finding->rule->id);
	CHECK_TEXT(ids.text, wanted);
	str_release(&ids);
}

static void of_a_cell(void)
{
	struct findings found = sample();

	check_at(&found, "cost.settled@2023", "COST-OVER COST-SUM ");
	check_at(&found, "cost.other@2023", "COST-SUM ");
	check_at(&found, "indicator.1.actual@2023", "INDICATOR-LOW PROGRESS-HIGH ");
	check_at(&found, "basic.period", "REQUIRED ");
	check_at(&found, "basic.name", "");
	findings_release(&found);
}

/* All stops from a cell on, forward or backward. */
static void check_way(const struct findings *found, const char *where, bool backward, enum severity least,
		      const char *wanted)
{
	struct address cell = at(where);
	struct str ids = STR_INIT;

	for (const struct finding *finding; (finding = findings_next(found, &cell, backward, least));) {
		str_addf(&ids, "%s ", finding->rule->id);
		cell = finding->at;
	}
	CHECK_TEXT(ids.text, wanted);
	str_release(&ids);
}

/* An acknowledged one is no stop; of two at one cell the first is. */
static void next_and_previous(void)
{
	struct findings found = sample();

	check_way(&found, "basic.number", false, SEVERITY_NOTE, "COST-OVER INDICATOR-LOW PROGRESS-HIGH SCORE-NO-COMMENT ");
	check_way(&found, "basic.number", false, SEVERITY_ERROR, "COST-SUM ");
	check_way(&found, "cost.settled@2023", false, SEVERITY_NOTE, "INDICATOR-LOW PROGRESS-HIGH SCORE-NO-COMMENT ");
	check_way(&found, "cost.budget@2023", false, SEVERITY_WARNING, "COST-SUM INDICATOR-LOW PROGRESS-HIGH SCORE-NO-COMMENT ");
	check_way(&found, "direction.second.reason", true, SEVERITY_NOTE,
		  "SCORE-NO-COMMENT PROGRESS-HIGH INDICATOR-LOW COST-OVER ");
	check_way(&found, "cost.settled@2023", true, SEVERITY_NOTE, "");
	CHECK_TEXT(findings_next(&found, NULL, false, SEVERITY_NOTE)->rule->id, "COST-OVER");
	CHECK_TEXT(findings_next(&found, NULL, true, SEVERITY_NOTE)->rule->id, "SCORE-NO-COMMENT");
	findings_release(&found);
}

static void counts(void)
{
	struct findings found = sample();
	struct finding_counts all = findings_count(&found, SECTION_COUNT);
	struct finding_counts cost = findings_count(&found, SECTION_cost);
	struct finding_counts basic = findings_count(&found, SECTION_basic);

	CHECK_INT(all.errors, 1);
	CHECK_INT(all.warnings, 3);
	CHECK_INT(all.notes, 1);
	CHECK_INT(all.acknowledged, 1);
	CHECK_INT(cost.errors + cost.notes, 2);
	CHECK_INT(cost.warnings, 0);
	CHECK_INT(basic.acknowledged, 1);
	CHECK_INT(basic.warnings, 0);
	findings_release(&found);
}

static void outlives_the_sheet(void)
{
	struct pair pair = pair_new();
	struct checked checked = { pair.sheet, pair.prior, &office, &rule_limits_shipped, STEP_NONE };
	struct findings found = { 0 };
	struct address cell;

	change(pair.sheet, NULL, "evaluation.second.needs.score=3");
	rule_run(&checked, &found);
	pair_free(&pair);
	cell = at("evaluation.second.needs.comment");
	CHECK(findings_at(&found, &cell, NULL) != NULL);
	findings_release(&found);
}

/* What the finding of a check at a cell was made from, after those changes. */
static char *values_after(const char *changes, const char *id, const char *where)
{
	struct pair pair = pair_new();
	struct checked checked = { pair.sheet, pair.prior, &office, &rule_limits_shipped, STEP_NONE };
	struct findings found = { 0 };
	struct address cell = at(where);
	const struct finding *finding = NULL;
	struct str values = STR_INIT;

	change(pair.sheet, pair.prior, changes);
	rule_run(&checked, &found);
	while ((finding = findings_at(&found, &cell, finding)) && strcmp(finding->rule->id, id))
		;
	if (CHECK(finding != NULL))
		finding_values(finding, pair.sheet, &values);
	findings_release(&found);
	pair_free(&pair);
	return str_take(&values);
}

static const struct {
	const char *id, *where, *changes;
	const char *same, *other;	/* further changes: the finding rests on the same, on others */
} rests[] = {
	{ "COST-EXECUTION", "cost.settled@2023", "cost.budget@2023=5000", "basic.name=別の名", "cost.budget@2023=5001" },
	{ "INDICATOR-LOW", "indicator.1.actual@2023", "indicator.1.actual@2023=9", "indicator.1.actual@2022=1",
	  "indicator.1.target@2023=90" },
	{ "LABOUR-DIFFERS", "cost.labour@2023", "cost.labour@2023=1", "cost.share@2022=3", "cost.share@2023=3" },
	{ "NAME-CHANGED", "basic.name", "<basic.name=前の名", "<basic.number=9", "<basic.name=その前の名" },
	{ "INDICATOR-UNIT", "indicator.1.unit", "indicator.1.unit=", "indicator.1.outline=別", "indicator.1.unit#empty=集計中" },
};

/* The same for the same values, another for others, whatever else changes. */
static void what_it_rests_on(void)
{
	for (size_t i = 0; i < COUNT(rests); i++) {
		struct str same = STR_INIT, other = STR_INIT;
		char *first, *again, *changed;

		str_addf(&same, "%s|%s", rests[i].changes, rests[i].same);
		str_addf(&other, "%s|%s", rests[i].changes, rests[i].other);
		first = values_after(rests[i].changes, rests[i].id, rests[i].where);
		again = values_after(same.text, rests[i].id, rests[i].where);
		changed = values_after(other.text, rests[i].id, rests[i].where);
		CHECK_TEXT(again, first);
		if (!CHECK(strcmp(changed, first) != 0))
			printf("# %s\n", rests[i].id);
		free(first);
		free(again);
		free(changed);
		str_release(&same);
		str_release(&other);
	}
}

static void severities(void)
{
	enum severity severity = SEVERITY_OFF;

	for (int i = SEVERITY_OFF; i <= SEVERITY_ERROR; i++) {
		CHECK(severity_named(severity_name((enum severity)i), &severity));
		CHECK_INT(severity, i);
		CHECK(*severity_label((enum severity)i) != '\0');
	}
	CHECK(severity_named("WARNING", &severity));
	CHECK(!severity_named("warnings", &severity));
}

TESTS(TEST(form_order), TEST(of_a_cell), TEST(next_and_previous), TEST(counts), TEST(outlives_the_sheet),
      TEST(what_it_rests_on), TEST(severities))
