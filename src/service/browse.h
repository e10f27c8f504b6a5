/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * browse - looking at sheets and their history.  Nothing here writes.
 */
#ifndef SERVICE_BROWSE_H
#define SERVICE_BROWSE_H

#include <stdbool.h>

#include "base/err.h"
#include "store/history.h"
#include "store/sheets.h"

struct address;
struct service;
struct sheet;

/* The sheet of `number` (as it is, else narrow, else of three digits) in `year` (0: its newest).  RC_NOT_FOUND. */
enum rc browse_find(struct service *service, const char *number, int year,
		    int64_t *id, struct err *err) MUST_CHECK;
enum rc browse_sheet(struct service *service, const char *number, int year,
		     struct sheet **sheet, struct err *err) MUST_CHECK;
enum rc browse_sheet_by_id(struct service *service, int64_t id,
			   struct sheet **sheet, struct err *err) MUST_CHECK;

/*
 * The same project's sheet of the year before, else that of the one it was
 * split from or merged of (service/browse_lineage.h); *prior NULL where there
 * is none.  Its indicators are put in the slots that they have on this sheet,
 * those that were another program's then among them; what this sheet has not
 * is left out.
 */
enum rc browse_prior(struct service *service, const struct sheet *sheet,
		     struct sheet **prior, struct err *err) MUST_CHECK;

enum rc browse_list(struct service *service, const struct list_query *query,
		    int64_t from, bool backward, int limit, list_fn *fn,
		    void *arg, struct err *err) MUST_CHECK;

/* History of a sheet, or of one cell (`address` as text); see store/history.h. */
enum rc browse_history(struct service *service, int64_t sheet_id,
		       const char *address, int64_t before, int limit,
		       history_fn *fn, void *arg, struct err *err) MUST_CHECK;

/* Who touched a cell last, its marks included; see store/history.h. */
enum rc browse_last(struct service *service, int64_t sheet_id, const char *address,
		    struct history_last *last, struct err *err) MUST_CHECK;

/* What has come to a sheet after that set, oldest first; what one set did, sheet or not. */
enum rc browse_since(struct service *service, int64_t sheet_id, int64_t after,
		     history_fn *fn, void *arg, struct err *err) MUST_CHECK;
enum rc browse_set(struct service *service, int64_t set, history_fn *fn, void *arg,
		   struct err *err) MUST_CHECK;

/*
 * Raise the row of a list's address until it is one that the sheet has never
 * had: a slot is given once, and what is taken away leaves a gap (STORE 1).
 */
enum rc browse_new_row(struct service *service, int64_t sheet_id, struct address *at,
		       struct err *err) MUST_CHECK;

enum rc browse_stamp(struct service *service, int64_t sheet_id,
		     struct sheet_stamp *stamp, struct err *err) MUST_CHECK;

/* May the store only be read, by anybody? */
bool browse_is_read_only(const struct service *service);

/* Is nothing open in the store?  So it must be whenever one waits for a person. */
bool browse_is_idle(const struct service *service);

/* Grows when anybody has changed the store. */
enum rc browse_version(struct service *service, int64_t *version,
		       struct err *err) MUST_CHECK;

#endif
