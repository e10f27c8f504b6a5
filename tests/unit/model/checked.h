/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * checked - an office and a sheet of 2023 on which the checks find nothing, with
 * last year's beside it; changed by lines of text.  For the tests of rules.
 */
#ifndef TESTS_UNIT_MODEL_CHECKED_H
#define TESTS_UNIT_MODEL_CHECKED_H

#include <stdbool.h>

#include "base/alloc.h"
#include "base/str.h"
#include "check.h"
#include "model/carry.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/rule.h"
#include "model/sheet.h"

#define UNUSED __attribute__((unused))
#define COUNT(array) (sizeof(array) / sizeof(*(array)))

/* ---- the office ---- */

static struct era office_eras[] = { { (char *)"平成", (char *)"H", 1989 }, { (char *)"令和", (char *)"R", 2019 } };
static struct unit_cost office_costs[] = { { 2021, 6834700, 2429, true },
					   { 2022, 6810000, 2446, true },
					   { 2023, 6906600, 2426, true } };
static struct stage office_stages[] = { { (char *)"second", (char *)"二次", (char *)"", (char *)"", true } };
static struct office_section office_sections[] = { { 1, (char *)"政策部情報課", 0, 0 },
						   { 2, (char *)"旧総務部", 0, 2022 } };

#define CHOICE(list, label, aliases, from, to) \
	{ (char *)(list), (char *)(label), (char *)(aliases), (from), (to) }
static struct choice office_choices[] = {
	CHOICE("status", "新規", "", 0, 0), CHOICE("status", "継続", "", 0, 0),
	CHOICE("class", "自治事務（任意）", "", 0, 0), CHOICE("arrangement", "一部委託", "", 0, 0),
	CHOICE("arrangement", "指定管理", "", 2024, 0), CHOICE("temporary", "有", "", 0, 0),
	CHOICE("temporary", "無", "", 0, 0), CHOICE("indicator_kind", "活動結果指標", "活動指標", 0, 0),
	CHOICE("indicator_kind", "成果指標", "", 0, 0), CHOICE("direction", "拡大・拡充", "", 0, 0),
	CHOICE("direction", "継続", "現状維持", 0, 0), CHOICE("direction", "縮小", "", 0, 0),
};

#define SENTENCE(criterion, score, text) { (char *)(criterion), (score), (char *)(text) }
static struct sentence office_sentences[] = {
	SENTENCE("needs", 3, "今後も一定の市民ニーズが見込まれる。"),
	SENTENCE("needs", 4, "十分に高く、今後も変わらずにあると見込まれる。"),
	SENTENCE("progress", 3, "おおむね計画通りである。"), SENTENCE("progress", 4, "おおむね計画通りである。"),
	SENTENCE("progress", 2, "計画から遅れている。(未達成)"),
};
/* As sheets say it; of a score the most used first. */
#define USUAL(criterion, score, text, uses) { (char *)(criterion), (score), (char *)(text), (uses) }
static struct usual office_usual[] = {
	USUAL("needs", 3, "要望がある。", 4), USUAL("needs", 3, "利用が続いている。", 2),
	USUAL("needs", 5, "強い要望がある。", 6), USUAL("needs", 5, "要望がある。", 4),
	USUAL("priority", 2, "急がない。", 2), USUAL("priority", 3, "急がない。", 2),
	USUAL("progress", 4, "計画から遅れている。(未達成)", 9),
};

#define REASON_(key, kinds, years, submit, settle) \
	{ (char *)(key), (char *)(key), true, (char *)(kinds), (char *)(years), (submit), (settle) }
static struct empty_reason office_reasons[] = {
	REASON_("未到来", "number|decimal", "future", true, true),
	REASON_("集計中", "number|decimal", "past", true, false),
	REASON_("設定なし", "", "any", true, true),
	REASON_("確認中", "", "any", false, false),
};

/* What 通常 requires is what is shipped, in short; 簡易 wants the budget alone. */
#define WANT(scope, address) { (char *)(scope), (char *)(address) }
static struct requirement office_requirements[] = {
	WANT("normal", "basic.name"), WANT("normal", "basic.period"), WANT("normal", "basic.sdg"),
	WANT("normal", "overview.purpose"), WANT("normal", "cost.budget"), WANT("normal", "cost.settled"),
	WANT("normal", "cost.general"), WANT("normal", "cost.share"), WANT("normal", "cost.labour"),
	WANT("normal", "indicator.name"), WANT("normal", "indicator.outline"), WANT("normal", "indicator.target"),
	WANT("normal", "indicator.actual"), WANT("normal", "result.goal"),
	WANT("normal", "evaluation.needs.comment"), WANT("normal", "direction.reason"),
	WANT("light", "cost.budget"),
};

