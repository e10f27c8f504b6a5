/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * address_row - which cells stand and fall together, and how a row is called:
 * like any of its cells, without the leaf; so each field's leaf is tried.
 */
#include "model/address.h"

#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"

bool address_row_has(enum field_id of, enum field_id field)
{
	const struct field *a = field_info(of), *b = field_info(field);

	switch (a->repeat) {
	case REPEAT_ONCE:
	case REPEAT_MEMO:
		return of == field;
	case REPEAT_INDICATOR:
		return b->repeat == REPEAT_INDICATOR || b->repeat == REPEAT_INDICATOR_YEAR;
	case REPEAT_LIST:
	case REPEAT_COST_YEAR:
	case REPEAT_INDICATOR_YEAR:
	case REPEAT_STAGE:
		return a->repeat == b->repeat && !strcmp(a->prefix, b->prefix);
	}
	return false;
}

bool address_is_indicator(const struct address *at)
{
	return address_row_has(FIELD_indicator_name, at->field);
}

bool address_same_row(const struct address *row, const struct address *cell)
{
	if (!address_row_has(row->field, cell->field) || row->row != cell->row ||
	    strcmp(row->stage, cell->stage))
		return false;
	if (row->memo && cell->memo && strcmp(row->memo, cell->memo))
		return false;
	return field_info(row->field)->repeat == REPEAT_INDICATOR || row->year == cell->year;
}

/* "indicator.2@2022" with the leaf "target": "indicator.2.target@2022". */
static void add_leaf(const char *row, const struct field *field, struct str *cell)
{
	size_t head = strcspn(row, "@");

	str_add_bytes(cell, row, head);
	if (field->leaf[0])
		str_addf(cell, ".%s", field->leaf);
	str_add(cell, row + head);
}

static bool is_row_of(const char *text, const struct field *field)
{
	size_t length = strlen(field->prefix);

	return field->repeat != REPEAT_ONCE && field->repeat != REPEAT_MEMO &&
	       !strncmp(text, field->prefix, length) && (text[length] == '.' || text[length] == '@');
}

enum rc address_parse_row(const char *text, const struct masters *masters,
			  struct address *address, struct err *err)
{
	struct str cell = STR_INIT;
	struct address found;
	enum rc rc = RC_USAGE;

	for (int id = 0; id < FIELD_COUNT && rc; id++) {
		struct err unknown = ERR_INIT;

		if (!is_row_of(text, field_info((enum field_id)id)))
			continue;
		str_clear(&cell);
		add_leaf(text, field_info((enum field_id)id), &cell);
		rc = address_parse(cell.text, masters, &found, &unknown);
		err_release(&unknown);
		if (!rc && found.field != (enum field_id)id)
			rc = RC_USAGE;
	}
	if (!rc) {
		*address = found;
	} else {
		str_clear(&cell);
		text_show(&cell, text, strlen(text), TEXT_ONE_LINE);
		err_set(err, rc, _("no such row '%s'"), cell.text);
	}
	str_release(&cell);
	return rc;
}
