/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * address - where a cell is, as text and in order.
 *
 * Each field says by prefix, leaf and repetition how its addresses look; they
 * are tried in turn, so that a new field needs nothing here.
 */
#include "model/address.h"

#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/masters.h"

#define YEAR_MIN 1868		/* as base/year.h takes them */
#define YEAR_MAX 2200
#define SHOWN_MAX 100		/* columns of an unknown address in a message */

static bool skip(const char **at, const char *word)
{
	size_t length = strlen(word);

	if (strncmp(*at, word, length))
		return false;
	*at += length;
	return true;
}

/* A number of at most four digits without leading zeros, min..max. */
static bool skip_number(const char **at, int min, int max, int *number)
{
	const char *c = *at;
	int n = 0;

	if (*c < '1' || *c > '9')
		return false;
	for (; *c >= '0' && *c <= '9'; c++) {
		n = n * 10 + (*c - '0');
		if (n > max)
			return false;
	}
	if (n < min)
		return false;
	*number = n;
	*at = c;
	return true;
}

static bool has_row(enum repeat repeat)
{
	return repeat == REPEAT_LIST || repeat == REPEAT_INDICATOR ||
	       repeat == REPEAT_INDICATOR_YEAR;
}

static bool has_year(enum repeat repeat)
{
	return repeat == REPEAT_COST_YEAR || repeat == REPEAT_INDICATOR_YEAR;
}

static bool skip_row(const char **at, const struct field *field, int *row)
{
	int max = field->repeat == REPEAT_LIST ? ADDRESS_ROW_MAX : INDICATOR_SLOTS;

	return skip(at, ".") && skip_number(at, 1, max, row);
}

/* ".LEAF", or nothing for a field that has no leaf. */
static bool skip_leaf(const char **at, const struct field *field)
{
	return !field->leaf[0] || (skip(at, ".") && skip(at, field->leaf));
}

/* ".LEAF" or ".STAGE.LEAF" to the end; the section's own comes first. */
static bool match_stage(const char *rest, const struct field *field,
			const struct masters *masters, const char **stage)
{
	const char *at = rest;

	if (skip_leaf(&at, field) && !*at)
		return true;
	for (size_t i = 0; masters && i < masters->stage_count; i++) {
		const char *key = masters->stages[i].key;

		at = rest;
		if (key[0] && skip(&at, ".") && skip(&at, key) &&
		    skip_leaf(&at, field) && !*at) {
			*stage = key;
			return true;
		}
	}
	return false;
}

static bool match_field(const char *text, enum field_id id,
			const struct masters *masters, struct address *address)
{
	const struct field *field = field_info(id);
	struct address found = ADDRESS(id);

	if (field->repeat == REPEAT_MEMO || !skip(&text, field->prefix))
		return false;
	if (field->repeat == REPEAT_STAGE) {
		if (!match_stage(text, field, masters, &found.stage))
			return false;
		*address = found;
		return true;
	}
	if (has_row(field->repeat) && !skip_row(&text, field, &found.row))
		return false;
	if (!skip_leaf(&text, field))
		return false;
	if (has_year(field->repeat) &&
	    !(skip(&text, "@") && skip_number(&text, YEAR_MIN, YEAR_MAX, &found.year)))
		return false;
	if (*text)
		return false;
	*address = found;
	return true;
}

static bool match_any(const char *text, const struct masters *masters,
		      struct address *address)
{
	for (int id = 0; id < FIELD_COUNT; id++)
		if (match_field(text, (enum field_id)id, masters, address))
			return true;
	return false;
}

static bool is_section(const char *text)
{
	for (int id = 0; id < SECTION_COUNT; id++)
		if (!strcmp(text, section_key((enum section_id)id)))
			return true;
	return false;
}

/* "memo.ADDRESS" or "memo.SECTION"; not a memo of a memo. */
static bool match_memo(const char *text, const struct masters *masters,
		       struct address *address)
{
	struct address about;

	if (!skip(&text, field_info(FIELD_memo)->prefix) || !skip(&text, "."))
		return false;
	if (!is_section(text) && !match_any(text, masters, &about))
		return false;
	*address = ADDRESS(FIELD_memo);
	address->memo = text;
	return true;
}

/* Append the text without rows and years: what field_key() would give. */
static void strip(const char *text, struct str *key)
{
	while (*text && *text != '@') {
		size_t part = strcspn(text, ".@");

		if (part == 0 || strspn(text, "0123456789") != part) {
			str_add(key, key->length ? "." : "");
			str_add_bytes(key, text, part);
		}
		text += part;
		text += *text == '.';
	}
}

