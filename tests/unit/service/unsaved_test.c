/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * What the store does not take is in memory and in a file, in order; it is
 * saved by itself, or becomes a draft; a file that is left is taken up by the
 * next session, once.
 */
#include "service/unsaved.h"

#include <fcntl.h>
#include <sys/stat.h>

#include "base/alloc.h"
#include "base/file.h"
#include "city.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/draft.h"
#include "service/edit.h"
#include "service/recovery.h"
#include "store/db.h"
#include "store/sheets.h"

static const struct address goal = { .field = FIELD_result_goal, .stage = "" };
static const struct address target = { .field = FIELD_overview_target, .stage = "" };

/* A city, a session that waits for nobody, and one that stands in its way. */
struct office {
	struct city city;
	struct service *service, *other;
	struct sheet *sheet;
	struct str state;	/* folder of recovery files */
};

static void begin(struct office *office)
{
	struct err err = ERR_INIT;

	city_begin(&office->city);
	str_init(&office->state);
	str_addf(&office->state, "%s/hyoka", office->city.folder);
	setenv("XDG_STATE_HOME", office->city.folder, 1);
	office->service = city_open(&office->city, "tanaka");
	office->other = city_open(&office->city, "sato");
	db_set_patience(office->service->db, 0);
	office->sheet = NULL;
	OK(browse_sheet(office->service, "012", 2025, &office->sheet, &err));
}

static void end(struct office *office)
{
	sheet_free(office->sheet);
	service_close(office->other);
	service_close(office->service);
	rmdir(office->state.text);
	city_end(&office->city);
	str_release(&office->state);
}

static void block(const struct office *office)
{
	static const struct act act = { .login = "sato", .way = "set" };
	struct err err = ERR_INIT;

	OK(db_begin(office->other->db, &act, &err));
}

static void let_go(const struct office *office)
{
	db_rollback(office->other->db);
}

/* Leave a field with a text; `seen`: the value that was there before. */
static bool leave(struct office *office, const struct address *at, const char *seen, const char *text)
{
	struct edit edit = { .sheet_id = office->sheet->id, .at = *at, .expect = true, .typed = true,
			     .expected = value_text(seen), .value = value_text(text) };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	size_t before = unsaved_cells(office->service);

	OK(unsaved_save(office->service, office->sheet, &edit, 1, &receipt, &err));
	CHECK(receipt.set || before || unsaved_cells(office->service) == 1);
	value_release(&edit.expected);
	value_release(&edit.value);
	return !receipt.set;
}

static const char *seen(const struct office *office, const struct address *at)
{
	return sheet_text(office->sheet, at);
}

static void stands(const struct office *office, const struct address *at, const char *wanted)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet(office->service, "012", 2025, &sheet, &err));
	CHECK_TEXT(sheet_text(sheet, at), wanted);
	sheet_free(sheet);
}

static void count_sets(int64_t sheet_id, const struct receipt *receipt, void *arg)
{
	CHECK(sheet_id > 0 && receipt->set > 0);
	++*(int *)arg;
}

static enum rc retry(const struct office *office, int saved, size_t refused)
{
	struct unsaved_result result;
	struct err err = ERR_INIT;
	int sets = 0;
	enum rc rc = unsaved_retry(office->service, count_sets, &sets, &result, &err);

	CHECK_INT(sets, saved);
	CHECK_INT(result.saved, (size_t)saved);
	CHECK_INT(result.refused, refused);
	CHECK((result.refusal.message != NULL) == (refused > 0));
	err_release(&result.refusal);
	err_release(&err);
	return rc;
}

/* The recovery file; NULL where there is none. */
static char *file_of(const struct office *office, mode_t *mode)
{
	char *path = recovery_path(office->service), *bytes = NULL;
	struct stat status;
	size_t length;
	struct err err = ERR_INIT;

	if (!stat(path, &status) && mode)
		*mode = status.st_mode & 0777;
	if (file_read(path, 1 << 20, &bytes, &length, &err))
		err_release(&err);
	free(path);
	return bytes;
}

static bool filed(const struct office *office, const char *text)
{
	char *bytes = file_of(office, NULL);
	bool found = bytes && strstr(bytes, text);

	free(bytes);
	return found;
}

static void saved_at_once(void)
{
	struct office office;

	begin(&office);
	CHECK(!leave(&office, &goal, seen(&office, &goal), "目標"));
	CHECK_INT(unsaved_count(office.service), 0);
	CHECK(unsaved_why(office.service) == NULL);
	stands(&office, &goal, "目標");
	end(&office);
}

