/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_offer - drafts of earlier sittings, offered where they were: used,
 * dropped, or compared with what stands there now; never silently; for
 * form_*.c only.
 */
#ifndef VIEW_FORM_OFFER_H
#define VIEW_FORM_OFFER_H

#include <stdbool.h>

struct form;
struct screen;

/* The sheet has been opened: ask about the first of its drafts, where it may be edited. */
void form_offer(struct form *form, struct screen *screen);

/* Editing is to begin: is there one of this cell to be asked about first?  Then it is asked. */
bool form_offer_first(struct form *form, struct screen *screen);

/* A view above was closed: the question, which was not answered, or the comparison. */
void form_offer_closed(struct form *form, struct screen *screen);

/* Something was done: where a draft was taken and its field is left, ask about the next. */
void form_offer_next(struct form *form, struct screen *screen);

#endif
