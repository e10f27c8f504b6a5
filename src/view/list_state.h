/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * list_state - what the parts of the list share; for list_view.c, list_ask.c
 * and list_work.c only.
 */
#ifndef VIEW_LIST_STATE_H
#define VIEW_LIST_STATE_H

#include <stdbool.h>
#include <stdint.h>

#include "base/text.h"
#include "view/list_choice.h"
#include "view/list_drafts.h"
#include "view/list_preview.h"
#include "view/list_rows.h"
#include "view/list_todo.h"
#include "view/list_work.h"
#include "view/text_edit.h"
#include "view/view.h"

struct list_view {
	struct view view;
	struct service *service;
	struct list_choice choice;
	struct list_rows rows;
	struct list_drafts drafts;
	struct list_preview preview;
	int64_t previewed;		/* sheet in it, 0: none yet */
	struct list_todo todo;
	struct list_work *work;		/* what is being asked for, or NULL */
	struct text_edit words;		/* the filter, as typed */
	bool typing;
	enum text_ambiguous ambiguous;
	int first_line, columns;	/* of the frame: where the rows are */
};

/* ---- list_view.c ---- */

/* Fetch anew, the marker on that sheet (0: the first). */
void list_reload(struct list_view *list, struct screen *screen, int64_t id);
/* The same without any filter. */
void list_show_all(struct list_view *list, struct screen *screen, int64_t id);
int64_t list_current_id(const struct list_view *list);	/* 0: the list is empty */

/* ---- list_ask.c ---- */

void list_ask_section(struct list_view *list, struct screen *screen);
void list_ask_state(struct list_view *list, struct screen *screen);
/* Ask for a number to go to; `begun` has been typed of it already. */
void list_ask_number(struct list_view *list, struct screen *screen, const char *begun);
void list_ask_any_number(struct list_view *list, struct screen *screen);
/* Put the marker on the sheet of a number of the year shown; `say`: where there is none. */
void list_go_to_number(struct list_view *list, struct screen *screen, const char *number, bool say);

#endif
