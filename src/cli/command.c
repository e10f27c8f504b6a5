/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * command - the table of commands, and what several of them share.
 */
#include "cli/command.h"

#include <string.h>

#include "base/i18n.h"
#include "base/nearest.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/tsv.h"

static const struct command commands[] = {
#define COMMAND(name_, ...) { .name = #name_, .run = command_##name_, __VA_ARGS__ },
#include "cli/command_list.h"
#undef COMMAND
};

const struct command *command_at(size_t index)
{
	return index < sizeof(commands) / sizeof(*commands) ? &commands[index] : NULL;
}

const struct command *command_named(const char *name)
{
	for (size_t i = 0; command_at(i); i++)
		if (!strcmp(commands[i].name, name))
			return &commands[i];
	return NULL;
}

static const char *name_at(size_t index, const void *arg)
{
	(void)arg;
	return command_at(index) ? commands[index].name : NULL;
}

enum rc command_unknown(const char *name, struct err *err)
{
	const char *nearest = nearest_name(name, name_at, NULL);
	struct str shown = STR_INIT;

	text_show(&shown, name, strlen(name), TEXT_ONE_LINE);
	if (nearest)
		err_set(err, RC_USAGE, _("unknown command '%s'; the nearest is '%s', 'hyoka --help' lists all"),
			shown.text, nearest);
	else
		err_set(err, RC_USAGE, _("unknown command '%s'; see 'hyoka --help'"), shown.text);
	str_release(&shown);
	return RC_USAGE;
}

enum rc command_year(const struct cli *cli, const struct options *options, int *year,
		     struct err *err)
{
	const char *value = options_value(options, "year");
	struct err why = ERR_INIT;
	enum rc rc = RC_OK;

	*year = 0;
	if (value && year_parse(value, &cli->service->masters->eras, year, &why))
		rc = err_set(err, RC_USAGE, "--year: %s", why.message);
	err_release(&why);
	return rc;
}

enum rc command_year_operand(const struct cli *cli, const char *text, int *year, struct err *err)
{
	return year_parse(text, &cli->service->masters->eras, year, err) ? RC_USAGE : RC_OK;
}

enum rc command_sheet(const struct cli *cli, const struct options *options, struct sheet **sheet,
		      struct err *err)
{
	int year;
	enum rc rc = command_year(cli, options, &year, err);

	return rc ? rc : browse_sheet(cli->service, options->operands[0], year, sheet, err);
}

enum rc command_tsv(const struct options *options, bool *tsv, struct err *err)
{
	int index;
	enum rc rc = options_choice(options, "format", "text|tsv", &index, err);

	*tsv = !rc && index == 1;
	return rc;
}

void command_tsv_cell(struct str *out, const char *text, bool last)
{
	tsv_add(out, text ? text : "");
	str_add_char(out, last ? '\n' : '\t');
}

void command_text(struct str *out, const char *text, bool lines)
{
	if (text)
		text_show(out, text, strlen(text), lines ? TEXT_LINES : TEXT_ONE_LINE);
}
