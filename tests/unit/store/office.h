/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * office - a store in a folder of its own with a small office in it, and
 * sheets made by a seeded generator; for the tests of this folder.
 */
#ifndef TESTS_UNIT_STORE_OFFICE_H
#define TESTS_UNIT_STORE_OFFICE_H

#include <stdlib.h>
#include <unistd.h>

#include "base/err.h"
#include "base/str.h"
#include "check.h"
#include "model/diff.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "store/db.h"
#include "store/sheets.h"
#include "store/tables.h"

#define UNUSED __attribute__((unused))

struct office {
	struct db *db;
	char folder[64];
	char *path;
	uint64_t seed;
	int64_t now;
};

UNUSED static uint64_t office_random(struct office *office)
{
	office->seed ^= office->seed << 13;
	office->seed ^= office->seed >> 7;
	office->seed ^= office->seed << 17;
	return office->seed;
}

UNUSED static int office_pick(struct office *office, int count)
{
	return (int)(office_random(office) % (uint64_t)count);
}

static int64_t office_now(void *arg)
{
	return ((struct office *)arg)->now++;
}

static void office_bytes(void *arg, void *bytes, size_t length)
{
	for (size_t i = 0; i < length; i++)
		((unsigned char *)bytes)[i] = (unsigned char)(office_random(arg) >> 24);
}

/* Is it so?  Says the message where it is not. */
#define OK(call) office_ok((call), &err, #call, __FILE__, __LINE__)
UNUSED static bool office_ok(enum rc rc, struct err *err, const char *what, const char *file,
			     int line)
{
	if (rc)
		printf("# %s\n", err->message ? err->message : "(no message)");
	err_release(err);
	return check_int(rc, RC_OK, what, file, line);
}

/* The call fails with that code and says something. */
#define FAILS(call, code) office_fails((call), (code), &err, #call, __FILE__, __LINE__)
UNUSED static bool office_fails(enum rc rc, enum rc code, struct err *err, const char *what,
				const char *file, int line)
{
	bool held = check_int(rc, code, what, file, line) &&
		    check_that(err->message != NULL, "a message", file, line);

	err_release(err);
	return held;
}

UNUSED static void office_begin(struct office *office)
{
	static const struct act act = { .login = "tanaka", .uid = 1001, .way = "set",
					.origin = "192.0.2.7", .reason = "決算の確定" };
	struct err err = ERR_INIT;

	OK(db_begin(office->db, &act, &err));
}

UNUSED static int64_t office_commit(struct office *office)
{
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	OK(db_commit(office->db, &receipt, &err));
	return receipt.set;
}

static void office_put(struct office *office, const char *table, const char *const *values)
{
	enum table_change change;
	struct err err = ERR_INIT;

	OK(table_put(office->db, table_named(table), values, &change, &err));
}

static void office_furnish(struct office *office)
{
	office_begin(office);
	office_put(office, "workflow_step",
		   (const char *[]){ "not_started", "begin", "staff", "in_work", "0" });
	office_put(office, "workflow_step",
		   (const char *[]){ "in_work", "pass_on", "staff", "with_head", "0" });
	office_put(office, "evaluation_stage",
		   (const char *[]){ "second", "二次", "reviewer", "submitted", "1", "1" });
	office_commit(office);
}

UNUSED static void office_open(struct office *office)
{
	static struct sources sources;
	struct str path = STR_INIT;
	struct db_options options = { .create = true, .sources = &sources };
	struct err err = ERR_INIT;

	*office = (struct office){ .seed = 20231105, .now = 1700000000 };
	sources = (struct sources){ .now = office_now, .random = office_bytes, .arg = office };
	snprintf(office->folder, sizeof(office->folder), "/tmp/hyoka-test-XXXXXX");
	if (!mkdtemp(office->folder))
		abort();
	str_addf(&path, "%s/store", office->folder);
	office->path = str_take(&path);
	options.path = office->path;
	if (!OK(db_open(&options, &office->db, &err)))
		exit(1);
	office_furnish(office);
}

UNUSED static void office_close(struct office *office)
{
	static const char *const companions[] = { "", ".queue", "-journal", ".presence", ".sessions" };

	CHECK(db_is_idle(office->db));
	db_close(office->db);
	for (size_t i = 0; i < sizeof(companions) / sizeof(*companions); i++) {
		struct str name = STR_INIT;

		str_addf(&name, "%s%s", office->path, companions[i]);
		unlink(name.text);
		str_release(&name);
	}
	CHECK_INT(rmdir(office->folder), 0);
	free(office->path);
}

/* ---- sheets ---- */

static struct value office_text(struct office *office)
{
	static const char *const parts[] = { "市民", "窓口の", "ﾒｰﾙ", "  ", "①", "\n", "'", "\"%s",
					     "朗\xef\xa4\xa9", "𠮷", "A-1", ";--", "。" };
	struct str text = STR_INIT;
	struct value value;

	str_add(&text, "あ");
	for (int i = office_pick(office, 12); i > 0; i--)
		str_add(&text, parts[office_pick(office, sizeof(parts) / sizeof(*parts))]);
	value = value_text(text.text);
	str_release(&text);
	return value;
}

