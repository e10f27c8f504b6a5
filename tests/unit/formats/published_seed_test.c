/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The published sheets of 2023: every irregularity comes out right, the
 * numbers obey what they must, and the text comes back as it was.
 */
#include "formats/published.h"

#include "base/str.h"
#include "base/text.h"
#include "check.h"
#include "model/derive.h"
#include "model/diff.h"
#include "model/sheet.h"
#include "office.h"

static struct masters *masters;
static struct published *published;

static bool read_seeds(void)
{
	struct err err = ERR_INIT;
	size_t length = 0;
	char *bytes;

	if (published)
		return true;
	bytes = office_seeds(&length);
	if (bytes)
		masters = office_masters();
	if (bytes && !CHECK_INT(published_read(bytes, length, "seeds", masters, &published, &err), RC_OK))
		printf("# %s\n", err.message);
	free(bytes);
	return published != NULL;
}

static const struct sheet *numbered(const char *number)
{
	for (size_t i = 0; i < published->count; i++)
		if (!strcmp(sheet_text(published->sheets[i].sheet, &ADDRESS(FIELD_basic_number)), number))
			return published->sheets[i].sheet;
	return NULL;
}

static const char *text_of(const char *number, enum field_id field, int row)
{
	return sheet_text(numbered(number), &ADDRESS_AT(field, row, 0));
}

static int64_t number_of(const char *number, enum field_id field, int row, int year)
{
	const struct value *value = sheet_get(numbered(number), &ADDRESS_AT(field, row, year));

	return value->type == VALUE_NUMBER ? value->number : -1;
}

static void six_sheets(void)
{
	if (!read_seeds())
		SKIP(NO_SEEDS);
	CHECK_INT(published->count, 6);
	CHECK_TEXT(text_of("088", FIELD_basic_name, 0), "情報通信ネットワーク運営業務");
	CHECK_TEXT(text_of("098", FIELD_basic_pledge, 1), "04");
	CHECK_TEXT(text_of("098", FIELD_basic_status, 0), "移管");
	CHECK_TEXT(text_of("088", FIELD_participation_act, 0), "—");
	CHECK(!text_of("091", FIELD_participation_act, 0));
	CHECK_TEXT(text_of("091", FIELD_direction_reason, 0), "—");
}

static void notes_stand_in_the_order_of_lines(void)
{
	size_t seen = 0;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	for (size_t i = 0; i < published->count; i++)
		for (size_t n = 1; n < published->sheets[i].notes.count; n++, seen++)
			CHECK(published->sheets[i].notes.items[n - 1].line <=
			      published->sheets[i].notes.items[n].line);
	CHECK(seen > 10);
}

static void account_in_two_cells(void)
{
	if (!read_seeds())
		SKIP(NO_SEEDS);
	CHECK_TEXT(text_of("089", FIELD_basic_account_code, 0), "01-020109-11");
	CHECK_TEXT(text_of("089", FIELD_basic_account_name, 0), "電子情報システムの管理に要する経費");
	CHECK_TEXT(text_of("088", FIELD_basic_account_code, 0), "01-020108-15");
}

static void broken_layout_of_091(void)
{
	const char *law;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	law = text_of("091", FIELD_basic_law, 0);
	CHECK_INT(text_count(law, strlen(law)), 66);
	CHECK(!strchr(law, ' '));
	CHECK(!text_of("091", FIELD_basic_period, 0));
	CHECK_TEXT(text_of("091", FIELD_basic_strategy_item, 2), "1");
	CHECK_INT(text_count(text_of("091", FIELD_basic_strategy_title, 1),
			     strlen(text_of("091", FIELD_basic_strategy_title, 1))), 19);
	CHECK(text_of("091", FIELD_basic_strategy_title, 2) != NULL);
	CHECK_INT(number_of("091", FIELD_basic_sdg, 1, 0), 9);
	CHECK_INT(number_of("091", FIELD_basic_sdg, 2, 0), 16);
	CHECK_INT(number_of("091", FIELD_basic_sdg, 3, 0), 17);
	CHECK_INT(number_of("091", FIELD_cost_budget, 0, 2021), 17877);
	for (size_t i = 0; i < published->count; i++)
		if (published->sheets[i].sheet == numbered("091")) {
			CHECK_INT(published->sheets[i].lost_count, 1);
			CHECK_TEXT(published->sheets[i].lost[0], "basic.period");
		}
}

static void indicators(void)
{
	int *rows;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	CHECK_TEXT(text_of("088", FIELD_indicator_unit, 1), "分以内");
	CHECK_TEXT(text_of("088", FIELD_indicator_direction, 1), "down");
	CHECK_INT(number_of("088", FIELD_indicator_target, 1, 2019), 280000);
	CHECK_INT(number_of("089", FIELD_indicator_actual, 1, 2023), 2108000);
	CHECK_TEXT(text_of("087", FIELD_indicator_name, 3), "情報セキュリティ研修受講者数");
	CHECK(!text_of("087", FIELD_indicator_unit, 3));
	CHECK_INT(sheet_rows(numbered("087"), FIELD_indicator_name, &rows), 3);
	free(rows);
	CHECK_INT(sheet_rows(numbered("090"), FIELD_indicator_name, &rows), 1);
	free(rows);
	CHECK_TEXT(sheet_reason(numbered("090"), &ADDRESS_AT(FIELD_indicator_actual, 1, 2024)), "未到来");
	CHECK_INT(number_of("090", FIELD_indicator_actual, 1, 2023), 0);
}

