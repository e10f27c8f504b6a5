/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_choice - which sheets the list shows and in what order: the query, the
 * texts it borrows, and the labels one chooses from.
 */
#ifndef VIEW_LIST_CHOICE_H
#define VIEW_LIST_CHOICE_H

#include <stddef.h>

#include "store/sheets.h"

struct masters;
struct str;

struct list_choice {
	struct list_query query;
	char *section, *state;		/* what query points to, or NULL */
};

void list_choice_release(struct list_choice *choice);

/* NULL: all. */
void list_choice_section(struct list_choice *choice, const char *section);
void list_choice_state(struct list_choice *choice, const char *state);
void list_choice_all(struct list_choice *choice);	/* both */

/* Append order, section and state in words. */
void list_choice_show(const struct list_choice *choice, struct str *out);

/* Keys one can choose from, NULL first for all, in a new array; they are the masters' own. */
size_t list_choice_sections(const struct masters *masters, const char ***keys);
size_t list_choice_states(const struct masters *masters, const char ***keys);

#endif
