/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_basic - basic data: choices, codes, rows of lists; and characters.
 */
#include "model/rule_make.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/masters.h"
#include "model/rule_look.h"

/* ---- choices ---- */

static bool has_list(const struct masters *masters, const char *list)
{
	for (size_t i = 0; i < masters->choice_count; i++)
		if (!strcmp(masters->choices[i].list, list))
			return true;
	return false;
}

void check_choice_unknown(struct making *making)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];
		const struct field *field = field_info(cell->at.field);

		if (field->kind != KIND_CHOICE || cell->value.type != VALUE_TEXT ||
		    masters_choice(making->masters, field->choices, cell->value.text) ||
		    !has_list(making->masters, field->choices))
			continue;
		make(making, cell->at, _("'%s': '%s' is not in the office's list"), say_label(making, cell->at),
		     say_text(making, cell->value.text));
	}
}

static bool holds_in(int from_year, int to_year, int year)
{
	return (!from_year || from_year <= year) && (!to_year || year <= to_year);
}

void check_choice_year(struct making *making)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];
		const struct field *field = field_info(cell->at.field);
		const struct choice *choice;
		int year = cell->at.year ? cell->at.year : making->sheet->year;

		if (field->kind != KIND_CHOICE || cell->value.type != VALUE_TEXT)
			continue;
		choice = masters_choice(making->masters, field->choices, cell->value.text);
		if (choice && !holds_in(choice->from_year, choice->to_year, year))
			make(making, cell->at, _("'%s': '%s' is no choice in %s"), say_label(making, cell->at),
			     say_text(making, cell->value.text), say_year(making, year));
	}
}

void check_section_year(struct making *making)
{
	struct address at = ADDRESS(FIELD_basic_section);

	for (size_t i = 0; i < making->masters->section_count; i++) {
		const struct office_section *section = &making->masters->sections[i];

		if (section->id == making->sheet->section_id &&
		    !holds_in(section->from_year, section->to_year, making->sheet->year))
			make(making, at, _("there was no section '%s' in %s"), say_text(making, section->name),
			     say_year(making, making->sheet->year));
	}
}

/* ---- codes and periods ---- */

/* 会計2桁-款項目6桁-事業2桁 */
static bool is_account(const char *code)
{
	static const char pattern[] = "00-000000-00";

	if (strlen(code) != strlen(pattern))
		return false;
	for (size_t i = 0; code[i]; i++)
		if (pattern[i] == '0' ? code[i] < '0' || code[i] > '9' : code[i] != pattern[i])
			return false;
	return true;
}

void check_account_form(struct making *making)
{
	struct address at = ADDRESS(FIELD_basic_account_code);
	const char *code = sheet_text(making->sheet, &at);
	char *narrow = code ? text_narrow(code) : NULL;

	if (narrow && !is_account(narrow))
		make(making, at, _("the budget account '%s' does not have the form 00-000000-00"),
		     say_text(making, code));
	free(narrow);
}

/* What stands behind the last sign that means "to". */
static const char *last_part(const char *period)
{
	static const char *const signs[] = { "～", "〜", "~", "－", "−", "—", "―", "-", "から" };
	const char *last = period;

	for (size_t i = 0; i < sizeof(signs) / sizeof(*signs); i++)
		for (const char *at = period; (at = strstr(at, signs[i]));) {
			at += strlen(signs[i]);
			last = at > last ? at : last;
		}
	return last;
}

/* The year up to which the period goes; false where it names none. */
static bool period_end(const struct making *making, const char *period, int *year)
{
	const char *last = last_part(period), *until = strstr(last, "まで");
	struct str word = STR_INIT;
	struct err ignored = ERR_INIT;
	enum rc rc;

	str_add_bytes(&word, last, until ? (size_t)(until - last) : strlen(last));
	rc = year_parse(word.text, &making->masters->eras, year, &ignored);
	str_release(&word);
	err_release(&ignored);
	return !rc;
}

void check_period_over(struct making *making)
{
	struct address at = ADDRESS(FIELD_basic_period);
	const char *period = sheet_text(making->sheet, &at);
	int end = 0;

	if (period && period_end(making, period, &end) && end < making->sheet->year)
		make(making, at, _("the period ended with %s"), say_year(making, end));
}

/* ---- rows of lists ---- */

/* Call `tell` for each row of a list that says what an earlier one said, too. */
static void find_twice(struct making *making, enum field_id field,
		       bool (*same)(const struct value *a, const struct value *b),
		       struct finding *(*tell)(struct making *making, const struct cell *cell))
{
	const struct sheet *sheet = making->sheet;

	for (size_t i = 0; i < sheet->cell_count; i++) {
		const struct cell *cell = &sheet->cells[i];
		size_t first = 0;

		if (cell->at.field != field || cell->value.type == VALUE_EMPTY)
			continue;
		while (sheet->cells[first].at.field != field || !same(&sheet->cells[first].value, &cell->value))
			first++;
		if (first < i)
			make_also(tell(making, cell), sheet->cells[first].at);
	}
}

