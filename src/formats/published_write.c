/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_write - the regular form of a sheet, whole; or as the city prints
 * it, which loses what it cuts.
 *
 * Not carried: memos, marks other than reasons, stages other than the
 * section's own, state and scope.
 */
#include <stdlib.h>
#include <string.h>

#include "base/decimal.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "formats/published.h"
#include "formats/published_cell.h"
#include "formats/published_printed.h"
#include "formats/published_way.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"

#define LEFT_CELLS 5		/* label and up to four values before the right-hand label */

struct writer {
	const struct sheet *sheet;
	enum published_form form;
	const struct masters *masters;
	struct str *out;
};

static void add_tab(struct writer *writer)
{
	str_add_char(writer->out, '\t');
}

static void end_line(struct writer *writer)
{
	str_add_char(writer->out, '\n');
}

static void add_heading(struct writer *writer, enum section_id section)
{
	str_addf(writer->out, "\n## %s\n\n", section_name(section));
}

/* ---- one cell ---- */

static void add_zero(struct writer *writer, const struct field *field, bool explicit)
{
	str_add(writer->out, explicit ? "&#48;" : "0");
	if (field->least)
		str_add(writer->out, ".0");
}

/* Why a cell is empty; 未到来 where the zero rule says it by itself. */
static void add_empty(struct writer *writer, const struct address *at)
{
	const char *reason = sheet_reason(writer->sheet, at);

	if (reason && !strcmp(reason, REASON_TO_COME) && address_to_come(at, writer->sheet->year))
		add_zero(writer, field_info(at->field), false);
	else if (reason)
		str_addf(writer->out, "（%s）", reason);
}

static void add_number(struct writer *writer, const struct address *at, const struct value *value)
{
	const struct field *field = field_info(at->field);

	if (!value->number && address_to_come(at, writer->sheet->year))
		add_zero(writer, field, true);
	else
		decimal_group(writer->out, value->number, field->scale, field->least);
}

/* `explicit`: first character escaped, so that no rule of layout applies. */
static void add_cell(struct writer *writer, const struct address *at, bool explicit)
{
	struct value value = derive_effective(writer->sheet, at, writer->masters);

	if (writer->form == PUBLISHED_AS_PRINTED)
		printed_cell(writer->sheet, at, writer->masters, writer->out);
	else if (value.type == VALUE_EMPTY)
		add_empty(writer, at);
	else if (value.type == VALUE_NUMBER)
		add_number(writer, at, &value);
	else if (explicit)
		cell_encode_explicit(writer->out, value.text);
	else
		cell_encode(writer->out, value.text, writer->masters);
	value_release(&value);
}

static void add_field(struct writer *writer, enum field_id field)
{
	add_cell(writer, &ADDRESS(field), false);
}

/* ---- basic data: left and right columns side by side ---- */

static const struct {
	const char *label;
	enum field_id field;
} right_rows[] = {
	{ "担当部課", FIELD_basic_section }, { "係名", FIELD_basic_unit },
	{ "新規・継続", FIELD_basic_status }, { "事業分類", FIELD_basic_class },
	{ "事業体制", FIELD_basic_arrangement }, { "事業期間", FIELD_basic_period },
};
#define RIGHT_ROWS (int)(sizeof(right_rows) / sizeof(*right_rows))

/* A slot of a list that has no value: not there, there, or with a reason.  False where it has one. */
static bool add_valueless(struct writer *writer, const struct address *at)
{
	if (sheet_get(writer->sheet, at)->type != VALUE_EMPTY)
		return false;
	if (!sheet_has(writer->sheet, at))
		str_add(writer->out, CELL_GAP);
	else if (sheet_reason(writer->sheet, at))
		add_empty(writer, at);
	else
		str_add(writer->out, CELL_BLANK);
	return true;
}

/* Label and value at the right of the row-th line of the block; SDGs follow the table. */
static void add_right(struct writer *writer, int row, int goals)
{
	struct address at = ADDRESS_AT(FIELD_basic_sdg, row - RIGHT_ROWS + 1, 0);

	add_tab(writer);
	if (row < RIGHT_ROWS) {
		str_addf(writer->out, "%s\t", right_rows[row].label);
		add_field(writer, right_rows[row].field);
	} else if (at.row <= goals || at.row == 1) {
		str_add(writer->out, at.row == 1 ? "SDGs\t" : "\t");
		if (at.row > goals)
			return;	/* the label stands even where there is none */
		if (!add_valueless(writer, &at))
			field_show(at.field, sheet_get(writer->sheet, &at), writer->masters, writer->out);
	}
}

static int last_row(const struct writer *writer, enum field_id field)
{
	int *rows = NULL;
	size_t count = sheet_rows(writer->sheet, field, &rows);
	int last = count ? rows[count - 1] : 0;

	free(rows);
	return last;
}

