/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/day.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define FISCAL_MONTH 4	/* the year begins in April */

/* Bytes of one of the words, separated by '|', at the start of the text; 0 for none. */
static size_t skip_word(const char *text, const char *words)
{
	while (*words) {
		size_t length = strcspn(words, "|");

		if (!strncmp(text, words, length))
			return length;
		words += length + (words[length] == '|');
	}
	return 0;
}

/* A number of one or two digits and what closes it; moves over both. */
static bool read_part(const char **at, const char *closing, int *number)
{
	size_t digits, word;

	*at += strspn(*at, " ");
	digits = strspn(*at, "0123456789");
	if (digits < 1 || digits > 2)
		return false;
	*number = (int)strtol(*at, NULL, 10);
	*at += digits;
	*at += strspn(*at, " ");
	word = *closing ? skip_word(*at, closing) : 0;
	*at += word;
	return word || !*closing;
}

/* The year before the first separator, by era or western; moves behind that. */
static bool read_year(const char **at, const struct eras *eras, int *year)
{
	struct err ignored = ERR_INIT;
	size_t length = 0, word = 0;
	char *text;
	bool fine;

	while ((*at)[length] && !(word = skip_word(*at + length, "年|-|/|.")))
		length++;
	text = xstrndup(*at, length);
	fine = word && !year_parse(text, eras, year, &ignored);
	err_release(&ignored);
	free(text);
	*at += length + word;
	return fine;
}

static int days_of(int year, int month)
{
	static const int days[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
	bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;

	return month == 2 && leap ? 29 : days[month - 1];
}

static bool read_day(const char *at, const struct eras *eras, struct day *day)
{
	if (!read_year(&at, eras, &day->year) || !read_part(&at, "月|-|/|.", &day->month) ||
	    !read_part(&at, "", &day->day))
		return false;
	at += skip_word(at, "日");
	at += strspn(at, " ");
	return !*at && day->month >= 1 && day->month <= 12 && day->day >= 1 &&
	       day->day <= days_of(day->year, day->month);
}

enum rc day_parse(const char *text, const struct eras *eras, struct day *day, struct err *err)
{
	char *narrow = text_narrow(text);
	struct day found = { 0 };
	bool fine = read_day(narrow, eras, &found);
	struct str shown = STR_INIT;

	free(narrow);
	if (fine) {
		*day = found;
		return RC_OK;
	}
	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	err_set(err, RC_INVALID, _("'%s' is no day; write it like 2024-03-31, R6.3.31 or 令和6年3月31日"),
		shown.text);
	str_release(&shown);
	return RC_INVALID;
}

void day_format(struct str *out, const struct day *day)
{
	str_addf(out, "%04d-%02d-%02d", day->year, day->month, day->day);
}

int day_fiscal_year(const struct day *day)
{
	return day->month < FISCAL_MONTH ? day->year - 1 : day->year;
}

struct day day_first_of(int fiscal_year)
{
	return (struct day){ fiscal_year, FISCAL_MONTH, 1 };
}

struct day day_last_of(int fiscal_year)
{
	return (struct day){ fiscal_year + 1, FISCAL_MONTH - 1, 31 };
}
