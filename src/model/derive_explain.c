/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * derive_explain - how a value follows from others, in words and numbers.
 */
#include "model/derive.h"

#include <stdarg.h>
#include <string.h>

#include "base/decimal.h"
#include "base/err.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"

struct explaining {
	const struct sheet *sheet;
	const struct masters *masters;
	struct address at;
	struct str *out;
};

PRINTF_LIKE(2, 3)
static void add_line(const struct explaining *explaining, const char *format, ...)
{
	va_list args;

	va_start(args, format);
	str_vaddf(explaining->out, format, args);
	va_end(args);
	str_add_char(explaining->out, '\n');
}

/* The cell of another field in the same year (and row). */
static struct address beside(const struct explaining *explaining, enum field_id field)
{
	struct address at = explaining->at;

	at.field = field;
	return at;
}

static void add_value(const struct explaining *explaining, enum field_id field, struct str *out)
{
	struct address at = beside(explaining, field);

	field_show(field, sheet_get(explaining->sheet, &at), explaining->masters, out);
}

static bool is_empty(const struct explaining *explaining, enum field_id field)
{
	struct address at = beside(explaining, field);

	return sheet_get(explaining->sheet, &at)->type == VALUE_EMPTY;
}

/* ---- 人件費計 ---- */

/* "7,132 + 52 = 7,184 thousand yen (1.00 × 7,132,000 yen + …)" */
static void explain_pair(const struct explaining *explaining, const struct labour *labour)
{
	struct str sum = STR_INIT, staff = STR_INIT, hours = STR_INIT, year = STR_INIT;

	decimal_group(&sum, labour->staff, 0, 0);
	str_add(&sum, " + ");
	decimal_group(&sum, labour->overtime, 0, 0);
	str_add(&sum, " = ");
	decimal_group(&sum, labour->amount, 0, 0);
	add_value(explaining, FIELD_cost_share, &staff);
	str_add(&staff, staff.length ? " × " : "0 × ");
	decimal_group(&staff, labour->pair->person_yen, 0, 0);
	add_value(explaining, FIELD_cost_overtime, &hours);
	str_add(&hours, hours.length ? " × " : "0 × ");
	decimal_group(&hours, labour->pair->hour_yen, 0, 0);
	year_say(&year, labour->pair->year, &explaining->masters->eras);
	add_line(explaining, _("%s thousand yen: %s yen for persons, %s yen for hours (unit costs of %s)"),
		 sum.text, staff.text, hours.text, year.text);
	if (!labour->pair->component)
		add_line(explaining, _("only the sum is rounded to thousand yen"));
	if (labour->provisional)
		add_line(explaining, _("provisional: the year itself has no unit costs yet"));
	str_release(&sum);
	str_release(&staff);
	str_release(&hours);
	str_release(&year);
}

static void explain_labour(const struct explaining *explaining)
{
	const struct value *stored = sheet_get(explaining->sheet, &explaining->at);
	struct labour labour;
	struct str typed = STR_INIT, change = STR_INIT;
	int64_t difference;

	if (!derive_labour(explaining->sheet, explaining->at.year, explaining->masters, &labour))
		return;
	explain_pair(explaining, &labour);
	if (stored->type != VALUE_NUMBER || __builtin_sub_overflow(stored->number, labour.amount, &difference))
		return;
	decimal_group(&typed, stored->number, 0, 0);
	str_add(&change, difference > 0 ? "+" : "");
	decimal_group(&change, difference, 0, 0);
	add_line(explaining, _("what stands in the cell holds instead: %s thousand yen (%s)"),
		 typed.text, change.text);
	str_release(&typed);
	str_release(&change);
}

/* ---- settlement and funding ---- */

static void add_term(const struct explaining *explaining, enum field_id field, const char *sign,
		     struct str *out)
{
	str_addf(out, "%s%s ", out->length ? sign : "", field_label(field));
	add_value(explaining, field, out);
}

