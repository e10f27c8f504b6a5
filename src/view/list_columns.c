/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_columns - one table of columns; the name takes what is left over.
 */
#include "view/list_columns.h"

#include <stddef.h>
#include <string.h>

#include "base/i18n.h"
#include "base/str.h"
#include "base/text.h"
#include "model/field.h"
#include "model/masters.h"
#include "service/todo.h"
#include "store/sheets.h"
#include "view/frame.h"
#include "view/list_drafts.h"

enum column_id {
	COLUMN_YEAR, COLUMN_NUMBER, COLUMN_NAME, COLUMN_SECTION, COLUMN_UNIT, COLUMN_STATE,
	COLUMN_SCORES, COLUMN_DIRECTION, COLUMN_TODO, COLUMN_COUNT
};

static const struct column {
	int width;		/* without the blank behind it; 0: what is left */
	int from;		/* narrowest list that has it */
	const char *head;	/* msgid */
} table[COLUMN_COUNT] = {
	[COLUMN_YEAR] = { 4, 0, N_("year") },
	[COLUMN_NUMBER] = { 4, 0, N_("no.") },
	[COLUMN_NAME] = { 0, 0, N_("name") },
	[COLUMN_SECTION] = { 14, 0, N_("section") },
	[COLUMN_UNIT] = { 14, 96, N_("unit") },
	[COLUMN_STATE] = { 10, 0, N_("state") },
	[COLUMN_SCORES] = { 7, 0, N_("scores") },
	[COLUMN_DIRECTION] = { 10, 0, N_("direction") },
	[COLUMN_TODO] = { 8, 0, N_("left") },
};

#define MARKER_COLUMNS 2

static bool is_shown(const struct list_columns *columns, enum column_id id)
{
	return (id != COLUMN_YEAR || columns->years) && columns->width >= table[id].from;
}

static int width_of(const struct list_columns *columns, enum column_id id)
{
	int left = columns->width - MARKER_COLUMNS;	/* its own blank is the last column's */

	if (table[id].width > 0)
		return table[id].width;
	for (int i = 0; i < (int)COLUMN_COUNT; i++)
		if (is_shown(columns, (enum column_id)i) && table[i].width > 0)
			left -= table[i].width + 1;
	return left < 8 ? 8 : left;
}

void list_columns_head(const struct list_columns *columns, struct frame *frame, int line)
{
	int at = MARKER_COLUMNS;

	for (int i = 0; i < (int)COLUMN_COUNT; i++) {
		int width;

		if (!is_shown(columns, (enum column_id)i))
			continue;
		width = width_of(columns, (enum column_id)i);
		frame_pad(frame, line, at, width, false, ROLE_LABEL, _(table[i].head));
		at += width + 1;
	}
}

static void add_scores(const struct list_row *row, struct str *out)
{
	for (int i = 0; i < 4; i++) {
		if (i > 0)
			str_add_char(out, ' ');
		if (row->scores[i] > 0)
			str_addf(out, "%d", (int)row->scores[i]);
		else
			str_add_char(out, '-');
	}
}

/* 健康福祉部健康増進課 as 健康増進課 where it is too long: what it is a part of says less. */
static const char *short_section(const char *section, int width)
{
	while (text_width(section, strlen(section), TEXT_WIDE) > width) {
		const char *department = strstr(section, "部"), *bureau = strstr(section, "局");
		const char *end = !department || (bureau && bureau < department) ? bureau : department;

		if (!end || !end[strlen("部")])
			break;
		section = end + strlen("部");
	}
	return section;
}

static void add_text(const struct list_columns *columns, enum column_id id,
		     const struct list_row *row, const struct todo *todo, struct str *out)
{
	switch (id) {
	case COLUMN_YEAR:
		year_format(out, row->year, YEAR_BRIEF, columns->eras);
		break;
	case COLUMN_NUMBER:
		str_add(out, row->number);
		break;
	case COLUMN_NAME:
		str_add(out, row->name);
		break;
	case COLUMN_SECTION:
		str_add(out, row->section ? short_section(row->section, table[id].width) : "");
		break;
	case COLUMN_UNIT:
		str_add(out, row->unit);
		break;
	case COLUMN_STATE:
		str_add(out, row->state ? state_label(row->state) : "");
		break;
	case COLUMN_SCORES:
		add_scores(row, out);
		break;
	case COLUMN_DIRECTION:
		str_add(out, row->direction);
		break;
	case COLUMN_TODO:
		if (todo && todo->sections)
			todo_format(todo, true, out);
		break;
	case COLUMN_COUNT:
		break;
	}
}

void list_columns_row(const struct list_columns *columns, struct frame *frame, int line,
		      const struct list_row *row, const struct todo *todo, bool here)
{
	int at = MARKER_COLUMNS;
	struct str text = STR_INIT;

	if (here) {
		frame_puts(frame, line, 0, ROLE_PLAIN, ">");
		frame_cursor(frame, line, 0);
	}
	if (columns->drafts && list_drafts_has(columns->drafts, row->id))
		frame_puts(frame, line, 1, ROLE_NOTE, "*");
	for (int i = 0; i < (int)COLUMN_COUNT; i++) {
		int width;

		if (!is_shown(columns, (enum column_id)i))
			continue;
		width = width_of(columns, (enum column_id)i);
		str_clear(&text);
		add_text(columns, (enum column_id)i, row, todo, &text);
		frame_pad(frame, line, at, width, false,
			  here && i == COLUMN_NUMBER ? ROLE_BAR : ROLE_PLAIN, text.text);
		at += width + 1;
	}
	str_release(&text);
}
