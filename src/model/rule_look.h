/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_look - what the rules ask about cells; for the files rule_*.c only.
 */
#ifndef MODEL_RULE_LOOK_H
#define MODEL_RULE_LOOK_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/sheet.h"

struct making;

/* The number in a cell; false where it is empty. */
bool look_number(const struct sheet *sheet, struct address at, int64_t *number);
bool look_empty(const struct sheet *sheet, struct address at);

/* a - b, or the largest number there is: a store may hold any. */
int64_t look_minus(int64_t a, int64_t b);

/* Why it is empty, where that is a reason of the office that holds for this cell; else NULL. */
const struct empty_reason *look_reason(const struct making *making, struct address at);

/* Is an empty cell told by the check on required fields already? */
bool look_required(const struct making *making, struct address at);

/* Is the choice in a cell this one of its list, by label or alias?  `wanted` may be NULL. */
bool look_chosen(const struct making *making, struct address at, const char *wanted);

/* The indicator that must be there: the first in use, else slot 1. */
int look_first_indicator(const struct making *making);

/*
 * Last year's sheet may be that of a program which was split or merged since:
 * its texts are still those that this one answers to, its numbers and its name
 * are another's.
 */
bool look_same_program(const struct making *making);

/* The same cell on the same program's sheet of last year: an indicator is followed by its series. */
bool look_prior(const struct making *making, struct address at, struct address *prior);

/*
 * Was it so on last year's sheet already, where it has been told?  True for
 * years before the sheet's whose cells there have the same values.
 */
bool look_told(const struct making *making, const struct address *cells, size_t count);

/* Says it nothing: empty, —, 特になし and the like? */
bool look_void(const char *text);

/* The same text, blanks and line breaks aside? */
bool look_same_text(const char *a, const char *b);

#endif
