/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The checks: RULE(name, function, id, severity, hinders, fields, why), in the
 * order of the form.  Included several times on purpose, no include guard.
 *
 * id        stored with acknowledgements and named in ini files: never changes,
 *           and does not tell the severity, which can change
 * severity  NOTE, WARNING, ERROR: as shipped (hyoka.ini(5), [checks])
 * hinders   NONE, PASS_ON, SETTLE, PUBLISH: the first step that it stops
 * fields    the cells at which it can stand, by field_key(); "*" for any
 */
/* clang-format off */

/* what must be there (rule_filled.c) */
RULE(REQUIRED, check_required, "REQUIRED", WARNING, PASS_ON, "*",
     N_("A field that the office requires is empty. Fill it in, or choose why it is empty; where the number is really 0, type 0."))
RULE(REASON, check_reason, "REASON-MISFIT", WARNING, NONE, "*",
     N_("The reason why a cell is empty is unknown, or does not hold for this kind of cell or its year. Choose another."))
RULE(PENDING, check_pending, "PENDING", NOTE, SETTLE, "*",
     N_("A number that is still being counted may be passed on, but must be there before the sheet is settled."))
RULE(PROVISIONAL, check_provisional, "PROVISIONAL", NOTE, PUBLISH, "*",
     N_("A provisional number may be settled, but is not published. Put the final one there and take the mark away."))
RULE(UNCONFIRMED, check_unconfirmed, "UNCONFIRMED", WARNING, NONE, "*",
     N_("Values that last year's sheet foresaw were carried over. Look at them, change what is different, and confirm."))
RULE(RANGE, check_range, "RANGE", ERROR, PASS_ON, "*",
     N_("The number is outside what this field can hold: a score is 1 to 5, a goal 1 to 17."))
RULE(TO_COME, check_to_come, "TO-COME", ERROR, PASS_ON, "cost.settled cost.general cost.national cost.other indicator.actual",
     N_("Settlement, funding and actuals of years after the sheet's are not known yet. Was it typed into the wrong column?"))

/* basic data (rule_basic.c, rule_prior.c) */
RULE(NUMBER_CHANGED, check_number_changed, "NUMBER-CHANGED", NOTE, NONE, "basic.number",
     N_("The program had another number last year. Is that meant?"))
RULE(NAME_CHANGED, check_name_changed, "NAME-CHANGED", NOTE, NONE, "basic.name",
     N_("The program had another name last year. Is that meant?"))
RULE(ACCOUNT_FORM, check_account_form, "ACCOUNT-FORM", NOTE, NONE, "basic.account_code",
     N_("A budget account is written fund 2 digits, category, section and item 2 each, program 2: 01-020108-14."))
RULE(SECTION_YEAR, check_section_year, "SECTION-YEAR", NOTE, NONE, "basic.section",
     N_("The list of sections says that this one did not exist in the sheet's year."))
RULE(CHOICE_UNKNOWN, check_choice_unknown, "CHOICE-UNKNOWN", WARNING, NONE, "basic.status basic.class basic.arrangement cost.temporary indicator.kind direction.choice",
     N_("The word is not in the office's list. It stays as it is, but is counted with nothing else: choose one of the list, or let the list be extended."))
RULE(CHOICE_YEAR, check_choice_year, "CHOICE-YEAR", WARNING, NONE, "basic.status basic.class basic.arrangement cost.temporary indicator.kind direction.choice",
     N_("The word is in the office's list, but not for this year."))
RULE(PERIOD_OVER, check_period_over, "PERIOD-OVER", WARNING, NONE, "basic.period",
     N_("The period of the program ended before the sheet's year. Was it prolonged?"))
RULE(PLEDGE_TWICE, check_pledge_twice, "PLEDGE-TWICE", WARNING, NONE, "basic.pledge",
     N_("A pledge is named once; 04 and 4 are the same."))
RULE(STRATEGY, check_strategy, "STRATEGY-PART", WARNING, NONE, "basic.strategy.policy",
     N_("A row of the strategic plan is found by policy, measure and item together."))
RULE(SDG_TWICE, check_sdg_twice, "SDG-TWICE", WARNING, NONE, "basic.sdg",
     N_("A goal is named once."))
RULE(ROW_EMPTY, check_row_empty, "ROW-EMPTY", NOTE, NONE, "basic.pledge basic.strategy.policy basic.sdg",
     N_("A row of a list was made and never filled. Fill it or take it away."))
RULE(TEXT_RARE, check_text_rare, "TEXT-RARE", WARNING, NONE, "*",
     N_("Characters that are not in every Japanese system (rare kanji, emoji, characters of private use) may print as blanks or boxes, and get lost in CSV files for Excel."))

