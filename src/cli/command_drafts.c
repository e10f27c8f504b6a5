/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * drafts - what was typed and never left: listed, shown, used or dropped.
 */
#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/text.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/address.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/draft.h"
#include "service/edit.h"
#include "service/recovery.h"
#include "service/service.h"

const struct option drafts_options[] = {
	OPTION_YEAR,
	{ "changed", "refuse|overwrite", N_("with use: what to do where the cell has been changed since") },
	{ "why", OPTION_TEXT, N_("with use: why the cell is changed; kept in the history") },
	OPTION_FORMAT,
	{ NULL, NULL, NULL },
};

/* ---- the list ---- */

static const char *kind_name(enum draft_kind kind)
{
	switch (kind) {
	case DRAFT_OPEN:
		return "open";
	case DRAFT_LOST:
		return "lost";
	case DRAFT_LEFT:
		return "left";
	}
	return "";
}

static void list_tsv(struct cli *cli, const struct sheet *sheet, const struct kept_draft *draft,
		     const struct draft_meanwhile *meanwhile)
{
	struct str at = STR_INIT;

	str_addf(&cli->out, "%d\t", sheet->year);
	command_tsv_cell(&cli->out, sheet_text(sheet, &ADDRESS(FIELD_basic_number)), false);
	command_tsv_cell(&cli->out, draft->address, false);
	command_tsv_cell(&cli->out, kind_name(draft->kind), false);
	moment_format(&at, draft->at, MOMENT_UTC);
	command_tsv_cell(&cli->out, at.text, false);
	command_tsv_cell(&cli->out, draft->login, false);
	command_tsv_cell(&cli->out, draft->origin, false);
	command_tsv_cell(&cli->out, meanwhile->changed ? "changed" : "unchanged", false);
	command_tsv_cell(&cli->out, draft->based_on, false);
	command_tsv_cell(&cli->out, draft->text, true);
	str_release(&at);
}

static void add_label(struct cli *cli, const struct kept_draft *draft)
{
	struct address at;
	struct err unknown = ERR_INIT;

	if (!address_parse(draft->address, cli->service->masters, &at, &unknown))
		address_label(&at, cli->service->masters, &cli->out);
	else
		command_text(&cli->out, draft->address, false);
	err_release(&unknown);
}

static void add_first_line(struct cli *cli, const char *text)
{
	size_t length = strcspn(text, "\n");

	text_show(&cli->out, text, length, TEXT_ONE_LINE);
	if (text[length])
		str_add(&cli->out, " ...");
}

/* "012 令和7年度 改善目標  2025-06-17 10:12 tanaka 192.0.2.7, changed since by sato", the text below. */
static void list_text(struct cli *cli, const struct sheet *sheet, const struct kept_draft *draft,
		      const struct draft_meanwhile *meanwhile)
{
	command_text(&cli->out, sheet_text(sheet, &ADDRESS(FIELD_basic_number)), false);
	str_add_char(&cli->out, ' ');
	year_format(&cli->out, sheet->year, YEAR_LONG, &cli->service->masters->eras);
	str_add_char(&cli->out, ' ');
	add_label(cli, draft);
	str_add(&cli->out, "  ");
	moment_format(&cli->out, draft->at, MOMENT_MINUTE);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, draft->login, false);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, draft->origin, false);
	if (meanwhile->changed)
		str_addf(&cli->out, "  (%s)", _("the cell has been changed since"));
	str_add(&cli->out, "\n    ");
	add_first_line(cli, draft->text);
	str_add_char(&cli->out, '\n');
}

static enum rc list_one(struct cli *cli, const struct kept_draft *draft, bool tsv, struct err *err)
{
	struct draft_meanwhile meanwhile = { 0 };
	struct sheet *sheet = NULL;
	enum rc rc = draft_meanwhile(cli->service, draft, &meanwhile, err);

	if (!rc)
		rc = browse_sheet_by_id(cli->service, draft->sheet_id, &sheet, err);
	if (!rc)
		(tsv ? list_tsv : list_text)(cli, sheet, draft, &meanwhile);
	sheet_free(sheet);
	draft_meanwhile_release(&meanwhile);
	return rc;
}

/* Texts of the recovery file are drafts from here on; a file that cannot be read is only told. */
static void import_recovery(struct cli *cli, bool tsv)
{
	struct err err = ERR_INIT;
	size_t count;

	if (recovery_import(cli->service, &count, &err) && !tsv) {
		err_format(&err, &cli->out);
		str_add_char(&cli->out, '\n');
	}
	err_release(&err);
}

