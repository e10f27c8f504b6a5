/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * help - made from the list of commands and their options.
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/text.h"
#include "cli/cli.h"
#include "cli/options.h"

#define NAME_COLUMNS 24
#define HELP_COLUMNS 80

/* Append a text wrapped like those of the form, further lines `indent` columns in. */
static void add_wrapped(struct str *out, const char *text, int indent)
{
	struct text_line *lines;
	size_t count = text_wrap(text, strlen(text), HELP_COLUMNS - indent, TEXT_NARROW, &lines);

	for (size_t i = 0; i < count; i++) {
		size_t length = lines[i].length;

		while (length && text[lines[i].start + length - 1] == ' ')
			length--;
		if (i)
			str_add_repeat(out, " ", (size_t)indent);
		str_add_bytes(out, text + lines[i].start, length);
		str_add_char(out, '\n');
	}
	free(lines);
}

void cli_help_entry(struct str *out, const char *name, const char *help)
{
	size_t length = strlen(name);

	str_add(out, "  ");
	if (text_width(name, length, TEXT_NARROW) > NAME_COLUMNS) {
		str_addf(out, "%s\n", name);
		str_add_repeat(out, " ", NAME_COLUMNS + 3);
	} else {
		text_pad(out, name, length, NAME_COLUMNS, false, TEXT_NARROW);
		str_add_char(out, ' ');
	}
	add_wrapped(out, help, NAME_COLUMNS + 3);
}

void cli_help(struct str *out)
{
	str_add(out, _("usage: hyoka [--store FILE] [--config FILE] [--lang ja|en] [COMMAND ...]\n"));
	str_add(out, _("Fill in, review, print and keep a city's yearly program evaluation sheets.\n"
		       "Without a command the screen opens.\n\nCommands:\n"));
	for (size_t i = 0; command_at(i); i++)
		cli_help_entry(out, command_at(i)->name, _(command_at(i)->help));
	str_add(out, _("\nOptions:\n"));
	cli_help_entry(out, "--store FILE", _("the store to work with"));
	cli_help_entry(out, "--config FILE", _("an ini file in place of the usual ones"));
	cli_help_entry(out, "--lang ja|en", _("language of messages and screens"));
	cli_help_entry(out, "--help, --version", _("this help; the version"));
	str_add(out, _("\n'hyoka COMMAND --help' tells more about a command, hyoka(1) all.\n"));
}

void cli_usage(const struct command *command, struct str *out)
{
	str_addf(out, _("usage: hyoka %s"), command->name);
	if (command->options)
		str_addf(out, " [%s]", _("options"));
	if (command->operands)
		str_addf(out, " %s", command->operands);
}

void cli_command_help(const struct command *command, struct str *out)
{
	cli_usage(command, out);
	str_addf(out, "\n%s\n", _(command->help));
	if (command->options)
		str_add_char(out, '\n');
	for (const struct option *option = command->options; option && option->name; option++) {
		struct str name = STR_INIT;

		str_addf(&name, "--%s%s%s", option->name, option->value ? " " : "",
			 option->value ? option->value : "");
		cli_help_entry(out, name.text, _(option->help));
		str_release(&name);
	}
	if (command->more) {
		str_add_char(out, '\n');
		add_wrapped(out, _(command->more), 0);
	}
	if (command->explain)
		command->explain(out);
}
