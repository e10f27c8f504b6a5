/* SPDX-License-Identifier: GPL-3.0-or-later */
/* The defaults hold together; the ini file's [keys] replace and are checked. */
#include "tui/keymap.h"

#include <unistd.h>

#include "base/config.h"
#include "base/str.h"
#include "check.h"
#include "tui/key.h"

static struct keymap *defaults(void)
{
	struct err err = ERR_INIT;
	struct keymap *keymap = NULL;

	CHECK_INT(keymap_new(NULL, &keymap, &err), RC_OK);
	CHECK_TEXT(err.message, NULL);
	err_release(&err);
	return keymap;
}

/* Every default key is known, leads to its action in each context, and to no other. */
static void defaults_hold_together(void)
{
	struct keymap *keymap = defaults();
	int bound = 0;

	for (int i = ACTION_NONE + 1; keymap && i < (int)ACTION_COUNT; i++) {
		const struct action_info *info = action_info((enum action)i);

		for (const char *keys = info->keys; keys && *keys;) {
			size_t length = strcspn(keys, " ");
			int key = key_named(keys, length);
			unsigned contexts = info->contexts;

			if (key_is_character(key))
				contexts &= ~(unsigned)CONTEXT_TYPING;
			if (key < 0x7f && strchr("0123456789+-.,", key))
				contexts &= ~(unsigned)CONTEXT_GRID;
			for (unsigned bit = 1; bit <= CONTEXT_ALL; bit <<= 1)
				if (contexts & bit)
					CHECK_INT(keymap_find(keymap, (enum context)bit, key), i);
			bound++;
			keys += length + strspn(keys + length, " ");
		}
	}
	CHECK(bound > 0);
	keymap_free(keymap);
}

/* With the input method on letters do not arrive: a letter never stands alone. */
static void every_letter_has_another_key_beside_it(void)
{
	for (int i = ACTION_NONE + 1; i < (int)ACTION_COUNT; i++) {
		const char *keys = action_info((enum action)i)->keys;
		bool other = false, letter = false;

		while (keys && *keys) {
			size_t length = strcspn(keys, " ");
			int key = key_named(keys, length);

			if (key > ' ' && key < 0x80 && !(key >= '0' && key <= '9'))
				letter = true;
			else
				other = true;
			keys += length + strspn(keys + length, " ");
		}
		if (!CHECK(!letter || other))
			printf("# %s\n", action_info((enum action)i)->name);
	}
}

static void characters_are_text_where_text_is_typed(void)
{
	struct keymap *keymap = defaults();

	for (int key = ' '; keymap && key < 0x7f; key++)
		for (unsigned bit = 1; bit <= CONTEXT_ALL; bit <<= 1)
			if (bit & CONTEXT_TYPING)
				CHECK_INT(keymap_find(keymap, (enum context)bit, key), ACTION_NONE);
	keymap_free(keymap);
}

static void numbers_are_text_in_a_grid(void)
{
	struct keymap *keymap = defaults();

	for (const char *c = "0123456789+-.,"; keymap && *c; c++)
		CHECK_INT(keymap_find(keymap, CONTEXT_GRID, *c), ACTION_NONE);
	CHECK_INT(keymap_find(keymap, CONTEXT_GRID, 0xff0d), ACTION_NONE);
	keymap_free(keymap);
}

/* Some terminals tell of a Shift that the others swallow. */
static void shift_changes_nothing_where_it_has_no_use(void)
{
	struct keymap *keymap = defaults();

	CHECK_INT(keymap_find(keymap, CONTEXT_TEXT, KEY_SHIFT | KEY_CODE_ENTER), ACTION_newline);
	CHECK_INT(keymap_find(keymap, CONTEXT_TEXT, KEY_SHIFT | KEY_CODE_BACKSPACE), ACTION_erase_left);
	CHECK_INT(keymap_find(keymap, CONTEXT_FORM, KEY_SHIFT | KEY_CODE_TAB), ACTION_previous_field);
	keymap_free(keymap);
}