static enum rc list(struct cli *cli, int64_t sheet_id, bool tsv, struct err *err)
{
	struct draft_list drafts;
	enum rc rc = draft_find(cli->service, sheet_id, &drafts, err);

	for (size_t i = 0; !rc && i < drafts.count; i++)
		rc = list_one(cli, &drafts.items[i], tsv, err);
	if (!rc && !drafts.count && !tsv)
		str_addf(&cli->out, "%s\n", _("there are no drafts"));
	draft_list_release(&drafts);
	return rc;
}

/* ---- one cell ---- */

static enum rc load(struct cli *cli, const struct options *options, const char *number,
		    struct sheet **sheet, struct err *err)
{
	int year;
	enum rc rc = command_year(cli, options, &year, err);

	return rc ? rc : browse_sheet(cli->service, number, year, sheet, err);
}

/* The newest draft of the cell, which points into `drafts`. */
static enum rc find(struct cli *cli, const struct sheet *sheet, const char *cell,
		    struct draft_list *drafts, struct kept_draft **draft, struct address *at,
		    struct err *err)
{
	struct str address = STR_INIT;
	enum rc rc = address_parse(cell, cli->service->masters, at, err);

	*draft = NULL;
	if (!rc)
		rc = draft_find(cli->service, sheet->id, drafts, err);
	if (rc)
		return rc;
	address_format(at, &address);
	for (size_t i = 0; i < drafts->count; i++)
		if (!strcmp(drafts->items[i].address, address.text))
			*draft = &drafts->items[i];
	if (!*draft)
		rc = err_set(err, RC_NOT_FOUND, _("there is no draft of '%s'"), address.text);
	str_release(&address);
	return rc;
}

static enum rc use(struct cli *cli, const struct options *options, const struct sheet *sheet,
		   const struct kept_draft *draft, const struct address *at, struct err *err)
{
	struct edit edit = { .sheet_id = draft->sheet_id, .at = *at, .typed = true,
			     .why = options_value(options, "why") };
	struct receipt receipt = { 0 };
	int changed;
	enum rc rc = options_choice(options, "changed", "refuse|overwrite", &changed, err);

	edit.expect = !changed;
	if (!rc)
		rc = edit_parse(cli->service, sheet, at, draft->text, &edit.value, err);
	if (!rc && draft->based_on)
		rc = field_parse(at->field, draft->based_on, &edit.expected, err);
	if (!rc)
		rc = draft_take(cli->service, draft, draft->based_on, err);
	if (!rc)
		rc = edit_cell(cli->service, &edit, &receipt, err);
	if (!rc && !receipt.set)
		str_addf(&cli->out, "%s\n", _("unchanged"));
	value_release(&edit.value);
	value_release(&edit.expected);
	return rc;
}

static enum rc on_cell(struct cli *cli, const struct options *options, const char *verb,
		       const char *number, const char *cell, struct err *err)
{
	struct sheet *sheet = NULL;
	struct draft_list drafts = { 0 };
	struct kept_draft *draft = NULL;
	struct address at;
	enum rc rc = load(cli, options, number, &sheet, err);

	if (!rc)
		rc = find(cli, sheet, cell, &drafts, &draft, &at, err);
	if (rc)
		goto out;
	if (!strcmp(verb, "use")) {
		rc = use(cli, options, sheet, draft, &at, err);
	} else if (!strcmp(verb, "drop")) {
		rc = draft_drop(cli->service, draft, err);
	} else {
		command_text(&cli->out, draft->text, true);
		str_add_char(&cli->out, '\n');
	}
out:
	draft_list_release(&drafts);
	sheet_free(sheet);
	return rc;
}

enum rc command_drafts(struct cli *cli, const struct options *options, struct err *err)
{
	const char *first = options->operand_count ? options->operands[0] : "";
	bool tsv, verb = !strcmp(first, "use") || !strcmp(first, "drop");
	struct sheet *sheet = NULL;
	enum rc rc = command_tsv(options, &tsv, err);

	if (rc)
		return rc;
	import_recovery(cli, tsv);
	if (verb && options->operand_count == 3)
		return on_cell(cli, options, first, options->operands[1], options->operands[2], err);
	if (verb || options->operand_count > 2)
		return err_set(err, RC_USAGE, _("give a NUMBER and a CELL"));
	if (options->operand_count == 2)
		return on_cell(cli, options, "show", first, options->operands[1], err);
	if (*first)
		rc = load(cli, options, first, &sheet, err);
	if (!rc)
		rc = list(cli, sheet ? sheet->id : 0, tsv, err);
	sheet_free(sheet);
	return rc;
}
