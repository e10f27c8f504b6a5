/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/rule_look.h"

#include <string.h>

#include "base/text_character.h"
#include "model/diff.h"
#include "model/masters.h"
#include "model/rule_make.h"

bool look_number(const struct sheet *sheet, struct address at, int64_t *number)
{
	const struct value *value = sheet_get(sheet, &at);

	if (value->type != VALUE_NUMBER)
		return false;
	*number = value->number;
	return true;
}

bool look_empty(const struct sheet *sheet, struct address at)
{
	return sheet_get(sheet, &at)->type == VALUE_EMPTY;
}

int64_t look_minus(int64_t a, int64_t b)
{
	int64_t difference;

	if (__builtin_sub_overflow(a, b, &difference))
		return a < b ? INT64_MIN : INT64_MAX;
	return difference;
}

const struct empty_reason *look_reason(const struct making *making, struct address at)
{
	const char *key = sheet_reason(making->sheet, &at);
	const struct empty_reason *reason = key ? masters_reason(making->masters, key) : NULL;

	return reason && sheet_reason_fits(making->sheet, &at, reason) ? reason : NULL;
}

bool look_chosen(const struct making *making, struct address at, const char *wanted)
{
	const char *label = sheet_text(making->sheet, &at), *list = field_info(at.field)->choices;
	const struct choice *choice;

	if (!label || !wanted)
		return false;
	if (!strcmp(label, wanted))
		return true;
	choice = masters_choice(making->masters, list, label);
	return choice && choice == masters_choice(making->masters, list, wanted);
}

int look_first_indicator(const struct making *making)
{
	return making->indicator_count ? making->indicators[0] : 1;
}

bool look_required(const struct making *making, struct address at)
{
	if (!making->required[at.field] || *at.stage)
		return false;
	if (address_is_indicator(&at))
		return at.row == look_first_indicator(making);
	return true;
}

/* The row of last year's sheet with the same series; where nobody knows it, the same row. */
static int prior_row(const struct making *making, int row)
{
	int64_t series = sheet_series(making->sheet, row);

	if (!series || !making->prior->series_count)
		return row;
	return sheet_row_of(making->prior, series);
}

bool look_same_program(const struct making *making)
{
	return making->prior && making->prior->project_id == making->sheet->project_id;
}

bool look_prior(const struct making *making, struct address at, struct address *prior)
{
	if (!look_same_program(making))
		return false;
	if (address_is_indicator(&at))
		at.row = prior_row(making, at.row);
	*prior = at;
	return sheet_has(making->prior, &at);
}

bool look_told(const struct making *making, const struct address *cells, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		struct address prior;

		if (cells[i].year >= making->sheet->year || !look_prior(making, cells[i], &prior) ||
		    !value_equal(sheet_get(making->sheet, &cells[i]), sheet_get(making->prior, &prior)))
			return false;
	}
	return true;
}

bool look_same_text(const char *a, const char *b)
{
	for (;;) {
		size_t blank;

		while ((blank = text_blank(a)))
			a += blank;
		while ((blank = text_blank(b)))
			b += blank;
		if (*a != *b || !*a)
			return *a == *b;
		a++;
		b++;
	}
}

bool look_void(const char *text)
{
	static const char *const words[] = {
		"", "—", "―", "－", "−", "-", "ー", "…", "なし", "なし。", "無し", "無し。", "無", "無。",
		"特になし", "特になし。", "特に無し", "特に無し。", "該当なし", "該当なし。", "ありません。",
		"特にありません。", "特にありません", "N/A", "同上", "同上。",
	};

	for (size_t i = 0; text && i < sizeof(words) / sizeof(*words); i++)
		if (look_same_text(text, words[i]))
			return true;
	return !text;
}
