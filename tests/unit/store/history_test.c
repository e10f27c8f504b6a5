/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * The history of a sheet and of a cell: newest first, page by page, with its
 * marks and nobody else's.
 */
#include "office.h"

#include <stdbool.h>

#include "store/history.h"

#define MOST 400

static struct office office;

struct seen {
	struct {
		int64_t set, seq;
		char address[64], before[64], after[64];
	} rows[MOST];
	size_t count;
};

static enum rc see(const struct history_row *row, void *arg, struct err *err)
{
	struct seen *seen = arg;

	(void)err;
	CHECK(db_is_idle(office.db));
	CHECK_TEXT(row->login, "tanaka");
	CHECK_TEXT(row->way, "set");
	CHECK_TEXT(row->origin, "192.0.2.7");
	CHECK_TEXT(row->reason, "決算の確定");
	CHECK_TEXT(row->role, NULL);
	CHECK_INT(row->uid, 1001);
	CHECK_INT(row->undoes, 0);
	CHECK(row->at >= 1700000000);
	if (seen->count < MOST) {
		seen->rows[seen->count].set = row->set;
		seen->rows[seen->count].seq = row->seq;
		snprintf(seen->rows[seen->count].address, 64, "%s", row->address);
		snprintf(seen->rows[seen->count].before, 64, "%s", row->before ? row->before : "-");
		snprintf(seen->rows[seen->count].after, 64, "%s", row->after ? row->after : "-");
		seen->count++;
	}
	return RC_OK;
}

static void history(struct seen *seen, int64_t id, const char *address, int64_t before, int limit)
{
	struct err err = ERR_INIT;

	seen->count = 0;
	OK(history_of_sheet(office.db, id, address, before, limit, see, seen, &err));
}

static int64_t change(int64_t id, struct address at, struct value value)
{
	struct err err = ERR_INIT;

	office_begin(&office);
	OK(sheets_write(office.db, id, &at, NULL, &value, &err));
	value_release(&value);
	return office_commit(&office);
}

static void check_row(const struct seen *seen, size_t i, const char *address,
		      const char *before, const char *after)
{
	if (!CHECK(i < seen->count))
		return;
	CHECK_TEXT(seen->rows[i].address, address);
	CHECK_TEXT(seen->rows[i].before, before);
	CHECK_TEXT(seen->rows[i].after, after);
}

static void of_a_cell(void)
{
	static struct seen seen;
	struct err err = ERR_INIT;
	int64_t id, other, set;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	other = office_store(&office, 2023, "002");
	change(id, ADDRESS_AT(FIELD_cost_share, 0, 2023), VALUE_OF_NUMBER(150));
	change(other, ADDRESS_AT(FIELD_cost_share, 0, 2023), VALUE_OF_NUMBER(999));
	change(id, ADDRESS_AT(FIELD_cost_share, 0, 2024), VALUE_OF_NUMBER(1));
	change(id, ADDRESS_AT(FIELD_cost_share, 0, 2023), VALUE_NONE);
	office_begin(&office);
	OK(sheets_write_mark(office.db, id, "cost.share@2023", "empty", "集計中", &err));
	office_commit(&office);
	set = change(id, ADDRESS_AT(FIELD_cost_share, 0, 2023), VALUE_OF_NUMBER(275));

	history(&seen, id, "cost.share@2023", 0, 0);
	check_row(&seen, 0, "cost.share@2023", "-", "2.75");
	check_row(&seen, 1, "cost.share@2023#empty", "集計中", "-");
	check_row(&seen, 2, "cost.share@2023#empty", "-", "集計中");
	check_row(&seen, 3, "cost.share@2023", "1.50", "-");
	CHECK_INT(seen.rows[0].set, set);
	CHECK_INT(seen.rows[1].set, set);
	for (size_t i = 1; i < seen.count; i++) {
		CHECK(seen.rows[i].set < seen.rows[i - 1].set ||
		      (seen.rows[i].set == seen.rows[i - 1].set &&
		       seen.rows[i].seq > seen.rows[i - 1].seq));
		CHECK(!strncmp(seen.rows[i].address, "cost.share@2023", 15));
		CHECK(seen.rows[i].address[15] == '\0' || seen.rows[i].address[15] == '#');
	}
	history(&seen, id, "cost.share@2023", set, 1);
	CHECK_INT(seen.count, 1);
	check_row(&seen, 0, "cost.share@2023#empty", "-", "集計中");
	history(&seen, id, "cost.share@1999", 0, 0);
	CHECK_INT(seen.count, 0);
	office_close(&office);
}

