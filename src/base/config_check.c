/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/config_check.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/nearest.h"
#include "base/str.h"
#include "base/text.h"

struct walk {
	struct config_line line;
	struct str section, key;
	char **seen;			/* "section:key" and "section" */
	size_t seen_count, seen_capacity;
	config_line_fn *fn;
	void *arg;
};

#define FAIL(walk, err, ...) \
	err_at(err, RC_CONFIG, (walk)->line.file, (walk)->line.number, __VA_ARGS__)

/* Letters, digits, '-' and '_', made lower case. */
static bool take_name(struct str *out, const char *text, size_t length)
{
	str_clear(out);
	for (size_t i = 0; i < length; i++) {
		if (!isalnum((unsigned char)text[i]) && text[i] != '-' && text[i] != '_')
			return false;
		str_add_char(out, (char)tolower((unsigned char)text[i]));
	}
	return length > 0;
}

static enum rc note_once(struct walk *walk, const char *name, struct err *err)
{
	for (size_t i = 0; i < walk->seen_count; i++)
		if (!strcmp(walk->seen[i], name))
			return FAIL(walk, err, _("'%s' stands twice"), name);
	walk->seen = grow(walk->seen, walk->seen_count, &walk->seen_capacity, sizeof(*walk->seen));
	walk->seen[walk->seen_count++] = xstrdup(name);
	return RC_OK;
}

static bool is_blank(char c)
{
	return c == ' ' || c == '\t';
}

static enum rc take_section(struct walk *walk, const char *text, size_t length, struct err *err)
{
	if (length < 2 || text[length - 1] != ']' || !take_name(&walk->section, text + 1, length - 2))
		return FAIL(walk, err, _("a section is written [name], of letters, digits, '-' and '_'"));
	return note_once(walk, walk->section.text, err);
}

/* iniparser would cut an unquoted value there, silently. */
static bool is_cut(const char *value, size_t length)
{
	if (length >= 2 && *value == '"' && value[length - 1] == '"')
		return memchr(value + 1, '"', length - 2) != NULL;
	return memchr(value, ';', length) || memchr(value, '#', length) ||
	       memchr(value, '"', length) || (length && *value == '\'');
}

static enum rc take_key(struct walk *walk, const char *text, size_t length, struct err *err)
{
	const char *sign = memchr(text, '=', length);
	size_t key = sign ? (size_t)(sign - text) : 0, value = sign ? key + 1 : 0;
	struct str name = STR_INIT;
	enum rc rc;

	while (key && is_blank(text[key - 1]))
		key--;
	if (!sign || !take_name(&walk->key, text, key))
		return FAIL(walk, err, _("neither [section], key = value, nor a comment"));
	if (!walk->section.length)
		return FAIL(walk, err, _("'%s' stands before the first [section]"), walk->key.text);
	while (value < length && is_blank(text[value]))
		value++;
	if (is_cut(text + value, length - value))
		return FAIL(walk, err, _("put a value with ';' or '#' between double quotes"));
	str_addf(&name, "%s:%s", walk->section.text, walk->key.text);
	rc = note_once(walk, name.text, err);
	str_release(&name);
	walk->line.section = walk->section.text;
	walk->line.key = walk->key.text;
	if (!rc && walk->fn)
		rc = walk->fn(&walk->line, walk->arg, err);
	return rc;
}

static enum rc take_line(struct walk *walk, const char *text, size_t length, struct err *err)
{
	char *taken = NULL;
	enum rc rc;

	if (length && text[length - 1] == '\r')
		length--;
	if (length > CONFIG_LINE_MAX)
		return FAIL(walk, err, _("a line has %d bytes at most"), CONFIG_LINE_MAX);
	rc = text_take(text, length, TEXT_TABS, &taken, err);
	free(taken);
	if (rc) {
		err->line = walk->line.number;
		err_name_file(err, walk->line.file);
		return RC_CONFIG;
	}
	while (length && is_blank(*text)) {
		text++;
		length--;
	}
	while (length && is_blank(text[length - 1]))
		length--;
	if (length && text[length - 1] == '\\')	/* iniparser would join even comments */
		return FAIL(walk, err, _("a line must not end in '\\'"));
	if (!length || *text == ';' || *text == '#')
		return RC_OK;
	return *text == '[' ? take_section(walk, text, length, err)
			    : take_key(walk, text, length, err);
}

enum rc config_check(const char *file, const char *text, size_t length, config_line_fn *fn,
		     void *arg, struct err *err)
{
	struct walk walk = { .line = { .file = file }, .section = STR_INIT, .key = STR_INIT,
			     .fn = fn, .arg = arg };
	enum rc rc = RC_OK;

	if (length > CONFIG_FILE_MAX)
		return err_at(err, RC_CONFIG, file, 0, _("larger than %u bytes"), CONFIG_FILE_MAX);
	if (length >= 3 && !memcmp(text, "\xef\xbb\xbf", 3))
		return err_at(err, RC_CONFIG, file, 1, _("begins with a byte order mark; save it as plain UTF-8"));
	for (size_t at = 0; at < length && !rc;) {
		const char *newline = memchr(text + at, '\n', length - at);
		size_t part = newline ? (size_t)(newline - text) - at : length - at;

		walk.line.number++;
		rc = take_line(&walk, text + at, part, err);
		at += part + 1;
	}
	for (size_t i = 0; i < walk.seen_count; i++)
		free(walk.seen[i]);
	free(walk.seen);
	str_release(&walk.section);
	str_release(&walk.key);
	return rc;
}

enum rc config_unknown(const struct config_line *line, struct err *err)
{
	const struct config_entry *nearest = NULL;
	size_t least = SIZE_MAX;

	for (int key = 0; key < CONFIG_COUNT; key++) {
		const struct config_entry *entry = &config_entries[key];
		size_t far = nearest_distance(line->key, entry->key) +
			     (strcmp(line->section, entry->section) != 0);

		if (far < least) {
			least = far;
			nearest = entry;
		}
	}
	return err_at(err, RC_CONFIG, line->file, line->number,
		      _("unknown key '%s' in section [%s]; the nearest is '%s' in [%s]"), line->key,
		      line->section, nearest->key, nearest->section);
}
