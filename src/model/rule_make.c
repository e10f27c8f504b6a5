/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rule_make.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/year.h"
#include "model/kind.h"
#include "model/masters.h"

#define TEXT_COLUMNS 40		/* of a text that a message quotes */

static void forget(struct making *making)
{
	while (making->said_count)
		free(making->said[--making->said_count]);
}

/* A sheet of scope 簡易 has costs and indicators only. */
static bool left_out(const struct making *making, const struct address *at)
{
	switch (field_info(at->field)->section) {
	case SECTION_basic:
	case SECTION_cost:
	case SECTION_indicator:
		return false;
	case SECTION_overview:
	case SECTION_participation:
	case SECTION_result:
	case SECTION_evaluation:
	case SECTION_direction:
	case SECTION_COUNT:
		break;
	}
	return !strcmp(making->sheet->scope, "light");
}

struct finding *make(struct making *making, struct address at, const char *format, ...)
{
	struct finding *finding = NULL;
	struct str message = STR_INIT;
	va_list args;

	if (!left_out(making, &at)) {
		va_start(args, format);
		str_vaddf(&message, format, args);
		va_end(args);
		finding = findings_add(making->found, making->rule, making->severity, &at,
				       str_take(&message));
	}
	forget(making);
	return finding;
}

void make_also(struct finding *finding, struct address at)
{
	if (finding)
		finding_also(finding, &at);
}

void make_basis(struct finding *finding, const char *format, ...)
{
	struct str basis = STR_INIT;
	va_list args;

	if (!finding)
		return;
	str_add(&basis, finding->basis);
	va_start(args, format);
	str_vaddf(&basis, format, args);
	va_end(args);
	str_add_char(&basis, '\n');
	free(finding->basis);
	finding->basis = str_take(&basis);
}

/* ---- words ---- */

static const char *keep(struct making *making, struct str *words)
{
	if (making->said_count == SAID_MAX)
		BUG("too many words for one message of %s", making->rule->id);
	making->said[making->said_count] = str_take(words);
	return making->said[making->said_count++];
}

const char *say_label(struct making *making, struct address at)
{
	struct str words = STR_INIT;

	address_label(&at, making->masters, &words);
	return keep(making, &words);
}

const char *say_year(struct making *making, int year)
{
	struct str words = STR_INIT;

	year_say(&words, year, &making->masters->eras);
	return keep(making, &words);
}

const char *say_number(struct making *making, int64_t number)
{
	struct str words = STR_INIT;

	decimal_group(&words, number, 0, 0);
	return keep(making, &words);
}

const char *say_change(struct making *making, int64_t number)
{
	struct str words = STR_INIT;

	str_add(&words, number > 0 ? "+" : "");
	decimal_group(&words, number, 0, 0);
	return keep(making, &words);
}

const char *say_tenths(struct making *making, int64_t tenths)
{
	struct str words = STR_INIT;

	decimal_group(&words, tenths, 1, 1);
	return keep(making, &words);
}

const char *say_rate(struct making *making, int64_t tenths)
{
	struct str words = STR_INIT, rate = STR_INIT;

	if (tenths >= 0) {
		decimal_group(&rate, tenths, 1, 1);
		str_addf(&words, _(" (%s%%)"), rate.text);
	}
	str_release(&rate);
	return keep(making, &words);
}

const char *say_value(struct making *making, struct address at, const struct value *value)
{
	const struct field *field = field_info(at.field);
	struct str words = STR_INIT, shown = STR_INIT;

	if (field->repeat == REPEAT_INDICATOR_YEAR && value->type == VALUE_NUMBER)
		decimal_group(&shown, value->number, field->scale, 0);
	else
		field_show(at.field, value, making->masters, &shown);
	text_show(&words, shown.text, shown.length, TEXT_ONE_LINE);
	str_release(&shown);
	return keep(making, &words);
}

const char *say_text(struct making *making, const char *text)
{
	struct str words = STR_INIT;
	size_t length = strlen(text), fit = text_fit(text, length, TEXT_COLUMNS, TEXT_NARROW);

	text_show(&words, text, fit, TEXT_ONE_LINE);
	if (fit < length)
		str_add(&words, "…");
	return keep(making, &words);
}
