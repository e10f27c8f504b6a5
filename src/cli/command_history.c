/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * log, undo - who changed what, and taking a change set back by a new one.
 */
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/text.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/address.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/trail.h"
#include "service/undo.h"

const struct option log_options[] = {
	OPTION_YEAR,
	{ "set", "SET", N_("what one change set did, in whichever sheet, in place of NUMBER") },
	{ "follow", NULL, N_("go on with the sheets of the years before, also of predecessors") },
	OPTION_FORMAT,
	{ NULL, NULL, NULL },
};
const struct option undo_options[] = {
	{ "changed", "refuse|keep|overwrite", N_("what to do where somebody has changed a cell since") },
	{ "why", OPTION_TEXT, N_("why it is taken back; kept in the history") },
	OPTION_FORMAT,
	{ NULL, NULL, NULL },
};

/* ---- rows of history ---- */

static enum rc log_tsv(const struct history_row *row, void *arg, struct err *err)
{
	struct cli *cli = arg;
	struct str head = STR_INIT;

	(void)err;
	str_addf(&head, "%" PRId64 "\t%" PRId64 "\t", row->set, row->seq);
	moment_format(&head, row->at, MOMENT_UTC);
	str_addf(&cli->out, "%s\t", head.text);
	command_tsv_cell(&cli->out, row->login, false);
	command_tsv_cell(&cli->out, row->way, false);
	command_tsv_cell(&cli->out, row->address, false);
	command_tsv_cell(&cli->out, row->before, false);
	command_tsv_cell(&cli->out, row->after, false);
	command_tsv_cell(&cli->out, row->reason, false);
	if (row->undoes)
		str_addf(&cli->out, "%" PRId64, row->undoes);
	str_add_char(&cli->out, '\t');
	command_tsv_cell(&cli->out, row->subject, false);
	command_tsv_cell(&cli->out, row->subject_id, true);
	str_release(&head);
	return RC_OK;
}

/* "'7100' -> '7132'" */
static void add_change(struct cli *cli, const struct history_row *row)
{
	str_add_char(&cli->out, '\'');
	command_text(&cli->out, row->before, false);
	str_add(&cli->out, "' -> '");
	command_text(&cli->out, row->after, false);
	str_add_char(&cli->out, '\'');
}

/* "2025-06-17 10:12 #57 tanaka set" */
static void add_who(struct cli *cli, const struct history_row *row)
{
	moment_format(&cli->out, row->at, MOMENT_MINUTE);
	str_addf(&cli->out, " #%" PRId64 " ", row->set);
	command_text(&cli->out, row->login, false);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, row->way, false);
}

static void add_why(struct cli *cli, const struct history_row *row)
{
	if (row->undoes) {
		str_add_char(&cli->out, ' ');
		str_addf(&cli->out, _("(takes back #%lld)"), (long long)row->undoes);
	}
	if (row->reason) {
		str_add(&cli->out, " (");
		command_text(&cli->out, row->reason, false);
		str_add_char(&cli->out, ')');
	}
}

static enum rc log_text(const struct history_row *row, void *arg, struct err *err)
{
	struct cli *cli = arg;

	(void)err;
	add_who(cli, row);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, row->address, false);
	str_add(&cli->out, ": ");
	add_change(cli, row);
	add_why(cli, row);
	str_add_char(&cli->out, '\n');
	return RC_OK;
}

/* ---- a set, whichever sheets it touched ---- */

struct telling {
	struct cli *cli;
	struct sheet *sheet;	/* of the row before */
	bool head;		/* the line about the set has been written */
};

/* "012 令和7年度 (2025)", or "master.choice status/新規" for what is no sheet. */
static enum rc add_subject(struct telling *telling, const struct history_row *row, struct err *err)
{
	struct address number = ADDRESS(FIELD_basic_number);
	struct cli *cli = telling->cli;
	int64_t id = strtoll(row->subject_id, NULL, 10);
	enum rc rc = RC_OK;

	if (strcmp(row->subject, "sheet")) {
		str_addf(&cli->out, "%s ", row->subject);
		command_text(&cli->out, row->subject_id, false);
		return RC_OK;
	}
	if (!telling->sheet || telling->sheet->id != id) {
		sheet_free(telling->sheet);
		telling->sheet = NULL;
		rc = browse_sheet_by_id(cli->service, id, &telling->sheet, err);
	}
	if (rc)
		return rc;
	command_text(&cli->out, sheet_text(telling->sheet, &number), false);
	str_add_char(&cli->out, ' ');
	year_format(&cli->out, telling->sheet->year, YEAR_LONG, &cli->service->masters->eras);
	str_addf(&cli->out, " (%d)", telling->sheet->year);
	return RC_OK;
}

static enum rc set_text(const struct history_row *row, void *arg, struct err *err)
{
	struct telling *telling = arg;
	struct cli *cli = telling->cli;
	enum rc rc;

