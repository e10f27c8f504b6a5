/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * finding - what the checks found on a sheet, in form order (点検).
 *
 * rule_run() makes them (model/rule.h).  A finding stands at one cell, which
 * need not exist yet (an indicator that is missing), and may concern others.
 * No two findings of a sheet have the same check and the same cell.  Findings
 * own all they point to but the rule: they outlive the sheet.
 *
 * For a screen: findings_at() for the field that is edited, findings_next() for
 * F8, findings_count() for the list of sections, the items in order for the
 * view of problems.
 */
#ifndef MODEL_FINDING_H
#define MODEL_FINDING_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/address.h"

struct rule;
struct sheet;
struct str;

enum severity {
	SEVERITY_OFF,		/* only as a setting: the check is not made */
	SEVERITY_NOTE,		/* 参考 */
	SEVERITY_WARNING,	/* 注意 */
	SEVERITY_ERROR,		/* エラー */
};

/* "error", "warning", "note", "off": for files and options. */
const char *severity_name(enum severity severity);
/* In the user's language: エラー, 注意, 参考. */
const char *severity_label(enum severity severity);
/* By name, ASCII case aside; false where there is none. */
bool severity_named(const char *name, enum severity *severity);

struct finding {
	const struct rule *rule;
	enum severity severity;
	struct address at;
	struct address *also;		/* further cells, in the order of the message */
	size_t also_count;
	char *message;			/* a sentence with the numbers in it, translated */
	char *basis;			/* what it was made from besides its cells, or NULL */
	/* Acknowledged: why, by whom, when (UTC seconds); NULL, 0 where it is not. */
	char *ack_reason, *ack_login;
	int64_t ack_at;
};

struct findings {
	struct finding *items;
	size_t count, capacity;
};

void findings_release(struct findings *findings);

/*
 * Findings at a cell, one after the other: pass what the last call returned
 * (NULL first).  Those that concern the cell besides their own come after.
 */
const struct finding *findings_at(const struct findings *findings, const struct address *at,
				  const struct finding *last);

/*
 * The first open finding (not acknowledged, `least` or worse) of a cell after
 * `at`, or `backward` the last before it; `at` NULL: of all, from that end.
 * NULL where there is none.
 */
const struct finding *findings_next(const struct findings *findings, const struct address *at,
				    bool backward, enum severity least);

struct finding_counts {
	size_t errors, warnings, notes;	/* open ones */
	size_t acknowledged;
};

/* Of a section of the form; SECTION_COUNT: of the sheet. */
struct finding_counts findings_count(const struct findings *findings, enum section_id section);

/*
 * Append what a finding was made from, so that it can be told whether the same
 * is still so: check, cells with their values on `sheet`, basis.  Not for people.
 */
void finding_values(const struct finding *finding, const struct sheet *sheet, struct str *out);

/* ---- for the rules ---- */

/* A new one with that message (taken over); dies with the findings. */
struct finding *findings_add(struct findings *findings, const struct rule *rule,
			     enum severity severity, const struct address *at, char *message);
void finding_also(struct finding *finding, const struct address *at);
/* Form order, then id. */
void findings_sort(struct findings *findings);

#endif
