/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint - what the painters of the form share; for form_*.c only.
 *
 * Lines of the form count from its beginning, lines of the frame are those of
 * the window; columns are the frame's.
 */
#ifndef VIEW_FORM_PAINT_H
#define VIEW_FORM_PAINT_H

#include <stdbool.h>
#include <stddef.h>

#include "view/form_state.h"

#define LABEL_AT 2		/* columns; the marker stands before */
#define LABEL_COLUMNS 21
#define VALUE_AT (LABEL_AT + LABEL_COLUMNS + 1)

struct painting {
	struct form *form;
	struct frame *frame;
	int left, columns;	/* of the form beside the section list */
	int top, height;	/* lines of the frame */
	const struct sheet *sheet;	/* the open one, with what is being typed into a grid */
	bool unread;		/* what is being typed there is no value */
};

/* ---- form_paint.c ---- */

/* Append what a cell of a sheet amounts to, as people read it, made visible. */
void painting_show(const struct form *form, const struct sheet *sheet, const struct address *at,
		   struct str *out);

/* The same for the sheet painted; an empty cell shows why it is empty. */
enum role painting_cell(const struct painting *painting, const struct address *at,
			struct str *out);

/* Is the item being edited? */
bool painting_edits(const struct painting *painting, size_t index);

/* A line of the form as a line of the frame, -1 where it is not seen. */
int painting_line(const struct painting *painting, long line);

/* The name of a row, cut to `columns`: with the marker and a short bar, a star where others changed it. */
void painting_label(const struct painting *painting, long line, int columns, size_t index,
		    const char *text);

/*
 * Below a row, who has changed it, what is kept of it as a draft, and what the
 * checks find where the marker is; returns the lines it takes, at a line of -1
 * without drawing.
 */
int painting_notes(const struct painting *painting, long line, size_t index);

/* ---- form_paint_grid.c ---- */

void painting_years(const struct painting *painting, int at, const struct form_item *item);
void painting_grid(const struct painting *painting, long line, size_t index);
void painting_derived(const struct painting *painting, int at, const struct form_item *item);
void painting_foot(const struct painting *painting, long line, const struct form_item *item);
int painting_grid_height(const struct painting *painting, size_t index);
int painting_foot_height(const struct painting *painting, const struct form_item *item);

/*
 * Where the marker's row is in a grid: widen the lines that must be seen to the
 * whole grid with its foot, and its heading where there is room; rows above the
 * marker's give way to what the checks find.
 */
void painting_grid_sight(const struct painting *painting, const int *heights, long *first,
			 long *last);

/*
 * Where the years of the grid with the marker, whose row begins on `line`, are
 * out of sight: put them in the place of the first line.  true: the window has
 * one line less, and is scrolled by one more.
 */
bool painting_pin_years(struct painting *painting, const int *heights, long line);

#endif
