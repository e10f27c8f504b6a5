/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * config - ini files, checked before iniparser sees them (RELIABILITY 3.7).
 *
 * iniparser 4.1 crashes on a section named like a key that is asked for, cuts
 * values at ';' and '#', gives up on long lines and lets the last of repeated
 * keys win.  So our own pre-check refuses all that by line, and iniparser is
 * asked for strings only.
 */
#include "base/config.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <iniparser/iniparser.h>

#include "base/alloc.h"
#include "base/config_check.h"
#include "base/decimal.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/word.h"

const struct config_entry config_entries[CONFIG_COUNT] = {
#define CONFIG(name, ...) [CONFIG_##name] = { __VA_ARGS__ },
#include "base/config_list.h"
#undef CONFIG
};

/* Sections in which others than config_list.h say which keys there are. */
static const struct {
	const char *section;
	bool system_only;
} open_sections[] = {
	{ "keys", false },	/* actions: view/action_list.h */
	{ "checks", true },	/* checks: model/rule_list.h */
};

struct pair {
	const char *section;
	char *name, *value, *file;
	long line;
};

struct config {
	char *values[CONFIG_COUNT];	/* NULL: the default holds */
	int numbers[CONFIG_COUNT];
	struct pair *pairs;
	size_t pair_count, pair_capacity;
};

static int silent(const char *format, ...)
{
	(void)format;
	return 0;
}

static void set_value(struct config *config, enum config_key key, const char *value)
{
	struct err ignored = ERR_INIT;
	int64_t number = 0;

	free(config->values[key]);
	config->values[key] = xstrdup(value);
	if (value && config_entries[key].kind == CONFIG_NUMBER &&
	    !decimal_parse(value, 0, &number, &ignored))
		config->numbers[key] = (int)number;
	err_release(&ignored);
}

struct config *config_new(void)
{
	struct config *config = xcalloc(1, sizeof(*config));

	for (int key = 0; key < CONFIG_COUNT; key++)
		set_value(config, (enum config_key)key, config_entries[key].initial);
	return config;
}

static void release(struct config *config)
{
	for (int key = 0; key < CONFIG_COUNT; key++)
		free(config->values[key]);
	for (size_t i = 0; i < config->pair_count; i++) {
		free(config->pairs[i].name);
		free(config->pairs[i].value);
		free(config->pairs[i].file);
	}
	free(config->pairs);
}

void config_free(struct config *config)
{
	if (config)
		release(config);
	free(config);
}

static void add_pair(struct config *config, const struct pair *pair)
{
	config->pairs = grow(config->pairs, config->pair_count, &config->pair_capacity,
			     sizeof(*config->pairs));
	config->pairs[config->pair_count++] = (struct pair){
		.section = pair->section, .name = xstrdup(pair->name), .value = xstrdup(pair->value),
		.file = xstrdup(pair->file), .line = pair->line,
	};
}

static struct config *copy(const struct config *config)
{
	struct config *same = xcalloc(1, sizeof(*same));

	for (int key = 0; key < CONFIG_COUNT; key++) {
		same->values[key] = xstrdup(config->values[key]);
		same->numbers[key] = config->numbers[key];
	}
	for (size_t i = 0; i < config->pair_count; i++)
		add_pair(same, &config->pairs[i]);
	return same;
}

/* "~/…" with the home folder; else as it is. */
static char *expand_home(const char *path)
{
	const char *home = getenv("HOME");
	struct str whole = STR_INIT;

	if (strncmp(path, "~/", 2) || !home || *home != '/')
		return xstrdup(path);
	str_addf(&whole, "%s%s", home, path + 1);
	return str_take(&whole);
}

static enum rc check_number(const struct config_entry *entry, const char *value,
			    const struct config_line *line, struct err *err)
{
	struct err ignored = ERR_INIT;
	int64_t number = 0;
	enum rc rc = decimal_parse(value, 0, &number, &ignored);

	err_release(&ignored);
	if (rc || number < entry->min || number > entry->max)
		return err_at(err, RC_CONFIG, line->file, line->number,
			      _("'%s' wants a number from %d to %d"), entry->key, entry->min, entry->max);
	return RC_OK;
}

/* One key of the list with its value as iniparser reads it. */
static enum rc take_value(struct config *config, enum config_key key, const char *value,
			  const struct config_line *line, struct err *err)
{
	const struct config_entry *entry = &config_entries[key];
	char *whole;
	enum rc rc = RC_OK;

	switch (entry->kind) {
	case CONFIG_TEXT:
		set_value(config, key, *value ? value : NULL);
		break;
	case CONFIG_PATH:
		whole = expand_home(value);
		if (*whole == '/')
			set_value(config, key, whole);
		else
			rc = err_at(err, RC_CONFIG, line->file, line->number,
				    _("'%s' wants a path that begins with '/' or '~/'"), entry->key);
		free(whole);
		break;
	case CONFIG_NUMBER:
		rc = check_number(entry, value, line, err);
		if (!rc)
			set_value(config, key, value);
		break;
	case CONFIG_CHOICE:
		if (word_listed(entry->choices, value))
			set_value(config, key, value);
		else
			rc = err_at(err, RC_CONFIG, line->file, line->number,
				    _("'%s' wants one of %s"), entry->key, entry->choices);
		break;
	}
	return rc;
}

