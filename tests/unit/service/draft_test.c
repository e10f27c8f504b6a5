/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drafts as a person meets them: whose they are, which are offered, what has
 * become of the cell, and that saving leaves none.
 */
#include "service/draft.h"

#include <sys/wait.h>

#include "city.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "service/unsaved.h"
#include "store/db.h"

static const struct address goal = { .field = FIELD_result_goal, .stage = "" };

static struct sheet *sheet_of(struct service *service)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet(service, "012", 2025, &sheet, &err));
	return sheet;
}

static void keep(struct service *service, const struct sheet *sheet, const char *text)
{
	struct err err = ERR_INIT;

	OK(draft_keep(service, sheet, &goal, text, sheet_get(sheet, &goal), &err));
}

/* "kind:text;" of all that is found. */
static void finds(struct service *service, int64_t sheet_id, const char *wanted)
{
	struct draft_list list;
	struct str text = STR_INIT;
	struct err err = ERR_INIT;

	OK(draft_find(service, sheet_id, &list, &err));
	for (size_t i = 0; i < list.count; i++)
		str_addf(&text, "%d:%s;", (int)list.items[i].kind, list.items[i].text);
	CHECK_TEXT(text.text, wanted);
	str_release(&text);
	draft_list_release(&list);
}

/* A session of another process that types, and then ends or stays. */
static pid_t types_elsewhere(struct city *city, const char *login, const char *text, int *end)
{
	int word[2], stay[2];
	char byte = 0;
	pid_t pid;

	CHECK_INT(pipe(word), 0);
	CHECK_INT(pipe(stay), 0);
	fflush(stdout);
	pid = fork();
	if (!pid) {
		struct service *service;

		close(stay[1]);
		city->seed = (uint32_t)getpid();
		service = city_open(city, login);
		keep(service, sheet_of(service), text);
		if (write(word[1], &byte, 1) < 0 || read(stay[0], &byte, 1) < 0)
			_exit(1);
		_exit(0);	/* as a line that drops */
	}
	close(word[1]);
	close(stay[0]);
	CHECK_INT(read(word[0], &byte, 1), 1);
	close(word[0]);
	*end = stay[1];
	return pid;
}

static void ends(pid_t pid, int end)
{
	close(end);
	waitpid(pid, NULL, 0);
}

