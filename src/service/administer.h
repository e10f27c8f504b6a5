/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * administer - masters and settings, each import or change one audited set.
 */
#ifndef SERVICE_ADMINISTER_H
#define SERVICE_ADMINISTER_H

#include <stdbool.h>
#include <stddef.h>

#include "base/err.h"
#include "service/labour.h"
#include "store/db.h"
#include "store/tables.h"
#include "store/verify.h"

struct service;
struct sources;
struct str;

/* TSV with a header line; \t \n \\ escaped, \N for NULL. */
enum rc master_export(struct service *service, const struct table_info *table,
		      struct str *out, struct err *err) MUST_CHECK;

/* One row that would change: what (TABLE_ADDED …), its line, and old → new as text. */
typedef void master_fn(enum table_change change, long line, const char *text, void *arg);

struct master_input {
	const struct table_info *table;
	const char *file;		/* name for messages */
	const char *bytes;
	size_t length;
	bool dry_run;			/* change nothing */
	master_fn *fn;			/* every row added or changed; NULL: nobody asks */
	labour_fn *labour_fn;		/* every 人件費計 that new unit costs change, or NULL */
	void *arg;
};

/*
 * Import a TSV by its header (any order of columns, keys needed; columns left
 * out keep their value).  What is said of labour costs is said at the end,
 * when the outcome is certain.  RC_INVALID names file and line.
 */
enum rc master_import(struct service *service, const struct master_input *input,
		      struct receipt *receipt, struct err *err) MUST_CHECK;

/* The settings a store knows: "working-year", "yen-rounding" … */
struct setting_info {
	const char *key;
	const char *initial;	/* what holds while unset, or NULL */
	const char *help;	/* msgid */
};
const struct setting_info *setting_at(size_t index);	/* NULL beyond the last */

enum rc setting_read(struct service *service, const char *key, char **value,
		     struct err *err) MUST_CHECK;	/* RC_USAGE: unknown key */
enum rc setting_write(struct service *service, const char *key,
		      const char *value, struct receipt *receipt,
		      struct err *err) MUST_CHECK;

/*
 * Is the store whole, its history unbroken?  See store/verify.h; inspect is for
 * one that service_open() refuses, by its absolute path.
 */
enum rc administer_inspect(const char *store, const struct sources *sources, struct verdict *verdict,
			   verify_fn *fn, void *arg, struct err *err) MUST_CHECK;
enum rc administer_verify(struct service *service, struct verdict *verdict, verify_fn *fn,
			  void *arg, struct err *err) MUST_CHECK;

#endif
