/* SPDX-License-Identifier: GPL-3.0-or-later */
/* What every action of the list must have. */
#include "view/action.h"

#include <stdbool.h>

#include "check.h"
#include "view/view.h"

static void each_has_help_keys_and_contexts(void)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		const struct action_info *info = action_info((enum action)i);

		CHECK(info->help && strlen(info->help) > 4);
		CHECK(info->keys && *info->keys);
		CHECK(info->contexts != 0);
		CHECK_INT(info->contexts & ~(unsigned)CONTEXT_ALL, 0);
		CHECK(!info->label || *info->label);
	}
}

static void names_are_words_with_hyphens_and_lead_back(void)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		const char *name = action_info((enum action)i)->name;

		CHECK_INT(strspn(name, "abcdefghijklmnopqrstuvwxyz-"), strlen(name));
		CHECK_INT(action_named(name), i);
	}
	CHECK_INT(action_named("no-such"), ACTION_NONE);
	CHECK_TEXT(action_info(ACTION_sheet_history)->name, "sheet-history");
}

/* The first key is shown: no letter, and it works with the input method on. */
static void the_first_key_is_no_character(void)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		const char *keys = action_info((enum action)i)->keys;

		if (!CHECK(strcspn(keys, " ") > 1))
			printf("# %s\n", action_info((enum action)i)->name);
	}
}

static bool has_key(const char *keys, const char *key, size_t length)
{
	while (*keys) {
		size_t here = strcspn(keys, " ");

		if (here == length && !strncmp(keys, key, length))
			return true;
		keys += here + strspn(keys + here, " ");
	}
	return false;
}

static unsigned contexts_of(const struct action_info *info, size_t key_length)
{
	return key_length == 1 ? info->contexts & ~(unsigned)CONTEXT_TYPING : info->contexts;
}

static void check_key_is_free(int action, const char *key, size_t length)
{
	const struct action_info *info = action_info((enum action)action);

	for (int i = ACTION_NONE + 1; i < action; i++) {
		const struct action_info *other = action_info((enum action)i);

		if (has_key(other->keys, key, length) &&
		    !CHECK_INT(contexts_of(other, length) & contexts_of(info, length), 0))
			printf("# %.*s: %s, %s\n", (int)length, key, other->name, info->name);
	}
}

static void no_key_twice_in_one_context(void)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		const char *keys = action_info((enum action)i)->keys;

		while (*keys) {
			size_t length = strcspn(keys, " ");

			check_key_is_free(i, keys, length);
			keys += length + strspn(keys + length, " ");
		}
	}
}

/* One must always get away, and find help. */
static void help_back_and_quit_work_everywhere(void)
{
	CHECK_INT(action_info(ACTION_help)->contexts, CONTEXT_ALL);
	CHECK_INT(action_info(ACTION_back)->contexts | action_info(ACTION_no)->contexts,
		  CONTEXT_ALL);
	CHECK_INT(action_info(ACTION_quit)->contexts, CONTEXT_ALL);
	CHECK(has_key(action_info(ACTION_help)->keys, "F1", 2));
	CHECK(has_key(action_info(ACTION_back)->keys, "Esc", 3));
	CHECK(has_key(action_info(ACTION_no)->keys, "Esc", 3));
}

TESTS(TEST(each_has_help_keys_and_contexts), TEST(names_are_words_with_hyphens_and_lead_back),
      TEST(the_first_key_is_no_character), TEST(no_key_twice_in_one_context),
      TEST(help_back_and_quit_work_everywhere))
