/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * check - what the checks find (model/rule.h), and answering a warning.
 *
 * A finding that may stay so is acknowledged with a reason: one audited act.
 * The reason lapses by itself once the values that the finding was made from
 * change.  What is an error, or stops a step, cannot be acknowledged.
 */
#ifndef SERVICE_CHECK_H
#define SERVICE_CHECK_H

#include "base/err.h"
#include "model/rule.h"
#include "store/db.h"

struct config;
struct service;
struct sheet;

/*
 * The office's limits: what is shipped, changed by the ini file's [checks].
 * Texts are borrowed from `config`.  RC_CONFIG names file and line.
 */
enum rc check_limits(const struct config *config, struct rule_limits *limits,
		     struct err *err) MUST_CHECK;

/*
 * Findings of a sheet in memory, acknowledged ones marked; `prior` is that of
 * browse_prior(), or NULL.  For a screen: once when it opens and again after
 * each field that is left.  `found` must be empty.
 */
enum rc check_sheet(struct service *service, const struct sheet *sheet, const struct sheet *prior,
		    enum step step, struct findings *found, struct err *err) MUST_CHECK;

struct check_query {
	int year;			/* 0: the working year, of numbers the newest */
	const char *section;		/* as in struct list_query; not with numbers */
	const char *const *numbers;	/* these sheets alone, in this order */
	int number_count;		/* 0: all */
	enum step step;
};

typedef enum rc check_fn(const struct sheet *sheet, const struct findings *found, void *arg,
			 struct err *err);

/*
 * Call `fn` for each sheet of the query, by number, findings or none; sheet and
 * findings die when it returns.  Each sheet is one picture of the store.
 * RC_NOT_FOUND: no sheet of such a number.
 */
enum rc check_each(struct service *service, const struct check_query *query, check_fn *fn,
		   void *arg, struct err *err) MUST_CHECK;

/* The same for sheets whose ids are known, in this order. */
enum rc check_these(struct service *service, const int64_t *ids, size_t count, enum step step,
		    check_fn *fn, void *arg, struct err *err) MUST_CHECK;

/*
 * Acknowledge the finding of that check at `at`, or withdraw that; `at` NULL:
 * the only one of the check on the sheet (RC_USAGE names the cells where there
 * are several).  RC_NOT_FOUND: there is no such finding, RC_INVALID: no reason
 * given; RC_DENIED: it is an error or stops a step, or the sheet is with
 * somebody else.
 */
enum rc check_acknowledge(struct service *service, int64_t sheet_id, const struct rule *rule,
			  const struct address *at, const char *why, struct receipt *receipt,
			  struct err *err) MUST_CHECK;
enum rc check_withdraw(struct service *service, int64_t sheet_id, const struct rule *rule,
		       const struct address *at, const char *why, struct receipt *receipt,
		       struct err *err) MUST_CHECK;

#endif
