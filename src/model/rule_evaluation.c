/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_evaluation - scores and comments, and whether they fit the numbers.
 */
#include "model/rule_make.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/text.h"
#include "model/derive.h"
#include "model/masters.h"
#include "model/rule_look.h"

typedef void score_fn(struct making *making, struct address score, struct address comment);

/* The comment that goes with a score. */
static struct address comment_of(struct address score)
{
	score.field = (enum field_id)(score.field + 1);
	return score;
}

/* Call `fn` for each criterion of each stage; the catalogue has a comment after each score. */
static void each_score(struct making *making, score_fn *fn)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		struct address at = making->sheet->cells[i].at;

		if (field_info(at.field)->kind == KIND_SCORE)
			fn(making, at, comment_of(at));
	}
}

/* ---- scores and comments ---- */

static void find_uncommented(struct making *making, struct address score, struct address comment)
{
	int64_t number;

	if (!look_number(making->sheet, score, &number) || look_required(making, comment) ||
	    look_reason(making, comment) || !look_empty(making->sheet, comment))
		return;
	make_also(make(making, comment, _("'%s' is scored %d, but nothing says why"), say_label(making, score),
		       (int)number),
		  score);
}

void check_score_no_comment(struct making *making)
{
	each_score(making, find_uncommented);
}

static void find_scoreless(struct making *making, struct address score, struct address comment)
{
	const char *text = sheet_text(making->sheet, &comment);

	if (!text || look_void(text) || !look_empty(making->sheet, score) || look_required(making, score))
		return;
	make_also(make(making, score, _("'%s' has a comment but no score"), say_label(making, score)), comment);
}

void check_comment_no_score(struct making *making)
{
	each_score(making, find_scoreless);
}

/*
 * Another score that most sheets give with that text, if they do so more often
 * than with this one: here it stands at least once.
 */
static int usual_score(const struct making *making, const char *criterion, int score, const char *text)
{
	const struct usual *usual = making->masters->usual;
	int64_t most = 1, own = 1;
	int other = 0;

	for (size_t i = 0; i < making->masters->usual_count; i++) {
		bool first = !i || usual[i].score != usual[i - 1].score ||
			     strcmp(usual[i].criterion, usual[i - 1].criterion);

		if (strcmp(usual[i].criterion, criterion) || strcmp(usual[i].text, text))
			continue;
		if (usual[i].score == score) {
			own = usual[i].uses;
		} else if (first && usual[i].uses > most) {
			most = usual[i].uses;
			other = usual[i].score;
		}
	}
	return most > own ? other : 0;
}

/* Another score of the criterion that the text is the office's sentence for, or the usual one; 0 for none. */
static int other_score(const struct making *making, const char *criterion, int score, const char *text)
{
	const char *own = masters_sentence(making->masters, criterion, score);
	char *folded;
	int other = 0;

	if (own && !strcmp(own, text))
		return 0;
	folded = text_fold(text);
	for (size_t i = 0; i < making->masters->sentence_count; i++) {
		const struct sentence *sentence = &making->masters->sentences[i];
		char *standard;

		if (strcmp(sentence->criterion, criterion) || (other && sentence->score != score))
			continue;
		standard = text_fold(sentence->text);
		if (!strcmp(folded, standard))
			other = sentence->score;
		free(standard);
	}
	free(folded);
	if (!other)
		return usual_score(making, criterion, score, text);
	return other == score ? 0 : other;
}

static void find_foreign(struct making *making, struct address score, struct address comment)
{
	const char *text = sheet_text(making->sheet, &comment);
	int64_t number;
	int other;

	if (!text || !look_number(making->sheet, score, &number))
		return;
	other = other_score(making, field_info(score.field)->criterion, (int)number, text);
	if (other)
		make_also(make(making, comment, _("this is the standard sentence of score %d, but '%s' is scored %d"),
			       other, say_label(making, score), (int)number),
			  score);
}

void check_comment_other_score(struct making *making)
{
	each_score(making, find_foreign);
}

static void find_jump(struct making *making, struct address score, struct address comment)
{
	struct finding *finding;
	struct address prior;
	int64_t now, before, change;

	(void)comment;
	if (!look_prior(making, score, &prior) || !look_number(making->sheet, score, &now) ||
	    !look_number(making->prior, prior, &before))
		return;
	change = look_minus(now, before);
	if (change < making->limits->score_jump && change > -making->limits->score_jump)
		return;
	finding = make(making, score, _("'%s' was scored %d last year and is scored %d now"),
		       say_label(making, score), (int)before, (int)now);
	make_basis(finding, "before %d", (int)before);
}

void check_score_jump(struct making *making)
{
	each_score(making, find_jump);
}