/* "general 6,546 + state 18,221 + other 0 = 24,767", or settled less the other two. */
static void explain_sum(const struct explaining *explaining)
{
	bool part = field_info(explaining->at.field)->flags & FIELD_FUNDING;
	struct str sum = STR_INIT;
	int64_t amount;

	if (!derive_offer(explaining->sheet, &explaining->at, &amount))
		return;
	for (int i = 0; i < FIELD_COUNT; i++) {
		enum field_id id = (enum field_id)i;

		if (id != explaining->at.field && (field_info(id)->flags & FIELD_SETTLEMENT))
			add_term(explaining, id, part ? " - " : " + ", &sum);
	}
	str_add(&sum, " = ");
	decimal_group(&sum, amount, 0, 0);
	add_line(explaining, _("%s thousand yen"), sum.text);
	str_release(&sum);
}

static void explain_execution(const struct explaining *explaining)
{
	struct str ratio = STR_INIT;
	int64_t tenths;

	if (!derive_execution(explaining->sheet, explaining->at.year, &tenths))
		return;
	add_value(explaining, FIELD_cost_settled, &ratio);
	str_add(&ratio, " / ");
	add_value(explaining, FIELD_cost_budget, &ratio);
	str_add(&ratio, " = ");
	decimal_group(&ratio, tenths, 1, 1);
	add_line(explaining, _("execution rate: settled / budget = %s%%"), ratio.text);
	str_release(&ratio);
}

/* ---- achievement ---- */

static void explain_achievement(const struct explaining *explaining)
{
	struct str target = STR_INIT, actual = STR_INIT, rate = STR_INIT;
	int64_t tenths;
	bool met;

	add_value(explaining, FIELD_indicator_target, &target);
	add_value(explaining, FIELD_indicator_actual, &actual);
	if (!derive_achievement(explaining->sheet, explaining->at.row, explaining->at.year, &tenths, &met)) {
		if (!is_empty(explaining, FIELD_indicator_actual))
			add_line(explaining, _("no achievement: there is no target other than 0"));
	} else if (tenths >= 0) {
		decimal_group(&rate, tenths, 1, 1);
		add_line(explaining, _("achievement: actual / target = %s / %s = %s%%"), actual.text,
			 target.text, rate.text);
	} else if (derive_down(explaining->sheet, explaining->at.row)) {
		add_line(explaining, met ? _("less is better: the target is met, %s is not more than %s")
					      : _("less is better: the target is missed, %s is more than %s"),
			 actual.text, target.text);
	}
	str_release(&target);
	str_release(&actual);
	str_release(&rate);
}

/* ---- change ---- */

static void explain_change(const struct explaining *explaining)
{
	const struct field *field = field_info(explaining->at.field);
	struct str before = STR_INIT, difference = STR_INIT;
	struct change change;

	if (!derive_change(explaining->sheet, &explaining->at, explaining->masters, &change))
		return;
	decimal_group(&before, change.before, field->scale, field->least);
	str_add(&difference, change.difference > 0 ? "+" : "");
	decimal_group(&difference, change.difference, field->scale, field->least);
	if (change.rated) {
		str_add(&difference, change.tenths > 0 ? ", +" : ", ");
		decimal_group(&difference, change.tenths, 1, 1);
		str_add(&difference, "%");
	}
	add_line(explaining, _("the year before: %s (%s)"), before.text, difference.text);
	str_release(&before);
	str_release(&difference);
}

void derive_explain(const struct sheet *sheet, const struct address *at, const struct masters *masters,
		    struct str *out)
{
	const struct explaining explaining = { sheet, masters, *at, out };
	const struct field *field = field_info(at->field);

	if (field->flags & FIELD_DERIVED)
		explain_labour(&explaining);
	if (field->flags & FIELD_SETTLEMENT)
		explain_sum(&explaining);
	if (at->field == FIELD_cost_settled || at->field == FIELD_cost_budget)
		explain_execution(&explaining);
	if (field->repeat == REPEAT_INDICATOR_YEAR)
		explain_achievement(&explaining);
	if (at->year)
		explain_change(&explaining);
}
