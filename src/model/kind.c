/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * kind - behaviour per kind of value.
 *
 * What comes in passes text_take(), decimal_parse() or amount_read(), nothing
 * else.
 */
#include "model/kind.h"

#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/decimal.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "base/text_character.h"
#include "model/masters.h"

#define SHOWN_MAX 60		/* columns of a refused text in a message */

static const char *skip_blanks(const char *text)
{
	for (size_t n = text_blank(text); n; n = text_blank(text))
		text += n;
	return text;
}

/* Length of the text without the blanks at its end. */
static size_t trimmed_length(const char *text)
{
	size_t end = 0, at = 0;

	while (text[at]) {
		size_t blank = text_blank(text + at);

		at += blank ? blank : 1;
		if (!blank)
			end = at;
	}
	return end;
}

static enum rc refuse_number(const struct field *field, const char *text, struct err *err)
{
	struct str least = STR_INIT, most = STR_INIT, shown = STR_INIT;

	decimal_format(&least, field->min, field->scale, 0);
	decimal_format(&most, field->max, field->scale, 0);
	text_show(&shown, text, text_fit(text, strlen(text), SHOWN_MAX, TEXT_NARROW), TEXT_ONE_LINE);
	err_set(err, RC_INVALID, _("a number from %s to %s is wanted, not '%s'"),
		least.text, most.text, shown.text);
	str_release(&least);
	str_release(&most);
	str_release(&shown);
	return RC_INVALID;
}

static enum rc parse_number(const struct field *field, const char *text,
			    const struct reading *reading, struct value *value,
			    struct err *err)
{
	int64_t number;
	enum rc rc;

	if (!*skip_blanks(text)) {
		*value = VALUE_NONE;
		return RC_OK;
	}
	rc = reading ? amount_read(field, text, reading, &number, err)
		     : decimal_parse(text, field->scale, &number, err);
	if (rc)
		return rc;
	if (number < field->min || number > field->max)
		return refuse_number(field, text, err);
	*value = VALUE_OF_NUMBER(number);
	return RC_OK;
}

/* Scores and goals: whatever is no number gets the range as an answer, too. */
static enum rc parse_small(const struct field *field, const char *text,
			   const struct reading *reading, struct value *value,
			   struct err *err)
{
	struct err ignored = ERR_INIT;
	enum rc rc = parse_number(field, text, reading, value, &ignored);

	err_release(&ignored);
	return rc ? refuse_number(field, text, err) : RC_OK;
}

static enum rc parse_text(const struct field *field, const char *text, size_t length,
			  unsigned flags, struct value *value, struct err *err)
{
	char *taken;
	size_t count;
	enum rc rc = text_take(text, length, flags, &taken, err);

	if (rc)
		return rc;
	count = text_count(taken, strlen(taken));
	if (count > (uint64_t)field->max) {
		free(taken);
		return err_set(err, RC_INVALID,
			       _("at most %" PRId64 " characters are wanted, these are %zu"),
			       field->max, count);
	}
	*value = VALUE_NONE;
	if (*skip_blanks(taken))
		*value = (struct value){ .type = VALUE_TEXT, .text = taken };
	else
		free(taken);
	return RC_OK;
}

static enum rc parse_lines(const struct field *field, const char *text,
			   const struct reading *reading, struct value *value,
			   struct err *err)
{
	(void)reading;
	return parse_text(field, text, strlen(text), TEXT_LINES, value, err);
}

/* One line, without the blanks around it. */
static enum rc parse_line(const struct field *field, const char *text,
			  const struct reading *reading, struct value *value,
			  struct err *err)
{
	(void)reading;
	text = skip_blanks(text);
	return parse_text(field, text, trimmed_length(text), TEXT_ONE_LINE, value, err);
}

static const struct {
	const char *word, *way;
} ways[] = {
	{ "up", "up" },
	{ "down", "down" },
	{ "増加", "up" },
	{ "減少", "down" },
	{ "増加が良い", "up" },
	{ "減少が良い", "down" },
};

static const char *find_way(const char *text)
{
	size_t length = trimmed_length(text);

	for (size_t i = 0; i < sizeof(ways) / sizeof(*ways); i++)
		if (strlen(ways[i].word) == length &&
		    !memcmp(ways[i].word, text, length))
			return ways[i].way;
	return NULL;
}

