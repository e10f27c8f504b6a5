/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "view/words.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/address.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/rule.h"
#include "service/mark.h"

#define KEPT_BEFORE 8	/* characters before a difference */

/* What the history names that is no cell of the form. */
static const struct {
	const char *key, *text;
} others[] = {
	{ "sheet.project", N_("Program of all years (its number inside)") },
	{ "sheet.year", N_("Year") },
	{ "sheet.section", N_("Section in charge") },
	{ "sheet.state", N_("State") },
	{ "sheet.scope", N_("Scope") },
};

static bool add_other(const char *address, struct str *out)
{
	for (size_t i = 0; i < sizeof(others) / sizeof(*others); i++) {
		if (strcmp(others[i].key, address))
			continue;
		str_add(out, _(others[i].text));
		return true;
	}
	for (int id = 0; id < SECTION_COUNT; id++) {
		if (strcmp(section_key((enum section_id)id), address))
			continue;
		str_add(out, section_label((enum section_id)id));
		return true;
	}
	return false;
}

/* "indicator.2.series": which indicator of the years before it goes on from. */
static bool add_series(const char *address, struct str *out)
{
	int row = 0, length = 0;

	if (sscanf(address, "indicator.%d.series%n", &row, &length) != 1 || !length || address[length])
		return false;
	str_addf(out, _("Indicator %d"), row);
	str_addf(out, " (%s)", _("its number over the years"));
	return true;
}

/* "Indicator 2" and so on: the label of the row's first cell, for want of a word of its own. */
static bool add_row(const struct masters *masters, const char *address, struct str *out)
{
	struct err unknown = ERR_INIT;
	struct address at;
	bool row = !address_parse_row(address, masters, &at, &unknown);

	err_release(&unknown);
	if (!row)
		return false;
	if (field_info(at.field)->section != SECTION_indicator) {
		address_label(&at, masters, out);
		return true;
	}
	str_addf(out, _("Indicator %d"), at.row);
	if (at.year) {
		str_add_char(out, ' ');
		year_format(out, at.year, YEAR_SHORT, &masters->eras);
	}
	return true;
}

void words_label(const struct masters *masters, const char *address, struct str *out)
{
	size_t plain = strcspn(address, "#");
	char *cell = xstrndup(address, plain);
	const char *mark = address + plain;
	struct address at;
	struct err unknown = ERR_INIT;

	if (!address_parse(cell, masters, &at, &unknown))
		address_label(&at, masters, out);
	else if (!add_other(cell, out) && !add_series(cell, out) && !add_row(masters, cell, out))
		text_show(out, cell, strlen(cell), TEXT_ONE_LINE);
	if (!strcmp(mark, "#empty"))
		str_addf(out, " (%s)", _("why empty"));
	else if (!strcmp(mark, "#row"))
		str_addf(out, " (%s)", _("the row"));
	else if (*mark && rule_named(mark + 1))
		str_addf(out, _(" (acknowledged: %s)"), mark + 1);
	else if (*mark)
		str_addf(out, " (%s)", mark_label(mark + 1));
	err_release(&unknown);
	free(cell);
}

/* Words for what the store keeps as keys and numbers.  false: the text is for people already. */
static bool add_word(const struct masters *masters, const char *address, const char *value,
		     struct str *out)
{
	static const struct {
		const char *key, *text;
	} scopes[] = { { "normal", N_("normal") }, { "light", N_("light") }, { "none", N_("not evaluated") } };

	if (!strcmp(address, "sheet.state")) {
		str_add(out, state_label(value));
		return true;
	}
	for (size_t i = 0; !strcmp(address, "sheet.scope") && i < sizeof(scopes) / sizeof(*scopes); i++)
		if (!strcmp(scopes[i].key, value)) {
			str_add(out, _(scopes[i].text));
			return true;
		}
	for (size_t i = 0; !strcmp(address, "sheet.section") && i < masters->section_count; i++)
		if (masters->sections[i].id == strtoll(value, NULL, 10)) {
			str_add(out, masters->sections[i].name);
			return true;
		}
	return false;
}

/* Of a cell, the value as the form shows it; else the text. */
static void add_value(const struct masters *masters, const char *address, const char *text,
		      struct str *out)
{
	struct err unknown = ERR_INIT;
	struct address at;
	struct value value = VALUE_NONE;
	enum rc rc = address_parse(address, masters, &at, &unknown);

	if (!rc)
		rc = field_parse(at.field, text, &value, &unknown);
	if (!rc)
		field_show(at.field, &value, masters, out);
	else
		str_add(out, text);
	value_release(&value);
	err_release(&unknown);
}

void words_value(const struct masters *masters, const char *address, const char *value,
		 struct str *out)
{
	const struct empty_reason *reason;
	struct str text = STR_INIT;

	if (strstr(address, "#row")) {
		str_add(out, value ? _("there") : _("not there"));
		return;
	}
	if (!value) {
		str_add(out, _("(empty)"));
		return;
	}
	reason = strstr(address, "#empty") ? masters_reason(masters, value) : NULL;
	if (reason)
		str_add(&text, reason->label);
	else if (!add_word(masters, address, value, &text))
		add_value(masters, address, value, &text);
	text_show(out, text.text, text.length, TEXT_LINES);
	str_release(&text);
}

static const char more[] = "...";

/* One line of a text, from a place in it, in at most so many columns. */
static void add_line(const char *text, size_t from, int columns, struct str *out)
{
	size_t line = strcspn(text + from, "\n");
	bool cut;

	if (from) {
		str_add(out, more);
		columns -= (int)strlen(more);
	}
	cut = text[from + line] || text_width(text + from, line, TEXT_WIDE) > columns;
	if (cut)
		line = text_fit(text + from, line, columns - (int)strlen(more), TEXT_WIDE);
	str_add_bytes(out, text + from, line);
	if (cut)
		str_add(out, more);
}

void words_short(const struct masters *masters, const char *address, const char *value,
		 int columns, struct str *out)
{
	struct str whole = STR_INIT;

	words_value(masters, address, value, &whole);
	add_line(whole.text, 0, columns, out);
	str_release(&whole);
}

/* Where the texts begin to differ, a few characters back, but not over a line's beginning. */
static size_t before_difference(const char *text, const char *other)
{
	size_t at = 0, length = strlen(text), back;

	while (text[at] && text[at] == other[at])
		at++;
	for (back = 0; back < length && back <= at; back = text_next(text, length, back))
		;		/* a boundary of characters at or behind it */
	for (int i = 0; i <= KEPT_BEFORE && back > 0 && text[back - 1] != '\n'; i++)
		back = text_previous(text, length, back);
	return back;
}

void words_from_difference(const struct masters *masters, const char *address, const char *value,
			   const char *other, int columns, struct str *out)
{
	struct str whole = STR_INIT, old = STR_INIT;
	size_t from = 0;

	words_value(masters, address, value, &whole);
	words_value(masters, address, other, &old);
	if (strchr(whole.text, '\n') || text_width(whole.text, whole.length, TEXT_WIDE) > columns)
		from = before_difference(whole.text, old.text);
	if (from && text_width(whole.text, from, TEXT_WIDE) <= (int)strlen(more))
		from = 0;
	add_line(whole.text, from, columns, out);
	str_release(&whole);
	str_release(&old);
}