static void held_and_saved_in_order(void)
{
	struct office office;
	char *before;
	mode_t mode = 0;
	char *bytes;

	begin(&office);
	before = xstrdup(seen(&office, &goal));
	block(&office);
	CHECK(leave(&office, &goal, before, "一番目\n二行"));
	CHECK(leave(&office, &target, seen(&office, &target), "二番目"));
	CHECK_INT(unsaved_cells(office.service), 2);
	CHECK(strstr(unsaved_why(office.service), "busy") != NULL);
	CHECK(unsaved_has(office.service, office.sheet->id, "result.goal"));
	CHECK(!unsaved_has(office.service, office.sheet->id, "result.outcome"));
	bytes = file_of(&office, &mode);
	CHECK_INT(mode, 0600);
	CHECK(bytes && strstr(bytes, "一番目\\n二行") && strstr(bytes, "二番目"));
	free(bytes);
	stands(&office, &goal, before);
	CHECK_INT(retry(&office, 0, 0), RC_BUSY);
	let_go(&office);
	CHECK_INT(retry(&office, 2, 0), RC_OK);
	stands(&office, &goal, "一番目\n二行");
	stands(&office, &target, "二番目");
	CHECK(file_of(&office, NULL) == NULL);
	CHECK_INT(unsaved_count(office.service), 0);
	free(before);
	end(&office);
}

/* What is left later waits behind, even where the store could take it by now. */
static void nothing_overtakes(void)
{
	struct office office;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "先"));
	let_go(&office);
	CHECK(leave(&office, &target, seen(&office, &target), "後"));
	CHECK_INT(retry(&office, 2, 0), RC_OK);
	stands(&office, &target, "後");
	end(&office);
}

/* A cell left twice is saved once, from what stood there first. */
static void left_twice(void)
{
	struct office office;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "一度目"));
	unsaved_show(office.service, office.sheet);
	CHECK_TEXT(seen(&office, &goal), "一度目");
	CHECK(leave(&office, &goal, "一度目", "二度目"));
	CHECK_INT(unsaved_cells(office.service), 1);
	let_go(&office);
	CHECK_INT(retry(&office, 1, 0), RC_OK);
	stands(&office, &goal, "二度目");
	end(&office);
}

/* Somebody was faster: the text becomes a draft, and theirs stays. */
static void others_were_faster(void)
{
	struct office office;
	struct draft_list list;
	struct edit edit = { .at = goal, .value = value_text("佐藤の文") };
	struct receipt receipt;
	struct err err = ERR_INIT;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "田中の文"));
	let_go(&office);
	edit.sheet_id = office.sheet->id;
	OK(edit_cell(office.other, &edit, &receipt, &err));
	CHECK_INT(retry(&office, 0, 1), RC_OK);
	stands(&office, &goal, "佐藤の文");
	OK(draft_find(office.service, office.sheet->id, &list, &err));
	if (CHECK_INT(list.count, 1)) {
		CHECK_TEXT(list.items[0].text, "田中の文");
		CHECK_INT(list.items[0].kind, DRAFT_OPEN);
	}
	draft_list_release(&list);
	value_release(&edit.value);
	end(&office);
}

/* What is being typed goes the same way, and into the store when it can. */
static void drafts_are_held(void)
{
	struct office office;
	struct draft_list list;
	struct err err = ERR_INIT;

	begin(&office);
	block(&office);
	OK(draft_keep(office.service, office.sheet, &goal, "途中", sheet_get(office.sheet, &goal), &err));
	CHECK_INT(unsaved_count(office.service), 1);
	CHECK_INT(unsaved_cells(office.service), 0);
	CHECK(filed(&office, "途中"));
	OK(draft_keep(office.service, office.sheet, &goal, "途中まで", sheet_get(office.sheet, &goal), &err));
	CHECK_INT(unsaved_count(office.service), 1);
	let_go(&office);
	CHECK_INT(retry(&office, 0, 0), RC_OK);
	OK(draft_find(office.service, office.sheet->id, &list, &err));
	if (CHECK_INT(list.count, 1))
		CHECK_TEXT(list.items[0].text, "途中まで");
	draft_list_release(&list);
	CHECK(!filed(&office, "途中"));
	end(&office);
}

