/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * published_basic - the block of basic data.
 *
 * Left-hand labels begin a line, right-hand ones stand in column 4, 5 or 6
 * (further left or right where the layout broke), so all are found by their
 * words.  A value belongs to the label before it; at the beginning of a line
 * without a label, to the list that goes on (戦略プラン, 市長公約), or to SDGs
 * where it reads like a goal.
 */
#include <stdlib.h>
#include <string.h>

#include "base/alloc.h"
#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "formats/published_reader.h"
#include "model/masters.h"

#define TITLE_CUT 19		/* characters at which the form cuts a title */
#define LAW_WRAP 24		/* characters at which 091 wrapped a law */

enum label {
	LABEL_NAME, LABEL_ACCOUNT, LABEL_PLEDGE, LABEL_STRATEGY, LABEL_PLAN, LABEL_LAW,
	LABEL_SECTION, LABEL_UNIT, LABEL_STATUS, LABEL_CLASS, LABEL_ARRANGEMENT, LABEL_PERIOD,
	LABEL_SDG, LABEL_COUNT,
	LABEL_NONE = LABEL_COUNT
};

static const struct {
	const char *words;
	enum field_id field;
	int most;		/* values on the label's own line */
} labels[LABEL_COUNT] = {
	[LABEL_NAME] = { "事務事業名", FIELD_basic_name, 1 },
	[LABEL_ACCOUNT] = { "予算科目", FIELD_basic_account_code, 2 },
	[LABEL_PLEDGE] = { "市長公約", FIELD_basic_pledge, PUBLISHED_CELLS_MAX },
	[LABEL_STRATEGY] = { "戦略プラン", FIELD_basic_strategy_policy, 4 },
	[LABEL_PLAN] = { "個別計画", FIELD_basic_plan, 1 },
	[LABEL_LAW] = { "根拠法令等", FIELD_basic_law, 1 },
	[LABEL_SECTION] = { "担当部課", FIELD_basic_section, 1 },
	[LABEL_UNIT] = { "係名", FIELD_basic_unit, 1 },
	[LABEL_STATUS] = { "新規・継続", FIELD_basic_status, 1 },
	[LABEL_CLASS] = { "事業分類", FIELD_basic_class, 1 },
	[LABEL_ARRANGEMENT] = { "事業体制", FIELD_basic_arrangement, 1 },
	[LABEL_PERIOD] = { "事業期間", FIELD_basic_period, 1 },
	[LABEL_SDG] = { "SDGs", FIELD_basic_sdg, 1 },
};

struct basic {
	struct reader *reader;
	const struct published_line *seen[LABEL_COUNT];	/* line of each label */
	int taken[LABEL_COUNT];				/* values each has had */
	int pledges, strategies, goals;			/* slots given out */
	enum label going_on;				/* left-hand list that may go on */
	enum label current;				/* label that the next value belongs to */
	int begin;					/* cell behind that label, on this line */
	int goal_cell;					/* where SDGs stand, 0: not yet known */
};

static enum label label_of(const char *cell)
{
	for (int i = 0; i < LABEL_COUNT; i++)
		if (!strcmp(labels[i].words, cell))
			return (enum label)i;
	return LABEL_NONE;
}

static bool is_left(enum label label)
{
	return label < LABEL_SECTION;
}

/* ---- values that need a look ---- */

/* "NN" with a goal's title behind it, whole or cut; the goal, or 0. */
static int goal_of(const struct basic *basic, const char *cell)
{
	size_t digits = strspn(cell, "0123456789");
	const char *title;
	int goal;

	if (!digits || digits > 2)
		return 0;
	goal = (int)strtol(cell, NULL, 10);
	title = masters_sdg_title(basic->reader->masters, goal);
	if (!title || !cell[digits])
		return title ? goal : 0;
	return strncmp(title, cell + digits, strlen(cell + digits)) ? -goal : goal;
}

/* A slot of a list that is there without a value. */
static enum rc put_blank(struct basic *basic, const struct published_line *line,
			 const struct address *at, const char *cell, struct err *err)
{
	sheet_add_row(basic->reader->read->sheet, at);
	return strcmp(cell, CELL_BLANK) ? reader_put(basic->reader, line, at, cell, err) : RC_OK;
}

