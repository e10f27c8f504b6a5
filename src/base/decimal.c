/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/decimal.h"

#include <assert.h>
#include <inttypes.h>
#include <stdbool.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define SCALE_MAX 9

/* Other spellings of the characters of a number; full-width digits come besides. */
static const struct {
	const char *spelling;
	char plain;
} spellings[] = {
	{ "，", ',' }, { "．", '.' }, { "－", '-' }, { "−", '-' }, { "△", '-' },
	{ "▲", '-' }, { "＋", '+' }, { "　", ' ' },
};

/* Length of one character at `at` and what it is in plain ASCII; 0: no part of a number. */
static size_t plain_char(const char *at, char *plain)
{
	const unsigned char *bytes = (const unsigned char *)at;

	if (*bytes < 0x80) {
		*plain = *at;
		return 1;
	}
	if (bytes[0] == 0xef && bytes[1] == 0xbc && bytes[2] >= 0x90 && bytes[2] <= 0x99) {
		*plain = (char)('0' + (bytes[2] - 0x90));
		return 3;
	}
	for (size_t i = 0; i < sizeof(spellings) / sizeof(*spellings); i++) {
		size_t length = strlen(spellings[i].spelling);

		if (!strncmp(at, spellings[i].spelling, length)) {
			*plain = spellings[i].plain;
			return length;
		}
	}
	return 0;
}

static bool make_plain(const char *text, struct str *out)
{
	char plain;

	while (*text) {
		size_t length = plain_char(text, &plain);

		if (!length)
			return false;
		str_add_char(out, plain);
		text += length;
	}
	while (out->length && out->text[out->length - 1] == ' ')
		str_truncate(out, out->length - 1);
	return true;
}

static bool is_digit(char c)
{
	return c >= '0' && c <= '9';
}

static bool add_digit(int64_t *value, char digit)
{
	return !__builtin_mul_overflow(*value, 10, value) &&
	       !__builtin_add_overflow(*value, digit - '0', value);
}

/* The digits before the point; groups of three where there are separators. */
static bool read_whole(const char **at, int64_t *value)
{
	int digits = 0, group = -1;

	for (;; (*at)++) {
		if (is_digit(**at)) {
			if (!add_digit(value, **at))
				return false;
			digits++;
			group += group >= 0;
		} else if (**at == ',') {
			if (group < 0 ? digits < 1 || digits > 3 : group != 3)
				return false;
			group = 0;
		} else {
			return digits > 0 && (group < 0 || group == 3);
		}
	}
}

/* What stands behind the point; zeros beyond the scale are nothing. */
static bool read_fraction(const char **at, int scale, int64_t *value)
{
	int decimals = 0;

	if (**at == '.') {
		(*at)++;
		if (!is_digit(**at))
			return false;
		for (; is_digit(**at); (*at)++, decimals++) {
			if (decimals < scale ? !add_digit(value, **at) : **at != '0')
				return false;
		}
	}
	for (; decimals < scale; decimals++)
		if (!add_digit(value, '0'))
			return false;
	return true;
}

static bool read_number(const char *at, int scale, int64_t *value)
{
	bool negative;

	at += strspn(at, " ");
	negative = *at == '-';
	at += *at == '-' || *at == '+';
	*value = 0;
	if (!read_whole(&at, value) || !read_fraction(&at, scale, value) || *at)
		return false;
	if (negative)
		*value = -*value;
	return true;
}

enum rc decimal_parse(const char *text, int scale, int64_t *value, struct err *err)
{
	struct str plain = STR_INIT, shown = STR_INIT;
	int64_t number = 0;
	bool fine = make_plain(text, &plain) && read_number(plain.text, scale, &number);
	enum rc rc = RC_OK;

	if (fine) {
		*value = number;
	} else {
		text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
		if (scale)
			rc = err_set(err, RC_INVALID, _("'%s' is no number with at most %d decimals"),
				     shown.text, scale);
		else
			rc = err_set(err, RC_INVALID, _("'%s' is no whole number"), shown.text);
	}
	str_release(&plain);
	str_release(&shown);
	return rc;
}

static void format(struct str *out, int64_t value, int scale, int least, bool group)
{
	uint64_t rest = value < 0 ? 0 - (uint64_t)value : (uint64_t)value;
	struct str digits = STR_INIT;
	size_t whole;

	assert(scale >= 0 && scale <= SCALE_MAX && least <= scale);
	str_addf(&digits, "%0*" PRIu64, scale + 1, rest);
	whole = digits.length - (size_t)scale;
	while (digits.length > whole + (size_t)least && digits.text[digits.length - 1] == '0')
		str_truncate(&digits, digits.length - 1);
	if (value < 0)
		str_add_char(out, '-');
	for (size_t i = 0; i < whole; i++) {
		if (group && i && (whole - i) % 3 == 0)
			str_add_char(out, ',');
		str_add_char(out, digits.text[i]);
	}
	if (digits.length > whole)
		str_addf(out, ".%s", digits.text + whole);
	str_release(&digits);
}

void decimal_format(struct str *out, int64_t value, int scale, int least)
{
	format(out, value, scale, least, false);
}

void decimal_group(struct str *out, int64_t value, int scale, int least)
{
	format(out, value, scale, least, true);
}

int64_t decimal_divide(int64_t dividend, int64_t divisor)
{
	int64_t quotient, rest;

	assert(divisor > 0);
	quotient = dividend / divisor;
	rest = dividend % divisor;
	if (rest > 0 && rest >= divisor - rest)
		return quotient + 1;
	if (rest < 0 && -rest >= divisor + rest)
		return quotient - 1;
	return quotient;
}
