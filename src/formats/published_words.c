/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_words - sections of labels with text: overview, participation,
 * results, evaluation, direction; one table for all.
 *
 * 課題 has two sub-labels, 業務 and 組織、予算等: in cells of their own, glued to
 * the text with a blank, or both in one cell between <p> and </p>.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "formats/published_reader.h"

static const struct row {
	enum section_id section;
	const char *label, *sub;	/* sub: second label, within 課題 */
	enum field_id score;		/* FIELD_COUNT where there is none */
	enum field_id field;
} rows[] = {
	{ SECTION_overview, "対象", NULL, FIELD_COUNT, FIELD_overview_target },
	{ SECTION_overview, "目的", NULL, FIELD_COUNT, FIELD_overview_purpose },
	{ SECTION_overview, "概要 (取組内容)", NULL, FIELD_COUNT, FIELD_overview_outline },
	{ SECTION_participation, "共有、理解", NULL, FIELD_COUNT, FIELD_participation_share },
	{ SECTION_participation, "企画・立案、計画", NULL, FIELD_COUNT, FIELD_participation_plan },
	{ SECTION_participation, "実行", NULL, FIELD_COUNT, FIELD_participation_act },
	{ SECTION_participation, "評価、検証", NULL, FIELD_COUNT, FIELD_participation_check },
	{ SECTION_result, "前年度の課題への対応", NULL, FIELD_COUNT, FIELD_result_response },
	{ SECTION_result, "成果", NULL, FIELD_COUNT, FIELD_result_outcome },
	{ SECTION_result, "課題", "業務", FIELD_COUNT, FIELD_result_issue_work },
	{ SECTION_result, "課題", "組織、予算等", FIELD_COUNT, FIELD_result_issue_organisation },
	{ SECTION_result, "改善目標", NULL, FIELD_COUNT, FIELD_result_goal },
	{ SECTION_evaluation, "市民ニーズ", NULL, FIELD_evaluation_needs_score, FIELD_evaluation_needs_comment },
	{ SECTION_evaluation, "進捗状況", NULL, FIELD_evaluation_progress_score, FIELD_evaluation_progress_comment },
	{ SECTION_evaluation, "市の関与", NULL, FIELD_evaluation_involvement_score, FIELD_evaluation_involvement_comment },
	{ SECTION_evaluation, "優先度", NULL, FIELD_evaluation_priority_score, FIELD_evaluation_priority_comment },
	{ SECTION_direction, "方向性", NULL, FIELD_COUNT, FIELD_direction_choice },
	{ SECTION_direction, "理由", NULL, FIELD_COUNT, FIELD_direction_reason },
};

/* The value behind a label: the next filled cell; a line that ends there is cut. */
static enum rc put_after(struct reader *reader, const struct published_line *line, int from,
			 enum field_id field, struct err *err)
{
	struct address at = ADDRESS(field);
	int filled = line_filled(line, from);
	enum rc rc;

	if (from >= line->count)
		return reader_missing(reader, field_info(field)->name, err);
	rc = reader_put(reader, line, &at, filled < 0 ? "" : line->cells[filled], err);
	return rc || filled < 0 ? rc : line_ends(reader, line, filled + 1, err);
}

static enum rc read_plain(struct reader *reader, const struct row *row, struct err *err)
{
	const struct published_line *line = reader_peek(reader);
	struct address score = ADDRESS(row->score);
	enum rc rc = RC_OK;
	int from = 1;

	if (!line || heading_words(line) || strcmp(line->cells[0], row->label))
		return reader_missing(reader, row->label, err);
	reader_next(reader);
	if (row->score != FIELD_COUNT) {
		if (line->count < 3)
			return reader_missing(reader, row->label, err);
		rc = reader_put(reader, line, &score, line->cells[from++], err);
	}
	return rc ? rc : put_after(reader, line, from, row->field, err);
}

/* ---- 課題 ---- */

/* Text glued behind "LABEL ", or NULL. */
static const char *glued(const char *cell, const char *label)
{
	size_t length = strlen(label);

	return !strncmp(cell, label, length) && cell[length] == ' ' ? cell + length + 1 : NULL;
}

/* "<p>業務 …</p> <p>組織、予算等 …</p>" in one cell: both parts. */
static enum rc read_paragraphs(struct reader *reader, const struct published_line *line,
			       const char *cell, const struct row *work, struct err *err)
{
	const struct row *organisation = work + 1;
	const char *end = strstr(cell, "</p>");
	const char *second = end ? strstr(end, "<p>") : NULL;
	struct address at = ADDRESS(work->field);
	const char *text = glued(cell + strlen("<p>"), work->sub);
	char *first;
	enum rc rc;

	if (!text || !second || !glued(second + strlen("<p>"), organisation->sub))
		return reader_unknown(reader, line, cell, err);
	first = xstrndup(text, (size_t)(end - text));
	rc = reader_put(reader, line, &at, first, err);
	free(first);
	at.field = organisation->field;
	if (!rc)
		rc = reader_put(reader, line, &at, glued(second + strlen("<p>"), organisation->sub), err);
	if (!rc)
		reader_note(reader, NOTE_ODD, line, _("both parts of %s stand in one cell"), work->label);
	return rc;
}

static enum rc read_issue(struct reader *reader, const struct published_line *line, int from,
			  const struct row *row, struct err *err)
{
	struct address at = ADDRESS(row->field);
	int filled = line_filled(line, from);
	const char *text;
	enum rc rc;

	if (filled < 0)
		return reader_missing(reader, row->sub, err);
	if (!strcmp(line->cells[filled], row->sub))
		return put_after(reader, line, filled + 1, row->field, err);
	text = glued(line->cells[filled], row->sub);
	if (!text)
		return reader_missing(reader, row->sub, err);
	rc = reader_put(reader, line, &at, text, err);
	if (!rc)
		reader_note(reader, NOTE_ODD, line, _("'%s' stands in one cell with its text"), row->sub);
	return rc ? rc : line_ends(reader, line, filled + 1, err);
}

/* One or two lines; `row` is that of 業務. */
static enum rc read_issues(struct reader *reader, const struct row *row, struct err *err)
{
	const struct published_line *line = reader_peek(reader);
	int filled;
	enum rc rc;

	if (!line || strcmp(line->cells[0], row->label))
		return reader_missing(reader, row->label, err);
	reader_next(reader);
	filled = line_filled(line, 1);
	if (filled > 0 && !strncmp(line->cells[filled], "<p>", 3))
		return read_paragraphs(reader, line, line->cells[filled], row, err);
	rc = read_issue(reader, line, 1, row, err);
	if (rc)
		return rc;
	line = reader_peek(reader);
	if (!line || *line->cells[0])
		return reader_missing(reader, row[1].sub, err);
	reader_next(reader);
	return read_issue(reader, line, 1, row + 1, err);
}

enum rc read_words(struct reader *reader, enum section_id section, struct err *err)
{
	for (size_t i = 0; i < sizeof(rows) / sizeof(*rows); i++) {
		enum rc rc;

		if (rows[i].section != section)
			continue;
		rc = rows[i].sub ? read_issues(reader, &rows[i++], err)
				 : read_plain(reader, &rows[i], err);
		if (rc)
			return rc;
	}
	return RC_OK;
}