/* A value that the field may hold, or nothing. */
UNUSED static struct value office_value(struct office *office, enum field_id id)
{
	const struct field *field = field_info(id);

	if (!(field->flags & FIELD_KEY) && field->repeat != REPEAT_MEMO &&
	    !office_pick(office, 3))
		return VALUE_NONE;
	if (field->kind == KIND_WAY)
		return value_text(office_pick(office, 2) ? "up" : "down");
	if (!kind_info(field->kind)->number)
		return office_text(office);
	return VALUE_OF_NUMBER(field->min + (int64_t)(office_random(office) %
						      (uint64_t)(field->max - field->min + 1)));
}

static void office_add_rows(struct office *office, struct sheet *sheet)
{
	static const int slots[] = { 1, 3, 4, 9, 999 };

	for (int id = 0; id < FIELD_COUNT; id++) {
		struct address at = ADDRESS((enum field_id)id);
		enum repeat repeat = field_info(at.field)->repeat;
		int count = repeat == REPEAT_LIST ? 5 : repeat == REPEAT_INDICATOR ? 3 : 0;

		for (int i = 0; i < count; i++) {
			at.row = slots[i];
			if (office_pick(office, 2))
				sheet_add_row(sheet, &at);
		}
	}
	if (office_pick(office, 2))
		sheet_add_row(sheet, &(struct address){ .field = FIELD_evaluation_needs_score,
							.stage = "second" });
	sheet_take(sheet, &(struct address){ .field = FIELD_memo, .stage = "",
					     .memo = "cost.settled@2023" }, value_text("財政課"));
	sheet_take(sheet, &(struct address){ .field = FIELD_memo, .stage = "", .memo = "cost" },
		   value_text("五月に写す"));
}

/* A sheet of that year and number with something of everything. */
UNUSED static struct sheet *office_sheet(struct office *office, int year, const char *number)
{
	struct sheet *sheet = sheet_new(year);
	struct str address = STR_INIT;

	office_add_rows(office, sheet);
	for (size_t i = 0; i < sheet->cell_count; i++) {
		struct address at = sheet->cells[i].at;

		sheet_take(sheet, &at, office_value(office, at.field));
		str_clear(&address);
		address_format(&at, &address);
		if (sheet->cells[i].value.type == VALUE_EMPTY && !office_pick(office, 4))
			sheet_set_mark(sheet, address.text, "empty", "集計中");
		if (!office_pick(office, 9))
			sheet_set_mark(sheet, address.text, "check", "");
	}
	sheet_set_mark(sheet, "overview", "confirmed", "tanaka");
	sheet_take(sheet, &ADDRESS(FIELD_basic_number), value_text(number));
	str_release(&address);
	return sheet;
}

/* Store such a sheet in a set of its own. */
UNUSED static int64_t office_store(struct office *office, int year, const char *number)
{
	struct sheet *sheet = office_sheet(office, year, number);
	struct err err = ERR_INIT;
	int64_t id;

	office_begin(office);
	OK(sheets_create(office->db, sheet, &err));
	office_commit(office);
	id = sheet->id;
	sheet_free(sheet);
	return id;
}

static void office_differ(const struct address *at, const struct value *before,
			  const struct value *after, void *arg)
{
	struct str text = STR_INIT;

	(void)arg;
	address_format(at, &text);
	str_add(&text, ": ");
	field_format(at->field, before, &text);
	str_add(&text, " / ");
	field_format(at->field, after, &text);
	check_text(text.text, "the same", "cell", __FILE__, __LINE__);
	str_release(&text);
}

static void office_differ_mark(const char *address, const char *mark, const char *before,
			       const char *after, void *arg)
{
	(void)arg, (void)mark, (void)before, (void)after;
	check_text(address, "the same", "mark", __FILE__, __LINE__);
}

/* Are two sheets the same in every cell, row, mark and series? */
UNUSED static void office_same(const struct sheet *a, const struct sheet *b)
{
	sheet_diff(a, b, office_differ, NULL);
	sheet_diff_marks(a, b, office_differ_mark, NULL);
	CHECK_INT(a->cell_count, b->cell_count);
	for (size_t i = 0; i < a->cell_count && i < b->cell_count; i++)
		CHECK_INT(address_compare(&a->cells[i].at, &b->cells[i].at), 0);
	CHECK_INT(a->series_count, b->series_count);
	for (int row = 1; row <= INDICATOR_SLOTS; row++)
		CHECK_INT(sheet_series(a, row), sheet_series(b, row));
	CHECK_INT(a->project_id, b->project_id);
	CHECK_INT(a->section_id, b->section_id);
	CHECK_INT(a->year, b->year);
	CHECK_TEXT(a->state, b->state);
	CHECK_TEXT(a->scope, b->scope);
}

/* Cell of a stored sheet in export form; the caller frees it. */
UNUSED static char *office_cell(struct office *office, int64_t id, const struct address *at)
{
	struct sheet *sheet = NULL;
	struct str out = STR_INIT;
	struct err err = ERR_INIT;

	if (OK(sheets_load(office->db, id, &sheet, &err)))
		sheet_format(sheet, at, &out);
	sheet_free(sheet);
	return str_take(&out);
}

#endif
