/* SPDX-License-Identifier: GPL-3.0-or-later */
/* kind - what each kind takes, refuses, writes and shows. */
#include "check.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/kind.h"
#include "model/masters.h"

static struct sdg sdgs[] = { { 9, (char[]){ "産業" } } };
static const struct masters masters = { .sdgs = sdgs, .sdg_count = 1 };

struct taken {
	enum field_id field;
	const char *text;
	const char *export, *shown;	/* "" for empty */
};

static void check_taken(const struct taken *wanted)
{
	struct value value = VALUE_OF_NUMBER(-77);
	struct str export = STR_INIT, shown = STR_INIT;
	struct err err = ERR_INIT;

	if (CHECK_INT(field_parse(wanted->field, wanted->text, &value, &err), RC_OK)) {
		field_format(wanted->field, &value, &export);
		field_show(wanted->field, &value, &masters, &shown);
		CHECK_INT(value.type == VALUE_EMPTY, !wanted->export[0]);
		CHECK_INT(value.type == VALUE_NUMBER,
			  wanted->export[0] &&
			  kind_info(field_info(wanted->field)->kind)->number);
		CHECK_TEXT(export.text, wanted->export);
		CHECK_TEXT(shown.text, wanted->shown);
		value_release(&value);
	} else {
		printf("# '%s': %s\n", wanted->text, err.message);
	}
	CHECK(!err.message);
	err_release(&err);
	str_release(&export);
	str_release(&shown);
}

