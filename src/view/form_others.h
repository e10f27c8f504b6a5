/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_others - what others have changed on the open sheet since it was
 * opened: told once, and marked until it has been looked at; for form_*.c only.
 */
#ifndef VIEW_FORM_OTHERS_H
#define VIEW_FORM_OTHERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct address;
struct form;
struct form_item;
struct screen;
struct str;

struct other_change {		/* of one address, by the last who changed it */
	char *address;
	char *login;
	char *before;		/* what stood there when the sheet was opened or last looked at */
	int64_t at;
	bool fresh;		/* found in the look that is going on */
};

struct others {
	struct other_change *items;
	size_t count, capacity;
	int64_t since;		/* change sets up to that one are known */
};

/*
 * Another sheet is open: what is changed after the set `since` will be told.  That
 * is form_others_now() of before the sheet was read; 0: not known.
 */
void form_others_begin(struct form *form, int64_t since);
int64_t form_others_now(const struct form *form);
void form_others_release(struct form *form);

/* The sheet has been read again: what is new is marked, and told in the message line. */
void form_others_look(struct form *form, struct screen *screen);

/* The change of a cell, or NULL. */
const struct other_change *form_others_of(const struct form *form, const struct address *at);

/* Has a cell of the item been changed? */
bool form_others_touched(const struct form *form, const struct form_item *item);

/*
 * Append who changed the cells of an item, when, and what stood there: "sato
 * 10:31, before: 7,100"; of a grid by year.  Nothing where nobody did.
 */
void form_others_add(const struct form *form, const struct form_item *item, struct str *out);

/* Where the marker is, to be given to form_others_left() after it may have moved; NULL: on no mark. */
char *form_others_here(const struct form *form);
/* The marker was on `here` (which is freed): if it is elsewhere now, that has been looked at. */
void form_others_left(struct form *form, char *here);

#endif
