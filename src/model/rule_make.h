/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * rule_make - what the rules are written with; for the files rule_*.c only.
 *
 * A rule looks at making->sheet and calls make() for what it finds.  Words for
 * the message come from say_…(): they live until the next make().
 */
#ifndef MODEL_RULE_MAKE_H
#define MODEL_RULE_MAKE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "model/rule.h"
#include "model/sheet.h"

#define SAID_MAX 8

/* Each check is a function of one of the files rule_*.c. */
#define RULE(name, function, ...) rule_fn function;
#include "model/rule_list.h"
#undef RULE

struct making {
	const struct sheet *sheet, *prior;
	const struct masters *masters;
	const struct rule_limits *limits;
	enum step step;
	const struct rule *rule;
	enum severity severity;
	struct findings *found;
	bool required[FIELD_COUNT];	/* by the sheet's scope */
	int indicators[INDICATOR_SLOTS];	/* slots in use, in order */
	int indicator_count;
	char *said[SAID_MAX];
	size_t said_count;
};

/* A finding at the cell with that message; NULL where the sheet's scope leaves the cell out. */
struct finding *make(struct making *making, struct address at, const char *format, ...)
	PRINTF_LIKE(3, 4);

/* It concerns that cell too; `finding` may be NULL. */
void make_also(struct finding *finding, struct address at);

/* It also rests on this, which no cell of the sheet holds. */
void make_basis(struct finding *finding, const char *format, ...) PRINTF_LIKE(2, 3);

/* ---- words ---- */

const char *say_label(struct making *making, struct address at);	/* 決算額 令和5年度 */
const char *say_year(struct making *making, int year);			/* 令和5年度 */
const char *say_number(struct making *making, int64_t number);		/* 133,384 */
const char *say_change(struct making *making, int64_t number);		/* +36, -36 */
const char *say_tenths(struct making *making, int64_t tenths);		/* 103.3 */
const char *say_rate(struct making *making, int64_t tenths);		/* " (33.3%)", "" below 0 */
/* As the form shows it, but targets and actuals as people write them: 300, 99.9. */
const char *say_value(struct making *making, struct address at, const struct value *value);
const char *say_text(struct making *making, const char *text);		/* one line, not too long */

#endif