/* costs (rule_cost.c, rule_labour.c) */
RULE(COST_YEN, check_cost_yen, "COST-YEN", WARNING, NONE, "cost.budget cost.settled",
     N_("Amounts are thousand yen. One that is hundreds of times the budget or the year before was perhaps typed in yen."))
RULE(COST_NEGATIVE, check_negative, "COST-NEGATIVE", WARNING, NONE, "cost.budget cost.settled cost.general cost.national cost.other cost.labour",
     N_("Amounts are hardly ever negative; what was paid back belongs into the year's sum."))
RULE(COST_SUM, check_cost_sum, "COST-SUM", ERROR, PASS_ON, "cost.settled",
     N_("The settled amount is the sum of general funds, state funds and other funds, exactly. With three of the four filled in the program offers the fourth."))
RULE(COST_UNSETTLED, check_cost_unsettled, "COST-UNSETTLED", WARNING, NONE, "cost.settled",
     N_("There is funding, but no settled amount that it pays for."))
RULE(COST_UNFUNDED, check_cost_unfunded, "COST-UNFUNDED", WARNING, NONE, "cost.settled",
     N_("There is a settled amount, but no funding."))
RULE(COST_OVER, check_cost_over, "COST-OVER", NOTE, NONE, "cost.settled",
     N_("More was spent than budgeted. That can be right: by transfers between accounts, reserves, or an amended budget that is not the one given here."))
RULE(COST_EXECUTION, check_cost_execution, "COST-EXECUTION", WARNING, NONE, "cost.settled",
     N_("The execution rate is out of the ordinary. Reviewers will ask: look at both numbers, and say in the results what happened."))
RULE(COST_NO_BUDGET, check_cost_no_budget, "COST-NO-BUDGET", WARNING, NONE, "cost.settled",
     N_("Money was spent without a budget: the budget may stand on another program's sheet, or is missing here."))
RULE(LABOUR_DIFFERS, check_labour_differs, "LABOUR-DIFFERS", WARNING, NONE, "cost.labour",
     N_("A labour cost was typed or imported that share, overtime and the unit costs do not give. Empty the cell to take the derived one, or acknowledge with the reason."))
RULE(LABOUR_FROZEN, check_labour_frozen, "LABOUR-FROZEN", NOTE, NONE, "cost.labour",
     N_("The sheet keeps the labour cost with which it was passed on, though the unit costs have changed since."))
RULE(LABOUR_PROVISIONAL, check_labour_provisional, "LABOUR-PROVISIONAL", NOTE, PUBLISH, "cost.labour",
     N_("The year's unit costs are not there yet, so those of an earlier year were used. The administrator loads them; nothing is to be done on the sheet."))
RULE(LABOUR_NO_COST, check_labour_no_cost, "LABOUR-NO-COST", WARNING, NONE, "cost.labour",
     N_("There are no unit costs for the year or any before, so the labour cost stays empty. The administrator loads them."))
RULE(LABOUR_NO_STAFF, check_labour_no_staff, "LABOUR-NO-STAFF", WARNING, NONE, "cost.labour",
     N_("There is a labour cost, but neither share nor overtime that it comes from."))
RULE(STAFF_NONE, check_staff_none, "STAFF-NONE", NOTE, NONE, "cost.share",
     N_("Money was spent, but nobody worked on it: even work that is contracted out takes somebody's time."))

/* indicators (rule_indicator.c) */
RULE(INDICATOR_NAME, check_indicator_name, "INDICATOR-NAME", WARNING, NONE, "indicator.name",
     N_("There are numbers, but nothing says what they measure."))
RULE(INDICATOR_UNIT, check_indicator_unit, "INDICATOR-UNIT", WARNING, NONE, "indicator.unit",
     N_("Without a unit nobody can read the numbers."))
RULE(INDICATOR_KIND, check_indicator_kind, "INDICATOR-KIND", WARNING, NONE, "indicator.kind",
     N_("Say whether the indicator counts what was done (activity) or what came of it (outcome)."))
RULE(INDICATOR_ACTIVITY, check_indicator_activity, "INDICATOR-ACTIVITY", NOTE, NONE, "indicator.kind",
     N_("Indicators that count meetings or users say how much was done, not what it was good for. Think of one that measures an outcome."))
RULE(INDICATOR_ZERO, check_indicator_zero, "INDICATOR-ZERO", NOTE, NONE, "indicator.target",
     N_("A target of 0 gives no achievement. Where there is no target on purpose, empty it and choose that reason; where less is better, say so."))
