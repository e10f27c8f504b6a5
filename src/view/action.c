/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * action - the table made from action_list.h.
 *
 * Names in the list are C words; in the table '_' is written '-', put there at
 * the first look, because macros cannot do that.
 */
#include "view/action.h"

#include <string.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "view/view.h"

#define ACTION(name, ...) static char name_##name[] = #name;
#include "view/action_list.h"
#undef ACTION

static char *const names[ACTION_COUNT] = {
#define ACTION(name, ...) [ACTION_##name] = name_##name,
#include "view/action_list.h"
#undef ACTION
};

static const struct action_info infos[ACTION_COUNT] = {
#define ACTION(action, contexts_, keys_, label_, help_) \
	[ACTION_##action] = { .name = name_##action, .contexts = (contexts_), .keys = (keys_), \
			     .label = (label_), .help = (help_) },
#include "view/action_list.h"
#undef ACTION
};

static void write_names(void)
{
	static bool written;

	if (written)
		return;
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++)
		for (char *c = strchr(names[i], '_'); c; c = strchr(c, '_'))
			*c = '-';
	written = true;
}

const struct action_info *action_info(enum action action)
{
	if (action <= ACTION_NONE || action >= ACTION_COUNT)
		BUG("no action %d", (int)action);
	write_names();
	return &infos[action];
}

struct wanted {
	const char *name, *keys;
};

static enum rc take_keys(const struct config_pair *pair, void *arg, struct err *err)
{
	struct wanted *wanted = arg;

	(void)err;
	if (!strcmp(pair->name, wanted->name))
		wanted->keys = pair->value ? pair->value : "";
	return RC_OK;
}

const char *action_keys(enum action action, const struct config *config)
{
	const struct action_info *info = action_info(action);
	struct wanted wanted = { info->name, info->keys };
	struct err none = ERR_INIT;

	if (config_each(config, "keys", take_keys, &wanted, &none))
		BUG("keys of '%s'", info->name);
	return wanted.keys;
}

void action_add_key(enum action action, const struct config *config, struct str *out)
{
	const char *keys = action_keys(action, config);

	str_add_bytes(out, keys, strcspn(keys, " \t"));
}

enum action action_named(const char *name)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++)
		if (!strcmp(action_info((enum action)i)->name, name))
			return (enum action)i;
	return ACTION_NONE;
}