static void issues_in_all_three_layouts(void)
{
	if (!read_seeds())
		SKIP(NO_SEEDS);
	CHECK(!strncmp(text_of("087", FIELD_result_issue_work, 0), "電子申請", strlen("電子申請")));
	CHECK_TEXT(text_of("087", FIELD_result_issue_organisation, 0), "特になし。");
	CHECK(!strncmp(text_of("088", FIELD_result_issue_work, 0), "各ネットワーク", strlen("各ネットワーク")));
	CHECK(!strncmp(text_of("089", FIELD_result_issue_organisation, 0), "専門性", strlen("専門性")));
}

/* Sums over the six sheets, R3 to R7 (DOMAIN 3); -1: to come. */
static void sums(void)
{
	static const struct { enum field_id field; int64_t sums[5]; } wanted[] = {
		{ FIELD_cost_budget, { 713456, 769674, 872704, 907618, 934336 } },
		{ FIELD_cost_settled, { 703826, 732007, 857997, 0, 0 } },
		{ FIELD_cost_general, { 647311, 716159, 824776, 0, 0 } },
		{ FIELD_cost_national, { 33559, 12557, 18599, 0, 0 } },
		{ FIELD_cost_other, { 22956, 3291, 14622, 0, 0 } },
		{ FIELD_cost_labour, { 44045, 57630, 65284, 68737, 67190 } },
		{ FIELD_cost_share, { 600, 800, 900, 950, 950 } },
	};

	if (!read_seeds())
		SKIP(NO_SEEDS);
	for (size_t w = 0; w < sizeof(wanted) / sizeof(*wanted); w++)
		for (int year = 2021; year <= 2025; year++) {
			int64_t sum = 0;

			for (size_t i = 0; i < published->count; i++) {
				struct value value = derive_effective(published->sheets[i].sheet,
					&ADDRESS_AT(wanted[w].field, 0, year), masters);

				sum += value.number;
				value_release(&value);
			}
			CHECK_INT(sum, wanted[w].sums[year - 2021]);
		}
}

static void funding_and_labour(void)
{
	int settled = 0, labour = 0;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	for (size_t i = 0; i < published->count; i++)
		for (int year = 2021; year <= 2025; year++) {
			const struct sheet *sheet = published->sheets[i].sheet;
			const struct value *value = sheet_get(sheet, &ADDRESS_AT(FIELD_cost_settled, 0, year));
			int64_t sum = 0;
			bool some = derive_funding(sheet, year, &sum);

			settled += some ? value->type == VALUE_NUMBER && value->number == sum
					: value->type == VALUE_EMPTY;
			/* derived exactly: nothing had to be stored */
			labour += sheet_get(sheet, &ADDRESS_AT(FIELD_cost_labour, 0, year))->type == VALUE_EMPTY;
		}
	CHECK_INT(settled, 30);
	CHECK_INT(labour, 30);
}

static void count_difference(const struct address *at, const struct value *before,
			     const struct value *after, void *arg)
{
	struct str address = STR_INIT;

	(void)before;
	(void)after;
	address_format(at, &address);
	printf("# differs: %s\n", address.text);
	str_release(&address);
	++*(int *)arg;
}

static void comes_back(void)
{
	struct str first = STR_INIT, second = STR_INIT;
	struct published *again = NULL;
	struct err err = ERR_INIT;
	int differences = 0;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	for (size_t i = 0; i < published->count; i++)
		published_write(published->sheets[i].sheet, PUBLISHED_WHOLE, masters, &first);
	CHECK_INT(published_read(first.text, first.length, "again", masters, &again, &err), RC_OK);
	for (size_t i = 0; again && i < again->count; i++) {
		sheet_diff(published->sheets[i].sheet, again->sheets[i].sheet, count_difference, &differences);
		CHECK_INT(again->sheets[i].sheet->mark_count, published->sheets[i].sheet->mark_count);
		published_write(again->sheets[i].sheet, PUBLISHED_WHOLE, masters, &second);
	}
	CHECK_INT(differences, 0);
	CHECK_TEXT(second.text, first.text);
	published_free(again);
	err_release(&err);
	str_release(&first);
	str_release(&second);
}

static void as_printed_agrees(void)
{
	int differences = 0;

	if (!read_seeds())
		SKIP(NO_SEEDS);
	for (size_t i = 0; i < published->count; i++) {
		const struct sheet *sheet = published->sheets[i].sheet;

		for (size_t c = 0; c < sheet->cell_count; c++) {
			struct value printed = published_as_printed(sheet, &sheet->cells[c].at, masters);

			differences += !value_equal(&printed, &sheet->cells[c].value);
			value_release(&printed);
		}
	}
	CHECK_INT(differences, 0);
}

/* The last one: what the others shared. */
static void release(void)
{
	published_free(published);
	masters_free(masters);
	CHECK(true);
}

TESTS(TEST(six_sheets), TEST(notes_stand_in_the_order_of_lines), TEST(account_in_two_cells),
      TEST(broken_layout_of_091), TEST(indicators),
      TEST(issues_in_all_three_layouts), TEST(sums), TEST(funding_and_labour), TEST(comes_back),
      TEST(as_printed_agrees), TEST(release))
