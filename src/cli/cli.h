/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cli - sub-commands: what the screen does, for scripts and tests.
 *
 * A command is one entry of command_list.h and one function that appends its
 * output to cli->out; cli_run() writes it at the end and maps what went wrong
 * to an exit status.
 */
#ifndef CLI_CLI_H
#define CLI_CLI_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "base/source.h"
#include "base/str.h"

struct config;
struct options;
struct rule_limits;
struct service;

/* What main() hands over. */
struct program {
	const struct config *config;
	const struct rule_limits *limits;	/* of the checks */
	const struct sources *sources;
	const char *store;	/* --store, or NULL */
	/* Report on the terminal (tui), given here because cli knows no curses. */
	enum rc (*terminal_report)(const struct config *config, bool keys, struct str *out,
				   struct err *err);
};

struct cli {
	const struct program *program;
	char *store;			/* absolute path */
	bool store_is_private;		/* nobody named one: made at first use */
	struct service *service;	/* open where the command wants it */
	struct str out;
	int status;			/* of a command that worked: 0, or 1 where it found problems */
};

struct command {
	const char *name;
	const char *operands;		/* "NUMBER [CELL]" for the synopsis */
	const char *help;		/* msgid, one line */
	const char *more;		/* msgid of what else its own help says, or NULL */
	void (*explain)(struct str *out);	/* appends a list to that, or NULL */
	const struct option *options;	/* ended by name NULL; NULL for none */
	int least, most;		/* operands, most -1: any number */
	bool opens;			/* wants the store open */
	const char *way;		/* of its change sets, or NULL: it does not write */
	enum rc (*run)(struct cli *cli, const struct options *options, struct err *err);
};

/* Command by name, or NULL; command_at() walks them in the order of help. */
const struct command *command_named(const char *name);

/* RC_USAGE: no command has that name; the nearest is named. */
enum rc command_unknown(const char *name, struct err *err) MUST_CHECK;
const struct command *command_at(size_t index);

/* Run argv[0] as a command; returns the exit status.  Prints. */
int cli_run(const struct program *program, int argc, char **argv);

/* Open the store into cli->service, for commands that do so themselves; cli_run() closes it. */
enum rc cli_open(struct cli *cli, struct err *err) MUST_CHECK;

/* The store: --store, the ini's, else the private one.  A new absolute path. */
char *cli_store_path(const struct program *program, bool *is_private);

/* Print an error as "hyoka: FILE:LINE: message" and return its exit status. */
int cli_fail(enum rc rc, const struct err *err);

/* sysexits of a code: 0, 64 … 78. */
int exit_status(enum rc rc);

/* Append the general help, or that of one command, or its first line alone (no newline). */
void cli_help(struct str *out);
void cli_command_help(const struct command *command, struct str *out);
void cli_usage(const struct command *command, struct str *out);
/* One line of a list in a help: name, then what it is. */
void cli_help_entry(struct str *out, const char *name, const char *help);

/* The operands do not fit the command: RC_USAGE. */
enum rc cli_misused(const struct command *command, struct err *err) MUST_CHECK;

#endif
