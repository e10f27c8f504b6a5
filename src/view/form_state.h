/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_state - what the parts of the form share: the sheet, where the marker
 * stands, and the editor; for form_*.c only.
 */
#ifndef VIEW_FORM_STATE_H
#define VIEW_FORM_STATE_H

#include <stdbool.h>
#include <stddef.h>

#include "base/text.h"
#include "model/finding.h"
#include "service/company.h"
#include "service/undo.h"
#include "view/acknowledge.h"
#include "view/form_conflict.h"
#include "view/form_draft.h"
#include "view/form_edit.h"
#include "view/form_find.h"
#include "view/form_items.h"
#include "view/form_kin.h"
#include "view/form_marks.h"
#include "view/form_past.h"
#include "view/form_others.h"
#include "view/form_scroll.h"
#include "view/spots.h"
#include "view/view.h"

struct sheet;

struct block {			/* marked cells of a grid: view/form_block.h */
	bool on;
	bool marking;			/* plain moves extend it */
	struct address from;		/* the corner that the marker is not on */
};

struct field_heights {		/* of fields without the marker, 0: not measured */
	int *lines;		/* per item; NULL: nothing is known */
	int columns;
	enum text_ambiguous ambiguous;
};

struct form {
	struct view view;
	struct service *service;
	const struct config *config;	/* the screen's */
	struct sitting *sitting;	/* … too */
	struct sheet *sheet, *prior;	/* prior NULL: none */
	struct form_items items;
	size_t focus, column;		/* item and column of a grid */
	size_t scroll;			/* first line of the form shown */
	struct form_drawn drawn;
	struct editor editor;
	struct form_drafts drafts;
	struct findings findings;	/* of the sheet as it is stored */
	struct acknowledge acknowledge;
	struct form_marks marks;
	struct form_conflict conflict;	/* with what others have written */
	struct form_kin kin;
	struct form_past past;
	struct others others;
	struct company company;		/* who else has the sheet open */
	bool behind;			/* changed by others while a field is being typed in */
	struct block block;
	struct {			/* cells of a row left by Tab: Enter goes below the first */
		bool on;
		size_t column;
	} tabbed;
	char *pasted;			/* waits for the answer whether to join its lines, or NULL */
	struct spots spots;		/* for the mouse */
	struct {			/* view/form_undo.c: the question that stands */
		bool redo, rest;
		enum undo_way way;
	} undoing;
	struct field_heights heights;
	struct find find;
	int columns, height;		/* of the body, as last drawn */
	enum text_ambiguous ambiguous;
	bool ascii;
};

/* ---- form_view.c ---- */

const struct form_item *form_focus(const struct form *form);
struct address form_at(const struct form *form);	/* of the cell under the marker */
void form_focus_on(struct form *form, const struct address *at);
/* The marker on an item, in that column of it or its last. */
void form_focus_item(struct form *form, size_t index, size_t column);
/* The same in the column where it is; an item without any keeps that for the next grid. */
void form_focus_along(struct form *form, size_t index);
/* Read the sheet again; the marker stays where it was. */
void form_reload(struct form *form, struct screen *screen);
int form_value_columns(const struct form *form);	/* where it is drawn */

/* ---- form_acts.c: what can be done to the field under the marker ---- */
bool form_acts(struct form *form, struct screen *screen, enum action action);

/* ---- form_paint.c ---- */
void form_paint(struct form *form, const struct body *body);

#endif
