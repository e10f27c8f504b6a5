/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * show, set, fields - one sheet, cell by cell.
 */
#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/text.h"
#include "cli/command.h"
#include "cli/lineage.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse_lineage.h"
#include "service/edit.h"
#include "service/mark.h"
#include "service/service.h"

const struct option show_options[] = { OPTION_YEAR, OPTION_FORMAT, { NULL, NULL, NULL } };
const struct option fields_options[] = { OPTION_FORMAT, { NULL, NULL, NULL } };
const struct option set_options[] = {
	OPTION_YEAR,
	{ "expect", "OLD", N_("change it only if OLD stands there now; '' for empty") },
	{ "reason", "R", N_("why the cell is empty (with VALUE ''): 集計中, 設定なし ...") },
	{ "why", OPTION_TEXT, N_("why it is changed; kept in the history") },
	{ NULL, NULL, NULL },
};

/* CELL as an address that this sheet can have. */
static enum rc read_cell(struct cli *cli, const struct sheet *sheet, const char *text,
			 struct address *at, struct err *err)
{
	enum rc rc = address_parse(text, cli->service->masters, at, err);
	int *years = NULL;
	size_t count, i = 0;

	if (rc || !at->year)
		return rc;
	count = sheet_years(sheet, at->field, &years);
	while (i < count && years[i] != at->year)
		i++;
	free(years);
	if (i == count && !sheet_has(sheet, at))
		return err_set(err, RC_USAGE, _("the sheet of %d has no column for %d"), sheet->year,
			       at->year);
	return RC_OK;
}

/* ---- show ---- */

static void add_value(struct cli *cli, const struct sheet *sheet, const struct address *at,
		      struct str *out)
{
	struct value value = derive_effective(sheet, at, cli->service->masters);

	field_format(at->field, &value, out);
	value_release(&value);
}

static void show_tsv(struct cli *cli, const struct sheet *sheet, const struct address *at)
{
	struct str address = STR_INIT, value = STR_INIT;

	address_format(at, &address);
	add_value(cli, sheet, at, &value);
	command_tsv_cell(&cli->out, address.text, false);
	command_tsv_cell(&cli->out, value.text, false);
	command_tsv_cell(&cli->out, value.length ? NULL : sheet_reason(sheet, at), true);
	str_release(&address);
	str_release(&value);
}

/* What is shown, and whose the values of its indicators were. */
struct showing {
	struct cli *cli;
	const struct sheet *sheet;
	struct timeline timelines[INDICATOR_SLOTS + 1];
};

/* " [to be confirmed]": what is said about the cell besides why it is empty. */
static void add_marks(const struct sheet *sheet, const struct address *at, struct str *out)
{
	static const char *const marks[] = { "provisional", "check", "confirmed", "corrected" };
	struct str address = STR_INIT;

	address_format(at, &address);
	for (size_t i = 0; i < sizeof(marks) / sizeof(*marks); i++)
		if (sheet_mark(sheet, address.text, marks[i]))
			str_addf(out, " [%s]", mark_label(marks[i]));
	str_release(&address);
}

/* "Costs", and who has confirmed them. */
static void add_section(const struct sheet *sheet, enum section_id section, struct str *out)
{
	struct str who = STR_INIT, day = STR_INIT;

	str_addf(out, "\n%s", section_label(section));
	if (mark_confirmed(sheet, section_key(section), &who, &day)) {
		str_addf(out, " [%s: ", mark_label("confirmed"));
		command_text(out, who.text, false);
		str_addf(out, " %s]", day.text);
	}
	str_add_char(out, '\n');
	str_release(&who);
	str_release(&day);
}

/* "label: value", further lines of a text below it. */
static void show_text(const struct showing *showing, const struct address *at)
{
	struct cli *cli = showing->cli;
	const struct sheet *sheet = showing->sheet;
	struct value value = derive_effective(sheet, at, cli->service->masters);
	const char *reason = sheet_reason(sheet, at);
	const struct empty_reason *known = reason ? masters_reason(cli->service->masters, reason) : NULL;
	struct str label = STR_INIT, shown = STR_INIT;

	address_label(at, cli->service->masters, &label);
	field_show(at->field, &value, cli->service->masters, &shown);
	str_addf(&cli->out, "  %s: ", label.text);
	if (value.type != VALUE_EMPTY)
		command_text(&cli->out, shown.text, true);
	else if (reason)
		str_addf(&cli->out, "(%s)", known ? known->label : reason);
	add_marks(sheet, at, &cli->out);
	if (field_info(at->field)->repeat == REPEAT_INDICATOR_YEAR)
		lineage_owner(&showing->timelines[at->row], at, &cli->out);
	str_add_char(&cli->out, '\n');
	value_release(&value);
	str_release(&label);
	str_release(&shown);
}

