/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * field - what the catalogue (field_list.h) says about each field.
 *
 * Form, limits, printing, reading and writing, audit labels and help are
 * loops over field_info().  No C file names a field for looks; only rules
 * between fields do.
 */
#ifndef MODEL_FIELD_H
#define MODEL_FIELD_H

#include <stdint.h>

enum section_id {
#define SECTION(id, ...) SECTION_##id,
#include "model/field_list.h"
	SECTION_COUNT
};

enum field_id {
#define FIELD(id, ...) FIELD_##id,
#include "model/field_list.h"
	FIELD_COUNT
};

/* How often a field stands on a sheet; what its address needs besides. */
enum repeat {
	REPEAT_ONCE,
	REPEAT_LIST,		/* row: a slot from 1, given once, gaps stay */
	REPEAT_COST_YEAR,	/* year: Y-2 … Y+2 of a sheet of year Y */
	REPEAT_INDICATOR,	/* row: 1 … 5 */
	REPEAT_INDICATOR_YEAR,	/* row and year: Y-4 … Y+1 */
	REPEAT_STAGE,		/* stage: "" is the section's own */
	REPEAT_MEMO,		/* memo: the address or section it is about */
};

#define COST_YEARS_BEFORE 2
#define COST_YEARS_AFTER 2
#define INDICATOR_YEARS_BEFORE 4
#define INDICATOR_YEARS_AFTER 1
#define INDICATOR_SLOTS 5

/* Behaviour: model/kind.h. */
enum kind_id {
	KIND_LINE,	/* text of one line */
	KIND_TEXT,	/* text of any number of lines */
	KIND_NUMBER,	/* integer */
	KIND_DECIMAL,	/* scaled integer */
	KIND_CHOICE,	/* a label, normally one of a master list */
	KIND_SCORE,	/* 1 … 5 */
	KIND_GOAL,	/* SDG number */
	KIND_WAY,	/* "up" or "down" */
	KIND_COUNT
};

/* What the next year's sheet gets of a field (model/carry.h). */
enum carry {
	CARRY_COPY = 1,		/* as it stands */
	CARRY_CONFIRM,		/* what stands, to be confirmed */
	CARRY_EMPTY,		/* nothing: it is new every year */
};

enum field_flags {
	FIELD_KEY = 1 << 0,		/* identifies the sheet; never NULL */
	FIELD_SETTLEMENT = 1 << 1,	/* not known for years after the sheet's */
	FIELD_FUNDING = 1 << 2,		/* part of the settled amount */
	FIELD_ACTUAL = 1 << 3,		/* not known for years after the sheet's */
	FIELD_DERIVED = 1 << 4,		/* NULL means derived (model/derive.h) */
	FIELD_YEARLY = 1 << 5,		/* written anew every year: the same text is told */
	FIELD_ISSUE = 1 << 6,		/* an issue or a goal, which … */
	FIELD_ANSWER = 1 << 7,		/* … next year's sheet answers here */
};

struct field {
	const char *prefix, *leaf;
	enum section_id section;
	enum repeat repeat;
	enum kind_id kind;
	enum carry carry;	/* of fields with years: of the sheet's own year and later */
	const char *name;	/* the form's word, Japanese */
	const char *english;	/* msgid */
	const char *table, *column, *criterion;
	const char *unit;	/* as the form prints it, or NULL */
	const char *choices;	/* master list of a choice, or NULL */
	int scale, least;
	int64_t min, max;	/* of the stored number; max characters of a text */
	int width;		/* columns that a value usually takes */
	unsigned flags;
	const char *help;	/* msgid */
};

/* Never NULL for a valid id (asserted). */
const struct field *field_info(enum field_id id);

/* "basic.strategy.policy": the address pattern without row, year and stage. */
const char *field_key(enum field_id id);

/* The field with that key; FIELD_COUNT where there is none. */
enum field_id field_keyed(const char *key);

/* The first of the fields beside it in the catalogue that have the same prefix. */
enum field_id field_group(enum field_id id);

/* The field's name in the user's language: Japanese form word, or English. */
const char *field_label(enum field_id id);

const char *section_key(enum section_id id);
const char *section_name(enum section_id id);	/* the form's word */
const char *section_label(enum section_id id);	/* in the user's language */

#endif