/* What stands in a slot without a value: no slot, nothing, or a reason. */
static bool is_valueless(const struct basic *basic, const char *cell)
{
	return !strcmp(cell, CELL_GAP) || !strcmp(cell, CELL_BLANK) ||
	       cell_reason(cell, basic->reader->masters);
}

static enum rc put_goal(struct basic *basic, const struct published_line *line, const char *cell,
			struct err *err)
{
	struct address at = ADDRESS_AT(FIELD_basic_sdg, ++basic->goals, 0);
	int goal = goal_of(basic, cell);
	const char *title = goal > 0 ? masters_sdg_title(basic->reader->masters, goal) : NULL;
	struct str number = STR_INIT;
	enum rc rc;

	if (!strcmp(cell, CELL_GAP))
		return RC_OK;
	if (is_valueless(basic, cell))
		return put_blank(basic, line, &at, cell, err);
	if (!goal)
		return reader_unknown(basic->reader, line, cell, err);
	if (goal < 0)
		reader_note(basic->reader, NOTE_ODD, line, _("SDG %d has another title: '%s'"), -goal, cell);
	else if (title && strlen(cell) > 2 && strlen(cell + strspn(cell, "0123456789")) < strlen(title))
		reader_note(basic->reader, NOTE_ODD, line, _("the title of SDG %d is cut: '%s'"), goal, cell);
	str_addf(&number, "%d", goal < 0 ? -goal : goal);
	rc = reader_put(basic->reader, line, &at, number.text, err);
	str_release(&number);
	return rc;
}

/* "088 NAME": the number ends at the first blank. */
static enum rc put_name(struct basic *basic, const struct published_line *line, const char *cell,
			struct err *err)
{
	struct reader *reader = basic->reader;
	struct address number = ADDRESS(FIELD_basic_number), name = ADDRESS(FIELD_basic_name);
	size_t digits = strcspn(cell, " ");
	char *first;
	enum rc rc;

	if (!cell[digits] || !digits)
		return err_at(err, RC_INVALID, reader->file, line->number,
			      _("'%s' lacks the number or the name of the program"), cell);
	first = xstrndup(cell, digits);
	rc = reader_put(reader, line, &number, first, err);
	free(first);
	if (!rc)
		rc = reader_put(reader, line, &name, cell + digits + 1, err);
	if (!rc && (!sheet_text(reader->read->sheet, &number) || !sheet_text(reader->read->sheet, &name)))
		rc = err_at(err, RC_INVALID, reader->file, line->number,
			    _("'%s' lacks the number or the name of the program"), cell);
	return rc;
}

/* Code and name in one cell, or each in its own. */
static enum rc put_account(struct basic *basic, const struct published_line *line,
			   const char *cell, struct err *err)
{
	struct address code = ADDRESS(FIELD_basic_account_code), name = ADDRESS(FIELD_basic_account_name);
	size_t length = strspn(cell, "0123456789-");
	char *first;
	enum rc rc;

	if (basic->taken[LABEL_ACCOUNT] > 1 || line->cells[basic->begin] != cell)
		return reader_put(basic->reader, line, &name, cell, err);
	if (cell_is_explicit(cell) || !length || cell[length] != ' ')
		return reader_put(basic->reader, line, &code, cell, err);
	first = xstrndup(cell, length);
	rc = reader_put(basic->reader, line, &code, first, err);
	free(first);
	basic->taken[LABEL_ACCOUNT] = 2;
	return rc ? rc : reader_put(basic->reader, line, &name, cell + length + 1, err);
}

/* Blanks behind exactly 24 characters in a row are the layout's. */
static char *unwrap_law(const char *cell, bool *changed)
{
	struct str out = STR_INIT;
	size_t run = 0, length = strlen(cell);

	*changed = false;
	for (size_t at = 0; at < length;) {
		size_t next = text_next(cell, length, at);
		bool blank = cell[at] == ' ';

		if (blank && run == LAW_WRAP)
			*changed = true;
		else
			str_add_bytes(&out, cell + at, next - at);
		run = blank ? 0 : run + 1;
		at = next;
	}
	return str_take(&out);
}

static enum rc put_law(struct basic *basic, const struct published_line *line, const char *cell,
		       struct err *err)
{
	struct address at = ADDRESS(FIELD_basic_law);
	bool changed;
	char *law = unwrap_law(cell, &changed);
	enum rc rc = reader_put(basic->reader, line, &at, law, err);

