/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_edit - one field being typed or chosen; leaving it saves it; for form_*.c
 * only.
 */
#ifndef VIEW_FORM_EDIT_H
#define VIEW_FORM_EDIT_H

#include <stdbool.h>
#include <stddef.h>

#include "model/address.h"
#include "model/value.h"
#include "service/scratch.h"
#include "view/action.h"
#include "view/text_edit.h"

struct form;
struct screen;

enum editor_kind {
	EDITOR_OFF,
	EDITOR_TEXT,	/* several lines */
	EDITOR_LINE,	/* one line, a number */
	EDITOR_CELL,	/* a cell of a grid */
	EDITOR_CHOICE,	/* one of a list */
};

struct editor {
	enum editor_kind kind;
	struct address at;	/* its own */
	struct value before;	/* what stood there when editing began */
	struct text_edit text;
	char **labels;		/* of a choice; the last one is "empty" */
	size_t count, chosen;
	char *message;		/* why it was not taken, or NULL */
	struct scratch scratch;	/* the file that the person's own editor works on, or none */
	char *cleaned;		/* a paste without what was refused, until it is asked for; or NULL */
	struct {		/* view/form_findings.c: what the checks said of it last */
		bool known;
		char *text;
		size_t errors;	/* bytes of it, at the beginning */
		unsigned long version;
		size_t chosen;
	} checked;
	struct {		/* view/form_text.c: the text as it was counted last */
		size_t characters, lines;	/* printed ones; 0: it is not printed */
		unsigned long version;
	} tally;
	enum rc refused;	/* of the last attempt to save */
	bool over;		/* begun by typing over a cell: arrows leave it */
};

/* Begin to edit the cell under the marker; `replace`: all of it selected. */
void form_edit_begin(struct form *form, struct screen *screen, bool replace);
/* An action while editing.  false: not one of the editor's. */
bool form_edit_act(struct form *form, struct screen *screen, enum action action);
void form_edit_type(struct form *form, struct screen *screen, const char *text, size_t length,
		    bool paste);
/*
 * Leave the field, which saves it; what is no value for it stays as a draft.
 * false: somebody has changed it, or what was typed can be kept nowhere.
 */
bool form_edit_leave(struct form *form, struct screen *screen);
void form_edit_cancel(struct form *form);	/* what was typed is given up, its draft with it */
void form_edit_drop(struct form *form);		/* without saving; a draft stays */

#endif
