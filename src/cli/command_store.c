/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * init, master, setting, verify, terminal - the store as a whole, and the
 * terminal.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/file.h"
#include "base/i18n.h"
#include "base/text.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/kind.h"
#include "model/masters.h"
#include "service/administer.h"
#include "service/service.h"

#define MASTER_FILE_MAX (8u * 1024 * 1024)	/* bytes */

const struct option init_options[] = {
	{ "demo", NULL, N_("with the sheets of a made-up city") },
	{ NULL, NULL, NULL },
};
const struct option master_options[] = {
	{ "dry-run", NULL, N_("with import: show what would change, and change nothing") },
	{ NULL, NULL, NULL },
};
const struct option terminal_options[] = {
	{ "keys", NULL, N_("show the name of each key pressed; Esc twice ends it") },
	{ NULL, NULL, NULL },
};

/* ---- init ---- */

static enum rc make_folder_of(const char *path, struct err *err)
{
	const char *slash = strrchr(path, '/');
	struct str folder = STR_INIT;
	enum rc rc = RC_OK;

	str_add_bytes(&folder, path, (size_t)(slash - path));
	if (folder.length)
		rc = file_make_folder(folder.text, err);
	str_release(&folder);
	return rc;
}

enum rc command_init(struct cli *cli, const struct options *options, struct err *err)
{
	struct service_options made = { .store = cli->store, .sources = cli->program->sources };
	enum rc rc = cli->store_is_private ? make_folder_of(cli->store, err) : RC_OK;

	if (!rc)
		rc = service_init(&made, options_given(options, "demo"), err);
	if (!rc) {
		str_addf(&cli->out, "%s ", _("new store:"));
		command_text(&cli->out, cli->store, false);
		str_add_char(&cli->out, '\n');
	}
	return rc;
}

/* ---- master ---- */

static enum rc named_table(const char *name, const struct table_info **table, struct err *err)
{
	struct str shown = STR_INIT;

	*table = table_named(name);
	if (*table)
		return RC_OK;
	command_text(&shown, name, false);
	err_set(err, RC_USAGE, _("unknown table '%s'; 'hyoka master' lists them"), shown.text);
	str_release(&shown);
	return RC_USAGE;
}

static void list_tables(struct str *out)
{
	for (size_t i = 0; table_at(i); i++) {
		const char *name = table_at(i)->name;

		text_pad(out, name, strlen(name), 18, false, TEXT_NARROW);
		str_addf(out, " %s\n", _(table_at(i)->help));
	}
}

static void tell_row(enum table_change change, long line, const char *text, void *arg)
{
	struct str *out = &((struct cli *)arg)->out;

	str_addf(out, "%ld: %s: ", line, change == TABLE_ADDED ? _("added") : _("changed"));
	command_text(out, text, false);
	str_add_char(out, '\n');
}

static void add_figure(struct str *out, bool there, int64_t amount)
{
	struct value value = there ? VALUE_OF_NUMBER(amount) : VALUE_NONE;

	if (there)
		field_show(FIELD_cost_labour, &value, NULL, out);
	else
		str_add_char(out, '-');
}

/* "012 of 2025: Labour cost of 2026: 8,822 -> 8,999" */
static void tell_labour(const struct labour_change *change, void *arg)
{
	struct cli *cli = arg;
	const struct eras *eras = &cli->service->masters->eras;
	struct str number = STR_INIT, before = STR_INIT, after = STR_INIT, sheet = STR_INIT, year = STR_INIT;

	command_text(&number, change->number, false);
	year_say(&sheet, change->sheet_year, eras);
	year_say(&year, change->year, eras);
	add_figure(&before, change->had, change->before);
	add_figure(&after, change->has, change->after);
	str_addf(&cli->out,
		 change->kept ? _("%s of %s: %s of %s: %s stays, the sheet is passed on; now derived: %s\n")
			      : _("%s of %s: %s of %s: %s -> %s\n"),
		 number.text, sheet.text, field_label(FIELD_cost_labour), year.text, before.text, after.text);
	str_release(&number);
	str_release(&sheet);
	str_release(&year);
	str_release(&before);
	str_release(&after);
}

static enum rc import_table(struct cli *cli, const struct options *options, struct err *err)
{
	const char *file = options->operands[2];
	struct master_input input = { .file = file, .dry_run = options_given(options, "dry-run"),
				      .fn = tell_row, .labour_fn = tell_labour, .arg = cli };
	char *bytes = NULL;
	enum rc rc = named_table(options->operands[1], &input.table, err);

