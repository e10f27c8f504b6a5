/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * lineage - which program or indicator came from which.
 *
 * A link goes from a predecessor to its successor: whole programs (series 0),
 * or one indicator by its series.  Writers must be inside db_begin().
 */
#ifndef STORE_LINEAGE_H
#define STORE_LINEAGE_H

#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct db;

enum lineage_kind {
	LINEAGE_MERGE,		/* one of several programs that became one */
	LINEAGE_SPLIT,		/* a program that became several */
	LINEAGE_TRANSFER,	/* an indicator that went to another program */
	LINEAGE_KINDS
};

/* As stored: "merge", "split", "transfer". */
const char *lineage_word(enum lineage_kind kind);
enum lineage_kind lineage_kind(const char *word);

struct link {
	int64_t id;
	enum lineage_kind kind;
	int64_t from_project, from_series;
	int64_t to_project, to_series;
	int year;		/* the first in which it is the successor's */
	char *reason;		/* or NULL */
};

/* All links that begin or end at a project, by year; links_release() them, also after an error. */
enum rc lineage_of(struct db *db, int64_t project_id, struct link **links, size_t *count,
		   struct err *err) MUST_CHECK;
void links_release(struct link *links, size_t count);

/* Keep a link; link->id 0: a new one, which gets a number that none has had. */
enum rc lineage_add(struct db *db, struct link *link, struct err *err) MUST_CHECK;

/* Year and reason of the link link->id become those of `link`. */
enum rc lineage_correct(struct db *db, const struct link *link, struct err *err) MUST_CHECK;

enum rc lineage_drop(struct db *db, int64_t id, struct err *err) MUST_CHECK;

#endif
