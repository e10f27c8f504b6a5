/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * learn - what the store knows already, offered while somebody types: the
 * office's sentences per score, names, codes, choices.
 *
 * A sentence in the master table stands before what was learned from sheets.
 * What has been looked up is kept for the session (until service_refresh()), so
 * that every further key costs no look into the store.
 */
#ifndef SERVICE_LEARN_H
#define SERVICE_LEARN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"
#include "model/field.h"

struct learned;
struct service;
struct sheet;

/* Borrowed from the session until service_refresh() or service_close(). */
struct suggestion {
	const char *text;	/* what would stand in the cell */
	const char *beside;	/* what goes with it: a budget account's name, an SDG's title; or NULL */
	int64_t uses;		/* 0: only in a master */
};

/*
 * Sentences for a criterion ("needs") and score: the master's, then the
 * comments used with it, the most used first, of equals the newest year's.
 * Fills up to `limit` of `found`.
 */
enum rc learn_sentences(struct service *service, const char *criterion, int score,
			struct suggestion *found, size_t limit, size_t *count,
			struct err *err) MUST_CHECK;

/*
 * Let the checks know what sheets usually say for a score (masters->usual);
 * looked up once, like all here.
 */
enum rc learn_usual(struct service *service, struct err *err) MUST_CHECK;

/* Can anything be offered for the field: a choice, goal, code or name? */
bool learn_knows(enum field_id field);

/*
 * Up to `limit` texts for a field that begin with or contain what was typed
 * ("": all), folded (half or full width, kana, case): what begins so first, of
 * these the most used, of equals those of the master in its order.  Codes are
 * found by the name beside them, too.  Choices of `year` only (0: of any).
 */
struct learn_query {
	enum field_id field;
	const char *typed;
	int year;
	size_t limit;
};
enum rc learn_suggest(struct service *service, const struct learn_query *query,
		      struct suggestion *found, size_t *count, struct err *err) MUST_CHECK;

/* The name that a budget account's code goes with, or NULL; borrowed as above. */
enum rc learn_account(struct service *service, const char *code, const char **name,
		      struct err *err) MUST_CHECK;

void learn_forget(struct service *service);	/* what was looked up, as service_refresh() does */

#endif