	if (changed && !rc)
		reader_note(basic->reader, NOTE_ODD, line,
			    _("%s: blanks behind every %d characters are layout and were left out"),
			    labels[LABEL_LAW].words, LAW_WRAP);
	free(law);
	return rc;
}

static enum rc put_strategy(struct basic *basic, const struct published_line *line, int cell,
			    struct err *err)
{
	enum field_id field = (enum field_id)(FIELD_basic_strategy_policy + cell - basic->begin);
	struct address at = ADDRESS_AT(field, basic->strategies, 0);

	if (field > FIELD_basic_strategy_title)
		return reader_unknown(basic->reader, line, line->cells[cell], err);
	if (!strcmp(line->cells[cell], CELL_GAP))
		return RC_OK;
	return put_blank(basic, line, &at, line->cells[cell], err);
}

static enum rc put_pledge(struct basic *basic, const struct published_line *line,
			  const char *cell, struct err *err)
{
	struct address at = ADDRESS_AT(FIELD_basic_pledge, ++basic->pledges, 0);

	return strcmp(cell, CELL_GAP) ? put_blank(basic, line, &at, cell, err) : RC_OK;
}

/* ---- walking over a line ---- */

static enum rc put_value(struct basic *basic, const struct published_line *line, int cell,
			 struct err *err)
{
	const char *raw = line->cells[cell];
	enum label label = basic->current;
	struct address at = ADDRESS(FIELD_basic_name);

	if (label == LABEL_NONE || ++basic->taken[label] > labels[label].most)
		if (label != LABEL_STRATEGY && label != LABEL_SDG)
			return reader_unknown(basic->reader, line, raw, err);
	at.field = label == LABEL_NONE ? FIELD_basic_name : labels[label].field;
	switch (label) {
	case LABEL_NAME:
		return put_name(basic, line, raw, err);
	case LABEL_ACCOUNT:
		return put_account(basic, line, raw, err);
	case LABEL_PLEDGE:
		return put_pledge(basic, line, raw, err);
	case LABEL_STRATEGY:
		return put_strategy(basic, line, cell, err);
	case LABEL_LAW:
		return put_law(basic, line, raw, err);
	case LABEL_SDG:
		return put_goal(basic, line, raw, err);
	case LABEL_PLAN:
	case LABEL_SECTION:
	case LABEL_UNIT:
	case LABEL_STATUS:
	case LABEL_CLASS:
	case LABEL_ARRANGEMENT:
	case LABEL_PERIOD:
	case LABEL_NONE:
		break;
	}
	return reader_put(basic->reader, line, &at, raw, err);
}

static enum rc take_label(struct basic *basic, const struct published_line *line, int cell,
			  enum label label, struct err *err)
{
	if (basic->seen[label])
		return err_at(err, RC_INVALID, basic->reader->file, line->number, _("'%s' stands twice"),
			      labels[label].words);
	/* A label where the value of the one before should be: that value is lost. */
	if (basic->current == LABEL_SDG && label == LABEL_PERIOD && basic->begin == cell) {
		struct address at = ADDRESS(FIELD_basic_period);

		reader_note(basic->reader, NOTE_ODD, line, _("'%s' stands where a value should be"),
			    labels[label].words);
		reader_lost(basic->reader, line, &at);
		basic->seen[label] = line;
		return RC_OK;
	}
	basic->seen[label] = line;
	basic->current = label;
	basic->begin = cell + 1;
	if (label == LABEL_SDG)
		basic->goal_cell = cell + 1;
	if (is_left(label)) {
		basic->going_on = label;
		if (cell > 0)
			reader_note(basic->reader, NOTE_ODD, line, _("'%s' stands in column %d"),
				    labels[label].words, cell + 1);
	}
	return RC_OK;
}

/* Below the first SDG the others follow, whatever stands at the left of them. */
static bool is_next_goal(const struct basic *basic, const struct published_line *line, int cell)
{
	return basic->goal_cell && cell == basic->goal_cell && basic->current != LABEL_SDG &&
	       (goal_of(basic, line->cells[cell]) || is_valueless(basic, line->cells[cell]));
}