/* Left, the draft of it waits no more. */
static void left_after_a_draft(void)
{
	struct office office;
	struct err err = ERR_INIT;

	begin(&office);
	block(&office);
	OK(draft_keep(office.service, office.sheet, &goal, "途中", sheet_get(office.sheet, &goal), &err));
	CHECK(leave(&office, &goal, seen(&office, &goal), "書き終えた"));
	CHECK_INT(unsaved_count(office.service), 1);
	CHECK(!filed(&office, "途中") && filed(&office, "書き終えた"));
	let_go(&office);
	CHECK_INT(retry(&office, 1, 0), RC_OK);
	end(&office);
}

/* A sheet that has left the clerk: no fault of the store, nothing to wait for. */
static void refused(void)
{
	struct office office;
	struct edit edit = { .at = goal, .value = value_text("遅すぎた"), .typed = true };
	static const struct act act = { .login = "sato", .way = "set" };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	begin(&office);
	OK(db_begin(office.other->db, &act, &err));
	OK(sheets_write_state(office.other->db, office.sheet->id, "with_head", &err));
	OK(db_commit(office.other->db, NULL, &err));
	edit.sheet_id = office.sheet->id;
	FAILS(unsaved_save(office.service, office.sheet, &edit, 1, &receipt, &err), RC_DENIED);
	CHECK_INT(unsaved_count(office.service), 0);
	value_release(&edit.value);
	end(&office);
}

/* The store is taken away and comes back. */
static void gone_and_back(void)
{
	struct office office;
	struct str aside = STR_INIT;

	begin(&office);
	str_addf(&aside, "%s.aside", office.city.path.text);
	CHECK_INT(rename(office.city.path.text, aside.text), 0);
	CHECK(leave(&office, &goal, seen(&office, &goal), "置き場所がない"));
	CHECK(strstr(unsaved_why(office.service), "gone") != NULL);
	CHECK(filed(&office, "置き場所がない"));
	CHECK_INT(retry(&office, 0, 0), RC_CONFIG);
	CHECK_INT(rename(aside.text, office.city.path.text), 0);
	CHECK_INT(retry(&office, 1, 0), RC_OK);
	stands(&office, &goal, "置き場所がない");
	str_release(&aside);
	end(&office);
}

/* Where not even the file can be written, nothing is kept, and that is said. */
static void nowhere(void)
{
	struct office office;
	struct edit edit = { .at = goal, .value = value_text("行き場がない"), .typed = true };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	begin(&office);
	setenv("XDG_STATE_HOME", "/proc/none", 1);
	block(&office);
	edit.sheet_id = office.sheet->id;
	CHECK(unsaved_save(office.service, office.sheet, &edit, 1, &receipt, &err) != RC_OK);
	CHECK(err.message != NULL);
	err_release(&err);
	CHECK_INT(receipt.set, 0);
	CHECK_INT(unsaved_count(office.service), 0);
	let_go(&office);
	value_release(&edit.value);
	end(&office);
}

/* What waited already goes on waiting where a later text of the cell can be kept nowhere. */
static void nowhere_for_the_second(void)
{
	struct office office;
	struct edit edit = { .at = goal, .value = value_text("行き場がない"), .typed = true };
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "待っている文"));
	setenv("XDG_STATE_HOME", "/proc/none", 1);
	edit.sheet_id = office.sheet->id;
	CHECK(unsaved_save(office.service, office.sheet, &edit, 1, &receipt, &err) != RC_OK);
	err_release(&err);
	CHECK_INT(unsaved_cells(office.service), 1);
	setenv("XDG_STATE_HOME", office.city.folder, 1);
	let_go(&office);
	CHECK_INT(retry(&office, 1, 0), RC_OK);
	stands(&office, &goal, "待っている文");
	value_release(&edit.value);
	end(&office);
}

/* ---- several cells at once ---- */

#define CELLS 3

/* Budgets of three years become what they are and `more`, as one act; false: it waits. */
static bool leave_block(struct office *office, int64_t more, const char *why)
{
	struct edit edits[CELLS];
	struct receipt receipt;
	struct err err = ERR_INIT;

	for (int i = 0; i < CELLS; i++) {
		struct address at = ADDRESS_AT(FIELD_cost_budget, 0, 2025 + i);

		edits[i] = (struct edit){ .sheet_id = office->sheet->id, .at = at, .expect = true, .typed = true,
					  .expect_row = true, .expected = *sheet_get(office->sheet, &at), .why = i ? NULL : why };
		edits[i].value = VALUE_OF_NUMBER(edits[i].expected.number + more);
	}
	OK(unsaved_save(office->service, office->sheet, edits, CELLS, &receipt, &err));
	return receipt.set != 0;
}

