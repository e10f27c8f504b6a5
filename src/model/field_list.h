/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The catalogue: every field of the 事務事業マネジメントシート once, in form order.
 *
 * Included several times on purpose, no include guard.  SECTION(id, key,
 * Japanese, English) and FIELD(id, attributes); define the one you need.
 * Names in Japanese are the form's own words (DOMAIN 2), data, never
 * translated; English names and help are msgids.
 *
 * prefix, leaf   the address (STORE 2): once "PREFIX.LEAF", list "PREFIX.N.LEAF"
 *                (or "PREFIX.N"), years "PREFIX.LEAF@YEAR", indicator "PREFIX.N.LEAF"
 * table, column  where it is stored; criterion: the row of table evaluation
 * scale, least   stored as number * 10^scale; export form has `least` decimals
 * carry          what next year's sheet gets (model/carry.h); of fields with years,
 *                of its own year and later: years before that are always copied
 */
/* clang-format off */

#ifndef SECTION
#define SECTION(...)
#endif
#ifndef FIELD
#define FIELD(...)
#endif

SECTION(basic,         "basic",         "事業の基本情報",     N_("Basic data"))
SECTION(overview,      "overview",      "事業の概要",         N_("Overview"))
SECTION(cost,          "cost",          "コストの推移",       N_("Costs"))
SECTION(participation, "participation", "市民参加の取組状況", N_("Participation"))
SECTION(indicator,     "indicator",     "指標の推移",         N_("Indicators"))
SECTION(result,        "result",        "事業の成果と課題",   N_("Results and issues"))
SECTION(evaluation,    "evaluation",    "評価",               N_("Evaluation"))
SECTION(direction,     "direction",     "方向性",             N_("Direction"))

#define TEXT_MAX 20000	/* characters: a protection, not a limit of the form, which cuts no field */

FIELD(basic_number, .prefix = "basic", .leaf = "number", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "事業番号", .english = N_("Number"), .table = "sheet", .column = "number", .max = 20, .width = 10, .flags = FIELD_KEY,
      .help = N_("number of the program in its year; text, so that leading zeros stay"))
FIELD(basic_name, .prefix = "basic", .leaf = "name", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "事務事業名", .english = N_("Name"), .table = "sheet", .column = "name", .max = 200, .width = 60, .flags = FIELD_KEY,
      .help = N_("name of the program"))
FIELD(basic_account_code, .prefix = "basic", .leaf = "account_code", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "予算科目", .english = N_("Budget account"), .table = "sheet", .column = "account_code", .max = 40, .width = 14,
      .help = N_("code of the budget account: fund 2 digits, category, section and item 2 each, program 2"))
FIELD(basic_account_name, .prefix = "basic", .leaf = "account_name", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "予算科目名", .english = N_("Account name"), .table = "sheet", .column = "account_name", .max = 200, .width = 60,
      .help = N_("name of the budget account, whole"))
FIELD(basic_section, .prefix = "basic", .leaf = "section", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "担当部課", .english = N_("Section"), .table = "sheet", .column = "section", .max = 100, .width = 40,
      .help = N_("department and section in charge, as printed"))
FIELD(basic_unit, .prefix = "basic", .leaf = "unit", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "係名", .english = N_("Unit in charge"), .table = "sheet", .column = "unit", .max = 100, .width = 24,
      .help = N_("subsection in charge"))
FIELD(basic_pledge, .prefix = "basic.pledge", .leaf = "", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "市長公約", .english = N_("Mayor's pledge"), .table = "sheet_pledge", .column = "number", .max = 10, .width = 6,
      .help = N_("number of a pledge of the mayor; text, as printed"))
FIELD(basic_strategy_policy, .prefix = "basic.strategy", .leaf = "policy", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "戦略プラン 政策", .english = N_("Strategy: policy"), .table = "sheet_strategy", .column = "policy", .max = 20, .width = 8,
      .help = N_("policy of the strategic plan, like IV-3"))