static void own_are_open(void)
{
	struct city city;
	struct service *service;
	struct sheet *sheet;
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = sheet_of(service);
	OK(draft_forget(service, sheet->id, &goal, &err));	/* there never was one */
	keep(service, sheet, "途");
	keep(service, sheet, "途中");
	finds(service, sheet->id, "0:途中;");
	finds(service, sheet->id + 1, "");
	finds(service, 0, "0:途中;");
	OK(draft_forget(service, sheet->id, &goal, &err));
	finds(service, 0, "");
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

/* A session that lives keeps its draft to itself; once it is over, its writer is asked. */
static void of_another_session(void)
{
	struct city city;
	struct service *service;
	struct sheet *sheet;
	struct draft_list list;
	struct err err = ERR_INIT;
	int end;
	pid_t pid;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = sheet_of(service);
	pid = types_elsewhere(&city, "tanaka", "切れる前", &end);
	finds(service, 0, "");
	ends(pid, end);
	finds(service, 0, "1:切れる前;");
	OK(draft_find(service, sheet->id, &list, &err));
	if (CHECK_INT(list.count, 1)) {
		OK(draft_take(service, &list.items[0], "今の値", &err));
		finds(service, 0, "0:切れる前;");
		OK(draft_drop(service, &list.items[0], &err));	/* it is there no more */
	}
	draft_list_release(&list);
	finds(service, 0, "0:切れる前;");
	OK(draft_find(service, sheet->id, &list, &err));
	if (CHECK_INT(list.count, 1)) {
		CHECK_TEXT(list.items[0].based_on, "今の値");
		OK(draft_drop(service, &list.items[0], &err));
	}
	draft_list_release(&list);
	finds(service, 0, "");
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

/* Of others, what they can finish themselves is not shown; what they cannot is. */
static void of_other_people(void)
{
	struct city city;
	struct service *service;
	int64_t *ids = NULL;
	size_t count = 0;
	struct err err = ERR_INIT;
	int end;
	pid_t pid;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	pid = types_elsewhere(&city, "root", "自分で続ける", &end);
	ends(pid, end);
	finds(service, 0, "");
	pid = types_elsewhere(&city, "no-such-account-here", "異動した", &end);
	ends(pid, end);
	finds(service, 0, "2:異動した;");
	OK(draft_sheets(service, &ids, &count, &err));
	CHECK_INT(count, 1);
	free(ids);
	service_close(service);
	city_end(&city);
}

static void sheets_are_marked_once(void)
{
	struct city city;
	struct service *service;
	struct sheet *sheet;
	int64_t *ids = NULL;
	size_t count = 0;
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = sheet_of(service);
	OK(draft_sheets(service, &ids, &count, &err));
	CHECK_INT(count, 0);
	CHECK(ids == NULL);
	keep(service, sheet, "一");
	OK(draft_keep(service, sheet, &ADDRESS(FIELD_overview_target), "二", &VALUE_NONE, &err));
	sheet->id++;
	keep(service, sheet, "三");
	OK(draft_sheets(service, &ids, &count, &err));
	if (CHECK_INT(count, 2)) {
		CHECK_INT(ids[0], sheet->id - 1);
		CHECK_INT(ids[1], sheet->id);
	}
	free(ids);
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

/* Saving what was typed drops the draft with it; a save that fails does not. */
static void saving_leaves_none(void)
{
	struct city city;
	struct service *service;
	struct sheet *sheet;
	struct receipt receipt = { 0 };
	struct edit edit = { .at = goal, .value = value_text("書き終えた"), .typed = true, .expect = true };
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	sheet = sheet_of(service);
	edit.sheet_id = sheet->id;
	keep(service, sheet, "書きかけ");
	edit.expected = value_text("ほかの値");
	FAILS(edit_cell(service, &edit, &receipt, &err), RC_CONFLICT);
	finds(service, 0, "0:書きかけ;");
	edit.expect = false;
	OK(edit_cell(service, &edit, &receipt, &err));
	CHECK(receipt.set > 0);
	finds(service, 0, "");
	keep(service, sheet, "もう一度");
	OK(edit_cell(service, &edit, &receipt, &err));	/* the same value: nothing but the draft goes */
	CHECK_INT(receipt.set, 0);
	finds(service, 0, "");
	keep(service, sheet, "別の道で");
	edit.typed = false;
	value_release(&edit.value);
	OK(edit_cell(service, &edit, &receipt, &err));
	finds(service, 0, "0:別の道で;");
	value_release(&edit.expected);
	sheet_free(sheet);
	service_close(service);
	city_end(&city);
}

static void what_became_of_the_cell(void)
{
	struct city city;
	struct service *service, *other;
	struct sheet *sheet;
	struct draft_list list;
	struct draft_meanwhile meanwhile;
	struct receipt receipt = { 0 };
	struct edit edit = { .at = goal, .value = value_text("佐藤の文") };
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	other = city_open(&city, "sato");
	sheet = sheet_of(service);
	edit.sheet_id = sheet->id;
	keep(service, sheet, "書きかけ");
	OK(draft_find(service, 0, &list, &err));
	OK(draft_meanwhile(service, &list.items[0], &meanwhile, &err));
	CHECK(!meanwhile.changed && !meanwhile.login && !meanwhile.at);
	CHECK_TEXT(meanwhile.present, list.items[0].based_on);
	draft_meanwhile_release(&meanwhile);
	OK(edit_cell(other, &edit, &receipt, &err));
	OK(draft_meanwhile(service, &list.items[0], &meanwhile, &err));
	CHECK(meanwhile.changed);
	CHECK_TEXT(meanwhile.present, "佐藤の文");
	CHECK_TEXT(meanwhile.login, "sato");
	CHECK_INT(meanwhile.at, receipt.at);
	draft_meanwhile_release(&meanwhile);
	draft_list_release(&list);
	value_release(&edit.value);
	sheet_free(sheet);
	service_close(other);
	service_close(service);
	city_end(&city);
}

TESTS(TEST(own_are_open), TEST(of_another_session), TEST(of_other_people),
      TEST(sheets_are_marked_once), TEST(saving_leaves_none), TEST(what_became_of_the_cell))