	if (!rc)
		rc = file_read(file, MASTER_FILE_MAX, &bytes, &input.length, err);
	if (!rc && input.length > MASTER_FILE_MAX)
		rc = err_at(err, RC_INVALID, file, 0, _("larger than %u bytes"), MASTER_FILE_MAX);
	input.bytes = bytes;
	if (!rc)
		rc = master_import(cli->service, &input, NULL, err);
	if (rc)
		str_clear(&cli->out);
	free(bytes);
	return rc;
}

enum rc command_master(struct cli *cli, const struct options *options, struct err *err)
{
	const char *first = options->operand_count ? options->operands[0] : NULL;
	const struct table_info *table;
	bool imports = first && !strcmp(first, "import");
	bool exports = first && !strcmp(first, "export");
	int wanted = imports ? 3 : exports ? 2 : 1;
	enum rc rc;

	if (!first) {
		list_tables(&cli->out);
		return RC_OK;
	}
	if (options->operand_count != wanted || (options_given(options, "dry-run") && !imports))
		return cli_misused(command_named("master"), err);
	if (imports)
		return import_table(cli, options, err);
	rc = named_table(options->operands[wanted - 1], &table, err);
	return rc ? rc : master_export(cli->service, table, &cli->out, err);
}

/* ---- setting ---- */

static enum rc show_setting(struct cli *cli, const char *key, struct err *err)
{
	char *value = NULL;
	enum rc rc = setting_read(cli->service, key, &value, err);

	if (rc)
		return rc;
	command_text(&cli->out, value, false);
	str_add_char(&cli->out, '\n');
	free(value);
	return RC_OK;
}

/* "working-year  2025  what it is" */
static enum rc list_setting(struct cli *cli, const struct setting_info *info, struct err *err)
{
	char *value = NULL;
	enum rc rc = setting_read(cli->service, info->key, &value, err);

	if (rc)
		return rc;
	command_tsv_cell(&cli->out, info->key, false);
	command_tsv_cell(&cli->out, value, false);
	command_tsv_cell(&cli->out, _(info->help), true);
	free(value);
	return RC_OK;
}

void setting_explain(struct str *out)
{
	for (size_t i = 0; setting_at(i); i++)
		cli_help_entry(out, setting_at(i)->key, _(setting_at(i)->help));
}

enum rc command_setting(struct cli *cli, const struct options *options, struct err *err)
{
	enum rc rc = RC_OK;

	if (options->operand_count == 2)
		return setting_write(cli->service, options->operands[0], options->operands[1], NULL, err);
	if (options->operand_count == 1)
		return show_setting(cli, options->operands[0], err);
	for (size_t i = 0; setting_at(i) && !rc; i++)
		rc = list_setting(cli, setting_at(i), err);
	return rc;
}

/* ---- verify ---- */

static enum rc tell_problem(const char *problem, void *arg, struct err *err)
{
	struct cli *cli = arg;

	(void)err;
	cli->status = 1;
	command_text(&cli->out, problem, false);
	str_add_char(&cli->out, '\n');
	return RC_OK;
}

/* A store that is damaged or changed does not open: then what is wrong with it is the answer. */
static enum rc inspect(struct cli *cli, struct verdict *verdict, enum rc refusal, struct err *err)
{
	struct err why = ERR_INIT;
	enum rc rc = administer_inspect(cli->store, cli->program->sources, verdict, tell_problem, cli, &why);

	err_release(&why);
	if (rc || !verdict->problems)
		return refusal;
	err_release(err);
	return RC_OK;
}

enum rc command_verify(struct cli *cli, const struct options *options, struct err *err)
{
	struct verdict verdict = { 0 };
	enum rc rc = cli_open(cli, err);

	(void)options;
	if (!rc)
		rc = administer_verify(cli->service, &verdict, tell_problem, cli, err);
	else if (rc == RC_CORRUPT || rc == RC_CONFIG)
		rc = inspect(cli, &verdict, rc, err);
	if (!rc && !cli->status)
		str_addf(&cli->out, _("whole: %" PRId64 " change sets, %" PRId64 " rows of history, head %s\n"),
			 verdict.sets, verdict.rows, *verdict.head ? verdict.head : "-");
	return rc;
}

/* ---- terminal ---- */

enum rc command_terminal(struct cli *cli, const struct options *options, struct err *err)
{
	return cli->program->terminal_report(cli->program->config, options_given(options, "keys"),
					     &cli->out, err);
}
