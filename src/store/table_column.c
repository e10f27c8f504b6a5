/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * table_column - what a column of a master table may hold.
 */
#include <string.h>

#include "base/alloc.h"
#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/word.h"
#include "model/field.h"
#include "store/table_kind.h"

static enum rc refuse(const char *column, const char *text, const char *wanted, struct err *err)
{
	struct str shown = STR_INIT;
	enum rc rc;

	if (text)
		text_show(&shown, text, strlen(text), TEXT_ONE_LINE);
	rc = err_set(err, RC_INVALID, _("column '%s': %s, not '%s'"), column, wanted, shown.text);
	str_release(&shown);
	return rc;
}

/* ---- numbers ---- */

static enum rc take_number(const char *column, const char *text, struct value *value,
			   struct err *err)
{
	struct err why = ERR_INIT;
	int64_t number;
	enum rc rc = decimal_parse(text, 0, &number, &why);

	err_release(&why);
	if (rc)
		return refuse(column, text, _("a whole number is wanted"), err);
	*value = VALUE_OF_NUMBER(number);
	return RC_OK;
}

static enum rc take_between(const char *column, const char *text, int64_t least, int64_t most,
			    struct value *value, struct err *err)
{
	struct str wanted = STR_INIT;
	enum rc rc = take_number(column, text, value, err);

	if (rc || (value->number >= least && value->number <= most))
		return rc;
	str_addf(&wanted, _("a number from %lld to %lld is wanted"), (long long)least, (long long)most);
	rc = refuse(column, text, wanted.text, err);
	str_release(&wanted);
	return rc;
}

#define AMOUNT_MAX INT64_C(999999999999)

/* A number that must be there. */
static enum rc take_given(const char *column, enum column_kind kind, const char *text,
			  struct value *value, struct err *err)
{
	if (!text || !*text)
		return err_set(err, RC_INVALID, _("column '%s' cannot be empty"), column);
	if (kind == COLUMN_AMOUNT)
		return take_between(column, text, 0, AMOUNT_MAX, value, err);
	if (kind == COLUMN_YEAR)
		return take_between(column, text, 1868, 2200, value, err);
	if (kind == COLUMN_GOAL)
		return take_between(column, text, 1, 17, value, err);
	if (kind == COLUMN_SCORE)
		return take_between(column, text, 1, 5, value, err);
	return take_number(column, text, value, err);
}

/* ---- words ---- */

#define CRITERIA "needs|progress|involvement|priority"

/* Kinds with a few words; the first one stands where nothing is given, if `initial`. */
static const struct {
	enum column_kind kind;
	const char *words;
	bool initial;
} few[] = {
	{ COLUMN_ROUND, "component|total", true },
	{ COLUMN_SPAN, "any|past|future", true },
	{ COLUMN_SCOPE, "normal|light|none", false },
	{ COLUMN_STATE, "not_started|in_work|with_head|submitted|returned|settled|published", false },
	{ COLUMN_CRITERION, CRITERIA, false },
};

static enum rc take_one_of(const char *column, size_t i, const char *text, struct value *value,
			   struct err *err)
{
	struct str wanted = STR_INIT;
	enum rc rc = RC_OK;

	if ((!text || !*text) && few[i].initial) {
		*value = (struct value){ .type = VALUE_TEXT,
					 .text = xstrndup(few[i].words, strcspn(few[i].words, "|")) };
		return RC_OK;
	}
	if (text && word_listed(few[i].words, text)) {
		*value = value_text(text);
		return RC_OK;
	}
	str_addf(&wanted, _("one of %s is wanted"), few[i].words);
	rc = refuse(column, text, wanted.text, err);
	str_release(&wanted);
	return rc;
}

static bool is_list(const char *text)
{
	for (int id = 0; id < FIELD_COUNT; id++) {
		const char *list = field_info((enum field_id)id)->choices;

		if (list && !strcmp(list, text))
			return true;
	}
	return false;
}

/* A key of a stage stands in addresses beside criteria: never one's name. */
static bool is_stage(const char *text)
{
	return !word_listed(CRITERIA "|choice|reason", text) && !strpbrk(text, ".@#/ ");
}

static enum rc take_word(const char *column, enum column_kind kind, const char *text,
			 struct value *value, struct err *err)
{
	for (size_t i = 0; i < sizeof(few) / sizeof(*few); i++)
		if (few[i].kind == kind)
			return take_one_of(column, i, text, value, err);
	if (!text || !*text)
		return err_set(err, RC_INVALID, _("column '%s' cannot be empty"), column);
	if (kind == COLUMN_LIST && !is_list(text))
		return refuse(column, text, _("a list of choices that a field has is wanted"), err);
	if (kind == COLUMN_FIELD && field_keyed(text) == FIELD_COUNT)
		return refuse(column, text, _("the address of a field is wanted, without row, year and stage"), err);
	if (kind == COLUMN_STAGE && !is_stage(text))
		return refuse(column, text, _("a key is wanted that can stand in addresses and is no criterion's name"), err);
	*value = value_text(text);
	return RC_OK;
}

enum rc table_take_value(const char *column, enum column_kind kind, const char *text,
			 struct value *value, struct err *err)
{
	bool given = text && *text;

	switch (kind) {
	case COLUMN_TEXT:
		*value = (struct value){ .type = VALUE_TEXT, .text = xstrdup(text ? text : "") };
		return RC_OK;
	case COLUMN_MAYBE:
	case COLUMN_ID:
		return given ? take_number(column, text, value, err) : RC_OK;
	case COLUMN_PLACE:
		return take_number(column, given ? text : "0", value, err);
	case COLUMN_FLAG:
		return take_between(column, given ? text : "0", 0, 1, value, err);
	case COLUMN_NUMBER:
	case COLUMN_AMOUNT:
	case COLUMN_YEAR:
	case COLUMN_GOAL:
	case COLUMN_SCORE:
		return take_given(column, kind, text, value, err);
	case COLUMN_WORD:
	case COLUMN_ROUND:
	case COLUMN_SPAN:
	case COLUMN_SCOPE:
	case COLUMN_STATE:
	case COLUMN_CRITERION:
	case COLUMN_LIST:
	case COLUMN_FIELD:
	case COLUMN_STAGE:
		return take_word(column, kind, text, value, err);
	}
	return RC_OK;
}
