/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * action - the list of actions (action_list.h) as a table.
 */
#ifndef VIEW_ACTION_H
#define VIEW_ACTION_H

#include <stdbool.h>
#include <stddef.h>

struct config;
struct str;

enum action {
	ACTION_NONE,
#define ACTION(name, ...) ACTION_##name,
#include "view/action_list.h"
#undef ACTION
	ACTION_COUNT
};

struct action_info {
	const char *name;	/* "open-sheet": as in the ini file */
	unsigned contexts;	/* enum context bits (view/view.h) it works in */
	const char *keys;	/* default keys */
	const char *label;	/* msgid: two or three words for the footer, NULL: not shown there */
	const char *help;	/* msgid: one sentence */
};

const struct action_info *action_info(enum action action);

/* Its keys, the first one to be shown: by the ini file (borrowed from it), else the default ones. */
const char *action_keys(enum action action, const struct config *config);
/* Append the first of them. */
void action_add_key(enum action action, const struct config *config, struct str *out);

/* ACTION_NONE where there is none of that name. */
enum action action_named(const char *name);

#endif
