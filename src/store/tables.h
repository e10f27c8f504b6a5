/* SPDX-License-Identifier: GPL-3.0-or-later */
/*
 * tables - master tables and settings as rows of text, by audited_list.h.
 *
 * Names of tables are those a person types: "choice", "unit_cost", "era",
 * "section", "workflow_step" …
 */
#ifndef STORE_TABLES_H
#define STORE_TABLES_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/err.h"

struct db;
struct masters;

struct table_info {
	const char *name;
	const char *const *columns;	/* keys first, NULL-terminated */
	size_t column_count, key_count;
	const char *help;		/* msgid */
};

/* Master tables in the order of their list; NULL beyond the last / unknown. */
const struct table_info *table_at(size_t index);
const struct table_info *table_named(const char *name);

/* Everything into a new struct masters; the caller frees it. */
enum rc tables_load_masters(struct db *db, struct masters **masters,
			    struct err *err) MUST_CHECK;

/* The last change set that changed any of them, or a setting; 0: none has. */
enum rc tables_changed(struct db *db, int64_t *set, struct err *err) MUST_CHECK;

typedef enum rc table_fn(const char *const *values, void *arg, struct err *err);

/*
 * Rows in order; values in export form, NULL for NULL, dead when `fn` returns.
 * `fn` must not use `db`.
 */
enum rc table_each(struct db *db, const struct table_info *table, table_fn *fn,
		   void *arg, struct err *err) MUST_CHECK;

enum table_change { TABLE_SAME, TABLE_ADDED, TABLE_CHANGED };

/*
 * Insert or update one row by its key (inside db_begin()); values as
 * table_each() gives them.  RC_INVALID names column and what is wrong.
 */
enum rc table_put(struct db *db, const struct table_info *table,
		  const char *const *values, enum table_change *change,
		  struct err *err) MUST_CHECK;

/* A setting of the store; *value is a new string or NULL while unset. */
enum rc setting_get(struct db *db, const char *key, char **value,
		    struct err *err) MUST_CHECK;
enum rc setting_put(struct db *db, const char *key, const char *value,
		    struct err *err) MUST_CHECK;	/* NULL: unset */

#endif