static enum rc parse_way(const struct field *field, const char *text,
			 const struct reading *reading, struct value *value,
			 struct err *err)
{
	struct value taken;
	const char *way = NULL;
	char *narrow;
	enum rc rc = parse_line(field, text, reading, &taken, err);

	if (rc)
		return rc;
	if (taken.type == VALUE_EMPTY) {
		*value = taken;
		return RC_OK;
	}
	narrow = text_narrow(taken.text);
	for (char *c = narrow; *c; c++)
		if (*c >= 'A' && *c <= 'Z')
			*c += 'a' - 'A';
	way = find_way(narrow);
	free(narrow);
	if (way)
		*value = value_text(way);
	else
		rc = err_set(err, RC_INVALID, _("'up' or 'down' is wanted, not '%s'"), taken.text);
	value_release(&taken);
	return rc;
}

static void format_value(const struct field *field, const struct value *value,
			 struct str *out)
{
	switch (value->type) {
	case VALUE_EMPTY:
		return;
	case VALUE_NUMBER:
		decimal_format(out, value->number, field->scale, field->least);
		return;
	case VALUE_TEXT:
		str_add(out, value->text);
		return;
	}
}

static void show_value(const struct field *field, const struct value *value,
		       const struct masters *masters, struct str *out)
{
	(void)masters;
	format_value(field, value, out);
}

static void show_number(const struct field *field, const struct value *value,
			const struct masters *masters, struct str *out)
{
	if (value->type == VALUE_NUMBER)
		decimal_group(out, value->number, field->scale, field->least);
	else
		show_value(field, value, masters, out);
}

/* As the form prints it: 09産業と技術革新の基盤をつくろう. */
static void show_goal(const struct field *field, const struct value *value,
		      const struct masters *masters, struct str *out)
{
	if (value->type != VALUE_NUMBER) {
		show_value(field, value, masters, out);
		return;
	}
	str_addf(out, "%02" PRId64, value->number);
	if (masters)
		str_add(out, masters_sdg_title(masters, value->number));
}

/* A word of the sheet, Japanese in either language like the choices. */
static void show_way(const struct field *field, const struct value *value,
		     const struct masters *masters, struct str *out)
{
	if (value->type == VALUE_TEXT && !strcmp(value->text, "up"))
		str_add(out, "増加が良い");
	else if (value->type == VALUE_TEXT && !strcmp(value->text, "down"))
		str_add(out, "減少が良い");
	else
		show_value(field, value, masters, out);
}

static const struct kind kinds[KIND_COUNT] = {
	[KIND_LINE] = { "line", false, false, parse_line, format_value, show_value },
	[KIND_TEXT] = { "text", false, true, parse_lines, format_value, show_value },
	[KIND_NUMBER] = { "number", true, false, parse_number, format_value, show_number },
	[KIND_DECIMAL] = { "decimal", true, false, parse_number, format_value, show_number },
	[KIND_CHOICE] = { "choice", false, false, parse_line, format_value, show_value },
	[KIND_SCORE] = { "score", true, false, parse_small, format_value, show_value },
	[KIND_GOAL] = { "goal", true, false, parse_small, format_value, show_goal },
	[KIND_WAY] = { "way", false, false, parse_way, format_value, show_way },
};

const struct kind *kind_info(enum kind_id id)
{
	if ((unsigned)id >= KIND_COUNT)
		BUG("no kind %d", (int)id);
	return &kinds[id];
}

enum rc field_parse(enum field_id id, const char *text, struct value *value,
		    struct err *err)
{
	const struct field *field = field_info(id);

	return kind_info(field->kind)->parse(field, text, NULL, value, err);
}

enum rc field_parse_typed(enum field_id id, const char *text, const struct reading *reading,
			  struct value *value, struct err *err)
{
	const struct field *field = field_info(id);

	return kind_info(field->kind)->parse(field, text, reading, value, err);
}

void field_format(enum field_id id, const struct value *value, struct str *out)
{
	const struct field *field = field_info(id);

	kind_info(field->kind)->format(field, value, out);
}

void field_show(enum field_id id, const struct value *value,
		const struct masters *masters, struct str *out)
{
	const struct field *field = field_info(id);

	kind_info(field->kind)->show(field, value, masters, out);
}
