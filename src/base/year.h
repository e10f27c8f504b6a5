/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * year - fiscal years (年度, April to March) as western numbers, and their
 * era names both ways.  Eras are master data; a new era is a row, not code.
 */
#ifndef BASE_YEAR_H
#define BASE_YEAR_H

#include <stddef.h>

#include "base/err.h"

struct str;

struct era {
	char *name;		/* 令和 */
	char *letter;		/* R */
	int first_year;		/* western year of its first day: 2019 */
};

struct eras {
	struct era *items;	/* any order */
	size_t count;
};

enum year_style {
	YEAR_LONG,	/* 令和5年度, 令和元年度 */
	YEAR_PADDED,	/* 令和 5年度, 令和10年度, 令和元年度: the printed form */
	YEAR_SHORT,	/* R05年度 */
	YEAR_BRIEF,	/* R05 */
};

/*
 * Read 2023, 2023年度, 令和5年度, 令和 5年度, 令和５年度, 令和元年度, R5, R05年度,
 * r5, 平成31年度.  A number of an era may exceed its span (平成31 is 2019).
 * 1868..2200 only.  RC_INVALID says what was read.
 */
enum rc year_parse(const char *text, const struct eras *eras, int *year,
		   struct err *err) MUST_CHECK;

/* A year before every era is written in western numbers (1850年度). */
void year_format(struct str *out, int year, enum year_style style,
		 const struct eras *eras);

/* The year after `year`, said beside it: 6年度, but 令和元年度 where an era begins. */
void year_format_next(struct str *out, int year, const struct eras *eras);

/* As sentences name it: 令和5年度 where they are Japanese, else 2023. */
void year_say(struct str *out, int year, const struct eras *eras);

#endif
