/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check - what the checks find, the list of them, and answering a warning.
 */
#include <string.h>

#include "base/i18n.h"
#include "base/moment.h"
#include "base/text.h"
#include "base/year.h"
#include "cli/command.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/check.h"
#include "service/service.h"

const struct option check_options[] = {
	OPTION_YEAR,
	{ "section", "S", N_("part of the name of a section or unit") },
	{ "severity", "error|warning|note", N_("no less than that") },
	{ "for", "pass_on|settle|publish", N_("as if that were to be done now: what stops it is an error") },
	OPTION_FORMAT,
	{ "list", NULL, N_("say which checks there are, how severe, and why") },
	{ "acknowledge", "ID", N_("answer the finding of that check on the sheet NUMBER, with --why") },
	{ "withdraw", "ID", N_("take the answer back") },
	{ "cell", "CELL", N_("where the finding stands, if there are several") },
	{ "why", OPTION_TEXT, N_("why it may stay so; kept and shown with the finding") },
	{ NULL, NULL, NULL },
};

static const char *step_label(enum step step)
{
	switch (step) {
	case STEP_PASS_ON:
		return _("stops passing on");
	case STEP_SETTLE:
		return _("stops settling");
	case STEP_PUBLISH:
		return _("stops publishing");
	case STEP_NONE:
		break;
	}
	return NULL;
}

static const char *const step_names[] = { "", "pass_on", "settle", "publish" };

/* ---- the list of checks ---- */

static void list_text(struct str *out, const struct rule *rule, const struct rule_limits *limits)
{
	const char *stops = step_label(rule_hinders(limits, rule));
	struct str text = STR_INIT;

	str_addf(&text, stops ? _("%s, %s. ") : _("%s. "), severity_label(rule_level(limits, rule)), stops);
	str_add(&text, _(rule->why));
	cli_help_entry(out, rule->id, text.text);
	str_release(&text);
}

static void list_tsv(struct str *out, const struct rule *rule, const struct rule_limits *limits)
{
	command_tsv_cell(out, rule->id, false);
	command_tsv_cell(out, severity_name(rule_level(limits, rule)), false);
	command_tsv_cell(out, step_names[rule_hinders(limits, rule)], false);
	command_tsv_cell(out, rule->fields, false);
	command_tsv_cell(out, _(rule->why), true);
}

static void list_checks(struct cli *cli, bool tsv)
{
	for (int id = 0; id < RULE_COUNT; id++)
		(tsv ? list_tsv : list_text)(&cli->out, rule_info((enum rule_id)id), cli->program->limits);
}

/* ---- findings ---- */

struct checking {
	struct cli *cli;
	enum severity least;
	bool tsv;
	size_t sheets;
	struct finding_counts counts;
};

static bool is_wanted(const struct checking *checking, const struct finding *finding)
{
	return finding->severity >= checking->least;
}

static void tell_tsv(struct checking *checking, const struct sheet *sheet, const struct finding *finding)
{
	struct address number = ADDRESS(FIELD_basic_number);
	struct str *out = &checking->cli->out, cells = STR_INIT, at = STR_INIT;

	str_addf(out, "%d\t", sheet->year);
	command_tsv_cell(out, sheet_text(sheet, &number), false);
	command_tsv_cell(out, finding->rule->id, false);
	command_tsv_cell(out, severity_name(finding->severity), false);
	address_format(&finding->at, &cells);
	command_tsv_cell(out, cells.text, false);
	str_clear(&cells);
	for (size_t i = 0; i < finding->also_count; i++) {
		str_add(&cells, i ? " " : "");
		address_format(&finding->also[i], &cells);
	}
	command_tsv_cell(out, cells.text, false);
	command_tsv_cell(out, finding->message, false);
	command_tsv_cell(out, finding->ack_reason, false);
	command_tsv_cell(out, finding->ack_login, false);
	if (finding->ack_reason)
		moment_format(&at, finding->ack_at, MOMENT_UTC);
	command_tsv_cell(out, at.text, true);
	str_release(&cells);
	str_release(&at);
}

static void tell_text(struct checking *checking, const struct finding *finding)
{
	struct str *out = &checking->cli->out;

	str_add(out, "  ");
	text_pad(out, severity_label(finding->severity), strlen(severity_label(finding->severity)), 8, false,
		 TEXT_NARROW);
	command_text(out, finding->message, false);
	str_addf(out, "\n          %s ", finding->rule->id);
	address_format(&finding->at, out);
	str_add_char(out, '\n');
	if (!finding->ack_reason)
		return;
	str_addf(out, "          %s ", _("acknowledged:"));
	command_text(out, finding->ack_reason, false);
	str_add(out, " (");
	command_text(out, finding->ack_login, false);
	str_add_char(out, ' ');
	moment_format(out, finding->ack_at, MOMENT_MINUTE);
	str_add(out, ")\n");
}

