/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project - programs begin, end, and change: one verb, one act.
 */
#include <string.h>

#include "base/i18n.h"
#include "base/word.h"
#include "cli/command.h"
#include "cli/lineage.h"
#include "model/masters.h"
#include "service/browse.h"
#include "service/project.h"
#include "service/service.h"

const struct option project_options[] = {
	OPTION_YEAR,
	{ "dry-run", NULL, N_("show what would be done, and do nothing") },
	{ "why", OPTION_TEXT, N_("why it is done; kept in the history") },
	{ "section", "S", N_("new: department and section in charge") },
	{ "on", "DATE", N_("new: the first day; end: the last day, '' for none") },
	{ "into", "NUMBER", N_("merge: what they become; split: the parts, separated by commas") },
	{ "to", "NUMBER.I", N_("transfer: the indicator as which it goes on") },
	{ "from-year", "Y", N_("merge, split, transfer: the first year in which it is so") },
	{ NULL, NULL, NULL },
};

/* What a verb is given. */
struct given {
	struct cli *cli;
	const struct options *options;
	const char *const *operands;	/* after the verb */
	size_t count;
	struct project_act act;
	int from_year;
};

static enum rc do_new(struct given *given, struct err *err)
{
	struct project_new new = { .number = given->operands[0], .name = given->operands[1],
				   .section = options_value(given->options, "section"),
				   .begun = options_value(given->options, "on") };

	return project_new(given->cli->service, &given->act, &new, err);
}

static enum rc do_rename(struct given *given, struct err *err)
{
	return project_rename(given->cli->service, &given->act, given->operands[0],
			      given->operands[1], err);
}

static enum rc do_renumber(struct given *given, struct err *err)
{
	return project_renumber(given->cli->service, &given->act, given->operands[0],
				given->operands[1], err);
}

static enum rc do_end(struct given *given, struct err *err)
{
	return project_end(given->cli->service, &given->act, given->operands[0],
			   options_value(given->options, "on"), err);
}

static enum rc do_merge(struct given *given, struct err *err)
{
	struct project_change merged = { given->operands, given->count, given->from_year };

	return project_merge(given->cli->service, &given->act, &merged,
			     options_value(given->options, "into"), err);
}

static enum rc do_split(struct given *given, struct err *err)
{
	size_t count;
	char **parts = str_split(options_value(given->options, "into"), ',', &count);
	struct project_change change = { (const char *const *)parts, count, given->from_year };
	enum rc rc = project_split(given->cli->service, &given->act, given->operands[0], &change, err);

	str_free_parts(parts, count);
	return rc;
}

static enum rc do_transfer(struct given *given, struct err *err)
{
	return project_transfer(given->cli->service, &given->act, given->operands[0],
				options_value(given->options, "to"), given->from_year, err);
}

static enum rc do_unlink(struct given *given, struct err *err)
{
	return project_unlink(given->cli->service, &given->act, given->operands[0],
			      given->operands[1], err);
}

static enum rc do_show(struct given *given, struct err *err)
{
	struct sheet *sheet = NULL;
	enum rc rc = browse_sheet(given->cli->service, given->operands[0], given->act.year, &sheet, err);

	if (!rc)
		rc = lineage_life(given->cli, sheet, err);
	sheet_free(sheet);
	return rc;
}

