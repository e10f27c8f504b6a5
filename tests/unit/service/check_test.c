/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check - findings of sheets of the store, and answers to them: who may, what
 * cannot be answered, when an answer lapses.
 */
#include "service/check.h"

#include "base/i18n.h"
#include "city.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/browse.h"
#include "service/edit.h"
#include "store/db.h"

static struct address at(struct service *service, const char *text)
{
	struct address address = ADDRESS(FIELD_basic_name);
	struct err err = ERR_INIT;

	OK(address_parse(text, service->masters, &address, &err));
	return address;
}

/* The finding of a check on the sheet as it is stored now; the caller releases `found`. */
static const struct finding *find(struct service *service, const char *number, const char *check,
				  const char *where, struct findings *found)
{
	struct sheet *sheet = NULL, *prior = NULL;
	struct address cell = at(service, where);
	const struct finding *finding = NULL;
	struct err err = ERR_INIT;

	*found = (struct findings){ 0 };
	if (!OK(browse_sheet(service, number, 0, &sheet, &err)))
		return NULL;
	OK(browse_prior(service, sheet, &prior, &err));
	OK(check_sheet(service, sheet, prior, STEP_NONE, found, &err));
	while ((finding = findings_at(found, &cell, finding)) && strcmp(finding->rule->id, check))
		;
	sheet_free(sheet);
	sheet_free(prior);
	return finding;
}

static int64_t id_of(struct service *service, const char *number)
{
	struct err err = ERR_INIT;
	int64_t id = 0;

	OK(browse_find(service, number, 0, &id, &err));
	return id;
}

static void set(struct service *service, const char *number, const char *where, int64_t value)
{
	struct edit edit = { .sheet_id = id_of(service, number), .at = at(service, where),
			     .value = VALUE_OF_NUMBER(value) };
	struct err err = ERR_INIT;

	OK(edit_cell(service, &edit, NULL, &err));
}

static void check_answered(struct service *service, const char *reason)
{
	struct findings found;
	const struct finding *finding = find(service, "012", "PROGRESS-HIGH", "evaluation.progress.score", &found);

	if (CHECK(finding != NULL)) {
		CHECK_TEXT(finding->ack_reason, reason);
		CHECK_TEXT(finding->ack_login, reason ? "tanaka" : NULL);
		CHECK_INT(finding->ack_at > 0, reason != NULL);
		CHECK_INT(findings_count(&found, SECTION_evaluation).acknowledged, reason != NULL);
	}
	findings_release(&found);
}

static void answers(void)
{
	struct city city;
	struct service *service;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	const struct rule *rule = rule_named("PROGRESS-HIGH");

	city_begin(&city);
	service = city_open(&city, "tanaka");
	check_answered(service, NULL);
	OK(check_acknowledge(service, id_of(service, "012"), rule, NULL, "会場の都合による", &receipt, &err));
	CHECK(receipt.rows >= 2);
	check_answered(service, "会場の都合による");
	set(service, "012", "cost.budget@2025", 9000);	/* what the finding does not rest on */
	check_answered(service, "会場の都合による");
	set(service, "012", "indicator.1.actual@2025", 24000);
	check_answered(service, NULL);
	OK(check_acknowledge(service, id_of(service, "012"), rule, NULL, "なお足りない", &receipt, &err));
	check_answered(service, "なお足りない");
	OK(check_withdraw(service, id_of(service, "012"), rule, NULL, NULL, &receipt, &err));
	check_answered(service, NULL);
	FAILS(check_withdraw(service, id_of(service, "012"), rule, NULL, NULL, &receipt, &err), RC_NOT_FOUND);
	service_close(service);
	city_end(&city);
}