FIELD(basic_strategy_measure, .prefix = "basic.strategy", .leaf = "measure", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "戦略プラン 施策", .english = N_("Strategy: measure"), .table = "sheet_strategy", .column = "measure", .max = 20, .width = 6,
      .help = N_("measure within the policy"))
FIELD(basic_strategy_item, .prefix = "basic.strategy", .leaf = "item", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "戦略プラン 項目", .english = N_("Strategy: item"), .table = "sheet_strategy", .column = "item", .max = 20, .width = 6,
      .help = N_("item within the measure"))
FIELD(basic_strategy_title, .prefix = "basic.strategy", .leaf = "title", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "戦略プラン 名称", .english = N_("Strategy: title"), .table = "sheet_strategy", .column = "title", .max = 200, .width = 40,
      .help = N_("title of the item, whole"))
FIELD(basic_status, .prefix = "basic", .leaf = "status", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_CHOICE,
      .name = "新規・継続", .english = N_("New or continued"), .table = "sheet", .column = "status", .choices = "status", .max = 40, .width = 12,
      .help = N_("whether the program is new, continued, moved"))
FIELD(basic_class, .prefix = "basic", .leaf = "class", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_CHOICE,
      .name = "事業分類", .english = N_("Class"), .table = "sheet", .column = "class", .choices = "class", .max = 40, .width = 24,
      .help = N_("own affairs or delegated, by law or by choice"))
FIELD(basic_arrangement, .prefix = "basic", .leaf = "arrangement", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_CHOICE,
      .name = "事業体制", .english = N_("Arrangement"), .table = "sheet", .column = "arrangement", .choices = "arrangement", .max = 40, .width = 24,
      .help = N_("who carries it out: own staff, partly or wholly by contract"))
FIELD(basic_plan, .prefix = "basic", .leaf = "plan", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_TEXT,
      .name = "個別計画", .english = N_("Related plans"), .table = "sheet", .column = "plan", .max = TEXT_MAX, .width = 60,
      .help = N_("plans of the city that the program belongs to"))
FIELD(basic_law, .prefix = "basic", .leaf = "law", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_TEXT,
      .name = "根拠法令等", .english = N_("Legal basis"), .table = "sheet", .column = "law", .max = TEXT_MAX, .width = 60,
      .help = N_("laws, ordinances and guidelines it rests on"))
FIELD(basic_period, .prefix = "basic", .leaf = "period", .section = SECTION_basic, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_LINE,
      .name = "事業期間", .english = N_("Period"), .table = "sheet", .column = "period", .max = 100, .width = 24,
      .help = N_("every year, or from which year to which"))
FIELD(basic_sdg, .prefix = "basic.sdg", .leaf = "", .section = SECTION_basic, .repeat = REPEAT_LIST, .carry = CARRY_COPY, .kind = KIND_GOAL,
      .name = "SDGs", .english = N_("SDG"), .table = "sheet_sdg", .column = "goal", .min = 1, .max = 17, .width = 50,
      .help = N_("number of a Sustainable Development Goal, 1 to 17"))

FIELD(overview_target, .prefix = "overview", .leaf = "target", .section = SECTION_overview, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_TEXT,
      .name = "対象", .english = N_("For whom"), .table = "sheet", .column = "target", .max = TEXT_MAX, .width = 64,
      .help = N_("whom or what the program is for"))
FIELD(overview_purpose, .prefix = "overview", .leaf = "purpose", .section = SECTION_overview, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_TEXT,
      .name = "目的", .english = N_("Purpose"), .table = "sheet", .column = "purpose", .max = TEXT_MAX, .width = 64,
      .help = N_("what it is to bring about"))
FIELD(overview_outline, .prefix = "overview", .leaf = "outline", .section = SECTION_overview, .repeat = REPEAT_ONCE, .carry = CARRY_COPY, .kind = KIND_TEXT,
      .name = "概要(取組内容)", .english = N_("Outline"), .table = "sheet", .column = "outline", .max = TEXT_MAX, .width = 64,
      .help = N_("what is done"))