/* Every verb: its operands, the options it must and may have besides the common ones. */
static const struct verb {
	const char *name, *usage, *help;
	size_t least, most;		/* operands */
	const char *wants, *takes;	/* options, separated by '|' */
	enum rc (*run)(struct given *given, struct err *err);
} verbs[] = {
	{ "show", "NUMBER", N_("its life, sheets, predecessors and successors"), 1, 1, "", "", do_show },
	{ "new", "[--on DATE] [--section S] NUMBER NAME", N_("a new program, with its sheet of the year"),
	  2, 2, "", "on|section|dry-run|why", do_new },
	{ "rename", "NUMBER NAME", N_("another name of a sheet"), 2, 2, "", "dry-run|why", do_rename },
	{ "renumber", "NUMBER OTHER", N_("another number of a sheet"), 2, 2, "", "dry-run|why", do_renumber },
	{ "end", "--on DATE --why 廃止|完了|統合 NUMBER", N_("it ends; no sheets of later years"),
	  1, 1, "on", "dry-run|why", do_end },
	{ "merge", "--into NUMBER --from-year Y NUMBER...", N_("several become part of one, and end"),
	  1, SIZE_MAX, "into|from-year", "dry-run|why", do_merge },
	{ "split", "--into NUMBER,NUMBER... --from-year Y NUMBER",
	  N_("one becomes several; it goes on where it is among them"), 1, 1, "into|from-year",
	  "dry-run|why", do_split },
	{ "transfer", "NUMBER.I --to NUMBER.I --from-year Y", N_("an indicator goes on at another program"),
	  1, 1, "to|from-year", "dry-run|why", do_transfer },
	{ "unlink", "NUMBER[.I] NUMBER[.I]", N_("forget that the second came from the first"),
	  2, 2, "", "dry-run|why", do_unlink },
};

#define VERB_COUNT (sizeof(verbs) / sizeof(*verbs))

void project_explain(struct str *out)
{
	for (size_t i = 0; i < VERB_COUNT; i++)
		str_addf(out, "  %s %s\n      %s\n", verbs[i].name, verbs[i].usage, _(verbs[i].help));
}

/* The verb has all options it wants, and none that it would not look at. */
static enum rc verb_options(const struct verb *verb, const struct options *options, struct err *err)
{
	for (const struct option *option = project_options; option->name; option++) {
		bool given = options_given(options, option->name);
		bool wanted = word_listed(verb->wants, option->name);

		if (wanted && !given)
			return err_set(err, RC_USAGE, _("'hyoka project %s' wants --%s"), verb->name,
				       option->name);
		if (given && !wanted && !word_listed(verb->takes, option->name) &&
		    strcmp(option->name, "year"))
			return err_set(err, RC_USAGE, _("'hyoka project %s' has no --%s"), verb->name,
				       option->name);
	}
	return RC_OK;
}

static enum rc find_verb(const struct options *options, const struct verb **verb, struct err *err)
{
	size_t count = (size_t)options->operand_count - 1, i = 0;
	struct str shown = STR_INIT;

	while (i < VERB_COUNT && strcmp(verbs[i].name, options->operands[0]))
		i++;
	if (i == VERB_COUNT) {
		command_text(&shown, options->operands[0], false);
		err_set(err, RC_USAGE, _("unknown verb '%s'; see 'hyoka project --help'"), shown.text);
		str_release(&shown);
		return RC_USAGE;
	}
	*verb = &verbs[i];
	if (count < verbs[i].least || count > verbs[i].most)
		return err_set(err, RC_USAGE, _("usage: hyoka project %s %s"), verbs[i].name, verbs[i].usage);
	return verb_options(&verbs[i], options, err);
}

static void tell(const char *sentence, void *arg)
{
	str_addf(arg, "%s\n", sentence);
}

enum rc command_project(struct cli *cli, const struct options *options, struct err *err)
{
	const char *from_year = options_value(options, "from-year");
	struct given given = { .cli = cli, .options = options, .operands = options->operands + 1,
			       .count = (size_t)options->operand_count - 1,
			       .act = { .dry_run = options_given(options, "dry-run"),
					.why = options_value(options, "why"), .fn = tell, .arg = &cli->out } };
	const struct verb *verb = NULL;
	enum rc rc = find_verb(options, &verb, err);

	if (!rc)
		rc = command_year(cli, options, &given.act.year, err);
	if (!rc && from_year)
		rc = command_year_operand(cli, from_year, &given.from_year, err);
	if (!rc)
		rc = verb->run(&given, err);
	if (!rc && given.act.dry_run)
		str_addf(&cli->out, "%s\n", _("(a preview: nothing has been changed)"));
	if (!rc && given.act.receipt.set && verb->run != do_new)
		str_addf(&cli->out, _("(taken back by 'hyoka undo %lld')\n"), (long long)given.act.receipt.set);
	return rc;
}