static const struct masters office = {
	.eras = { office_eras, COUNT(office_eras) },
	.choices = office_choices, .choice_count = COUNT(office_choices),
	.sentences = office_sentences, .sentence_count = COUNT(office_sentences),
	.usual = office_usual, .usual_count = COUNT(office_usual), .usual_known = true,
	.unit_costs = office_costs, .unit_cost_count = COUNT(office_costs),
	.reasons = office_reasons, .reason_count = COUNT(office_reasons),
	.requirements = office_requirements, .requirement_count = COUNT(office_requirements),
	.stages = office_stages, .stage_count = COUNT(office_stages),
	.sections = office_sections, .section_count = COUNT(office_sections),
};

/* ---- changing a sheet by a line ---- */

static struct address at(const char *text)
{
	struct address address = ADDRESS(FIELD_basic_name);
	struct err err = ERR_INIT;

	if (!CHECK_INT(address_parse(text, &office, &address, &err), RC_OK))
		printf("# %s\n", text);
	err_release(&err);
	return address;
}

/* "ADDRESS=VALUE" as typed, or "ADDRESS:=NUMBER" as stored, beyond the field's limits, too. */
static void change_cell(struct sheet *sheet, char *line)
{
	char *sign = strchr(line, '=');
	bool raw = sign[-1] == ':';
	struct value value = VALUE_NONE;
	struct err err = ERR_INIT;
	struct address cell;

	sign[raw ? -1 : 0] = '\0';
	cell = at(line);
	if (raw)
		value = VALUE_OF_NUMBER(strtoll(sign + 1, NULL, 10));
	else if (!CHECK_INT(field_parse(cell.field, sign + 1, &value, &err), RC_OK))
		printf("# %s: %s\n", line, sign + 1);
	if (!sheet_has(sheet, &cell))
		sheet_add_row(sheet, &cell);
	sheet_take(sheet, &cell, value);
	err_release(&err);
}

/*
 * Changes divided by '|': a cell, "ADDRESS#MARK=DETAIL", "-ROW" to take a row
 * away, "state=…", "scope=…", "section=N", "series.N=S"; of last year's sheet
 * with "<" before it.
 */
static void change(struct sheet *sheet, struct sheet *prior, const char *changes)
{
	char *copy = xstrdup(changes), *next = copy;

	while (*next) {
		char *line = next, *end = strchr(line, '|');
		struct sheet *of = *line == '<' ? prior : sheet;
		char *mark;

		next = end ? end + 1 : line + strlen(line);
		if (end)
			*end = '\0';
		line += *line == '<';
		mark = strchr(line, '#');
		if (*line == '-') {
			sheet_drop(of, &(struct address){ .field = at(line + 1).field, .row = at(line + 1).row,
							  .year = at(line + 1).year, .stage = "" });
		} else if (!strncmp(line, "state=", 6) || !strncmp(line, "scope=", 6)) {
			char **word = line[1] == 't' ? &of->state : &of->scope;

			free(*word);
			*word = xstrdup(line + 6);
		} else if (!strncmp(line, "section=", 8)) {
			of->section_id = strtoll(line + 8, NULL, 10);
		} else if (!strncmp(line, "series.", 7)) {
			sheet_set_series(of, line[7] - '0', strtoll(line + 9, NULL, 10));
		} else if (mark) {
			char *detail = strchr(mark, '=');

			*mark = *detail = '\0';
			sheet_set_mark(of, line, mark + 1, detail + 1);
		} else {
			change_cell(of, line);
		}
	}
	free(copy);
}

/* ---- a sheet without findings ---- */

