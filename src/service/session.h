/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * session - what the files of this room share: who acts, and may he.
 */
#ifndef SERVICE_SESSION_H
#define SERVICE_SESSION_H

#include "service/service.h"
#include "store/db.h"

struct sheet;
struct unsaved_text;

/* A session without a store; `login` NULL: of the real uid. */
struct service *session_new(const struct sources *sources, const char *login);

/* This program's folder of a kind: $VARIABLE/hyoka, else ~/OTHERWISE/hyoka; a new string. */
char *session_home(const char *variable, const char *otherwise);

/* The head of the next change set; borrows the session's texts and `why`. */
struct act session_act(const struct service *service, const char *why);

/*
 * May this person change this sheet now?  RC_DENIED says why not and what
 * next (DESIGN 2: a sheet that has left the clerk is read-only).
 */
enum rc session_may_edit(const struct service *service, const struct sheet *sheet,
			 struct err *err) MUST_CHECK;

/*
 * The sheet that browse_prior() gives, 0 for none; inside a transaction or not.
 */
enum rc session_find_prior(const struct service *service, const struct sheet *sheet, int64_t *id,
			   struct err *err) MUST_CHECK;

/*
 * 未着手 → 作成中 with the first change of any cell (DESIGN 2, `begin`); to be
 * called inside the transaction of that change.
 */
enum rc session_begin_work(struct service *service, const struct sheet *sheet,
			   struct err *err) MUST_CHECK;

/* Keep a draft of this session in the store, and there alone (draft.h). */
enum rc draft_put(struct service *service, const struct unsaved_text *text,
		  struct err *err) MUST_CHECK;

#endif
