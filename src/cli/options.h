/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * options - "--name VALUE", "--name=VALUE" and operands.
 *
 * Options and operands mix; "--" ends options.  One dash alone, and a dash
 * before anything but a dash, begin an operand, so that -5 is a value; only
 * -h is --help.
 */
#ifndef CLI_OPTIONS_H
#define CLI_OPTIONS_H

#include <stdbool.h>

#include "base/err.h"

struct option {
	const char *name;	/* "year" */
	const char *value;	/* "Y" for the help, NULL for a switch; OPTION_TEXT: see there */
	const char *help;	/* msgid */
};

/* The value is one line that the store keeps: it comes in through text_take(). */
#define OPTION_TEXT "TEXT"

#define OPTION_MAX 16

struct options {
	const struct option *known;
	const char *values[OPTION_MAX];	/* "" for a switch that was given */
	char *taken[OPTION_MAX];	/* of those, what came through the gate */
	const char **operands;
	int operand_count;
	bool help;
};

/*
 * Read argv[0 .. argc).  With `first_operand_ends`, stop there: the rest are
 * operands (for options before a command).  RC_USAGE; RC_INVALID where a
 * text has characters that must not be kept.
 */
enum rc options_parse(const struct option *known, int argc, char **argv, bool first_operand_ends,
		      struct options *options, struct err *err) MUST_CHECK;
void options_release(struct options *options);

/* Value of an option, NULL where it was not given. */
const char *options_value(const struct options *options, const char *name);
bool options_given(const struct options *options, const char *name);

/* The option's value must be one of '|'-separated words; `*index` tells which (0 where not given). */
enum rc options_choice(const struct options *options, const char *name, const char *words,
		       int *index, struct err *err) MUST_CHECK;

/* A plain number between least and most; *number is left alone where not given. */
enum rc options_number(const struct options *options, const char *name, int least, int most,
		       int *number, struct err *err) MUST_CHECK;

#endif
