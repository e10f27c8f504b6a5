/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check_ack - answering a finding, and taking the answer back.
 */
#include "service/check_ack.h"

#include <stdlib.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/sheet.h"
#include "service/check.h"
#include "service/learn.h"
#include "service/session.h"
#include "store/acks.h"
#include "store/sheets.h"

/* A finding as somebody names it, on a sheet that may be changed. */
struct answering {
	struct service *service;
	const struct rule *rule;
	const struct address *at;	/* NULL: the only one */
	struct sheet *sheet, *prior;
	struct findings found;
	const struct finding *finding;
};

static bool is_meant(const struct answering *answering, const struct finding *finding)
{
	return finding->rule == answering->rule &&
	       (!answering->at || !address_compare(&finding->at, answering->at));
}

static enum rc refuse_several(const struct answering *answering, struct err *err)
{
	struct str cells = STR_INIT;
	enum rc rc;

	for (size_t i = 0; i < answering->found.count; i++)
		if (is_meant(answering, &answering->found.items[i])) {
			str_add(&cells, cells.length ? " " : "");
			address_format(&answering->found.items[i].at, &cells);
		}
	rc = err_set(err, RC_USAGE, _("'%s' stands at several cells, name one: %s"), answering->rule->id,
		     cells.text);
	str_release(&cells);
	return rc;
}

static enum rc find(struct answering *answering, struct err *err)
{
	size_t count = 0;

	for (size_t i = 0; i < answering->found.count; i++)
		if (is_meant(answering, &answering->found.items[i])) {
			answering->finding = &answering->found.items[i];
			count++;
		}
	if (count > 1)
		return refuse_several(answering, err);
	if (!count)
		return err_set(err, RC_NOT_FOUND, _("'%s' finds nothing there"), answering->rule->id);
	return RC_OK;
}

/* Load the sheet inside the transaction, and find what is meant on it. */
static enum rc look_up(struct answering *answering, int64_t sheet_id, struct err *err)
{
	struct db *db = answering->service->db;
	int64_t prior_id = 0;
	enum rc rc = sheets_load(db, sheet_id, &answering->sheet, err);

	if (!rc)
		rc = session_may_edit(answering->service, answering->sheet, err);
	if (!rc)
		rc = session_find_prior(answering->service, answering->sheet, &prior_id, err);
	if (!rc && prior_id)
		rc = sheets_load(db, prior_id, &answering->prior, err);
	if (!rc)
		rc = learn_usual(answering->service, err);
	if (rc)
		return rc;
	check_run(answering->service, answering->sheet, answering->prior, STEP_NONE, &answering->found);
	return RC_OK;
}

static void release(struct answering *answering)
{
	findings_release(&answering->found);
	sheet_free(answering->sheet);
	sheet_free(answering->prior);
}

static enum rc put(struct answering *answering, const char *reason, struct err *err)
{
	char hex[65], *address;
	struct ack ack = { .check_id = (char *)answering->rule->id, .reason = (char *)reason, .digest = hex };
	enum rc rc;

	if (!check_may_acknowledge(answering->service, answering->finding))
		return err_set(err, RC_DENIED, _("'%s' stops the sheet on its way and must be put right: %s"),
			       answering->rule->id, answering->finding->message);
	check_digest(answering->finding, answering->sheet, hex);
	address = check_address(answering->finding);
	ack.address = address;
	rc = acks_put(answering->service->db, answering->sheet->id, &ack, err);
	free(address);
	return rc;
}

enum rc check_acknowledge(struct service *service, int64_t sheet_id, const struct rule *rule,
			  const struct address *at, const char *why, struct receipt *receipt,
			  struct err *err)
{
	struct answering answering = { .service = service, .rule = rule, .at = at };
	struct act act;
	char *reason = NULL;
	enum rc rc = RC_OK;

	if (!why || !why[strspn(why, " \t\n")])
		return err_set(err, RC_INVALID, _("say why it may stay so"));
	rc = text_take(why, strlen(why), TEXT_ONE_LINE, &reason, err);
	act = session_act(service, reason);
	if (!rc)
		rc = db_begin(service->db, &act, err);
	if (!rc) {
		rc = look_up(&answering, sheet_id, err);
		if (!rc)
			rc = find(&answering, err);
		if (!rc)
			rc = put(&answering, reason, err);
		if (!rc)
			rc = db_commit(service->db, receipt, err);
		else
			db_rollback(service->db);
	}
	release(&answering);
	free(reason);
	return rc;
}

enum rc check_answer(struct service *service, int64_t sheet_id, const struct rule *rule,
		     const struct address *at, const char *why, struct err *err)
{
	struct answering answering = { .service = service, .rule = rule, .at = at };
	char *reason = NULL;
	enum rc rc = text_take(why, strlen(why), TEXT_ONE_LINE, &reason, err);

	if (!rc)
		rc = look_up(&answering, sheet_id, err);
	for (size_t i = 0; i < answering.found.count && !rc; i++) {
		answering.finding = &answering.found.items[i];
		if (is_meant(&answering, answering.finding) &&
		    check_may_acknowledge(service, answering.finding))
			rc = put(&answering, reason, err);
	}
	release(&answering);
	free(reason);
	return rc;
}

/* What was answered may not be found any more: then it is named by its address. */
static enum rc remove_ack(struct answering *answering, struct err *err)
{
	struct str address = STR_INIT;
	enum rc rc = RC_OK;

	if (!answering->at)
		rc = find(answering, err);
	if (!rc) {
		address_format(answering->at ? answering->at : &answering->finding->at, &address);
		rc = acks_remove(answering->service->db, answering->sheet->id, answering->rule->id,
				 address.text, err);
	}
	str_release(&address);
	return rc;
}

enum rc check_withdraw(struct service *service, int64_t sheet_id, const struct rule *rule,
		       const struct address *at, const char *why, struct receipt *receipt,
		       struct err *err)
{
	struct answering answering = { .service = service, .rule = rule, .at = at };
	struct act act = session_act(service, why);
	enum rc rc = db_begin(service->db, &act, err);

	if (rc)
		return rc;
	rc = look_up(&answering, sheet_id, err);
	if (!rc)
		rc = remove_ack(&answering, err);
	if (!rc)
		rc = db_commit(service->db, receipt, err);
	else
		db_rollback(service->db);
	release(&answering);
	return rc;
}
