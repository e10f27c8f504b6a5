/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_paint_field - the fields of the form as lines; for form_*.c only.
 */
#ifndef VIEW_FORM_PAINT_FIELD_H
#define VIEW_FORM_PAINT_FIELD_H

#include <stddef.h>

#include "view/frame.h"

struct form;
struct painting;

/* Lines that a field, or a row that can be added, takes; and drawing it. */
int painting_field_height(const struct painting *painting, size_t index);
int painting_add_height(const struct painting *painting, size_t index);
void painting_field(const struct painting *painting, long line, size_t index);
void painting_add(const struct painting *painting, long line, size_t index);

/* Text wrapped to `columns`: its lines, and drawing it from a line of the form on. */
int painting_text_height(const struct painting *painting, const char *text, int columns);
void painting_text(const struct painting *painting, long line, int column, int columns,
		   enum role role, const char *text);

/* The line of a field on which something was found; -1: nothing was. */
int painting_found_line(const struct painting *painting, size_t index);

/*
 * What is said about the cell with the marker and what the checks find, from
 * the column `at` of the form on; returns the lines, at a line of -1 without
 * drawing.
 */
int painting_said(const struct painting *painting, long line, int at);

/* What stands in the fields has changed: measure them anew. */
void form_forget_heights(struct form *form);

/* At the head of a section, the year of what stands beside its fields; nothing where nothing does. */
void painting_prior_year(const struct painting *painting, int at);

#endif
