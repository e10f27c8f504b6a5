/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * keymap - a list of (key, contexts, action), searched in order: a few dozen.
 */
#include "tui/keymap.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/nearest.h"
#include "base/str.h"
#include "base/text.h"
#include "tui/key.h"

struct binding {
	int key;
	unsigned contexts;
	enum action action;
};

struct keymap {
	struct binding *bindings;
	size_t count, capacity;
};

/* "-5" typed over a cell of a grid must not take a row away. */
static bool begins_number(int key)
{
	return key > ' ' && key < 0x7f && strchr("0123456789+-.,", key);
}

static unsigned contexts_of(enum action action, int key)
{
	unsigned contexts = action_info(action)->contexts;

	if (key_is_character(key))
		contexts &= ~(unsigned)CONTEXT_TYPING;
	if (begins_number(key))
		contexts &= ~(unsigned)CONTEXT_GRID;
	return contexts;
}

static void forget(struct keymap *keymap, enum action action)
{
	size_t kept = 0;

	for (size_t i = 0; i < keymap->count; i++)
		if (keymap->bindings[i].action != action)
			keymap->bindings[kept++] = keymap->bindings[i];
	keymap->count = kept;
}

static void bind_key(struct keymap *keymap, enum action action, int key)
{
	keymap->bindings = grow(keymap->bindings, keymap->count, &keymap->capacity,
				sizeof(*keymap->bindings));
	keymap->bindings[keymap->count++] = (struct binding){
		.key = key, .contexts = contexts_of(action, key), .action = action,
	};
}

static enum rc bad_key(const char *name, size_t length, enum action action, struct err *err)
{
	struct str shown = STR_INIT;
	enum rc rc;

	text_show(&shown, name, length, TEXT_ONE_LINE);
	rc = err_set(err, RC_CONFIG, _("[keys] %s: unknown key '%s'"), action_info(action)->name,
		     shown.text);
	str_release(&shown);
	return rc;
}

/* "F2 Enter": names divided by blanks. */
static enum rc bind_keys(struct keymap *keymap, enum action action, const char *keys,
			 struct err *err)
{
	while (keys && *(keys += strspn(keys, " \t"))) {
		size_t length = strcspn(keys, " \t");
		int key = key_named(keys, length);

		if (!key)
			return bad_key(keys, length, action, err);
		bind_key(keymap, action, key);
		keys += length;
	}
	return RC_OK;
}

static const char *name_at(size_t index, const void *arg)
{
	enum action action = (enum action)(index + 1);

	(void)arg;
	return action < ACTION_COUNT ? action_info(action)->name : NULL;
}

static enum rc bad_action(const char *name, struct err *err)
{
	const char *nearest = nearest_name(name, name_at, NULL);
	struct str shown = STR_INIT;

	text_show(&shown, name, strlen(name), TEXT_ONE_LINE);
	if (nearest)
		err_set(err, RC_CONFIG, _("[keys]: unknown action '%s'; the nearest is '%s'"), shown.text, nearest);
	else
		err_set(err, RC_CONFIG, _("[keys]: unknown action '%s'; hyoka.ini(5) lists them"), shown.text);
	str_release(&shown);
	return RC_CONFIG;
}

static enum rc take_ini_line(const struct config_pair *pair, void *arg, struct err *err)
{
	struct keymap *keymap = arg;
	enum action action = action_named(pair->name);
	enum rc rc;

	if (action == ACTION_NONE) {
		rc = bad_action(pair->name, err);
	} else {
		forget(keymap, action);
		rc = bind_keys(keymap, action, pair->value, err);
	}
	if (rc) {
		err_name_file(err, pair->file);
		err->line = pair->line;
	}
	return rc;
}

static enum rc check_conflicts(const struct keymap *keymap, struct err *err)
{
	for (size_t i = 0; i < keymap->count; i++) {
		const struct binding *one = &keymap->bindings[i];

		for (size_t j = 0; j < i; j++) {
			const struct binding *other = &keymap->bindings[j];
			struct str name = STR_INIT;
			enum rc rc;

			if (one->key != other->key || !(one->contexts & other->contexts) ||
			    one->action == other->action)
				continue;
			key_add_name(one->key, &name);
			rc = err_set(err, RC_CONFIG, _("[keys]: '%s' is given to both %s and %s"),
				     name.text, action_info(other->action)->name,
				     action_info(one->action)->name);
			str_release(&name);
			return rc;
		}
	}
	return RC_OK;
}

enum rc keymap_new(const struct config *config, struct keymap **out, struct err *err)
{
	struct keymap *keymap = xcalloc(1, sizeof(*keymap));
	enum rc rc = RC_OK;

	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT && !rc; i++)
		rc = bind_keys(keymap, (enum action)i, action_info((enum action)i)->keys, err);
	if (!rc && config)
		rc = config_each(config, "keys", take_ini_line, keymap, err);
	if (!rc)
		rc = check_conflicts(keymap, err);
	if (rc) {
		keymap_free(keymap);
		return rc;
	}
	*out = keymap;
	return RC_OK;
}

void keymap_free(struct keymap *keymap)
{
	if (!keymap)
		return;
	free(keymap->bindings);
	free(keymap);
}

static enum action find_exactly(const struct keymap *keymap, enum context context, int key)
{
	for (size_t i = 0; i < keymap->count; i++)
		if (keymap->bindings[i].key == key && keymap->bindings[i].contexts & context)
			return keymap->bindings[i].action;
	return ACTION_NONE;
}

/* Only some terminals tell Shift-Enter from Enter: without a use of its own it is the same. */
static int without_idle_shift(int key)
{
	int plain = key & ~KEY_SHIFT;

	return plain == KEY_CODE_ENTER || plain == KEY_CODE_BACKSPACE || plain == KEY_CODE_ESC ?
	       plain : key;
}

enum action keymap_find(const struct keymap *keymap, enum context context, int key)
{
	enum action action = find_exactly(keymap, context, key);

	if (action == ACTION_NONE && key_narrow(key) != key)
		action = find_exactly(keymap, context, key_narrow(key));
	if (action == ACTION_NONE && without_idle_shift(key) != key)
		action = find_exactly(keymap, context, without_idle_shift(key));
	return action;
}
