/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * suggest - what the store would offer for a field, or for a score.
 */
#include <inttypes.h>

#include "base/i18n.h"
#include "cli/command.h"
#include "service/learn.h"
#include "service/service.h"

#define SUGGESTIONS_MAX 1000
#define SUGGESTIONS 20

const struct option suggest_options[] = {
	OPTION_YEAR,
	{ "limit", "N", N_("how many at most; else 20") },
	{ NULL, NULL, NULL },
};

static enum rc find_field(const char *key, enum field_id *field, struct err *err)
{
	struct str shown = STR_INIT;

	*field = field_keyed(key);
	if (*field < FIELD_COUNT)
		return RC_OK;
	command_text(&shown, key, false);
	err_set(err, RC_USAGE, _("no such field '%s'; 'hyoka fields' lists them"), shown.text);
	str_release(&shown);
	return RC_USAGE;
}

/* Of a comment, TEXT is the score. */
static enum rc ask(struct cli *cli, const struct learn_query *query, struct suggestion *found,
		   size_t *count, struct err *err)
{
	const struct field *field = field_info(query->field);
	bool score = query->typed[0] >= '1' && query->typed[0] <= '5' && !query->typed[1];

	*count = 0;
	if (field->criterion && field->kind == KIND_TEXT && !score)
		return err_set(err, RC_USAGE, _("sentences go with a score from 1 to 5"));
	if (field->criterion && field->kind == KIND_TEXT)
		return learn_sentences(cli->service, field->criterion, query->typed[0] - '0', found,
				       query->limit, count, err);
	if (!learn_knows(query->field))
		return err_set(err, RC_USAGE, _("nothing is suggested for '%s'"), field_label(query->field));
	return learn_suggest(cli->service, query, found, count, err);
}

enum rc command_suggest(struct cli *cli, const struct options *options, struct err *err)
{
	struct learn_query query = { .typed = options->operand_count == 2 ? options->operands[1] : "" };
	static struct suggestion found[SUGGESTIONS_MAX];
	int limit = SUGGESTIONS;
	size_t count = 0;
	enum rc rc = options_number(options, "limit", 1, SUGGESTIONS_MAX, &limit, err);

	query.limit = (size_t)limit;
	if (!rc)
		rc = command_year(cli, options, &query.year, err);
	if (!rc)
		rc = find_field(options->operands[0], &query.field, err);
	if (!rc)
		rc = ask(cli, &query, found, &count, err);
	for (size_t i = 0; i < count && !rc; i++) {
		command_tsv_cell(&cli->out, found[i].text, false);
		command_tsv_cell(&cli->out, found[i].beside, false);
		str_addf(&cli->out, "%" PRId64 "\n", found[i].uses);
	}
	return rc;
}