RULE(INDICATOR_NO_TARGET, check_indicator_no_target, "INDICATOR-NO-TARGET", WARNING, NONE, "indicator.target",
     N_("A target is missing. Set one, or choose the reason why there is none."))
RULE(INDICATOR_NO_ACTUAL, check_indicator_no_actual, "INDICATOR-NO-ACTUAL", WARNING, NONE, "indicator.actual",
     N_("The actual of the year is missing. Type it, or choose the reason why it is not there."))
RULE(INDICATOR_MOVED, check_target_moved, "INDICATOR-MOVED", NOTE, NONE, "indicator.target",
     N_("The target of the year is not the one that last year's sheet set for it. Where it was changed in between, say why in the outline."))
RULE(INDICATOR_HIGH, check_indicator_high, "INDICATOR-HIGH", NOTE, NONE, "indicator.actual",
     N_("The target was passed by far. It was perhaps too easy: look at it again for next year."))
RULE(INDICATOR_LOW, check_indicator_low, "INDICATOR-LOW", WARNING, NONE, "indicator.actual",
     N_("The target was missed by far. Say in the results what happened, and see that progress is scored accordingly."))
RULE(INDICATOR_MISSED, check_indicator_missed, "INDICATOR-MISSED", NOTE, NONE, "indicator.actual",
     N_("The target was missed. See that progress is scored accordingly."))
RULE(PRIOR_VALUE, check_prior_value, "PRIOR-VALUE", WARNING, NONE,
     "cost.budget cost.settled cost.general cost.national cost.other cost.labour cost.share cost.overtime cost.temporary indicator.target indicator.actual",
     N_("The same year's number is another one on last year's sheet, which readers compare. Put it right, or say why it was corrected."))

/* results (rule_prior.c) */
RULE(GOAL_ANSWER, check_goal_answer, "GOAL-ANSWER", WARNING, NONE, "result.response",
     N_("Last year's sheet set a goal of improvement. Say what was done about it, also where nothing could be done."))
RULE(TEXT_UNCHANGED, check_text_unchanged, "TEXT-UNCHANGED", WARNING, NONE,
     "result.response result.outcome result.issue_work result.issue_organisation result.goal direction.reason",
     N_("Results and reasons are of one year. The same text as last year looks as if nothing had happened."))

/* evaluation and direction (rule_evaluation.c) */
RULE(SCORE_NO_COMMENT, check_score_no_comment, "SCORE-NO-COMMENT", WARNING, NONE,
     "evaluation.needs.comment evaluation.progress.comment evaluation.involvement.comment evaluation.priority.comment",
     N_("A score wants a sentence that says why."))
RULE(COMMENT_NO_SCORE, check_comment_no_score, "COMMENT-NO-SCORE", WARNING, NONE,
     "evaluation.needs.score evaluation.progress.score evaluation.involvement.score evaluation.priority.score",
     N_("There is a comment, but no score."))
RULE(COMMENT_OTHER_SCORE, check_comment_other_score, "COMMENT-OTHER-SCORE", WARNING, NONE,
     "evaluation.needs.comment evaluation.progress.comment evaluation.involvement.comment evaluation.priority.comment",
     N_("The comment is the office's sentence for another score: one of the two was changed and the other forgotten."))
RULE(SCORE_JUMP, check_score_jump, "SCORE-JUMP", NOTE, NONE,
     "evaluation.needs.score evaluation.progress.score evaluation.involvement.score evaluation.priority.score",
     N_("The score is far from last year's. Reviewers will ask why: the comment should say it."))
RULE(PROGRESS_HIGH, check_progress_high, "PROGRESS-HIGH", WARNING, NONE, "evaluation.progress.score",
     N_("Progress is scored high though a target of the year was missed. Where both are right, the comment should say why."))
RULE(PROGRESS_LOW, check_progress_low, "PROGRESS-LOW", WARNING, NONE, "evaluation.progress.score",
     N_("Progress is scored low though all targets of the year were met. Where both are right, the comment should say why."))
RULE(DIRECTION_REASON, check_direction_reason, "DIRECTION-REASON", WARNING, NONE, "direction.reason",
     N_("A change of direction wants a reason."))
RULE(DIRECTION_DASH, check_direction_dash, "DIRECTION-DASH", NOTE, NONE, "direction.reason",
     N_("Where nothing is to change, — stands in place of a reason; a reason there looks like a change."))
RULE(DIRECTION_BUDGET, check_direction_budget, "DIRECTION-BUDGET", NOTE, NONE, "direction.choice",
     N_("The direction says that nothing changes, but next year's budget does. Is the direction right?"))
