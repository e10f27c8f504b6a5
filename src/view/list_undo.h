/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_undo - what was done with programs as a whole in this sitting, taken
 * back the last first, and done again; asked about before.
 */
#ifndef VIEW_LIST_UNDO_H
#define VIEW_LIST_UNDO_H

struct list_view;
struct screen;

void list_undo(struct list_view *list, struct screen *screen);
void list_redo(struct list_view *list, struct screen *screen);

#endif