/* Blanks in a name that would read as the end of its number. */
static void add_number_and_name(struct writer *writer)
{
	const char *number = sheet_text(writer->sheet, &ADDRESS(FIELD_basic_number));
	struct str encoded = STR_INIT;

	cell_encode(&encoded, number ? number : "", writer->masters);
	for (const char *c = encoded.text; *c; c++)
		if (*c == ' ')
			str_add(writer->out, "&#32;");
		else
			str_add_char(writer->out, *c);
	str_add_char(writer->out, ' ');
	add_field(writer, FIELD_basic_name);
	str_release(&encoded);
}

static bool is_code(const char *text)
{
	return text && *text && strspn(text, "0123456789-") == strlen(text);
}

/* Code and name in one cell where that comes apart again; else in two. Returns cells used. */
static int add_account(struct writer *writer)
{
	const char *code = sheet_text(writer->sheet, &ADDRESS(FIELD_basic_account_code));
	const char *name = sheet_text(writer->sheet, &ADDRESS(FIELD_basic_account_name));

	if (is_code(code) && name && writer->form == PUBLISHED_WHOLE &&
	    !cell_is_label(name) && !cell_reason(name, writer->masters)) {
		add_field(writer, FIELD_basic_account_code);
		str_add_char(writer->out, ' ');
		add_field(writer, FIELD_basic_account_name);
		return 1;
	}
	if (writer->form == PUBLISHED_AS_PRINTED) {
		add_field(writer, FIELD_basic_account_code);
		str_add(writer->out, code && name ? " " : "");
		add_field(writer, FIELD_basic_account_name);
		return 1;
	}
	add_cell(writer, &ADDRESS(FIELD_basic_account_code), code && !is_code(code));
	add_tab(writer);
	add_field(writer, FIELD_basic_account_name);
	return 2;
}

/* A text whose blanks the reader might take for layout: the risky ones escaped. */
static void add_guarded(struct writer *writer, const struct address *at)
{
	size_t start = writer->out->length;
	struct str text = STR_INIT;

	add_cell(writer, at, false);
	if (writer->form == PUBLISHED_AS_PRINTED)
		return;
	str_add(&text, writer->out->text + start);
	str_truncate(writer->out, start);
	for (const char *c = text.text; *c; c++)
		if (*c == ' ')
			str_add(writer->out, "&#32;");
		else
			str_add_char(writer->out, *c);
	str_release(&text);
}

/* Would the reader take blanks of this text for layout?  Runs of exactly 24 characters before one. */
static bool law_needs_guard(const char *law)
{
	size_t run = 0, length = law ? strlen(law) : 0;

	for (size_t at = 0; at < length; at = text_next(law, length, at)) {
		if (law[at] == ' ' && run == 24)
			return true;
		run = law[at] == ' ' ? 0 : run + 1;
	}
	return false;
}

/* Slots in order, gaps marked; returns the cells used, the label's included. */
static int add_pledges(struct writer *writer)
{
	int last = last_row(writer, FIELD_basic_pledge);

	for (int row = 1; row <= last; row++) {
		struct address at = ADDRESS_AT(FIELD_basic_pledge, row, 0);

		add_tab(writer);
		if (!add_valueless(writer, &at))
			add_cell(writer, &at, false);
	}
	return 1 + last;
}

/* Is every cell of a strategy empty, without a reason? */
static bool is_blank_strategy(const struct writer *writer, int row)
{
	for (int id = FIELD_basic_strategy_policy; id <= FIELD_basic_strategy_title; id++) {
		struct address at = ADDRESS_AT((enum field_id)id, row, 0);

		if (sheet_text(writer->sheet, &at) || sheet_reason(writer->sheet, &at))
			return false;
	}
	return true;
}

static void add_strategy(struct writer *writer, int row)
{
	struct address at = ADDRESS_AT(FIELD_basic_strategy_policy, row, 0);
	bool there = sheet_has(writer->sheet, &at), blank = is_blank_strategy(writer, row);

	for (int id = FIELD_basic_strategy_policy; id <= FIELD_basic_strategy_title; id++) {
		at.field = (enum field_id)id;
		add_tab(writer);
		if (blank && id == FIELD_basic_strategy_policy)
			str_add(writer->out, there ? CELL_BLANK : CELL_GAP);
		else if (there && id == FIELD_basic_strategy_title && row == 1)
			add_guarded(writer, &at);
		else if (there)
			add_cell(writer, &at, false);
	}
}

/* As the city lays it out: 個別計画 beside 事業期間, 根拠法令等 beside SDGs. */
static int plan_row(int strategies)
{
	int behind = 2 + strategies;

	return behind > RIGHT_ROWS - 1 ? behind : RIGHT_ROWS - 1;
}

