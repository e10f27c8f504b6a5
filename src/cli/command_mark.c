/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * mark - what is said about the cells of a sheet.
 */
#include <string.h>

#include "base/i18n.h"
#include "cli/command.h"
#include "model/sheet.h"
#include "service/mark.h"
#include "service/service.h"

const struct option mark_options[] = {
	OPTION_YEAR,
	{ "why", OPTION_TEXT, N_("why; kept in the history") },
	{ NULL, NULL, NULL },
};

static void list_marks(struct cli *cli, const struct sheet *sheet)
{
	for (size_t i = 0; i < sheet->mark_count; i++) {
		command_tsv_cell(&cli->out, sheet->marks[i].address, false);
		command_tsv_cell(&cli->out, sheet->marks[i].mark, false);
		command_tsv_cell(&cli->out, sheet->marks[i].detail, true);
	}
}

static enum rc set_mark(struct cli *cli, const struct options *options, const struct sheet *sheet,
			struct err *err)
{
	const char *state = options->operand_count == 4 ? options->operands[3] : "on";
	struct mark_edit edit = { .sheet_id = sheet->id, .address = options->operands[1],
				  .mark = options->operands[2], .on = !strcmp(state, "on"),
				  .why = options_value(options, "why") };
	struct receipt receipt = { 0 };
	enum rc rc;

	if (!edit.on && strcmp(state, "off"))
		return err_set(err, RC_USAGE, _("a mark is on or off"));
	rc = mark_set(cli->service, &edit, &receipt, err);
	if (!rc)
		str_addf(&cli->out, "%s#%s: %s\n", edit.address, edit.mark,
			 receipt.set ? state : _("unchanged"));
	return rc;
}

enum rc command_mark(struct cli *cli, const struct options *options, struct err *err)
{
	struct sheet *sheet = NULL;
	enum rc rc;

	if (options->operand_count == 2)
		return cli_misused(command_named("mark"), err);
	rc = command_sheet(cli, options, &sheet, err);
	if (!rc && options->operand_count == 1)
		list_marks(cli, sheet);
	else if (!rc)
		rc = set_mark(cli, options, sheet, err);
	sheet_free(sheet);
	return rc;
}