#define MONEY .prefix = "cost", .section = SECTION_cost, .repeat = REPEAT_COST_YEAR, .kind = KIND_NUMBER, .table = "cost", .unit = "千円", \
      .min = -MONEY_LIMIT, .max = MONEY_LIMIT, .width = 11
#define MONEY_LIMIT INT64_C(999999999999)
FIELD(cost_budget, MONEY, .carry = CARRY_CONFIRM, .leaf = "budget", .name = "予算額", .english = N_("Budget"), .column = "budget",
      .help = N_("final budget of the year in thousand yen"))
FIELD(cost_settled, MONEY, .carry = CARRY_EMPTY, .leaf = "settled", .name = "決算額", .english = N_("Settled"), .column = "settled", .flags = FIELD_SETTLEMENT,
      .help = N_("settled amount in thousand yen; equals the sum of its funding"))
FIELD(cost_general, MONEY, .carry = CARRY_EMPTY, .leaf = "general", .name = "一般財源", .english = N_("General funds"), .column = "general", .flags = FIELD_SETTLEMENT | FIELD_FUNDING,
      .help = N_("funded from general revenue, thousand yen"))
FIELD(cost_national, MONEY, .carry = CARRY_EMPTY, .leaf = "national", .name = "国庫、県支出金、地方債", .english = N_("State, pref., bonds"), .column = "national", .flags = FIELD_SETTLEMENT | FIELD_FUNDING,
      .help = N_("funded by the state, the prefecture or bonds, thousand yen"))
FIELD(cost_other, MONEY, .carry = CARRY_EMPTY, .leaf = "other", .name = "その他", .english = N_("Other funds"), .column = "other", .flags = FIELD_SETTLEMENT | FIELD_FUNDING,
      .help = N_("funded otherwise, thousand yen"))
FIELD(cost_labour, MONEY, .carry = CARRY_EMPTY, .leaf = "labour", .name = "人件費計", .english = N_("Labour cost"), .column = "labour", .flags = FIELD_DERIVED,
      .help = N_("derived from share, overtime and the year's unit costs; a value typed here stands instead"))
FIELD(cost_share, .prefix = "cost", .section = SECTION_cost, .repeat = REPEAT_COST_YEAR, .carry = CARRY_CONFIRM, .kind = KIND_DECIMAL, .table = "cost", .unit = "人", .scale = 2, .least = 2,
      .min = 0, .max = 10000000, .width = 11, .leaf = "share", .name = "正職員従事割合", .english = N_("Regular staff"), .column = "share",
      .help = N_("regular staff at work on it, in persons with two decimals"))
FIELD(cost_overtime, .prefix = "cost", .section = SECTION_cost, .repeat = REPEAT_COST_YEAR, .carry = CARRY_CONFIRM, .kind = KIND_DECIMAL, .table = "cost", .unit = "時間", .scale = 2, .least = 2,
      .min = 0, .max = 1000000000, .width = 11, .leaf = "overtime", .name = "正職員時間外勤務", .english = N_("Overtime"), .column = "overtime",
      .help = N_("overtime of regular staff in hours with two decimals"))
FIELD(cost_temporary, .prefix = "cost", .section = SECTION_cost, .repeat = REPEAT_COST_YEAR, .carry = CARRY_CONFIRM, .kind = KIND_CHOICE, .table = "cost", .unit = "-", .choices = "temporary",
      .max = 10, .width = 11, .leaf = "temporary", .name = "会計年度任用職員有無", .english = N_("Fiscal-year staff"), .column = "temporary",
      .help = N_("whether staff appointed by the fiscal year work on it"))
#undef MONEY

#define PARTICIPATION .prefix = "participation", .section = SECTION_participation, .repeat = REPEAT_ONCE, .carry = CARRY_EMPTY, .kind = KIND_TEXT, .table = "participation", .max = TEXT_MAX, .width = 60
FIELD(participation_share, PARTICIPATION, .leaf = "share", .name = "共有、理解", .english = N_("Sharing information"), .column = "share",
      .help = N_("how citizens were informed"))
