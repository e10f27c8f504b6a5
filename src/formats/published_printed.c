/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "formats/published_printed.h"

#include <string.h>

#include "base/decimal.h"
#include "base/str.h"
#include "base/text.h"
#include "formats/published.h"
#include "formats/published_way.h"
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

/* The printed form has no words for the direction: only the unit can tell. */
static struct value printed_way(const struct sheet *sheet, const struct address *at)
{
	struct address unit = *at;

	unit.field = FIELD_indicator_unit;
	return way_is_implied(sheet_text(sheet, &unit)) ? value_text("down") : VALUE_NONE;
}

/* Would the reader, from the printed share and overtime, derive this labour cost? */
static bool is_derived(const struct sheet *sheet, int year, int64_t amount,
		       const struct masters *masters)
{
	static const enum field_id fields[] = { FIELD_cost_share, FIELD_cost_overtime };
	struct sheet *printed = sheet_new(sheet->year);
	struct labour labour;
	bool derived;

	for (size_t i = 0; i < sizeof(fields) / sizeof(*fields); i++) {
		struct address at = ADDRESS_AT(fields[i], 0, year);
		const struct value *value = sheet_get(sheet, &at);

		sheet_put(printed, &at, value->type == VALUE_NUMBER ? value : &VALUE_OF_NUMBER(0));
	}
	derived = derive_labour(printed, year, masters, &labour) && labour.amount == amount;
	sheet_free(printed);
	return derived;
}

struct value published_as_printed(const struct sheet *sheet, const struct address *at,
				  const struct masters *masters)
{
	struct value value = VALUE_NONE;
	struct err ignored = ERR_INIT;
	struct str text = STR_INIT;

	if (!sheet_has(sheet, at))
		return VALUE_NONE;
	if (at->field == FIELD_indicator_direction)
		return printed_way(sheet, at);
	printed_cell(sheet, at, masters, &text);
	if (field_parse(at->field, text.text, &value, &ignored))
		err_release(&ignored);
	str_release(&text);
	if (value.type == VALUE_NUMBER && !value.number && address_to_come(at, sheet->year))
		return VALUE_NONE;
	if (at->field == FIELD_cost_labour && value.type == VALUE_NUMBER &&
	    is_derived(sheet, at->year, value.number, masters))
		return VALUE_NONE;
	return value;
}
