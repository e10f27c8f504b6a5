/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * acks - acknowledged findings: kept by check and address, with who and when,
 * every change in the history.
 */
#include "store/acks.h"

#include "office.h"
#include "store/history.h"
#include "store/verify.h"

static const char digest[] = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
static const char other[] = "0000000000000000000000000000000000000000000000000000000000000000";

static void put(struct office *office, int64_t id, const char *check, const char *address,
		const char *reason, const char *hex)
{
	struct ack ack = { (char *)check, (char *)address, (char *)reason, (char *)hex, NULL, 0 };
	struct err err = ERR_INIT;

	office_begin(office);
	OK(acks_put(office->db, id, &ack, &err));
	office_commit(office);
}

static void check_ack(const struct ack *ack, const char *check, const char *address, const char *reason,
		      const char *hex)
{
	CHECK_TEXT(ack->check_id, check);
	CHECK_TEXT(ack->address, address);
	CHECK_TEXT(ack->reason, reason);
	CHECK_TEXT(ack->digest, hex);
	CHECK_TEXT(ack->login, "tanaka");
	CHECK(ack->at >= 1700000000);
}

static void kept_by_check_and_address(void)
{
	struct office office;
	struct ack *acks = NULL;
	struct verdict verdict;
	struct err err = ERR_INIT;
	size_t count = 9;
	int64_t id, another, first;

	office_open(&office);
	id = office_store(&office, 2023, "088");
	another = office_store(&office, 2023, "089");
	OK(acks_load(office.db, id, &acks, &count, &err));
	CHECK_INT(count, 0);
	put(&office, id, "COST-OVER", "cost.settled@2023", "補正による", digest);
	put(&office, id, "COST-OVER", "cost.settled@2022", "前年度も", other);
	put(&office, another, "COST-OVER", "cost.settled@2023", "別のシート", digest);
	OK(acks_load(office.db, id, &acks, &count, &err));
	CHECK_INT(count, 2);
	check_ack(&acks[0], "COST-OVER", "cost.settled@2022", "前年度も", other);
	check_ack(&acks[1], "COST-OVER", "cost.settled@2023", "補正による", digest);
	first = acks[1].at;
	acks_release(acks, count);
	put(&office, id, "COST-OVER", "cost.settled@2023", "流用による", other);
	OK(acks_load(office.db, id, &acks, &count, &err));
	CHECK_INT(count, 2);
	check_ack(&acks[1], "COST-OVER", "cost.settled@2023", "流用による", other);
	CHECK(acks[1].at > first);
	acks_release(acks, count);
	OK(store_verify(office.db, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	office_close(&office);
}

static void taken_away(void)
{
	struct office office;
	struct ack *acks = NULL;
	struct verdict verdict;
	struct err err = ERR_INIT;
	size_t count;
	int64_t id;

	office_open(&office);
	id = office_store(&office, 2023, "088");
	put(&office, id, "COST-OVER", "cost.settled@2023", "補正による", digest);
	office_begin(&office);
	FAILS(acks_remove(office.db, id, "COST-OVER", "cost.settled@2022", &err), RC_NOT_FOUND);
	OK(acks_remove(office.db, id, "COST-OVER", "cost.settled@2023", &err));
	office_commit(&office);
	OK(acks_load(office.db, id, &acks, &count, &err));
	CHECK_INT(count, 0);
	OK(store_verify(office.db, &verdict, NULL, NULL, &err));
	CHECK_INT(verdict.problems, 0);
	office_close(&office);
}

static enum rc see(const struct history_row *row, void *arg, struct err *err)
{
	(void)err;
	if (!strcmp(row->subject, "finding_ack"))
		str_addf(arg, "%s: %s -> %s\n", row->address, row->before ? row->before : "",
			 row->after ? row->after : "");
	return RC_OK;
}

static void check_history(struct office *office, int64_t id, const char *address, const char *wanted)
{
	struct str seen = STR_INIT;
	struct err err = ERR_INIT;

	OK(history_of_sheet(office->db, id, address, 0, 0, see, &seen, &err));
	CHECK_TEXT(seen.text, wanted);
	str_release(&seen);
}

/* The history of a sheet has its answers, and nobody else's; that of a cell those at the cell. */
static void in_the_history(void)
{
	struct office office;
	int64_t id = 0, last = 0;

	office_open(&office);
	for (int i = 1; i <= 12; i++) {	/* sheets 1 and 12 */
		char number[16];

		snprintf(number, sizeof(number), "%03d", i);
		last = office_store(&office, 2023, number);
		id = id ? id : last;
	}
	put(&office, last, "COST-OVER", "cost.settled@2023", "別のシート", digest);
	put(&office, id, "COST-OVER", "cost.settled@2023", "補正による", digest);
	put(&office, id, "REQUIRED", "basic.period", "未定", digest);
	put(&office, id, "COST-OVER", "cost.settled@2023", "流用による", digest);
	check_history(&office, id, NULL,
		      "cost.settled@2023#COST-OVER: 補正による -> 流用による\n"
		      "basic.period#REQUIRED:  -> 未定\n"
		      "cost.settled@2023#COST-OVER:  -> 補正による\n");
	check_history(&office, id, "basic.period", "basic.period#REQUIRED:  -> 未定\n");
	check_history(&office, id, "basic.name", "");
	check_history(&office, last, NULL, "cost.settled@2023#COST-OVER:  -> 別のシート\n");
	office_close(&office);
}

/* The store itself wants a reason and a whole digest. */
static void shaped(void)
{
	struct ack bad[] = {
		{ (char *)"COST-OVER", (char *)"cost.settled@2023", (char *)"", (char *)digest, NULL, 0 },
		{ (char *)"COST-OVER", (char *)"cost.settled@2023", (char *)"x", (char *)"abc", NULL, 0 },
		{ (char *)"", (char *)"cost.settled@2023", (char *)"x", (char *)digest, NULL, 0 },
	};
	struct office office;
	struct err err = ERR_INIT;
	int64_t id;

	office_open(&office);
	id = office_store(&office, 2023, "088");
	for (size_t i = 0; i < sizeof(bad) / sizeof(*bad); i++) {
		office_begin(&office);
		CHECK(acks_put(office.db, id, &bad[i], &err) != RC_OK);
		err_release(&err);
		db_rollback(office.db);
	}
	office_close(&office);
}

static void digests(void)
{
	char hex[65];

	acks_digest("abc", 3, hex);
	CHECK_TEXT(hex, digest);
	acks_digest("", 0, hex);
	CHECK_TEXT(hex, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TESTS(TEST(kept_by_check_and_address), TEST(taken_away), TEST(in_the_history), TEST(shaped), TEST(digests))