static void show_head(struct cli *cli, const struct sheet *sheet)
{
	struct address number = ADDRESS(FIELD_basic_number), name = ADDRESS(FIELD_basic_name);

	year_format(&cli->out, sheet->year, YEAR_LONG, &cli->service->masters->eras);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, sheet_text(sheet, &number), false);
	str_add_char(&cli->out, ' ');
	command_text(&cli->out, sheet_text(sheet, &name), false);
	str_addf(&cli->out, " [%s]\n", state_label(sheet->state));
}

static void show_cells(const struct showing *showing)
{
	const struct sheet *sheet = showing->sheet;
	enum section_id section = SECTION_COUNT;

	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct address *at = &sheet->cells[i].at;

		if (field_info(at->field)->section != section) {
			section = field_info(at->field)->section;
			if (section == SECTION_COUNT)
				str_addf(&showing->cli->out, "\n%s\n", field_label(at->field));
			else
				add_section(sheet, section, &showing->cli->out);
		}
		show_text(showing, at);
	}
}

static enum rc show_sheet(struct cli *cli, const struct sheet *sheet, struct err *err)
{
	struct showing showing = { .cli = cli, .sheet = sheet };
	enum rc rc;

	show_head(cli, sheet);
	rc = lineage_lines(cli, sheet, err);
	for (int row = 1; row <= INDICATOR_SLOTS && !rc; row++)
		if (sheet_series(sheet, row))
			rc = browse_series(cli->service, sheet, row, &showing.timelines[row], err);
	if (!rc)
		show_cells(&showing);
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		timeline_release(&showing.timelines[row]);
	return rc;
}

static enum rc show_cell(struct cli *cli, const struct sheet *sheet, const char *text, bool tsv,
			 struct err *err)
{
	struct address at;
	enum rc rc = read_cell(cli, sheet, text, &at, err);
	struct str value = STR_INIT;

	if (rc)
		return rc;
	if (tsv) {
		show_tsv(cli, sheet, &at);
		return RC_OK;
	}
	add_value(cli, sheet, &at, &value);
	command_text(&cli->out, value.text, true);
	str_add_char(&cli->out, '\n');
	str_release(&value);
	return RC_OK;
}

enum rc command_show(struct cli *cli, const struct options *options, struct err *err)
{
	struct sheet *sheet = NULL;
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (!rc)
		rc = command_sheet(cli, options, &sheet, err);
	if (rc)
		return rc;
	if (options->operand_count == 2)
		rc = show_cell(cli, sheet, options->operands[1], tsv, err);
	else if (!tsv)
		rc = show_sheet(cli, sheet, err);
	for (size_t i = 0; tsv && options->operand_count == 1 && i < sheet->cell_count; i++)
		show_tsv(cli, sheet, &sheet->cells[i].at);
	sheet_free(sheet);
	return rc;
}

/* ---- set ---- */

static enum rc parse_edit(struct cli *cli, const struct options *options,
			  const struct sheet *sheet, struct edit *edit, struct err *err)
{
	const char *expect = options_value(options, "expect");
	enum rc rc = read_cell(cli, sheet, options->operands[1], &edit->at, err);

	if (!rc)
		rc = edit_parse(cli->service, sheet, &edit->at, options->operands[2], &edit->value, err);
	if (!rc && expect) {
		edit->expect = true;
		rc = edit_parse(cli->service, sheet, &edit->at, expect, &edit->expected, err);
	}
	edit->sheet_id = sheet->id;
	edit->why = options_value(options, "why");
	edit->empty_reason = options_value(options, "reason");
	return rc;
}

/* "'133,348'", or "'' (集計中)" */
static void add_side(struct cli *cli, const struct edit *edit, const struct value *value,
		     const char *reason)
{
	struct str text = STR_INIT;

	field_format(edit->at.field, value, &text);
	str_add_char(&cli->out, '\'');
	command_text(&cli->out, text.text, false);
	str_add_char(&cli->out, '\'');
	if (value->type == VALUE_EMPTY && reason) {
		str_add(&cli->out, " (");
		command_text(&cli->out, reason, false);
		str_add_char(&cli->out, ')');
	}
	str_release(&text);
}

