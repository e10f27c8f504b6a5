/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * acknowledge - see acknowledge.h.
 */
#include "view/acknowledge.h"

#include "base/i18n.h"
#include "base/str.h"
#include "model/finding.h"
#include "service/check.h"
#include "view/dialog.h"
#include "view/view.h"

void acknowledge_release(struct acknowledge *asked)
{
	if (asked->rule)
		address_release(&asked->at);
	*asked = (struct acknowledge){ 0 };
}

static void keep(struct acknowledge *asked, int64_t sheet_id, const struct finding *finding)
{
	acknowledge_release(asked);
	*asked = (struct acknowledge){ .sheet_id = sheet_id, .rule = finding->rule,
				       .at = address_copy(&finding->at) };
}

static void tell(struct screen *screen, const struct acknowledge *asked, enum rc rc,
		 const struct receipt *receipt, struct err *err)
{
	struct view *top = screen_top(screen);

	if (rc) {
		screen_say_err(screen, err);
		return;
	}
	screen_saved(screen, asked->sheet_id, receipt);
	if (top && top->ops->refresh)
		top->ops->refresh(top, screen);
}

static void answered(struct screen *screen, const char *text, void *arg)
{
	struct acknowledge *asked = arg;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc = check_acknowledge(screen_service(screen), asked->sheet_id, asked->rule, &asked->at,
				       text, &receipt, &err);

	tell(screen, asked, rc, &receipt, &err);
}

static void withdrawn(struct screen *screen, void *arg)
{
	struct acknowledge *asked = arg;
	struct receipt receipt = { 0 };
	struct err err = ERR_INIT;
	enum rc rc = check_withdraw(screen_service(screen), asked->sheet_id, asked->rule, &asked->at,
				    NULL, &receipt, &err);

	tell(screen, asked, rc, &receipt, &err);
}

void acknowledge_ask(struct screen *screen, struct acknowledge *asked, int64_t sheet_id,
		     const struct finding *finding)
{
	struct str question = STR_INIT;

	if (finding->severity == SEVERITY_ERROR) {
		screen_say(screen, ROLE_NOTE, "%s", _("an error cannot be acknowledged, only put right"));
		return;
	}
	keep(asked, sheet_id, finding);
	str_addf(&question, "%s\n", finding->message);
	if (finding->ack_reason) {
		str_addf(&question, _("Acknowledged: %s.  Take that back?"), finding->ack_reason);
		dialog_ask(screen, question.text, withdrawn, asked);
	} else {
		str_add(&question, _("Why may it stay so?"));
		dialog_line(screen, question.text, "", answered, asked);
	}
	str_release(&question);
}
