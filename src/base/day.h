/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * day - civil days, and the fiscal year (April to March) that a day lies in.
 */
#ifndef BASE_DAY_H
#define BASE_DAY_H

#include "base/err.h"
#include "base/year.h"

struct str;

struct day {
	int year, month, day;	/* of the calendar */
};

/*
 * Read 2024-03-31, 2024/3/31, R6.3.31, 令和6年3月31日; the day must exist.
 * RC_INVALID says what was read.
 */
enum rc day_parse(const char *text, const struct eras *eras, struct day *day,
		  struct err *err) MUST_CHECK;

/* Append 2024-03-31: in this form days compare as text. */
void day_format(struct str *out, const struct day *day);

int day_fiscal_year(const struct day *day);

/* First and last day of a fiscal year. */
struct day day_first_of(int fiscal_year);
struct day day_last_of(int fiscal_year);

#endif
