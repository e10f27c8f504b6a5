/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/options.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/decimal.h"
#include "base/i18n.h"
#include "base/nearest.h"
#include "base/str.h"
#include "base/text.h"

/* Argument of the person as it may stand in a message; freed by the caller. */
static char *visible(const char *text)
{
	struct str out = STR_INIT;

	text_show(&out, text, strlen(text), TEXT_ONE_LINE);
	return str_take(&out);
}

enum misuse { GIVEN_TWICE, TAKES_NO_VALUE, WANTS_VALUE };

static const char *name_at(size_t index, const void *known)
{
	return known ? ((const struct option *)known)[index].name : NULL;
}

static enum rc fail_unknown(const struct option *known, const char *argument, struct err *err)
{
	char *shown = visible(argument), *name = xstrndup(argument + 2, strcspn(argument + 2, "="));
	const char *nearest = nearest_name(name, name_at, known);

	if (nearest)
		err_set(err, RC_USAGE, _("unknown option '%s'; the nearest is '--%s', --help lists all"), shown, nearest);
	else
		err_set(err, RC_USAGE, _("unknown option '%s'; --help lists all"), shown);
	free(name);
	free(shown);
	return RC_USAGE;
}

static enum rc fail(struct err *err, enum misuse misuse, const char *argument)
{
	char *shown = visible(argument);

	switch (misuse) {
	case GIVEN_TWICE:
		err_set(err, RC_USAGE, _("option '%s' is given twice"), shown);
		break;
	case TAKES_NO_VALUE:
		err_set(err, RC_USAGE, _("option '%s' takes no value"), shown);
		break;
	case WANTS_VALUE:
		err_set(err, RC_USAGE, _("option '%s' wants a value"), shown);
		break;
	}
	free(shown);
	return RC_USAGE;
}

static int find(const struct option *known, const char *name, size_t length)
{
	for (int i = 0; known && known[i].name; i++)
		if (strlen(known[i].name) == length && !memcmp(known[i].name, name, length))
			return i;
	return -1;
}

/* A text that the store will keep, checked and composed. */
static enum rc take_text(struct options *options, int index, const char *value, struct err *err)
{
	struct str name = STR_INIT;
	enum rc rc = text_take(value, strlen(value), TEXT_ONE_LINE, &options->taken[index], err);

	str_addf(&name, "--%s", options->known[index].name);
	if (rc)
		err_prefix(err, name.text);
	options->values[index] = options->taken[index];
	str_release(&name);
	return rc;
}

/* One "--name", "--name=VALUE" or "--name VALUE"; *at moves over a value. */
static enum rc take_option(struct options *options, int argc, char **argv, int *at,
			   struct err *err)
{
	const char *name = argv[*at] + 2;
	size_t length = strcspn(name, "=");
	int index = find(options->known, name, length);
	const char *value = name[length] ? name + length + 1 : NULL;

	if (index < 0)
		return fail_unknown(options->known, argv[*at], err);
	if (options->values[index])
		return fail(err, GIVEN_TWICE, argv[*at]);
	if (!options->known[index].value) {
		if (value)
			return fail(err, TAKES_NO_VALUE, argv[*at]);
		options->values[index] = "";
		return RC_OK;
	}
	if (!value) {
		if (*at + 1 == argc)
			return fail(err, WANTS_VALUE, argv[*at]);
		value = argv[++*at];
	}
	if (!strcmp(options->known[index].value, OPTION_TEXT))
		return take_text(options, index, value, err);
	options->values[index] = value;
	return RC_OK;
}

enum rc options_parse(const struct option *known, int argc, char **argv, bool first_operand_ends,
		      struct options *options, struct err *err)
{
	bool ended = false;
	enum rc rc;

	*options = (struct options){ .known = known };
	options->operands = xcalloc((size_t)argc + 1, sizeof(*options->operands));
	for (int i = 0; i < argc; i++) {
		if (ended || strncmp(argv[i], "--", 2)) {
			if (!ended && !strcmp(argv[i], "-h")) {
				options->help = true;
				continue;
			}
			options->operands[options->operand_count++] = argv[i];
			ended = ended || first_operand_ends;
		} else if (!argv[i][2]) {
			ended = true;
		} else if (!strcmp(argv[i], "--help")) {
			options->help = true;
		} else {
			rc = take_option(options, argc, argv, &i, err);
			if (rc) {
				options_release(options);
				return rc;
			}
		}
	}
	return RC_OK;
}

void options_release(struct options *options)
{
	for (int i = 0; i < OPTION_MAX; i++)
		free(options->taken[i]);
	free(options->operands);
	*options = (struct options){ 0 };
}

const char *options_value(const struct options *options, const char *name)
{
	int index = find(options->known, name, strlen(name));

	return index < 0 ? NULL : options->values[index];
}

bool options_given(const struct options *options, const char *name)
{
	return options_value(options, name) != NULL;
}

enum rc options_choice(const struct options *options, const char *name, const char *words,
		       int *index, struct err *err)
{
	const char *value = options_value(options, name);
	size_t length;
	char *shown;
	enum rc rc;

	*index = 0;
	if (!value)
		return RC_OK;
	length = strlen(value);
	for (const char *word = words;; (*index)++) {
		size_t part = strcspn(word, "|");

		if (part == length && !memcmp(word, value, length))
			return RC_OK;
		if (!word[part])
			break;
		word += part + 1;
	}
	shown = visible(value);
	rc = err_set(err, RC_USAGE, _("--%s '%s' is none of %s"), name, shown, words);
	free(shown);
	return rc;
}

enum rc options_number(const struct options *options, const char *name, int least, int most,
		       int *number, struct err *err)
{
	const char *value = options_value(options, name);
	struct err ignored = ERR_INIT;
	int64_t read = 0;
	enum rc rc;

	if (!value)
		return RC_OK;
	rc = decimal_parse(value, 0, &read, &ignored);
	err_release(&ignored);
	if (rc || read < least || read > most)
		return err_set(err, RC_USAGE, _("--%s wants a number from %d to %d"), name, least, most);
	*number = (int)read;
	return RC_OK;
}
