/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * form_draft - what is typed in a field and not left yet, so that nothing of
 * it is lost; for form_*.c only.
 *
 * A draft is written after a second (of quiet, or since the first key that is
 * not in it), after DRAFT_KEYS keys, and at once where the program may end, the
 * field is covered, or what was typed cannot be saved.
 */
#ifndef VIEW_FORM_DRAFT_H
#define VIEW_FORM_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "service/draft.h"

struct form;
struct form_item;
struct screen;
struct str;

struct form_drafts {
	/* of the field being edited */
	size_t keys;		/* typed since it was kept last */
	int64_t since;		/* by sources_ticks(), the first of them */
	char *kept;		/* as it was kept last, NULL: not at all */
	/* of the sheet */
	struct draft_list list;
	struct {		/* view/form_offer.c: the question about drafts of earlier sittings */
		char *address, *session;	/* which one is asked about, NULL: none */
		bool again;			/* once more when the comparison is closed */
		bool more;			/* one was taken: go on when its field is left */
		bool later;			/* the person does not want to decide now */
	} offer;
};

/* ---- while a field is edited ---- */

/* So many keys came: is the draft due? */
void form_draft_note(struct form *form, struct screen *screen, size_t keys);
/* Nothing came for so long.  Returns the quiet after which to be asked next, -1: never. */
int form_draft_quiet(struct form *form, struct screen *screen, int quiet_ms);
/* Keep it now.  false: it could be kept nowhere, which is said. */
bool form_draft_now(struct form *form, struct screen *screen);
/*
 * The field is left, but what was typed is not saved: it stays as a draft, which
 * is said.  false: the field cannot be left (somebody else has changed it, which
 * is asked about, or the draft can be kept nowhere).
 */
bool form_draft_leave(struct form *form, struct screen *screen);
/* What was typed is given up: its draft goes. */
void form_draft_forget(struct form *form);
/* Editing ends; what is kept stays where it is. */
void form_draft_end(struct form *form);
/* Editing begins: go on with what this sitting has kept of the field. */
void form_draft_resume(struct form *form);

/* ---- the drafts of the sheet ---- */

/* The sheet was read: find them again; `opened`: another sheet than before. */
void form_draft_load(struct form *form, bool opened);
void form_draft_release(struct form *form);

/* Of a cell, or NULL; of an item, whether one of its cells has one. */
const struct kept_draft *form_draft_of(const struct form *form, const struct address *at);
bool form_draft_marks(const struct form *form, const struct form_item *item);
/* Append what is kept of the cells of an item: "draft of 16:42: …", a line each. */
void form_draft_add(const struct form *form, const struct form_item *item, struct str *out);

#endif
