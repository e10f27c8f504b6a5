/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * project_work - what the files of project.h share; nobody else includes it.
 */
#ifndef SERVICE_PROJECT_WORK_H
#define SERVICE_PROJECT_WORK_H

#include "base/err.h"
#include "base/str.h"
#include "service/project.h"
#include "service/report.h"
#include "store/lineage.h"

struct sheet;

#define PROJECT_YEARS 2

/* An act under way. */
struct project_work {
	struct service *service;
	const struct project_act *act;
	struct report report;
	struct str years[PROJECT_YEARS];	/* project_year() */
	size_t year_count;
};

/* One act: begin, `work`, then keep it or (dry_run, an error) not, and tell. */
typedef enum rc project_work_fn(struct project_work *work, void *job, struct err *err);
enum rc project_run(struct service *service, struct project_act *act, project_work_fn *fn,
		    void *job, struct err *err) MUST_CHECK;

/* The program's sheet that a number means; the caller frees it. */
enum rc project_find(struct project_work *work, const char *number, struct sheet **sheet,
		     struct err *err) MUST_CHECK;

const char *project_number(const struct sheet *sheet);

/* A year as sentences name it; lives until two more are named. */
const char *project_year(struct project_work *work, int year);

/* Note a sentence: printf, with texts that are made visible later. */
#define project_say(work, ...) report_add(&(work)->report, NULL, 0, __VA_ARGS__)

/*
 * End a program with a day (YYYY-MM-DD).  Sheets of later years become
 * 対象外; RC_DENIED where one has left the clerk.
 */
struct project_ending {
	const struct sheet *sheet;
	const char *day, *why;
	int year;		/* the last one of which it has a sheet */
};
enum rc project_close(struct project_work *work, const struct project_ending *ending,
		      struct err *err) MUST_CHECK;

/*
 * Keep a link, or the year and reason of one that stands between the same two
 * already (*stood).  RC_INVALID where the predecessor comes from the successor.
 */
enum rc project_link(struct project_work *work, struct link *link, bool *stood,
		     struct err *err) MUST_CHECK;

/* Keep the link link->id, which was there before, again.  RC_CONFLICT, RC_INVALID: not any more. */
enum rc project_link_again(struct db *db, struct link *link, struct err *err) MUST_CHECK;

#endif
