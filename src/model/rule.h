/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule - the checks: what is missing, cannot be, or should be looked at.
 *
 * rule_list.h is the one table.  Every check is a pure function over a sheet,
 * last year's sheet, the masters and the office's limits; all of a sheet take
 * well below a millisecond, so that a screen runs them again after every field.
 *
 * Severity is how it is told; what a finding hinders is a thing apart: an error
 * stops 回付 (and all after it); a missing required field is a warning while
 * the clerk has the sheet and stops 回付 all the same; a provisional amount
 * stops 公表 alone.  Asked for a step, whatever stops it is an error.
 */
#ifndef MODEL_RULE_H
#define MODEL_RULE_H

#include "base/err.h"
#include "model/finding.h"

struct making;
struct masters;

/* The steps on a sheet's way, in their order. */
enum step {
	STEP_NONE,
	STEP_PASS_ON,	/* 回付, or 提出 where there is no head's step */
	STEP_SETTLE,	/* 確定 */
	STEP_PUBLISH,	/* 公表 */
};

typedef void rule_fn(struct making *making);

struct rule {
	const char *id;		/* "COST-SUM": never changes, stored with acknowledgements */
	enum severity severity;	/* as shipped */
	enum step hinders;	/* as shipped; STEP_NONE: nothing; an error hinders passing on */
	const char *fields;	/* where it can stand: keys (field_key()) divided by blanks; "*" anywhere */
	const char *why;	/* msgid: why it is checked and what to do, for the help */
	rule_fn *run;
};

enum rule_id {
#define RULE(name, ...) RULE_##name,
#include "model/rule_list.h"
#undef RULE
	RULE_COUNT
};

/* What the office has set (hyoka.ini(5), [checks]). */
struct rule_limits {
	enum severity levels[RULE_COUNT];
	int execution_low, execution_high;	/* 執行率 out of the ordinary, percent */
	int achievement_low, achievement_high;	/* 達成率, percent */
	int progress_low, progress_high;	/* scores of 進捗状況 that the targets must bear out */
	int budget_change;			/* of next year's budget, percent */
	int score_jump;				/* from last year's score */
	const char *continued;			/* the direction without change: 継続; NULL none */
	const char *activity;			/* the kind of indicator that only counts work; NULL none */
};

extern const struct rule_limits rule_limits_shipped;

/*
 * Set a check's severity by names.  RC_INVALID: no such check (the nearest is
 * named), no such severity, an error set to less than a warning, or a check
 * that hinders a step turned off.
 */
enum rc rule_set_level(struct rule_limits *limits, const char *id, const char *level,
		       struct err *err) MUST_CHECK;

/* What is checked; all but `prior` must be there. */
struct checked {
	const struct sheet *sheet;
	const struct sheet *prior;	/* the year before, or NULL */
	const struct masters *masters;
	const struct rule_limits *limits;
	enum step step;			/* what is to be done with the sheet; STEP_NONE: it is worked on */
};

/* All findings, sorted, into `found` (empty before). */
void rule_run(const struct checked *checked, struct findings *found);

/* How severe a check is as the office has set it, and the first step that it stops then. */
enum severity rule_level(const struct rule_limits *limits, const struct rule *rule);
enum step rule_hinders(const struct rule_limits *limits, const struct rule *rule);
/* Does the finding stop that step? */
bool rule_stops(const struct rule_limits *limits, const struct finding *finding, enum step step);

const struct rule *rule_info(enum rule_id id);
const struct rule *rule_named(const char *id);	/* ASCII case aside; NULL if none */
/* The same; RC_INVALID names the nearest. */
enum rc rule_find(const char *id, const struct rule **rule, struct err *err) MUST_CHECK;

#endif
