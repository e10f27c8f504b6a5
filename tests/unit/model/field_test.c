/* SPDX-License-Identifier: GPL-3.0-or-later */
/* field - guards of the catalogue: whoever adds a field is told what is missing. */
#include "check.h"

#include "base/i18n.h"
#include "base/text.h"
#include "model/field.h"
#include "model/kind.h"

static int filled(const char *text)
{
	return text && text[0];
}

static void fields_are_complete(void)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = field_info((enum field_id)i);

		if (!CHECK(filled(field->prefix) && field->leaf && filled(field->name) &&
			   filled(field->english) && filled(field->table) &&
			   filled(field->column) && filled(field->help)))
			printf("# field %d %s\n", i, field_key((enum field_id)i));
		CHECK((unsigned)field->kind < KIND_COUNT);
		CHECK(field->width > 0);
		CHECK(field->min < field->max);
		CHECK(field->least <= field->scale);
		CHECK(field->carry >= CARRY_COPY && field->carry <= CARRY_EMPTY);
	}
}

/* The form and the page have 22 columns for the name of a field. */
static void names_fit_beside_their_fields(void)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = field_info((enum field_id)i);

		if (!CHECK(text_width(field->name, strlen(field->name), TEXT_NARROW) <= 22) ||
		    !CHECK(text_width(field->english, strlen(field->english), TEXT_NARROW) <= 22))
			printf("# %s, %s\n", field->name, field->english);
	}
}

static void kinds_and_attributes_agree(void)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		const struct field *field = field_info((enum field_id)i);

		CHECK_INT(field->kind == KIND_CHOICE, field->choices != NULL);
		CHECK_INT(field->kind == KIND_DECIMAL, field->scale > 0);
		CHECK_INT(!strcmp(field->table, "evaluation"), field->criterion != NULL);
		if (!kind_info(field->kind)->number)
			CHECK_INT(field->min, 0);
	}
}

static void keys_are_unique(void)
{
	for (int i = 0; i < FIELD_COUNT; i++)
		for (int j = 0; j < i; j++)
			if (!CHECK(strcmp(field_key((enum field_id)i),
					  field_key((enum field_id)j))))
				printf("# %s twice\n", field_key((enum field_id)i));
	CHECK_TEXT(field_key(FIELD_basic_strategy_policy), "basic.strategy.policy");
	CHECK_TEXT(field_key(FIELD_basic_sdg), "basic.sdg");
	CHECK_TEXT(field_key(FIELD_evaluation_needs_score), "evaluation.needs.score");
	CHECK_TEXT(field_key(FIELD_memo), "memo");
	CHECK(field_key(FIELD_cost_settled) == field_key(FIELD_cost_settled));
}

static int same_place(const struct field *a, const struct field *b)
{
	return !strcmp(a->table, b->table) && !strcmp(a->column, b->column) &&
	       !strcmp(a->criterion ? a->criterion : "", b->criterion ? b->criterion : "");
}

static void columns_hold_one_field(void)
{
	for (int i = 0; i < FIELD_COUNT; i++)
		for (int j = 0; j < i; j++)
			if (!CHECK(!same_place(field_info((enum field_id)i),
					       field_info((enum field_id)j))))
				printf("# %s and %s\n", field_key((enum field_id)i),
				       field_key((enum field_id)j));
}

static void sections_are_contiguous(void)
{
	int last = 0;

	for (int i = 0; i < FIELD_COUNT; i++) {
		int section = (int)field_info((enum field_id)i)->section;

		CHECK(section == last || section == last + 1);
		last = section;
	}
	CHECK_INT(last, SECTION_COUNT);	/* the memo, of no section */
	CHECK_INT(field_info(FIELD_memo)->section, SECTION_COUNT);
}

/* The order of cells takes the fields of one prefix for one group. */
static void groups_are_contiguous(void)
{
	for (int i = 1; i < FIELD_COUNT; i++) {
		const char *prefix = field_info((enum field_id)i)->prefix;

		if (!strcmp(prefix, field_info((enum field_id)(i - 1))->prefix) ||
		    !strcmp(prefix, "basic"))
			continue;
		for (int j = 0; j < i; j++)
			CHECK(strcmp(prefix, field_info((enum field_id)j)->prefix));
	}
}

static void sections_have_words(void)
{
	for (int i = 0; i < SECTION_COUNT; i++) {
		enum section_id id = (enum section_id)i;

		CHECK(filled(section_key(id)) && filled(section_name(id)));
		for (int j = 0; j < i; j++)
			CHECK(strcmp(section_key(id), section_key((enum section_id)j)));
	}
	CHECK_TEXT(section_key(SECTION_cost), "cost");
	CHECK_TEXT(section_name(SECTION_cost), "コストの推移");
}

static void labels_follow_the_language(void)
{
	i18n_start("en");
	CHECK_TEXT(field_label(FIELD_cost_settled), "Settled");
	CHECK_TEXT(section_label(SECTION_direction), "Direction");
	CHECK_TEXT(field_info(FIELD_cost_settled)->name, "決算額");
}

static void flags_mark_what_the_rules_need(void)
{
	int funding = 0, derived = 0, settlement = 0;

	for (int i = 0; i < FIELD_COUNT; i++) {
		unsigned flags = field_info((enum field_id)i)->flags;

		funding += (flags & FIELD_FUNDING) != 0;
		derived += (flags & FIELD_DERIVED) != 0;
		settlement += (flags & FIELD_SETTLEMENT) != 0;
	}
	CHECK_INT(funding, 3);
	CHECK_INT(derived, 1);
	CHECK_INT(settlement, 4);
}

static void by_key(void)
{
	for (int id = 0; id < FIELD_COUNT; id++)
		CHECK_INT(field_keyed(field_key((enum field_id)id)), id);
	CHECK_INT(field_keyed("basic"), FIELD_COUNT);
	CHECK_INT(field_keyed(""), FIELD_COUNT);
	CHECK_INT(field_keyed("zzz"), FIELD_COUNT);
}

/* Fields of one prefix stand together in the catalogue: their group is the first of them. */
static void groups(void)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		enum field_id group = field_group((enum field_id)id);

		CHECK_TEXT(field_info(group)->prefix, field_info((enum field_id)id)->prefix);
		CHECK(group == 0 || strcmp(field_info((enum field_id)(group - 1))->prefix, field_info(group)->prefix));
	}
	CHECK_INT(field_group(FIELD_indicator_actual), FIELD_indicator_name);
	CHECK_INT(field_group(FIELD_basic_sdg), FIELD_basic_sdg);
}

TESTS(TEST(fields_are_complete), TEST(names_fit_beside_their_fields),
      TEST(kinds_and_attributes_agree), TEST(keys_are_unique),
      TEST(columns_hold_one_field), TEST(sections_are_contiguous), TEST(groups_are_contiguous),
      TEST(sections_have_words), TEST(labels_follow_the_language),
      TEST(flags_mark_what_the_rules_need), TEST(by_key), TEST(groups))
