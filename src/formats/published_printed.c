/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/published_printed.h"

#include <string.h>

#include "base/decimal.h"
#include "base/str.h"
#include "base/text.h"
#include "formats/published.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"

#define ACCOUNT_CUT 17		/* characters */
#define TITLE_CUT 19

static size_t cut_of(enum field_id field)
{
	if (field == FIELD_basic_account_name)
		return ACCOUNT_CUT;
	return field == FIELD_basic_strategy_title ? TITLE_CUT : 0;
}

static void add_text(enum field_id field, const char *text, struct str *out)
{
	size_t cut = cut_of(field), length = strlen(text), count = 0;

	for (size_t at = 0; at < length && (!cut || count < cut); count++) {
		size_t next = text_next(text, length, at);

		if (text[at] == '\n')
			str_add_char(out, ' ');
		else
			str_add_bytes(out, text + at, next - at);
		at = next;
	}
}

/* Money as it is, shares with two decimals, indicators with one. */
static void add_number(const struct field *field, int64_t number, struct str *out)
{
	int64_t beyond = 1;

	for (int i = field->least; i < field->scale; i++)
		beyond *= 10;
	decimal_group(out, decimal_divide(number, beyond), field->least, field->least);
}

void printed_cell(const struct sheet *sheet, const struct address *at,
		  const struct masters *masters, struct str *out)
{
	const struct field *field = field_info(at->field);
	struct value value = derive_effective(sheet, at, masters);
	bool number = field->kind == KIND_NUMBER || field->kind == KIND_DECIMAL;

	if (value.type == VALUE_TEXT)
		add_text(at->field, value.text, out);
	else if (number)
		add_number(field, value.type == VALUE_NUMBER ? value.number : 0, out);
	else if (value.type == VALUE_NUMBER)
		field_format(at->field, &value, out);
	value_release(&value);
}

struct value published_as_printed(const struct sheet *sheet, const struct address *at,
				  const struct masters *masters)
{
	const struct field *field = field_info(at->field);
	struct value value = VALUE_NONE;
	struct err ignored = ERR_INIT;
	struct str text = STR_INIT;
	struct labour labour;

	if (!sheet_has(sheet, at))
		return VALUE_NONE;
	printed_cell(sheet, at, masters, &text);
	if (field_parse(at->field, text.text, &value, &ignored))
		err_release(&ignored);
	str_release(&text);
	if (value.type == VALUE_NUMBER && !value.number && at->year > sheet->year &&
	    (field->flags & (FIELD_SETTLEMENT | FIELD_ACTUAL)))
		return VALUE_NONE;
	if (at->field == FIELD_cost_labour && value.type == VALUE_NUMBER &&
	    derive_labour(sheet, at->year, masters, &labour) && labour.amount == value.number)
		return VALUE_NONE;
	return value;
}