/* Only what is there, is no error, stops nothing, and on a sheet that the clerk has. */
static void refusals(void)
{
	struct city city;
	struct service *service;
	struct err err = ERR_INIT;
	struct address wrong, missing;
	int64_t id;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	id = id_of(service, "012");
	wrong = at(service, "cost.settled@2025");
	FAILS(check_acknowledge(service, id, rule_named("COST-OVER"), &wrong, "x", NULL, &err), RC_NOT_FOUND);
	FAILS(check_acknowledge(service, id, rule_named("PROGRESS-HIGH"), &wrong, "x", NULL, &err), RC_NOT_FOUND);
	FAILS(check_acknowledge(service, id, rule_named("PROGRESS-HIGH"), NULL, " \n", NULL, &err), RC_INVALID);
	FAILS(check_acknowledge(service, id, rule_named("PROGRESS-HIGH"), NULL, "\x1b", NULL, &err), RC_INVALID);
	FAILS(check_acknowledge(service, id, rule_named("INDICATOR-MISSED"), NULL, "x", NULL, &err), RC_USAGE);
	set(service, "012", "cost.settled@2025", 1);
	FAILS(check_acknowledge(service, id, rule_named("COST-SUM"), &wrong, "x", NULL, &err), RC_DENIED);
	missing = at(service, "cost.budget@2027");
	FAILS(check_acknowledge(service, id_of(service, "046"), rule_named("REQUIRED"), &missing, "x", NULL, &err),
	      RC_DENIED);
	CHECK(db_is_idle(service->db));
	service_close(service);
	city_end(&city);
}

struct seen {
	int sheets;
	size_t findings;
	struct str numbers;
};

static enum rc see(const struct sheet *sheet, const struct findings *found, void *arg, struct err *err)
{
	struct seen *seen = arg;

	(void)err;
	seen->sheets++;
	seen->findings += found->count;
	str_addf(&seen->numbers, "%s/%d ", sheet_text(sheet, &ADDRESS(FIELD_basic_number)), sheet->year);
	return RC_OK;
}

static enum rc stop(const struct sheet *sheet, const struct findings *found, void *arg, struct err *err)
{
	(void)sheet, (void)found;
	++*(int *)arg;
	return err_set(err, RC_IO, "enough");
}

static void check_query(struct service *service, const struct check_query *query, const char *numbers)
{
	struct seen seen = { .numbers = STR_INIT };
	struct err err = ERR_INIT;

	OK(check_each(service, query, see, &seen, &err));
	CHECK_TEXT(seen.numbers.text, numbers);
	CHECK(db_is_idle(service->db));
	str_release(&seen.numbers);
}

static void selections(void)
{
	static const char *const two[] = { "079", "012" }, *const none[] = { "999" };
	struct city city;
	struct service *service;
	struct err err = ERR_INIT;
	int calls = 0;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	check_query(service, &(struct check_query){ 0 }, "012/2025 013/2025 045/2025 046/2025 078/2025 079/2025 ");
	check_query(service, &(struct check_query){ .year = 2024, .section = "維持係" }, "078/2024 ");
	check_query(service, &(struct check_query){ .numbers = two, .number_count = 2 }, "079/2025 012/2025 ");
	check_query(service, &(struct check_query){ .year = 1999 }, "");
	FAILS(check_each(service, &(struct check_query){ .numbers = none, .number_count = 1 }, see, &calls, &err),
	      RC_NOT_FOUND);
	FAILS(check_each(service, &(struct check_query){ 0 }, stop, &calls, &err), RC_IO);
	CHECK_INT(calls, 1);
	CHECK(db_is_idle(service->db));
	service_close(service);
	city_end(&city);
}

/* The office's limits hold for the session. */
static void limits(void)
{
	struct rule_limits strict = rule_limits_shipped;
	struct city city;
	struct service *service;
	struct findings found;

	city_begin(&city);
	service = city_open(&city, "tanaka");
	strict.progress_high = 6;
	service->limits = &strict;
	CHECK(find(service, "012", "PROGRESS-HIGH", "evaluation.progress.score", &found) == NULL);
	findings_release(&found);
	service_close(service);
	city_end(&city);
}

TESTS(TEST(answers), TEST(refusals), TEST(selections), TEST(limits))