static const char clean[] =
	"state=in_work|section=1|basic.number=088|basic.name=庁内ネットワーク運営業務|basic.account_code=01-020108-15"
	"|basic.section=政策部情報課|basic.period=毎年度|basic.pledge.1=4|basic.sdg.1=9|basic.sdg.2=16|basic.status=継続"
	"|basic.class=自治事務（任意）|basic.arrangement=一部委託|basic.strategy.1.policy=IV-3|basic.strategy.1.measure=2"
	"|basic.strategy.1.item=3|overview.purpose=効率の向上"
	"|cost.budget@2021=1000|cost.settled@2021=900|cost.general@2021=900|cost.national@2021=0|cost.other@2021=0"
	"|cost.budget@2022=1100|cost.settled@2022=1000|cost.general@2022=900|cost.national@2022=50|cost.other@2022=50"
	"|cost.budget@2023=1200|cost.settled@2023=1100|cost.general@2023=900|cost.national@2023=100|cost.other@2023=100"
	"|cost.budget@2024=1200|cost.budget@2025=1300|cost.temporary@2023=無"
	"|cost.share@2021=1|cost.share@2022=1|cost.share@2023=1.5|cost.share@2024=2|cost.share@2025=2"
	"|cost.overtime@2021=100|cost.overtime@2022=100|cost.overtime@2023=100|cost.overtime@2024=0|cost.overtime@2025=0"
	"|indicator.1.name=利用者の満足度|indicator.1.unit=％|indicator.1.kind=成果指標|indicator.1.outline=調査による"
	"|indicator.1.target@2019=70|indicator.1.target@2020=70|indicator.1.target@2021=80|indicator.1.target@2022=80"
	"|indicator.1.target@2023=80|indicator.1.target@2024=85"
	"|indicator.1.actual@2019=71|indicator.1.actual@2020=72|indicator.1.actual@2021=81|indicator.1.actual@2022=82"
	"|indicator.1.actual@2023=83|series.1=7"
	"|result.response=機器を更新した。|result.outcome=安定して動いた。|result.issue_work=更新計画が要る。"
	"|result.issue_organisation=特になし。|result.goal=計画を確定する。"
	"|evaluation.needs.score=3|evaluation.needs.comment=今後も一定の市民ニーズが見込まれる。"
	"|evaluation.progress.score=4|evaluation.progress.comment=計画通りに行った。"
	"|evaluation.involvement.score=4|evaluation.involvement.comment=必要である。"
	"|evaluation.priority.score=3|evaluation.priority.comment=続ける必要がある。"
	"|direction.choice=拡大・拡充|direction.reason=予算の拡大が見込まれるため。";

/* What of it last year's sheet had otherwise, or has not yet. */
static const char year_before[] =
	"cost.budget@2020=950|cost.settled@2020=940|cost.general@2020=940|cost.national@2020=0|cost.other@2020=0"
	"|cost.share@2020=1|cost.overtime@2020=100|cost.labour@2020=7000"
	"|indicator.1.target@2018=70|indicator.1.actual@2018=70"
	"|result.response=更改を検討した。|result.outcome=大きな停止はなかった。|result.issue_work=調達が遅れた。"
	"|result.goal=機器を更新する。|direction.reason=更新の費用が増えるため。";

struct pair {
	struct sheet *sheet, *prior;
};

/* The cells of `from` that `to` can have. */
static void take_over(struct sheet *to, const struct sheet *from)
{
	for (size_t i = 0; i < from->cell_count; i++) {
		const struct address *cell = &from->cells[i].at;

		if (!sheet_has(to, cell))
			sheet_add_row(to, &ADDRESS_AT(cell->field, cell->row, 0));
		if (sheet_has(to, cell) && from->cells[i].value.type != VALUE_EMPTY)
			sheet_put(to, cell, &from->cells[i].value);
	}
}

UNUSED static struct pair pair_new(void)
{
	struct pair pair = { sheet_new(2023), sheet_new(2022) };

	change(pair.sheet, NULL, clean);
	sheet_add_row(pair.prior, &ADDRESS_AT(FIELD_indicator_name, 1, 0));
	take_over(pair.prior, pair.sheet);
	for (size_t i = 0; i < pair.prior->cell_count; i++)
		if (pair.prior->cells[i].at.year > 2022 && address_to_come(&pair.prior->cells[i].at, 2022))
			sheet_take(pair.prior, &pair.prior->cells[i].at, VALUE_NONE);
	change(pair.prior, NULL, year_before);
	change(pair.prior, NULL, "state=published|section=1|series.1=7");
	return pair;
}

UNUSED static void pair_free(struct pair *pair)
{
	sheet_free(pair->sheet);
	sheet_free(pair->prior);
}

UNUSED static void print_findings(const struct findings *found)
{
	for (size_t i = 0; i < found->count; i++) {
		struct str address = STR_INIT;

		address_format(&found->items[i].at, &address);
		printf("# %s %s %s: %s\n", severity_name(found->items[i].severity), found->items[i].rule->id,
		       address.text, found->items[i].message);
		str_release(&address);
	}
}

#endif
