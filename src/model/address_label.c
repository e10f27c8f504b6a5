/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * address_label - what a person calls a cell.
 *
 * Japanese puts numbers straight behind the word (市長公約2, 戦略プラン2 政策);
 * English puts a blank between.
 */
#include "model/address.h"

#include <stdbool.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/year.h"
#include "model/masters.h"

static bool japanese(void)
{
	return !strcmp(i18n_language(), "ja");
}

static void add_number(int number, struct str *out)
{
	str_addf(out, japanese() ? "%d" : " %d", number);
}

static void add_year(int year, const struct masters *masters, struct str *out)
{
	static const struct eras none;

	str_add_char(out, ' ');
	if (japanese())
		year_format(out, year, YEAR_LONG, masters ? &masters->eras : &none);
	else
		str_addf(out, "%d", year);
}

/* 「戦略プラン 政策」 of row 2: 「戦略プラン2 政策」; "Strategy: policy": "Strategy 2: policy". */
static void add_list(const struct address *address, struct str *out)
{
	const char *label = field_label(address->field);
	size_t word = strlen(label);

	if (field_info(address->field)->leaf[0])
		word = strcspn(label, japanese() ? " " : ":");
	str_add_bytes(out, label, word);
	add_number(address->row, out);
	str_add(out, label + word);
}

static void add_indicator(const struct address *address, struct str *out)
{
	str_add(out, japanese() ? "指標" : _("Indicator"));
	add_number(address->row, out);
	str_addf(out, " %s", field_label(address->field));
}

static void add_stage(const struct address *address, const struct masters *masters,
		      struct str *out)
{
	const struct stage *stage = masters ? masters_stage(masters, address->stage) : NULL;
	const char *label = stage ? stage->label : address->stage;

	if (address->stage[0])
		str_addf(out, japanese() ? "%s（%s） " : "%s (%s) ",
			 section_label(field_info(address->field)->section), label);
	str_add(out, field_label(address->field));
}

/* What the memo is about: a section, an address, or the text as it stands. */
static void add_memo(const struct address *address, const struct masters *masters,
		     struct str *out)
{
	struct err err = ERR_INIT;
	struct address about;

	str_addf(out, "%s ", field_label(address->field));
	for (int id = 0; id < SECTION_COUNT; id++)
		if (!strcmp(address->memo, section_key((enum section_id)id))) {
			str_add(out, section_label((enum section_id)id));
			return;
		}
	if (address_parse(address->memo, masters, &about, &err) == RC_OK && !about.memo)
		address_label(&about, masters, out);
	else
		str_add(out, address->memo);
	err_release(&err);
}

void address_label(const struct address *address, const struct masters *masters,
		   struct str *out)
{
	switch (field_info(address->field)->repeat) {
	case REPEAT_ONCE:
		str_add(out, field_label(address->field));
		return;
	case REPEAT_LIST:
		add_list(address, out);
		return;
	case REPEAT_COST_YEAR:
		str_add(out, field_label(address->field));
		add_year(address->year, masters, out);
		return;
	case REPEAT_INDICATOR:
		add_indicator(address, out);
		return;
	case REPEAT_INDICATOR_YEAR:
		add_indicator(address, out);
		add_year(address->year, masters, out);
		return;
	case REPEAT_STAGE:
		add_stage(address, masters, out);
		return;
	case REPEAT_MEMO:
		add_memo(address, masters, out);
		return;
	}
	BUG("field %d repeats in no known way", (int)address->field);
}