/* Append an address that the field could have. */
static void add_example(enum field_id id, struct str *out)
{
	struct address example = ADDRESS(id);

	example.row = has_row(field_info(id)->repeat) ? 1 : 0;
	example.year = has_year(field_info(id)->repeat) ? 2023 : 0;
	address_format(&example, out);
}

static enum rc refuse(const char *text, struct err *err)
{
	struct str shown = STR_INIT, key = STR_INIT, example = STR_INIT;
	enum field_id id;

	text_show(&shown, text, text_fit(text, strlen(text), SHOWN_MAX, TEXT_NARROW), TEXT_ONE_LINE);
	strip(text, &key);
	id = field_keyed(key.text);
	if (id < FIELD_memo)
		add_example(id, &example);
	if (id < FIELD_memo)
		err_set(err, RC_USAGE, _("no such cell '%s'; its address is written like '%s'"),
			shown.text, example.text);
	else
		err_set(err, RC_USAGE, _("no such field '%s'; 'hyoka fields' lists them"), shown.text);
	str_release(&shown);
	str_release(&key);
	str_release(&example);
	return RC_USAGE;
}

enum rc address_parse(const char *text, const struct masters *masters,
		      struct address *address, struct err *err)
{
	if (match_any(text, masters, address) || match_memo(text, masters, address))
		return RC_OK;
	return refuse(text, err);
}

bool address_to_come(const struct address *at, int sheet_year)
{
	return (field_info(at->field)->flags & (FIELD_SETTLEMENT | FIELD_ACTUAL)) &&
	       at->year > sheet_year;
}

struct address address_copy(const struct address *at)
{
	struct address copy = *at;

	copy.stage = at->stage[0] ? xstrdup(at->stage) : "";
	copy.memo = xstrdup(at->memo);
	return copy;
}

void address_release(struct address *at)
{
	if (at->stage[0])
		free((char *)at->stage);
	free((char *)at->memo);
}

enum carry address_carry(const struct address *at, int sheet_year)
{
	if (*at->stage)
		return CARRY_EMPTY;
	return at->year && at->year < sheet_year ? CARRY_COPY : field_info(at->field)->carry;
}

void address_format(const struct address *address, struct str *out)
{
	const struct field *field = field_info(address->field);

	str_add(out, field->prefix);
	if (has_row(field->repeat))
		str_addf(out, ".%d", address->row);
	if (field->repeat == REPEAT_STAGE && address->stage[0])
		str_addf(out, ".%s", address->stage);
	if (field->repeat == REPEAT_MEMO)
		str_addf(out, ".%s", address->memo ? address->memo : "");
	if (field->leaf[0])
		str_addf(out, ".%s", field->leaf);
	if (has_year(field->repeat))
		str_addf(out, "@%d", address->year);
}

/*
 * The first field of the group whose rows stand together on the form: all of a
 * list, of an indicator, of a stage's evaluation.  Else the field itself.
 */
static enum field_id group(enum field_id id)
{
	static enum field_id groups[FIELD_COUNT];	/* made when first asked for, then constant */

	for (int i = 1; !groups[FIELD_COUNT - 1] && i < FIELD_COUNT; i++) {
		enum repeat repeat = field_info((enum field_id)i)->repeat;
		bool row = has_row(repeat) || repeat == REPEAT_STAGE;

		groups[i] = row ? field_group((enum field_id)i) : (enum field_id)i;
	}
	return groups[id];
}

static int compare(int a, int b)
{
	return (a > b) - (a < b);
}

int address_compare(const struct address *a, const struct address *b)
{
	int order = 0;

	if (a->field != b->field)
		order = compare((int)group(a->field), (int)group(b->field));
	if (!order && (*a->stage || *b->stage))
		order = strcmp(a->stage, b->stage);
	if (!order)
		order = compare(a->row, b->row);
	if (!order)
		order = compare((int)a->field, (int)b->field);
	if (!order)
		order = compare(a->year, b->year);
	if (!order && a->memo && b->memo)
		order = strcmp(a->memo, b->memo);
	return order;
}

uint64_t address_rank(const struct address *address)
{
	if (*address->stage || address->memo || address->row < 0 || address->row > UINT16_MAX ||
	    address->year < 0 || address->year > UINT16_MAX)
		return 0;
	return (uint64_t)(group(address->field) + 1) << 48 | (uint64_t)address->row << 32 |
	       (uint64_t)address->field << 16 | (uint64_t)address->year;
}