static int64_t budget(const struct office *office, int year)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;
	int64_t number;

	OK(browse_sheet(office->service, "012", 2025, &sheet, &err));
	number = sheet_get(sheet, &ADDRESS_AT(FIELD_cost_budget, 0, year))->number;
	sheet_free(sheet);
	return number;
}

/* Acts and cells that are saved; the last set. */
static void note_set(int64_t sheet_id, const struct receipt *receipt, void *arg)
{
	CHECK(sheet_id > 0);
	*(int64_t *)arg = receipt->set;
}

static int64_t retry_for_set(const struct office *office, size_t saved, size_t refused)
{
	struct unsaved_result result;
	struct err err = ERR_INIT;
	int64_t set = 0;

	OK(unsaved_retry(office->service, note_set, &set, &result, &err));
	CHECK_INT(result.saved, saved);
	CHECK_INT(result.refused, refused);
	err_release(&result.refusal);
	CHECK_INT(unsaved_count(office->service), 0);
	return set;
}

static enum rc count_change(const struct history_row *row, void *arg, struct err *err)
{
	(void)err;
	CHECK_TEXT(row->reason, "補正予算");
	++*(int *)arg;
	return RC_OK;
}

static void a_block_waits_as_one_act(void)
{
	struct office office;
	struct err err = ERR_INIT;
	int64_t before, set;
	int rows = 0;

	begin(&office);
	before = budget(&office, 2026);
	block(&office);
	CHECK(!leave_block(&office, 7, "補正予算"));
	CHECK_INT(unsaved_cells(office.service), CELLS);
	CHECK(filed(&office, "cost.budget@2025") && filed(&office, "cost.budget@2027"));
	unsaved_show(office.service, office.sheet);
	CHECK_INT(sheet_get(office.sheet, &ADDRESS_AT(FIELD_cost_budget, 0, 2026))->number, before + 7);
	CHECK(leave(&office, &goal, seen(&office, &goal), "そのあと"));
	let_go(&office);
	CHECK(retry_for_set(&office, CELLS + 1, 0) > 0);
	CHECK_INT(budget(&office, 2026), before + 7);
	stands(&office, &goal, "そのあと");
	block(&office);
	unsaved_show(office.service, office.sheet);
	CHECK(!leave_block(&office, 1, "補正予算"));
	let_go(&office);
	set = retry_for_set(&office, CELLS, 0);
	OK(browse_set(office.service, set, count_change, &rows, &err));
	CHECK_INT(rows, CELLS);
	end(&office);
}

/* A cell of it left again by itself goes by itself, the rest as it was, for the same reason. */
static void a_block_and_a_cell_of_it(void)
{
	struct office office;
	struct address at = ADDRESS_AT(FIELD_cost_budget, 0, 2025);
	struct edit edit = { .at = at, .expect = true, .value = VALUE_OF_NUMBER(55) };
	struct receipt receipt;
	struct err err = ERR_INIT;
	int64_t before, set;
	int rows = 0;

	begin(&office);
	before = budget(&office, 2027);
	block(&office);
	CHECK(!leave_block(&office, 7, "補正予算"));
	unsaved_show(office.service, office.sheet);
	edit.sheet_id = office.sheet->id;
	edit.expected = *sheet_get(office.sheet, &at);
	OK(unsaved_save(office.service, office.sheet, &edit, 1, &receipt, &err));
	CHECK_INT(unsaved_cells(office.service), CELLS);
	let_go(&office);
	set = retry_for_set(&office, CELLS, 0);
	OK(browse_set(office.service, set - 1, count_change, &rows, &err));
	CHECK_INT(rows, CELLS - 1);
	CHECK_INT(budget(&office, 2025), 55);
	CHECK_INT(budget(&office, 2027), before + 7);
	end(&office);
}

/* Somebody was faster in one of them: that one becomes a draft, the others are saved. */
static void others_were_faster_in_a_block(void)
{
	struct office office;
	struct edit edit = { .at = ADDRESS_AT(FIELD_cost_budget, 0, 2026), .value = VALUE_OF_NUMBER(99) };
	struct receipt receipt;
	struct draft_list list;
	struct err err = ERR_INIT;
	int64_t before;

	begin(&office);
	before = budget(&office, 2027);
	block(&office);
	CHECK(!leave_block(&office, 7, NULL));
	let_go(&office);
	edit.sheet_id = office.sheet->id;
	OK(edit_cell(office.other, &edit, &receipt, &err));
	CHECK(retry_for_set(&office, CELLS - 1, 1) > 0);
	CHECK_INT(budget(&office, 2026), 99);
	CHECK_INT(budget(&office, 2027), before + 7);
	OK(draft_find(office.service, office.sheet->id, &list, &err));
	if (CHECK_INT(list.count, 1))
		CHECK_TEXT(list.items[0].address, "cost.budget@2026");
	draft_list_release(&list);
	end(&office);
}

