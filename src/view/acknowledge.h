/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * acknowledge - answering a finding of the checks that may stay as it is.
 */
#ifndef VIEW_ACKNOWLEDGE_H
#define VIEW_ACKNOWLEDGE_H

#include <stdint.h>

#include "model/address.h"

struct finding;
struct rule;
struct screen;

struct acknowledge {		/* the question that stands, kept by the view that asked */
	int64_t sheet_id;
	const struct rule *rule;
	struct address at;	/* its own */
};

void acknowledge_release(struct acknowledge *asked);

/*
 * Ask why the finding may stay so, and write the answer down; where it has one
 * already, whether to take that back.  `asked` must live as long as the view
 * that calls; refresh() of that view is called when something was written.
 */
void acknowledge_ask(struct screen *screen, struct acknowledge *asked, int64_t sheet_id,
		     const struct finding *finding);

#endif
