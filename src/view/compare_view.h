/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * compare_view - two texts to compare, where they differ marked: one below the
 * other, beside each other where the window is wide.
 */
#ifndef VIEW_COMPARE_VIEW_H
#define VIEW_COMPARE_VIEW_H

struct screen;

/* Texts and words are copied; NULL or "" is shown as empty. */
void compare_view_push(struct screen *screen, const char *title,
		       const char *first_name, const char *first,
		       const char *second_name, const char *second);

#endif
