/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * command - the functions and options behind command_list.h.
 */
#ifndef CLI_COMMAND_H
#define CLI_COMMAND_H

#include "cli/cli.h"
#include "cli/options.h"

struct sheet;

#define COMMAND(name, ...) \
	enum rc command_##name(struct cli *cli, const struct options *options, struct err *err);
#include "cli/command_list.h"
#undef COMMAND

extern const struct option init_options[], drafts_options[], import_options[], export_options[], print_options[],
	check_options[], list_options[], show_options[], set_options[], log_options[], fields_options[],
	master_options[], rollover_options[], project_options[], mark_options[], series_options[], suggest_options[], terminal_options[], undo_options[];

/* The keys of settings, and the verbs of project, for the help. */
void setting_explain(struct str *out);
void project_explain(struct str *out);

#define OPTION_YEAR { "year", "Y", N_("the year evaluated: 2023, R5, 令和5年度") }
#define OPTION_FORMAT { "format", "text|tsv", N_("for people (text) or programs (tsv)") }

/* --year; 0 where not given. */
enum rc command_year(const struct cli *cli, const struct options *options, int *year,
		     struct err *err) MUST_CHECK;

/* A year that is an operand; RC_USAGE names it. */
enum rc command_year_operand(const struct cli *cli, const char *text, int *year,
			     struct err *err) MUST_CHECK;

/* The sheet that the first operand, NUMBER, and --year mean. */
enum rc command_sheet(const struct cli *cli, const struct options *options, struct sheet **sheet,
		      struct err *err) MUST_CHECK;

/* --format text|tsv: true for tsv. */
enum rc command_tsv(const struct options *options, bool *tsv, struct err *err) MUST_CHECK;

/* Append a cell of TSV, escaped (\t \n \\), "" for NULL. */
void command_tsv_cell(struct str *out, const char *text, bool last);

/* Append text for a terminal or file: visible, newlines kept where `lines`. */
void command_text(struct str *out, const char *text, bool lines);

#endif