/* Pages put together are the whole, and no set is split. */
static void in_pages(void)
{
	static struct seen whole, page;
	int64_t id, before = 0;
	size_t at = 0;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	for (int i = 0; i < 30; i++)
		change(id, ADDRESS_AT(FIELD_indicator_target, 1 + i % 5, 2023),
		       VALUE_OF_NUMBER(1000 + i));
	history(&whole, id, NULL, 0, 0);
	CHECK(whole.count > 150 && whole.count < MOST);
	do {
		history(&page, id, NULL, before, 4);
		for (size_t i = 0; i < page.count; i++, at++)
			CHECK_TEXT(page.rows[i].address, whole.rows[at].address);
		before = page.count ? page.rows[page.count - 1].set : 0;
		CHECK(page.count >= 4 || at == whole.count);
	} while (page.count);
	CHECK_INT(at, whole.count);
	office_close(&office);
}

/* A row leaves its making and its end, with what stood in it. */
static void of_a_row(void)
{
	static struct seen seen;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = office_store(&office, 2023, "001");
	change(id, ADDRESS_AT(FIELD_basic_sdg, 12, 0), VALUE_OF_NUMBER(4));
	change(id, ADDRESS_AT(FIELD_basic_sdg, 121, 0), VALUE_OF_NUMBER(5));
	office_begin(&office);
	OK(sheets_drop_row(office.db, id, &ADDRESS_AT(FIELD_basic_sdg, 12, 0), &err));
	office_commit(&office);
	history(&seen, id, "basic.sdg.12", 0, 0);
	CHECK_INT(seen.count, 4);
	for (size_t i = 0; i < seen.count; i++) {
		bool row = strchr(seen.rows[i].address, '#') != NULL;

		CHECK_TEXT(seen.rows[i].address, row ? "basic.sdg.12#row" : "basic.sdg.12");
		CHECK_TEXT(i < 2 ? seen.rows[i].before : seen.rows[i].after, row ? "1" : "4");
		CHECK_TEXT(i < 2 ? seen.rows[i].after : seen.rows[i].before, "-");
	}
	office_close(&office);
}

static void stamp(void)
{
	struct sheet_stamp first, second, other;
	struct err err = ERR_INIT;
	int64_t id, set;

	office_open(&office);
	OK(history_stamp(office.db, 1, &first, &err));
	CHECK_TEXT(first.hash, "");
	CHECK_INT(first.set, 0);
	id = office_store(&office, 2023, "001");
	OK(history_stamp(office.db, id, &first, &err));
	CHECK_INT(strlen(first.hash), 64);
	CHECK_INT(strspn(first.hash, "0123456789abcdef"), 64);
	office_store(&office, 2023, "002");
	OK(history_stamp(office.db, id, &other, &err));
	CHECK_TEXT(other.hash, first.hash);
	set = change(id, ADDRESS(FIELD_result_goal), value_text("来年こそ"));
	OK(history_stamp(office.db, id, &second, &err));
	CHECK(strcmp(first.hash, second.hash) != 0);
	CHECK_INT(second.set, set);
	CHECK(second.at >= first.at);
	office_close(&office);
}

TESTS(TEST(of_a_cell), TEST(in_pages), TEST(of_a_row), TEST(stamp))
