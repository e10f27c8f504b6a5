/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * Drafts: one for each person, cell and session; no history; gone with the
 * transaction that removes them; a hostile text is made visible.
 */
#include "store/drafts.h"

#include <sqlite3.h>

#include "office.h"
#include "store/connection.h"

struct seen {
	struct str text;	/* "login address session text/based_on@at;" each */
};

static enum rc note(const struct draft *draft, void *arg, struct err *err)
{
	struct str *text = arg;

	(void)err;
	str_addf(text, "%s %lld %s %s %s/%s@%lld;", draft->login, (long long)draft->sheet_id,
		 draft->address, draft->session, draft->text, draft->based_on ? draft->based_on : "-",
		 (long long)draft->at);
	return RC_OK;
}

static void holds(const struct office *office, const char *login, int64_t sheet, const char *wanted)
{
	struct str text = STR_INIT;
	struct err err = ERR_INIT;

	OK(drafts_list(office->db, login, sheet, note, &text, &err));
	CHECK_TEXT(text.text, wanted);
	str_release(&text);
}

static void put(struct office *office, const struct draft *draft)
{
	struct err err = ERR_INIT;

	office_begin(office);
	OK(drafts_put(office->db, draft, &err));
	CHECK_INT(office_commit(office), 0);	/* no change set */
}

static void kept_and_replaced(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "途中", NULL, 7 };
	struct draft other = { "sato", 0, "result.goal", "b", "別の\n人", "前", 5 };
	struct err err = ERR_INIT;

	office_open(&office);
	draft.sheet_id = other.sheet_id = office_store(&office, 2023, "088");
	put(&office, &draft);
	put(&office, &other);
	holds(&office, NULL, 0, "sato 1 result.goal b 別の\n人/前@5;tanaka 1 result.goal a 途中/-@7;");
	draft.text = "途中まで";
	draft.based_on = "今";
	draft.at = 8;
	put(&office, &draft);
	holds(&office, "tanaka", 0, "tanaka 1 result.goal a 途中まで/今@8;");
	draft.session = "c";
	put(&office, &draft);
	holds(&office, "tanaka", 1, "tanaka 1 result.goal a 途中まで/今@8;tanaka 1 result.goal c 途中まで/今@8;");
	holds(&office, "tanaka", 2, "");
	holds(&office, "suzuki", 0, "");
	office_begin(&office);
	OK(drafts_remove(office.db, &draft, &err));
	OK(drafts_remove(office.db, &draft, &err));	/* there is none any more */
	CHECK_INT(office_commit(&office), 0);
	holds(&office, "tanaka", 0, "tanaka 1 result.goal a 途中まで/今@8;");
	office_close(&office);
}

static void goes_with_its_transaction(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "途中", NULL, 7 };
	struct err err = ERR_INIT;

	office_open(&office);
	draft.sheet_id = office_store(&office, 2023, "088");
	put(&office, &draft);
	office_begin(&office);
	OK(drafts_remove(office.db, &draft, &err));
	db_rollback(office.db);
	holds(&office, NULL, 0, "tanaka 1 result.goal a 途中/-@7;");
	office_close(&office);
}

static void without_texts(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "途中", "前", 7 };
	struct str text = STR_INIT;
	struct err err = ERR_INIT;

	office_open(&office);
	draft.sheet_id = office_store(&office, 2023, "088");
	put(&office, &draft);
	OK(drafts_heads(office.db, note, &text, &err));
	CHECK_TEXT(text.text, "tanaka 1 result.goal a /-@7;");
	str_release(&text);
	office_close(&office);
}

/* What the gate would refuse reaches no editor as it is. */
static void hostile_text_is_made_visible(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "あ\033[2Jい", "\xff", 7 };

	office_open(&office);
	draft.sheet_id = office_store(&office, 2023, "088");
	put(&office, &draft);
	holds(&office, NULL, 0, "tanaka 1 result.goal a あ␛[2Jい/�@7;");
	office_close(&office);
}

/* Drafts are nobody's statement: others' screens need not be drawn anew. */
static void version_stays(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "途中", NULL, 7 };
	int64_t before = 0, after = 0;
	struct err err = ERR_INIT;

	office_open(&office);
	draft.sheet_id = office_store(&office, 2023, "088");
	OK(db_version(office.db, &before, &err));
	put(&office, &draft);
	OK(db_version(office.db, &after, &err));
	CHECK_INT(after, before);
	office_close(&office);
}

static enum rc stop(const struct draft *draft, void *arg, struct err *err)
{
	(void)draft;
	++*(int *)arg;
	return err_set(err, RC_INVALID, "enough");
}

static void stops_where_told(void)
{
	struct office office;
	struct draft draft = { "tanaka", 0, "result.goal", "a", "途中", NULL, 7 };
	struct err err = ERR_INIT;
	int calls = 0;

	office_open(&office);
	draft.sheet_id = office_store(&office, 2023, "088");
	put(&office, &draft);
	draft.session = "b";
	put(&office, &draft);
	FAILS(drafts_list(office.db, NULL, 0, stop, &calls, &err), RC_INVALID);
	CHECK_INT(calls, 1);
	CHECK(db_is_idle(office.db));
	office_close(&office);
}

TESTS(TEST(kept_and_replaced), TEST(goes_with_its_transaction), TEST(without_texts),
      TEST(hostile_text_is_made_visible), TEST(version_stays), TEST(stops_where_told))
