/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kind - behaviour per kind of value, one struct of functions each.
 *
 * Export form is what leaves the program and what the history holds: plain
 * digits, `least` decimals or more (1.50, 280.0, 0.125), text as it is, ""
 * for empty.  Shown form is for people: separators (123,235), SDG titles.
 */
#ifndef MODEL_KIND_H
#define MODEL_KIND_H

#include <stdbool.h>

#include "base/err.h"
#include "model/amount.h"
#include "model/field.h"
#include "model/value.h"

struct masters;
struct str;

struct kind {
	const char *name;	/* stable: "text", "number" … as `hyoka fields` prints */
	bool number;		/* stored as INTEGER, else as TEXT */
	bool lines;		/* may hold newlines */
	/*
	 * Read what a person or a file gives; blank gives VALUE_NONE.  Folds
	 * full-width digits and letters where a number, score or goal is meant.
	 * `reading`: a person types, units may stand behind (model/amount.h);
	 * NULL: a file has plain numbers.
	 * Checks shape and the field's limits, not sense: an unknown choice is
	 * taken as it is.  `*value` is set only on RC_OK; RC_INVALID otherwise,
	 * with a sentence that says what is wanted.
	 */
	enum rc (*parse)(const struct field *field, const char *text,
			 const struct reading *reading, struct value *value,
			 struct err *err);
	void (*format)(const struct field *field, const struct value *value,
		       struct str *out);
	void (*show)(const struct field *field, const struct value *value,
		     const struct masters *masters, struct str *out);
};

const struct kind *kind_info(enum kind_id id);

/* The calls by field: what a file says, what a person types … */
enum rc field_parse(enum field_id id, const char *text, struct value *value,
		    struct err *err) MUST_CHECK;
enum rc field_parse_typed(enum field_id id, const char *text, const struct reading *reading,
			  struct value *value, struct err *err) MUST_CHECK;
void field_format(enum field_id id, const struct value *value, struct str *out);
void field_show(enum field_id id, const struct value *value,
		const struct masters *masters, struct str *out);

#endif