static void add_law(struct writer *writer)
{
	struct address at = ADDRESS(FIELD_basic_law);
	const char *law = sheet_text(writer->sheet, &at);
	struct str encoded = STR_INIT;

	/* The reader counts characters as they are written. */
	cell_encode(&encoded, law ? law : "", writer->masters);
	if (law_needs_guard(encoded.text))
		add_guarded(writer, &at);
	else
		add_cell(writer, &at, false);
	str_release(&encoded);
}

/* Left-hand part of the row-th line of the block. */
static void add_left(struct writer *writer, int row, int strategies)
{
	int used = 2;

	if (row == 0) {
		str_add(writer->out, "予算科目\t");
		used = 1 + add_account(writer);
	} else if (row == 1) {
		str_add(writer->out, "市長公約");
		used = add_pledges(writer);
	} else if (row < 2 + strategies) {
		str_add(writer->out, row == 2 ? "戦略プラン" : "");
		add_strategy(writer, row - 1);
		used = LEFT_CELLS;
	} else if (row == 2 && !strategies) {
		str_add(writer->out, "戦略プラン\t");
	} else if (row == plan_row(strategies)) {
		str_add(writer->out, "個別計画\t");
		add_field(writer, FIELD_basic_plan);
	} else if (row == plan_row(strategies) + 1) {
		str_add(writer->out, "根拠法令等\t");
		add_law(writer);
	} else {
		used = 1;
	}
	for (; used < LEFT_CELLS; used++)
		add_tab(writer);
}

static void write_basic(struct writer *writer)
{
	int strategies = last_row(writer, FIELD_basic_strategy_policy);
	int goals = last_row(writer, FIELD_basic_sdg);
	int left = plan_row(strategies) + 2, right = RIGHT_ROWS + goals;
	int rows = left > right ? left : right;

	str_add(writer->out, "事務事業名\t");
	add_number_and_name(writer);
	end_line(writer);
	for (int row = 0; row < rows; row++) {
		add_left(writer, row, strategies);
		add_right(writer, row, goals);
		end_line(writer);
	}
}

/* ---- tables ---- */

static void write_costs(struct writer *writer)
{
	int *years = NULL;
	size_t count = sheet_years(writer->sheet, FIELD_cost_budget, &years);
	static const struct { enum field_id field; const char *before; } rows[] = {
		{ FIELD_cost_budget, "事業費\t" }, { FIELD_cost_settled, "\t" },
		{ FIELD_cost_general, "\t内訳\t" }, { FIELD_cost_national, "\t\t" }, { FIELD_cost_other, "\t\t" },
		{ FIELD_cost_labour, "人件費\t" }, { FIELD_cost_share, "\t内訳\t" },
		{ FIELD_cost_overtime, "\t\t" }, { FIELD_cost_temporary, "\t\t" },
	};

	str_add(writer->out, "項目\t\t");
	for (size_t i = 0; i < count; i++) {
		add_tab(writer);
		year_format(writer->out, years[i], YEAR_PADDED, &writer->masters->eras);
	}
	end_line(writer);
	for (size_t r = 0; r < sizeof(rows) / sizeof(*rows); r++) {
		const struct field *field = field_info(rows[r].field);

		str_addf(writer->out, "%s%s\t(%s)", rows[r].before, field->name, field->unit);
		for (size_t i = 0; i < count; i++) {
			add_tab(writer);
			add_cell(writer, &ADDRESS_AT(rows[r].field, 0, years[i]), false);
		}
		end_line(writer);
	}
	free(years);
}

/* Parentheses of a unit would end it. */
static void add_unit(struct writer *writer, const char *unit)
{
	struct str encoded = STR_INIT;

	cell_encode(&encoded, unit, writer->masters);
	for (const char *c = encoded.text; *c; c++) {
		if (*c == '(' || *c == ')')
			str_addf(writer->out, "&#%d;", *c);
		else
			str_add_char(writer->out, *c);
	}
	str_release(&encoded);
}

/* A kind that itself ends like a direction's suffix: its last character escaped. */
static void add_kind(struct writer *writer, const struct address *at)
{
	const char *kind = sheet_text(writer->sheet, at);
	size_t start = writer->out->length;

	add_cell(writer, at, false);
	if (writer->form == PUBLISHED_AS_PRINTED || !kind || !way_written(writer->out->text + start))
		return;
	str_truncate(writer->out, writer->out->length - strlen("）"));
	str_add(writer->out, "&#65289;");
}