struct taking {
	struct config *config;
	dictionary *ini;
	bool system;
};

static int find_entry(const struct config_line *line)
{
	for (int key = 0; key < CONFIG_COUNT; key++)
		if (!strcmp(config_entries[key].section, line->section) &&
		    !strcmp(config_entries[key].key, line->key))
			return key;
	return -1;
}

static enum rc refuse_user(const struct config_line *line, struct err *err)
{
	return err_at(err, RC_CONFIG, line->file, line->number,
		      _("'%s' may be set in the system's ini file only"), line->key);
}

/* A key that only the owner of its section can judge; *taken tells whether there is one. */
static enum rc take_pair(struct taking *taking, const struct config_line *line, const char *value,
			 bool *taken, struct err *err)
{
	for (size_t i = 0; i < sizeof(open_sections) / sizeof(*open_sections); i++) {
		struct pair pair = { open_sections[i].section, (char *)line->key, (char *)value,
				     (char *)line->file, line->number };

		if (strcmp(line->section, open_sections[i].section))
			continue;
		if (open_sections[i].system_only && !taking->system)
			return refuse_user(line, err);
		add_pair(taking->config, &pair);
		*taken = true;
	}
	return RC_OK;
}

/* Called for each "key = value" line of a file that the pre-check let through. */
static enum rc take_line(const struct config_line *line, void *arg, struct err *err)
{
	struct taking *taking = arg;
	struct str name = STR_INIT;
	const char *value;
	int key = find_entry(line);

	str_addf(&name, "%s:%s", line->section, line->key);
	value = iniparser_getstring(taking->ini, name.text, NULL);
	str_release(&name);
	if (!value)
		return err_at(err, RC_CONFIG, line->file, line->number, _("'%s' has no value"), line->key);
	if (key < 0) {
		bool taken = false;
		enum rc rc = take_pair(taking, line, value, &taken, err);

		return rc || taken ? rc : config_unknown(line, err);
	}
	if (config_entries[key].system_only && !taking->system)
		return refuse_user(line, err);
	return take_value(taking->config, (enum config_key)key, value, line, err);
}

/* Exactly the bytes that were checked, by a name that iniparser can open. */
static dictionary *load_checked(const char *text, size_t length)
{
	int fd = memfd_create("ini", MFD_CLOEXEC);
	dictionary *ini = NULL;
	struct str name = STR_INIT;

	str_addf(&name, "/proc/self/fd/%d", fd);
	if (fd >= 0 && write(fd, text, length) == (ssize_t)length) {
		iniparser_set_error_callback(silent);
		ini = iniparser_load(name.text);
	}
	if (fd >= 0)
		close(fd);
	str_release(&name);
	return ini;
}

static enum rc take_file(struct config *config, const char *path, bool system, char *text,
			 size_t length, struct err *err)
{
	struct taking taking = { .config = config, .system = system };
	enum rc rc = config_check(path, text, length, NULL, NULL, err);

	if (rc || !length)
		return rc;
	taking.ini = load_checked(text, length);
	if (!taking.ini)
		return err_at(err, RC_CONFIG, path, 0, _("cannot be read as an ini file"));
	rc = config_check(path, text, length, take_line, &taking, err);
	iniparser_freedict(taking.ini);
	return rc;
}

enum rc config_read(struct config *config, const char *path, bool system, struct err *err)
{
	struct config *next;
	char *text = NULL;
	size_t length = 0;
	enum rc rc = file_read(path, CONFIG_FILE_MAX, &text, &length, err);

	if (rc)
		return RC_CONFIG;
	next = copy(config);
	rc = take_file(next, path, system, text, length, err);
	if (!rc) {
		struct config before = *config;

		*config = *next;
		*next = before;
	}
	config_free(next);
	free(text);
	return rc;
}

const char *config_text(const struct config *config, enum config_key key)
{
	return config->values[key];
}

int config_number(const struct config *config, enum config_key key)
{
	return config->numbers[key];
}

enum rc config_each(const struct config *config, const char *section, config_pair_fn *fn, void *arg,
		    struct err *err)
{
	enum rc rc = RC_OK;

	for (size_t i = 0; i < config->pair_count && !rc; i++) {
		const struct pair *pair = &config->pairs[i];
		struct config_pair seen = { pair->file, pair->line, pair->name, pair->value };

		if (!strcmp(pair->section, section))
			rc = fn(&seen, arg, err);
	}
	return rc;
}
