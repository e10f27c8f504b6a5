/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * derive - values that follow from others, in exact integers.
 *
 * Rules and their sources: DOMAIN 3, STORE 3.
 */
#ifndef MODEL_DERIVE_H
#define MODEL_DERIVE_H

#include <stdbool.h>
#include <stdint.h>

struct masters;
struct sheet;
struct unit_cost;
struct address;
struct str;
struct value;

struct labour {
	int64_t amount;			/* 千円 */
	int64_t staff, overtime;	/* its components, each rounded to 千円 */
	const struct unit_cost *pair;	/* the pair used */
	bool provisional;		/* 仮: the year wanted has no pair */
};

/*
 * 人件費計 of `cost_year` from share, overtime and the unit costs of
 * min(cost_year, sheet's year), or of the latest earlier year (provisional).
 * False where there is no pair at all, or neither share nor overtime (one
 * empty counts as 0).  Rounded half up per component or over the sum.
 */
bool derive_labour(const struct sheet *sheet, int cost_year,
		   const struct masters *masters, struct labour *labour);

/*
 * What the cell amounts to: its value, or for a derived field that is empty,
 * the derived one.  A copy: value_release() it.
 */
struct value derive_effective(const struct sheet *sheet,
			      const struct address *at,
			      const struct masters *masters);

/* Sum of the funding of a year; false where all three are empty. */
bool derive_funding(const struct sheet *sheet, int cost_year, int64_t *sum);

/*
 * 執行率 settled / budget in tenths of a percent, half up; false for a budget
 * that is empty, 0 or below, and where settled is empty.
 */
bool derive_execution(const struct sheet *sheet, int cost_year, int64_t *tenths);

/*
 * 達成率 in tenths of a percent, half up, and whether the target is met; false
 * where the target is 0 or empty or the actual is empty.  Where less is better
 * there is no rate (*tenths = -1), only met = actual <= target; nor is there
 * one where target or actual is negative.
 */
bool derive_achievement(const struct sheet *sheet, int row, int year,
			int64_t *tenths, bool *met);

/* What a value came to against the year before, in the same row of the sheet. */
struct change {
	int64_t now, before;	/* as stored, scaled */
	int64_t difference;	/* now - before */
	bool rated;		/* there is a rate: the year before was more than 0 */
	int64_t tenths;		/* of it, in tenths of a percent, half up */
};

/* Of a number with a year; false where one of the two is empty. */
bool derive_change(const struct sheet *sheet, const struct address *at,
		   const struct masters *masters, struct change *change);

/*
 * What 決算額, 一般財源, 国庫等 or その他 must be for the other three of its year
 * to add up (so that rounding to 千円 never makes an honest sheet an error);
 * false unless these three have values.
 */
bool derive_offer(const struct sheet *sheet, const struct address *at, int64_t *amount);

/*
 * Append how the value at `at` follows from others, with the numbers in it and
 * in the user's language, a line each: 人件費計, what funding adds up to and the
 * execution rate, achievement, change from the year before, the offered fourth.
 * Nothing is appended where nothing follows.
 */
void derive_explain(const struct sheet *sheet, const struct address *at,
		    const struct masters *masters, struct str *out);

/* Whether less is better for an indicator. */
bool derive_down(const struct sheet *sheet, int row);

#endif