/* Whom the first value of a line without a label belongs to. */
static void go_on(struct basic *basic, const struct published_line *line, int cell)
{
	if (goal_of(basic, line->cells[cell]) && (cell == 0 || basic->going_on != LABEL_STRATEGY) &&
	    basic->seen[LABEL_SDG]) {
		basic->current = LABEL_SDG;
		if (cell == 0)
			reader_note(basic->reader, NOTE_ODD, line, _("an SDG stands in column %d"), cell + 1);
	} else if (basic->going_on == LABEL_STRATEGY && cell > 0) {
		basic->current = LABEL_STRATEGY;
		basic->begin = 1;
	} else {
		basic->current = LABEL_NONE;
	}
}

static enum rc read_line(struct basic *basic, const struct published_line *line, struct err *err)
{
	bool begun = false;
	enum rc rc = RC_OK;

	basic->current = LABEL_NONE;
	for (int cell = line_filled(line, 0); cell >= 0 && !rc; cell = line_filled(line, cell + 1)) {
		enum label label = label_of(line->cells[cell]);

		if (label == LABEL_NONE && is_next_goal(basic, line, cell))
			basic->current = LABEL_SDG;
		else if (!begun && label == LABEL_NONE)
			go_on(basic, line, cell);
		if ((label == LABEL_STRATEGY || (!begun && label == LABEL_NONE && basic->current == LABEL_STRATEGY)))
			basic->strategies++;
		begun = true;
		rc = label == LABEL_NONE ? put_value(basic, line, cell, err)
					 : take_label(basic, line, cell, label, err);
	}
	return rc;
}

/* ---- 091: titles of all rows in the first one's cell ---- */

static size_t count_blanks(const char *text)
{
	size_t count = 0;

	for (; *text; text++)
		count += *text == ' ';
	return count;
}

/* Are there as many pieces as rows, each but the last of the cut length? */
static bool is_joined(const char *title, size_t rows)
{
	if (rows < 2 || count_blanks(title) != rows - 1)
		return false;
	for (size_t i = 0; i + 1 < rows; i++) {
		size_t length = strcspn(title, " ");

		if (text_count(title, length) != TITLE_CUT)
			return false;
		title += length + 1;
	}
	return *title != '\0';
}

static enum rc split_titles(struct basic *basic, struct err *err)
{
	struct sheet *sheet = basic->reader->read->sheet;
	const struct published_line *line = basic->seen[LABEL_STRATEGY];
	struct address at = ADDRESS_AT(FIELD_basic_strategy_title, 1, 0);
	const char *first = sheet_text(sheet, &at);
	char *title, *piece;
	enum rc rc = RC_OK;

	for (int row = 2; row <= basic->strategies; row++) {
		struct address other = ADDRESS_AT(FIELD_basic_strategy_title, row, 0);

		if (sheet_text(sheet, &other) || !sheet_has(sheet, &other))
			return RC_OK;
	}
	if (!first || !is_joined(first, (size_t)basic->strategies))
		return RC_OK;
	title = piece = xstrdup(first);
	for (int row = 1; row <= basic->strategies && !rc; row++) {
		size_t length = strcspn(piece, " ");
		bool more = piece[length];

		piece[length] = '\0';
		at.row = row;
		rc = reader_put(basic->reader, line, &at, piece, err);
		piece += length + more;
	}
	free(title);
	if (!rc)
		reader_note(basic->reader, NOTE_ODD, line, _("the titles of %d rows stand in one cell"),
			    basic->strategies);
	return rc;
}

enum rc read_basic(struct reader *reader, struct err *err)
{
	struct basic basic = { .reader = reader, .going_on = LABEL_NONE, .current = LABEL_NONE };
	bool explicit_title = false;
	enum rc rc = RC_OK;

	while (!rc && !reader_at_heading(reader)) {
		const struct published_line *line = reader_next(reader);

		if (label_of(line->cells[0]) == LABEL_STRATEGY && line->count > 4)
			explicit_title = strstr(line->cells[4], "&#32;") != NULL;
		rc = read_line(&basic, line, err);
	}
	for (int i = 0; i < LABEL_COUNT && !rc; i++)
		if (!basic.seen[i])
			rc = reader_missing(reader, labels[i].words, err);
	if (!rc && !basic.taken[LABEL_NAME])
		rc = err_at(err, RC_INVALID, reader->file, basic.seen[LABEL_NAME]->number,
			    _("the sheet has no number"));
	return rc || explicit_title ? rc : split_titles(&basic, err);
}
