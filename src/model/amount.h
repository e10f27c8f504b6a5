/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * amount - figures as people type them and spreadsheets give them: with their
 * unit, in yen or thousands, with the signs of accountants.
 *
 *   123,235   １２３，２３５   123235千円   123,235,000円   12.3万円   ¥5,000
 *   △5   ▲5   －5   ー5 (as an input method has it)   0.80人   95.5%
 *
 * What may be meant in two ways is refused: (5) is a negative figure to some
 * and a part of the one above to others.  Files are read by field_parse(),
 * which knows plain numbers only.
 */
#ifndef MODEL_AMOUNT_H
#define MODEL_AMOUNT_H

#include <stdbool.h>
#include <stdint.h>

#include "base/decimal.h"
#include "base/err.h"

struct field;
struct str;

/* What must be known to read what a person types. */
struct reading {
	enum decimal_rounding yen;	/* how yen become thousand yen: a setting of the store */
	const char *unit;		/* of an indicator, as its sheet says; NULL or "": none */
};

/*
 * Read a figure for a numeric field, in the field's stored scale; its limits
 * are not looked at.  Money: thousand yen where no unit stands; 円 is rounded,
 * but not down to nothing; 千円, 万円, 百万円, 億円 must come out even.  Other
 * fields: their own unit may stand behind.  RC_INVALID says what is wrong.
 */
enum rc amount_read(const struct field *field, const char *text, const struct reading *reading,
		    int64_t *number, struct err *err) MUST_CHECK;

/*
 * Append a text with what keyboards, input methods and spreadsheets write for
 * the characters of a figure as those: narrow digits, ',', '.', '-', '¥'.
 */
void amount_plain(const char *text, struct str *out);

/* Can a figure begin with this character?  Anything else typed over a cell is a slip. */
bool amount_begins(const char *text);

#endif
