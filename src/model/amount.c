/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * amount - a sign, a currency, a number, a unit; each looked at once.
 */
#include "model/amount.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/field.h"

#define MONEY_UNIT "千円"
#define THOUSAND 3		/* a thousand yen is 10^3 yen */
#define SHOWN_MAX 60		/* columns of a refused text in a message */

/* Characters that keyboards and spreadsheets give in the place of others. */
static const struct {
	const char *typed, *meant;
} substitutes[] = {
	{ "、", "," }, { "。", "." }, { "ー", "-" }, { "‐", "-" }, { "–", "-" }, { "−", "-" },
	{ "△", "-" }, { "▲", "-" }, { "￥", "¥" }, { "\\", "¥" }, { "\xe3\x80\x80", " " },
	{ "\xc2\xa0", " " },
};

static const struct unit {
	const char *word;
	int exponent;		/* yen are 10^0 */
} units[] = {
	{ "円", 0 }, { "千円", THOUSAND }, { "万円", 4 }, { "百万円", 6 }, { "億円", 8 },
};

/* ---- the parts of the text ---- */

static bool begins(const char *text, const char *word)
{
	return !strncmp(text, word, strlen(word));
}

void amount_plain(const char *text, struct str *out)
{
	char *narrow = text_narrow(text);

	for (const char *at = narrow; *at;) {
		size_t i = 0, count = sizeof(substitutes) / sizeof(*substitutes);

		while (i < count && !begins(at, substitutes[i].typed))
			i++;
		if (i < count) {
			str_add(out, substitutes[i].meant);
			at += strlen(substitutes[i].typed);
		} else {
			str_add_char(out, *at++);
		}
	}
	free(narrow);
}

/* Plain, without the blanks around. */
static char *fold(const char *text)
{
	struct str folded = STR_INIT;

	amount_plain(text, &folded);
	while (folded.length && strchr(" \t\r\n", folded.text[folded.length - 1]))
		str_truncate(&folded, folded.length - 1);
	str_remove(&folded, 0, strspn(folded.text, " \t\r\n"));
	return str_take(&folded);
}

struct parts {
	struct decimal number;
	bool yen;		/* ¥ stood before it */
	const char *unit;	/* what stood behind it, "" for nothing */
	const char *shown;	/* the whole, for messages */
};

/* Sign and currency in either order, the number, the rest. */
static bool split(const char *text, struct parts *parts)
{
	bool negative = *text == '-' && begins(text + 1, "¥");
	size_t used;

	text += negative;
	parts->yen = begins(text, "¥");
	if (parts->yen)
		text += strlen("¥");
	used = decimal_read(text, &parts->number);
	if (!used || (negative && strchr("+-", *text)))
		return false;
	if (negative)
		parts->number.digits = -parts->number.digits;
	parts->unit = text + used;
	parts->unit += strspn(parts->unit, " ");
	return true;
}

/* ---- what is wrong ---- */

static bool is_money(const struct field *field)
{
	return field->unit && !strcmp(field->unit, MONEY_UNIT);
}

static enum rc refuse_shape(const struct field *field, const char *folded, const char *shown,
			    struct err *err)
{
	if (*folded == '(')
		return err_set(err, RC_INVALID, _("'%s' may mean a negative figure or a part of another: type it without brackets, with △ where it is negative"),
			       shown);
	if (*folded == '#')
		return err_set(err, RC_INVALID, _("'%s' is no figure: where it was copied the column was too narrow to show it"),
			       shown);
	if (is_money(field))
		return err_set(err, RC_INVALID, _("'%s' is no amount: type thousand yen (123,235), yen (123,235,000円) or a negative one (△5)"),
			       shown);
	return err_set(err, RC_INVALID, _("'%s' is no figure: type digits, with a point where there are decimals"),
		       shown);
}

