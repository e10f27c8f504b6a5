/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rollover - the year turns.
 */
#include <stdlib.h>

#include "base/i18n.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/masters.h"
#include "service/rollover.h"
#include "service/service.h"

const struct option rollover_options[] = {
	{ "dry-run", NULL, N_("show which sheets would be made, and make none") },
	OPTION_FORMAT,
	{ NULL, NULL, NULL },
};

struct rollover_report {
	struct cli *cli;
	bool tsv;
	int made, left_out;
};

/* Words of the tsv, stable. */
static const char *const outcome_words[ROLLOVER_OUTCOMES] = {
	[ROLLOVER_MADE] = "made", [ROLLOVER_THERE] = "there", [ROLLOVER_ENDED] = "ended",
	[ROLLOVER_NOT_BEGUN] = "not-begun", [ROLLOVER_GAP] = "gap", [ROLLOVER_TAKEN] = "taken",
};

static void tell_tsv(struct str *out, const struct rollover_row *row)
{
	command_tsv_cell(out, row->number, false);
	command_tsv_cell(out, row->name, false);
	str_addf(out, "%d\t", row->from_year);
	command_tsv_cell(out, outcome_words[row->outcome], false);
	str_addf(out, "%zu\t%zu\n", row->count.copied, row->count.to_confirm);
}

/* What becomes of the project, as a sentence. */
static void add_outcome(struct str *out, const struct rollover_row *row)
{
	switch (row->outcome) {
	case ROLLOVER_MADE:
		str_addf(out, _("from the sheet of %d: %zu cells copied, %zu to confirm"),
			 row->from_year, row->count.copied, row->count.to_confirm);
		return;
	case ROLLOVER_THERE:
		str_add(out, _("left as it is: has its sheet already"));
		return;
	case ROLLOVER_ENDED:
		str_addf(out, _("left out: ended on %s"), row->ended);
		if (row->why)
			str_addf(out, " (%s)", row->why);
		return;
	case ROLLOVER_NOT_BEGUN:
		str_add(out, _("left out: has not begun"));
		return;
	case ROLLOVER_GAP:
		str_addf(out, _("left out: its last sheet is of %d; name its number to carry that over"),
			 row->from_year);
		return;
	case ROLLOVER_TAKEN:
		str_add(out, _("left out: another program has its number in that year"));
		return;
	case ROLLOVER_OUTCOMES:
		return;
	}
}

static void tell_rollover(const struct rollover_row *row, void *arg)
{
	struct rollover_report *report = arg;
	struct str *out = &report->cli->out;

	report->made += row->outcome == ROLLOVER_MADE;
	report->left_out += row->outcome != ROLLOVER_MADE && row->outcome != ROLLOVER_THERE;
	if (row->outcome == ROLLOVER_TAKEN)
		report->cli->status = 1;
	if (report->tsv) {
		tell_tsv(out, row);
		return;
	}
	command_text(out, row->number, false);
	str_add_char(out, ' ');
	command_text(out, row->name, false);
	str_add(out, ": ");
	add_outcome(out, row);
	str_add_char(out, '\n');
}

static void add_sum(const struct rollover_report *report, const struct rollover *rollover)
{
	struct cli *cli = report->cli;
	struct str *out = &cli->out;

	year_format(out, rollover->year, YEAR_LONG, &cli->service->masters->eras);
	str_add(out, ": ");
	str_addf(out, rollover->dry_run ? _("%d sheets would be made, %d left out\n")
					: _("%d sheets made, %d left out\n"),
		 report->made, report->left_out);
	if (cli->service->working_year == rollover->year || rollover->dry_run)
		return;
	str_addf(out, _("the working year is %d; 'hyoka setting working-year %d' changes it\n"),
		 cli->service->working_year, rollover->year);
}

enum rc command_rollover(struct cli *cli, const struct options *options, struct err *err)
{
	struct rollover_report report = { .cli = cli };
	struct rollover rollover = { .numbers = options->operands + 1,
				     .count = (size_t)options->operand_count - 1,
				     .dry_run = options_given(options, "dry-run") };
	enum rc rc = command_tsv(options, &report.tsv, err);

	if (!rc)
		rc = command_year_operand(cli, options->operands[0], &rollover.year, err);
	if (!rc)
		rc = rollover_run(cli->service, &rollover, tell_rollover, &report, NULL, err);
	if (!rc)
		rc = service_refresh(cli->service, err);
	if (!rc && !report.tsv)
		add_sum(&report, &rollover);
	return rc;
}
