/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * transfer - many sheets in and out: import, export, print.
 */
#ifndef SERVICE_TRANSFER_H
#define SERVICE_TRANSFER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "formats/page.h"
#include "formats/published.h"

struct service;
struct str;

struct import_input {
	const char *file;	/* name for messages */
	const char *bytes;
	size_t length;
};

/*
 * One line of the report: `line` 0 means the whole file.  Called only when the
 * outcome is certain: after COMMIT, or at the end of a dry run.
 */
typedef void import_fn(const char *file, long line, const char *message, void *arg);

/*
 * Import published texts, one transaction for all: new sheets are made, a
 * sheet that is there already is updated in the cells that differ (STORE 8).
 * Two inputs with one sheet: RC_INVALID.  `dry_run` does everything but keep
 * it.  An error in any text refuses the whole call, the store unchanged.
 */
enum rc transfer_import(struct service *service,
			const struct import_input *inputs, size_t count,
			bool dry_run, import_fn *fn, void *arg,
			struct err *err) MUST_CHECK;

/*
 * What export and print take: numbers (NULL, 0: all) of a year (0: export all years; a number's newest).
 * RC_NOT_FOUND: no such sheet, or none of the year.
 */
struct selection {
	int year;
	const char *const *numbers;
	size_t count;
};

enum rc transfer_export(struct service *service, const struct selection *selection,
			enum published_form form, struct str *out,
			struct err *err) MUST_CHECK;

/* Without numbers and year: the working year. */
enum rc transfer_print(struct service *service, const struct selection *selection,
		       const struct page_options *options, struct str *out,
		       struct err *err) MUST_CHECK;

#endif
