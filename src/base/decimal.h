/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * decimal - fixed-point numbers as scaled int64_t; no floating point.
 *
 * A value of scale s is the number times 10^s: 1.50 at scale 2 is 150.
 */
#ifndef BASE_DECIMAL_H
#define BASE_DECIMAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct str;

struct decimal {	/* digits / 10^decimals, without zeros at the end of the decimals */
	int64_t digits;
	int decimals;
};

/*
 * Read the number that `text` begins with, spelled as decimal_parse() takes
 * it; what follows it may be anything (a unit).  The bytes used, 0 where there
 * is none or it does not fit.
 */
size_t decimal_read(const char *text, struct decimal *number);

/* The number at a scale; false where it has more decimals, or does not fit. */
bool decimal_scale(const struct decimal *number, int scale, int64_t *value);

/*
 * Read a number as people type and cities print it: half- or full-width
 * digits, thousands separated by ',' '，' at the right places, '.' '．', a
 * leading '-' '－' '−' '△' '▲' '+', blanks around it.  More decimals than
 * `scale` (trailing zeros apart), anything else, or overflow: RC_INVALID.
 */
enum rc decimal_parse(const char *text, int scale, int64_t *value,
		      struct err *err) MUST_CHECK;

/* Append with at least `least` decimals; further zeros at the end are cut. */
void decimal_format(struct str *out, int64_t value, int scale, int least);

/* The same with ',' between thousands. */
void decimal_group(struct str *out, int64_t value, int scale, int least);

enum decimal_rounding {	/* of the amount, whatever the sign */
	DECIMAL_HALF_UP,
	DECIMAL_DOWN,
	DECIMAL_UP,
};

/* A rounded quotient; divisor > 0. */
int64_t decimal_round(int64_t dividend, int64_t divisor, enum decimal_rounding rounding);

/* Round half up, away from zero for negatives; divisor > 0. */
int64_t decimal_divide(int64_t dividend, int64_t divisor);

#endif