/* ---- the file of a session that is over ---- */

static void reopen(struct office *office)
{
	service_close(office->service);
	office->service = city_open(&office->city, "tanaka");
}

static size_t import(const struct office *office, enum rc wanted)
{
	struct err err = ERR_INIT;
	size_t count = 99;

	CHECK_INT(recovery_import(office->service, &count, &err), wanted);
	if (err.message)
		printf("# %s:%ld: %s\n", err.file ? err.file : "", err.line, err.message);
	CHECK((err.message != NULL) == (wanted != RC_OK));
	err_release(&err);
	return count;
}

static void finds(const struct office *office, const char *wanted)
{
	struct draft_list list;
	struct str text = STR_INIT;
	struct err err = ERR_INIT;

	OK(draft_find(office->service, 0, &list, &err));
	for (size_t i = 0; i < list.count; i++)
		str_addf(&text, "%d:%s=%s;", (int)list.items[i].kind, list.items[i].address,
			 list.items[i].text);
	CHECK_TEXT(text.text, wanted);
	str_release(&text);
	draft_list_release(&list);
}

static void taken_up_once(void)
{
	struct office office;
	char *path, *bytes;
	struct err err = ERR_INIT;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "落ちる前\nの文"));
	CHECK(leave(&office, &target, seen(&office, &target), "もう一つ"));
	CHECK_INT(import(&office, RC_OK), 0);	/* its session lives */
	let_go(&office);
	path = recovery_path(office.service);
	bytes = file_of(&office, NULL);
	reopen(&office);
	CHECK_INT(import(&office, RC_OK), 2);
	finds(&office, "1:result.goal=落ちる前\nの文;1:overview.target=もう一つ;");
	CHECK_INT(access(path, F_OK), -1);
	CHECK_INT(import(&office, RC_OK), 0);
	/* killed between the drafts and the file's end: the same again, and nothing doubled */
	OK(file_write(path, bytes, strlen(bytes), FILE_PRIVATE, &err));
	CHECK_INT(import(&office, RC_OK), 2);
	finds(&office, "1:result.goal=落ちる前\nの文;1:overview.target=もう一つ;");
	free(path);
	free(bytes);
	end(&office);
}

/* Files of another person or store are none of ours; a damaged one stays and is named. */
static void strange_files(void)
{
	static const char *const damaged[] = {
		"", "store\tlogin\n", "\xff\xfe", "recovery\n\n",
	};
	struct office office;
	struct err err = ERR_INIT;
	char *path, *bytes, *at;

	begin(&office);
	block(&office);
	CHECK(leave(&office, &goal, seen(&office, &goal), "文"));
	let_go(&office);
	path = recovery_path(office.service);
	bytes = file_of(&office, NULL);
	reopen(&office);
	at = strstr(bytes, "tanaka");
	memcpy(at, "suzuki", 6);
	OK(file_write(path, bytes, strlen(bytes), FILE_FORCE, &err));
	CHECK_INT(import(&office, RC_OK), 0);
	CHECK_INT(access(path, F_OK), 0);
	memcpy(at, "tanaka", 6);
	for (size_t i = 0; i < sizeof(damaged) / sizeof(*damaged); i++) {
		OK(file_write(path, damaged[i], strlen(damaged[i]), FILE_FORCE, &err));
		CHECK_INT(import(&office, RC_INVALID), 0);
		CHECK_INT(access(path, F_OK), 0);
	}
	at = strstr(bytes, "result.goal");
	memcpy(at, "result.oops", 11);
	OK(file_write(path, bytes, strlen(bytes), FILE_FORCE, &err));
	CHECK_INT(import(&office, RC_USAGE), 0);
	finds(&office, "");
	unlink(path);
	free(path);
	free(bytes);
	end(&office);
}

TESTS(TEST(saved_at_once), TEST(held_and_saved_in_order), TEST(nothing_overtakes), TEST(left_twice),
      TEST(others_were_faster), TEST(drafts_are_held), TEST(left_after_a_draft), TEST(refused),
      TEST(gone_and_back), TEST(nowhere), TEST(nowhere_for_the_second),
      TEST(a_block_waits_as_one_act), TEST(a_block_and_a_cell_of_it), TEST(others_were_faster_in_a_block),
      TEST(taken_up_once), TEST(strange_files))
