/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * past_why - a year before the sheet's is as its closed sheet says, and a labour
 * cost is what it is worked out to: who changes that is asked why.
 */
#ifndef VIEW_PAST_WHY_H
#define VIEW_PAST_WHY_H

#include <stdbool.h>
#include <stdint.h>

struct edit;
struct screen;
struct service;
struct sheet;

/* What is to be asked about: a closed year, else (year 0) a labour cost. */
struct past_why {
	int year;
	bool labour;
	int64_t derived;	/* what it is worked out to */
};

/*
 * Is a reason wanted for that edit?  Labour follows from `sheet`, on which the
 * edits that go with it may stand already.
 */
bool past_why_wanted(struct service *service, const struct sheet *sheet, const struct edit *edit,
		     struct past_why *why);

/* Ask; as dialog_line(). */
void past_why_ask(struct screen *screen, struct service *service, const struct past_why *why,
		  void (*answered)(struct screen *screen, const char *text, void *arg), void *arg);

/* Is the answer a reason?  Else says that all stays as it is. */
bool past_why_given(struct screen *screen, const char *text);

#endif
