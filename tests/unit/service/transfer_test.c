/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * transfer - a text over a sheet that is there: values, and why there are none;
 * a sheet on paper as it was at one moment.
 */
#include "service/transfer.h"

#include <string.h>

#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/mark.h"
#include "unit/service/city.h"

#define NUMBER "012"
#define YEAR 2025

static struct city city;
static struct service *service;
static int64_t id;

static void begin(void)
{
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	OK(browse_find(service, NUMBER, YEAR, &id, &err));
}

static void end(void)
{
	service_close(service);
	city_end(&city);
}

static void set(struct address at, struct value value, const char *reason)
{
	struct edit edit = { .sheet_id = id, .at = at, .value = value, .empty_reason = reason };
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, NULL, &err));
}

static void export(enum published_form form, struct str *text)
{
	struct selection selection = { .year = YEAR, .numbers = (const char *const[]){ NUMBER }, .count = 1 };
	struct err err = ERR_INIT;

	OK(transfer_export(service, &selection, form, text, &err));
}

static void import(const struct str *text)
{
	struct import_input input = { "text", text->text, text->length };
	struct err err = ERR_INIT;

	OK(transfer_import(service, &input, 1, false, NULL, NULL, &err));
}

static struct sheet *stored(void)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet_by_id(service, id, &sheet, &err));
	return sheet;
}

/* Printed, it is the 0 of what has not come: that says nothing about it. */
static void zero_to_come_stays(void)
{
	struct address at = ADDRESS_AT(FIELD_cost_settled, 0, YEAR + 1);
	struct str text = STR_INIT;
	struct sheet *sheet;

	begin();
	set(at, VALUE_OF_NUMBER(0), NULL);
	export(PUBLISHED_AS_PRINTED, &text);
	import(&text);
	sheet = stored();
	CHECK_INT(sheet_get(sheet, &at)->type, VALUE_NUMBER);
	sheet_free(sheet);
	str_release(&text);
	end();
}

/* A cell that the text empties is empty for the text's reason. */
static void reason_comes_with_emptiness(void)
{
	struct address to_come = ADDRESS_AT(FIELD_cost_settled, 0, YEAR + 1);
	struct address unset = ADDRESS_AT(FIELD_indicator_target, 1, YEAR);
	struct str text = STR_INIT;
	struct sheet *sheet;

	begin();
	set(unset, VALUE_NONE, "設定なし");
	export(PUBLISHED_WHOLE, &text);
	set(to_come, VALUE_OF_NUMBER(5), NULL);
	set(unset, VALUE_OF_NUMBER(5000), NULL);
	import(&text);
	sheet = stored();
	CHECK_TEXT(sheet_reason(sheet, &to_come), REASON_TO_COME);
	CHECK_TEXT(sheet_reason(sheet, &unset), "設定なし");
	sheet_free(sheet);
	str_release(&text);
	end();
}

/* What was confirmed with another reason is confirmed no more. */
static void other_reason_lapses(void)
{
	struct address at = ADDRESS_AT(FIELD_indicator_target, 1, YEAR);
	struct mark_edit mark = { .address = "indicator", .mark = "confirmed", .on = true };
	struct str text = STR_INIT;
	struct err err = ERR_INIT;
	struct sheet *sheet;

	begin();
	set(at, VALUE_NONE, "設定なし");
	export(PUBLISHED_WHOLE, &text);
	set(at, VALUE_NONE, "集計中");
	mark.sheet_id = id;
	OK(mark_set(service, &mark, NULL, &err));
	import(&text);
	sheet = stored();
	CHECK_TEXT(sheet_reason(sheet, &at), "設定なし");
	CHECK(!sheet_mark(sheet, "indicator", "confirmed"));
	sheet_free(sheet);
	str_release(&text);
	end();
}

/* ---- print ---- */

static struct service *writer;
static enum rc written;

/* Somebody saves while the page is made: after the sheet was read, before its stamp is printed. */
static int64_t write_meanwhile(void *arg)
{
	struct edit edit = { .sheet_id = id, .at = ADDRESS(FIELD_result_goal), .value = value_text("今") };
	struct err err = ERR_INIT;

	if (writer) {
		struct service *once = writer;

		writer = NULL;
		written = edit_cell(once, &edit, NULL, &err);
		err_release(&err);
	}
	value_release(&edit.value);
	return city_now(arg);
}

static void sheet_and_stamp_are_one_picture(void)
{
	struct selection selection = { .year = YEAR, .numbers = (const char *const[]){ NUMBER }, .count = 1 };
	struct page_options options = { 0 };
	struct service *other;
	struct str pages = STR_INIT;
	struct err err = ERR_INIT;

	begin();
	other = city_open(&city, "sato");
	db_set_patience(other->db, 0);
	city.sources.now = write_meanwhile;
	writer = other;
	OK(transfer_print(service, &selection, &options, &pages, &err));
	CHECK(!writer);
	CHECK_INT(written, RC_BUSY);
	writer = other;
	write_meanwhile(&city);
	CHECK_INT(written, RC_OK);
	service_close(other);
	str_release(&pages);
	end();
}

TESTS(TEST(sheet_and_stamp_are_one_picture), TEST(zero_to_come_stays), TEST(reason_comes_with_emptiness), TEST(other_reason_lapses))
