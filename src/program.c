/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "program.h"

#include "config.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/config.h"
#include "base/i18n.h"
#include "base/str.h"
#include "cli/cli.h"
#include "cli/options.h"
#include "service/check.h"
#include "service/service.h"
#include "tui/tui.h"

#define SYSTEM_INI SYSCONFDIR "/hyoka.ini"
#define SCREEN_PATIENCE_MS 300		/* for others; after that it is tried again between keys */

static const struct option global_options[] = {
	{ "store", "FILE", N_("the store to work with") },
	{ "config", "FILE", N_("an ini file in place of the usual ones") },
	{ "lang", "ja|en", N_("language of messages and screens") },
	{ "version", NULL, N_("say the version") },
	{ NULL, NULL, NULL },
};

/* Descriptors 0 to 2 are open, so that no file of ours becomes one of them. */
static void open_standard_files(void)
{
	for (int fd = 0; fd <= 2; fd++)
		if (fcntl(fd, F_GETFD) < 0 && open("/dev/null", O_RDWR) < 0)
			_exit(70);
	signal(SIGPIPE, SIG_IGN);
	signal(SIGXFSZ, SIG_IGN);
}

static enum rc read_if_there(struct config *config, const char *path, bool system, struct err *err)
{
	struct stat status;

	if (stat(path, &status) && (errno == ENOENT || errno == ENOTDIR))
		return RC_OK;
	return config_read(config, path, system, err);
}

/* The system's ini, then the person's own looks and keys; --config replaces both. */
static enum rc read_config(struct config *config, const char *named, struct err *err)
{
	const char *folder = getenv("XDG_CONFIG_HOME"), *home = getenv("HOME");
	struct str own = STR_INIT;
	enum rc rc;

	if (named)
		return config_read(config, named, true, err);
	rc = read_if_there(config, SYSTEM_INI, true, err);
	if (folder && *folder == '/')
		str_addf(&own, "%s/hyoka/hyoka.ini", folder);
	else if (home && *home == '/')
		str_addf(&own, "%s/.config/hyoka/hyoka.ini", home);
	if (!rc && own.length)
		rc = read_if_there(config, own.text, false, err);
	str_release(&own);
	return rc;
}

/* Without a command: the screen. */
static int run_screen(const struct program *program)
{
	struct service_options options = { .sources = program->sources, .limits = program->limits };
	struct service *service = NULL;
	struct err err = ERR_INIT;
	bool is_private;
	char *store = cli_store_path(program, &is_private);
	enum rc rc;
	int status;

	options.store = store;
	options.make_private = is_private;
	options.patience_ms = SCREEN_PATIENCE_MS;
	rc = service_open(&options, &service, &err);
	if (!rc)
		rc = tui_run(service, program->config, &err);
	status = rc ? cli_fail(rc, &err) : 0;
	service_close(service);
	free(store);
	err_release(&err);
	return status;
}

static int print_and_end(void (*add)(struct str *out))
{
	struct str out = STR_INIT;
	struct err err = ERR_INIT;
	int status = 0;

	add(&out);
	if (fwrite(out.text, 1, out.length, stdout) != out.length || fflush(stdout))
		status = cli_fail(err_set(&err, RC_IO, _("cannot write the output: %s"), err_system(errno)), &err);
	str_release(&out);
	err_release(&err);
	return status;
}

static void add_version(struct str *out)
{
	str_add(out, PACKAGE_STRING "\n");
}

/* With the options read and the configuration loaded. */
static int dispatch(const struct options *options, const struct program *program)
{
	if (options->operand_count)
		return cli_run(program, options->operand_count, (char **)options->operands);
	return run_screen(program);
}

int program_main(int argc, char **argv, const struct sources *sources)
{
	struct config *config = config_new();
	struct rule_limits limits;
	struct program program = { .config = config, .limits = &limits, .sources = sources,
				   .terminal_report = tui_terminal_report };
	struct options options = { 0 };
	struct err err = ERR_INIT;
	int language, status;
	enum rc rc;

	open_standard_files();
	i18n_start(NULL);
	rc = options_parse(global_options, argc - 1, argv + 1, true, &options, &err);
	if (!rc)
		rc = options_choice(&options, "lang", "ja|en", &language, &err);
	if (!rc && options_given(&options, "lang"))
		i18n_start(language ? "en" : "ja");
	if (!rc && options.help) {
		status = print_and_end(cli_help);
	} else if (!rc && options_given(&options, "version")) {
		status = print_and_end(add_version);
	} else {
		if (!rc)
			rc = read_config(config, options_value(&options, "config"), &err);
		if (!rc)
			rc = check_limits(config, &limits, &err);
		program.store = rc ? NULL : options_value(&options, "store");
		status = rc ? cli_fail(rc, &err) : dispatch(&options, &program);
	}
	options_release(&options);
	config_free(config);
	err_release(&err);
	return status;
}
