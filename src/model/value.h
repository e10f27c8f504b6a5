/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * value - what stands in a cell: nothing, a number, or text.  Empty is not 0.
 */
#ifndef MODEL_VALUE_H
#define MODEL_VALUE_H

#include <stdbool.h>
#include <stdint.h>

enum value_type {
	VALUE_EMPTY,
	VALUE_NUMBER,	/* scaled by the field's scale */
	VALUE_TEXT,	/* UTF-8, never "" (that is VALUE_EMPTY) */
};

struct value {
	enum value_type type;
	int64_t number;
	char *text;	/* owned by the value */
};

#define VALUE_NONE ((struct value){ .type = VALUE_EMPTY })
#define VALUE_OF_NUMBER(n) ((struct value){ .type = VALUE_NUMBER, .number = (n) })

struct value value_text(const char *text);	/* copies; "" and NULL give VALUE_NONE */
struct value value_copy(const struct value *value);
void value_release(struct value *value);	/* leaves VALUE_NONE */
bool value_equal(const struct value *a, const struct value *b);

#endif