FIELD(participation_plan, PARTICIPATION, .leaf = "plan", .name = "企画・立案、計画", .english = N_("Planning"), .column = "plan",
      .help = N_("how citizens took part in planning"))
FIELD(participation_act, PARTICIPATION, .leaf = "act", .name = "実行", .english = N_("Carrying out"), .column = "act",
      .help = N_("how citizens took part in carrying it out"))
FIELD(participation_check, PARTICIPATION, .leaf = "check", .name = "評価、検証", .english = N_("Evaluating"), .column = "checking",
      .help = N_("how citizens took part in its evaluation"))
#undef PARTICIPATION

#define INDICATOR .prefix = "indicator", .section = SECTION_indicator, .repeat = REPEAT_INDICATOR, .carry = CARRY_COPY, .table = "indicator"
FIELD(indicator_name, INDICATOR, .kind = KIND_LINE, .leaf = "name", .name = "指標名", .english = N_("Indicator"), .column = "name", .max = 200, .width = 60,
      .help = N_("what is measured"))
FIELD(indicator_unit, INDICATOR, .kind = KIND_LINE, .leaf = "unit", .name = "単位", .english = N_("Unit"), .column = "unit", .max = 40, .width = 10,
      .help = N_("unit of target and actual"))
FIELD(indicator_kind, INDICATOR, .kind = KIND_CHOICE, .leaf = "kind", .name = "種類", .english = N_("Kind"), .column = "kind", .choices = "indicator_kind", .max = 40, .width = 14,
      .help = N_("activity (what was done) or outcome (what came of it)"))
FIELD(indicator_direction, INDICATOR, .kind = KIND_WAY, .leaf = "direction", .name = "良い方向", .english = N_("Good direction"), .column = "direction", .max = 10, .width = 10,
      .help = N_("up: more is better; down: less is better; empty counts as up"))
FIELD(indicator_outline, INDICATOR, .kind = KIND_TEXT, .leaf = "outline", .name = "指標の概要", .english = N_("Indicator outline"), .column = "outline", .max = TEXT_MAX, .width = 64,
      .help = N_("what the indicator means and how it is counted"))
#undef INDICATOR
#define SERIES .prefix = "indicator", .section = SECTION_indicator, .repeat = REPEAT_INDICATOR_YEAR, .kind = KIND_DECIMAL, .table = "indicator_value", \
      .scale = 3, .least = 1, .min = -MONEY_LIMIT * 1000, .max = MONEY_LIMIT * 1000, .width = 11
FIELD(indicator_target, SERIES, .carry = CARRY_CONFIRM, .leaf = "target", .name = "目標値", .english = N_("Target"), .column = "target",
      .help = N_("target of the year, up to three decimals"))
FIELD(indicator_actual, SERIES, .carry = CARRY_EMPTY, .leaf = "actual", .name = "実績", .english = N_("Actual"), .column = "actual", .flags = FIELD_ACTUAL,
      .help = N_("what was reached in the year, up to three decimals"))
#undef SERIES

#define RESULT(more) .prefix = "result", .section = SECTION_result, .repeat = REPEAT_ONCE, .carry = CARRY_EMPTY, .kind = KIND_TEXT, .table = "sheet", .max = TEXT_MAX, .width = 60, .flags = FIELD_YEARLY | (more)
FIELD(result_response, RESULT(FIELD_ANSWER), .leaf = "response", .name = "前年度の課題への対応", .english = N_("Response to issues"), .column = "response",
      .help = N_("what was done about last year's issues and goals"))
FIELD(result_outcome, RESULT(0), .leaf = "outcome", .name = "成果", .english = N_("Outcome"), .column = "outcome",
      .help = N_("what the year brought"))
FIELD(result_issue_work, RESULT(FIELD_ISSUE), .leaf = "issue_work", .name = "課題 業務", .english = N_("Issues: work"), .column = "issue_work",
      .help = N_("issues of the work itself"))
