/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * learned - what stands in cells already, and how often: of the newest rows
 * only, so that it takes the same time in a store of any size.
 */
#ifndef STORE_LEARNED_H
#define STORE_LEARNED_H

#include <stdint.h>

#include "base/err.h"
#include "model/field.h"

struct db;

/* A text, what stands beside it (or NULL), and in how many of the rows looked at. */
typedef void learned_fn(const char *text, const char *beside, int64_t uses, void *arg);

/*
 * Comments of the section's own evaluation with that score, the most used
 * first, of equals the one of the newest year; `limit` at most.  Texts die
 * when `fn` returns; `fn` must not use `db`.
 */
enum rc learned_comments(struct db *db, const char *criterion, int score, int limit,
			 learned_fn *fn, void *arg, struct err *err) MUST_CHECK;

/*
 * Comments that at least two of the newest sheets have with the same score, by
 * criterion and score, of these the most used first.
 */
typedef void learned_usual_fn(const char *criterion, int score, const char *text, int64_t uses,
			      void *arg);
enum rc learned_usual(struct db *db, learned_usual_fn *fn, void *arg, struct err *err) MUST_CHECK;

/*
 * Texts of a field, the most used first, of equals the newest; `beside` is
 * the text in that other field of the same table in its newest row, or
 * FIELD_COUNT for none.
 */
enum rc learned_texts(struct db *db, enum field_id field, enum field_id beside,
		      learned_fn *fn, void *arg, struct err *err) MUST_CHECK;

#endif
