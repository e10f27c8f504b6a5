/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * masters - the office's lists, as loaded from the store: choices, eras, unit
 * costs, empty-reasons, sections …  Data that the office edits, never C enums.
 *
 * The store fills a struct masters; everything else only reads it.  Arrays
 * are in the master's order (position, then key).
 */
#ifndef MODEL_MASTERS_H
#define MODEL_MASTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/year.h"

struct choice {
	char *list;		/* "status", "direction" … (field_list.h .choices) */
	char *label;
	char *aliases;		/* other spellings, separated by '|'; "" for none */
	int from_year, to_year;	/* valid years, 0 for open */
};

struct sentence {		/* set by the office */
	char *criterion;
	int score;
	char *text;
};

struct usual {			/* a comment that several sheets of the store have with a score */
	char *criterion;
	int score;
	char *text;
	int64_t uses;
};

struct sdg {
	int goal;
	char *title;
};

struct unit_cost {
	int year;
	int64_t person_yen;	/* a person's year */
	int64_t hour_yen;	/* an hour of overtime */
	bool component;		/* rounding: each component, else their sum */
};

#define REASON_TO_COME "未到来"	/* set by the program alone, on years after the sheet's (STORE 3) */
#define REASON_BEFORE "開始前"	/* set by the program too, on years before a program began … */
#define REASON_MOVED "移管"	/* … and from the year on in which an indicator went to another */

struct empty_reason {
	char *key;		/* stored: 未到来, 集計中 … (STORE 3) */
	char *label;		/* shown: 集計中（確定までに入力） */
	bool offered;		/* a person may choose it */
	char *kinds;		/* "number|decimal" or "" for all */
	char *years;		/* "any", or of columns: "past" (up to the sheet's year), "future" */
	bool for_submission, for_settlement;	/* satisfies what is required there */
};

struct requirement {
	char *scope;		/* "normal", "light" */
	char *address;		/* pattern without row, year: "cost.settled" */
};

struct stage {
	char *key, *label;
	char *writers, *states;	/* who may write, in which states; read later */
	bool printed;
};

struct workflow_step {
	char *state, *action, *role, *next;
	bool reason;
};

struct office_section {
	int64_t id;
	char *name;		/* as printed: department and section in one */
	int from_year, to_year;
};

struct masters {
	struct eras eras;
	struct choice *choices;		size_t choice_count;
	struct sentence *sentences;	size_t sentence_count;
	struct usual *usual;		size_t usual_count;	/* of a score the most used first */
	bool usual_known;		/* learn_usual() has filled them */
	struct sdg *sdgs;		size_t sdg_count;
	struct unit_cost *unit_costs;	size_t unit_cost_count;	/* by year */
	struct empty_reason *reasons;	size_t reason_count;
	struct requirement *requirements; size_t requirement_count;
	struct stage *stages;		size_t stage_count;
	struct workflow_step *steps;	size_t step_count;
	struct office_section *sections; size_t section_count;
};

struct masters *masters_new(void);
void masters_free(struct masters *masters);
void masters_forget_usual(struct masters *masters);

/* The choice with this label or alias, folded in width only; NULL if none. */
const struct choice *masters_choice(const struct masters *masters,
				    const char *list, const char *label);

const struct empty_reason *masters_reason(const struct masters *masters,
					  const char *key);
const char *masters_sdg_title(const struct masters *masters, int64_t goal);	/* or NULL */

/* Stage by key, "" and unknown give NULL. */
const struct stage *masters_stage(const struct masters *masters, const char *key);

/* The office's sentence for criterion and score, or NULL. */
const char *masters_sentence(const struct masters *masters,
			     const char *criterion, int score);

/*
 * Label of a state key (not_started → 未着手), in the user's language; a state
 * that only the office knows is returned as it is.
 */
const char *state_label(const char *state);

/* Has the clerk the sheet: 未着手, 作成中 or 差戻し? */
bool state_is_open(const char *state);

#endif