/* A label that no list knows is kept; whoever mistyped it should hear of it. */
static bool is_unknown_choice(const struct cli *cli, const struct edit *edit)
{
	const char *list = field_info(edit->at.field)->choices;

	return list && edit->value.type == VALUE_TEXT &&
	       !masters_choice(cli->service->masters, list, edit->value.text);
}

/* "088 令和5年度 (2023) cost.settled@2023: '133348' -> '133384'" */
static void tell_change(struct cli *cli, const struct sheet *before, const struct edit *edit,
			bool changed)
{
	struct str address = STR_INIT;

	address_format(&edit->at, &address);
	command_text(&cli->out, sheet_text(before, &ADDRESS(FIELD_basic_number)), false);
	str_add_char(&cli->out, ' ');
	year_format(&cli->out, before->year, YEAR_LONG, &cli->service->masters->eras);
	str_addf(&cli->out, " (%d) %s: ", before->year, address.text);
	if (changed) {
		add_side(cli, edit, sheet_get(before, &edit->at), sheet_reason(before, &edit->at));
		str_add(&cli->out, " -> ");
		add_side(cli, edit, &edit->value, edit->empty_reason);
	} else {
		str_add(&cli->out, _("unchanged"));
	}
	if (is_unknown_choice(cli, edit))
		str_addf(&cli->out, _(" (not in the list '%s')"), field_info(edit->at.field)->choices);
	str_add_char(&cli->out, '\n');
	str_release(&address);
}

enum rc command_set(struct cli *cli, const struct options *options, struct err *err)
{
	struct edit edit = { 0 };
	struct receipt receipt = { 0 };
	struct sheet *sheet = NULL;
	enum rc rc = command_sheet(cli, options, &sheet, err);

	if (!rc)
		rc = parse_edit(cli, options, sheet, &edit, err);
	if (!rc)
		rc = edit_cell(cli->service, &edit, &receipt, err);
	if (!rc)
		tell_change(cli, sheet, &edit, receipt.set);
	value_release(&edit.value);
	value_release(&edit.expected);
	sheet_free(sheet);
	return rc;
}

/* ---- fields ---- */

/* The address as a pattern: "indicator.N.actual@Y", "evaluation[.STAGE].needs.score". */
static void add_pattern(struct str *out, const struct field *field)
{
	str_add(out, field->prefix);
	switch (field->repeat) {
	case REPEAT_LIST:
	case REPEAT_INDICATOR:
	case REPEAT_INDICATOR_YEAR:
		str_add(out, ".N");
		break;
	case REPEAT_STAGE:
		str_add(out, "[.STAGE]");
		break;
	case REPEAT_MEMO:
		str_add(out, ".ADDRESS");
		break;
	case REPEAT_ONCE:
	case REPEAT_COST_YEAR:
		break;
	}
	if (*field->leaf)
		str_addf(out, ".%s", field->leaf);
	if (field->repeat == REPEAT_COST_YEAR || field->repeat == REPEAT_INDICATOR_YEAR)
		str_add(out, "@Y");
}

enum rc command_fields(struct cli *cli, const struct options *options, struct err *err)
{
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	for (int id = 0; !rc && id < FIELD_COUNT; id++) {
		const struct field *field = field_info((enum field_id)id);
		const char *kind = kind_info(field->kind)->name;
		struct str pattern = STR_INIT;

		add_pattern(&pattern, field);
		if (tsv) {
			command_tsv_cell(&cli->out, pattern.text, false);
			command_tsv_cell(&cli->out, kind, false);
			command_tsv_cell(&cli->out, field->unit, false);
			command_tsv_cell(&cli->out, field->name, true);
		} else {
			text_pad(&cli->out, pattern.text, pattern.length, 40, false, TEXT_NARROW);
			str_add_char(&cli->out, ' ');
			text_pad(&cli->out, kind, strlen(kind), 8, false, TEXT_NARROW);
			str_addf(&cli->out, " %s - %s\n", field_label((enum field_id)id), _(field->help));
		}
		str_release(&pattern);
	}
	return rc;
}
