/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_kin - where the sheet and its indicators come from and went to; for
 * form_*.c only.
 */
#ifndef VIEW_FORM_KIN_H
#define VIEW_FORM_KIN_H

#include "model/field.h"
#include "service/browse_lineage.h"

struct address;
struct form;
struct str;

struct form_kin {
	struct relatives relatives;
	struct timeline series[INDICATOR_SLOTS];	/* of indicators that came from elsewhere */
};

/* The sheet has been read: whom does it come from? */
void form_kin_make(struct form *form);
void form_kin_release(struct form_kin *kin);

/*
 * Append, a line each: at the number and name of the sheet its predecessors
 * and successors, at a year of an indicator whose it was then.
 */
void form_kin_add(const struct form *form, const struct address *at, struct str *out);

#endif