static struct finding *tell_goal(struct making *making, const struct cell *cell)
{
	return make(making, cell->at, _("the goal '%s' stands twice"),
		    say_value(making, cell->at, &cell->value));
}

void check_sdg_twice(struct making *making)
{
	find_twice(making, FIELD_basic_sdg, value_equal, tell_goal);
}

/* 04 and 4 are one pledge. */
static bool same_pledge(const struct value *a, const struct value *b)
{
	char *one = a->type == VALUE_TEXT ? text_narrow(a->text) : NULL;
	char *other = b->type == VALUE_TEXT ? text_narrow(b->text) : NULL;
	bool same = one && other && !strcmp(one + strspn(one, "0"), other + strspn(other, "0"));

	free(one);
	free(other);
	return same;
}

static struct finding *tell_pledge(struct making *making, const struct cell *cell)
{
	return make(making, cell->at, _("the pledge '%s' stands twice"),
		    say_value(making, cell->at, &cell->value));
}

void check_pledge_twice(struct making *making)
{
	find_twice(making, FIELD_basic_pledge, same_pledge, tell_pledge);
}

/* How many cells of the row hold something. */
static int filled(const struct making *making, const enum field_id *fields, int count, int row)
{
	int full = 0;

	for (int i = 0; i < count; i++)
		full += !look_empty(making->sheet, ADDRESS_AT(fields[i], row, 0));
	return full;
}

static const enum field_id strategy[] = { FIELD_basic_strategy_policy, FIELD_basic_strategy_measure,
					  FIELD_basic_strategy_item, FIELD_basic_strategy_title };
#define NUMBERS_OF_STRATEGY 3	/* without the title */

void check_strategy(struct making *making)
{
	int *rows = NULL;
	size_t count = sheet_rows(making->sheet, FIELD_basic_strategy_policy, &rows);

	for (size_t i = 0; i < count; i++) {
		struct address at = ADDRESS_AT(FIELD_basic_strategy_policy, rows[i], 0);
		int any = filled(making, strategy, NUMBERS_OF_STRATEGY + 1, rows[i]);
		struct finding *finding;

		if (!any || filled(making, strategy, NUMBERS_OF_STRATEGY, rows[i]) == NUMBERS_OF_STRATEGY)
			continue;
		finding = make(making, at, _("row %d of the strategic plan wants policy, measure and item"), rows[i]);
		for (int j = 1; j <= NUMBERS_OF_STRATEGY; j++)
			make_also(finding, ADDRESS_AT(strategy[j], rows[i], 0));
	}
	free(rows);
}

/* A row that was made and never filled. */
static void find_empty_rows(struct making *making, const enum field_id *fields, int count)
{
	int *rows = NULL;
	size_t row_count = sheet_rows(making->sheet, fields[0], &rows);

	for (size_t i = 0; i < row_count; i++) {
		struct address at = ADDRESS_AT(fields[0], rows[i], 0);

		if (!filled(making, fields, count, rows[i]))
			make(making, at, _("'%s': there is nothing in this row"), say_label(making, at));
	}
	free(rows);
}

void check_row_empty(struct making *making)
{
	static const enum field_id pledge = FIELD_basic_pledge, sdg = FIELD_basic_sdg;

	find_empty_rows(making, &pledge, 1);
	find_empty_rows(making, strategy, NUMBERS_OF_STRATEGY + 1);
	find_empty_rows(making, &sdg, 1);
}

/* ---- characters ---- */

#define RARE_SHOWN 5

/* Append the rare characters of a text, each once; how many there are. */
static size_t add_rare(const char *text, struct str *rare)
{
	size_t length = strlen(text), count = 0, next;

	for (size_t at = text_find_rare(text, length, 0); at < length; at = text_find_rare(text, length, next)) {
		struct str one = STR_INIT;

		next = text_next(text, length, at);
		text_show(&one, text + at, next - at, TEXT_ONE_LINE);
		if (!strstr(rare->text, one.text) && count++ < RARE_SHOWN)
			str_addf(rare, "%s%s", rare->length ? " " : "", one.text);
		str_release(&one);
	}
	if (count > RARE_SHOWN)
		str_add(rare, " …");
	return count;
}

void check_text_rare(struct making *making)
{
	for (size_t i = 0; i < making->sheet->cell_count; i++) {
		const struct cell *cell = &making->sheet->cells[i];
		struct str rare = STR_INIT;

		if (cell->value.type == VALUE_TEXT && field_info(cell->at.field)->repeat != REPEAT_MEMO &&
		    add_rare(cell->value.text, &rare))
			make(making, cell->at, _("'%s' has characters that may not print: %s"),
			     say_label(making, cell->at), rare.text);
		str_release(&rare);
	}
}
