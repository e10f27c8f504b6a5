/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * moment - instants (seconds since 1970, UTC) as people and files read them.
 */
#ifndef BASE_MOMENT_H
#define BASE_MOMENT_H

#include <stdint.h>

struct str;

enum moment_style {
	MOMENT_MINUTE,	/* 2026-11-24 15:04, local time */
	MOMENT_DAY,	/* 2026-11-24, local time */
	MOMENT_CLOCK,	/* 15:04, local time */
	MOMENT_UTC,	/* 2026-11-24T06:04:05Z */
};

/* An instant beyond what the C library can express is written as its number. */
void moment_format(struct str *out, int64_t at, enum moment_style style);

#endif
