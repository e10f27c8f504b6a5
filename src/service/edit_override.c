/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "service/edit_override.h"

#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "model/derive.h"
#include "model/kind.h"
#include "model/masters.h"
#include "model/sheet.h"
#include "service/check_ack.h"
#include "service/edit.h"
#include "service/service.h"
#include "store/sheets.h"

bool edit_overrides(const struct service *service, const struct sheet *sheet,
		    const struct address *at, const struct value *value, int64_t *derived)
{
	struct labour labour;

	if (!(field_info(at->field)->flags & FIELD_DERIVED) || value->type != VALUE_NUMBER ||
	    !derive_labour(sheet, at->year, service->masters, &labour))
		return false;
	*derived = labour.amount;
	return labour.amount != value->number;
}

static enum rc refuse(const struct service *service, const struct address *at, int64_t derived,
		      struct err *err)
{
	struct str amount = STR_INIT, label = STR_INIT;
	enum rc rc;

	address_label(at, service->masters, &label);
	decimal_group(&amount, derived, 0, 0);
	rc = err_set(err, RC_DENIED, _("'%s' is worked out to %s; another value needs a reason (--why)"),
		     label.text, amount.text);
	str_release(&amount);
	str_release(&label);
	return rc;
}

static enum rc answer(struct service *service, const struct sheet *before, const struct sheet *now,
		      const struct edit *edit, const char *why, struct err *err)
{
	int64_t derived = 0;

	if (value_equal(sheet_get(before, &edit->at), &edit->value) ||
	    !edit_overrides(service, now, &edit->at, &edit->value, &derived))
		return RC_OK;
	if (!why || !*why)
		return refuse(service, &edit->at, derived, err);
	return check_answer(service, now->id, rule_info(RULE_LABOUR_DIFFERS), &edit->at, why, err);
}

enum rc edit_override_answer(struct service *service, const struct sheet *before,
			     const struct edit *edits, size_t count, struct err *err)
{
	struct sheet *now = NULL;
	enum rc rc = RC_OK;

	for (size_t i = 0; i < count && !rc; i++) {
		if (!(field_info(edits[i].at.field)->flags & FIELD_DERIVED))
			continue;
		if (!now)
			rc = sheets_load(service->db, before->id, &now, err);
		if (!rc)
			rc = answer(service, before, now, &edits[i], edits[0].why, err);
	}
	sheet_free(now);
	return rc;
}
