/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "base/year.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

#define YEAR_FIRST 1868
#define YEAR_LAST 2200
#define FIRST_OF_ERA "元"
#define FISCAL_YEAR "年度"
#define PLAIN_YEAR "年"

static bool starts(const char *text, const char *with)
{
	return !strncmp(text, with, strlen(with));
}

/* A number of at most four digits; moves over it. */
static bool read_digits(const char **at, int *number)
{
	int digits = 0;

	*number = 0;
	for (; **at >= '0' && **at <= '9'; (*at)++, digits++)
		*number = digits < 4 ? *number * 10 + (**at - '0') : -1;
	return digits > 0 && digits <= 4;
}

/* The era a text begins with, by name or letter in either case; moves over it. */
static const struct era *read_era(const char **at, const struct eras *eras)
{
	for (size_t i = 0; i < eras->count; i++) {
		const struct era *era = &eras->items[i];
		size_t letter = strlen(era->letter);

		if (starts(*at, era->name)) {
			*at += strlen(era->name);
			return era;
		}
		if (letter && !strncasecmp(*at, era->letter, letter)) {
			*at += letter;
			return era;
		}
	}
	return NULL;
}

static bool read_year(const char *at, const struct eras *eras, int *year)
{
	const struct era *era;
	int number;

	at += strspn(at, " ");
	era = read_era(&at, eras);
	at += strspn(at, " ");
	if (era && starts(at, FIRST_OF_ERA)) {
		at += strlen(FIRST_OF_ERA);
		number = 1;
	} else if (!read_digits(&at, &number) || number < 1) {
		return false;
	}
	if (era && number > 99)
		return false;
	*year = era ? era->first_year + number - 1 : number;
	at += strspn(at, " ");
	if (starts(at, FISCAL_YEAR))
		at += strlen(FISCAL_YEAR);
	else if (starts(at, PLAIN_YEAR))
		at += strlen(PLAIN_YEAR);
	at += strspn(at, " ");
	return !*at && *year >= YEAR_FIRST && *year <= YEAR_LAST;
}

enum rc year_parse(const char *text, const struct eras *eras, int *year, struct err *err)
{
	char *narrow = text_narrow(text);
	int found = 0;
	bool fine = read_year(narrow, eras, &found);
	struct str shown = STR_INIT;

	free(narrow);
	if (fine) {
		*year = found;
		return RC_OK;
	}
	text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	err_set(err, RC_INVALID, _("'%s' is no year; write it like 2023, R5 or 令和5年度"), shown.text);
	str_release(&shown);
	return RC_INVALID;
}

/* The latest era that had begun in that year, or NULL. */
static const struct era *era_of(int year, const struct eras *eras)
{
	const struct era *latest = NULL;

	for (size_t i = 0; i < eras->count; i++) {
		const struct era *era = &eras->items[i];

		if (era->first_year <= year && (!latest || era->first_year > latest->first_year))
			latest = era;
	}
	return latest;
}

void year_format(struct str *out, int year, enum year_style style, const struct eras *eras)
{
	const struct era *era = era_of(year, eras);
	int number = era ? year - era->first_year + 1 : year;
	bool brief = style == YEAR_BRIEF || style == YEAR_SHORT;

	if (!era)
		str_addf(out, "%d", year);
	else if (brief)
		str_addf(out, "%s%02d", era->letter, number);
	else if (number == 1)
		str_addf(out, "%s%s", era->name, FIRST_OF_ERA);
	else
		str_addf(out, style == YEAR_PADDED ? "%s%2d" : "%s%d", era->name, number);
	if (style != YEAR_BRIEF)
		str_add(out, FISCAL_YEAR);
}

void year_format_next(struct str *out, int year, const struct eras *eras)
{
	const struct era *era = era_of(year + 1, eras);

	if (era && era == era_of(year, eras))
		str_addf(out, "%d%s", year + 2 - era->first_year, FISCAL_YEAR);
	else
		year_format(out, year + 1, YEAR_LONG, eras);
}

void year_say(struct str *out, int year, const struct eras *eras)
{
	if (!strcmp(i18n_language(), "ja"))
		year_format(out, year, YEAR_LONG, eras);
	else
		str_addf(out, "%d", year);
}
