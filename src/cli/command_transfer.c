/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * import, export, print, list - many sheets.
 */
#include <inttypes.h>
#include <stdlib.h>

#include "base/alloc.h"
#include "base/config.h"
#include "base/file.h"
#include "base/i18n.h"
#include "base/text.h"
#include "cli/command.h"
#include "model/masters.h"
#include "service/browse.h"
#include "service/service.h"
#include "service/transfer.h"

const struct option import_options[] = {
	{ "dry-run", NULL, N_("read and report, but keep nothing") },
	{ NULL, NULL, NULL },
};
const struct option export_options[] = {
	OPTION_YEAR,
	{ "format", "published", N_("the form of the output; published text is the only one so far") },
	{ "as-printed", NULL, N_("as the city prints it: cut names, 0 for empty; need not come back") },
	{ NULL, NULL, NULL },
};
const struct option print_options[] = {
	OPTION_YEAR,
	{ "width", "N", N_("columns of the page") },
	{ "length", "N", N_("lines of the page") },
	{ "lines", "unicode|ascii", N_("how rules are drawn") },
	{ "ambiguous", "narrow|wide", N_("whether characters of ambiguous width take one column or two") },
	{ "output", "FILE", N_("write to FILE in place of standard output") },
	{ "force", NULL, N_("replace FILE where it is there already") },
	{ NULL, NULL, NULL },
};
const struct option list_options[] = {
	OPTION_YEAR,
	{ "section", "S", N_("only sheets whose section or unit contains S") },
	OPTION_FORMAT,
	{ NULL, NULL, NULL },
};

/* ---- import ---- */

static void add_report(const char *file, long line, const char *message, void *arg)
{
	struct str *out = arg;

	command_text(out, file, false);
	if (line)
		str_addf(out, ":%ld", line);
	str_addf(out, ": %s\n", message);
}

enum rc command_import(struct cli *cli, const struct options *options, struct err *err)
{
	size_t count = (size_t)options->operand_count;
	struct import_input *inputs = xcalloc(count, sizeof(*inputs));
	enum rc rc = RC_OK;

	for (size_t i = 0; i < count && !rc; i++) {
		char *bytes = NULL;

		inputs[i].file = options->operands[i];
		rc = file_read(inputs[i].file, PUBLISHED_FILE_MAX, &bytes, &inputs[i].length, err);
		inputs[i].bytes = bytes;
	}
	if (!rc)
		rc = transfer_import(cli->service, inputs, count, options_given(options, "dry-run"),
				     add_report, &cli->out, err);
	if (!rc && options_given(options, "dry-run"))
		str_addf(&cli->out, "%s\n", _("dry run: nothing was kept"));
	for (size_t i = 0; i < count; i++)
		free((char *)inputs[i].bytes);
	free(inputs);
	return rc;
}

/* ---- export and print ---- */

static enum rc select_sheets(struct cli *cli, const struct options *options,
			     struct selection *selection, struct err *err)
{
	selection->numbers = options->operands;
	selection->count = (size_t)options->operand_count;
	return command_year(cli, options, &selection->year, err);
}

enum rc command_export(struct cli *cli, const struct options *options, struct err *err)
{
	struct selection selection;
	int form;
	enum rc rc = options_choice(options, "format", "published", &form, err);

	if (!rc)
		rc = select_sheets(cli, options, &selection, err);
	if (!rc)
		rc = transfer_export(cli->service, &selection,
				     options_given(options, "as-printed") ? PUBLISHED_AS_PRINTED
									  : PUBLISHED_WHOLE,
				     &cli->out, err);
	return rc;
}

static enum rc read_page(const struct cli *cli, const struct options *options,
			 struct page_options *page, struct err *err)
{
	int lines, ambiguous;
	enum rc rc;

	page->width = config_number(cli->program->config, CONFIG_print_width);
	page->length = config_number(cli->program->config, CONFIG_print_length);
	rc = options_number(options, "width", PAGE_WIDTH_MIN, PAGE_WIDTH_MAX, &page->width, err);
	if (!rc)
		rc = options_number(options, "length", PAGE_LENGTH_MIN, PAGE_LENGTH_MAX, &page->length, err);
	if (!rc)
		rc = options_choice(options, "lines", "unicode|ascii", &lines, err);
	if (!rc)
		rc = options_choice(options, "ambiguous", "narrow|wide", &ambiguous, err);
	if (rc)
		return rc;
	page->ambiguous = ambiguous ? TEXT_WIDE : TEXT_NARROW;
	/* Where ambiguous characters are wide, so are rules: ASCII unless asked for. */
	page->ascii = options_given(options, "lines") ? lines == 1 : ambiguous == 1;
	return RC_OK;
}