static void add_indicator_name(struct writer *writer, int row)
{
	struct address name = ADDRESS_AT(FIELD_indicator_name, row, 0);
	struct address unit = ADDRESS_AT(FIELD_indicator_unit, row, 0);
	struct address kind = ADDRESS_AT(FIELD_indicator_kind, row, 0);
	struct address way = ADDRESS_AT(FIELD_indicator_direction, row, 0);
	const char *text = sheet_text(writer->sheet, &unit);

	if (sheet_has(writer->sheet, &name))
		add_cell(writer, &name, false);
	str_add(writer->out, sheet_text(writer->sheet, &name) ? " (" : "(");
	if (text)
		add_unit(writer, text);
	else if (sheet_reason(writer->sheet, &unit))
		add_empty(writer, &unit);
	else
		str_add_char(writer->out, ' ');
	str_add(writer->out, ")\t\t\t\t\t");
	if (sheet_has(writer->sheet, &kind))
		add_kind(writer, &kind);
	if (writer->form == PUBLISHED_WHOLE)
		str_add(writer->out, way_to_write(sheet_text(writer->sheet, &way), text));
	end_line(writer);
}

/* Is a slot's row such that the reader would take it for unused? */
static bool looks_unused(const struct writer *writer, int row)
{
	static const enum field_id texts[] = { FIELD_indicator_name, FIELD_indicator_unit,
					       FIELD_indicator_kind, FIELD_indicator_outline };

	for (size_t i = 0; i < sizeof(texts) / sizeof(*texts); i++) {
		struct address at = ADDRESS_AT(texts[i], row, 0);

		if (sheet_text(writer->sheet, &at) || sheet_reason(writer->sheet, &at))
			return false;
	}
	return true;
}

static void add_series(struct writer *writer, enum field_id field, int row, const int *years,
		       size_t count)
{
	bool unused = looks_unused(writer, row);

	str_addf(writer->out, "\t%s", field_info(field)->name);
	for (size_t i = 0; i < count; i++) {
		struct address at = ADDRESS_AT(field, row, years[i]);
		const struct value *value = sheet_get(writer->sheet, &at);

		add_tab(writer);
		if (!sheet_has(writer->sheet, &at))
			add_zero(writer, field_info(field), false);
		else if (unused && value->type == VALUE_NUMBER && !value->number &&
			 writer->form == PUBLISHED_WHOLE)
			add_zero(writer, field_info(field), true);
		else
			add_cell(writer, &at, false);
	}
	end_line(writer);
}

static void write_indicators(struct writer *writer)
{
	int *years = NULL;
	size_t count = sheet_years(writer->sheet, FIELD_indicator_target, &years);

	for (int row = 1; row <= INDICATOR_SLOTS; row++) {
		struct address outline = ADDRESS_AT(FIELD_indicator_outline, row, 0);

		str_addf(writer->out, "%d\t指標名\t", row);
		add_indicator_name(writer, row);
		add_tab(writer);
		for (size_t i = 0; i < count; i++) {
			add_tab(writer);
			year_format(writer->out, years[i], YEAR_SHORT, &writer->masters->eras);
		}
		end_line(writer);
		add_series(writer, FIELD_indicator_target, row, years, count);
		add_series(writer, FIELD_indicator_actual, row, years, count);
		str_add(writer->out, "\t指標の概要\t");
		if (sheet_has(writer->sheet, &outline))
			add_cell(writer, &outline, false);
		end_line(writer);
	}
	free(years);
}

/* ---- labels with text ---- */

static void write_words(struct writer *writer, enum section_id section)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		const struct field *field = field_info((enum field_id)id);

		if (field->section != section)
			continue;
		if (field->kind == KIND_SCORE) {
			str_addf(writer->out, "%s\t", field->name);
			add_field(writer, (enum field_id)id);
			add_tab(writer);
			id++;	/* its comment stands behind it */
		} else if (id == FIELD_result_issue_work) {
			str_add(writer->out, "課題\t業務\t");
		} else if (id == FIELD_result_issue_organisation) {
			str_add(writer->out, "\t組織、予算等\t");
		} else {
			str_addf(writer->out, "%s\t",
				 id == FIELD_overview_outline ? "概要 (取組内容)" : field->name);
		}
		add_field(writer, (enum field_id)id);
		end_line(writer);
	}
}

void published_write(const struct sheet *sheet, enum published_form form,
		     const struct masters *masters, struct str *out)
{
	struct writer writer = { sheet, form, masters, out };

	str_add(out, out->length ? "\n# " : "\n\n# ");
	year_format(out, sheet->year, YEAR_PADDED, &masters->eras);
	str_add(out, " 事務事業マネジメントシート\n");
	for (int id = 0; id < SECTION_COUNT; id++) {
		enum section_id section = (enum section_id)id;

		add_heading(&writer, section);
		if (section == SECTION_basic)
			write_basic(&writer);
		else if (section == SECTION_cost)
			write_costs(&writer);
		else if (section == SECTION_indicator)
			write_indicators(&writer);
		else
			write_words(&writer, section);
	}
}
