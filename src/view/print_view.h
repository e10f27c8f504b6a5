/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * print_view - the pages as they will be printed, and where they go from here:
 * a file, the office's lp queue, or the terminal's own printer.
 */
#ifndef VIEW_PRINT_VIEW_H
#define VIEW_PRINT_VIEW_H

struct screen;

/* Push the preview of one sheet (number and year, copied). */
void print_view_push(struct screen *screen, const char *number, int year);

#endif