FIELD(result_issue_organisation, RESULT(FIELD_ISSUE), .leaf = "issue_organisation", .name = "課題 組織、予算等", .english = N_("Issues: organisation"), .column = "issue_organisation",
      .help = N_("issues of organisation, budget and the like"))
FIELD(result_goal, RESULT(FIELD_ISSUE), .leaf = "goal", .name = "改善目標", .english = N_("Goal of improvement"), .column = "goal",
      .help = N_("what is to be better next year"))
#undef RESULT

#define SCORE(id) .prefix = "evaluation", .section = SECTION_evaluation, .repeat = REPEAT_STAGE, .carry = CARRY_EMPTY, .kind = KIND_SCORE, .table = "evaluation", .column = "score", \
      .criterion = #id, .leaf = #id ".score", .min = 1, .max = 5, .width = 2
#define COMMENT(id) .prefix = "evaluation", .section = SECTION_evaluation, .repeat = REPEAT_STAGE, .carry = CARRY_EMPTY, .kind = KIND_TEXT, .table = "evaluation", .column = "comment", \
      .criterion = #id, .leaf = #id ".comment", .max = TEXT_MAX, .width = 60
FIELD(evaluation_needs_score, SCORE(needs), .name = "市民ニーズ", .english = N_("Citizens' needs"),
      .help = N_("score 1 to 5: how much citizens need it"))
FIELD(evaluation_needs_comment, COMMENT(needs), .name = "市民ニーズ 所見", .english = N_("Needs: comment"),
      .help = N_("reason of the score"))
FIELD(evaluation_progress_score, SCORE(progress), .name = "進捗状況", .english = N_("Progress"),
      .help = N_("score 1 to 5: how far the year's plan was carried out"))
FIELD(evaluation_progress_comment, COMMENT(progress), .name = "進捗状況 所見", .english = N_("Progress: comment"),
      .help = N_("reason of the score"))
FIELD(evaluation_involvement_score, SCORE(involvement), .name = "市の関与", .english = N_("City's involvement"),
      .help = N_("score 1 to 5: how far it is the city's business"))
FIELD(evaluation_involvement_comment, COMMENT(involvement), .name = "市の関与 所見", .english = N_("Involvement: comment"),
      .help = N_("reason of the score"))
FIELD(evaluation_priority_score, SCORE(priority), .name = "優先度", .english = N_("Priority"),
      .help = N_("score 1 to 5: how urgent it is among the city's programs"))
FIELD(evaluation_priority_comment, COMMENT(priority), .name = "優先度 所見", .english = N_("Priority: comment"),
      .help = N_("reason of the score"))
#undef SCORE
#undef COMMENT

FIELD(direction_choice, .prefix = "direction", .leaf = "choice", .section = SECTION_direction, .repeat = REPEAT_STAGE, .carry = CARRY_EMPTY, .kind = KIND_CHOICE, .table = "direction", .column = "choice",
      .choices = "direction", .max = 40, .width = 24, .name = "方向性", .english = N_("Direction"),
      .help = N_("where the program goes from here"))
FIELD(direction_reason, .prefix = "direction", .leaf = "reason", .section = SECTION_direction, .repeat = REPEAT_STAGE, .carry = CARRY_EMPTY, .kind = KIND_TEXT, .table = "direction", .column = "reason",
      .max = TEXT_MAX, .width = 60, .flags = FIELD_YEARLY, .name = "理由", .english = N_("Reason"),
      .help = N_("why this direction; — where it is 継続"))

FIELD(memo, .prefix = "memo", .leaf = "", .section = SECTION_COUNT, .repeat = REPEAT_MEMO, .carry = CARRY_COPY, .kind = KIND_TEXT, .table = "memo", .column = "text",
      .max = TEXT_MAX, .width = 60, .name = "引継メモ", .english = N_("Memo"),
      .help = N_("what the next clerk must know about a field or a section; never printed or exported unasked"))

#undef MONEY_LIMIT
#undef TEXT_MAX
#undef SECTION
#undef FIELD
