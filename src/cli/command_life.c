/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rollover, series - sheets and indicators over the years.
 */

#include "base/i18n.h"
#include "base/text.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse_lineage.h"
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
static void add_outcome(const struct eras *eras, const struct rollover_row *row, struct str *out)
{
	struct str from = STR_INIT;

	year_say(&from, row->from_year, eras);
	switch (row->outcome) {
	case ROLLOVER_MADE:
		str_addf(out, _("from the sheet of %s: %zu cells copied, %zu to confirm"), from.text,
			 row->count.copied, row->count.to_confirm);
		break;
	case ROLLOVER_THERE:
		str_add(out, _("left as it is: has its sheet already"));
		break;
	case ROLLOVER_ENDED:
		str_addf(out, _("left out: ended on %s"), row->ended);
		if (row->why)
			str_addf(out, " (%s)", row->why);
		break;
	case ROLLOVER_NOT_BEGUN:
		str_add(out, _("left out: has not begun"));
		break;
	case ROLLOVER_GAP:
		str_addf(out, _("left out: its last sheet is of %s; name its number to carry that over"),
			 from.text);
		break;
	case ROLLOVER_TAKEN:
		str_add(out, _("left out: another program has its number in that year"));
		break;
	case ROLLOVER_OUTCOMES:
		break;
	}
	str_release(&from);
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
	add_outcome(&report->cli->service->masters->eras, row, out);
	str_add_char(out, '\n');
}

static void add_sum(const struct rollover_report *report, const struct rollover *rollover)
{
	struct cli *cli = report->cli;
	struct str *out = &cli->out;

	year_format(out, rollover->year, YEAR_LONG, &cli->service->masters->eras);
	str_add(out, ": ");
	str_addf(out, rollover->dry_run ? _("sheets to be made: %d, left out: %d\n")
					: _("sheets made: %d, left out: %d\n"),
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

/* ---- series ---- */

#define VALUE_COLUMNS 14

const struct option series_options[] = { OPTION_YEAR, OPTION_FORMAT, { NULL, NULL, NULL } };

static void series_tsv(struct str *out, const struct timeline_year *year)
{
	str_addf(out, "%d\t", year->year);
	field_format(FIELD_indicator_target, &year->target, out);
	str_add_char(out, '\t');
	field_format(FIELD_indicator_actual, &year->actual, out);
	str_add_char(out, '\t');
	command_tsv_cell(out, year->owner.number, false);
	str_addf(out, "%d\t%d\n", year->owner.row, year->sheet_year);
}

static void add_value(struct cli *cli, enum field_id field, const struct value *value)
{
	struct str shown = STR_INIT;

	field_show(field, value, cli->service->masters, &shown);
	text_pad(&cli->out, shown.text, shown.length, VALUE_COLUMNS, true, TEXT_NARROW);
	str_release(&shown);
}

static void series_text(struct cli *cli, const struct timeline_year *year)
{
	struct str name = STR_INIT;

	year_format(&name, year->year, YEAR_LONG, &cli->service->masters->eras);
	text_pad(&cli->out, name.text, name.length, 12, false, TEXT_NARROW);
	add_value(cli, FIELD_indicator_target, &year->target);
	add_value(cli, FIELD_indicator_actual, &year->actual);
	str_addf(&cli->out, "  %s", year->owner.number);
	if (year->owner.row)
		str_addf(&cli->out, _(" indicator %d"), year->owner.row);
	str_add_char(&cli->out, '\n');
	str_release(&name);
}

static enum rc read_row(const struct options *options, const struct sheet *sheet, int *row,
			struct err *err)
{
	const char *text = options->operands[1];

	*row = text[0] >= '1' && text[0] <= '0' + INDICATOR_SLOTS && !text[1] ? text[0] - '0' : 0;
	if (!*row)
		return err_set(err, RC_USAGE, _("an indicator is a number from 1 to %d"), INDICATOR_SLOTS);
	if (!sheet_series(sheet, *row))
		return err_set(err, RC_NOT_FOUND, _("the sheet has no indicator %d"), *row);
	return RC_OK;
}

enum rc command_series(struct cli *cli, const struct options *options, struct err *err)
{
	struct timeline timeline = { 0 };
	struct sheet *sheet = NULL;
	int row = 0;
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (!rc)
		rc = command_sheet(cli, options, &sheet, err);
	if (!rc)
		rc = read_row(options, sheet, &row, err);
	if (!rc)
		rc = browse_series(cli->service, sheet, row, &timeline, err);
	for (size_t i = 0; i < timeline.count && !rc; i++) {
		if (tsv)
			series_tsv(&cli->out, &timeline.items[i]);
		else
			series_text(cli, &timeline.items[i]);
	}
	timeline_release(&timeline);
	sheet_free(sheet);
	return rc;
}
