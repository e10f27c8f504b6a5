/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * past_why - a year before the sheet's is as its closed sheet says: who changes
 * it on a later one is asked why.
 */
#ifndef VIEW_PAST_WHY_H
#define VIEW_PAST_WHY_H

#include <stdbool.h>

struct screen;
struct service;

/* Ask about that year; as dialog_line(). */
void past_why_ask(struct screen *screen, struct service *service, int year,
		  void (*answered)(struct screen *screen, const char *text, void *arg), void *arg);

/* Is the answer a reason?  Else says that all stays as it is. */
bool past_why_given(struct screen *screen, const char *text);

#endif
