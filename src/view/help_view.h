/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * help_view - the keys that work where one is, made from the list of actions.
 */
#ifndef VIEW_HELP_VIEW_H
#define VIEW_HELP_VIEW_H

struct screen;

/*
 * Push the help of the top view's context.  `title` and `text` (both copied,
 * NULL: none) stand first: what the field under the cursor is for.
 */
void help_view_push(struct screen *screen, const char *title, const char *text);

#endif
