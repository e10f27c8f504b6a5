/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * cli - runs a command: options, store, output, exit status.
 */
#include "cli/cli.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/i18n.h"
#include "base/text.h"
#include "cli/options.h"
#include "service/service.h"

int cli_fail(enum rc rc, const struct err *err)
{
	struct str line = STR_INIT, shown = STR_INIT;

	err_format(err, &line);
	text_show(&shown, line.text, line.length, TEXT_ONE_LINE);
	fprintf(stderr, "hyoka: %s\n", shown.text);
	str_release(&line);
	str_release(&shown);
	return exit_status(rc);
}

/* Relative names count from the working folder. */
static char *absolute(const char *path)
{
	char *folder;
	struct str whole = STR_INIT;

	if (*path == '/')
		return xstrdup(path);
	folder = getcwd(NULL, 0);
	str_addf(&whole, "%s/%s", folder ? folder : "", path);
	free(folder);
	return str_take(&whole);
}

char *cli_store_path(const struct program *program, bool *is_private)
{
	const char *named = program->store ? program->store
					   : config_text(program->config, CONFIG_store_path);

	*is_private = !named;
	return named ? absolute(named) : service_private_path();
}

enum rc cli_open(struct cli *cli, struct err *err)
{
	struct service_options options = {
		.store = cli->store,
		.make_private = cli->store_is_private,
		.sources = cli->program->sources,
		.limits = cli->program->limits,
	};

	return service_open(&options, &cli->service, err);
}

static enum rc open_store(struct cli *cli, const struct command *command, struct err *err)
{
	enum rc rc;

	if (!command->opens)
		return RC_OK;
	rc = cli_open(cli, err);
	if (!rc && command->way)
		cli->service->way = command->way;
	return rc;
}

enum rc cli_misused(const struct command *command, struct err *err)
{
	struct str usage = STR_INIT;
	enum rc rc;

	cli_usage(command, &usage);
	rc = err_set(err, RC_USAGE, _("%s; see 'hyoka %s --help'"), usage.text, command->name);
	str_release(&usage);
	return rc;
}

static enum rc count_operands(const struct command *command, const struct options *options,
			      struct err *err)
{
	if (options->operand_count < command->least ||
	    (command->most >= 0 && options->operand_count > command->most))
		return cli_misused(command, err);
	return RC_OK;
}

/* All output at once; a full disk or a closed pipe must not look like success. */
static enum rc write_output(const struct str *out, struct err *err)
{
	if (fwrite(out->text, 1, out->length, stdout) != out->length || fflush(stdout))
		return err_set(err, RC_IO, _("cannot write the output: %s"), err_system(errno));
	return RC_OK;
}

static enum rc run(struct cli *cli, const struct command *command,
		   const struct options *options, struct err *err)
{
	struct err output = ERR_INIT;
	enum rc rc, written;

	if (options->help) {
		cli_command_help(command, &cli->out);
		return write_output(&cli->out, err);
	}
	rc = count_operands(command, options, err);
	if (!rc)
		rc = open_store(cli, command, err);
	if (!rc)
		rc = command->run(cli, options, err);
	written = write_output(&cli->out, rc ? &output : err);
	err_release(&output);
	return rc ? rc : written;
}

int cli_run(const struct program *program, int argc, char **argv)
{
	const struct command *command = command_named(argv[0]);
	struct cli cli = { .program = program, .out = STR_INIT };
	struct options options = { 0 };
	struct err err = ERR_INIT;
	enum rc rc;
	int status;

	cli.store = cli_store_path(program, &cli.store_is_private);
	if (command)
		rc = options_parse(command->options, argc - 1, argv + 1, false, &options, &err);
	else
		rc = command_unknown(argv[0], &err);
	if (!rc)
		rc = run(&cli, command, &options, &err);
	status = rc ? cli_fail(rc, &err) : cli.status;
	service_close(cli.service);
	options_release(&options);
	str_release(&cli.out);
	free(cli.store);
	err_release(&err);
	return status;
}
