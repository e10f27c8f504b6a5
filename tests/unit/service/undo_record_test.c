/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * undo_record_test - acts on programs, and answers to findings: taken back all
 * is as it was, done again as it had become; what others did since is told.
 */
#include "service/undo_record.h"

#include <string.h>

#include "model/rule.h"
#include "model/sheet.h"
#include "service/administer.h"
#include "service/browse.h"
#include "service/check.h"
#include "service/project.h"
#include "service/rollover.h"
#include "service/undo.h"
#include "store/acks.h"
#include "store/history.h"
#include "store/lineage.h"
#include "store/projects.h"
#include "store/sheets.h"
#include "unit/service/city.h"

static struct city city;
static struct service *service, *other;

static void told(const struct rollover_row *row, void *arg)
{
	(void)row, (void)arg;
}

/* The demo city with the sheets of 2026, too. */
static void begin(void)
{
	struct rollover rollover = { .year = 2026 };
	struct err err = ERR_INIT;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	other = city_open(&city, "sato");
	OK(rollover_run(service, &rollover, told, NULL, NULL, &err));
}

static void end(void)
{
	struct verdict verdict;
	struct err err = ERR_INIT;

	OK(administer_verify(service, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	service_close(other);
	service_close(service);
	city_end(&city);
}

static struct sheet *load(const char *number, int year)
{
	struct sheet *sheet = NULL;
	struct err err = ERR_INIT;

	OK(browse_sheet(service, number, year, &sheet, &err));
	return sheet;
}

/* ---- all that an act on programs may change, as text ---- */

static void add_life(const struct sheet *sheet, struct str *out)
{
	struct life life;
	struct err err = ERR_INIT;

	OK(projects_life(service->db, sheet->project_id, &life, &err));
	str_addf(out, "ended %s why %s\n", life.ended ? life.ended : "-", life.why ? life.why : "-");
	life_release(&life);
}

static void add_links(const struct sheet *sheet, struct str *out)
{
	struct link *links = NULL;
	size_t count = 0;
	struct err err = ERR_INIT;

	OK(lineage_of(service->db, sheet->project_id, &links, &count, &err));
	for (size_t i = 0; i < count; i++)
		str_addf(out, "#%lld %s %lld.%lld %lld.%lld %d %s\n", (long long)links[i].id,
			 lineage_word(links[i].kind), (long long)links[i].from_project,
			 (long long)links[i].from_series, (long long)links[i].to_project,
			 (long long)links[i].to_series, links[i].year, links[i].reason ? links[i].reason : "-");
	links_release(links, count);
}

static void add_cells(const struct sheet *sheet, struct str *out)
{
	str_addf(out, "scope %s\n", sheet->scope);
	for (size_t i = 0; i < sheet->cell_count; i++) {
		address_format(&sheet->cells[i].at, out);
		str_add(out, "=");
		sheet_format(sheet, &sheet->cells[i].at, out);
		str_add(out, "\n");
	}
	for (size_t i = 0; i < sheet->mark_count; i++)
		str_addf(out, "%s#%s=%s\n", sheet->marks[i].address, sheet->marks[i].mark, sheet->marks[i].detail);
}

static void add_answers(const struct sheet *sheet, struct str *out)
{
	struct ack *acks = NULL;
	size_t count = 0;
	struct err err = ERR_INIT;

	OK(acks_load(service->db, sheet->id, &acks, &count, &err));
	for (size_t i = 0; i < count; i++)
		str_addf(out, "%s %s %s %s\n", acks[i].check_id, acks[i].address, acks[i].reason, acks[i].digest);
	acks_release(acks, count);
}

static struct str picture(void)
{
	static const int64_t ids[] = { 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20,
				       21, 22, 23, 24 };
	struct str out = STR_INIT;
	struct err err = ERR_INIT;

	for (size_t i = 0; i < sizeof(ids) / sizeof(*ids); i++) {
		struct sheet *sheet = NULL;

		if (browse_sheet_by_id(service, ids[i], &sheet, &err)) {
			err_release(&err);
			continue;
		}
		add_life(sheet, &out);
		add_links(sheet, &out);
		add_cells(sheet, &out);
		add_answers(sheet, &out);
		sheet_free(sheet);
	}
	return out;
}

/* ---- there and back ---- */

static int64_t undo(int64_t set, enum undo_way way)
{
	struct undo_result result;
	struct err err = ERR_INIT;
	int64_t made;

	OK(undo_set(service, set, way, NULL, &result, &err));
	made = result.receipt.set;
	undo_release(&result);
	return made;
}

static void check_picture(const struct str *wanted)
{
	struct str got = picture();

	CHECK_TEXT(got.text, wanted->text);
	str_release(&got);
}

static void check_there_and_back(struct str *before, int64_t set)
{
	struct str after = picture();
	int64_t back, again;

	CHECK(set > 0);
	CHECK(strcmp(before->text, after.text) != 0);
	back = undo(set, UNDO_UNTOUCHED);
	check_picture(before);
	again = undo(back, UNDO_UNTOUCHED);
	check_picture(&after);
	undo(again, UNDO_UNTOUCHED);
	check_picture(before);
	str_release(&after);
	str_release(before);
}

static void check_refused(int64_t set, enum undo_way way, enum rc wanted, const char *says)
{
	struct str before = picture();
	struct undo_result result;
	struct err err = ERR_INIT;

	CHECK_INT(undo_set(service, set, way, NULL, &result, &err), wanted);
	if (!CHECK(err.message && strstr(err.message, says)))
		printf("# %s\n", err.message ? err.message : "(no message)");
	check_picture(&before);
	err_release(&err);
	undo_release(&result);
	str_release(&before);
}

/* ---- programs ---- */

static int64_t end_it(const char *number, const char *day, const char *why)
{
	struct project_act act = { .why = why };
	struct err err = ERR_INIT;

	OK(project_end(service, &act, number, day, &err));
	return act.receipt.set;
}

static void ends(void)
{
	struct str before = picture();
	int64_t set = end_it("012", "2026-03-31", "廃止");
	struct sheet *next = load("012", 2026);

	CHECK_TEXT(next->scope, "none");
	CHECK_TEXT(next->state, "not_started");
	check_there_and_back(&before, set);
	sheet_free(next);
	next = load("012", 2026);
	CHECK_TEXT(next->state, "not_started");	/* nobody has worked on it */
	sheet_free(next);
	set = end_it("012", "2026-03-31", "廃止");
	before = picture();
	check_there_and_back(&before, end_it("012", "", NULL));
	before = picture();
	check_there_and_back(&before, end_it("012", "2026-03-30", "完了"));
	end_it("012", "2026-03-29", "完了");
	check_refused(set, UNDO_UNTOUCHED, RC_CONFLICT, "project/");
	check_refused(set, UNDO_UNTOUCHED, RC_CONFLICT, "2026-03-29");
	undo(set, UNDO_ALL);
	next = load("012", 2026);
	CHECK_TEXT(next->scope, "normal");
	sheet_free(next);
}

static void names_and_numbers(void)
{
	struct str before = picture();
	struct project_act act = { 0 };
	struct err err = ERR_INIT;

	OK(project_rename(service, &act, "012", "居場所", &err));
	check_there_and_back(&before, act.receipt.set);
	before = picture();
	OK(project_renumber(service, &act, "012", "112", &err));
	check_there_and_back(&before, act.receipt.set);
}

static int64_t merge(const char *number, const char *into, const char *why)
{
	const char *const numbers[] = { number };
	struct project_change change = { numbers, 1, 2026 };
	struct project_act act = { .why = why };
	struct err err = ERR_INIT;

	OK(project_merge(service, &act, &change, into, &err));
	return act.receipt.set;
}

static int64_t unlink_it(const char *number, const char *into)
{
	struct project_act act = { 0 };
	struct err err = ERR_INIT;

	OK(project_unlink(service, &act, number, into, &err));
	return act.receipt.set;
}

static void merges(void)
{
	struct str before = picture();
	int64_t set = merge("012", "013", "窓口の一本化"), away;

	check_there_and_back(&before, set);
	merge("012", "013", NULL);
	before = picture();
	check_there_and_back(&before, merge("012", "013", "理由を直す"));
	before = picture();
	away = unlink_it("012", "013");
	check_there_and_back(&before, away);
	away = unlink_it("012", "013");
	end_it("012", "", NULL);
	merge("012", "013", NULL);
	check_refused(away, UNDO_ALL, RC_CONFLICT, "linked again");
	unlink_it("012", "013");
	end_it("012", "", NULL);
	merge("013", "012", NULL);
	check_refused(away, UNDO_UNTOUCHED, RC_INVALID, "comes from its successor");
	unlink_it("013", "012");
	end_it("013", "", NULL);
}

static int64_t link_of(const char *number)
{
	struct sheet *sheet = load(number, 2025);
	struct link *links = NULL;
	size_t count = 0;
	int64_t id = 0;
	struct err err = ERR_INIT;

	OK(lineage_of(service->db, sheet->project_id, &links, &count, &err));
	if (CHECK_INT(count, 1))
		id = links[0].id;
	links_release(links, count);
	sheet_free(sheet);
	return id;
}

/* So that the history of each stays its own. */
static void links_have_numbers_that_none_had(void)
{
	int64_t set, id;

	merge("012", "013", NULL);
	id = link_of("012");
	unlink_it("012", "013");
	end_it("012", "", NULL);
	set = merge("045", "013", NULL);
	CHECK(link_of("045") > id);
	undo(set, UNDO_UNTOUCHED);
}

static void splits_and_transfers(void)
{
	static const char *const parts[] = { "013", "012" };
	struct project_change change = { parts, 2, 2026 };
	struct project_act act = { 0 };
	struct str before = picture();
	struct err err = ERR_INIT;

	OK(project_split(service, &act, "012", &change, &err));
	check_there_and_back(&before, act.receipt.set);
	before = picture();
	OK(project_transfer(service, &act, "045.1", "013.5", 2026, &err));
	check_there_and_back(&before, act.receipt.set);
}

static void sheets_stay(void)
{
	struct project_new new = { .number = "900", .name = "新しい事業" };
	struct rollover rollover = { .year = 2027 };
	struct receipt receipt = { 0 };
	struct project_act act = { .year = 2026 };
	struct err err = ERR_INIT;

	OK(project_new(service, &act, &new, &err));
	check_refused(act.receipt.set, UNDO_ALL, RC_USAGE, "hyoka project end");
	OK(rollover_run(service, &rollover, told, NULL, &receipt, &err));
	check_refused(receipt.set, UNDO_ALL, RC_USAGE, "hyoka project end");
	OK(setting_write(service, "working-year", "2024", &receipt, &err));
	OK(setting_write(service, "working-year", "2025", &receipt, &err));
	check_refused(receipt.set, UNDO_ALL, RC_USAGE, "'working-year', which was '2024'");
	check_refused(1, UNDO_ALL, RC_USAGE, "hyoka master import");
}

/* ---- answers ---- */

#define CHECKED "INDICATOR-MISSED"

static int64_t answer(struct service *by, const char *why)
{
	struct address at = ADDRESS_AT(FIELD_indicator_actual, 1, 2025);
	struct sheet *sheet = load("012", 2025);
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;

	OK(why ? check_acknowledge(by, sheet->id, rule_named(CHECKED), &at, why, &receipt, &err)
	       : check_withdraw(by, sheet->id, rule_named(CHECKED), &at, NULL, &receipt, &err));
	sheet_free(sheet);
	return receipt.set;
}

static void answers(void)
{
	struct str before = picture();
	int64_t set = answer(service, "改修のため"), later;
	struct undo_result result;
	struct err err = ERR_INIT;

	check_there_and_back(&before, set);
	set = answer(service, "改修のため");
	before = picture();
	check_there_and_back(&before, answer(service, "冬の改修のため"));
	before = picture();
	check_there_and_back(&before, answer(service, NULL));
	later = answer(other, "別の理由");
	FAILS(undo_set(service, set, UNDO_UNTOUCHED, NULL, &result, &err), RC_CONFLICT);
	if (CHECK_INT(result.count, 1)) {
		CHECK_TEXT(result.conflicts[0].address, "indicator.1.actual@2025#" CHECKED);
		CHECK_TEXT(result.conflicts[0].wrote, "改修のため");
		CHECK_TEXT(result.conflicts[0].present, "別の理由");
		CHECK_TEXT(result.conflicts[0].login, "sato");
		CHECK_INT(result.conflicts[0].set, later);
		CHECK(result.conflicts[0].sheet_id > 0);
	}
	undo_release(&result);
	undo(set, UNDO_ALL);
	check_refused(later, UNDO_ALL, RC_CONFLICT, "");	/* nothing is left that it could be put into */
}

static void answers_of_a_sheet_that_has_left(void)
{
	struct sheet *sheet = load("012", 2025);
	int64_t set = answer(service, "改修のため");
	struct act act = { .login = "tanaka", .uid = 1, .way = "set" };
	struct err err = ERR_INIT;

	OK(db_begin(service->db, &act, &err));
	OK(sheets_write_state(service->db, sheet->id, "with_head", &err));
	OK(db_commit(service->db, NULL, &err));
	check_refused(set, UNDO_ALL, RC_DENIED, "");
	sheet_free(sheet);
}

TESTS(TEST(begin), TEST(ends), TEST(names_and_numbers), TEST(merges), TEST(links_have_numbers_that_none_had),
      TEST(splits_and_transfers), TEST(answers), TEST(sheets_stay), TEST(answers_of_a_sheet_that_has_left),
      TEST(end))
