/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/decimal.h"

#include <assert.h>
#include <inttypes.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define SCALE_MAX 9
#define DIGITS_MOST 18		/* decimals that an int64_t may have */
#define NUMBER "0123456789+-.,"

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

/* The characters of the number at the start, plain; the bytes they took. */
static size_t make_plain(const char *text, struct str *out)
{
	size_t at = 0, length;
	char plain;

	while (text[at] && (length = plain_char(text + at, &plain)) && plain == ' ')
		at += length;
	while (text[at] && (length = plain_char(text + at, &plain)) && strchr(NUMBER, plain)) {
		str_add_char(out, plain);
		at += length;
	}
	return at;
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

/* What stands behind the point, without zeros at its end. */
static bool read_fraction(const char **at, struct decimal *number)
{
	const char *digits = *at + 1;
	size_t length;

	if (**at != '.')
		return true;
	length = strspn(digits, "0123456789");
	*at = digits + length;
	if (!length)
		return false;
	while (length && digits[length - 1] == '0')
		length--;
	if (length > DIGITS_MOST)
		return false;
	number->decimals = (int)length;
	for (size_t i = 0; i < length; i++)
		if (!add_digit(&number->digits, digits[i]))
			return false;
	return true;
}

size_t decimal_read(const char *text, struct decimal *number)
{
	struct str plain = STR_INIT;
	struct decimal read = { 0 };
	size_t used = make_plain(text, &plain);
	const char *at = plain.text;
	bool negative = *at == '-';

	at += *at == '-' || *at == '+';
	if (!read_whole(&at, &read.digits) || !read_fraction(&at, &read) || *at)
		used = 0;
	str_release(&plain);
	if (negative)
		read.digits = -read.digits;
	if (used)
		*number = read;
	return used;
}

bool decimal_scale(const struct decimal *number, int scale, int64_t *value)
{
	int64_t scaled = number->digits;

	if (number->decimals > scale)
		return false;
	for (int i = number->decimals; i < scale; i++)
		if (__builtin_mul_overflow(scaled, 10, &scaled))
			return false;
	*value = scaled;
	return true;
}

/* Nothing but blanks? */
static bool is_blank(const char *text)
{
	char plain;
	size_t length;

	while (*text && (length = plain_char(text, &plain)) && plain == ' ')
		text += length;
	return !*text;
}

enum rc decimal_parse(const char *text, int scale, int64_t *value, struct err *err)
{
	struct decimal number;
	struct str shown = STR_INIT;
	size_t used = decimal_read(text, &number);
	enum rc rc = RC_OK;

	if (!used || !is_blank(text + used) || !decimal_scale(&number, scale, value)) {
		text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
		if (scale)
			rc = err_set(err, RC_INVALID, _("'%s' is no number with at most %d decimals"),
				     shown.text, scale);
		else
			rc = err_set(err, RC_INVALID, _("'%s' is no whole number"), shown.text);
	}
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

/* The quotient one away from zero. */
static int64_t away(int64_t quotient, int64_t dividend)
{
	return dividend < 0 ? quotient - 1 : quotient + 1;
}

int64_t decimal_round(int64_t dividend, int64_t divisor, enum decimal_rounding rounding)
{
	int64_t quotient, rest;

	assert(divisor > 0);
	quotient = dividend / divisor;
	rest = dividend % divisor;
	switch (rounding) {
	case DECIMAL_DOWN:
		return quotient;
	case DECIMAL_UP:
		return rest ? away(quotient, dividend) : quotient;
	case DECIMAL_HALF_UP:
		break;
	}
	if (rest > 0 ? rest >= divisor - rest : rest < 0 && -rest >= divisor + rest)
		return away(quotient, dividend);
	return quotient;
}

int64_t decimal_divide(int64_t dividend, int64_t divisor)
{
	return decimal_round(dividend, divisor, DECIMAL_HALF_UP);
}
