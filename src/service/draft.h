/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * draft - what is typed and has not been left yet (STORE 6): kept, found again,
 * taken up or dropped.  Never in the history; saved text leaves no draft.
 *
 * A draft belongs to a session.  While that lives it is its own; once it is
 * over, its writer decides about it.  Of others only those are offered whose
 * writer can no longer do so.
 */
#ifndef SERVICE_DRAFT_H
#define SERVICE_DRAFT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/address.h"
#include "model/value.h"

struct service;
struct sheet;

enum draft_kind {
	DRAFT_OPEN,	/* of this session: left, but it does not parse or was refused */
	DRAFT_LOST,	/* of this person, from a session that is over */
	DRAFT_LEFT,	/* of somebody who may no longer edit the sheet */
};

struct kept_draft {		/* texts owned */
	enum draft_kind kind;
	char *login, *session;
	char *origin;		/* from where it was typed, NULL unknown */
	int64_t sheet_id, at;
	char *address;
	char *text, *based_on;	/* based_on NULL: from an empty cell */
};

struct draft_list {
	struct kept_draft *items;
	size_t count, capacity;
};
void draft_list_release(struct draft_list *list);

/* All that this person can decide about, of a sheet (0: of all); oldest first. */
enum rc draft_find(struct service *service, int64_t sheet_id, struct draft_list *list,
		   struct err *err) MUST_CHECK;

/* The sheets that have such drafts, ascending; *ids is new, NULL where there are none. */
enum rc draft_sheets(struct service *service, int64_t **ids, size_t *count,
		     struct err *err) MUST_CHECK;

/*
 * Keep what is typed in a cell, in place of what this session kept of it
 * before.  Where the store cannot be written it goes to the recovery file
 * (unsaved.h).  Fails only where that cannot be either.
 */
enum rc draft_keep(struct service *service, const struct sheet *sheet, const struct address *at,
		   const char *text, const struct value *based_on, struct err *err) MUST_CHECK;

/* Drop what this session kept of a cell; there may be none. */
enum rc draft_forget(struct service *service, int64_t sheet_id, const struct address *at,
		     struct err *err) MUST_CHECK;

/*
 * Make it this session's, so that one can go on with it; from now on it starts
 * from `present`, the value that the person has seen beside it (NULL: empty).
 */
enum rc draft_take(struct service *service, const struct kept_draft *draft, const char *present,
		   struct err *err) MUST_CHECK;

/* Away with it, whosever it is: nothing remains. */
enum rc draft_drop(struct service *service, const struct kept_draft *draft,
		   struct err *err) MUST_CHECK;

/* What has become of the cell since the draft was begun. */
struct draft_meanwhile {
	bool changed;
	char *present;		/* export form, "" for empty; owned */
	char *login;		/* who changed it last, or NULL; owned */
	int64_t at;		/* when, or 0 */
};
enum rc draft_meanwhile(struct service *service, const struct kept_draft *draft,
			struct draft_meanwhile *meanwhile, struct err *err) MUST_CHECK;
void draft_meanwhile_release(struct draft_meanwhile *meanwhile);

/* The name of this session in drafts: its number, and from where it is. */
const char *draft_session(struct service *service);

/* Is the session of that name still at work?  Our own is. */
bool draft_session_lives(struct service *service, const char *session);

#endif