static void tell_head(struct checking *checking, const struct sheet *sheet)
{
	struct address number = ADDRESS(FIELD_basic_number), name = ADDRESS(FIELD_basic_name);
	struct str *out = &checking->cli->out;

	command_text(out, sheet_text(sheet, &number), false);
	str_add_char(out, ' ');
	year_format(out, sheet->year, YEAR_LONG, &checking->cli->service->masters->eras);
	str_add_char(out, ' ');
	command_text(out, sheet_text(sheet, &name), false);
	str_addf(out, " [%s]\n", state_label(sheet->state));
}

static void count(struct checking *checking, const struct findings *found)
{
	struct finding_counts counts = findings_count(found, SECTION_COUNT);

	checking->sheets++;
	checking->counts.errors += counts.errors;
	checking->counts.warnings += counts.warnings;
	checking->counts.notes += counts.notes;
	checking->counts.acknowledged += counts.acknowledged;
}

static enum rc tell_sheet(const struct sheet *sheet, const struct findings *found, void *arg,
			  struct err *err)
{
	struct checking *checking = arg;
	bool head = false;

	(void)err;
	count(checking, found);
	for (size_t i = 0; i < found->count; i++) {
		const struct finding *finding = &found->items[i];

		if (!is_wanted(checking, finding))
			continue;
		if (checking->tsv) {
			tell_tsv(checking, sheet, finding);
			continue;
		}
		if (!head)
			tell_head(checking, sheet);
		head = true;
		tell_text(checking, finding);
	}
	return RC_OK;
}

static void tell_counts(struct checking *checking)
{
	const struct finding_counts *counts = &checking->counts;

	str_addf(&checking->cli->out, _("sheets: %zu; errors: %zu, warnings: %zu, notes: %zu, acknowledged: %zu\n"),
		 checking->sheets, counts->errors, counts->warnings, counts->notes, counts->acknowledged);
}

static enum rc read_step(const struct options *options, enum step *step, struct err *err)
{
	int index = 0;
	enum rc rc = options_choice(options, "for", "pass_on|settle|publish", &index, err);

	*step = options_given(options, "for") ? (enum step)(STEP_PASS_ON + index) : STEP_NONE;
	return rc;
}

static enum rc find(struct cli *cli, const struct options *options, bool tsv, struct err *err)
{
	struct check_query query = {
		.section = options_value(options, "section"),
		.numbers = options->operands,
		.number_count = options->operand_count,
	};
	struct checking checking = { .cli = cli, .tsv = tsv };
	int severity = 0;
	enum rc rc = command_year(cli, options, &query.year, err);

	if (!rc)
		rc = options_choice(options, "severity", "note|warning|error", &severity, err);
	if (!rc)
		rc = read_step(options, &query.step, err);
	if (rc)
		return rc;
	checking.least = (enum severity)(SEVERITY_NOTE + severity);
	rc = check_each(cli->service, &query, tell_sheet, &checking, err);
	if (rc)
		return rc;
	if (!tsv)
		tell_counts(&checking);
	cli->status = checking.counts.errors ? 1 : 0;
	return RC_OK;
}

/* ---- answers ---- */

static void tell_answer(struct cli *cli, const struct sheet *sheet, const char *id, bool withdraw)
{
	struct address number = ADDRESS(FIELD_basic_number);

	command_text(&cli->out, sheet_text(sheet, &number), false);
	str_add_char(&cli->out, ' ');
	year_format(&cli->out, sheet->year, YEAR_LONG, &cli->service->masters->eras);
	str_addf(&cli->out, " (%d) %s: %s\n", sheet->year, id, withdraw ? _("no longer acknowledged") : _("acknowledged"));
}

static enum rc answer(struct cli *cli, const struct options *options, const char *id, bool withdraw,
		      struct err *err)
{
	const char *why = options_value(options, "why"), *cell = options_value(options, "cell");
	const struct rule *rule = NULL;
	struct sheet *sheet = NULL;
	struct address at;
	enum rc rc;

	if (options->operand_count != 1)
		return err_set(err, RC_USAGE, _("name the sheet by its NUMBER"));
	rc = rule_find(id, &rule, err) ? RC_USAGE : command_sheet(cli, options, &sheet, err);
	if (!rc && cell)
		rc = address_parse(cell, cli->service->masters, &at, err);
	if (!rc)
		rc = (withdraw ? check_withdraw : check_acknowledge)(cli->service, sheet->id, rule,
								     cell ? &at : NULL, why, NULL, err);
	if (!rc)
		tell_answer(cli, sheet, rule->id, withdraw);
	sheet_free(sheet);
	return rc;
}

enum rc command_check(struct cli *cli, const struct options *options, struct err *err)
{
	const char *acknowledge = options_value(options, "acknowledge");
	const char *withdraw = options_value(options, "withdraw");
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (rc)
		return rc;
	if (options_given(options, "list")) {	/* needs no store */
		list_checks(cli, tsv);
		return RC_OK;
	}
	if (acknowledge && withdraw)
		return err_set(err, RC_USAGE, _("either --acknowledge or --withdraw"));
	rc = cli_open(cli, err);
	if (rc)
		return rc;
	cli->service->way = "check";
	if (acknowledge || withdraw)
		return answer(cli, options, acknowledge ? acknowledge : withdraw, withdraw != NULL, err);
	return find(cli, options, tsv, err);
}