static void numbers_are_taken(void)
{
	static const struct taken cases[] = {
		{ FIELD_cost_budget, "123235", "123235", "123,235" },
		{ FIELD_cost_budget, "123,235", "123235", "123,235" },
		{ FIELD_cost_budget, "１２３，２３５", "123235", "123,235" },
		{ FIELD_cost_budget, " 0 ", "0", "0" },
		{ FIELD_cost_budget, "△1,234", "-1234", "-1,234" },
		{ FIELD_cost_budget, "－１", "-1", "-1" },
		{ FIELD_cost_budget, "", "", "" },
		{ FIELD_cost_budget, " \t　", "", "" },
		{ FIELD_cost_budget, "999999999999", "999999999999", "999,999,999,999" },
		{ FIELD_cost_share, "1.5", "1.50", "1.50" },
		{ FIELD_cost_share, "０", "0.00", "0.00" },
		{ FIELD_cost_overtime, "1250.25", "1250.25", "1,250.25" },
		{ FIELD_indicator_target, "280", "280.0", "280.0" },
		{ FIELD_indicator_target, "0.125", "0.125", "0.125" },
		{ FIELD_indicator_target, "1234.50", "1234.5", "1,234.5" },
		{ FIELD_indicator_target, "1.5000", "1.5", "1.5" },
		{ FIELD_evaluation_needs_score, "５", "5", "5" },
		{ FIELD_evaluation_needs_score, "　1 ", "1", "1" },
		{ FIELD_basic_sdg, "09", "9", "09産業" },
		{ FIELD_basic_sdg, "17", "17", "17" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		check_taken(&cases[i]);
}

static void texts_are_taken(void)
{
	static const struct taken cases[] = {
		{ FIELD_basic_name, " 窓口　改善 　", "窓口　改善", "窓口　改善" },
		{ FIELD_basic_number, "088", "088", "088" },
		{ FIELD_basic_number, "0", "0", "0" },
		{ FIELD_basic_name, " 　", "", "" },
		{ FIELD_overview_purpose, " 一\r\n二\n", " 一\n二\n", " 一\n二\n" },
		{ FIELD_overview_purpose, "—", "—", "—" },
		{ FIELD_overview_purpose, "\n 　\r\n", "", "" },
		{ FIELD_direction_choice, "休止・廃止", "休止・廃止", "休止・廃止" },
		{ FIELD_cost_temporary, "有 ", "有", "有" },
		{ FIELD_indicator_direction, "up", "up", "増加が良い" },
		{ FIELD_indicator_direction, "ＤＯＷＮ", "down", "減少が良い" },
		{ FIELD_indicator_direction, " Down ", "down", "減少が良い" },
		{ FIELD_indicator_direction, "増加", "up", "増加が良い" },
		{ FIELD_indicator_direction, "減少", "down", "減少が良い" },
		{ FIELD_indicator_direction, "減少が良い", "down", "減少が良い" },
		{ FIELD_indicator_direction, "増加が良い　", "up", "増加が良い" },
		{ FIELD_indicator_direction, "", "", "" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++)
		check_taken(&cases[i]);
}

static void others_are_refused(void)
{
	static const struct {
		enum field_id field;
		const char *text, *wanted;	/* wanted: stands in the message */
	} cases[] = {
		{ FIELD_cost_budget, "abc", "" },
		{ FIELD_cost_budget, "1.5", "" },
		{ FIELD_cost_budget, "1,23", "" },
		{ FIELD_cost_budget, "1000000000000", "999999999999" },
		{ FIELD_cost_budget, "99999999999999999999", "" },
		{ FIELD_cost_budget, "-", "" },
		{ FIELD_cost_share, "-0.01", "from 0 to 100000" },
		{ FIELD_cost_share, "1.555", "" },
		{ FIELD_cost_share, "100000.01", "from 0 to 100000" },
		{ FIELD_indicator_target, "0.0001", "" },
		{ FIELD_evaluation_needs_score, "0", "from 1 to 5" },
		{ FIELD_evaluation_needs_score, "6", "from 1 to 5" },
		{ FIELD_evaluation_needs_score, "good", "from 1 to 5" },
		{ FIELD_evaluation_needs_score, "とても良い評価ですとても良い評価ですとても良い評価ですとても良い評価ですとても良い評価ですとても良い評価です", "from 1 to 5" },	/* cut between characters */
		{ FIELD_evaluation_needs_score, "3.5", "from 1 to 5" },
		{ FIELD_basic_sdg, "18", "from 1 to 17" },
		{ FIELD_indicator_direction, "left", "'up' or 'down'" },
		{ FIELD_indicator_direction, "増", "'up' or 'down'" },
		{ FIELD_basic_name, "a\033[2J", "" },
		{ FIELD_basic_name, "one\ntwo", "" },
		{ FIELD_basic_name, "one\ttwo", "" },
		{ FIELD_basic_name, "\xff", "" },
		{ FIELD_overview_purpose, "a\tb", "" },
		{ FIELD_overview_purpose, "a\xe2\x80\xae" "b", "" },
		{ FIELD_basic_number, "123456789012345678901", "20" },
		{ FIELD_basic_pledge, "あいうえおかきくけこさ", "10" },
	};

	for (size_t i = 0; i < sizeof(cases) / sizeof(*cases); i++) {
		struct value value = VALUE_OF_NUMBER(-77);
		struct err err = ERR_INIT;

		if (!CHECK_INT(field_parse(cases[i].field, cases[i].text, &value, &err),
			       RC_INVALID))
			printf("# taken: %s\n", cases[i].text);
		if (!CHECK(err.message && strstr(err.message, cases[i].wanted)))
			printf("# '%s': %s\n", cases[i].text, err.message);
		CHECK(err.message && !strchr(err.message, 033));
		CHECK(err.message && !strstr(err.message, "�"));
		CHECK(value.type == VALUE_NUMBER && value.number == -77);
		err_release(&err);
	}
}

static void limits_count_characters(void)
{
	struct str text = STR_INIT;
	struct value value;
	struct err err = ERR_INIT;

	str_add_repeat(&text, "事", 200);
	CHECK_INT(field_parse(FIELD_basic_name, text.text, &value, &err), RC_OK);
	value_release(&value);
	str_add(&text, "業");
	CHECK_INT(field_parse(FIELD_basic_name, text.text, &value, &err), RC_INVALID);
	CHECK(strstr(err.message, "200") && strstr(err.message, "201"));
	err_release(&err);
	str_release(&text);
}

static uint64_t next_random(uint64_t *state)
{
	*state ^= *state << 13;
	*state ^= *state >> 7;
	*state ^= *state << 17;
	return *state;
}

static struct value random_value(const struct field *field, uint64_t *state)
{
	static const char *const words[] = { "市", "a", "（", "1", "が", "￥", "朗", "．", "0" };
	struct str text = STR_INIT;
	struct value value;

	if (kind_info(field->kind)->number)
		return VALUE_OF_NUMBER(field->min +
			(int64_t)(next_random(state) % (uint64_t)(field->max - field->min + 1)));
	if (field->kind == KIND_WAY)
		return value_text(next_random(state) % 2 ? "up" : "down");
	for (uint64_t n = 1 + next_random(state) % (uint64_t)(field->max < 40 ? field->max : 40); n; n--)
		str_add(&text, words[next_random(state) % (sizeof(words) / sizeof(*words))]);
	if (field->kind == KIND_TEXT)
		str_add(&text, "\n終");
	value = value_text(text.text);
	str_release(&text);
	return value;
}

static void what_is_written_reads_the_same(void)
{
	uint64_t state = UINT64_C(88172645463325252);

	for (int i = 0; i < FIELD_COUNT * 200; i++) {
		enum field_id id = (enum field_id)(i % FIELD_COUNT);
		struct value value = random_value(field_info(id), &state), back = VALUE_NONE;
		struct str text = STR_INIT;
		struct err err = ERR_INIT;

		field_format(id, &value, &text);
		CHECK_INT(field_parse(id, text.text, &back, &err), RC_OK);
		if (!CHECK(value_equal(&value, &back)))
			printf("# %s: %s\n", field_key(id), text.text);
		value_release(&value);
		value_release(&back);
		err_release(&err);
		str_release(&text);
	}
}

static void empty_is_not_zero(void)
{
	for (int i = 0; i < FIELD_COUNT; i++) {
		struct value value = VALUE_OF_NUMBER(1), empty = VALUE_NONE;
		struct str text = STR_INIT;
		struct err err = ERR_INIT;

		CHECK_INT(field_parse((enum field_id)i, "", &value, &err), RC_OK);
		CHECK_INT(value.type, VALUE_EMPTY);
		field_format((enum field_id)i, &empty, &text);
		field_show((enum field_id)i, &empty, &masters, &text);
		CHECK_TEXT(text.text, "");
		str_release(&text);
		err_release(&err);
	}
}

static void kinds_have_stable_names(void)
{
	static const char *const names[KIND_COUNT] = {
		"line", "text", "number", "decimal", "choice", "score", "goal", "way",
	};

	i18n_start("en");
	for (int i = 0; i < KIND_COUNT; i++) {
		CHECK_TEXT(kind_info((enum kind_id)i)->name, names[i]);
		CHECK_INT(kind_info((enum kind_id)i)->lines, i == KIND_TEXT);
	}
}

TESTS(TEST(kinds_have_stable_names), TEST(numbers_are_taken), TEST(texts_are_taken),
      TEST(others_are_refused), TEST(limits_count_characters),
      TEST(what_is_written_reads_the_same), TEST(empty_is_not_zero))
