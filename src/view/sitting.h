/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * sitting - what this person has changed since the program was started, sheet
 * by sheet: change sets in their order, for undo and redo, and to tell one's
 * own from others'.  Pure: it knows numbers of change sets and nothing else.
 *
 * Undo is itself a change set, and so is redo: nothing is ever erased.
 */
#ifndef VIEW_SITTING_H
#define VIEW_SITTING_H

#include <stdbool.h>
#include <stdint.h>

struct sitting;

struct sitting *sitting_new(void);
void sitting_free(struct sitting *sitting);	/* NULL is fine */

/*
 * A set of mine on a sheet.  Where it undoes what sitting_undo() or
 * sitting_redo() names, it is the one to do again or to take back next; else
 * it is a new act, and what had been taken back there cannot be done again.
 */
void sitting_did(struct sitting *sitting, int64_t sheet_id, int64_t set, int64_t undoes);

/* The set to take back next; the one to do again next (a set that undid something).  0: none. */
int64_t sitting_undo(const struct sitting *sitting, int64_t sheet_id);
int64_t sitting_redo(const struct sitting *sitting, int64_t sheet_id);

/* Leave what sitting_undo() (`redo`: sitting_redo()) names as it is, for good. */
void sitting_pass(struct sitting *sitting, int64_t sheet_id, bool redo);

/* Was the set made here, as an act, an undo or a redo? */
bool sitting_is_mine(const struct sitting *sitting, int64_t set);

#endif