static void full_width_keys_are_commands(void)
{
	struct keymap *keymap = defaults();
	int found = 0;

	for (int key = '!'; keymap && key < 0x7f; key++) {
		for (unsigned bit = 1; bit <= CONTEXT_ALL; bit <<= 1) {
			enum action action = keymap_find(keymap, (enum context)bit, key);

			CHECK_INT(keymap_find(keymap, (enum context)bit, key - '!' + 0xff01), action);
			found += action != ACTION_NONE;
		}
	}
	CHECK(found > 0);
	keymap_free(keymap);
}

/* Read an ini file with these lines below [keys]; the rc and message of keymap_new(). */
static enum rc with_ini(const char *lines, struct keymap **keymap, struct err *err)
{
	char path[] = "/tmp/hyoka-keymap-XXXXXX";
	int fd = mkstemp(path);
	FILE *file = fd < 0 ? NULL : fdopen(fd, "w");
	struct config *config = config_new();
	enum rc rc = RC_IO;

	*keymap = NULL;
	if (CHECK(file != NULL)) {
		fprintf(file, "[keys]\n%s", lines);
		fclose(file);
		rc = config_read(config, path, false, err);
		unlink(path);
	}
	if (!rc)
		rc = keymap_new(config, keymap, err);
	config_free(config);
	return rc;
}

static void check_refused(const char *lines, const char *word, long line)
{
	struct err err = ERR_INIT;
	struct keymap *keymap;

	CHECK_INT(with_ini(lines, &keymap, &err), RC_CONFIG);
	if (CHECK(err.message != NULL) && !CHECK(strstr(err.message, word) != NULL))
		printf("# %s\n", err.message);
	CHECK_INT(err.line, line);
	err_release(&err);
	keymap_free(keymap);
}

static void ini_file_replaces_keys(void)
{
	const char *help = action_info(action_named("help"))->name;
	struct err err = ERR_INIT;
	struct keymap *keymap;

	CHECK_TEXT(help, "help");
	CHECK_INT(with_ini("help = Ctrl-F12 Alt-h\n", &keymap, &err), RC_OK);
	CHECK_TEXT(err.message, NULL);
	if (keymap) {
		CHECK_INT(keymap_find(keymap, CONTEXT_LIST, KEY_CTRL | KEY_CODE_F12),
			  action_named("help"));
		CHECK_INT(keymap_find(keymap, CONTEXT_LIST, KEY_CODE_F0 + 1), ACTION_NONE);
	}
	err_release(&err);
	keymap_free(keymap);
}

static void an_empty_value_leaves_an_action_without_keys(void)
{
	struct err err = ERR_INIT;
	struct keymap *keymap;

	CHECK_INT(with_ini("sort =\n", &keymap, &err), RC_OK);
	if (keymap)
		CHECK_INT(keymap_find(keymap, CONTEXT_LIST, KEY_CODE_F0 + 6), ACTION_NONE);
	err_release(&err);
	keymap_free(keymap);
}

static void bad_ini_lines_are_refused(void)
{
	check_refused("dance = F2\n", "'dance'; hyoka.ini(5) lists them", 2);
	check_refused("next-shet = F2\n", "'next-shet'; the nearest is 'next-sheet'", 2);
	check_refused("help = F99\n", "F99", 2);
	check_refused("help = F12 Ctrl-Q\nquit = F12\n", "F12", 0);
}

TESTS(TEST(defaults_hold_together), TEST(every_letter_has_another_key_beside_it),
      TEST(characters_are_text_where_text_is_typed), TEST(numbers_are_text_in_a_grid), TEST(shift_changes_nothing_where_it_has_no_use),
      TEST(full_width_keys_are_commands),
      TEST(ini_file_replaces_keys), TEST(an_empty_value_leaves_an_action_without_keys),
      TEST(bad_ini_lines_are_refused))
