/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * config - the ini files; the only user of iniparser.
 *
 * config_list.h names every key with its section, kind, default, choices and
 * help; an unknown key or section, a bad value, a repeated key, a line of more
 * than 1,000 bytes, a byte order mark, a file that is no regular one or larger
 * than 64 KiB is RC_CONFIG naming file and line.  Nothing is half applied.
 * A user's file may set looks and keys only, never what config_list.h marks
 * as the system's.
 */
#ifndef BASE_CONFIG_H
#define BASE_CONFIG_H

#include <stdbool.h>

#include "base/err.h"

enum config_key {
#define CONFIG(name, ...) CONFIG_##name,
#include "base/config_list.h"
#undef CONFIG
	CONFIG_COUNT
};

enum config_kind {
	CONFIG_TEXT,
	CONFIG_PATH,	/* absolute, or ~/… */
	CONFIG_NUMBER,	/* min..max */
	CONFIG_CHOICE,	/* one of `choices`, separated by '|' */
};

struct config_entry {
	const char *section;	/* "store" */
	const char *key;	/* "path" */
	enum config_kind kind;
	const char *initial;	/* default as text, NULL for none */
	const char *choices;
	int min, max;
	bool system_only;
	const char *help;	/* N_() */
};

extern const struct config_entry config_entries[CONFIG_COUNT];

struct config;

struct config *config_new(void);		/* all defaults */
void config_free(struct config *config);

/* Read one file over what is there; `system`: it may set everything. */
enum rc config_read(struct config *config, const char *path, bool system,
		    struct err *err) MUST_CHECK;

const char *config_text(const struct config *config, enum config_key key);	/* may be NULL */
int config_number(const struct config *config, enum config_key key);

/* A line of a section whose keys others know: [keys] actions, [checks] checks. */
struct config_pair {
	const char *file;
	long line;
	const char *name;	/* lower case */
	const char *value;
};
typedef enum rc config_pair_fn(const struct config_pair *pair, void *arg, struct err *err);

/* Call `fn` for each of them, in order, the system's file first; stops at an error. */
enum rc config_each(const struct config *config, const char *section, config_pair_fn *fn,
		    void *arg, struct err *err) MUST_CHECK;

#endif