/* ---- 進捗状況 against the targets of the year ---- */

static bool progress(const struct making *making, int64_t *score)
{
	return look_number(making->sheet, ADDRESS(FIELD_evaluation_progress_score), score);
}

static void tell_progress(struct making *making, int row, int64_t score, int64_t tenths)
{
	int year = making->sheet->year;
	struct address target = ADDRESS_AT(FIELD_indicator_target, row, year);
	struct address actual = ADDRESS_AT(FIELD_indicator_actual, row, year);
	struct address at = ADDRESS(FIELD_evaluation_progress_score);
	const char *wanted = say_value(making, target, sheet_get(making->sheet, &target));
	const char *reached = say_value(making, actual, sheet_get(making->sheet, &actual));
	struct finding *finding;

	if (derive_down(making->sheet, row))
		finding = make(making, at, _("progress is scored %d, but indicator %d came to %s, where the target is %s or less"),
			       (int)score, row, reached, wanted);
	else
		finding = make(making, at, _("progress is scored %d, but indicator %d reached %s of a target of %s%s"),
			       (int)score, row, reached, wanted, say_rate(making, tenths));
	make_also(finding, actual);
	make_also(finding, target);
}

/* The first missed target is named: one is enough. */
void check_progress_high(struct making *making)
{
	int64_t score, tenths;
	bool met;

	if (!progress(making, &score) || score < making->limits->progress_high)
		return;
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (derive_achievement(making->sheet, row, making->sheet->year, &tenths, &met) && !met) {
			tell_progress(making, row, score, tenths);
			return;
		}
}

void check_progress_low(struct making *making)
{
	int64_t score, tenths;
	int targets = 0, met_targets = 0;
	struct finding *finding;
	bool met;

	if (!progress(making, &score) || score > making->limits->progress_low)
		return;
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (derive_achievement(making->sheet, row, making->sheet->year, &tenths, &met)) {
			targets++;
			met_targets += met;
		}
	if (!targets || met_targets < targets)
		return;
	finding = make(making, ADDRESS(FIELD_evaluation_progress_score),
		       _("progress is scored %d, but all targets of the year are met"), (int)score);
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		if (derive_achievement(making->sheet, row, making->sheet->year, &tenths, &met))
			make_also(finding, ADDRESS_AT(FIELD_indicator_actual, row, making->sheet->year));
}

/* ---- 方向性 ---- */

static bool is_continued(const struct making *making)
{
	return look_chosen(making, ADDRESS(FIELD_direction_choice), making->limits->continued);
}

void check_direction_reason(struct making *making)
{
	struct address choice = ADDRESS(FIELD_direction_choice), at = ADDRESS(FIELD_direction_reason);
	const char *text = sheet_text(making->sheet, &at);

	if (look_empty(making->sheet, choice) || is_continued(making) || look_reason(making, at) ||
	    (!text && look_required(making, at)) || !look_void(text))
		return;
	make_also(make(making, at, _("the direction is %s, but nothing says why"),
		       say_value(making, choice, sheet_get(making->sheet, &choice))),
		  choice);
}

void check_direction_dash(struct making *making)
{
	struct address at = ADDRESS(FIELD_direction_reason);
	const char *text = sheet_text(making->sheet, &at);

	if (is_continued(making) && text && !look_void(text))
		make_also(make(making, at, _("where the direction is %s, — stands for the reason"),
			       making->limits->continued),
			  ADDRESS(FIELD_direction_choice));
}

void check_direction_budget(struct making *making)
{
	int year = making->sheet->year;
	struct address now = ADDRESS_AT(FIELD_cost_budget, 0, year);
	struct address next = ADDRESS_AT(FIELD_cost_budget, 0, year + 1);
	int64_t limit = making->limits->budget_change * INT64_C(10);
	struct finding *finding;
	struct change change;

	if (!is_continued(making) || !derive_change(making->sheet, &next, making->masters, &change) ||
	    !change.rated || (change.tenths < limit && change.tenths > -limit))
		return;
	if (change.tenths > 0)
		finding = make(making, ADDRESS(FIELD_direction_choice),
			       _("the direction is %s, but the budget of %s is %s%% more than that of %s"),
			       making->limits->continued, say_year(making, year + 1),
			       say_tenths(making, change.tenths), say_year(making, year));
	else
		finding = make(making, ADDRESS(FIELD_direction_choice),
			       _("the direction is %s, but the budget of %s is %s%% less than that of %s"),
			       making->limits->continued, say_year(making, year + 1),
			       say_tenths(making, -change.tenths), say_year(making, year));
	make_also(finding, next);
	make_also(finding, now);
}