/* Before the work of making pages; what comes to be there meanwhile, writing refuses. */
static enum rc check_output(const char *output, const struct options *options, struct err *err)
{
	if (!output || options_given(options, "force") || !file_stands(output))
		return RC_OK;
	return err_at(err, RC_CREATE, output, 0, _("there is a file already; --force replaces it"));
}

enum rc command_print(struct cli *cli, const struct options *options, struct err *err)
{
	const char *output = options_value(options, "output");
	struct page_options page = { 0 };
	struct selection selection;
	struct str pages = STR_INIT;
	enum rc rc = read_page(cli, options, &page, err);

	if (!rc)
		rc = check_output(output, options, err);
	if (!rc)
		rc = select_sheets(cli, options, &selection, err);
	if (!rc)
		rc = transfer_print(cli->service, &selection, &page, &pages, err);
	if (!rc && output)
		rc = file_write(output, pages.text, pages.length,
				options_given(options, "force") ? FILE_FORCE : 0, err);
	else if (!rc)
		str_add_bytes(&cli->out, pages.text, pages.length);
	str_release(&pages);
	return rc;
}

/* ---- list ---- */

#define SCORES 4

static enum rc list_tsv(const struct list_row *row, void *arg, struct err *err)
{
	struct str *out = &((struct cli *)arg)->out;

	(void)err;
	str_addf(out, "%d\t", row->year);
	command_tsv_cell(out, row->number, false);
	command_tsv_cell(out, row->name, false);
	command_tsv_cell(out, row->section, false);
	command_tsv_cell(out, row->unit, false);
	command_tsv_cell(out, row->state, false);
	for (int i = 0; i < SCORES; i++) {
		if (row->scores[i])
			str_addf(out, "%" PRId64, row->scores[i]);
		str_add_char(out, '\t');
	}
	command_tsv_cell(out, row->direction, true);
	return RC_OK;
}

static void add_column(struct str *out, const char *text, int columns)
{
	struct str shown = STR_INIT;

	command_text(&shown, text, false);
	text_pad(out, shown.text, shown.length, columns, false, TEXT_NARROW);
	str_add_char(out, ' ');
	str_release(&shown);
}

static enum rc list_text(const struct list_row *row, void *arg, struct err *err)
{
	struct cli *cli = arg;
	struct str *out = &cli->out;
	struct str year = STR_INIT;

	(void)err;
	year_format(&year, row->year, YEAR_BRIEF, &cli->service->masters->eras);
	add_column(out, year.text, 4);
	add_column(out, row->number, 5);
	add_column(out, row->name, 36);
	add_column(out, row->unit && *row->unit ? row->unit : row->section, 16);
	add_column(out, state_label(row->state), 10);
	for (int i = 0; i < SCORES; i++)
		str_addf(out, "%c ", row->scores[i] ? (char)('0' + row->scores[i]) : '-');
	str_add_char(out, ' ');
	command_text(out, row->direction, false);
	str_add_char(out, '\n');
	str_release(&year);
	return RC_OK;
}

#define LIST_STEP 200

struct list_walk {
	struct cli *cli;
	list_fn *fn;
	int64_t last;
	int count;
};

static enum rc walk_row(const struct list_row *row, void *arg, struct err *err)
{
	struct list_walk *walk = arg;

	walk->last = row->id;
	walk->count++;
	return walk->fn(row, walk->cli, err);
}

enum rc command_list(struct cli *cli, const struct options *options, struct err *err)
{
	struct list_query query = { .section = options_value(options, "section") };
	struct list_walk walk = { .cli = cli };
	bool tsv;
	enum rc rc = command_tsv(options, &tsv, err);

	if (!rc)
		rc = command_year(cli, options, &query.year, err);
	if (!query.year && !rc)
		query.year = cli->service->working_year;
	walk.fn = tsv ? list_tsv : list_text;
	while (!rc) {
		walk.count = 0;
		rc = browse_list(cli->service, &query, walk.last, false, LIST_STEP, walk_row, &walk, err);
		if (walk.count < LIST_STEP)
			break;
	}
	return rc;
}