static enum rc refuse_decimals(const struct field *field, const char *shown, struct err *err)
{
	if (is_money(field))
		return err_set(err, RC_INVALID, _("'%s' is no whole number of thousand yen"), shown);
	if (!field->scale)
		return err_set(err, RC_INVALID, _("'%s' is no whole number"), shown);
	return err_set(err, RC_INVALID, _("'%s' is no number with at most %d decimals"), shown,
		       field->scale);
}

static enum rc refuse_size(const char *shown, struct err *err)
{
	return err_set(err, RC_INVALID, _("'%s' is too large"), shown);
}

/* ---- figures ---- */

static bool multiply(int64_t *number, int exponent)
{
	while (exponent-- > 0)
		if (__builtin_mul_overflow(*number, 10, number))
			return false;
	return true;
}

static const struct unit *find_unit(const struct parts *parts)
{
	const char *word = *parts->unit ? parts->unit : parts->yen ? "円" : MONEY_UNIT;

	for (size_t i = 0; i < sizeof(units) / sizeof(*units); i++)
		if (!strcmp(units[i].word, word))
			return &units[i];
	return NULL;
}

static enum rc read_money(const struct field *field, const struct parts *parts,
			  const struct reading *reading, int64_t *number, struct err *err)
{
	const struct unit *unit = find_unit(parts);
	int64_t amount = parts->number.digits, divisor = 1, rounded;
	int exponent;

	if (!unit)
		return err_set(err, RC_INVALID, _("'%s': the unit is none of 千円, 円, 万円, 百万円, 億円"),
			       parts->shown);
	exponent = unit->exponent - THOUSAND - parts->number.decimals;
	if (!multiply(&amount, exponent) || !multiply(&divisor, -exponent))
		return refuse_size(parts->shown, err);
	if (amount % divisor && (unit->exponent > 0 || parts->number.decimals > 0))
		return refuse_decimals(field, parts->shown, err);
	rounded = decimal_round(amount, divisor, reading->yen);
	if (amount && !rounded)
		return err_set(err, RC_INVALID, _("'%s' is less than the thousand yen in which the sheet counts"),
			       parts->shown);
	*number = rounded;
	return RC_OK;
}

/* Is it the field's unit, or that of the indicator? */
static bool is_own_unit(const struct field *field, const struct reading *reading, const char *unit)
{
	char *own;
	bool same;

	if (!*unit || (field->unit && !strcmp(field->unit, unit)))
		return true;
	if (!reading->unit || !*reading->unit)
		return false;
	own = fold(reading->unit);
	same = !strcmp(own, unit);
	free(own);
	return same;
}

static enum rc read_number(const struct field *field, const struct parts *parts,
			   const struct reading *reading, int64_t *number, struct err *err)
{
	if (parts->yen || !is_own_unit(field, reading, parts->unit))
		return err_set(err, RC_INVALID, _("'%s': the unit is not that of the field; type the figure alone"),
			       parts->shown);
	if (parts->number.decimals > field->scale)
		return refuse_decimals(field, parts->shown, err);
	return decimal_scale(&parts->number, field->scale, number) ? RC_OK
								   : refuse_size(parts->shown, err);
}

enum rc amount_read(const struct field *field, const char *text, const struct reading *reading,
		    int64_t *number, struct err *err)
{
	char *folded = fold(text);
	struct str shown = STR_INIT;
	struct parts parts;
	enum rc rc;

	text_show(&shown, text, text_fit(text, strlen(text), SHOWN_MAX, TEXT_NARROW), TEXT_ONE_LINE);
	parts.shown = shown.text;
	if (!split(folded, &parts))
		rc = refuse_shape(field, folded, shown.text, err);
	else if (is_money(field))
		rc = read_money(field, &parts, reading, number, err);
	else
		rc = read_number(field, &parts, reading, number, err);
	str_release(&shown);
	free(folded);
	return rc;
}

bool amount_begins(const char *text)
{
	char *folded = fold(text);
	bool does = *folded && (strchr("0123456789+-.,(", *folded) || begins(folded, "¥"));

	free(folded);
	return does;
}