	if (!telling->head) {
		add_who(cli, row);
		add_why(cli, row);
		str_add_char(&cli->out, '\n');
		telling->head = true;
	}
	str_add(&cli->out, "  ");
	rc = add_subject(telling, row, err);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, row->address, false);
	str_add(&cli->out, ": ");
	add_change(cli, row);
	str_add_char(&cli->out, '\n');
	return rc;
}

static enum rc show_set(struct cli *cli, int64_t set, bool tsv, struct err *err)
{
	struct telling telling = { .cli = cli };
	size_t before = cli->out.length;
	enum rc rc = tsv ? browse_set(cli->service, set, log_tsv, cli, err)
			 : browse_set(cli->service, set, set_text, &telling, err);

	sheet_free(telling.sheet);
	if (!rc && cli->out.length == before)
		return err_set(err, RC_NOT_FOUND, _("there is no change set %lld"), (long long)set);
	return rc;
}

static enum rc read_set(const char *text, int64_t *set, struct err *err)
{
	const char *digits = *text == '#' ? text + 1 : text;
	struct str shown = STR_INIT;
	size_t length = strspn(digits, "0123456789");

	if (length && length < 19 && !digits[length]) {
		*set = strtoll(digits, NULL, 10);
		return RC_OK;
	}
	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	err_set(err, RC_USAGE, _("'%s' is no number of a change set; 'hyoka log NUMBER' shows them"), shown.text);
	str_release(&shown);
	return RC_USAGE;
}

/* ---- the commands ---- */

static enum rc log_sheet(const struct trail *trail, struct cli *cli, bool tsv, struct err *err)
{
	return trail_history(trail, 0, 0, tsv ? log_tsv : log_text, cli, err);
}

/* "-- 令和4年度 087 情報化推進事業", under what the step to it has changed */
static void add_heading(const struct trail *trail, struct cli *cli)
{
	struct str place = STR_INIT;

	if (trail->moved) {
		str_add(&cli->out, "-- ");
		command_text(&cli->out, trail->moved, false);
		str_add_char(&cli->out, '\n');
	}
	trail_place(trail, &place);
	str_add(&cli->out, "-- ");
	command_text(&cli->out, place.text, false);
	str_add_char(&cli->out, '\n');
	str_release(&place);
}

static enum rc log_back(struct trail *trail, struct cli *cli, bool tsv, struct err *err)
{
	enum rc rc = trail_back(trail, err);

	while (trail->sheet && !rc) {
		if (!tsv)
			add_heading(trail, cli);
		rc = log_sheet(trail, cli, tsv, err);
		if (!rc)
			rc = trail_back(trail, err);
	}
	return rc;
}

/* The address as the history has it; NULL where none is given. */
static enum rc read_address(const struct cli *cli, const struct options *options, char **address,
			    struct err *err)
{
	struct str text = STR_INIT;
	struct address at;
	enum rc rc;

	if (options->operand_count < 2)
		return RC_OK;
	rc = address_parse(options->operands[1], cli->service->masters, &at, err);
	if (rc)
		return rc;
	address_format(&at, &text);
	*address = str_take(&text);
	return RC_OK;
}

static enum rc log_sheets(struct cli *cli, const struct options *options, bool tsv, struct err *err)
{
	struct trail trail = { 0 };
	struct sheet *sheet = NULL;
	char *address = NULL;
	enum rc rc = command_sheet(cli, options, &sheet, err);

	if (!rc)
		rc = read_address(cli, options, &address, err);
	if (!rc)
		rc = trail_begin(&trail, cli->service, sheet->id, address, err);
	if (!rc)
		rc = log_sheet(&trail, cli, tsv, err);
	if (!rc && options_given(options, "follow"))
		rc = log_back(&trail, cli, tsv, err);
	trail_release(&trail);
	sheet_free(sheet);
	free(address);
	return rc;
}

enum rc command_log(struct cli *cli, const struct options *options, struct err *err)
{
	const char *number = options_value(options, "set");
	int64_t set = 0;
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (rc)
		return rc;
	if (number && options->operand_count)
		return err_set(err, RC_USAGE, _("either NUMBER or --set, not both"));
	if (!number && !options->operand_count)
		return err_set(err, RC_USAGE, _("NUMBER is missing; or --set for one change set"));
	if (!number)
		return log_sheets(cli, options, tsv, err);
	rc = read_set(number, &set, err);
	return rc ? rc : show_set(cli, set, tsv, err);
}

enum rc command_undo(struct cli *cli, const struct options *options, struct err *err)
{
	static const enum undo_way ways[] = { UNDO_UNTOUCHED, UNDO_REST, UNDO_ALL };
	struct undo_result result = { 0 };
	int64_t set = 0;
	int way = 0;
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (!rc)
		rc = options_choice(options, "changed", "refuse|keep|overwrite", &way, err);
	if (!rc)
		rc = read_set(options->operands[0], &set, err);
	if (!rc)
		rc = undo_set(cli->service, set, ways[way], options_value(options, "why"), &result, err);
	if (!rc)
		rc = show_set(cli, result.receipt.set, tsv, err);
	undo_release(&result);
	return rc;
}
